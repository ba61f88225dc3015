const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' '
  )
const FIRST_GREEK = 0x3b1
const greek = /[α-ω]/g

/** "PIs". */
const isPluralOfCapitals = (name: string): boolean => name.endsWith('s') && /^[A-Z]{2,12}s$/.test(name)

const PLAIN_KEY = /^[a-z\d+*]*$/
/** Of a word in basic Latin letters, what is kept is told without the properties of characters, which are slow. */
const BASIC = /^[ -~]*$/

/**
 * One spelling for all ways to write a name: without case, spaces, marks and the plural's s; "π-Kite" is "pi-Kite", and
 * "cifar10" is "CIFAR-10".
 */
export function nameKey(name: string): string {
  const lower = (isPluralOfCapitals(name) ? name.slice(0, -1) : name).toLowerCase()
  const key = PLAIN_KEY.test(lower)
    ? lower
    : BASIC.test(lower)
      ? lower.replace(/[^a-z\d+*]/g, '')
      : lower
          .replace(/[^\p{L}\p{N}+*]/gu, '')
          .replace(greek, letter => GREEK[letter.charCodeAt(0) - FIRST_GREEK] ?? letter)
  return key.length > 3 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key
}

import table from '../../data/lexicons/character-references.txt'

const reference = /&(?:#(?:(\d+)|[xX]([\da-fA-F]+))|([a-zA-Z][a-zA-Z\d]*))(;?)/g

/** What C1 controls stand for: writers mean the characters of Windows-1252. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** The longest name that is one without a semicolon, such as `aacute`. */
const longestOpen = 6

interface Names {
  readonly all: ReadonlyMap<string, string>
  /** Those without a semicolon. */
  readonly open: ReadonlySet<string>
}

let names: Names | undefined

/**
 * Decodes the character references of HTML, as browsers do.
 *
 * @param text - With references: `&amp;`, `&#233;`, `&#xe9;`.
 * @param semicolons - Whether those without a semicolon are text: `&copy 2024` is then not © 2024.
 */
export function decodeReferences(text: string, semicolons = false): string {
  return text.replace(
    reference,
    (whole: string, decimal?: string, hexadecimal?: string, name?: string, end = '') => {
      if (semicolons && end === '') return whole
      if (name !== undefined) return named(name, end) ?? whole
      return numbered(decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal))
    }
  )
}

function numbered(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd'
  return code >= 0x80 && code < 0xa0 ? windows1252.charAt(code - 0x80) : String.fromCodePoint(code)
}

/** Of `&notit;` the first letters are ¬. */
function named(name: string, end: string): string | undefined {
  names ??= readNames()
  const whole = end === '' ? undefined : names.all.get(name)
  if (whole !== undefined) return whole
  for (let length = Math.min(name.length, longestOpen); length > 1; length--) {
    const start = name.slice(0, length)
    if (names.open.has(start)) return `${names.all.get(start)}${name.slice(length)}${end}`
  }
  return undefined
}

function readNames(): Names {
  const all = new Map<string, string>()
  const open = new Set<string>()
  let first = 0
  for (const line of table.split('\n')) {
    const [place = '', ...words] = line.split(' ')
    const points = place === '+' ? [first + 1] : place.split('.').map(point => Number.parseInt(point, 16))
    first = points[0] ?? first
    for (const word of words) {
      const name = word.replace('*', '')
      all.set(name, String.fromCodePoint(...points))
      if (name !== word) open.add(name)
    }
  }
  return {all, open}
}

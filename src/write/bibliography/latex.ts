import {harmlessLine} from '../../clean/harmless.js'
import {accents, mathSymbols, textSymbols} from '../../latex/index.js'

/**
 * What LaTeX would act on, in words. Braces are words, too: BibTeX counts them even behind a backslash, so
 * that a lone one would end the entry or swallow the next.
 */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
}

/**
 * Escapes what LaTeX would act on.
 *
 * @param text - Text on one line.
 * @param ascii - Whether other characters than those of ASCII become macros, as far as there are macros for them.
 */
export function latexOf(text: string, ascii: boolean): string {
  const escaped = text
    .replace(/[\\{}$&%#_~^]/g, character => special[character] ?? character)
    // Two hyphens would be a dash, and two quotation marks a longer one.
    .replace(/(?<=-)-|(?<=')'|(?<=`)`/g, '{}$&')
  return ascii ? withMacros(escaped) : escaped
}

/** Words of the longest name that is looked for in a title. */
const longestPhrase = 6

/**
 * The same, with braces around words whose capitals a style must not touch, such as `{ImageNet}`.
 *
 * @param protectedWords - Words, and names of several words, that shall be protected, too.
 */
export function latexTitle(
  text: string,
  ascii: boolean,
  protectedWords: ReadonlySet<string> = new Set()
): string {
  const words = text.split(' ')
  const parts: string[] = []
  for (let from = 0; from < words.length; ) {
    const length = protectedLength(words, from, protectedWords)
    const latex = latexOf(words.slice(from, from + (length || 1)).join(' '), ascii)
    parts.push(length > 0 ? `{${latex}}` : latex)
    from += length || 1
  }
  return parts.join(' ')
}

/** How many of the words from here on stand in braces together. */
function protectedLength(words: readonly string[], from: number, known: ReadonlySet<string>): number {
  for (let length = known.size > 0 ? longestPhrase : 0; length > 0; length--)
    if (known.has(bareWords(words.slice(from, from + length)))) return Math.min(length, words.length - from)
  return /\p{Lu}/u.test(words[from]?.slice(1) ?? '') ? 1 : 0
}

/** Words without the punctuation around them: "(Willow)," */
function bareWords(words: readonly string[]): string {
  return words.join(' ').replace(/^[^\p{L}\d]{1,20}|(?<![^\p{L}\d])[^\p{L}\d]{1,20}$/gu, '')
}

/** The tables by which LaTeX is read, the other way round; of several names of a character the first is written. */
const symbols = new Map([
  ...inverse(mathSymbols, name => `$\\${name}$`),
  ...inverse(textSymbols, name => `\\${name}{}`)
])
const marks = inverse(accents, name => `\\${name}`)

function inverse(
  names: Readonly<Record<string, string>>,
  write: (name: string) => string
): Map<string, string> {
  const found = new Map<string, string>()
  for (const [name, character] of Object.entries(names))
    if (/^[^\0-\x7F]$/u.test(character) && !found.has(character)) found.set(character, write(name))
  return found
}

function withMacros(text: string): string {
  // Longer runs of marks take quadratic time to normalise, and no macro sets two.
  const composed = text.replace(/\p{L}\p{M}{1,30}/gu, letter => letter.normalize('NFC'))
  return composed.replace(/[^\0-\x7F]/gu, character => {
    const symbol = symbols.get(character)
    if (symbol) return symbol
    const [letter = '', mark = '', ...others] = character.normalize('NFD')
    const accent = marks.get(mark)
    return accent && others.length === 0 && /[A-Za-z]/.test(letter) ? `{${accent}{${letter}}}` : character
  })
}

/** A value that is no LaTeX, such as an address, with what would break out of it as an address has it. Some readers take `$` for a formula there, too. */
export function verbatimOf(value: string): string {
  return harmlessLine(value).replace(
    /[{}\\\s$]/g,
    character => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`
  )
}

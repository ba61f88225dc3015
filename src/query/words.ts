/** Letters that Unicode does not take apart into a plain one and a mark. */
const plain: Readonly<Record<string, string>> = {
  ...{ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', þ: 'th'},
  ...{ß: 'ss', æ: 'ae', œ: 'oe'}
}
const withoutMark = /[øłđðħıþßæœ]/g

/** Letters that are written without spaces between words, in runs. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu

/** The words of a text, as {@link wordsOf} gives them, with spaces between. */
function folded(text: string): string {
  return text
    .replace(/[^\0-\x7f]+/g, plainStretch)
    .toLowerCase()
    .replace(/[\0-/:-`{-\x7f]+/g, ' ')
    .trim()
}

/** Classes of Unicode are slow: only what needs them is read by them. */
function plainStretch(stretch: string): string {
  return stretch
    .replace(/\p{M}+/gu, '') // Normalisation takes long in runs of marks.
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(withoutMark, letter => plain[letter] ?? letter)
    .replace(unspaced, ' $& ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
}

/**
 * The words of a text, without case, accents and punctuation: "Müller" is "muller". A run of letters that are written without
 * spaces (Chinese, Japanese) is one word.
 */
export function wordsOf(text: string): string[] {
  const words = folded(text)
  return words === '' ? [] : words.split(' ')
}

/** So many words are looked for in a text before they are looked up. */
const fewWords = 8

/** Texts of a record in which words and phrases are looked for. */
export class FoldedText {
  /** The words, with a space around each; no phrase goes from one text into the next. */
  readonly #text: string
  #lookups = 0
  #words: ReadonlySet<string> | undefined

  constructor(...texts: ReadonlyArray<string | null | undefined>) {
    this.#text = ` ${texts.map(text => folded(text ?? '')).join(' \n ')} `
  }

  has(word: string): boolean {
    if (this.#lookups++ < fewWords) return this.includes(` ${word} `)
    this.#words ??= new Set(this.#text.split(' '))
    return this.#words.has(word)
  }

  includes(words: string): boolean {
    return this.#text.includes(words)
  }
}

/**
 * Makes what tells whether a text holds a phrase: whole words, but for a last one with `*` at its end, and for letters
 * that are written without spaces, which are found in the middle of a sentence.
 *
 * @param phrase - One word or several.
 */
export function phraseFinder(phrase: string): (text: FoldedText) => boolean {
  const words = wordsOf(phrase)
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const isOpen = isUnspaced(last) || isBeginning(phrase)
  if (words.length === 1 && !isOpen) return text => text.has(first)
  const whole = words.slice(isUnspaced(first) ? 1 : 0, isOpen ? -1 : undefined)
  const needle = `${isUnspaced(first) ? '' : ' '}${words.join(' ')}${isOpen ? '' : ' '}`
  return text => whole.every(word => text.has(word)) && text.includes(needle)
}

function isUnspaced(word: string): boolean {
  return word.search(unspaced) >= 0
}

/** Whether a phrase is the beginning of one: `kite*`. */
export function isBeginning(phrase: string): boolean {
  return phrase.trimEnd().endsWith('*')
}

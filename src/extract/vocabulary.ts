/** What a token is: 0 word, 1 number, 2 a mark of punctuation, 3 an address. */
export const TokenKind = {word: 0, number: 1, mark: 2, address: 3} as const
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]

/** Bits of a token's shape; the last two are of its place, the others of its lexeme. */
export const Shape = {
  /** The first letter is a capital. */
  capital: 1,
  /** A small letter stands in it. */
  small: 2,
  /** A capital stands behind the first letter. */
  innerCapital: 4,
  digit: 8,
  hyphen: 16,
  /** It begins with a digit. */
  digitFirst: 32,
  /** White space, or the beginning of the text, stands before it. */
  spaceBefore: 64,
  sentenceStart: 128
} as const

/** Longer words are remains of data, not names. */
export const MAX_NAME_LENGTH = 64

/** A word as it is spelt, wherever it stands; very long ones that begin alike are one. */
export interface Lexeme {
  /** Its number in its vocabulary, from 1. */
  readonly id: number
  readonly text: string
  readonly lower: string
  readonly kind: TokenKind
  readonly shape: number
  readonly vocabulary: Vocabulary
}

/** Of a word that can be asked of its lexeme: a token, for one. */
export interface Spelled {
  readonly lexeme: Lexeme
}

/** In a column of {@link perLexeme}: not worked out yet. */
const UNTOLD = -(2 ** 31)

/**
 * A number that depends on a word's spelling alone, worked out once for each lexeme.
 *
 * @param tell - Works it out.
 */
export function perLexeme(tell: (lexeme: Lexeme) => number): (token: Spelled) => number {
  let vocabulary: Vocabulary | undefined
  let column: Int32Array = new Int32Array(0)
  return ({lexeme}) => {
    const {id} = lexeme
    if (lexeme.vocabulary !== vocabulary) {
      vocabulary = lexeme.vocabulary
      column = new Int32Array(1024).fill(UNTOLD)
    }
    if (id >= column.length) column = grown(column, id)
    const told = column[id] as number
    if (told !== UNTOLD) return told
    const value = tell(lexeme)
    column[id] = value
    return value
  }
}

function grown(column: Int32Array, id: number): Int32Array {
  const longer = new Int32Array(Math.max(id + 1, column.length * 2)).fill(UNTOLD, column.length)
  longer.set(column)
  return longer
}

/** A test that depends on a word's spelling alone, made once for each lexeme. */
export function lexemeTest(test: (lexeme: Lexeme) => boolean): (token: Spelled) => boolean {
  const told = perLexeme(lexeme => Number(test(lexeme)))
  return token => told(token) !== 0
}

/** The lexemes that were met. */
export class Vocabulary {
  readonly #lexemes: Lexeme[] = []
  /** A hash table of open addressing: at the hash of a word, or behind it, the number of its lexeme; 0 is free. */
  #slots = new Int32Array(1 << 12)

  /** How many there are. */
  get size(): number {
    return this.#lexemes.length
  }

  /**
   * The lexeme of the word that stands in a text. It is looked up as it stands: no string is made of a word that is
   * known.
   *
   * @param text - Where the word stands.
   * @param start - Where it begins in it.
   * @param end - Where it ends; of a word longer than {@link MAX_NAME_LENGTH} only as much counts.
   * @param kind - What it is.
   */
  lexemeAt(text: string, start: number, end: number, kind: TokenKind): Lexeme {
    const behind = Math.min(end, start + MAX_NAME_LENGTH)
    const mask = this.#slots.length - 1
    let slot = hashOf(text, start, behind) & mask
    for (;;) {
      const id = this.#slots[slot] as number
      if (id === 0) return this.#add(slot, text.slice(start, behind), kind)
      const lexeme = this.#lexemes[id - 1] as Lexeme
      if (isAt(lexeme.text, text, start, behind)) return lexeme
      slot = (slot + 1) & mask
    }
  }

  #add(slot: number, word: string, kind: TokenKind): Lexeme {
    const text = copyOf(word)
    const lexeme = {
      id: this.#lexemes.length + 1,
      text,
      lower: text.toLowerCase(),
      kind,
      shape: kind === TokenKind.mark ? 0 : shapeOf(text),
      vocabulary: this
    }
    this.#lexemes.push(lexeme)
    this.#slots[slot] = lexeme.id
    if (this.#lexemes.length * 2 > this.#slots.length) this.#grow()
    return lexeme
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    for (const {id, text} of this.#lexemes) {
      let slot = hashOf(text, 0, text.length) & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = id
    }
    this.#slots = slots
  }
}

/** Another for each run, so that nobody can choose words that all fall on one place. */
const SEED = Math.floor(Math.random() * 2 ** 32)

/** A hash of a stretch of text: FNV-1a by UTF-16 units from a seed, its high bits mixed into the low ones. */
function hashOf(text: string, start: number, end: number): number {
  let hash = SEED | 0
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Whether a word is what stands in a text. */
function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let index = 0; index < word.length; index++)
    if (word.charCodeAt(index) !== text.charCodeAt(start + index)) return false
  return true
}

/** A part of a string can hold the whole of it in memory; what is joined of characters does not. */
const copyOf = (text: string) => text.split('').join('')

/** Lexemes that are kept from text to text, so that memory stays bounded. */
export const MAX_LEXEMES = 50_000

let vocabulary = new Vocabulary()

/** The vocabulary for the next text: a new one once the last holds very many lexemes. */
export function currentVocabulary(): Vocabulary {
  if (vocabulary.size > MAX_LEXEMES) vocabulary = new Vocabulary()
  return vocabulary
}

const isCapital = (char: string) => char !== char.toLowerCase() && char === char.toUpperCase()

function shapeOf(word: string): number {
  let shape = 0
  let letters = 0
  for (const char of word) {
    const code = char.charCodeAt(0)
    if (code >= 48 && code <= 57)
      shape |= letters || shape & Shape.digit ? Shape.digit : Shape.digit | Shape.digitFirst
    else if (char === '-' || char === '–') shape |= Shape.hyphen
    else if (code < 128 ? code >= 65 && code <= 90 : isCapital(char)) {
      shape |= letters++ ? Shape.innerCapital : Shape.capital
    } else if ((code >= 97 && code <= 122) || code > 160) {
      letters++
      shape |= Shape.small
    }
  }
  return shape
}

/** Whether a word is coined: capitals inside, or capitals beside digits (`FernMoE`, `SAM2`, `GRPO`). */
export const isCoined = lexemeTest(({kind, text, shape}) => {
  if (kind !== TokenKind.word || text.length >= MAX_NAME_LENGTH) return false
  if (shape & Shape.innerCapital) return !(shape & Shape.hyphen) || hasCoinedPart(text)
  return Boolean(shape & Shape.capital && shape & Shape.digit) || /^[A-Z]\*$/.test(text)
})

/** Of a word with hyphens: `FernNet-MoE` has a coined part, `Self-Play` has none. */
function hasCoinedPart(word: string): boolean {
  return (
    word
      .split('-')
      .some(part => /\p{Lu}[^\p{Lu}\d]*[\p{Lu}\d]|[a-z]\p{Lu}|\d[^\p{Lu}\d]*\p{Lu}/u.test(part)) ||
    /\d/.test(word)
  )
}

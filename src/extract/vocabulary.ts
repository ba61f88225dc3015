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

/** How many numbers a word can have; 16 of 32 bits fill one line of a processor's cache. */
const WIDTH = 32
/** Not computed yet. */
const UNKNOWN = -(2 ** 31)

let columns = 0

/**
 * A number that depends on a word's spelling alone, worked out for each lexeme of a vocabulary when it is first asked for.
 * All numbers of a word stand side by side, since they are asked for together.
 *
 * @param compute - Works it out.
 */
export function perLexeme(compute: (lexeme: Lexeme) => number): (lexeme: Lexeme) => number {
  const column = columns++
  if (column >= WIDTH) throw new Error('more numbers for a word than its row holds')
  return lexeme => {
    const cell = lexeme.id * WIDTH + column
    const known = lexeme.vocabulary.numbers[cell] as number
    if (known !== UNKNOWN) return known
    const value = compute(lexeme.vocabulary.lexeme(lexeme.id))
    lexeme.vocabulary.numbers[cell] = value
    return value
  }
}

/** A test that depends on a word's spelling alone, made once for each lexeme. */
export function lexemeTest(test: (lexeme: Lexeme) => boolean): (lexeme: Lexeme) => boolean {
  const result = perLexeme(lexeme => Number(test(lexeme)))
  return lexeme => result(lexeme) !== 0
}

/** Lexemes that a vocabulary should hold at most, so that memory stays bounded; then another takes its place. */
export const MAX_LEXEMES = 50_000

/** The lexemes that were met, and what was told of each. */
export class Vocabulary {
  /** What {@link perLexeme} tells, in a row for each lexeme by its number. */
  numbers = new Int32Array((1 << 11) * WIDTH).fill(UNKNOWN)
  readonly #lexemes: Lexeme[] = []
  /** A hash table of open addressing: at the hash of a word, or behind it, the number of its lexeme; 0 is free. */
  #slots = new Int32Array(1 << 12)
  /** The UTF-16 units of all words, one behind the other, and where each word ends. */
  #units = new Uint16Array(1 << 14)
  readonly #ends: number[] = [0]

  /** How many there are. */
  get size(): number {
    return this.#lexemes.length
  }

  /** The lexeme of a number. A very long word in a text has its number, and a text of its own. */
  lexeme(id: number): Lexeme {
    return this.#lexemes[id - 1] as Lexeme
  }

  /**
   * The lexeme of the word that stands in a text. It is looked up as it stands: no string is made of a word that is
   * known.
   *
   * @param units - The UTF-16 units of the text.
   * @param start - Where the word begins in it.
   * @param end - Where it ends; of a word longer than {@link MAX_NAME_LENGTH} only as much counts.
   * @param kind - What it is.
   */
  lexemeAt(units: Uint16Array, start: number, end: number, kind: TokenKind): Lexeme {
    const behind = Math.min(end, start + MAX_NAME_LENGTH)
    const mask = this.#slots.length - 1
    let slot = hashOf(units, start, behind) & mask
    for (;;) {
      const id = this.#slots[slot] as number
      if (id === 0) return this.#add(slot, units.subarray(start, behind), kind)
      if (this.#isAt(id, units, start, behind)) return this.#lexemes[id - 1] as Lexeme
      slot = (slot + 1) & mask
    }
  }

  /** Whether a lexeme is what stands in a text. */
  #isAt(id: number, units: Uint16Array, start: number, end: number): boolean {
    const own = this.#units
    let at = this.#ends[id - 1] as number
    if ((this.#ends[id] as number) - at !== end - start) return false
    for (let index = start; index < end; index++) if (own[at++] !== units[index]) return false
    return true
  }

  #add(slot: number, units: Uint16Array, kind: TokenKind): Lexeme {
    const text = String.fromCharCode(...units)
    const lexeme = {
      id: this.#lexemes.length + 1,
      text,
      lower: text.toLowerCase(),
      kind,
      shape: kind === TokenKind.mark ? 0 : shapeOf(text),
      vocabulary: this
    }
    this.#lexemes.push(lexeme)
    this.#keep(units)
    this.#slots[slot] = lexeme.id
    if ((lexeme.id + 1) * WIDTH > this.numbers.length) {
      const numbers = new Int32Array(2 * this.numbers.length).fill(UNKNOWN, this.numbers.length)
      numbers.set(this.numbers)
      this.numbers = numbers
    }
    if (this.#lexemes.length * 2 > this.#slots.length) this.#grow()
    return lexeme
  }

  #keep(units: Uint16Array): void {
    const at = this.#ends[this.#ends.length - 1] as number
    const end = at + units.length
    if (end > this.#units.length) {
      const longer = new Uint16Array(2 * end)
      longer.set(this.#units)
      this.#units = longer
    }
    this.#units.set(units, at)
    this.#ends.push(end)
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    for (let id = 1; id < this.#ends.length; id++) {
      const hash = hashOf(this.#units, this.#ends[id - 1] as number, this.#ends[id] as number)
      let slot = hash & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = id
    }
    this.#slots = slots
  }
}

/** Another for each run, so that nobody can choose words that all fall on one place. */
const SEED = /* @__PURE__ */ Math.floor(/* @__PURE__ */ Math.random() * 2 ** 32)

/** A hash of a stretch of text: FNV-1a by UTF-16 units from a seed, its high bits mixed into the low ones. */
function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = SEED | 0
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ (units[index] as number), 0x01000193)
  return hash ^ (hash >>> 15)
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

/** Whether a word is coined: capitals inside, capitals beside digits, a mark of its own (`FernMoE`, `SAM2`, `GRPO`, `Kites!`). */
export const isCoined = /* @__PURE__ */ lexemeTest(({kind, text, shape}) => {
  if (kind !== TokenKind.word || text.length >= MAX_NAME_LENGTH) return false
  if (shape & Shape.innerCapital) return !(shape & Shape.hyphen) || hasCoinedPart(text)
  return Boolean(shape & Shape.capital && shape & Shape.digit) || /^[A-Z]\*$|.!$/.test(text)
})

/** Of a word with hyphens: `FernNet-MoE` has a coined part, `Self-Play` has none. */
function hasCoinedPart(word: string): boolean {
  return (
    word
      .split('-')
      .some(part => /[()]|\p{Lu}[^\p{Lu}\d]*[\p{Lu}\d]|[a-z]\p{Lu}|\d[^\p{Lu}\d]*\p{Lu}/u.test(part)) ||
    /\d/.test(word)
  )
}

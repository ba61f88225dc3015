import type {MentionField} from '../tree/entities.js'
import {GRAMMAR_WORDS} from './classes/grammar.js'
import {type Lexeme, MAX_LEXEMES, MAX_NAME_LENGTH, Shape, TokenKind, Vocabulary} from './vocabulary.js'

/**
 * A field with its tokens: words, numbers, marks and addresses. A token is its lexeme; what its place adds stands in lists
 * beside.
 */
export interface TokenText {
  readonly field: MentionField
  readonly text: string
  readonly tokens: readonly Lexeme[]
  /** UTF-16 offsets into the field. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Bits of {@link Shape}: those of the lexeme, and those of its place. */
  readonly shapes: Uint8Array
  /** Index of the sentence that each token stands in, from 0. */
  readonly sentenceOf: Int32Array
  /** The token that each sentence begins with. */
  readonly sentences: readonly number[]
  /** The tokens that are opening brackets. */
  readonly brackets: readonly number[]
  /** What the lexemes stand in. */
  readonly vocabulary: Vocabulary
}

const ABBREVIATIONS = /* @__PURE__ */ GRAMMAR_WORDS.wordsOf('abbreviation')
const isAbbreviation = (token: Lexeme | undefined) => token !== undefined && ABBREVIATIONS.has(token.lower)

/** Classes of characters: from `otherNumber` on they are parts of words, from `otherLetter` on letters. */
const Class = {none: 1, space: 2, otherNumber: 3, digit: 4, otherLetter: 5, small: 6, capital: 7} as const

/** What tells how the character before is drawn: no letter, although of the class of marks. */
const isVariation = (code: number) => code >= 0xfe00 && code <= 0xfe0f

function classOf(code: number): number {
  if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x202f)
    return Class.space
  if (code >= 48 && code <= 57) return Class.digit
  if (code >= 97 && code <= 122) return Class.small
  if (code >= 65 && code <= 90) return Class.capital
  if (code <= 160 || isVariation(code)) return Class.none
  const char = String.fromCharCode(code)
  return /[\p{L}\p{M}]/u.test(char) ? Class.otherLetter : /\p{N}/u.test(char) ? Class.otherNumber : Class.none
}

/** The class of each UTF-16 unit that was met; 0 where none was worked out yet. */
const classes = /* @__PURE__ */ new Uint8Array(2 ** 16)

function classAt(units: Uint16Array, index: number): number {
  const unit = units[index] as number
  if (classes[unit] === 0) classes[unit] = classOf(unit)
  return classes[unit] as number
}

const isSpace = (units: Uint16Array, index: number) => classAt(units, index) === Class.space
const isLetter = (units: Uint16Array, index: number) => classAt(units, index) >= Class.otherLetter
const isAlphanumeric = (units: Uint16Array, index: number) => classAt(units, index) >= Class.otherNumber
const isDigit = (units: Uint16Array, index: number) => classAt(units, index) === Class.digit
const isSmall = (units: Uint16Array, index: number) => classAt(units, index) === Class.small
const isCapital = (units: Uint16Array, index: number) => classAt(units, index) === Class.capital

/** UTF-16 units of the marks that matter. */
const Unit = {
  exclamation: 33,
  ampersand: 38,
  opening: 40,
  closing: 41,
  asterisk: 42,
  plus: 43,
  comma: 44,
  hyphen: 45,
  period: 46,
  slash: 47,
  zero: 48,
  colon: 58,
  semicolon: 59,
  question: 63,
  at: 64,
  caret: 94,
  underscore: 95,
  h: 104,
  w: 119,
  unicodeHyphen: 0x2010,
  unbrokenHyphen: 0x2011,
  dash: 0x2013
} as const

/** End of the number that begins at `index`: `3,700`, `17.86`, `5`. */
function numberEnd(units: Uint16Array, index: number): number {
  let end = index
  while (isDigit(units, end)) end++
  while (
    units[end] === Unit.comma &&
    isDigit(units, end + 1) &&
    isDigit(units, end + 2) &&
    isDigit(units, end + 3) &&
    !isDigit(units, end + 4)
  )
    end += 4
  if (units[end] === Unit.period && isDigit(units, end + 1)) {
    end++
    while (isDigit(units, end)) end++
  }
  return end
}

/** "AUC-0.881": no version has a 0 and two decimals. */
const isDecimal = (units: Uint16Array, index: number) =>
  units[index] === Unit.zero &&
  units[index + 1] === Unit.period &&
  isDigit(units, index + 2) &&
  isDigit(units, index + 3)

/** How many units at `index`, which is not the first, join two parts of one word (`ResNet-50`, `Recall@5`, `ScanNet++`), or 0. */
function joint(units: Uint16Array, index: number, start: number): number {
  const next = index + 1
  switch (units[index]) {
    case Unit.hyphen:
    case Unit.underscore:
    case Unit.unicodeHyphen:
    case Unit.unbrokenHyphen:
      return isAlphanumeric(units, next) && !isDecimal(units, next) ? 1 : 0
    case Unit.dash:
      return isLetter(units, index - 1) && isLetter(units, next) ? 1 : 0
    case Unit.at:
      return isAlphanumeric(units, next) ? 1 : 0
    case Unit.ampersand:
      return isLetter(units, next) && isLetter(units, index - 1) ? 1 : 0
    case Unit.period:
      if (isDigit(units, index - 1)) return isDigit(units, next) ? 1 : 0
      // "FLUX.1-dev"
      if (isCapital(units, index - 1) && isDigit(units, next)) return 1
      // "e.g.", "i.e.", "w.r.t."
      return isSmall(units, next) &&
        (index - 1 === start || units[index - 2] === Unit.period) &&
        !isLetter(units, index + 2)
        ? 1
        : 0
    case Unit.semicolon:
      // "TL;DR"
      return isCapital(units, index - 1) && isCapital(units, next) ? 1 : 0
    case Unit.plus:
      return !isAlphanumeric(units, next) && units[next] !== Unit.slash ? 1 : 0
    case Unit.asterisk:
      return isCapital(units, index - 1) && !isAlphanumeric(units, next) ? 1 : 0
    case Unit.opening:
      return units[next] === Unit.closing ? 2 : bracketJoint(units, index)
    case Unit.caret:
      // "D^(3)-Kite"
      return units[next] === Unit.opening && bracketJoint(units, next) > 0 ? 1 : 0
    case Unit.exclamation:
      return isCapital(units, start) && isWithinSentence(units, next) ? 1 : 0
    default:
      return 0
  }
}

const MAX_BRACKET = 6

/** Units of a short bracket within a name, "K*(m,n)*-Loom", or 0: a hyphen and a capital, or one alone, go on behind it. */
function bracketJoint(units: Uint16Array, index: number): number {
  let end = index + 1
  while (end - index <= MAX_BRACKET && (isAlphanumeric(units, end) || units[end] === Unit.comma)) end++
  if (units[end] !== Unit.closing) return 0
  end++
  return isCapital(units, units[end] === Unit.hyphen ? end + 1 : end) ? end - index : 0
}

/** Whether a sentence goes on at `index`, so that the mark before it belongs to a name: "by Tangle!, an older toolkit". */
function isWithinSentence(units: Uint16Array, index: number): boolean {
  const unit = units[index]
  if (unit === Unit.comma || unit === Unit.semicolon || unit === Unit.colon || unit === Unit.closing)
    return true
  return isSpace(units, index) && isSmall(units, index + 1)
}

function wordEnd(units: Uint16Array, start: number, from: number): number {
  let end = from
  for (;;) {
    while (isAlphanumeric(units, end)) end++
    const step = joint(units, end, start)
    if (step === 0) return end
    end += step
  }
}

const ADDRESS_STARTS = ['http://', 'https://', 'www.'] as const

function addressEnd(text: string, units: Uint16Array, start: number): number {
  let end = start
  while (end < text.length && !isSpace(units, end)) end++
  while (end > start && '.,;:!?)]}\'"'.includes(text[end - 1] ?? '')) end--
  return end
}

/** What begins at `start`, by the class of its first unit. */
function kindAt(text: string, units: Uint16Array, start: number, first: number): TokenKind {
  if (first < Class.otherNumber) return TokenKind.mark
  if (first === Class.small) {
    const isAddress =
      (units[start] === Unit.h || units[start] === Unit.w) &&
      ADDRESS_STARTS.some(address => text.startsWith(address, start))
    return isAddress ? TokenKind.address : TokenKind.word
  }
  if (first !== Class.digit) return TokenKind.word
  const end = numberEnd(units, start)
  const joined = units[end] === Unit.hyphen && isLetter(units, end + 1)
  // "0.9.14"
  const isVersion = units[end] === Unit.period && isDigit(units, end + 1)
  return isLetter(units, end) || joined || isVersion ? TokenKind.word : TokenKind.number
}

/** Where what begins at `start` ends. */
function endOf(text: string, units: Uint16Array, start: number, first: number, kind: TokenKind): number {
  switch (kind) {
    case TokenKind.mark:
      return start + 1
    case TokenKind.number:
      return numberEnd(units, start)
    case TokenKind.address:
      return Math.max(addressEnd(text, units, start), start + 1)
    default:
      return wordEnd(units, start, first === Class.digit ? numberEnd(units, start) + 1 : start + 1)
  }
}

/** A very long word, which shares its lexeme with all that begin alike. */
function wholeWord(lexeme: Lexeme, word: string): Lexeme {
  return {...lexeme, text: word, lower: word.toLowerCase()}
}

const isStop = (unit: number | undefined) =>
  unit === Unit.period || unit === Unit.question || unit === Unit.exclamation

/** Whether the mark before `index` ends its sentence: white space and no small letter follow. */
function endsSentence(text: string, units: Uint16Array, index: number): boolean {
  let at = index
  while (at < text.length && isSpace(units, at)) at++
  if (at === index) return at === text.length
  return !isSmall(units, at)
}

/** Units behind the text that are looked at: what stands there is 0. */
const BEHIND = 8
/** Buffers for longer texts are not kept. */
const MAX_KEPT = 2 ** 16

/** Splits fields into tokens. The vocabulary and the buffers that it works in are kept from text to text. */
export class Tokenizer {
  #vocabulary = new Vocabulary()
  #buffers = new Buffers(2 ** 12)

  /** Begins a new vocabulary where the last holds very many words; texts that belong together are of one. */
  renew(): void {
    if (this.#vocabulary.size > MAX_LEXEMES) this.#vocabulary = new Vocabulary()
  }

  /**
   * Splits a field into words, numbers and marks, and finds where its sentences end, in one linear pass.
   *
   * Names stay whole (`ResNet-50`, `ScanNet++`, `Recall@5`), ranges come apart (`15-20` is three tokens), and a number
   * with letters behind it (`2.13X`, `10-shot`) is a word that begins with a digit.
   *
   * @param text - The cleaned field.
   * @param field - The field's name, handed on to mentions.
   * @returns The field and its tokens, with UTF-16 offsets into the field.
   *
   * @example
   * new Tokenizer().tokenize('Reaches 2.7% on CIFAR-10.', 'abstract').tokens.map(token => token.text)
   * // ['Reaches', '2.7', '%', 'on', 'CIFAR-10', '.']
   */
  tokenize(text: string, field: MentionField): TokenText {
    if (text.length > MAX_KEPT) return tokenizeIn(text, field, this.#vocabulary, new Buffers(text.length))
    if (text.length > this.#buffers.size) this.#buffers = new Buffers(Math.min(2 * text.length, MAX_KEPT))
    return tokenizeIn(text, field, this.#vocabulary, this.#buffers)
  }
}

/** What a text is worked on in: its units, and its tokens until their number is known. */
class Buffers {
  readonly size: number
  readonly units: Uint16Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly shapes: Uint8Array
  readonly sentenceOf: Int32Array

  /** @param size - Units of the longest text. */
  constructor(size: number) {
    this.size = size
    this.units = new Uint16Array(size + BEHIND)
    this.starts = new Int32Array(size)
    this.ends = new Int32Array(size)
    this.shapes = new Uint8Array(size)
    this.sentenceOf = new Int32Array(size)
  }
}

function tokenizeIn(
  text: string,
  field: MentionField,
  vocabulary: Vocabulary,
  {units, starts, ends, shapes, sentenceOf}: Buffers
): TokenText {
  for (let index = 0; index < text.length; index++) units[index] = text.charCodeAt(index)
  units.fill(0, text.length, text.length + BEHIND)
  const tokens: Lexeme[] = []
  const sentences: number[] = text === '' ? [] : [0]
  const brackets: number[] = []
  let opening = true
  let spaceBefore = true
  let count = 0
  for (let index = 0; index < text.length; ) {
    const first = classAt(units, index)
    if (first === Class.space) {
      spaceBefore = true
      index++
      continue
    }
    const kind = kindAt(text, units, index, first)
    let end = endOf(text, units, index, first, kind)
    if (field === 'title' && count === 0 && opensWithMark(units, index, end)) end++
    const lexeme = vocabulary.lexemeAt(units, index, end, kind)
    let {shape} = lexeme
    if (spaceBefore) shape |= Shape.spaceBefore
    if (opening && kind !== TokenKind.mark) {
      shape |= Shape.sentenceStart
      opening = false
    }
    starts[count] = index
    ends[count] = end
    shapes[count] = shape
    sentenceOf[count] = sentences.length - 1
    tokens.push(end - index > MAX_NAME_LENGTH ? wholeWord(lexeme, text.slice(index, end)) : lexeme)
    if (
      !opening &&
      isStop(units[index]) &&
      endsSentence(text, units, end) &&
      !isAbbreviation(tokens[count - 1])
    ) {
      sentences.push(count + 1)
      opening = true
    }
    if (units[index] === Unit.opening) brackets.push(count)
    spaceBefore = false
    count++
    index = end
  }
  while (sentences.length > 0 && (sentences[sentences.length - 1] as number) >= count) sentences.pop()
  return {
    field,
    text,
    tokens,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    shapes: shapes.slice(0, count),
    sentenceOf: sentenceOf.slice(0, count),
    sentences,
    brackets,
    vocabulary
  }
}

/** "*Kites!* Flying in Low Wind": the mark belongs to the name of the title. */
const opensWithMark = (units: Uint16Array, start: number, end: number): boolean =>
  units[end] === Unit.exclamation && isCapital(units, start) && isSpace(units, end + 1)

/** The words of a span of tokens (`end` is behind the last) as they stand. */
export const wordsOf = ({text, starts, ends}: TokenText, start: number, end: number): string =>
  text.slice(starts[start] ?? 0, ends[end - 1])

/** Whether white space, or the beginning of the text, stands before a token. */
export const hasSpaceBefore = ({shapes}: TokenText, index: number): boolean =>
  ((shapes[index] ?? 0) & Shape.spaceBefore) !== 0

/** Splits one field into tokens; see {@link Tokenizer}. */
export const tokenize = (text: string, field: MentionField = 'abstract'): TokenText =>
  new Tokenizer().tokenize(text, field)

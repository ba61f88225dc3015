import type {MentionField} from '../tree/entities.js'
import {
  currentVocabulary,
  type Lexeme,
  MAX_NAME_LENGTH,
  Shape,
  TokenKind,
  type Vocabulary
} from './vocabulary.js'

/** A word, number, mark or address of one field; `start` and `end` are UTF-16 offsets into the field. */
export interface Token {
  readonly lexeme: Lexeme
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  readonly shape: number
  /** Index of the sentence that it stands in, from 0. */
  readonly sentence: number
}

/** A field with its tokens. */
export interface TokenText {
  readonly field: MentionField
  readonly text: string
  readonly tokens: readonly Token[]
  /** What the lexemes of the tokens stand in. */
  readonly vocabulary: Vocabulary
}

const ABBREVIATIONS = new Set(
  'e.g i.e vs al etc resp approx fig eq cf no sec tab ref dr mr st w.r.t'.split(' ')
)
const otherLetter = /[\p{L}\p{M}]/u
/** What tells how the character before is drawn: no letter, although of the class of marks. */
const isVariation = (code: number) => code >= 0xfe00 && code <= 0xfe0f
const otherNumber = /\p{N}/u

const isDigit = (code: number) => code >= 48 && code <= 57
const isCapitalAscii = (code: number) => code >= 65 && code <= 90
const isSmallAscii = (code: number) => code >= 97 && code <= 122
const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x202f

function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 128) return isCapitalAscii(code) || isSmallAscii(code)
  return code > 160 && !isVariation(code) && otherLetter.test(String.fromCharCode(code))
}

function isAlphanumeric(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 128) return isDigit(code) || isCapitalAscii(code) || isSmallAscii(code)
  const char = String.fromCharCode(code)
  return code > 160 && !isVariation(code) && (otherLetter.test(char) || otherNumber.test(char))
}

/** End of the number that begins at `index`: `3,700`, `17.86`, `5`. */
function numberEnd(text: string, index: number): number {
  let end = index
  while (isDigit(text.charCodeAt(end))) end++
  while (
    text[end] === ',' &&
    isDigit(text.charCodeAt(end + 1)) &&
    isDigit(text.charCodeAt(end + 2)) &&
    isDigit(text.charCodeAt(end + 3)) &&
    !isDigit(text.charCodeAt(end + 4))
  )
    end += 4
  if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) {
    end++
    while (isDigit(text.charCodeAt(end))) end++
  }
  return end
}

/** "AUC-0.881": no version has a 0 and two decimals. */
const isDecimal = (text: string, index: number) =>
  text[index] === '0' && /^0\.\d\d/.test(text.slice(index, index + 4))

/** How many characters at `index` join two parts of one word (`ResNet-50`, `Recall@5`, `ScanNet++`), or 0. */
function joint(text: string, index: number, start: number): number {
  const next = index + 1
  switch (text[index]) {
    case '-':
    case '_':
    case '\u2010':
    case '\u2011':
      return isAlphanumeric(text, next) && !isDecimal(text, next) ? 1 : 0
    case '–':
      return isLetter(text, index - 1) && isLetter(text, next) ? 1 : 0
    case '@':
      return isAlphanumeric(text, next) ? 1 : 0
    case '&':
      return isLetter(text, next) && isLetter(text, index - 1) ? 1 : 0
    case '.':
      if (isDigit(text.charCodeAt(index - 1))) return isDigit(text.charCodeAt(next)) ? 1 : 0
      // "FLUX.1-dev"
      if (isCapitalAscii(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(next))) return 1
      // "e.g.", "i.e.", "w.r.t."
      return isLetter(text, next) &&
        isSmallAscii(text.charCodeAt(next)) &&
        (index - 1 === start || text[index - 2] === '.') &&
        !isLetter(text, index + 2)
        ? 1
        : 0
    case ';':
      // "TL;DR"
      return isCapitalAscii(text.charCodeAt(index - 1)) && isCapitalAscii(text.charCodeAt(next)) ? 1 : 0
    case '+':
      return !isAlphanumeric(text, next) && text[next] !== '/' ? 1 : 0
    case '*':
      return isCapitalAscii(text.charCodeAt(index - 1)) && !isAlphanumeric(text, next) ? 1 : 0
    case '(':
      return text[next] === ')' ? 2 : 0
    default:
      return 0
  }
}

function wordEnd(text: string, start: number, from: number): number {
  let end = from
  while (end < text.length) {
    if (isAlphanumeric(text, end)) end++
    else {
      const step = joint(text, end, start)
      if (step === 0) return end
      end += step
    }
  }
  return end
}

function addressEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++
  while (end > start && '.,;:!?)]}\'"'.includes(text[end - 1] ?? '')) end--
  return end
}

const startsAddress = (text: string, index: number) =>
  text.startsWith('http://', index) || text.startsWith('https://', index) || text.startsWith('www.', index)

interface Piece {
  readonly end: number
  readonly kind: TokenKind
}

function pieceAt(text: string, start: number): Piece {
  const code = text.charCodeAt(start)
  if (isDigit(code)) {
    const end = numberEnd(text, start)
    const joined = text[end] === '-' && isLetter(text, end + 1)
    if (isLetter(text, end) || joined) return {end: wordEnd(text, start, end + 1), kind: TokenKind.word}
    return {end, kind: TokenKind.number}
  }
  if ((code === 104 || code === 119) && startsAddress(text, start)) {
    return {end: Math.max(addressEnd(text, start), start + 1), kind: TokenKind.address}
  }
  if (isAlphanumeric(text, start)) return {end: wordEnd(text, start, start + 1), kind: TokenKind.word}
  return {end: start + 1, kind: TokenKind.mark}
}

function wordOf(text: string, start: number, end: number): Pick<Lexeme, 'text' | 'lower'> {
  const word = text.slice(start, end)
  return {text: word, lower: word.toLowerCase()}
}

/** Whether the mark before `index` ends its sentence: white space and no small letter follow. */
function endsSentence(text: string, index: number): boolean {
  let at = index
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  if (at === index) return at === text.length
  return !isSmallAscii(text.charCodeAt(at))
}

/**
 * Splits a field into words, numbers and marks, and finds where its sentences end, in one linear scan.
 *
 * Names stay whole (`ResNet-50`, `ScanNet++`, `Recall@5`), ranges come apart (`15-20` is three tokens), and a number
 * with letters behind it (`2.13X`, `10-shot`) is a word that begins with a digit.
 *
 * @param text - The cleaned field.
 * @param field - The field's name, handed on to mentions.
 * @returns The field and its tokens, with UTF-16 offsets into the field.
 *
 * @example
 * tokenize('Reaches 2.7% on CIFAR-10.').tokens.map(token => token.text)
 * // ['Reaches', '2.7', '%', 'on', 'CIFAR-10', '.']
 */
export function tokenize(text: string, field: MentionField = 'abstract'): TokenText {
  const tokens: Token[] = []
  const vocabulary = currentVocabulary()
  let sentence = 0
  let opening = true
  let spaceBefore = true
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index)
    if (isSpace(code)) {
      spaceBefore = true
      index++
      continue
    }
    const {end, kind} = pieceAt(text, index)
    const lexeme = vocabulary.lexemeAt(text, index, end, kind)
    let {shape} = lexeme
    if (spaceBefore) shape |= Shape.spaceBefore
    if (opening && kind !== TokenKind.mark) {
      shape |= Shape.sentenceStart
      opening = false
    }
    const word = end - index <= MAX_NAME_LENGTH ? lexeme : wordOf(text, index, end)
    const last = tokens[tokens.length - 1]
    tokens.push({
      lexeme,
      text: word.text,
      lower: word.lower,
      start: index,
      end,
      kind,
      shape,
      sentence
    })
    spaceBefore = false
    const stop = code === 46 || code === 63 || code === 33
    if (stop && !opening && !(last && ABBREVIATIONS.has(last.lower)) && endsSentence(text, end)) {
      sentence++
      opening = true
    }
    index = end
  }
  return {field, text, tokens, vocabulary}
}

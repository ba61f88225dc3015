import {GRAMMAR_WORDS} from './classes/grammar.js'
import {nounClass} from './grammar.js'
import {type TokenText, wordsOf} from './tokens.js'
import {isCoined, TokenKind} from './vocabulary.js'

/** An acronym and the words that it stands for, as token spans (`end` is behind the last token). */
export interface Acronym {
  readonly short: string
  readonly long: string
  readonly shortSpan: readonly [start: number, end: number]
  readonly longSpan: readonly [start: number, end: number]
}

/** The acronyms of each field of a paper. */
export type Acronyms = ReadonlyMap<TokenText, readonly Acronym[]>

const MAX_SHORT_LENGTH = 14
const MAX_LONG_WORDS = 12

const SMALL_WORDS = GRAMMAR_WORDS.wordsOf('initialless')
const SHORT_FORM_ENDS = GRAMMAR_WORDS.wordsOf('shortFormEnd')
const WORDS = /[\p{L}\p{N}]\S*/gu
/** Words, where hyphens part them too. */
const PARTS = /[\p{L}\p{N}]+/gu
/** Of nothing but basic letters, digits and spaces: words and parts are the same. */
const PLAIN_WORDS = /^[A-Za-z\d ]*$/

/**
 * Offset in `long` where the words begin whose initials are the letters of `short`, the last word's last, or -1: what
 * the letters mean most often. Small words may have none; "P²" are two words.
 */
function initialsStart(short: string, long: string): number {
  const letters = short
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(\p{L})²/gu, '$1$1')
  const start = (words: RegExp) => initialsOf(letters, [...long.toLowerCase().matchAll(words)])
  const whole = start(WORDS)
  return whole >= 0 || PLAIN_WORDS.test(long) ? whole : start(PARTS)
}

/**
 * What the letters of a short form may say otherwise: a number for as many letters ("L3A" is LAAA, "E4" EEEE); without
 * its version ("LOAF-2"); without a coined ending ("SLOBx").
 */
function readingsOf(short: string): string[] {
  const readings: string[] = []
  const many = (letter: string, count: string) => letter.repeat(Number(count))
  if (/[2-5]/.test(short)) {
    readings.push(
      short.replace(/([2-5])-?(\p{L})/gu, (_, count: string, letter: string) => many(letter, count)),
      short.replace(/(\p{L})([2-5])/gu, (_, letter: string, count: string) => many(letter, count))
    )
  }
  readings.push(short.replace(/(?<=\p{Lu})-?v?\d{1,2}(?:\.\d{1,2})?$/u, ''))
  readings.push(short.replace(/(?<=\p{Lu}{2})\p{Ll}{1,2}$/u, ''))
  return readings.filter(reading => reading.length > 1 && reading !== short)
}

/** Offset in `long` where the words begin that `short` stands for, or -1. */
function longStart(short: string, long: string): number {
  for (const start of [initialsStart, fullFormStart]) {
    const offset = start(short, long)
    if (offset >= 0) return offset
  }
  for (const reading of readingsOf(short)) {
    const initials = initialsStart(reading, long)
    const offset = initials >= 0 ? initials : fullFormStart(reading, long)
    if (offset >= 0) return offset
  }
  return humpsStart(short, long)
}

const MIN_HUMP = 3

/** The same for short forms of beginnings of words of `least` letters: "FreqScale" of "Frequency Dynamic Scaling". */
export function humpsStart(short: string, long: string, least = MIN_HUMP): number {
  const humps = short.match(/\p{Lu}\p{Ll}+/gu) ?? []
  if (humps.length < 2 || humps.join('') !== short || humps.some(({length}) => length < least)) return -1
  const parts = [...long.matchAll(PARTS)]
  let hump = humps.length - 1
  for (let index = parts.length - 1; index >= 0; index--) {
    const [part = ''] = parts[index] ?? []
    if (beginsLike(part.toLowerCase(), (humps[hump] ?? '').toLowerCase(), least)) hump--
    else if (hump === humps.length - 1) return -1
    if (hump < 0) return parts[index]?.index ?? -1
  }
  return -1
}

/** Whether a word begins with an abbreviation, but for an ending: "scaling" with "scale". */
const beginsLike = (word: string, abbreviation: string, least: number): boolean =>
  word.startsWith(abbreviation.slice(0, Math.max(least, abbreviation.length - 1)))

/** The initials of a full form: of its words and of what hyphens part, with those of small words and without. */
export function initialsIn(long: string): string[] {
  const patterns = PLAIN_WORDS.test(long) ? [WORDS] : [WORDS, PARTS]
  return patterns.flatMap(pattern => {
    const words = long.toLowerCase().match(pattern) ?? []
    return [words, words.filter(word => !SMALL_WORDS.has(word))].map(own => own.map(word => word[0]).join(''))
  })
}

function initialsOf(letters: string, parts: readonly RegExpMatchArray[]): number {
  let left = letters.length
  for (let index = parts.length - 1; index >= 0 && left > 0; index--) {
    const [word = ''] = parts[index] ?? []
    const opens = left === 1 && SMALL_WORDS.has(word)
    if (word[0] === letters[left - 1] && !opens) left--
    else if (!SMALL_WORDS.has(word)) return -1
    if (left === 0) return parts[index]?.index ?? -1
  }
  return -1
}

/**
 * Offset in `long` where the full form of `short` begins, or -1: each letter of the short form, from the right,
 * must be found in the long form, and the first at the beginning of a word (Schwartz & Hearst 2003), or a capital within
 * it: "*eX*treme Moss (XM)".
 */
export function fullFormStart(short: string, long: string): number {
  const small = short.toLowerCase()
  const text = long.toLowerCase()
  let at = text.length - 1
  for (let index = small.length - 1; index >= 0; index--) {
    const char = small[index] ?? ''
    if (!isLetter(char)) continue
    while (at >= 0 && (text[at] !== char || (index === 0 && !opensWord(long, at)))) at--
    if (at < 0) return -1
    at--
  }
  const start = at + 1
  return start > 0 && isLetter(long[start - 1]) ? start - 1 : start
}

const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char)

/** Whether a word begins at an offset, or a capital stands there as its second letter. */
const opensWord = (text: string, at: number): boolean =>
  !isLetter(text[at - 1]) || (!isLetter(text[at - 2]) && /^\p{Ll}\p{Lu}$/u.test(text.slice(at - 1, at + 1)))

const isShortForm = (text: string) =>
  text.length >= 2 && text.length <= MAX_SHORT_LENGTH && /\p{Lu}/u.test(text) && /^[\p{L}\p{N}]/u.test(text)

/** Words before the bracket that may belong to the full form: as many as letters in the short form, and a few. */
function windowStart({tokens, sentenceOf}: TokenText, bracket: number, short: string): number {
  const most = Math.min(short.length + 5, short.length * 2)
  let start = bracket
  let words = 0
  while (start > 0 && words < most) {
    const token = tokens[start - 1]
    if (!token || sentenceOf[start - 1] !== sentenceOf[bracket]) break
    if (token.kind === TokenKind.mark && !"-–'’/&,".includes(token.text)) break
    if (token.kind === TokenKind.address) break
    if (token.kind === TokenKind.word) words++
    start--
  }
  return start
}

const PLAIN_NOUNS = GRAMMAR_WORDS.wordsOf('plainNoun')

/**
 * The full form that ends before `bracket`, without a noun that only says what it is: "the Fern Mapping *model* (FM)", and
 * where all other words have their letters, "Slow Fern *algorithms* (SF)".
 */
function longSpanOf(
  text: TokenText,
  from: number,
  bracket: number,
  short: string
): [number, number] | undefined {
  const noun = text.tokens[bracket - 1]?.text ?? ''
  const isLetter = short.replace(/s$/, '').toLowerCase().endsWith(noun.slice(0, 1))
  const startOf = PLAIN_NOUNS.has(noun) ? longStart : nounClass(noun) && initialsStart
  return (
    (startOf && !isLetter && trySpan(text, from, bracket - 1, short, startOf)) ||
    trySpan(text, from, bracket, short)
  )
}

function trySpan(
  text: TokenText,
  from: number,
  bracket: number,
  short: string,
  startOf = longStart
): [number, number] | undefined {
  const last = text.tokens[bracket - 1]
  if (!last || from >= bracket) return undefined
  const singular = /[a-z]/.test(short.slice(-1)) && short.endsWith('s') ? short.slice(0, -1) : short
  const offset = startOf(singular, wordsOf(text, from, bracket))
  if (offset < 0) return undefined
  let start = from
  const begin = (text.starts[from] ?? 0) + offset
  while ((text.ends[start] ?? Infinity) <= begin) start++
  const length = bracket - start
  const oneWord = length === 1 && !last.text.includes('-') && last.text.length < short.length * 2
  return length < 1 || oneWord ? undefined : [start, bracket]
}

/** The words of a bracket, up to its end, a comma or a semicolon: token indices, or `undefined` where it has too many. */
function bracketWords({tokens, sentenceOf}: TokenText, bracket: number): [number, number] | undefined {
  for (let end = bracket + 1; end < Math.min(tokens.length, bracket + 2 + MAX_LONG_WORDS); end++) {
    const token = tokens[end]
    if (!token || sentenceOf[end] !== sentenceOf[bracket] || token.kind === TokenKind.address)
      return undefined
    if (')];,'.includes(token.text)) return end > bracket + 2 ? [bracket + 1, end] : undefined
  }
  return undefined
}

/** "GDN (Gated Delta Network)": the short form stands before its full form, whose first letter is the short form's. */
function reversed(text: TokenText, bracket: number): Acronym | undefined {
  const short = text.tokens[bracket - 1]
  if (!short || short.kind !== TokenKind.word || !isShortForm(short.text)) return undefined
  const span = bracketWords(text, bracket)
  if (!span) return undefined
  const long = wordsOf(text, ...span)
  const begins = long[0]?.toLowerCase() === short.text[0]?.toLowerCase()
  if (!(begins && longStart(short.text, long) >= 0) && !hasCapitals(short.text, long)) return undefined
  return {short: short.text, long, shortSpan: [bracket - 1, bracket], longSpan: span}
}

const MIN_CAPITALS = 4
const MAX_LEFT_OUT = 2

/** "ReFoRCE (Self-Refinement Agent with Format Restriction and Column Exploration)": nearly all words have their capital. */
export function hasCapitals(short: string, long: string): boolean {
  const capitals = short.replace(/[^\p{Lu}]/gu, '').toLowerCase()
  if (capitals.length < MIN_CAPITALS) return false
  let found = 0
  let leftOut = 0
  for (const {0: word, index} of long.matchAll(PARTS)) {
    const isCapital = /^\p{Lu}/u.test(word)
    if (SMALL_WORDS.has(word) || (!isCapital && long[index - 1] === '-')) continue
    if (!isCapital) return false
    if (word[0]?.toLowerCase() === capitals[found]) found++
    else leftOut++
  }
  return found === capitals.length && leftOut <= MAX_LEFT_OUT
}

const MIN_SUBTITLED = 3

/** "GFN: Gated Fern Network for …": a title's name, of whose letters nearly all words behind the colon begin. */
function subtitled(text: TokenText): Acronym | undefined {
  const {tokens, field} = text
  const [short, colon] = tokens
  if (field !== 'title' || !short || colon?.text !== ':' || !isShortForm(short.text)) return undefined
  const letters = short.text.replace(/[^\p{Lu}\p{N}]/gu, '').toLowerCase()
  if (letters.length < MIN_SUBTITLED) return undefined
  const first = SMALL_WORDS.has(tokens[2]?.lower ?? '') ? 3 : 2
  let matched = 0
  let skipped = 0
  for (let index = first; index < Math.min(tokens.length, first + MAX_LONG_WORDS); index++) {
    const token = tokens[index]
    if (!token || token.kind === TokenKind.address || (token.kind === TokenKind.mark && token.text !== '-'))
      break
    for (const [word] of token.lower.matchAll(PARTS)) {
      if (word[0] === letters[matched]) matched++
      else if (!SMALL_WORDS.has(word) && (matched === 0 || ++skipped > 1)) return undefined
    }
    if (matched < letters.length) continue
    const long = wordsOf(text, first, index + 1)
    return {short: short.text, long, shortSpan: [0, 1], longSpan: [first, index + 1]}
  }
  return undefined
}

/** "Gated Delta Network (GDN)", "Gated Delta Network (GD Network)". */
function bracketed(text: TokenText, bracket: number): Acronym | undefined {
  const {tokens} = text
  const [first, second] = [tokens[bracket + 1], tokens[bracket + 2]]
  if (first?.kind !== TokenKind.word) return undefined
  const isPair = second?.kind === TokenKind.word && (isCoined(first) || isCoined(second))
  const end = bracket + (isPair ? 3 : 2)
  const short = wordsOf(text, bracket + 1, end)
  if (!isShortForm(short) || !SHORT_FORM_ENDS.has(tokens[end]?.text ?? '')) return undefined
  const span = longSpanOf(text, windowStart(text, bracket, short), bracket, short)
  return span && {short, long: wordsOf(text, ...span), shortSpan: [bracket + 1, end], longSpan: span}
}

/**
 * Finds short forms in brackets behind their full form: "Gated Delta Network (GDN)", full forms in brackets behind
 * their short form, and behind the colon of a title: "GDN: Gated Delta Networks in the Wild".
 *
 * @param text - A tokenized field.
 * @returns The pairs in text order, as token spans of the field.
 *
 * @example
 * findAcronyms(tokenize('We use Monte Carlo Tree Search (MCTS).'))[0]?.long
 * // 'Monte Carlo Tree Search'
 */
export function findAcronyms(text: TokenText): Acronym[] {
  const found: Acronym[] = []
  const named = subtitled(text)
  if (named) found.push(named)
  for (const bracket of text.brackets) {
    if (bracket === 0) continue
    const behind = reversed(text, bracket)
    if (behind) found.push(behind)
    const own = bracketed(text, bracket)
    if (own) found.push(own)
  }
  return found
}

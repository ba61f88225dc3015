import {GRAMMAR_WORDS} from './classes/grammar.js'
import {type TokenText, wordsOf} from './tokens.js'
import {TokenKind} from './vocabulary.js'

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
  return whole >= 0 ? whole : start(PARTS)
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
 * must be found in the long form, and the first at the beginning of a word (Schwartz & Hearst 2003).
 */
export function fullFormStart(short: string, long: string): number {
  const small = short.toLowerCase()
  const text = long.toLowerCase()
  let at = text.length - 1
  for (let index = small.length - 1; index >= 0; index--) {
    const char = small[index] ?? ''
    if (!/[\p{L}\p{N}]/u.test(char)) continue
    while (at >= 0 && (text[at] !== char || (index === 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')))) at--
    if (at < 0) return -1
    at--
  }
  return at + 1
}

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

function trySpan(
  text: TokenText,
  from: number,
  bracket: number,
  short: string
): [number, number] | undefined {
  const last = text.tokens[bracket - 1]
  if (!last || from >= bracket) return undefined
  const singular = /[a-z]/.test(short.slice(-1)) && short.endsWith('s') ? short.slice(0, -1) : short
  const long = wordsOf(text, from, bracket)
  const initials = initialsStart(singular, long)
  const offset = initials >= 0 ? initials : fullFormStart(singular, long)
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
  if (!begins || (initialsStart(short.text, long) < 0 && fullFormStart(short.text, long) < 0))
    return undefined
  return {short: short.text, long, shortSpan: [bracket - 1, bracket], longSpan: span}
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
  const {tokens} = text
  const named = subtitled(text)
  if (named) found.push(named)
  for (let bracket = 1; bracket < tokens.length - 1; bracket++) {
    if (tokens[bracket]?.text !== '(') continue
    const behind = reversed(text, bracket)
    if (behind) found.push(behind)
    const short = tokens[bracket + 1]
    const close = tokens[bracket + 2]
    if (!short || !close || short.kind !== TokenKind.word || !isShortForm(short.text)) continue
    if (!SHORT_FORM_ENDS.has(close.text)) continue
    const span = trySpan(text, windowStart(text, bracket, short.text), bracket, short.text)
    if (!span) continue
    found.push({
      short: short.text,
      long: wordsOf(text, ...span),
      shortSpan: [bracket + 1, bracket + 2],
      longSpan: span
    })
  }
  return found
}

import {nameKey} from '../../tree/name-key.js'
import {type Acronym, hasCapitals, humpsStart, initialsIn} from '../acronyms.js'
import {GRAMMAR_WORDS} from '../classes/grammar.js'
import {type TokenText, wordsOf} from '../tokens.js'
import {isCoined, type Lexeme, Shape} from '../vocabulary.js'
import type {Candidate} from './candidates.js'
import {type NameSpan, spanText} from './spans.js'

/** A short form and what it stands for. */
export type Forms = Pick<Acronym, 'short' | 'long'>

const MIN_INITIALS = 3
/** Papers have fewer names; in a longer text only brackets tell. */
const MAX_NAMES = 200

/**
 * Short forms and their full forms that no bracket brings together: "We use Long Short-Term Memory. An LSTM …",
 * "LATTE: Layered Trees of Evergreens", "GFNet, a Gated Fern Network".
 *
 * @param candidates - In text order.
 * @param told - What brackets tell, by the keys of short and full forms.
 * @param texts - The fields of the paper.
 */
export function spelledOut(
  candidates: readonly Candidate[],
  told: ReadonlyMap<string, Forms>,
  texts: readonly TokenText[]
): Forms[] {
  if (candidates.length > MAX_NAMES) return []
  const shorts = shortsAmong(candidates)
  const cut = shorts.flatMap(({span}) => (told.has(span.key) ? [] : (cutFormOf(span, texts) ?? [])))
  const longs = shorts.length > 0 ? candidates.filter(({span}) => isLong(span) && !told.has(span.key)) : []
  if (longs.length === 0) return cut
  const byLetters = lettersOfAll(shorts)
  const firsts = new Set([...byLetters.keys()].map(letters => letters[0]))
  const spelled = longs.flatMap(({span}) => {
    const long = spanText(span)
    const initials = firsts.has(long[0]?.toLowerCase()) && MAY_BE_THREE.test(long) ? initialsIn(long) : []
    const short = byLetters.get(initials.find(each => byLetters.has(each)) ?? '') ?? besideIt(span, shorts)
    const known = short && told.get(nameKey(short))?.long
    return short && (!known || isAlike(known, long)) ? [{short, long: asTitled(long, texts)}] : []
  })
  return [...spelled, ...cut]
}

/** What has as many words or parts as {@link MIN_INITIALS} has two marks or spaces between. */
const MAY_BE_THREE = /[^A-Za-z\d][A-Za-z\d]*[^A-Za-z\d]/

/** A short form where it stands. */
interface Short {
  readonly span: NameSpan
  readonly name: string
}

function shortsAmong(candidates: readonly Candidate[]): Short[] {
  const shorts: Short[] = []
  for (const {span} of candidates) if (isShort(span)) shorts.push({span, name: spanText(span)})
  return shorts
}

/** Short forms by their letters. */
function lettersOfAll(shorts: readonly Short[]): Map<string, string> {
  const byLetters = new Map<string, string>()
  for (const {name} of shorts) for (const letters of lettersOf(name)) byLetters.set(letters, name)
  return byLetters
}

/** Whether a name has several words, or parts. */
const isLong = ({text, start, end}: NameSpan): boolean =>
  end - start > 1 || ((text.shapes[start] as number) & Shape.hyphen) !== 0

const isShort = ({text, start, end}: NameSpan): boolean =>
  end - start === 1 && isCoined(text.tokens[start] as Lexeme)

/** The letters of a short form, and its capitals: "NeRF". */
const lettersOf = (name: string): string[] =>
  [
    PLAIN.test(name) ? name : name.replace(/[^\p{L}\p{N}]/gu, ''),
    CAPITALS.test(name) ? name : name.replace(/[^\p{Lu}]/gu, '')
  ]
    .filter(({length}) => length >= MIN_INITIALS)
    .map(letters => letters.toLowerCase())

/** Most short forms are nothing but basic letters and digits, many nothing but capitals. */
const PLAIN = /^[A-Za-z\d]*$/
const CAPITALS = /^[A-Z]*$/

/** The short form that a full form stands beside, or that is made of the beginnings of its words in its sentence. */
function besideIt(span: NameSpan, shorts: readonly Short[]): string | undefined {
  const long = spanText(span)
  const sentence = span.text.sentenceOf[span.start]
  return shorts.find(({span: short, name}) => {
    if (span.titleName && isOfSyllables(name, long)) return true
    if (short.text !== span.text) return false
    const mark = markBetween(short, span)
    if (mark === undefined && span.text.sentenceOf[short.start] !== sentence) return false
    if (mark === ',') return hasCapitals(name, long)
    if (mark !== undefined) return hasCapitals(name, long) || isAbbreviated(name, long)
    return HUMPS.test(name) && humpsStart(name, long, 2) >= 0
  })?.name
}

/** Two humps: "WaDr". */
const HUMPS = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u

const MIN_SYLLABLES = 4

/** Whether a short form is made of the beginnings of all words: "DERE" of "Denoising Reasoner". */
function isOfSyllables(short: string, long: string): boolean {
  const letters = short.toLowerCase()
  if (letters.length < MIN_SYLLABLES || !/^\p{Lu}+$/u.test(short)) return false
  let ends = new Set([0])
  for (const word of long.toLowerCase().split(/[\s-]+/)) {
    const next = new Set<number>()
    for (const end of ends)
      for (let at = end; at < letters.length && letters[at] === word[at - end]; at++) next.add(at + 1)
    ends = next
  }
  return ends.has(letters.length)
}

const MIN_CUT = 2
const MAX_HUMP = 5
const MAX_CUT_WORDS = 6

/**
 * The full form in its sentence of a short form whose humps are each cut off a word, with what a hyphen ties to it: "WaDr
 * … by *Force-Centric Washing and Drying*".
 */
function cutFormOf(span: NameSpan, texts: readonly TokenText[]): Forms | undefined {
  const {text, start} = span
  if (!((text.shapes[start] as number) & Shape.innerCapital)) return undefined
  const short = spanText(span)
  if (!HUMPS.test(short)) return undefined
  const humps = short.match(/\p{Lu}\p{Ll}+/gu) ?? []
  const last = humps.at(-1)?.toLowerCase() ?? ''
  if (humps.join('') !== short || humps.some(({length}) => length > MAX_HUMP)) return undefined
  const sentence = text.sentenceOf[start] as number
  const [from, to] = [text.sentences[sentence] as number, text.sentences[sentence + 1] ?? text.tokens.length]
  for (let end = from; end < to; end++) {
    const word = text.tokens[end] as Lexeme
    if (end === start || (word.shape & Shape.hyphen) !== 0 || !isCut(last, word)) continue
    const first = firstCut(text, humps, Math.max(from, end - MAX_CUT_WORDS), end)
    if (first !== undefined) return {short, long: asTitled(wordsOf(text, first, end + 1), texts)}
  }
  return undefined
}

/** Whether an abbreviation is a word but for at least two letters at its end. */
const isCut = (abbreviation: string, word: Lexeme): boolean =>
  word.lower.length >= abbreviation.length + MIN_CUT && word.lower.startsWith(abbreviation) && !isCoined(word)

/** Where the words begin that end with a token and of which each is cut to a hump, but for conjunctions. */
function firstCut({tokens, shapes}: TokenText, humps: readonly string[], from: number, end: number) {
  let hump = humps.length - 1
  for (let index = end; index >= from; index--) {
    const word = tokens[index] as Lexeme
    if (isCut((humps[hump] as string).toLowerCase(), word)) hump--
    else if (!CONJUNCTIONS.has(word.lower)) return undefined
    if (hump >= 0) continue
    const before = index > from ? (shapes[index - 1] as number) : 0
    return before & Shape.hyphen && before & Shape.capital ? index - 1 : index
  }
  return undefined
}

const CONJUNCTIONS = GRAMMAR_WORDS.wordsOf('conjunction')

const ARTICLES = GRAMMAR_WORDS.wordsOf('article')

/** The mark between a short form and the full form behind it: the colon of a title, a dash, or a comma with an article. */
function markBetween({text, end}: NameSpan, {start}: NameSpan): string | undefined {
  const isNext = end + 1 === start || (end + 2 === start && ARTICLES.has(text.tokens[end + 1]?.lower ?? ''))
  if (!isNext) return undefined
  const mark = text.tokens[end]?.text
  if (mark === ':' ? text.field === 'title' : mark === '-' || mark === '–' || mark === '—') return mark
  return mark === ',' && end + 2 === start ? mark : undefined
}

/** "LATTE: Layered Trees of Evergreens": the words' initials are among the letters, in order, the first and last at their ends. */
function isAbbreviated(short: string, long: string): boolean {
  const [letters = ''] = lettersOf(short)
  return initialsIn(long).some(initials => {
    let at = -1
    for (const initial of initials) {
      at = letters.indexOf(initial, at + 1)
      if (at < 0) return false
    }
    return initials.length >= MIN_INITIALS && initials[0] === letters[0]
  })
}

const ALIKE = 4

/** "Synthetic Fern Net" and "Synthesized Fern Nets" may have one short form, two other names may not. */
function isAlike(one: string, other: string): boolean {
  const [words, others] = [one, other].map(name => name.toLowerCase().split(/[\s-]+/)) as [string[], string[]]
  return (
    words.length === others.length &&
    words.every((word, index) => word.slice(0, ALIKE) === (others[index] ?? '').slice(0, ALIKE))
  )
}

/** A full form as the title spells it, where it does. */
function asTitled(long: string, texts: readonly TokenText[]): string {
  for (const {field, text} of texts) {
    const at = field === 'title' ? text.toLowerCase().indexOf(long.toLowerCase()) : -1
    if (at >= 0) return text.slice(at, at + long.length)
  }
  return long
}

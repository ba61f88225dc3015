import {type Acronym, hasCapitals, humpsStart, initialsIn} from '../acronyms.js'
import {GRAMMAR_WORDS} from '../classes/grammar.js'
import type {TokenText} from '../tokens.js'
import {isCoined, type Lexeme, Shape} from '../vocabulary.js'
import type {Candidate} from './candidates.js'
import {type NameSpan, nameKey, spanText} from './spans.js'

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
  const longs = candidates.filter(({span}) => isLong(span) && !told.has(span.key))
  const shorts = longs.length > 0 ? shortsAmong(candidates) : []
  if (shorts.length === 0) return []
  const byLetters = lettersOfAll(shorts)
  const firsts = new Set([...byLetters.keys()].map(letters => letters[0]))
  return longs.flatMap(({span}) => {
    const long = spanText(span)
    const initials = firsts.has(long[0]?.toLowerCase()) ? initialsIn(long) : []
    const short = byLetters.get(initials.find(each => byLetters.has(each)) ?? '') ?? besideIt(span, shorts)
    const known = short && told.get(nameKey(short))?.long
    return short && (!known || isAlike(known, long)) ? [{short, long: asTitled(long, texts)}] : []
  })
}

/** A short form where it stands. */
interface Short {
  readonly span: NameSpan
  readonly name: string
}

const shortsAmong = (candidates: readonly Candidate[]): Short[] =>
  candidates.flatMap(({span}) => (isShort(span) ? [{span, name: spanText(span)}] : []))

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

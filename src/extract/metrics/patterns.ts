import {Shape} from '../vocabulary.js'
import type {Candidate} from './candidates.js'
import type {TextContext} from './context.js'
import {cue, tie} from './cues.js'
import {tokenValue, Word} from './word-values.js'
import {cuesAt, tiesAt} from './words.js'

/** Words between a candidate and a number behind it: "accuracy *of* 91%". */
const LINKING_WORDS = ['of', 'to', 'at', 'is', 'was', 'reaches'] as const
/** Words between a number and a candidate behind it: "91% *on* Kites". */
const LOCATIVES = ['on', 'across', 'for', 'in'] as const

/** Set phrases that tie a candidate M, or a name, to a number N; V is a verb of change, W a word. */
const PATTERNS = [
  ...(['M=N', 'M-(N', 'M-by-N', 'V-M-by-N', 'M-from-N', 'V-M-from-N'] as const),
  ...LINKING_WORDS.flatMap(word => [`M-${word}-N`, `V-M-${word}-N`] as const),
  ...(['M-V-by-N', 'M-gain-of-N', 'M-N', 'M-V', 'V-M', 'N-M-gain', 'N-Name', 'N-M', 'N-compare-M'] as const),
  ...LOCATIVES.flatMap(word => [`N-${word}-M`, `N-${word}-Name`] as const),
  ...LOCATIVES.flatMap(word => [`N-gain-${word}-M`, `N-gain-${word}-Name`] as const),
  ...(['N-gain-of-M', 'N-W-M-gain'] as const)
]
export type Pattern = (typeof PATTERNS)[number]

const NUMBERS: ReadonlyMap<Pattern, number> = new Map(PATTERNS.map((pattern, index) => [pattern, index]))

/** A pattern as the value of a feature. */
export const patternValue = (pattern: Pattern): number => NUMBERS.get(pattern) ?? -1

const CHANGE_NOUNS = cue('gain', 'loss')
const COMPARE = cue('compare')
const CHANGE_VERBS = cue('improve', 'reduce')
const HEDGE = tie('hedge')
const RELATION = tie('relation')
const LOCATIVE = tie('locative')
const BY = tie('by')
const FROM = tie('from')
const SHORT_GAP = 6

const isChangeNoun = (context: TextContext, index: number) => (cuesAt(context, index) & CHANGE_NOUNS) !== 0
const isChangeVerb = (context: TextContext, index: number) => (cuesAt(context, index) & CHANGE_VERBS) !== 0

/** Whether nothing but words such as "up to" or "about" stands from a token to another. */
function onlyHedges(context: TextContext, from: number, to: number): boolean {
  if (to - from > SHORT_GAP) return false
  for (let index = from; index < to; index++) if (!(tiesAt(context, index) & HEDGE)) return false
  return true
}

const isNamed = ({tokens}: TextContext, {start, kind}: Candidate) =>
  kind === 'dataset' || Boolean(Number(tokens[start]?.shape) & (Shape.capital | Shape.innerCapital))

/** Patterns with a word of a list, by the value of the word. */
const tied = new Map(LINKING_WORDS.map(word => [word as string, [`M-${word}-N`, `V-M-${word}-N`] as const]))
const placed = new Map(LOCATIVES.map(word => [word as string, [`N-${word}-M`, `N-${word}-Name`] as const]))
const gained = new Map(
  LOCATIVES.map(word => [word as string, [`N-gain-${word}-M`, `N-gain-${word}-Name`] as const])
)

/** The set phrase in which a candidate stands before a number N that begins at `at`. */
export function patternBefore(
  context: TextContext,
  {start, end}: Candidate,
  at: number
): Pattern | undefined {
  const behind = tiesAt(context, end)
  const verb =
    isChangeVerb(context, start - 1) || isChangeVerb(context, start - 2) || isChangeVerb(context, start - 3)
  const word = context.tokens[end]?.lower ?? ''
  if (behind & RELATION && onlyHedges(context, end + 1, at)) return word === '(' ? 'M-(N' : 'M=N'
  if (behind & BY && onlyHedges(context, end, at)) return verb ? 'V-M-by-N' : 'M-by-N'
  if (behind & FROM && at - end < 3) return verb ? 'V-M-from-N' : 'M-from-N'
  const hedged = onlyHedges(context, end + 1, at)
  if (hedged) {
    const [plain, changed] = tied.get(word) ?? []
    if (plain) return verb ? changed : plain
    // "the drift falls by 3%"
    if (isChangeVerb(context, end)) return 'M-V-by-N'
    if (isChangeNoun(context, end)) return 'M-gain-of-N'
  }
  if (onlyHedges(context, end, at)) return 'M-N'
  if (isChangeVerb(context, end)) return 'M-V'
  return verb ? 'V-M' : undefined
}

/** The set phrase in which a candidate stands behind a number N that ends before `at`. */
export function patternAfter(context: TextContext, candidate: Candidate, at: number): Pattern | undefined {
  const {start, end} = candidate
  const gap = start - at
  if (gap === 0)
    return isChangeNoun(context, end) ? 'N-M-gain' : isNamed(context, candidate) ? 'N-Name' : 'N-M'
  if (gap === 1 && cuesAt(context, at) & COMPARE) return 'N-compare-M'
  const named = Number(isNamed(context, candidate))
  if (gap === 1 && tiesAt(context, at) & LOCATIVE) return placed.get(context.tokens[at]?.lower ?? '')?.[named]
  if (gap > SHORT_GAP) return undefined
  let gain = false
  for (let index = at; index < start; index++) {
    const token = context.tokens[index]
    if (token && tokenValue(token) === Word.number) return undefined
    gain ||= index < at + 3 && isChangeNoun(context, index)
  }
  const last = context.tokens[start - 1]?.lower ?? ''
  if (gain && gained.has(last)) return gained.get(last)?.[named]
  if (gain && last === 'of') return 'N-gain-of-M'
  return gap === 1 && isChangeNoun(context, end) ? 'N-W-M-gain' : undefined
}

import type {Quantity} from '../numbers.js'
import {
  type Candidate,
  type CandidateKind,
  candidatesFor,
  namesIn,
  REACH,
  type Stretch,
  stretchAround,
  type Valued
} from './candidates.js'
import {Layer, type TextContext} from './context.js'
import {cue, tie} from './cues.js'
import {alignedWith, type Lists, listsOf} from './lists.js'
import {type Pattern, patternAfter, patternBefore} from './patterns.js'
import {cuesAt, tiesAt, verbBefore} from './words.js'

/** The candidates for the name of a number, with what they share. */
export interface Choice {
  /** All; or the one that leaves no choice. */
  readonly candidates: readonly Candidate[]
  /** Of each, whether it names what is measured, and not whose it is. */
  readonly isMeasured: readonly boolean[]
  /** Whether "respectively" stands behind the number. */
  readonly respectively: boolean
  /** The metric names of the sentence, in text order, for lists with "respectively". */
  readonly listed: readonly Candidate[]
  /** The lists that candidates stand in, where the number stands in one. */
  readonly lists: Lists
  /** The set phrase that ties each candidate of the sentence to the number, where there is one. */
  readonly patterns: ReadonlyMap<Candidate, Pattern>
  /** Of these the surest. */
  readonly surest: Pattern | undefined
  /** Which kinds of names its sentence holds, as bits: specific, loose, dataset. */
  readonly kinds: number
  /** The last verb of change or result before the number, in its sentence, or -1. */
  readonly verb: number
  /** For the next number. */
  readonly stretch: Stretch
}

/** Set phrases that tell of the other candidates too, the surest first. */
const SURE = [
  'M=N',
  'M-(N',
  'N-compare-M',
  'V-M-by-N',
  'V-M-from-N',
  'N-Name',
  'M-of-N',
  'N-gain-in-M',
  'M-V-by-N',
  'N-M-gain'
] as const satisfies readonly Pattern[]

function surestOf(patterns: Choice['patterns']): Pattern | undefined {
  if (patterns.size === 0) return undefined
  const found = new Set(patterns.values())
  return SURE.find(pattern => found.has(pattern))
}

const RESPECTIVELY = tie('respectively')
const NO_LISTS: Lists = new Map()

/**
 * Gathers the candidates for the name of a number.
 *
 * @param last - What was gathered for the number before it.
 */
export function choiceFor(context: TextContext, valued: Valued, last?: Stretch): Choice {
  const {quantity} = valued
  const stretch = stretchAround(context, quantity, last)
  const candidates = candidatesFor(context, valued, stretch)
  const to = Math.min(context.sentences[quantity.sentence + 1] ?? 0, quantity.end + REACH * 2)
  let respectively = false
  for (let index = quantity.end; index < to; index++)
    if (tiesAt(context, index) & RESPECTIVELY) respectively = true
  const inside = candidates.filter(
    ({start}) => start >= 0 && context.text.sentenceOf[start] === quantity.sentence
  )
  const lists = valued.runCount > 1 ? listsOf(context, inside) : NO_LISTS
  const patterns = new Map<Candidate, Pattern>()
  let kinds = 0
  for (const candidate of inside) {
    kinds |= KIND_BITS[candidate.kind]
    const pattern =
      candidate.end <= quantity.start
        ? patternBefore(context, candidate, quantity.start)
        : patternAfter(context, candidate, quantity.end)
    if (pattern) patterns.set(candidate, pattern)
  }
  const only =
    (valued.runCount > 1 ? alignedWith(valued, inside, lists, respectively) : undefined) ??
    gainedOn(context, inside, quantity)
  const chosen = only ? [only] : candidates
  return {
    candidates: chosen,
    isMeasured: chosen.map(({end}) => end > 0 && isMeasuredAt(context, end - 1)),
    respectively,
    listed: to === stretch.to ? stretch.names : namesIn(context, stretch.from, to, stretch.ofName),
    lists,
    patterns,
    surest: surestOf(patterns),
    kinds,
    verb: verbBefore(context, quantity),
    stretch
  }
}

const OWNER = cue('agent', 'baseline')

/** Whether a word at the end of a candidate tells what is measured, and not whose it is. */
const isMeasuredAt = (context: TextContext, last: number): boolean =>
  !(cuesAt(context, last) & OWNER) && !(Number(context.layers[last]) & Layer.method)

const HEDGE = tie('hedge')
const MEASURED_ON = tie('locative')
const PRONOUN = tie('pronoun')
const GAINS = cue('improve')
const AGENT = cue('agent')
const MAX_HEDGES = 4

/** "*On RyeGym* it gains up to 8.1%": the benchmark that opens the sentence, where its subject is who gains. */
function gainedOn(
  context: TextContext,
  candidates: readonly Candidate[],
  {start, sentence}: Quantity
): Candidate | undefined {
  let verb = start - 1
  while (verb >= start - MAX_HEDGES && tiesAt(context, verb) & HEDGE) verb--
  if (!(cuesAt(context, verb) & GAINS)) return undefined
  const isAgent =
    tiesAt(context, verb - 1) & PRONOUN ||
    cuesAt(context, verb - 1) & AGENT ||
    Number(context.layers[verb - 1]) & Layer.method
  if (!isAgent) return undefined
  const opening = Number(context.sentences[sentence])
  return candidates.find(
    each => each.kind === 'dataset' && each.start === opening + 1 && tiesAt(context, opening) & MEASURED_ON
  )
}

const KIND_BITS: Readonly<Record<CandidateKind, number>> = {
  specific: 1,
  loose: 2,
  dataset: 4,
  phrase: 0,
  gain: 0,
  benchmark: 0,
  default: 0
}

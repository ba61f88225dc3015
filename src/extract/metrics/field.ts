import {
  type Candidate,
  type CandidateKind,
  candidatesFor,
  collectNames,
  REACH,
  type Valued
} from './candidates.js'
import {inPlace, listsOf} from './lists.js'
import {patternAfter, patternBefore} from './patterns.js'
import type {Scan} from './scan.js'

/** What all candidates of a number share, counted once. */
export interface Field {
  readonly candidates: readonly Candidate[]
  readonly respectively: boolean
  /** The metric names of the sentence, in text order, for lists with "respectively". */
  readonly listed: readonly Candidate[]
  /** Place and length of the list that a candidate stands in, by its first token. */
  readonly lists: ReadonlyMap<number, readonly [place: number, length: number]>
  /** A set phrase that ties one of the candidates to the number most surely. */
  readonly patterns: string
  /** Which kinds of names its sentence holds. */
  readonly kinds: string
}

/** Set phrases that leave no doubt, the surest first. */
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
]

function surest(scan: Scan, {quantity}: Valued, candidates: readonly Candidate[]): string {
  let best = SURE.length
  for (const candidate of candidates) {
    const at = SURE.indexOf(patternOf(scan, candidate, quantity) ?? '')
    if (at >= 0 && at < best) best = at
  }
  return SURE[best] ?? ''
}

/** Set phrases in which a metric is nearly always the name of its number, before all weighing. */
const CERTAIN: ReadonlyMap<CandidateKind, ReadonlySet<string>> = new Map([
  [
    'specific',
    new Set(
      'M=N M-of-N M-N N-M N-Name V-M-by-N V-M-from-N N-M-gain N-gain-in-M N-gain-in-Name N-compare-M'.split(
        ' '
      )
    )
  ],
  ['dataset', new Set(['M=N'])],
  ['loose', new Set('M-of-N N-M V-M-by-N V-M-from-N N-M-gain N-gain-in-M N-compare-M'.split(' '))]
])

const patternOf = (scan: Scan, candidate: Candidate, {start, end}: Valued['quantity']): string | undefined =>
  candidate.end <= start ? patternBefore(scan, candidate, start) : patternAfter(scan, candidate, end)

/** The one candidate that a set phrase ties to the number beyond doubt. */
function certain(scan: Scan, {quantity}: Valued, candidates: readonly Candidate[]): Candidate | undefined {
  const found = candidates.filter(candidate =>
    CERTAIN.get(candidate.kind)?.has(patternOf(scan, candidate, quantity) ?? '')
  )
  return found.length === 1 ? found[0] : undefined
}

/** Looks once at what all candidates of a number share. */
export function fieldOf(scan: Scan, valued: Valued): Field {
  const candidates = candidatesFor(scan, valued)
  const from = scan.sentences[valued.quantity.sentence] ?? 0
  const to = Math.min(scan.sentences[valued.quantity.sentence + 1] ?? 0, valued.quantity.end + REACH * 2)
  let respectively = false
  for (let index = valued.quantity.end; index < to; index++)
    if (scan.tokens[index]?.lower === 'respectively') respectively = true
  const listed: Candidate[] = []
  collectNames(scan, Math.max(from, valued.quantity.start - REACH), to, listed)
  const inside = candidates.filter(
    ({start}) => start >= 0 && scan.tokens[start]?.sentence === valued.quantity.sentence
  )
  const lists = listsOf(scan, inside)
  const only = inPlace(valued, inside, lists, respectively) ?? certain(scan, valued, inside)
  const has = (kind: CandidateKind) => inside.some(each => each.kind === kind)
  const kinds = `${has('specific') ? 'S' : ''}${has('loose') ? 'L' : ''}${has('dataset') ? 'D' : ''}`
  return {
    candidates: only ? [only] : candidates,
    respectively,
    listed,
    patterns: surest(scan, valued, inside),
    lists,
    kinds
  }
}

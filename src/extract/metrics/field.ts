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
    const pattern =
      candidate.end <= quantity.start
        ? patternBefore(scan, candidate, quantity.start)
        : patternAfter(scan, candidate, quantity.end)
    const at = SURE.indexOf(pattern ?? '')
    if (at >= 0 && at < best) best = at
  }
  return SURE[best] ?? ''
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
  const ordered = respectively ? inPlace(valued, inside, lists) : undefined
  const has = (kind: CandidateKind) => inside.some(each => each.kind === kind)
  const kinds = `${has('specific') ? 'S' : ''}${has('loose') ? 'L' : ''}${has('dataset') ? 'D' : ''}`
  return {
    candidates: ordered ? [ordered] : candidates,
    respectively,
    listed,
    patterns: surest(scan, valued, inside),
    lists,
    kinds
  }
}

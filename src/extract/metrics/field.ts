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
  /** The set phrase that ties each candidate of the sentence to the number, where there is one. */
  readonly ties: ReadonlyMap<Candidate, string | undefined>
  /** Of these the surest. */
  readonly surest: string
  /** Which kinds of names its sentence holds. */
  readonly kinds: string
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
]

function surestOf(ties: Field['ties']): string {
  const places = [...ties.values()].map(tie => SURE.indexOf(tie ?? '')).filter(place => place >= 0)
  return SURE[Math.min(...places)] ?? ''
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

const tieOf = (scan: Scan, candidate: Candidate, {start, end}: Valued['quantity']): string | undefined =>
  candidate.end <= start ? patternBefore(scan, candidate, start) : patternAfter(scan, candidate, end)

/** The one candidate that a set phrase ties to the number beyond doubt. */
function certain(ties: Field['ties']): Candidate | undefined {
  const found = [...ties].filter(([{kind}, tie]) => CERTAIN.get(kind)?.has(tie ?? ''))
  return found.length === 1 ? found[0]?.[0] : undefined
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
  const ties = new Map(inside.map(candidate => [candidate, tieOf(scan, candidate, valued.quantity)]))
  const only = inPlace(valued, inside, lists, respectively) ?? certain(ties)
  const has = (kind: CandidateKind) => inside.some(each => each.kind === kind)
  const kinds = `${has('specific') ? 'S' : ''}${has('loose') ? 'L' : ''}${has('dataset') ? 'D' : ''}`
  return {
    candidates: only ? [only] : candidates,
    respectively,
    listed,
    ties,
    surest: surestOf(ties),
    lists,
    kinds
  }
}

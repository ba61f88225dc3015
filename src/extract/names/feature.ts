import type {LexiconEntry} from '../lexicon.js'
import type {Candidate} from './candidates.js'
import type {NameGroup} from './groups.js'
import type {PaperCues} from './paper-cues.js'
import type {Relations} from './relations.js'

/** A name in its paper. */
export interface NameContext {
  readonly group: NameGroup
  readonly paper: PaperCues
  readonly entry: LexiconEntry | undefined
  readonly metric: LexiconEntry | undefined
  /** Words of the full form. */
  readonly words: readonly string[]
  /** Candidates beside those of the group in lists. */
  readonly listed: readonly Candidate[]
  readonly relations: Relations
  readonly others: number
}

/** What is asked of a name: whether it is a dataset, a method or neither; and of a method, whose it is. */
export type Question = 'kind' | 'role'

/** A number that tells something of a name. */
export interface Feature {
  readonly name: string
  readonly reason: string
  /** The only question that it helps to answer; both, where none is named. */
  readonly question?: Question
  readonly of: (context: NameContext) => number
}

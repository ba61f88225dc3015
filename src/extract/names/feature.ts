import type {NounClass} from '../grammar.js'
import type {LexiconEntry} from '../lexicon.js'
import type {NameGroup} from './groups.js'
import type {Mentions} from './mentions.js'
import type {PaperCues} from './paper-cues.js'
import type {Relations} from './relations.js'

/** What the last word of a name says that it is. */
export interface Head {
  readonly noun: NounClass | undefined
  readonly isTask: boolean
  /** Whether it is a hypothesis, an effect or the like. */
  readonly isFact: boolean
}

/** A name in its paper. */
export interface NameContext {
  readonly group: NameGroup
  readonly mentions: Mentions
  readonly paper: PaperCues
  readonly metric: LexiconEntry | undefined
  /** Words of the full form. */
  readonly words: readonly string[]
  readonly head: Head
  readonly expansionHead: Head
  /** How sure the tagger is of the surest name that stands in a list with it. */
  readonly beside: {readonly dataset: number; readonly method: number}
  readonly relations: Relations
  readonly others: number
}

/** What is asked of a name: whether it is a dataset, a method or neither; and of a method, whose it is. */
export type Question = 'kind' | 'role'

/** A number that tells something of a name, or whether something is so. */
export interface Feature {
  readonly name: string
  readonly reason: string
  /** The only question that it helps to answer; both, where none is named. */
  readonly question?: Question
  readonly of: (context: NameContext) => number | boolean
}

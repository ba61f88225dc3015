import type {Context} from './context.js'
import type {Question} from './feature.js'

/** Something that the text says of a name; how much it counts for what is learned. */
export interface EvidenceRule {
  readonly id: string
  readonly reason: string
  /** Whether it holds; bits that are left are a yes. */
  readonly test: (context: Context) => boolean | number
  /** The only question that it helps to answer; both, where none is named. */
  readonly question?: Question
  /** What it tells of the other members of a list: "outperforms Fern and *Moss*". */
  readonly list?: Question | 'both'
  /** Whether it says that the name is the paper's own. */
  readonly own?: boolean
}

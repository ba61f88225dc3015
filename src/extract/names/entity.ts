import type {MethodRole} from '../../tree/entities.js'
import type {NameSpan} from './spans.js'

/** A name that was decided, with its mentions. */
export interface NameEntity {
  readonly name: string
  readonly expansion: string | undefined
  readonly spans: readonly NameSpan[]
  /** Probability that it is what it is said to be. */
  readonly confidence: number
  readonly role: MethodRole
}

/** Names of a paper that were decided. */
export interface NamedEntities {
  readonly datasets: readonly NameEntity[]
  readonly methods: readonly NameEntity[]
  /** Those of them that the paper introduces as metrics: "CrackleScore, a four-part metric". */
  readonly metrics: readonly NameEntity[]
}

import {Context} from './context.js'
import {KIND_RULES} from './evidence-kind.js'
import {ROLE_RULES} from './evidence-role.js'
import type {Question} from './feature.js'
import type {Place} from './places.js'
import type {NameSpan} from './spans.js'

/** Something that the text says of a name; how much it counts for what is learned. */
export interface EvidenceRule {
  readonly id: string
  readonly reason: string
  readonly test: (context: Context) => boolean
  /** The only question that it helps to answer; both, where none is named. */
  readonly question?: Question
  /** What it tells of the other members of a list: "outperforms Fern and *Moss*". */
  readonly list?: Question | 'both'
  /** Whether it says that the name is the paper's own. */
  readonly own?: boolean
}

/** What each context says of a name. */
export const EVIDENCE_RULES: readonly EvidenceRule[] = [...KIND_RULES, ...ROLE_RULES]

/** Which of the rules hold for a mention, in their order. */
export function rulesFor(span: NameSpan, place: Place): boolean[] {
  const context = new Context(span, place)
  return EVIDENCE_RULES.map(rule => rule.test(context))
}

import {Context} from './context.js'
import {KIND_RULES} from './evidence-kind.js'
import {ROLE_RULES} from './evidence-role.js'
import type {EvidenceRule} from './evidence-rule.js'
import type {Place} from './places.js'
import type {NameSpan} from './spans.js'

/** What each context says of a name. */
export const EVIDENCE_RULES: readonly EvidenceRule[] = [...KIND_RULES, ...ROLE_RULES]

/** Which of the rules hold for a mention, in their order. */
export function rulesFor(span: NameSpan, place: Place): boolean[] {
  const context = new Context(span, place)
  return EVIDENCE_RULES.map(rule => rule.test(context))
}

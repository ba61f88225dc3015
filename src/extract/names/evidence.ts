import type {Candidate} from './candidates.js'
import {Context} from './context.js'
import {KIND_RULES} from './evidence-kind.js'
import {ROLE_RULES} from './evidence-role.js'
import type {EvidenceRule} from './evidence-rule.js'
import type {Extent} from './extents.js'
import type {NameSpan} from './spans.js'

/** What each context says of a name. */
export const EVIDENCE_RULES: readonly EvidenceRule[] = [...KIND_RULES, ...ROLE_RULES]

/** Which of the rules hold: a bit for each rule of a kind, and for each of a role; 31 at most of either. */
export interface Evidence {
  readonly kind: number
  readonly role: number
}

/** Which of the rules hold for a mention. */
export function evidenceOf(span: NameSpan, extent: Extent): Evidence {
  const context = new Context(span, extent)
  return {kind: bitsOf(KIND_RULES, context), role: bitsOf(ROLE_RULES, context)}
}

function bitsOf(rules: readonly EvidenceRule[], context: Context): number {
  let bits = 0
  for (let index = 0; index < rules.length; index++)
    if ((rules[index] as EvidenceRule).test(context)) bits |= 1 << index
  return bits
}

/** Which of the rules hold for some of the candidates. */
export function union(
  candidates: readonly Candidate[],
  evidence: ReadonlyMap<Candidate, Evidence>
): Evidence {
  let [kind, role] = [0, 0]
  for (const candidate of candidates) {
    const own = evidence.get(candidate)
    kind |= own?.kind ?? 0
    role |= own?.role ?? 0
  }
  return {kind, role}
}

/** Whether one of {@link EVIDENCE_RULES} holds. */
export const hasRule = ({kind, role}: Evidence, rule: number): boolean =>
  ((rule < KIND_RULES.length ? kind >> rule : role >> (rule - KIND_RULES.length)) & 1) === 1

/** Puts 1 in the place of each of {@link EVIDENCE_RULES} that holds; the first has its place at `at`. */
export function markRules({kind, role}: Evidence, values: Float64Array, at: number): void {
  markBits(kind, values, at)
  markBits(role, values, at + KIND_RULES.length)
}

function markBits(bits: number, values: Float64Array, at: number): void {
  for (let left = bits; left !== 0; left &= left - 1) values[at + 31 - Math.clz32(left & -left)] = 1
}

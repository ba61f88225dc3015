import type {ClaimRelation} from '../../tree/claims.js'
import {COSTS, FAULTS, MERITS, SPEEDS, TIMES} from '../../tree/measures.js'

/** How a verb of comparison reads. */
export interface RelationVerb {
  readonly relation: ClaimRelation
  /** Words that have to follow: "lags *behind*", "builds *on*". */
  readonly behind?: readonly string[]
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const forms = (words: string, verb: RelationVerb) => words.split(' ').map(word => [word, verb] as const)

/** Verbs whose object is what something is compared with, in all their forms. */
export const RELATION_VERBS: ReadonlyMap<string, readonly RelationVerb[]> = groupByWord([
  ...forms('outperform outperforms outperformed outperforming', {relation: 'outperforms'}),
  ...forms('surpass surpasses surpassed surpassing', {relation: 'outperforms'}),
  ...forms('exceed exceeds exceeded exceeding', {relation: 'outperforms'}),
  ...forms('beat beats beaten beating', {relation: 'outperforms'}),
  ...forms('outclass outclasses outclassed outclassing', {relation: 'outperforms'}),
  ...forms('improve improves improved improving', {relation: 'outperforms', behind: ['over']}),
  ...forms('improve improves improved improving', {relation: 'outperforms', behind: ['upon']}),
  ...forms('improve improves improved improving', {relation: 'outperforms', behind: ['on']}),
  ...forms('match matches matched matching', {relation: 'matches'}),
  ...forms('rival rivals rivaled rivalled rivaling rivalling', {relation: 'matches'}),
  ...forms('underperform underperforms underperformed underperforming', {relation: 'underperforms'}),
  ...forms('trail trails trailed trailing', {relation: 'underperforms'}),
  ...forms('trail trails trailed trailing', {relation: 'underperforms', behind: ['behind']}),
  ...forms('lag lags lagged lagging', {relation: 'underperforms', behind: ['behind']}),
  ...forms('fall falls fell falling', {relation: 'underperforms', behind: ['behind']}),
  ...forms('fall falls fell falling', {relation: 'underperforms', behind: ['short', 'of']}),
  ...forms('outpace outpaces outpaced outpacing', {relation: 'outperforms'}),
  ...forms('extend extends extended extending', {relation: 'builds-on'}),
  ...forms('build builds building built', {relation: 'builds-on', behind: ['on']}),
  ...forms('build builds building built', {relation: 'builds-on', behind: ['upon']}),
  ...forms('build builds building built', {relation: 'builds-on', behind: ['on', 'top', 'of']}),
  ...forms('build builds building built', {relation: 'builds-on', behind: ['atop']}),
  ...forms('based', {relation: 'builds-on', behind: ['on']}),
  ...forms('based', {relation: 'builds-on', behind: ['upon']})
])

/** The longer of two that fit is first. */
function groupByWord(
  entries: ReadonlyArray<readonly [string, RelationVerb]>
): Map<string, readonly RelationVerb[]> {
  const groups = new Map<string, readonly RelationVerb[]>()
  for (const [word, verb] of entries) {
    const all = [...(groups.get(word) ?? []), verb]
    groups.set(
      word,
      all.sort((a, b) => (b.behind?.length ?? 0) - (a.behind?.length ?? 0))
    )
  }
  return groups
}

/** Words before "to", "with" or "of" that compare: "performance *comparable to* MossNet". */
export const RELATION_PHRASES: ReadonlyArray<readonly [words: string, relation: ClaimRelation]> = [
  ['superior to', 'outperforms'],
  ['inferior to', 'underperforms'],
  ['comparable to', 'matches'],
  ['comparable with', 'matches'],
  ['competitive with', 'matches'],
  ['on par with', 'matches'],
  ['on a par with', 'matches'],
  ['at par with', 'matches'],
  ['on parity with', 'matches'],
  ['parity with', 'matches']
]

/** What a change of a measure says: what is measured decides. */
export type Change = 'better' | 'worse' | 'more' | 'less' | 'faster' | 'cheaper'

const changes = (words: string, change: Change) => words.split(' ').map(word => [word, change] as const)

/** Comparatives before "than". */
export const COMPARATIVES: ReadonlyMap<string, Change> = new Map([
  ...changes('better stronger superior', 'better'),
  ...changes('worse weaker poorer', 'worse'),
  ...changes('higher larger greater', 'more'),
  ...changes('lower fewer less', 'less'),
  ...changes('faster quicker', 'faster'),
  ...changes('cheaper smaller lighter', 'cheaper')
])

/** Adjectives between "more" and "than" that say which is better. */
export const VIRTUES: ReadonlyMap<string, Change> = new Map([
  ...changes('accurate robust effective reliable faithful', 'better'),
  ...changes('efficient', 'cheaper')
])

/** Verbs and nouns of change before "over", "compared to" and the like. */
export const CHANGES: ReadonlyMap<string, Change> = new Map([
  ...changes('improve improves improved improving improvement improvements', 'better'),
  ...changes('boost boosts boosted boosting gain gains advantage', 'better'),
  ...changes('increase increases increased increasing raise raises raised raising', 'more'),
  ...changes('reduce reduces reduced reducing reduction reductions', 'less'),
  ...changes('cut cuts cutting lower lowers lowered lowering', 'less'),
  ...changes('decrease decreases decreased decreasing save saves saved saving savings', 'less'),
  ...changes('speedup speedups speed-up speed-ups accelerate accelerates accelerated', 'faster')
])

/**
 * The relation that a change of a measure states, if it is plain.
 *
 * @param change - The change.
 * @param measure - The words that say what is measured, in small letters.
 */
export function relationOf(change: Change, measure: readonly string[]): ClaimRelation | undefined {
  const has = (words: ReadonlySet<string>) => measure.some(word => words.has(word))
  if (change === 'faster') return 'faster-than'
  if (change === 'cheaper') return 'cheaper-than'
  if (change === 'worse') return 'underperforms'
  if (change === 'less') {
    // "lower error rates", "reduces collisions"
    if (has(FAULTS)) return 'outperforms'
    if (has(TIMES)) return 'faster-than'
    if (has(COSTS)) return 'cheaper-than'
    return has(MERITS) ? 'underperforms' : undefined
  }
  if (has(SPEEDS)) return 'faster-than'
  if (change === 'better') return 'outperforms'
  if (has(FAULTS)) return 'underperforms'
  return has(MERITS) && !has(TIMES) && !has(COSTS) ? 'outperforms' : undefined
}

/** Words behind which an object of comparison stands, where a change was named before. */
export const AGAINST: ReadonlySet<string> = new Set(['over', 'versus', 'vs'])
/** Such words that take another: "compared to", "relative to". */
export const COMPARED: ReadonlyMap<string, readonly string[]> = new Map([
  ['compared', ['to', 'with']],
  ['relative', ['to']]
])

/** Words that are in every sentence with a comparison, one or more of them. */
export const RELATION_WORDS: ReadonlySet<string> = new Set([
  ...RELATION_VERBS.keys(),
  ...RELATION_PHRASES.flatMap(([words]) => words.split(' ').slice(-2, -1)),
  ...AGAINST,
  ...COMPARED.keys(),
  'than'
])

/** Words that deny what stands close behind them. */
export const DENIALS = wordSet(
  'not never neither nor no none without fail fails failed failing cannot unable hardly barely rarely seldom sometimes occasionally ' +
    'may might could would should must instead rather potentially possibly'
)
/** Words behind which a clause is a question, a condition or a wish. */
export const QUESTIONS = wordSet(
  'whether if unless how when where until aim aims aimed aiming seek seeks hope hopes expect expects expected hypothesize hypothesise suppose ask asks wonder'
)
/** Words behind which "to outperform" is a fact: "was shown *to* outperform". */
export const FACTS = wordSet(
  'shown found demonstrated proven proved observed seen reported manages managed continues continue able first and or'
)
/** What may be compared instead of the thing: "the performance *of* MossNet", "than *that of* MossNet". */
export const ASPECTS = wordSet(
  'performance accuracy quality results scores level levels capabilities speed that those'
)

import type {Acronym} from '../acronyms.js'
import {metricLexicon} from '../lexicon.js'
import type {TokenText} from '../tokens.js'
import type {Candidate} from './candidates.js'
import {EVIDENCE_RULES, rulesFor} from './evidence.js'
import type {Feature, NameContext, Question} from './feature.js'
import {FEATURES} from './feature-table.js'
import type {NameGroup} from './groups.js'
import {listsOf} from './lists.js'
import {paperCues} from './paper-cues.js'
import {placesOf} from './places.js'
import {NO_RELATIONS, relationsOf} from './relations.js'

/** Rules that tell of all members of a list, where they hold for one: "outperforms Fern and *Moss*". */
const LISTED_RULES = EVIDENCE_RULES.flatMap(({list}, index) => (list ? [index] : []))

/** Rules by which the paper says that a name is its own. */
const OWN_RULES = EVIDENCE_RULES.flatMap(({own}, index) => (own ? [index] : []))

const TABLE: ReadonlyArray<{readonly name: string; readonly question?: Question | 'both'}> = [
  ...FEATURES,
  ...EVIDENCE_RULES.map(({id, ...rule}) => ({...rule, name: id})),
  ...LISTED_RULES.map(index => ({
    name: `${EVIDENCE_RULES[index]?.id}, list`,
    question: EVIDENCE_RULES[index]?.list ?? 'both'
  }))
]

/** Names of the features, in the order of {@link nameFeatures}. */
export const FEATURE_NAMES: readonly string[] = TABLE.map(({name}) => name)

/** The features that help to answer a question, by their index. */
export const featuresFor = (wanted: Question): number[] =>
  TABLE.flatMap(({question = 'both'}, index) => (question === wanted || question === 'both' ? [index] : []))

/** The features of each name of a paper. */
export function nameFeatures(
  groups: readonly NameGroup[],
  candidates: readonly Candidate[],
  acronyms: ReadonlyMap<TokenText, readonly Acronym[]>
): Float64Array[] {
  const paper = paperCues([...acronyms.keys()])
  const placeOf = placesOf(acronyms)
  const lists = listsOf(candidates, placeOf)
  const rulesOf = new Map(
    candidates.map(candidate => [candidate, rulesFor(candidate.span, placeOf(candidate.span))])
  )
  const relations = relationsOf(groups, ({candidates}) =>
    candidates.some(candidate => OWN_RULES.some(rule => rulesOf.get(candidate)?.[rule]))
  )
  return groups.map((group, index) => {
    const own = new Set(group.candidates)
    const context: NameContext = {
      group,
      paper,
      entry: group.candidates.map(({span}) => span.entry).find(Boolean),
      metric: metricLexicon().get(group.name),
      words: group.expansion?.split(/[\s-]+/) ?? [],
      listed: group.candidates.flatMap(candidate =>
        (lists.get(candidate) ?? []).filter(other => !own.has(other))
      ),
      relations: relations[index] ?? NO_RELATIONS,
      others: groups.length
    }
    const values = new Float64Array(TABLE.length)
    for (let feature = 0; feature < FEATURES.length; feature++)
      values[feature] = (FEATURES[feature] as Feature).of(context)
    for (const candidate of group.candidates) {
      const rules = rulesOf.get(candidate) ?? []
      for (let rule = 0; rule < rules.length; rule++) if (rules[rule]) values[FEATURES.length + rule] = 1
    }
    const listed = FEATURES.length + EVIDENCE_RULES.length
    for (const other of context.listed) {
      const rules = rulesOf.get(other) ?? []
      for (let place = 0; place < LISTED_RULES.length; place++)
        if (rules[LISTED_RULES[place] as number]) values[listed + place] = 1
    }
    return values
  })
}

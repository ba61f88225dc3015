import type {Acronyms} from '../acronyms.js'
import {nounClass} from '../grammar.js'
import {metricLexicon} from '../lexicon.js'
import type {Candidate} from './candidates.js'
import {EVIDENCE_RULES, type Evidence, evidenceOf, hasRule, union} from './evidence.js'
import type {Feature, Head, NameContext, Question} from './feature.js'
import {FEATURES} from './feature-table.js'
import type {NameGroup} from './groups.js'
import {type Lists, listsOf} from './lists.js'
import {type Mentions, mentionsOf, surestOf} from './mentions.js'
import {isTask, paperCues} from './paper-cues.js'
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
  acronyms: Acronyms
): Float64Array[] {
  const paper = paperCues(acronyms.keys())
  const placeOf = placesOf(acronyms)
  const lists = listsOf(candidates, placeOf)
  const evidence = new Map<Candidate, Evidence>()
  for (const candidate of candidates)
    evidence.set(candidate, evidenceOf(candidate.span, placeOf(candidate.span)))
  const own = groups.map(group => union(group.candidates, evidence))
  const mentions = groups.map(group => mentionsOf(group.candidates))
  const relations = relationsOf(
    groups,
    mentions,
    own.map(rules => OWN_RULES.some(rule => hasRule(rules, rule)))
  )
  return groups.map((group, index) => {
    const listed = listedWith(group, lists)
    const context: NameContext = {
      group,
      mentions: mentions[index] as Mentions,
      paper,
      metric: metricLexicon().get(group.name),
      ...partsOf(group),
      beside: surestOf(listed),
      relations: relations[index] ?? NO_RELATIONS,
      others: groups.length
    }
    return valuesOf(context, own[index] as Evidence, union(listed, evidence))
  })
}

/** The candidates of other names that stand in lists with a name. */
function listedWith({candidates}: NameGroup, lists: Lists): readonly Candidate[] {
  const listed = candidates.flatMap(candidate => lists.get(candidate) ?? [])
  if (listed.length === 0) return listed
  const own = new Set(candidates)
  return listed.filter(other => !own.has(other))
}

function headOf(word: string): Head {
  return {noun: nounClass(word), isTask: isTask(word)}
}

const NO_EXPANSION: Pick<NameContext, 'words' | 'expansionHead'> = {words: [], expansionHead: headOf('')}

/** The words of a name that tell something by themselves. */
function partsOf({name, expansion}: NameGroup): Pick<NameContext, 'words' | 'head' | 'expansionHead'> {
  const head = headOf(lastOf(/\s/.test(name) ? name.split(/\s+/) : [name]))
  if (expansion === undefined) return {...NO_EXPANSION, head}
  const words = expansion.split(/[\s-]+/)
  return {head, words, expansionHead: headOf(lastOf(words))}
}

const lastOf = (words: readonly string[]) => (words.at(-1) ?? '').toLowerCase()

/** The numbers of a name: the features, which rules hold for it, and which for what stands in a list with it. */
function valuesOf(context: NameContext, own: Evidence, listed: Evidence): Float64Array {
  const values = new Float64Array(TABLE.length)
  let place = 0
  for (; place < FEATURES.length; place++) values[place] = Number((FEATURES[place] as Feature).of(context))
  for (let rule = 0; rule < EVIDENCE_RULES.length; rule++) values[place++] = Number(hasRule(own, rule))
  for (const rule of LISTED_RULES) values[place++] = Number(hasRule(listed, rule))
  return values
}

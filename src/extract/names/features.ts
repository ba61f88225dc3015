import type {Acronyms} from '../acronyms.js'
import {GRAMMAR_WORDS} from '../classes/grammar.js'
import {nounClass} from '../grammar.js'
import {metricLexicon} from '../lexicon.js'
import type {Candidate} from './candidates.js'
import {EVIDENCE_RULES, type Evidence, evidenceOf, hasRule, markRules, union} from './evidence.js'
import {extentsOf} from './extents.js'
import type {Head, NameContext, Question} from './feature.js'
import {FEATURES} from './feature-table.js'
import type {NameGroup} from './groups.js'
import {type Lists, listsOf} from './lists.js'
import {type Mentions, mentionsOf, surestOf} from './mentions.js'
import {isTask, paperCues} from './paper-cues.js'
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
  const extentOf = extentsOf(acronyms)
  const lists = listsOf(candidates, extentOf)
  const evidence = new Map<Candidate, Evidence>()
  for (const candidate of candidates)
    evidence.set(candidate, evidenceOf(candidate.span, extentOf(candidate.span)))
  const rules = groups.map(group => union(group.candidates, evidence))
  const mentions = groups.map(group => mentionsOf(group.candidates))
  const relations = relationsOf(
    groups,
    mentions,
    rules.map(own => OWN_RULES.some(rule => hasRule(own, rule)))
  )
  const values = new Float64Array(groups.length * TABLE.length)
  return groups.map((group, index) => {
    const listed = listedWith(group, lists)
    const words = group.expansion?.split(/[\s-]+/) ?? NO_WORDS
    const context: NameContext = {
      group,
      mentions: mentions[index] as Mentions,
      paper,
      metric: metricLexicon().get(group.name),
      words,
      head: headOf(lastOf(/\s/.test(group.name) ? group.name.split(/\s+/) : [group.name])),
      expansionHead: words.length > 0 ? headOf(lastOf(words)) : NO_HEAD,
      beside: surestOf(listed),
      relations: relations[index] ?? NO_RELATIONS,
      others: groups.length
    }
    const own = values.subarray(index * TABLE.length, (index + 1) * TABLE.length)
    fill(own, context, rules[index] as Evidence, union(listed, evidence))
    return own
  })
}

const NONE: readonly Candidate[] = []

/** The candidates of other names that stand in lists with a name. */
function listedWith({candidates}: NameGroup, lists: Lists): readonly Candidate[] {
  if (lists.size === 0) return NONE
  const listed: Candidate[] = []
  for (const candidate of candidates) listed.push(...(lists.get(candidate) ?? NONE))
  if (listed.length === 0) return NONE
  const own = new Set(candidates)
  return listed.filter(other => !own.has(other))
}

function headOf(word: string): Head {
  return {noun: nounClass(word), isTask: isTask(word), isFact: FACTS.has(word)}
}

const FACTS = GRAMMAR_WORDS.wordsOf('factNoun')

const NO_WORDS: readonly string[] = []
const NO_HEAD: Head = {noun: undefined, isTask: false, isFact: false}

const lastOf = (words: readonly string[]) => (words.at(-1) ?? '').toLowerCase()

/** Fills in the numbers of a name, which are 0: the features, which rules hold for it, and which for what stands in a list with it. */
function fill(values: Float64Array, context: NameContext, own: Evidence, listed: Evidence): void {
  let column = 0
  for (const feature of FEATURES) values[column++] = Number(feature.of(context))
  markRules(own, values, column)
  if ((listed.kind | listed.role) === 0) return
  column += EVIDENCE_RULES.length
  for (const rule of LISTED_RULES) values[column++] = Number(hasRule(listed, rule))
}

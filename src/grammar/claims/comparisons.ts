import type {ClaimRelation} from '../../tree/claims.js'
import {readDatasets, readObjects} from './objects.js'
import {COMPARED, DENIALS, FACTS, QUESTIONS} from './relations.js'
import type {Phrase, Reference, Sentence} from './sentence.js'
import {antecedentOf, subjectsOf} from './subjects.js'
import {againstEnd, changeAt, governor, relationVerbAt, type Trigger, triggerAt} from './triggers.js'
import {endsClause, hasComma, isVerb, JOINS, lowerOf} from './words.js'

/** A comparison in a sentence: each subject with each object, on each dataset. */
export interface Comparison {
  readonly subjects: readonly Reference[]
  readonly relation: ClaimRelation
  /** The words that say it. */
  readonly words: {readonly start: number; readonly end: number}
  readonly objects: readonly Reference[]
  readonly datasets: readonly Reference[]
  /** Whether each object has a dataset of its own: "A and B on C and D, respectively". */
  readonly paired: boolean
}

/** How far before a verb a word denies it. */
const MAX_DENIAL = 5
/** How far behind "compared with MossNet" the change is said. */
const MAX_AHEAD = 14

/** Finds the comparisons that a sentence states. */
export function comparisonsIn(sentence: Sentence): Comparison[] {
  const {nodes} = sentence
  const found: Comparison[] = []
  for (let index = 0; index < nodes.length; index++) {
    const trigger = triggerAt(nodes, index)
    const comparison = openingComparison(sentence, index) ?? (trigger && comparisonBy(sentence, trigger))
    if (comparison) found.push(comparison)
    // "improves over" is no "over"
    if (trigger) index = trigger.end - 1
  }
  return found
}

function comparisonBy(sentence: Sentence, trigger: Trigger): Comparison | undefined {
  if (!isStated(sentence, trigger)) return undefined
  const objects = readObjects(sentence, trigger.end)
  if (objects.references.length === 0) return undefined
  const subjects = trigger.apart
    ? antecedentOf(sentence, trigger.start - 1)
    : subjectsOf(sentence, trigger.verb)
  return comparisonOf(sentence, trigger, subjects, objects, objects.end)
}

/** "Compared with MossNet, FernNet reduces latency", "Built on MossNet, FernNet …". */
function openingComparison(sentence: Sentence, index: number): Comparison | undefined {
  const {nodes} = sentence
  const before = nodes[index - 1]
  if (before && !endsClause(before) && !hasComma(before) && before.lower !== 'that') return undefined
  const verb = relationVerbAt(nodes, index)
  const builds = verb?.relation === 'builds-on' && verb.behind
  const compared = COMPARED.has(lowerOf(nodes[index])) ? againstEnd(nodes, index) : undefined
  const end = builds ? index + 1 + builds.length : compared
  if (end === undefined) return undefined
  const objects = readObjects(sentence, end)
  if (objects.references.length === 0) return undefined
  for (let at = objects.end; at < nodes.length && at < objects.end + MAX_AHEAD; at++) {
    if (endsClause(nodes[at])) return undefined
    const built = isVerb(nodes[at]) ? 'builds-on' : undefined
    const relation = builds ? built : changeAt(nodes, at)
    if (!relation) continue
    const trigger = {relation, start: index, end, verb: governor(nodes, at)}
    if (!isStated(sentence, trigger)) return undefined
    return comparisonOf(sentence, trigger, subjectsOf(sentence, trigger.verb), objects, at + 1)
  }
  return undefined
}

/** Puts the sides together, with the datasets that stand behind a node, or else before the subject. */
function comparisonOf(
  sentence: Sentence,
  {relation, start, end, passive}: Trigger,
  subjects: readonly Reference[],
  objects: Phrase,
  behind: number
): Comparison | undefined {
  const {nodes} = sentence
  if (subjects.length === 0) return undefined
  const words = {start: nodes[start]?.start ?? 0, end: nodes[end - 1]?.end ?? 0}
  const datasets = relation === 'builds-on' ? [] : datasetsOf(sentence, subjects, start, behind)
  const paired =
    !passive &&
    datasets.length === objects.references.length &&
    nodes.some(({lower}, index) => index >= objects.end && lower === 'respectively')
  return passive
    ? {subjects: objects.references, relation, words, objects: subjects, datasets, paired}
    : {subjects, relation, words, objects: objects.references, datasets, paired}
}

function datasetsOf(
  sentence: Sentence,
  subjects: readonly Reference[],
  start: number,
  behind: number
): Reference[] {
  const after = readDatasets(sentence, behind, sentence.nodes.length)
  if (after.length > 0) return after
  const first = Math.min(...subjects.map(subject => subject.start))
  const subject = sentence.nodes.findIndex(node => node.start >= first)
  return readDatasets(sentence, 0, Math.min(subject, start))
}

/** "not *only* outperforms" */
const ONLY = new Set('only just merely'.split(' '))
/** Words between "to" and its verb: "to match or even outperform". */
const INFINITIVES = new Set([...JOINS, ...'even also consistently match'.split(' ')])

/** Whether a sentence states a comparison and does not deny, ask or wish it. */
function isStated({nodes}: Sentence, {start, verb}: Trigger): boolean {
  const from = Math.min(start, verb)
  if (nodes.at(-1)?.post.includes('?')) return false
  for (let at = from - 1; at >= 0 && !endsClause(nodes[at]); at--)
    if (QUESTIONS.has(lowerOf(nodes[at]))) return false
  for (let at = start - 1; at >= 0 && at >= from - MAX_DENIAL && !endsClause(nodes[at]); at--) {
    if (at < from && (lowerOf(nodes[at]) === 'and' || hasComma(nodes[at]))) break
    if (DENIALS.has(lowerOf(nodes[at])) && !ONLY.has(lowerOf(nodes[at + 1]))) return false
  }
  // "to outperform MossNet, we …" is a wish
  let before = verb - 1
  while (INFINITIVES.has(lowerOf(nodes[before]))) before--
  return lowerOf(nodes[before]) !== 'to' || FACTS.has(lowerOf(nodes[before - 1]))
}

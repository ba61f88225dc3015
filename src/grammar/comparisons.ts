import {nounClass} from '../extract/grammar.js'
import type {ClaimRelation} from '../tree/claims.js'
import type {WordNode} from './nodes.js'
import {
  antecedentOf,
  isQuestion,
  type Phrase,
  type Reference,
  readDatasets,
  readObjects,
  type Sentence,
  subjectsOf
} from './phrases.js'
import {
  AGAINST,
  CHANGES,
  COMPARATIVES,
  COMPARED,
  DENIALS,
  FACTS,
  RELATION_PHRASES,
  RELATION_VERBS,
  relationOf,
  VIRTUES
} from './relations.js'

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

/** Words that compare: the first and the node behind the last, and the node whose subject is compared. */
interface Trigger {
  readonly relation: ClaimRelation
  readonly start: number
  readonly end: number
  readonly verb: number
  readonly passive?: boolean
  /** Whether it explains the name before it. */
  readonly apart?: boolean
}

const MAX_BACK = 14
const MAX_DENIAL = 5

const lowerOf = (nodes: readonly WordNode[], index: number) => nodes[index]?.lower ?? ''
const isName = (node: WordNode | undefined) => Boolean(node?.method ?? node?.dataset)
const endsClause = (node: WordNode | undefined) => /[;:!?—]|\.(?:\s|$)/.test(node?.post ?? '')

/** Finds the comparisons that a sentence states. */
export function comparisonsIn(sentence: Sentence): Comparison[] {
  const {nodes} = sentence
  const found: Comparison[] = []
  for (let index = 0; index < nodes.length; index++) {
    const trigger = isName(nodes[index]) ? undefined : triggerAt(nodes, index)
    const comparison =
      openingComparison(sentence, index) ??
      (trigger && isStated(sentence, trigger) ? comparisonOf(sentence, trigger) : undefined)
    if (comparison) found.push(comparison)
    // "improves over" is no "over"
    if (trigger) index = trigger.end - 1
  }
  return found
}

function triggerAt(nodes: readonly WordNode[], index: number): Trigger | undefined {
  return verbAt(nodes, index) ?? phraseAt(nodes, index) ?? thanAt(nodes, index) ?? againstAt(nodes, index)
}

function comparisonOf(sentence: Sentence, trigger: Trigger): Comparison | undefined {
  const objects = readObjects(sentence, trigger.end)
  if (objects.references.length === 0) return undefined
  const subjects = trigger.apart
    ? antecedentOf(sentence, trigger.start - 1)
    : subjectsOf(sentence, trigger.verb)
  return assemble(sentence, trigger, subjects, objects)
}

function assemble(
  sentence: Sentence,
  {relation, start, end, passive}: Trigger,
  subjects: readonly Reference[],
  objects: Phrase,
  predicate = objects.end
): Comparison | undefined {
  const {nodes} = sentence
  if (subjects.length === 0) return undefined
  const compares = relation !== 'builds-on'
  const behind = compares ? readDatasets(sentence, predicate, nodes.length) : []
  const first = nodes.findIndex(node => node.start >= Math.min(...subjects.map(subject => subject.start)))
  const datasets = behind.length > 0 || !compares ? behind : readDatasets(sentence, 0, Math.min(first, start))
  const words = {start: nodes[start]?.start ?? 0, end: nodes[end - 1]?.end ?? 0}
  const paired =
    datasets.length === objects.references.length &&
    nodes.some(({lower}, index) => index >= objects.end && lower === 'respectively')
  return passive
    ? {subjects: objects.references, relation, words, objects: subjects, datasets, paired: false}
    : {subjects, relation, words, objects: objects.references, datasets, paired}
}

const COPULAS = new Set('is are was were be been being'.split(' '))

/** "outperforms", "lags behind", "is outperformed by". */
function verbAt(nodes: readonly WordNode[], index: number): Trigger | undefined {
  const word = lowerOf(nodes, index)
  for (const {relation, behind = []} of RELATION_VERBS.get(word) ?? []) {
    if (!behind.every((next, step) => lowerOf(nodes, index + 1 + step) === next)) continue
    const end = index + 1 + behind.length
    const participle = /(?:ed|en|built)$/.test(word)
    const before = nodes[index - 1]?.tags.has('Adverb') ? index - 2 : index - 1
    const copula = participle && COPULAS.has(lowerOf(nodes, before))
    if (participle && lowerOf(nodes, end) === 'by')
      return copula && relation !== 'builds-on'
        ? {relation, start: index, end: end + 1, verb: index, passive: true}
        : undefined
    if (relation === 'builds-on' && participle && !copula)
      return isApart(nodes, index) ? {relation, start: index, end, verb: index, apart: true} : undefined
    if (copula && relation !== 'builds-on') return undefined
    if (isNoun(nodes, index)) return undefined
    return {relation: weaker(nodes, index) ?? relation, start: index, end, verb: index}
  }
  return undefined
}

/** "matches *or* outperforms", "comparable to *or* exceeding": what is sure of it. */
function weaker(nodes: readonly WordNode[], index: number): ClaimRelation | undefined {
  const or = lowerOf(nodes, index - 1) === 'even' ? index - 2 : index - 1
  if (lowerOf(nodes, or) !== 'or') return undefined
  return /^(?:match|matches|matched|matching|to|with)$/.test(lowerOf(nodes, or - 1)) ? 'matches' : undefined
}

/** "FernNet, built on MossNet, …", "FernNet, a model based on MossNet": a participle that says what a name is. */
const isApart = (nodes: readonly WordNode[], index: number) => {
  const before = nodes[index - 1]
  return Boolean(before?.method && before.post.includes(',')) || nounClass(before?.lower ?? '') === 'method'
}

/** "a match for", "the trail of" */
const isNoun = (nodes: readonly WordNode[], index: number) =>
  /^(?:match|matches|trail|trails|rival|rivals|beats|exceeding)$/.test(lowerOf(nodes, index)) &&
  Boolean(nodes[index - 1]?.tags.has('Determiner') || nodes[index - 1]?.tags.has('Adjective'))

/** "comparable to", "on par with". */
function phraseAt(nodes: readonly WordNode[], index: number): Trigger | undefined {
  for (const [words, relation] of RELATION_PHRASES) {
    const parts = words.split(' ')
    if (parts.every((part, step) => lowerOf(nodes, index + step) === part))
      return {relation, start: index, end: index + parts.length, verb: verbBefore(nodes, index)}
  }
  return undefined
}

/** "faster than", "a lower error than". */
function thanAt(nodes: readonly WordNode[], index: number): Trigger | undefined {
  if (lowerOf(nodes, index) !== 'than') return undefined
  for (let start = index - 1; start >= index - MAX_BACK && start >= 0; start--) {
    const node = nodes[start]
    if (!node || endsClause(node)) return undefined
    const change = COMPARATIVES.get(node.lower) ?? virtueAt(nodes, start)
    if (!change && node.tags.has('Verb')) return undefined
    if (!change) continue
    const relation = relationOf(change, measuresBetween(nodes, start + 1, index))
    return relation && {relation, start, end: index + 1, verb: verbBefore(nodes, start)}
  }
  return undefined
}

/** "more accurate" */
const virtueAt = (nodes: readonly WordNode[], index: number) =>
  lowerOf(nodes, index) === 'more' ? VIRTUES.get(lowerOf(nodes, index + 1)) : undefined

/** "improves accuracy by 3% over", "reduces latency compared to", "a speedup over". */
function againstAt(nodes: readonly WordNode[], index: number): Trigger | undefined {
  const end = againstEnd(nodes, index)
  if (end === undefined) return undefined
  for (let start = index - 1; start >= index - MAX_BACK && start >= 0; start--) {
    const node = nodes[start]
    if (!node || endsClause(node)) return undefined
    const change = CHANGES.get(node.lower) ?? COMPARATIVES.get(node.lower)
    if (!change) continue
    const relation = relationOf(change, measuresOf(nodes, start, index))
    const isVerb = node.tags.has('Verb')
    return relation && {relation, start: index, end, verb: isVerb ? start : verbBefore(nodes, start)}
  }
  return undefined
}

/** The node behind "over" or "compared to". */
function againstEnd(nodes: readonly WordNode[], index: number): number | undefined {
  const word = lowerOf(nodes, index)
  if (AGAINST.has(word)) return index + 1
  return COMPARED.get(word)?.includes(lowerOf(nodes, index + 1)) ? index + 2 : undefined
}

const measuresBetween = (nodes: readonly WordNode[], from: number, until: number) =>
  nodes.slice(Math.max(0, from), until).flatMap(node => node.lower.split('-'))

/** What changes: the words behind a verb, and those before a noun too ("a 40% latency reduction"). */
function measuresOf(nodes: readonly WordNode[], change: number, until: number): string[] {
  const verb = nodes[change]?.tags.has('Verb')
  let from = change
  while (!verb && from > 0 && change - from < 3 && !nodes[from - 1]?.tags.has('Verb')) from--
  return measuresBetween(nodes, from, until).filter((_, at) => from + at !== change)
}

/** The verb that governs a noun or an adjective, or the word itself. */
function verbBefore(nodes: readonly WordNode[], index: number): number {
  for (let at = index - 1; at >= 0 && at >= index - MAX_BACK; at--) {
    const node = nodes[at]
    if (!node || endsClause(node)) break
    if (node.tags.has('Verb') && !isName(node)) return at
  }
  return index
}

/** "Compared with MossNet, FernNet reduces latency", "Built on MossNet, FernNet …". */
function openingComparison(sentence: Sentence, index: number): Comparison | undefined {
  const {nodes} = sentence
  const before = nodes[index - 1]
  if (before && !endsClause(before) && !before.post.includes(',') && before.lower !== 'that') return undefined
  const builds = RELATION_VERBS.get(lowerOf(nodes, index))?.find(
    ({relation, behind}) =>
      relation === 'builds-on' && behind?.every((word, step) => lowerOf(nodes, index + 1 + step) === word)
  )
  const end = builds?.behind
    ? index + 1 + builds.behind.length
    : COMPARED.has(lowerOf(nodes, index))
      ? againstEnd(nodes, index)
      : undefined
  const objects = end === undefined ? undefined : readObjects(sentence, end)
  if (end === undefined || !objects || objects.references.length === 0) return undefined
  for (let at = objects.end; at < nodes.length && at < objects.end + MAX_BACK; at++) {
    const node = nodes[at]
    if (!node || endsClause(node)) return undefined
    const verb = node.tags.has('Verb') && !isName(node)
    const relation = builds ? (verb ? builds.relation : undefined) : changeAt(nodes, at)
    if (!relation) continue
    const trigger = {relation, start: index, end, verb: verb ? at : verbBefore(nodes, at)}
    return isStated(sentence, trigger)
      ? assemble(sentence, trigger, subjectsOf(sentence, trigger.verb), objects, at + 1)
      : undefined
  }
  return undefined
}

const MAX_MEASURE = 5

/** The relation that a word of change and the measure behind it state. */
function changeAt(nodes: readonly WordNode[], index: number): ClaimRelation | undefined {
  const change = CHANGES.get(lowerOf(nodes, index)) ?? COMPARATIVES.get(lowerOf(nodes, index))
  return change && relationOf(change, measuresBetween(nodes, index + 1, index + 1 + MAX_MEASURE))
}

/** Whether a sentence states a comparison and does not deny, ask or wish it. */
function isStated(sentence: Sentence, {start, verb}: Trigger): boolean {
  const {nodes} = sentence
  const from = Math.min(start, verb)
  if (isQuestion(sentence, from)) return false
  for (let at = start - 1; at >= 0 && at >= from - MAX_DENIAL; at--) {
    const word = lowerOf(nodes, at)
    if (endsClause(nodes[at])) break
    if (at < from && (word === 'and' || nodes[at]?.post.includes(','))) break
    if (DENIALS.has(word) && !/^(?:only|just|merely)$/.test(lowerOf(nodes, at + 1))) return false
  }
  // "to outperform MossNet, we …" is a wish
  let before = verb - 1
  while (/^(?:even|or|and|also|consistently|match)$/.test(lowerOf(nodes, before))) before--
  return lowerOf(nodes, before) !== 'to' || FACTS.has(lowerOf(nodes, before - 1))
}

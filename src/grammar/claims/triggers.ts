import type {ClaimRelation} from '../../tree/claims.js'
import type {WordNode} from './nodes.js'
import {
  AGAINST,
  CHANGES,
  COMPARATIVES,
  COMPARED,
  RELATION_PHRASES,
  RELATION_VERBS,
  type RelationVerb,
  relationOf,
  VIRTUES
} from './relations.js'
import {endsClause, hasComma, isKind, isName, lowerOf, tagged} from './words.js'

/** Words that compare. */
export interface Trigger {
  readonly relation: ClaimRelation
  /** The first node, and the one behind the last. */
  readonly start: number
  readonly end: number
  /** The node whose subject is compared. */
  readonly verb: number
  /** Whether the subject is what others are compared with: "is outperformed by". */
  readonly passive?: boolean
  /** Whether it explains the name before it: "FernNet, a model based on". */
  readonly apart?: boolean
}

/** How far before "than" or "over" the word of change may stand. */
const MAX_BACK = 14

/** The words that compare and begin with a node; those of "a lower error than" begin with the last. */
export function triggerAt(nodes: readonly WordNode[], index: number): Trigger | undefined {
  if (isName(nodes[index])) return undefined
  return verbAt(nodes, index) ?? phraseAt(nodes, index) ?? thanAt(nodes, index) ?? againstAt(nodes, index)
}

const COPULAS = new Set('is are was were be been being'.split(' '))
/** Forms of verbs that are nouns too: "a match for". */
const NOUNS = new Set('match matches trail trails rival rivals beats'.split(' '))

/** "outperforms", "lags behind", "is outperformed by". */
function verbAt(nodes: readonly WordNode[], index: number): Trigger | undefined {
  const verb = relationVerbAt(nodes, index)
  if (!verb) return undefined
  const {relation, behind = []} = verb
  const end = index + 1 + behind.length
  const before = nodes[index - 1]
  if (/(?:ed|en|built)$/.test(lowerOf(nodes[index]))) {
    const passive = COPULAS.has(lowerOf(tagged(before, 'Adverb') ? nodes[index - 2] : before))
    if (relation !== 'builds-on') {
      const by = lowerOf(nodes[end]) === 'by'
      if (passive && by) return {relation, start: index, end: end + 1, verb: index, passive}
      if (passive || by) return undefined
    } else if (!passive)
      return isApart(before) ? {relation, start: index, end, verb: index, apart: true} : undefined
  }
  if (NOUNS.has(lowerOf(nodes[index])) && tagged(before, 'Determiner', 'Adjective')) return undefined
  return {relation: weaker(nodes, index) ?? relation, start: index, end, verb: index}
}

/** The verb of comparison that begins with a node, with the words that have to follow it. */
export function relationVerbAt(nodes: readonly WordNode[], index: number): RelationVerb | undefined {
  return RELATION_VERBS.get(lowerOf(nodes[index]))?.find(({behind = []}) =>
    behind.every((word, step) => lowerOf(nodes[index + 1 + step]) === word)
  )
}

/** "FernNet, built on MossNet, …", "FernNet, a model based on MossNet": the participle says what a name is. */
const isApart = (before: WordNode | undefined) =>
  Boolean(before?.method && hasComma(before)) || isKind(before) || lowerOf(before) === 'models'

/** What comes before "or" in "matches *or* outperforms", "comparable to *or* exceeding": this is sure of it. */
const WEAKER = new Set('match matches matched matching to with'.split(' '))

function weaker(nodes: readonly WordNode[], index: number): ClaimRelation | undefined {
  const or = lowerOf(nodes[index - 1]) === 'even' ? index - 2 : index - 1
  return lowerOf(nodes[or]) === 'or' && WEAKER.has(lowerOf(nodes[or - 1])) ? 'matches' : undefined
}

/** "comparable to", "on par with". */
function phraseAt(nodes: readonly WordNode[], index: number): Trigger | undefined {
  for (const [words, relation] of RELATION_PHRASES) {
    const parts = words.split(' ')
    if (parts.every((part, step) => lowerOf(nodes[index + step]) === part))
      return {relation, start: index, end: index + parts.length, verb: verbBefore(nodes, index)}
  }
  return undefined
}

/** "faster than", "a lower error than". */
function thanAt(nodes: readonly WordNode[], index: number): Trigger | undefined {
  if (lowerOf(nodes[index]) !== 'than') return undefined
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
  lowerOf(nodes[index]) === 'more' ? VIRTUES.get(lowerOf(nodes[index + 1])) : undefined

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
    return relation && {relation, start: index, end, verb: governor(nodes, start)}
  }
  return undefined
}

/** The node behind "over" or "compared to". */
export function againstEnd(nodes: readonly WordNode[], index: number): number | undefined {
  const word = lowerOf(nodes[index])
  if (AGAINST.has(word)) return index + 1
  return COMPARED.get(word)?.includes(lowerOf(nodes[index + 1])) ? index + 2 : undefined
}

const measuresBetween = (nodes: readonly WordNode[], from: number, until: number) =>
  nodes.slice(Math.max(0, from), until).flatMap(node => node.lower.split('-'))

/** How many words before a noun of change may say what changes. */
const MAX_ATTRIBUTES = 3

/** What changes: the words behind a verb, and those before a noun too ("a 40% latency reduction"). */
function measuresOf(nodes: readonly WordNode[], change: number, until: number): string[] {
  let from = change
  if (!tagged(nodes[change], 'Verb'))
    while (from > 0 && change - from < MAX_ATTRIBUTES && !tagged(nodes[from - 1], 'Verb')) from--
  return measuresBetween(nodes, from, until)
}

/** The verb that governs a noun or an adjective; a verb itself. */
export function governor(nodes: readonly WordNode[], index: number): number {
  return tagged(nodes[index], 'Verb') ? index : verbBefore(nodes, index)
}

/** The nearest verb before a node, or the node itself where there is none. */
function verbBefore(nodes: readonly WordNode[], index: number): number {
  for (let at = index - 1; at >= 0 && at >= index - MAX_BACK; at--) {
    const node = nodes[at]
    if (!node || endsClause(node)) break
    if (node.tags.has('Verb') && !isName(node)) return at
  }
  return index
}

/** How far behind a word of change the measure may stand. */
const MAX_MEASURE = 5

/** The relation that a word of change and the measure behind it state. */
export function changeAt(nodes: readonly WordNode[], index: number): ClaimRelation | undefined {
  const change = CHANGES.get(lowerOf(nodes[index])) ?? COMPARATIVES.get(lowerOf(nodes[index]))
  return change && relationOf(change, measuresBetween(nodes, index + 1, index + 1 + MAX_MEASURE))
}

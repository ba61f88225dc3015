import type {WordNode} from './nodes.js'
import {ASPECTS, FACTS} from './relations.js'
import {type Phrase, type Reference, referenceTo, referenceToOurs, type Sentence} from './sentence.js'
import {
  endsClause,
  hasComma,
  isAdverb,
  isGerund,
  isHyphened,
  isKind,
  isKinds,
  isModifier,
  isName,
  isPredicate,
  isVerb,
  JOINS,
  lowerOf,
  OURS,
  opens,
  PRONOUNS,
  skipAdverbs,
  tagged
} from './words.js'

const MAX_HEAD = 7
const MAX_STEPS = 60
/** Words at which another clause begins. */
const BREAKS = new Set('that which who while whereas although though because since but yet so'.split(' '))
/** Those of them that go on with the same subject where a verb follows: "but also matches". */
const TURNS = new Set('but yet so'.split(' '))
/** Words before the subject of a clause that are no part of another phrase. */
const OPENERS = new Set('and or plus but however then moreover'.split(' '))
/** Words at which a phrase before the subject begins: "unlike MossNet, FernNet …". */
const INTRODUCTIONS = new Set('given unlike compared relative based built by with to as'.split(' '))
/** Verbs that help another, and words that stand between them. */
const HELPERS = new Set('has have been be is are was were even further can only to'.split(' '))

/**
 * Finds the subject of a verb, of a participle or of a comparison.
 *
 * @param sentence - The sentence.
 * @param verb - The verb.
 * @returns None where it is not plain, or is no method.
 */
export function subjectsOf(sentence: Sentence, verb: number): readonly Reference[] {
  const {nodes} = sentence
  const {start, relative} = clauseOf(sentence, verb)
  if (relative >= 0) return antecedentOf(sentence, relative - 1)
  let last = verb - 1
  while (last > start && isLink(nodes[last], nodes[last - 1])) last--
  const before = nodes[last]
  const participle = isGerund(nodes[verb])
  // "we train a detector outperforming MossNet"
  if (participle && tagged(before, 'Noun') && !hasComma(before) && !ASPECTS.has(lowerOf(before)))
    return nearSubject(sentence, last) ?? []
  const near = participle || hasComma(before) || last < start ? undefined : nearSubject(sentence, last)
  return near ?? mainSubject(sentence, start, verb)
}

/** What "which" or "that" stands for: the name before it, or the name that its noun explains ("FernNet, a model that"). */
export function antecedentOf(sentence: Sentence, last: number): readonly Reference[] {
  const near = nearSubject(sentence, last)
  if (near) return near
  const {nodes} = sentence
  let first = last
  while (first > 0 && last - first < MAX_HEAD && !hasComma(nodes[first - 1])) first--
  const name = nodes[first - 1]
  const listed = nodes.slice(first, last).some(node => isName(node) || JOINS.has(node.lower))
  const explains = (isKind(nodes[last]) || isKinds(nodes[last])) && !listed
  return explains && name?.method && hasComma(name) ? [referenceTo(name)] : []
}

interface Clause {
  /** The first node. */
  readonly start: number
  /** The "which" or "that" behind a noun, or -1. */
  readonly relative: number
}

function clauseOf({nodes}: Sentence, at: number): Clause {
  for (let index = at - 1; index >= 0; index--) {
    const [before, node, next] = [nodes[index - 1], nodes[index], nodes[index + 1]]
    if (endsClause(node)) return {start: index + 1, relative: -1}
    const word = lowerOf(node)
    if (!BREAKS.has(word)) continue
    const follows = isVerb(next) || isAdverb(next)
    // "while outperforming", "but also matches"
    if ((word === 'while' && isGerund(next)) || (TURNS.has(word) && follows)) continue
    const relates =
      word === 'which' || word === 'who' || (word === 'that' && before && !isVerb(before) && follows)
    return {start: index + 1, relative: relates ? index : -1}
  }
  return {start: 0, relative: -1}
}

/** The head of the phrase that begins with a node: a name, "we", "our method". */
function headAt(sentence: Sentence, from: number): Phrase | undefined {
  const {nodes} = sentence
  let ours = -1
  for (let index = from; index < from + MAX_HEAD; index++) {
    const [node, next] = [nodes[index], nodes[index + 1]]
    if (!node) return undefined
    if (node.method) return headedBy(node, next, index)
    if (node.lower === 'we' || node.lower === 'ours') return ourHead(sentence, index, index)
    if (OURS.has(node.lower)) ours = ours < 0 ? index : ours
    else if (ours >= 0 && isKind(node) && !next?.method && !isKind(next))
      return ourHead(sentence, ours, index)
    else if (!isModifier(node) && !isKind(node) && (ours < 0 || !tagged(node, 'Noun') || hasComma(node)))
      return undefined
  }
  return undefined
}

/** "FernNet", "FernNet model"; not "FernNet-based", "FernNet's training", "FernNet embeddings". */
function headedBy(node: WordNode, next: WordNode | undefined, index: number): Phrase | undefined {
  if (isHyphened(node) || tagged(node, 'Possessive')) return undefined
  const alone =
    hasComma(node) || opens(next) || !tagged(next, 'Noun', 'Adjective') || isName(next) || isVerb(next)
  if (!alone && !isKind(next)) return undefined
  return {references: [referenceTo(node)], end: isKind(next) && !hasComma(node) ? index + 2 : index + 1}
}

function ourHead(sentence: Sentence, first: number, last: number): Phrase | undefined {
  const reference = referenceToOurs(sentence, first, last)
  return reference && {references: [reference], end: last + 1}
}

/** The subject of the clause that a verb stands in, however far before it. */
function mainSubject(sentence: Sentence, start: number, verb: number): readonly Reference[] {
  const {nodes} = sentence
  let [index, introduced] = [start, false]
  for (let step = 0; step < MAX_STEPS && index < verb; step++) {
    const node = nodes[index]
    const head = headAt(sentence, index)
    const behind = head ? skipAdverbs(nodes, head.end) : verb + 1
    if (head && behind <= verb && (!introduced || isVerb(nodes[behind]))) {
      const list = coordinated(sentence, head)
      return hasOtherSubject(nodes, list.end, verb) ? [] : list.references
    }
    if (head && !introduced) return []
    if (!introduced && (isAdverb(node) || OPENERS.has(lowerOf(node)))) {
      index++
      continue
    }
    if (!introduced && !tagged(node, 'Preposition', 'Verb') && !INTRODUCTIONS.has(lowerOf(node))) return []
    introduced = true
    while (index < verb && !hasComma(nodes[index])) index++
    index++
  }
  return []
}

/** "FernNet and MossNet outperform": both. */
function coordinated(sentence: Sentence, head: Phrase): Phrase {
  const second = lowerOf(sentence.nodes[head.end]) === 'and' ? headAt(sentence, head.end + 1) : undefined
  return second ? {references: [...head.references, ...second.references], end: second.end} : head
}

/** Whether another name has a verb of its own before the one in question: "FernNet is small and MossNet is large, …". */
function hasOtherSubject(nodes: readonly WordNode[], from: number, verb: number): boolean {
  for (let index = from; index < verb; index++) {
    const node = nodes[index]
    if (hasComma(node) || !(node?.method || PRONOUNS.has(lowerOf(node)))) continue
    const behind = skipAdverbs(nodes, index + 1)
    if (behind < verb && isPredicate(nodes[behind])) return true
  }
  return false
}

/** The phrase that ends with a node, where it names a method; `undefined` where it is none of these. */
function nearSubject(sentence: Sentence, last: number): readonly Reference[] | undefined {
  const {nodes} = sentence
  for (let index = last; index >= 0 && index > last - MAX_HEAD; index--) {
    const before = nodes[index - 1]
    if (isVerb(nodes[index]) && !isModifier(nodes[index])) return undefined
    if (!isEdge(before)) continue
    const head = headAt(sentence, index)
    if (!head || head.end <= last) return undefined
    // "a model with FernNet outperforms"
    if (tagged(before, 'Preposition') && !BREAKS.has(lowerOf(before)) && !hasComma(before)) return []
    const first = nodes[index - 2]
    // "FernNet and MossNet outperform", but not "FernNet beats MossNet and LichenNet outperforms"
    if (lowerOf(before) !== 'and' || !first?.method || hasComma(first) || isVerb(nodes[index - 3]))
      return head.references
    return [...(nearSubject(sentence, index - 2) ?? []), ...head.references]
  }
  return undefined
}

/** Whether a phrase can begin behind a node, or where there is none. */
const isEdge = (before: WordNode | undefined) =>
  !before ||
  hasComma(before) ||
  endsClause(before) ||
  isVerb(before) ||
  isAdverb(before) ||
  tagged(before, 'Preposition', 'Conjunction') ||
  JOINS.has(before.lower) ||
  BREAKS.has(before.lower)

/** Words between a subject and its verb: "FernNet *also consistently* outperforms", "has been shown to outperform". */
function isLink(node: WordNode | undefined, before: WordNode | undefined): boolean {
  if (isName(node) || hasComma(before) || JOINS.has(lowerOf(node))) return false
  return (
    isAdverb(node) ||
    tagged(node, 'Auxiliary', 'Modal', 'Copula') ||
    FACTS.has(lowerOf(node)) ||
    HELPERS.has(lowerOf(node))
  )
}

import {nounClass} from '../extract/grammar.js'
import type {WordNode} from './nodes.js'
import {ASPECTS, FACTS, QUESTIONS, RELATION_VERBS} from './relations.js'

/** A method or dataset where a sentence speaks of it. */
export interface Reference {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The words of one sentence, and what "our method" means in it. */
export interface Sentence {
  readonly nodes: readonly WordNode[]
  /** Name of the one method that the paper introduces. */
  readonly proposed: string | undefined
}

/** What stands in a phrase, and the node behind it. */
export interface Phrase {
  readonly references: Reference[]
  readonly end: number
}

const MAX_PHRASE = 30
const MAX_HEAD = 7
const MAX_STEPS = 60

const tagged = (node: WordNode | undefined, ...tags: string[]) => tags.some(tag => node?.tags.has(tag))
const isName = (node: WordNode | undefined) => Boolean(node?.method ?? node?.dataset)
const isVerb = (node: WordNode | undefined) => tagged(node, 'Verb') && !isName(node)
const isGerund = (node: WordNode | undefined) => isVerb(node) && Boolean(node?.lower.endsWith('ing'))
/** A verb that can be the predicate of a clause. */
const isPredicate = (node: WordNode | undefined) =>
  isVerb(node) &&
  !isGerund(node) &&
  (tagged(node, 'PresentTense', 'Copula', 'Modal', 'PastTense', 'Auxiliary') ||
    RELATION_VERBS.has(node?.lower ?? ''))
const isAdverb = (node: WordNode | undefined) =>
  !isName(node) && (tagged(node, 'Adverb', 'Negative') || node?.lower === 'also' || node?.lower === 'both')
const hasComma = (node: WordNode | undefined) => Boolean(node?.post.includes(','))
const isHyphened = (node: WordNode) => /^[-–]\S*$/.test(node.post)
/** Whether a clause ends behind a node. */
const endsClause = (node: WordNode | undefined) => /[;:!?—]|\.(?:\s|$)/.test(node?.post ?? '')
const opens = (node: WordNode | undefined) => /[([]/.test(node?.pre ?? '')
const closes = (node: WordNode | undefined) => /[)\]]/.test(node?.post ?? '')

/** "model", "baseline": a noun that may stand beside the name of a method. */
const isGeneric = (node: WordNode | undefined) =>
  !isName(node) && nounClass(node?.lower ?? '') === 'method' && !node?.lower.endsWith('s')
const isGenericPlural = (node: WordNode | undefined) =>
  !isName(node) &&
  ((Boolean(node?.lower.endsWith('s')) && nounClass(node?.lower ?? '') !== undefined) ||
    /^(?:series|family|families|approaches|llms|vlms|counterparts|competitors|works|techniques)$/.test(
      node?.lower ?? ''
    ))

/** Words that stand before a noun and do not change what it names. */
const isModifier = (node: WordNode | undefined) =>
  !isName(node) &&
  (tagged(node, 'Determiner', 'Adjective', 'Adverb', 'Value', 'Possessive') ||
    /^(?:our|its|their|the|a|an|new|best|previous|prior|proposed|existing|strong|strongest|vanilla|standard|original|recent|leading|larger|current|sota|state|art|performing|source|commercial|proprietary|specialized|baseline)$/.test(
      node?.lower ?? ''
    ))

const referenceOf = (node: WordNode): Reference => ({
  name: node.method?.name ?? '',
  start: node.start,
  end: node.end
})

const examples = new Set(
  'such as like including namely e.g i.e e.g. i.e. eg ie especially notably particularly'.split(' ')
)
const joins = new Set(['and', 'or', 'plus'])
const OURS = new Set(['our', 'proposed', 'presented'])

/**
 * Reads the methods that something is compared with, from a node on: "MossNet and the larger MoldNet", "strong
 * baselines such as MossNet", "the performance of MossNet". A name counts that is the head of its phrase: not that of
 * "MossNet compression methods".
 */
export function readObjects({nodes, proposed}: Sentence, from: number): Phrase {
  let references: Reference[] = []
  let pending: Reference | undefined
  let [clean, ours] = [true, -1]
  let index = from
  const commit = () => {
    if (pending) references.push(pending)
    pending = undefined
    clean = true
    ours = -1
  }
  for (; index < nodes.length && index < from + MAX_PHRASE; index++) {
    const node = nodes[index]
    if (!node) break
    if (opens(node) && index > from && pending) {
      // "MossNet (68.4%)"
      while (index < nodes.length && !closes(nodes[index])) index++
      if (endsClause(nodes[index]) || hasComma(nodes[index])) commit()
      if (endsClause(nodes[index])) break
      continue
    }
    if (joins.has(node.lower)) commit()
    else if (examples.has(node.lower)) [clean, pending, ours] = [true, undefined, -1]
    else if (node.method) {
      if (isHyphened(node) || node.tags.has('Possessive') || pending || !clean)
        [pending, clean] = [undefined, false]
      else pending = referenceOf(node)
    } else if (pending && isGenericPlural(node)) {
      // "MossNet approaches"
      return {references: [], end: index}
    } else if (isPredicate(nodes[skipAdverbs(nodes, index)]) && !isModifier(nodes[index - 1])) {
      // "outperforms MossNet, and FernNet even needs …"
      if (pending && references.length > 0) pending = undefined
      break
    } else if (isVerb(node) && !isModifier(node)) break
    else if (isGenericPlural(node)) {
      // "image compression methods (MossNet, MoldNet)"
      clean = true
    } else if (isGeneric(node)) {
      if (ours >= 0 && !pending && clean && proposed && !nodes[index + 1]?.method)
        pending = {name: proposed, start: nodes[ours]?.start ?? node.start, end: node.end}
    } else if (node.lower === 'of' && ASPECTS.has(nodes[index - 1]?.lower ?? '')) clean = true
    else if (OURS.has(node.lower)) ours = ours < 0 ? index : ours
    else if (ASPECTS.has(node.lower) && !pending) clean = true
    else if (tagged(node, 'Preposition', 'Conjunction', 'QuestionWord') || node.lower === 'which') break
    else if (isModifier(node)) {
      if (pending && !tagged(node, 'Value')) break
    } else if (pending) {
      pending = undefined
      clean = false
    } else clean = false
    if (endsClause(node)) break
    if (hasComma(node)) {
      commit()
      if (isVerb(nodes[index + 1]) || isAdverb(nodes[index + 1])) {
        index++
        break
      }
    }
    if (closes(node) && !hasComma(node)) {
      commit()
    }
  }
  commit()
  references = references.filter(({name}, at) => references.findIndex(other => other.name === name) === at)
  return {references, end: index}
}

const PLACES = new Set(['on', 'across', 'over', 'in', 'at', 'under'])
const MAX_PLACE = 6

/** Reads the datasets of the first "on CIFAR-10 and ImageNet" between two nodes. */
export function readDatasets({nodes}: Sentence, from: number, until: number): Reference[] {
  const found: Reference[] = []
  let place = -1
  for (let index = from; index < until; index++) {
    const node = nodes[index]
    if (!node) break
    if (PLACES.has(node.lower)) {
      if (found.length > 0) break
      place = index
    } else if (node.dataset && place >= 0 && (index - place <= MAX_PLACE || found.length > 0)) {
      if (!isHyphened(node)) found.push({name: node.dataset.name, start: node.start, end: node.end})
    } else if (isPredicate(node) && !isModifier(nodes[index - 1])) break
    else if (
      found.length > 0 &&
      !joins.has(node.lower) &&
      !/^(?:benchmarks?|datasets?|the|both)$/.test(node.lower)
    )
      break
    if (endsClause(node) && index + 1 < until) {
      if (found.length > 0) break
      place = -1
    }
  }
  return found
}

/** Words at which another clause begins. */
const BREAKS = new Set('that which who while whereas although though because since but yet so'.split(' '))

interface Clause {
  /** The first node. */
  readonly start: number
  /** The "which" or "that" behind a noun, or -1. */
  readonly relative: number
}

function clauseOf({nodes}: Sentence, at: number): Clause {
  for (let index = at - 1; index >= 0; index--) {
    const node = nodes[index]
    if (!node) break
    if (endsClause(node)) return {start: index + 1, relative: -1}
    if (!BREAKS.has(node.lower)) continue
    const next = nodes[index + 1]
    // "while outperforming", "but also matches"
    if (isGerund(next) && node.lower === 'while') continue
    if (['but', 'yet', 'so'].includes(node.lower) && (isVerb(next) || isAdverb(next))) continue
    const relative =
      node.lower === 'which' ||
      node.lower === 'who' ||
      (node.lower === 'that' && index > 0 && !isVerb(nodes[index - 1]) && (isVerb(next) || isAdverb(next)))
    return {start: index + 1, relative: relative ? index : -1}
  }
  return {start: 0, relative: -1}
}

/** Whether a clause asks or wishes and does not state. */
export function isQuestion({nodes}: Sentence, at: number): boolean {
  for (let index = at - 1; index >= 0 && !endsClause(nodes[index]); index--)
    if (QUESTIONS.has(nodes[index]?.lower ?? '')) return true
  return Boolean(nodes.at(-1)?.post.includes('?'))
}

/** The head of the phrase that begins with a node: a name, "we", "our method". */
function headAt({nodes, proposed}: Sentence, from: number): Phrase | undefined {
  let ours = -1
  for (let index = from; index < from + MAX_HEAD; index++) {
    const node = nodes[index]
    if (!node) return undefined
    if (node.method) {
      const next = nodes[index + 1]
      if (isHyphened(node) || node.tags.has('Possessive')) return undefined
      const alone =
        hasComma(node) || opens(next) || !tagged(next, 'Noun', 'Adjective') || isName(next) || isVerb(next)
      if (!alone && !isGeneric(next)) return undefined
      const end = isGeneric(next) && !hasComma(node) ? index + 2 : index + 1
      return {references: [referenceOf(node)], end}
    }
    if (node.lower === 'we' || node.lower === 'ours')
      return proposed
        ? {references: [{name: proposed, start: node.start, end: node.end}], end: index + 1}
        : undefined
    if (OURS.has(node.lower)) ours = ours < 0 ? index : ours
    else if (ours >= 0 && isGeneric(node)) {
      if (nodes[index + 1]?.method || isGeneric(nodes[index + 1])) continue
      return proposed
        ? {
            references: [{name: proposed, start: nodes[ours]?.start ?? node.start, end: node.end}],
            end: index + 1
          }
        : undefined
    } else if (
      !isModifier(node) &&
      !isGeneric(node) &&
      !(ours >= 0 && tagged(node, 'Noun') && !hasComma(node))
    )
      return undefined
  }
  return undefined
}

/** The subject of the clause that a verb stands in, however far before it. */
function mainSubject(sentence: Sentence, start: number, verb: number): Reference[] {
  const {nodes} = sentence
  let [index, intro] = [start, false]
  for (let step = 0; step < MAX_STEPS && index < verb; step++) {
    const node = nodes[index]
    if (!node) return []
    const head = headAt(sentence, index)
    const behind = head && skipAdverbs(nodes, head.end)
    if (head && behind !== undefined && behind <= verb && (!intro || isVerb(nodes[behind]))) {
      const list = coordinated(sentence, head)
      return otherSubject(nodes, list.end, verb) ? [] : list.references
    }
    if (head && !intro) return []
    if (
      !intro &&
      (isAdverb(node) || joins.has(node.lower) || ['but', 'however', 'then', 'moreover'].includes(node.lower))
    ) {
      index++
      continue
    }
    if (
      !intro &&
      !tagged(node, 'Preposition', 'Verb') &&
      !/^(?:given|unlike|compared|relative|based|built|by|with|to|as)$/.test(node.lower)
    )
      return []
    intro = true
    while (index < verb && !hasComma(nodes[index])) index++
    index++
  }
  return []
}

/** "FernNet and MossNet outperform": all of them. */
function coordinated(sentence: Sentence, head: Phrase): Phrase {
  const {nodes} = sentence
  if (nodes[head.end]?.lower !== 'and') return head
  const second = headAt(sentence, head.end + 1)
  return second ? {references: [...head.references, ...second.references], end: second.end} : head
}

function skipAdverbs(nodes: readonly WordNode[], from: number): number {
  let index = from
  while (isAdverb(nodes[index])) index++
  return index
}

/** Whether another name has a verb of its own before the one in question: "FernNet is small and MossNet is large, …". */
function otherSubject(nodes: readonly WordNode[], from: number, verb: number): boolean {
  for (let index = from; index < verb; index++) {
    const node = nodes[index]
    const behind = skipAdverbs(nodes, index + 1)
    if (
      behind < verb &&
      (node?.method || /^(?:it|they|this|these|which)$/.test(node?.lower ?? '')) &&
      isPredicate(nodes[behind]) &&
      !hasComma(node)
    )
      return true
  }
  return false
}

/** The phrase that ends with a node, where it names a method; `undefined` where it is none of these. */
function nearSubject(sentence: Sentence, last: number): Reference[] | undefined {
  const {nodes} = sentence
  for (let index = last; index >= 0 && index > last - MAX_HEAD; index--) {
    const before = nodes[index - 1]
    const edge =
      index === 0 ||
      hasComma(before) ||
      endsClause(before) ||
      joins.has(before?.lower ?? '') ||
      isVerb(before) ||
      tagged(before, 'Preposition', 'Conjunction') ||
      BREAKS.has(before?.lower ?? '') ||
      isAdverb(before)
    if (isVerb(nodes[index]) && !isModifier(nodes[index])) return undefined
    if (!edge) continue
    const head = headAt(sentence, index)
    if (!head || head.end <= last) return undefined
    // "a model with FernNet outperforms"
    if (tagged(before, 'Preposition') && !BREAKS.has(before?.lower ?? '') && !hasComma(before)) return []
    const first = nodes[index - 2]
    // "FernNet and MossNet outperform", but not "FernNet beats MossNet and LichenNet outperforms"
    if (before?.lower !== 'and' || !first?.method || hasComma(first) || isVerb(nodes[index - 3]))
      return head.references
    return [...(nearSubject(sentence, index - 2) ?? []), ...head.references]
  }
  return undefined
}

/**
 * Finds the subject of a verb, of a participle or of a comparison.
 *
 * @param sentence - The sentence.
 * @param verb - The verb.
 * @returns None where it is not plain, or is no method.
 */
export function subjectsOf(sentence: Sentence, verb: number): Reference[] {
  const {nodes} = sentence
  const clause = clauseOf(sentence, verb)
  let last = verb - 1
  while (last > clause.start && isLink(nodes[last], nodes[last - 1])) last--
  if (clause.relative >= 0 && last < clause.start + 1) return antecedentOf(sentence, clause.relative - 1)
  const node = nodes[verb]
  if (clause.relative >= 0) return antecedentOf(sentence, clause.relative - 1)
  const behind = nodes[last]
  // "we train a detector outperforming MossNet"
  if (isGerund(node) && behind && tagged(behind, 'Noun') && !hasComma(behind) && !ASPECTS.has(behind.lower))
    return nearSubject(sentence, last) ?? []
  const participle = isGerund(node) || hasComma(behind)
  if (!participle && last >= clause.start) {
    const near = nearSubject(sentence, last)
    if (near) return near
  }
  return mainSubject(sentence, clause.start, verb)
}

/** Words between a subject and its verb: "FernNet *also consistently* outperforms", "has been shown to outperform". */
function isLink(node: WordNode | undefined, before: WordNode | undefined): boolean {
  if (!node || isName(node) || hasComma(before)) return false
  return (
    isAdverb(node) ||
    tagged(node, 'Auxiliary', 'Modal', 'Copula') ||
    node.lower === 'to' ||
    (FACTS.has(node.lower) && node.lower !== 'and' && node.lower !== 'or') ||
    /^(?:has|have|been|be|is|are|was|were|even|further|can|only)$/.test(node.lower)
  )
}

/** What "which" or "that" stands for: the name before it, or the name that its noun explains ("FernNet, a model that"). */
export function antecedentOf(sentence: Sentence, last: number): Reference[] {
  const near = nearSubject(sentence, last)
  if (near) return near
  const {nodes} = sentence
  let index = last
  while (index > 0 && last - index < MAX_HEAD && !hasComma(nodes[index - 1])) index--
  const name = nodes[index - 1]
  const explains =
    (isGeneric(nodes[last]) || isGenericPlural(nodes[last])) && !joins.has(nodes[index]?.lower ?? '')
  return explains && name?.method && hasComma(name) ? [referenceOf(name)] : []
}

import type {WordNode} from './nodes.js'
import {ASPECTS} from './relations.js'
import {type Phrase, type Reference, referenceTo, referenceToOurs, type Sentence} from './sentence.js'
import {
  closes,
  endsClause,
  hasComma,
  isAdverb,
  isHyphened,
  isKind,
  isKinds,
  isModifier,
  isPredicate,
  isVerb,
  JOINS,
  lowerOf,
  OURS,
  opens,
  skipAdverbs,
  tagged
} from './words.js'

const MAX_PHRASE = 30
/** Words behind a noun that name examples of it: "strong baselines *such as* MossNet". */
const EXAMPLES = new Set(
  'such as like including namely e.g i.e e.g. i.e. eg ie especially notably particularly'.split(' ')
)

/**
 * Reads the methods that something is compared with, from a node on: "MossNet and the larger LichenNet", "strong
 * baselines such as MossNet", "the performance of MossNet". A name counts that is the head of its phrase: not that of
 * "MossNet compression methods".
 */
export function readObjects(sentence: Sentence, from: number): Phrase {
  return new ObjectReader(sentence).read(from)
}

/** What a word means for the phrase: it goes on, it ends before the word, or it names no method at all. */
type Verdict = 'on' | 'end' | 'none'

class ObjectReader {
  readonly #sentence: Sentence
  readonly #nodes: readonly WordNode[]
  readonly #found: Reference[] = []
  /** The name that is the head of the item, as far as it was read. */
  #head: Reference | undefined
  /** Whether the item began with nothing but what may stand before a name. */
  #clean = true
  /** Node of "our", or -1. */
  #ours = -1

  constructor(sentence: Sentence) {
    this.#sentence = sentence
    this.#nodes = sentence.nodes
  }

  read(from: number): Phrase {
    const until = Math.min(this.#nodes.length, from + MAX_PHRASE)
    for (let index = from; index < until; index++) {
      const aside = this.#head && index > from && opens(this.#nodes[index])
      if (aside) index = this.#closing(index)
      else {
        const verdict = this.#take(index)
        if (verdict === 'none') return {references: [], end: index}
        if (verdict === 'end') return this.#phrase(index)
      }
      const node = this.#nodes[index]
      if (endsClause(node)) return this.#phrase(index)
      if (hasComma(node) || (closes(node) && !aside)) this.#endItem()
      const next = this.#nodes[index + 1]
      if (hasComma(node) && (isVerb(next) || isAdverb(next))) return this.#phrase(index + 1)
    }
    return this.#phrase(until)
  }

  #phrase(end: number): Phrase {
    this.#endItem()
    const references = this.#found.filter(
      ({name}, at) => this.#found.findIndex(other => other.name === name) === at
    )
    return {references, end}
  }

  #endItem(): void {
    if (this.#head) this.#found.push(this.#head)
    this.#startItem()
  }

  #startItem(): void {
    this.#head = undefined
    this.#clean = true
    this.#ours = -1
  }

  /** "MossNet (68.4%)": the node behind which the bracket closes. */
  #closing(index: number): number {
    let at = index
    while (at < this.#nodes.length - 1 && !closes(this.#nodes[at])) at++
    return at
  }

  #take(index: number): Verdict {
    const node = this.#nodes[index]
    if (!node) return 'end'
    if (JOINS.has(node.lower)) this.#endItem()
    else if (EXAMPLES.has(node.lower)) this.#startItem()
    else if (node.method) this.#takeName(node)
    // "improves on CIFAR-10, and MossNet on ImageNet"
    else if (node.dataset) return 'end'
    // "MossNet approaches"
    else if (this.#head && isKinds(node)) return 'none'
    else if (isVerb(node) || isAdverb(node)) return this.#takeVerb(index)
    else return this.#takeNoun(node, index)
    return 'on'
  }

  #takeName(node: WordNode): void {
    const heads = this.#clean && !this.#head && !isHyphened(node) && !tagged(node, 'Possessive')
    this.#head = heads ? referenceTo(node) : undefined
    this.#clean = heads
  }

  /** A verb ends the phrase, unless it stands before a noun as an adjective does. */
  #takeVerb(index: number): Verdict {
    const node = this.#nodes[index]
    if (isPredicate(this.#nodes[skipAdverbs(this.#nodes, index)]) && !isModifier(this.#nodes[index - 1])) {
      // "outperforms MossNet, and FernNet even needs …"
      if (this.#found.length > 0) this.#head = undefined
      return 'end'
    }
    if (isVerb(node) && !isModifier(node)) return 'end'
    return this.#head ? 'end' : 'on'
  }

  #takeNoun(node: WordNode, index: number): Verdict {
    // "image compression methods (MossNet, LichenNet)", "the performance of MossNet"
    if (isKinds(node) || (node.lower === 'of' && ASPECTS.has(lowerOf(this.#nodes[index - 1]))))
      this.#clean = true
    else if (isKind(node)) this.#takeKind(index)
    else if (OURS.has(node.lower)) this.#ours = this.#ours < 0 ? index : this.#ours
    else if (ASPECTS.has(node.lower) && !this.#head) this.#clean = true
    else if (tagged(node, 'Preposition', 'Conjunction', 'QuestionWord') || node.lower === 'which')
      return 'end'
    else if (isModifier(node)) return this.#head && !tagged(node, 'Value') ? 'end' : 'on'
    else {
      this.#head = undefined
      this.#clean = false
    }
    return 'on'
  }

  /** "our model", but not "our model FernNet". */
  #takeKind(index: number): void {
    if (this.#ours < 0 || this.#head || !this.#clean || this.#nodes[index + 1]?.method) return
    this.#head = referenceToOurs(this.#sentence, this.#ours, index)
  }
}

const PLACES = new Set('on across over in at under'.split(' '))
/** Words that may stand between and behind the datasets of a list. */
const BESIDE = new Set('benchmark benchmarks dataset datasets the both'.split(' '))
/** How far behind "on" a dataset may stand: "on the larger and much harder CIFAR-100". */
const MAX_PLACE = 6

/** Reads the datasets of the first "on CIFAR-10 and ImageNet" between two nodes. */
export function readDatasets({nodes}: Sentence, from: number, until: number): Reference[] {
  const found: Reference[] = []
  let place = -1
  for (let index = from; index < until; index++) {
    const node = nodes[index]
    if (!node) break
    const listed = found.length > 0
    if (PLACES.has(node.lower)) {
      if (listed) break
      place = index
    } else if (node.dataset && place >= 0 && (listed || index - place <= MAX_PLACE)) {
      if (!isHyphened(node)) found.push(referenceTo(node))
    } else if (isPredicate(node) && !isModifier(nodes[index - 1])) break
    else if (listed && !JOINS.has(node.lower) && !BESIDE.has(node.lower)) break
    if (endsClause(node) && index + 1 < until) {
      if (found.length > 0) break
      place = -1
    }
  }
  return found
}

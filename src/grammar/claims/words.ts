import {nounClass} from '../../extract/grammar.js'
import type {WordNode} from './nodes.js'
import {RELATION_VERBS} from './relations.js'

/** A node, or none, as at the edge of a sentence. */
type Word = WordNode | undefined

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that join the items of a list. */
export const JOINS = setOf('and or plus')
/** Words before "method" that make it the paper's own. */
export const OURS = setOf('our proposed presented')
/** Words that stand for a method or for several. */
export const PRONOUNS = setOf('it they this these which')
const MODIFIERS = setOf(
  'our its their the a an new best previous prior proposed existing strong strongest vanilla standard original recent leading larger ' +
    'current sota state art performing source commercial proprietary specialized baseline'
)
/** Nouns of several methods that are no plural of one noun of them. */
const GROUPS = setOf('series family families approaches llms vlms counterparts competitors works techniques')

/** The word in small letters; empty where there is none. */
export const lowerOf = (word: Word) => word?.lower ?? ''
/** Whether a word has one of the tags. */
export const tagged = (word: Word, ...tags: string[]) => tags.some(tag => word?.tags.has(tag))
/** Whether it names a method or a dataset. */
export const isName = (word: Word) => Boolean(word?.method ?? word?.dataset)
/** Whether it is a form of a verb. */
export const isVerb = (word: Word) => tagged(word, 'Verb') && !isName(word)
/** "outperforming" */
export const isGerund = (word: Word) => isVerb(word) && lowerOf(word).endsWith('ing')
/** A verb that can be the predicate of a clause. */
export const isPredicate = (word: Word) =>
  isVerb(word) &&
  !isGerund(word) &&
  (tagged(word, 'PresentTense', 'Copula', 'Modal', 'PastTense', 'Auxiliary') ||
    RELATION_VERBS.has(lowerOf(word)))
/** "consistently", "not", "also" */
export const isAdverb = (word: Word) =>
  !isName(word) &&
  (tagged(word, 'Adverb', 'Negative') || lowerOf(word) === 'also' || lowerOf(word) === 'both')
/** A word that stands before a noun and does not change what it names. */
export const isModifier = (word: Word) =>
  !isName(word) &&
  (tagged(word, 'Determiner', 'Adjective', 'Adverb', 'Value', 'Possessive') || MODIFIERS.has(lowerOf(word)))
/** "model", "baseline": a noun that may stand beside the name of a method. */
export const isKind = (word: Word) =>
  !isName(word) && nounClass(lowerOf(word)) === 'method' && !lowerOf(word).endsWith('s')
/** "models", "benchmarks", "family": a noun that makes a name before it one of several things. */
export const isKinds = (word: Word) =>
  !isName(word) &&
  ((lowerOf(word).endsWith('s') && nounClass(lowerOf(word)) !== undefined) || GROUPS.has(lowerOf(word)))

/** Whether a comma stands behind it. */
export const hasComma = (word: Word) => Boolean(word?.post.includes(','))
/** "MossNet-based" */
export const isHyphened = (word: Word) => /^[-–]\S*$/.test(word?.post ?? '')
/** Whether a sentence, or a clause of it, ends behind a word. */
export const endsClause = (word: Word) => /[;:!?—]|\.(?:\s|$)/.test(word?.post ?? '')
/** Whether a bracket opens before it. */
export const opens = (word: Word) => /[([]/.test(word?.pre ?? '')
/** Whether a bracket closes behind it. */
export const closes = (word: Word) => /[)\]]/.test(word?.post ?? '')

/** The first node from one on that is no adverb. */
export function skipAdverbs(nodes: readonly WordNode[], from: number): number {
  let index = from
  while (isAdverb(nodes[index])) index++
  return index
}

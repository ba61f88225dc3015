import {isSentenceCase} from '../grammar.js'
import type {LexiconEntry} from '../lexicon.js'
import type {Candidate} from './candidates.js'

/** What the mentions of a name tell together: by how sure the tagger is of each, and where they stand. */
export interface Mentions {
  readonly count: number
  /** The surest mention as a dataset, as a method and as either. */
  readonly surest: {readonly dataset: number; readonly method: number; readonly either: number}
  readonly sum: {readonly dataset: number; readonly method: number}
  /** What the gazetteer holds for the name. */
  readonly entry: LexiconEntry | undefined
  readonly inTitle: boolean
  readonly onlyInTitle: boolean
  /** Whether it is the part of the title before the colon. */
  readonly titleName: boolean
  readonly coined: boolean
  /** Whether each begins its sentence, which may have given it its capital. */
  readonly opensSentences: boolean
  /** Of the abstract, in which it stands first, or infinite. */
  readonly firstSentence: number
  /** Tokens of the longest spelling. */
  readonly words: number
}

/** Probability that a mention is a dataset or a method. */
const eitherOf = ({dataset, method}: Candidate): number => Math.min(1, dataset + method)

/** What the mentions of a name tell, worked out in one pass. */
export function mentionsOf(candidates: readonly Candidate[]): Mentions {
  const surest = {dataset: 0, method: 0, either: 0}
  const sum = {dataset: 0, method: 0}
  let entry: LexiconEntry | undefined
  let [inTitle, onlyInTitle, titleName, coined, opensSentences] = [false, true, false, false, true]
  let firstSentence = Infinity
  let words = 0
  for (const candidate of candidates) {
    const {span, dataset, method} = candidate
    surest.dataset = Math.max(surest.dataset, dataset)
    surest.method = Math.max(surest.method, method)
    surest.either = Math.max(surest.either, eitherOf(candidate))
    sum.dataset += dataset
    sum.method += method
    entry ??= span.entry
    if (span.text.field === 'title') inTitle = true
    else {
      onlyInTitle = false
      firstSentence = Math.min(firstSentence, span.text.sentenceOf[span.start] ?? 0)
    }
    titleName ||= span.titleName
    coined ||= span.coined
    opensSentences &&= isSentenceCase(span.text, span.start)
    words = Math.max(words, span.end - span.start)
  }
  return {
    count: candidates.length,
    surest,
    sum,
    entry,
    inTitle,
    onlyInTitle,
    titleName,
    coined,
    opensSentences,
    firstSentence,
    words
  }
}

/** How sure the tagger is of the surest of some candidates. */
export function surestOf(candidates: readonly Candidate[]): {dataset: number; method: number} {
  const surest = {dataset: 0, method: 0}
  for (const {dataset, method} of candidates) {
    surest.dataset = Math.max(surest.dataset, dataset)
    surest.method = Math.max(surest.method, method)
  }
  return surest
}

const MAX_LOGIT_SHARE = 0.01
/** Spreads the probabilities near 0 and 1. */
export const logit = (probability: number): number =>
  Math.log((probability + MAX_LOGIT_SHARE) / (1 + MAX_LOGIT_SHARE - probability))

import {BEFORE_NAME_WORDS} from '../classes/names.js'
import {nameLexicon} from '../lexicon.js'
import {Shape, TokenKind} from '../vocabulary.js'
import type {Candidate} from './candidates.js'
import {endsTitleName, type NameSpan, spanOf} from './spans.js'

const INTRODUCING = new Set([
  ...BEFORE_NAME_WORDS.wordsOf('propose'),
  ...BEFORE_NAME_WORDS.wordsOf('named'),
  ...BEFORE_NAME_WORDS.wordsOf('called')
])

/**
 * The candidates of a paper, where it introduces a name that ends with a known one as the longer one: "We introduce
 * *Broad Moss-10*, a benchmark. On *Broad Moss-10* …".
 *
 * @param candidates - In text order.
 */
export function withIntroduced(candidates: readonly Candidate[]): readonly Candidate[] {
  const introduced = new Set<string>()
  candidates.forEach(({span}, index) => {
    if (span.entry && isFree(span, candidates[index - 1]) && isIntroduced(span)) introduced.add(longer(span))
  })
  if (introduced.size === 0) return candidates
  const lengthened = candidates.map((candidate, index) => {
    const {span} = candidate
    if (!isFree(span, candidates[index - 1]) || !introduced.has(longer(span))) return candidate
    const {text, start, end, coined, titleName} = span
    return {...candidate, span: spanOf(text, start - 1, end, {entry: undefined, coined, titleName})}
  })
  return lengthened.filter(({span: {text, start}}, index) => {
    const next = lengthened[index + 1]?.span
    return next?.text !== text || next.start > start
  })
}

/** A name with the word before it. */
const longer = ({text, start, key}: NameSpan): string => `${text.tokens[start - 1]?.lower ?? ''} ${key}`

/** Whether the word before a name belongs to no other name that is sure. */
const isFree = ({text, start}: NameSpan, before: Candidate | undefined): boolean =>
  start > 0 && (before?.span.text !== text || before.span.end < start || isDoubtful(before))

const isDoubtful = ({span, dataset, method}: Candidate): boolean =>
  span.end - span.start === 1 && dataset + method < SURE

const SURE = 0.5

/** Whether a word in capitals stands before a name, and what introduces a name before that. */
function isIntroduced({text, start, end}: NameSpan): boolean {
  const {tokens} = text
  const word = tokens[start - 1]
  if (word?.kind !== TokenKind.word || !(word.shape & Shape.capital) || nameLexicon().get(word.text))
    return false
  if (text.field === 'title' && start === 1) return endsTitleName(text, end)
  return INTRODUCING.has(tokens[start - 2]?.lower ?? '')
}

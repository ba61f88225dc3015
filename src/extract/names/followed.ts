import {Shape, TokenKind} from '../vocabulary.js'
import type {Candidate} from './candidates.js'
import {type NameSpan, spanOf} from './spans.js'

/** Mentions in an abstract that tell of a word that it belongs to the name before it. */
const MIN_MENTIONS = 2

/**
 * The candidates of a paper, where one coined word is followed by the same word in capitals wherever it stands, as the
 * longer name: "in *PortCullis Builder* … users of *PortCullis Builder*".
 *
 * @param candidates - In text order.
 */
export function withFollowing(candidates: readonly Candidate[]): readonly Candidate[] {
  const following = new Map<string, {word: string | undefined; count: number}>()
  candidates.forEach(({span}, index) => {
    if (span.entry || !span.coined || span.end - span.start > 1) return
    const word = isFree(span, candidates[index + 1]) ? wordBehind(span) : undefined
    const known = following.get(span.key)
    const inAbstract = span.text.field === 'abstract' ? 1 : 0
    following.set(span.key, {
      word: known && known.word !== word ? undefined : word,
      count: (known?.count ?? 0) + inAbstract
    })
  })
  const isLonger = ({key, start, end}: NameSpan) => {
    const {word, count = 0} = following.get(key) ?? {}
    return word !== undefined && count >= MIN_MENTIONS && end - start === 1
  }
  return candidates.map(candidate => {
    const {span} = candidate
    if (!isLonger(span)) return candidate
    const {text, start, end, coined, titleName} = span
    return {...candidate, span: spanOf(text, start, end + 1, {entry: undefined, coined, titleName})}
  })
}

/** The word in capitals behind a name, in its sentence. */
function wordBehind({text, end}: NameSpan): string | undefined {
  const token = text.tokens[end]
  const isWord =
    token?.kind === TokenKind.word &&
    text.sentenceOf[end] === text.sentenceOf[end - 1] &&
    /^\p{Lu}\p{Ll}/u.test(token.text)
  return isWord && ((text.shapes[end] as number) & Shape.sentenceStart) === 0 ? token.text : undefined
}

/** Whether what stands behind a name belongs to no other. */
const isFree = ({text, end}: NameSpan, next: Candidate | undefined): boolean =>
  next?.span.text !== text || next.span.start > end

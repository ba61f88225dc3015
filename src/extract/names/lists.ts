import {NAME_WORDS} from '../classes/names.js'
import type {Lexeme} from '../vocabulary.js'
import type {Candidate} from './candidates.js'
import type {ExtentOf} from './extents.js'

const LIST_WORDS = NAME_WORDS.wordsOf('listWord')
/** Behind these comes the last member: "Compared with Fern *and* Moss, Lichen is …" */
const CLOSING = NAME_WORDS.wordsOf('conjunction')
const isComma = ({text}: Lexeme) => text === ','
const MAX_GAP = 3
/** A longer list is cut: each member looks at all others. */
const MAX_LIST = 32

/** Of each candidate that stands in a list, all members of the list, in text order; of a very long list, of its part. */
export type Lists = ReadonlyMap<Candidate, readonly Candidate[]>

/**
 * The lists that the names of a paper stand in: only ",", "and" and the like keep their members apart.
 *
 * @param candidates - In text order.
 * @param extentOf - Where each stands.
 */
export function listsOf(candidates: readonly Candidate[], extentOf: ExtentOf): Lists {
  const lists = new Map<Candidate, Candidate[]>()
  let isClosed = false
  candidates.forEach((first, index) => {
    const second = candidates[index + 1]
    const between = second && linkOf(first, second, extentOf)
    const list = lists.get(first) ?? [first]
    if (!second || !between || list.length >= MAX_LIST || (isClosed && between.every(isComma))) {
      isClosed = false
      return
    }
    if (between.length > 0) isClosed = between.some(({lower}) => CLOSING.has(lower))
    list.push(second)
    lists.set(first, list).set(second, list)
  })
  return lists
}

/** The tokens that keep two members of a list apart; none, where one is the short form of the other. */
function linkOf(
  {span: first}: Candidate,
  {span: second}: Candidate,
  extentOf: ExtentOf
): Lexeme[] | undefined {
  if (first.text !== second.text) return undefined
  const [left, right] = [extentOf(first), extentOf(second)]
  if (left === right) return []
  const gap = right.start - left.end
  if (gap < 1 || gap > MAX_GAP) return undefined
  const {tokens, sentenceOf} = first.text
  if (sentenceOf[left.start] !== sentenceOf[right.start]) return undefined
  const between = tokens.slice(left.end, right.start)
  return between.every(({lower}) => LIST_WORDS.has(lower)) ? between : undefined
}

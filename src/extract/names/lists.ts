import type {Candidate} from './candidates.js'

const LIST_WORDS = new Set([',', 'and', 'or', '&', '/', 'the', ';', 'both', 'as', 'well', ')'])
const MAX_GAP = 3
/** A longer list is cut: each member looks at all others. */
const MAX_LIST = 32

/**
 * The lists that the names of a paper stand in: only ",", "and" and the like keep their members apart.
 *
 * @param candidates - In text order.
 * @returns For each candidate of a list all members of the list, in text order; of a very long list, of its part.
 */
export function listsOf(candidates: readonly Candidate[]): Map<Candidate, readonly Candidate[]> {
  const lists = new Map<Candidate, Candidate[]>()
  candidates.forEach((first, index) => {
    const second = candidates[index + 1]
    if (!second || !isList(first, second)) return
    const list = lists.get(first) ?? [first]
    if (list.length >= MAX_LIST) return
    list.push(second)
    lists.set(first, list).set(second, list)
  })
  return lists
}

function isList({span: first}: Candidate, {span: second}: Candidate): boolean {
  const gap = second.start - first.end
  if (first.text !== second.text || gap < 1 || gap > MAX_GAP) return false
  const {tokens} = first.text
  if (tokens[first.start]?.sentence !== tokens[second.start]?.sentence) return false
  return tokens.slice(first.end, second.start).every(({lower}) => LIST_WORDS.has(lower))
}

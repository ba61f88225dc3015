import type {Quantity} from '../numbers.js'
import type {Candidate, Valued} from './candidates.js'
import type {TextContext} from './context.js'
import {tie} from './cues.js'
import {tiesAt} from './words.js'

const LIST = tie('list')
const MAX_GAP = 3

/** Whether only commas, "and" and the like stand from a token to another. */
export function isListGap(context: TextContext, from: number, to: number): boolean {
  if (to - from > MAX_GAP || to <= from) return false
  for (let index = from; index < to; index++) if (!(tiesAt(context, index) & LIST)) return false
  return true
}

/** "exposure ratio *(ER)*, clicks": behind the short form in brackets, if there is one. */
const behindShortForm = ({shortForms}: TextContext, end: number): number =>
  (shortForms.get(end)?.end ?? end - 1) + 1

/** The lists that candidates stand in, by their first tokens: what only commas and "and" keep apart. */
export type Lists = ReadonlyMap<number, readonly [position: number, length: number]>

/** The lists of the candidates of a sentence. */
export function listsOf(context: TextContext, candidates: readonly Candidate[]): Lists {
  const lists = new Map<number, [number, number]>()
  const sorted = [...candidates].sort((a, b) => a.start - b.start)
  let list: Candidate[] = []
  const close = () => {
    list.forEach(({start}, position) => {
      lists.set(start, [position, list.length])
    })
  }
  for (const candidate of sorted) {
    const last = list[list.length - 1]
    if (last && candidate.start < last.end) continue
    if (last && !isListGap(context, behindShortForm(context, last.end), candidate.start)) {
      close()
      list = []
    }
    list.push(candidate)
  }
  close()
  return lists
}

/**
 * "10.3% and 7.7% in mIoU and PSNR": where a list of metrics, or of benchmarks if the sentence has no metric, is as long
 * as the list of numbers, the one in the same place. Without "respectively" the names must follow the numbers at once.
 */
export function alignedWith(
  {runRank, runCount, quantity}: Valued,
  candidates: readonly Candidate[],
  lists: Lists,
  respectively: boolean
): Candidate | undefined {
  const named = candidates.some(({kind}) => kind === 'specific' || kind === 'loose')
  return candidates.find(({kind, start}) => {
    const list = lists.get(start)
    const fits = named ? kind === 'specific' || kind === 'loose' : kind === 'dataset'
    if (!fits || list?.[0] !== runRank || list[1] !== runCount) return false
    return respectively || (start > quantity.end && start - quantity.end <= MAX_AHEAD * runCount)
  })
}

/** Tokens from a number to the name in its place, for each number of the list: its unit, "and" or a comma, a name. */
const MAX_AHEAD = 4

/** Whether two numbers stand in one list: only commas, "and" and a sign keep them apart. */
export const isRun = (context: TextContext, first: Quantity, second: Quantity): boolean =>
  first.sentence === second.sentence &&
  isListGap(context, first.end, second.start - Number(second.sign !== ''))

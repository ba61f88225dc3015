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
 * "10.3% and 7.7% in mIoU and PSNR", "PSNR/SSIM by 8%/7%": where a list of metrics is as long as the list of numbers, the
 * one in the same place, of the nearest such list. Without "respectively" the names must stand beside the numbers. In a
 * sentence without a metric's name, so does a list of benchmarks that stands right behind.
 */
export function alignedWith(
  {runRank, runCount, quantity}: Valued,
  candidates: readonly Candidate[],
  lists: Lists,
  respectively: boolean
): Candidate | undefined {
  const named = candidates.some(isName)
  let nearest: Candidate | undefined
  let least = respectively ? Infinity : MAX_APART * runCount
  for (const candidate of candidates) {
    const list = lists.get(candidate.start)
    if (list?.[0] !== runRank || list[1] !== runCount) continue
    if (named ? !isName(candidate) : !isBenchmarkBehind(candidate, quantity, candidates)) continue
    const {start, end} = candidate
    const apart = end <= quantity.start ? quantity.start - end : start - quantity.end
    if (apart <= least) [least, nearest] = [apart, candidate]
  }
  return nearest
}

const isName = ({kind}: Candidate): boolean => kind === 'specific' || kind === 'loose'

/** "91% and 83% on Kites and Boats", but "44% and 21% fewer *wrong answers* on Kites and Boats". */
const isBenchmarkBehind = (
  {kind, start}: Candidate,
  quantity: Quantity,
  candidates: readonly Candidate[]
): boolean =>
  kind === 'dataset' &&
  start > quantity.end &&
  !candidates.some(each => each.kind === 'phrase' && each.start >= quantity.end && each.end <= start)

/** Tokens between a number and the name in its place, for each number of the list: its unit, "and" or a comma, a name. */
const MAX_APART = 4

/** Whether two numbers stand in one list: only commas, "and" and a sign keep them apart. */
export const isRun = (context: TextContext, first: Quantity, second: Quantity): boolean =>
  first.sentence === second.sentence &&
  isListGap(context, first.end, second.start - Number(second.sign !== ''))

import type {Quantity} from '../numbers.js'
import type {Candidate, Valued} from './candidates.js'
import type {Scan} from './scan.js'
import {wordAt} from './words.js'

const LIST_WORDS = new Set([',', 'and', 'or', '&', '/', 'the', 'both', ';'])

function isListGap(scan: Scan, from: number, to: number): boolean {
  if (to - from > 3 || to <= from) return false
  for (let index = from; index < to; index++) if (!LIST_WORDS.has(wordAt(scan, index))) return false
  return true
}

/** The lists that candidates stand in: what only commas and "and" keep apart. */
export function listsOf(scan: Scan, candidates: readonly Candidate[]): Map<number, [number, number]> {
  const lists = new Map<number, [number, number]>()
  const sorted = [...candidates].sort((a, b) => a.start - b.start)
  let list: Candidate[] = []
  const close = () => {
    list.forEach(({start}, place) => {
      lists.set(start, [place, list.length])
    })
  }
  for (const candidate of sorted) {
    const last = list[list.length - 1]
    if (last && candidate.start < last.end) continue
    if (last && !isListGap(scan, last.end, candidate.start)) {
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
export function inPlace(
  {runRank, runCount, quantity}: Valued,
  candidates: readonly Candidate[],
  lists: ReadonlyMap<number, readonly [number, number]>,
  respectively: boolean
): Candidate | undefined {
  if (runCount < 2) return undefined
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

/** Whether two numbers stand in one list: only commas and "and" keep them apart. */
export const isRun = (scan: Scan, first: Quantity, second: Quantity): boolean =>
  first.sentence === second.sentence && isListGap(scan, first.end, second.start)

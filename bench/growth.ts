import {longListing} from '../scripts/check/long-listing.mjs'
import {parseListings} from '../src/index.js'
import {megabytes, type Table} from './table.js'
import {medianOf, secondsSince} from './time.js'

const PIECE = 65_536
/** Megabytes, short and long in turn, so that what else the machine does falls on both. */
const TURN = [1, 1, 1, 10]

/** Whether a megabyte of a long listing takes as long as one of a short listing. */
export async function* benchGrowth(): AsyncGenerator<Table, void> {
  yield await growth('without extraction', [...TURN, 100, ...TURN, 100, ...TURN, 100], {
    extract: {fields: []}
  })
  yield await growth('with extraction', [...TURN, ...TURN, ...TURN], {})
}

async function growth(
  how: string,
  turns: readonly number[],
  options: Parameters<typeof parseListings>[1]
): Promise<Table> {
  const listings = new Map(
    [...new Set(turns)].map(size => [size, {pieces: pieces(size * 1e6), times: [] as number[]}])
  )
  const pass = async (size: number) => {
    const start = process.cpuUsage()
    for await (const _ of parseListings(listings.get(size)?.pieces ?? [], options));
    return secondsSince(start)
  }
  // To warm up.
  await pass(1)
  await pass(1)
  for (const size of turns) listings.get(size)?.times.push(await pass(size))
  const figures = [...listings].map(([size, {times}]) => ({size, each: medianOf(times) / size}))
  const first = figures[0]?.each ?? Number.NaN
  return {
    title: `Growth: invented papers in text through \`parseListings\`, ${how}`,
    columns: ['MB/s', 'time of a MB, times that of 1 MB'],
    rows: figures.map(({size, each}) => [
      megabytes(size * 1e6),
      (1 / each).toFixed(1),
      (each / first).toFixed(2)
    ])
  }
}

/** A listing as it comes from a file. */
function pieces(length: number): string[] {
  const whole: string[] = []
  let piece = ''
  for (const paper of longListing(length)) {
    piece += paper
    if (piece.length < PIECE) continue
    whole.push(piece)
    piece = ''
  }
  return [...whole, piece]
}

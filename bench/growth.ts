import {longListing} from '../scripts/check/long-listing.mjs'
import {parseListings} from '../src/index.js'
import {megabytes, type Table} from './table.js'
import {medianOf, secondsSince} from './time.js'

const ROUNDS = 3
const PIECE = 65_536

/** Whether a megabyte of a long listing takes as long as one of a short listing. */
export async function* benchGrowth(): AsyncGenerator<Table, void> {
  yield await growth('without extraction', [1, 10, 100], {extract: {fields: []}})
  yield await growth('with extraction', [1, 10], {})
}

async function growth(
  how: string,
  sizes: readonly number[],
  options: Parameters<typeof parseListings>[1]
): Promise<Table> {
  const listings = sizes.map(size => ({size, pieces: pieces(size * 1e6), times: [] as number[]}))
  // The first round makes what is hot known, and the times of a short listing are as many as those of a long one.
  for (let round = -1; round < ROUNDS; round++)
    for (const {size, pieces, times} of listings)
      for (let run = 0; run < 10 / size || run === 0; run++) {
        const start = process.cpuUsage()
        for await (const _ of parseListings(pieces, options));
        if (round >= 0) times.push(secondsSince(start))
      }
  const figures = listings.map(({size, times}) => ({size, each: medianOf(times) / size}))
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

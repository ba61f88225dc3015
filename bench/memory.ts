import {writeFileSync} from 'node:fs'
import {rm} from 'node:fs/promises'
import {writeLongListing} from '../scripts/check/long-listing.mjs'
import {figureOf} from './child.js'
import {beginning} from './listing.js'
import {megabytes, type Table} from './table.js'

const PART = '.eval/bench-400-kb.txt'
const LONG = '.eval/bench-long.txt'
const OUTPUT = '.eval/bench-long.ndjson'
const COMMAND = ['--require', './bench/child/peak-at-exit.cjs', 'dist/cli/main.js', 'parse', '--quiet']

/** What the command holds at most while it reads a long listing, and what `parseListing` leaves on the heap. */
export async function* benchMemory(): AsyncGenerator<Table, void> {
  yield {
    title:
      'Memory that `paperglean parse --duplicates keep` holds at most, by the length of a listing in text',
    columns: ['resident'],
    rows: [
      ['node -e 0', megabytes(figureOf(['--require', './bench/child/peak-at-exit.cjs', '-e', '0']))],
      await peak(1_000_000),
      await peak(10_000_000),
      await peak(50_000_000)
    ]
  }
  await rm(LONG)
  await rm(OUTPUT)

  writeFileSync(PART, beginning(400_000))
  yield {
    title: 'What is on the heap after `parseListing` read 10 MB of text, over the start',
    columns: ['with the tree', '`tree: false`'],
    rows: [
      ['one text', left('whole', 'tree'), left('whole', 'no-tree')],
      ['texts of 400 kB', left('chunks', 'tree'), left('chunks', 'no-tree')]
    ]
  }
}

async function peak(length: number): Promise<[string, string]> {
  await writeLongListing(LONG, length)
  return [megabytes(length), megabytes(figureOf([...COMMAND, '--duplicates', 'keep', LONG, '-o', OUTPUT]))]
}

function left(how: string, tree: string): string {
  return megabytes(1e6 * figureOf(['--expose-gc', 'bench/child/memory.mjs', how, tree, PART]))
}

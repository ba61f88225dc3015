import {writeFileSync} from 'node:fs'
import {figureOf} from './child.js'
import {beginning} from './listing.js'
import type {Table} from './table.js'
import {medianOf} from './time.js'

const RUNS = 5
const PAGE = '.eval/bench-5-kb.txt'
const LONG = '.eval/bench-400-kb.txt'

/** Arguments of node, by what they do. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'paperglean --version': ['dist/cli/main.js', '--version'],
  'paperglean parse, 5 kB': ['dist/cli/main.js', 'parse', '--quiet', PAGE]
}

/** Processes that print the seconds themselves. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'parseListing: import': ['bench/child/first-pass.mjs', 'paperglean', 'import', LONG],
  'parseListing: first pass, 400 kB': ['bench/child/first-pass.mjs', 'paperglean', 'pass', LONG],
  'wink-nlp: import': ['bench/child/first-pass.mjs', 'wink', 'import', LONG],
  'wink-nlp: first pass, 400 kB': ['bench/child/first-pass.mjs', 'wink', 'pass', LONG]
}

/**
 * What a process of its own costs, of which there are many where the command is called in a loop: from start to end, and the
 * first pass over a text.
 */
export function* benchCold(): Iterable<Table> {
  writeFileSync(PAGE, beginning(5000))
  writeFileSync(LONG, beginning(400_000))
  yield {
    title: `Cold, medians of ${RUNS} processes`,
    columns: ['seconds of the processor'],
    rows: [
      ...Object.entries(WHOLE).map(([name, args]) =>
        row(name, ['--require', './bench/child/cpu-at-exit.cjs', ...args])
      ),
      ...Object.entries(PARTS).map(([name, args]) => row(name, args))
    ]
  }
}

function row(name: string, args: readonly string[]): [string, string] {
  return [name, medianOf(Array.from({length: RUNS}, () => figureOf(args))).toFixed(2)]
}

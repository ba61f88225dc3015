import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {beginning} from './listing.js'
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

/** Runs node, and gives what it writes to its third stream. */
function run(args: readonly string[]): number {
  const {output, status, stderr} = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stderr}`)
  return Number(output[3])
}

const medianRun = (args: readonly string[]) => medianOf(Array.from({length: RUNS}, () => run(args)))

/**
 * What a process of its own costs, of which there are many where the command is called in a loop: seconds of the processor
 * from start to end, and the first pass over a text; and what a listing of 10 MB leaves in memory.
 */
export function benchCold(): void {
  writeFileSync(PAGE, beginning(5000))
  writeFileSync(LONG, beginning(400_000))

  console.log(`\nCold, seconds of the processor; medians of ${RUNS} processes`)
  for (const [name, args] of Object.entries(WHOLE))
    print(name, medianRun(['--require', './bench/child/cpu-at-exit.cjs', ...args]).toFixed(2))
  for (const [name, args] of Object.entries(PARTS)) print(name, medianRun(args).toFixed(2))

  console.log('\nMB on the heap after 10 MB of text, over the start')
  for (const how of ['whole', 'chunks'])
    for (const tree of ['tree', 'no-tree'])
      print(`${how}, ${tree}`, run(['--expose-gc', 'bench/child/memory.mjs', how, tree, LONG]).toFixed(0))
}

function print(name: string, figure: string): void {
  console.log(`${name.padEnd(52)} ${figure.padStart(7)}`)
}

// npm run bench
//
// Times each stage, and two taggers of English, on one text in one process: the beginning of a real listing where
// there is one, else of the fixture. Then the reader of Markdown beside a parser of Markdown alone, on all lists there are.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {performance} from 'node:perf_hooks'
import compromise from 'compromise'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import {cleanListing} from '../src/clean/index.js'
import {extractListing} from '../src/extract/index.js'
import {parseListing} from '../src/index.js'
import {readMarkdown, readText} from '../src/read/index.js'

const LISTINGS = [
  '../shared/listings/mixed.txt',
  '../shared/listings/hf-trending-mar-11.txt',
  'fixtures/text/trending.txt'
]
/** Characters at most: the taggers need seconds for more. */
const LONGEST = 200_000
/** Every round runs each stage once, so that what else the machine does falls on all alike. */
const ROUNDS = 9
const WARM_UPS = 2

const listing = LISTINGS.find(existsSync) ?? ''
const whole = readFileSync(listing, 'utf8')
const text = whole.length > LONGEST ? whole.slice(0, whole.lastIndexOf('\n', LONGEST)) : whole
const bytes = Buffer.byteLength(text)

const cleaned = () => {
  const tree = readText(text)
  cleanListing(tree)
  return tree
}
const wink = winkNLP(model)

/** What is timed, by its name. */
type Stages = Readonly<Record<string, () => unknown>>

const STAGES: Stages = {
  'paperglean: read': () => readText(text),
  'paperglean: read and clean': () => cleaned(),
  'paperglean: read, clean and extract': () => extractListing(cleaned()),
  'paperglean: parseListing, to validated records': () => parseListing(text),
  'compromise: tag the same text': () => compromise(text).terms().length,
  'wink-nlp: all its pipeline on the same text': () => wink.readDoc(text).tokens().length()
}

/** Runs each stage in turn, and prints the median of its times. */
function time(stages: Stages, bytes: number): void {
  const times = new Map(Object.keys(stages).map(name => [name, [] as number[]]))
  for (let round = -WARM_UPS; round < ROUNDS; round++)
    for (const [name, stage] of Object.entries(stages)) {
      const start = performance.now()
      stage()
      if (round >= 0) times.get(name)?.push((performance.now() - start) / 1e3)
    }
  for (const [name, seconds] of times) {
    const median = seconds.sort((a, b) => a - b)[seconds.length >> 1] ?? Number.NaN
    const speed = (bytes / 1e6 / median).toFixed(2)
    console.log(`${name.padEnd(48)} ${speed.padStart(6)} MB/s ${(1e3 * median).toFixed(0).padStart(6)} ms`)
  }
}

console.log(
  `The first ${(bytes / 1e3).toFixed(0)} kB of ${listing}; medians of ${ROUNDS}, Node.js ${process.version}`
)
time(STAGES, bytes)

const folder = ['../shared/listings/markdown', 'fixtures/markdown'].find(existsSync) ?? ''
const lists = readdirSync(folder)
  .filter(name => name.endsWith('.md'))
  .map(name => readFileSync(path.join(folder, name), 'utf8'))
const size = lists.reduce((sum, list) => sum + Buffer.byteLength(list), 0)
const gfm = {extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()]}

console.log(`\n${lists.length} lists of ${folder}, ${(size / 1e6).toFixed(2)} MB`)
time(
  {
    'paperglean: read Markdown': () => lists.map(list => readMarkdown(list)),
    'mdast-util-from-markdown: parse the same': () => lists.map(list => fromMarkdown(list, gfm))
  },
  size
)

import type {Quantity} from '../numbers.js'
import {cue} from './cues.js'
import {fitOf} from './measures.js'
import {phrasesIn} from './phrases.js'
import type {Scan} from './scan.js'
import {wordAt} from './words.js'

const GAINS = cue('gain') | cue('loss')

/** What a candidate for the name of a number is. */
export const CANDIDATE_KINDS = ['specific', 'loose', 'phrase', 'dataset', 'benchmark', 'default'] as const
export type CandidateKind = (typeof CANDIDATE_KINDS)[number]

/** A candidate for the name of a number: words of the text, or a name for its unit that no words give. */
export interface Candidate {
  readonly kind: CandidateKind
  readonly name: string
  /** Token span; empty for a default and for the benchmark of the title. */
  readonly start: number
  readonly end: number
}

/** A number that is a result, among the results of its sentence. */
export interface Valued {
  readonly quantity: Quantity
  /** What the number before it was taken for. */
  readonly last?: {readonly quantity: Quantity; readonly name: Candidate | undefined} | undefined
  readonly change: boolean
  /** Its place in the results of its sentence, and how many they are. */
  readonly rank: number
  readonly count: number
  /** The same among the results that only commas and "and" keep apart. */
  readonly runRank: number
  readonly runCount: number
}

/** Tokens on either side of a number in which its name is looked for. */
export const REACH = 40
const MAX_CANDIDATES = 60

/** What a unit measures where the text has no word for it: "inference takes 521.91 ms". */
const NAME_OF_UNIT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    time: 'seconds|minutes|hours|days|milliseconds|microseconds|s|ms|μs|ns|GPU days|GPU hours',
    memory: 'GB|MB|KB|GiB',
    FPS: 'FPS',
    speed: 'Hz|tokens/s|m/s|km/h',
    cost: '$|cents',
    energy: 'J|mJ|pJ|kWh',
    power: 'W|mW|kW',
    'bit rate': 'kbps|Mbps|Gbps',
    error: 'm|cm|mm|meters|metres|centimeters|millimeters|degrees',
    speedup: 'x',
    accuracy: '%'
  }).flatMap(([name, units]) => units.split('|').map(unit => [unit, name] as const))
)

/** The name that a unit gives: any count by the second is its own. */
const nameOfUnit = (unit: string): string =>
  NAME_OF_UNIT.get(unit) ?? (unit.endsWith(' per second') ? unit : 'performance')

/** What a comparative measures where the text has no noun for it: "9× smaller". */
const NAME_OF_COMPARATIVE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    size: 'smaller larger lighter bigger compact',
    speed: 'faster quicker slower',
    cost: 'cheaper',
    length: 'shorter longer'
  }).flatMap(([name, words]) => words.split(' ').map(word => [word, name] as const))
)

/** "accuracies" is accuracy, "success rates" is success rate. */
const singular = (name: string): string =>
  name.replace(/accuracies$/i, 'accuracy').replace(/(?<=\b(?:rate|score|error|cost|speedup|gain))s$/i, '')

const wordsOf = (scan: Scan, start: number, end: number): string =>
  scan.text.text.slice(scan.tokens[start]?.start ?? 0, scan.tokens[end - 1]?.end)

/** The name that a span of tokens gives: the short form where the text gives one. */
function nameOf(scan: Scan, start: number, end: number): string {
  const short = scan.shortForms.get(end)
  return short ? wordsOf(scan, short.start, short.end) : singular(wordsOf(scan, start, end))
}

/** "9× *smaller* than": a comparative without a noun leaves no choice. */
function comparedAlone(scan: Scan, {end}: Quantity): Candidate | undefined {
  const name = NAME_OF_COMPARATIVE.get(scan.tokens[end]?.lower ?? '')
  return name && COMPARISON_ENDS.has(wordAt(scan, end + 1))
    ? {kind: 'default', name, start: -3, end: -3}
    : undefined
}

/** Everything near a number that may say what it measures. */
export function candidatesFor(scan: Scan, {quantity, last}: Valued): Candidate[] {
  const alone = comparedAlone(scan, quantity)
  if (alone) return [alone]
  const found: Candidate[] = []
  const from = scan.sentences[quantity.sentence] ?? 0
  const to = scan.sentences[quantity.sentence + 1] ?? 0
  collect(scan, quantity, Math.max(from, quantity.start - REACH), Math.min(to, quantity.end + REACH), found)
  const near = found
    .slice(0, MAX_CANDIDATES)
    .filter(
      each =>
        (each.end <= quantity.start || each.start >= quantity.end) &&
        fitOf(scan, each, quantity.unit) !== 'clashes'
    )
  const before = scan.sentences[quantity.sentence - 1]
  if (before !== undefined) {
    const earlier: Candidate[] = []
    collectNames(scan, Math.max(before, from - REACH), from, earlier)
    near.push(...earlier.slice(-4))
  }
  const inherited = last?.name
  if (
    inherited &&
    fitOf(scan, inherited, quantity.unit) !== 'clashes' &&
    !near.some(each => each.start === inherited.start && each.end === inherited.end)
  )
    near.push(inherited)
  const compared = NAME_OF_COMPARATIVE.get(scan.tokens[quantity.end]?.lower ?? '')
  if (compared) near.push({kind: 'default', name: compared, start: -3, end: -3})
  const {benchmark} = scan
  if (benchmark && !near.some(({name}) => name === benchmark.entity.name))
    near.push({kind: 'benchmark', name: benchmark.entity.name, start: -4, end: -4})
  near.push({kind: 'default', name: nameOfUnit(quantity.unit), start: -1, end: -1})
  if (quantity.unit === '%' || quantity.unit === '')
    near.push({kind: 'default', name: 'performance', start: -2, end: -2})
  return near
}

/** Adds the metric names of a span of tokens. */
export function collectNames(scan: Scan, from: number, to: number, found: Candidate[]): void {
  for (let index = from; index < to; index++) {
    const name = scan.names[scan.nameAt[index] ?? -1]
    if (!name) continue
    found.push({
      kind: name.loose ? 'loose' : 'specific',
      name: scan.shortForms.has(name.end) ? nameOf(scan, name.start, name.end) : singular(name.text),
      start: name.start,
      end: name.end
    })
    index = name.end - 1
  }
}

/** Between a method's name and a number: without these, the number is the method's and not named after it. */
const EQUALS = new Set(['=', ':', 'of'])

function collect(scan: Scan, quantity: Quantity, from: number, to: number, found: Candidate[]): void {
  collectNames(scan, from, to, found)
  for (const {start, end} of phrasesIn(scan, from, to)) {
    const place = scan.datasets[scan.datasetAt[end - 1] ?? -1] ?? scan.datasets[scan.datasetAt[start] ?? -1]
    if (place) continue
    const method = Number(scan.methodAt[start]) >= 0 && Number(scan.methodAt[end - 1]) >= 0
    const adjacent = start === quantity.end || (end === quantity.start - 1 && EQUALS.has(wordAt(scan, end)))
    if (method && !adjacent) continue
    if (end - start === 1 && (scan.cues[start] ?? 0) & GAINS) continue
    found.push({kind: 'phrase', name: nameOf(scan, start, end), start, end})
  }
  for (let index = from; index < to; index++) {
    const place = scan.datasets[scan.datasetAt[index] ?? -1]
    if (!place) continue
    found.push({kind: 'dataset', name: place.entity.name, start: place.start, end: place.end})
    index = place.end - 1
  }
}

/** Words behind a comparative that has no noun. */
export const COMPARISON_ENDS = new Set([
  'than',
  '.',
  ',',
  ')',
  'and',
  'while',
  'on',
  'at',
  'compared',
  'with',
  '(',
  'but',
  ';',
  '<none>'
])

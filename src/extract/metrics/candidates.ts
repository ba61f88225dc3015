import {METRIC_NAME_WORDS} from '../classes/metrics.js'
import type {Quantity} from '../numbers.js'
import {wordsOf} from '../tokens.js'
import {type Measure, UNIT_TABLE} from '../units.js'
import type {Span, TextContext} from './context.js'
import {Layer} from './context.js'
import {cue, tie} from './cues.js'
import {Fit, fitOf} from './measures.js'
import type {MetricName} from './names.js'
import {phrasesIn} from './phrases.js'
import {cuesAt, tiesAt} from './words.js'

/** What a candidate for the name of a number is. */
export const CANDIDATE_KINDS = [
  'specific',
  'loose',
  'phrase',
  'gain',
  'dataset',
  'benchmark',
  'default'
] as const
export type CandidateKind = (typeof CANDIDATE_KINDS)[number]

/** A candidate for the name of a number: words of the text, or a name for its unit that no words give. */
export interface Candidate extends Span {
  readonly kind: CandidateKind
  readonly name: string
}

/** A candidate that no words of the text give. */
export const unwritten = (kind: CandidateKind, name: string, at: number): Candidate => ({
  kind,
  name,
  start: at,
  end: at
})

/** Where a candidate stands that no words of the text give, instead of a token. */
export const NOWHERE = {unit: -1, performance: -2, comparative: -3, benchmark: -4} as const

/** A number that is a result, among the results of its sentence. */
export interface Valued {
  readonly quantity: Quantity
  /** What the number before it was taken for. */
  readonly last?: {readonly quantity: Quantity; readonly name: Candidate | undefined} | undefined
  readonly change: boolean
  /** The number behind it. */
  readonly next?: Quantity | undefined
  /** The name of the number in its place of the list of numbers before. */
  readonly parallel?: Candidate | undefined
  /** Its place in the results of its sentence, and how many they are. */
  readonly rank: number
  readonly count: number
  /** The same among the results that only commas and "and" keep apart. */
  readonly runRank: number
  readonly runCount: number
}

/** Tokens on either side of a number in which its name is looked for. */
export const REACH = 40
/** The same before it for what is known to be a metric's name: the first of a long list of numbers bears it. */
const NAME_REACH = 80
const MAX_CANDIDATES = 60
/** Of the sentences before, as many of the last names. */
const MAX_EARLIER = 6
const SENTENCES_BEFORE = 3

/** What is measured where the text has no word for it: "inference takes 521.91 ms". */
const NAME_OF_MEASURE: Readonly<Partial<Record<Measure, string>>> = {
  factor: 'speedup',
  rate: 'speed',
  bandwidth: 'bit rate',
  time: 'time',
  memory: 'memory',
  length: 'error',
  speed: 'speed',
  angle: 'error',
  power: 'power',
  energy: 'energy',
  money: 'cost'
}

const NAME_OF_UNIT: ReadonlyMap<string, string | undefined> = new Map([
  ...UNIT_TABLE.map(({unit, measures}) => [unit, NAME_OF_MEASURE[measures]] as const),
  ['%', 'accuracy'],
  ['FPS', 'FPS']
])

/** The name that a unit gives: any count by the second is its own. */
const nameOfUnit = (unit: string): string =>
  NAME_OF_UNIT.get(unit) ?? (unit.endsWith(' per second') ? unit : 'performance')

/** What a comparative measures where the text has no noun for it: "9× smaller". */
const NAME_OF_COMPARATIVE: ReadonlyMap<string, string> = new Map(
  (
    [
      ['size', 'bySize'],
      ['speed', 'bySpeed'],
      ['cost', 'byCost'],
      ['length', 'byLength']
    ] as const
  ).flatMap(([name, words]) => [...METRIC_NAME_WORDS.wordsOf(words)].map(word => [word, name] as const))
)

/** "accuracies" is accuracy, "success rates" is success rate. */
function singular(name: string): string {
  if (!name.endsWith('s') && !name.endsWith('S')) return name
  return name
    .replace(/accuracies$/i, 'accuracy')
    .replace(/(?<=\b(?:rate|score|error|cost|speedup|gain))s$/i, '')
}

/** The name that a span of tokens gives: the short form where the text gives one. */
export function nameOf(context: TextContext, span: Span): string {
  const short = context.shortForms.get(span.end)
  return short
    ? wordsOf(context.text, short.start, short.end)
    : singular(wordsOf(context.text, span.start, span.end))
}

/** Whether a comparative before a token has no noun: "9× smaller *than*". */
export const isComparedAlone = (context: TextContext, behind: number): boolean =>
  behind >= context.tokens.length || (tiesAt(context, behind) & END) !== 0
const END = tie('end')

/** The candidates that the words of a stretch of text give, for all numbers that look at it. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly names: readonly Candidate[]
  readonly phrases: readonly Candidate[]
  readonly datasets: readonly Candidate[]
  /** Names of the sentences before. */
  readonly earlier: readonly Candidate[]
  /** The candidate of each metric name that was met, here or around the numbers before. */
  readonly ofName: Map<MetricName, Candidate>
}

/** Gathers the candidates around a number; `last` is what was gathered for the number before it. */
export function stretchAround(context: TextContext, quantity: Quantity, last: Stretch | undefined): Stretch {
  const begin = context.sentences[quantity.sentence] ?? 0
  const from = Math.max(begin, quantity.start - REACH)
  const to = Math.min(context.sentences[quantity.sentence + 1] ?? 0, quantity.end + REACH)
  if (last?.from === from && last.to === to) return last
  const before = context.sentences[Math.max(0, quantity.sentence - SENTENCES_BEFORE)] ?? 0
  const ofName = last?.ofName ?? new Map<MetricName, Candidate>()
  return {
    from,
    to,
    names: namesIn(context, Math.max(begin, quantity.start - NAME_REACH), to, ofName),
    phrases: phraseCandidates(context, from, to),
    datasets: datasetsIn(context, from, to),
    earlier: namesIn(context, Math.max(before, begin - NAME_REACH), begin, ofName).slice(-MAX_EARLIER),
    ofName
  }
}

/** The metric names of a span of tokens. */
export function namesIn(
  context: TextContext,
  from: number,
  to: number,
  ofName: Stretch['ofName']
): Candidate[] {
  const found: Candidate[] = []
  for (const name of context.names) {
    if (name.start >= to) break
    if (name.start < from) continue
    const known = ofName.get(name) ?? candidateOf(context, name)
    ofName.set(name, known)
    found.push(known)
  }
  return found
}

/** What a metric's name gives: its short form, or it in the singular. */
function candidateOf(context: TextContext, name: MetricName): Candidate {
  const {start, end, loose, text} = name
  return {
    kind: loose ? 'loose' : 'specific',
    name: context.shortForms.has(end) ? nameOf(context, name) : singular(text),
    start,
    end: headBehind(context, end)
  }
}

/** Behind a metric's name, the nouns that stand under it: "Dice *coefficient*"; but not those of a change. */
function headBehind(context: TextContext, core: number): number {
  const [phrase] = phrasesIn(context, core, Math.min(core + MAX_BEHIND, context.tokens.length))
  if (phrase?.start !== core || context.text.sentenceOf[core] !== context.text.sentenceOf[core - 1])
    return core
  let {end} = phrase
  while (end > core && cuesAt(context, end - 1) & CHANGES) end--
  for (let index = core; index < end; index++)
    if (Number(context.layers[index]) & (Layer.dataset | Layer.method)) return core
  return end
}
const MAX_BEHIND = 2

const CHANGES = cue('gain', 'loss')

/** The noun phrases of a span of tokens that name no dataset: without the word of change at the end, or a change alone. */
function phraseCandidates(context: TextContext, from: number, to: number): Candidate[] {
  const found: Candidate[] = []
  for (const phrase of phrasesIn(context, from, to)) {
    const {start} = phrase
    let {end} = phrase
    // What stands at a metric's name is part of it.
    if (context.nameAt[end] || context.nameAt[start - 1]) continue
    while (end > start && cuesAt(context, end - 1) & CHANGES) end--
    if (end === start) found.push({kind: 'gain', name: nameOf(context, phrase), start, end: phrase.end})
    else if (!context.datasetAt[end - 1] && !context.datasetAt[start])
      found.push({kind: 'phrase', name: nameOf(context, {start, end}), start, end})
  }
  return found
}

function datasetsIn(context: TextContext, from: number, to: number): Candidate[] {
  const found: Candidate[] = []
  for (let index = from; index < to; index++) {
    const dataset = context.datasetAt[index]
    if (!dataset) continue
    const {start, end} = dataset
    found.push({kind: 'dataset', name: dataset.entity.name, start, end})
    index = end - 1
  }
  return found
}

const ASSIGN = tie('assign')

/** A method's name is none for a number, unless it stands right beside it: "Fern: 91%". */
function isMethod(context: TextContext, {start, end}: Candidate, quantity: Quantity): boolean {
  const {layers} = context
  if (!((layers[start] as number) & (layers[end - 1] as number) & Layer.method)) return false
  if (start === quantity.end) return false
  return end !== quantity.start - 1 || !(tiesAt(context, end) & ASSIGN)
}

/** Everything near a number that may say what it measures. */
export function candidatesFor(context: TextContext, {quantity, last}: Valued, stretch: Stretch): Candidate[] {
  const {unit, start, end} = quantity
  const comparative = NAME_OF_COMPARATIVE.get(context.tokens[end]?.lower ?? '')
  const compared: Candidate | undefined =
    comparative === undefined ? undefined : unwritten('default', comparative, NOWHERE.comparative)
  const near = [
    ...stretch.names,
    ...stretch.phrases.filter(phrase => !isMethod(context, phrase, quantity)),
    ...stretch.datasets
  ]
    .slice(0, MAX_CANDIDATES)
    .filter(
      each => (each.end <= start || each.start >= end) && fitOf(context.tokens, each, unit) !== Fit.clashes
    )
  near.push(...stretch.earlier)
  const inherited = last?.name
  if (
    inherited &&
    inherited.start >= 0 &&
    fitOf(context.tokens, inherited, unit) !== Fit.clashes &&
    !near.some(each => each.start === inherited.start && each.end === inherited.end)
  )
    near.push(inherited)
  if (compared) near.push(compared)
  const {benchmark} = context
  if (benchmark && !near.some(({name}) => name === benchmark.entity.name))
    near.push(unwritten('benchmark', benchmark.entity.name, NOWHERE.benchmark))
  near.push(unwritten('default', nameOfUnit(unit), NOWHERE.unit))
  if (unit === '%' || unit === '') near.push(unwritten('default', 'performance', NOWHERE.performance))
  return near
}

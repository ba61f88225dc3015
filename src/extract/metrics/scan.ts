import type {Acronym} from '../acronyms.js'
import type {NameEntity} from '../names/decide.js'
import {findQuantities, type Quantity} from '../numbers.js'
import type {Token, TokenText} from '../tokens.js'
import {MAX_NAME_LENGTH, TokenKind} from '../vocabulary.js'
import {cueBits} from './cues.js'
import {findMetricNames, type MetricName} from './names.js'

/** A dataset or method where it stands in a text, as a token span. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly entity: NameEntity
}

interface Span {
  readonly start: number
  readonly end: number
}

/** A text with everything that the features look at, found once. */
export interface Scan {
  readonly text: TokenText
  readonly tokens: readonly Token[]
  /** Classes of each token's word. */
  readonly cues: Int32Array
  /** Index of the metric name that a token belongs to, or -1. */
  readonly nameAt: Int32Array
  /** 1 for the tokens of numbers and their units. */
  readonly inNumber: Uint8Array
  readonly quantities: readonly Quantity[]
  /** Index of the dataset that a token belongs to, or -1. */
  readonly datasetAt: Int32Array
  readonly methodAt: Int32Array
  readonly names: readonly MetricName[]
  readonly datasets: readonly Place[]
  readonly methods: readonly Place[]
  /** The dataset that the title names, at its first place in the text; -1 where it has none there. */
  readonly benchmark: Place | undefined
  /** The short form in brackets behind a full form, by the token behind the full form. */
  readonly shortForms: ReadonlyMap<number, Span>
  /** How often a metric name or a word, in small letters, stands in the text. */
  readonly countOf: (name: string) => number
  /** First token of each sentence, and one behind the last. */
  readonly sentences: readonly number[]
}

function places(text: TokenText, entities: readonly NameEntity[]): Place[] {
  return entities
    .flatMap(entity =>
      entity.spans.filter(span => span.text === text).map(({start, end}) => ({start, end, entity}))
    )
    .sort((a, b) => a.start - b.start)
}

function benchmarkOf(text: TokenText, datasets: readonly NameEntity[]): Place | undefined {
  const entity = datasets.find(({spans}) => spans.some(span => span.text.field === 'title'))
  const {start, end} = entity?.spans.find(span => span.text === text) ?? {start: -1, end: -1}
  return entity && {start, end, entity}
}

function cover(
  length: number,
  spans: ReadonlyArray<{readonly start: number; readonly end: number}>
): Int32Array {
  const at = new Int32Array(length).fill(-1)
  spans.forEach(({start, end}, index) => {
    at.fill(index, start, end)
  })
  return at
}

function cuesOf(tokens: readonly Token[]): Int32Array {
  const cues = new Int32Array(tokens.length)
  for (let index = 0; index < tokens.length; index++) cues[index] = cueBits(tokens[index] as Token)
  return cues
}

/** Counts at the first question: most texts have no number that asks. */
function countNames(tokens: readonly Token[], names: readonly MetricName[]): Scan['countOf'] {
  let counts: Map<string, number> | undefined
  return name => {
    counts ??= countsOf(tokens, names)
    return counts.get(name) ?? 0
  }
}

function countsOf(tokens: readonly Token[], names: readonly MetricName[]): Map<string, number> {
  const counts = new Map<string, number>()
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const {text} of names) count(text.toLowerCase())
  for (const token of tokens)
    if (token.kind === TokenKind.word && token.lower.length <= MAX_NAME_LENGTH) count(token.lower)
  return counts
}

/**
 * Finds what the features of a text's numbers look at.
 *
 * @param text - The tokenized text.
 * @param acronyms - Its acronyms.
 * @param datasets - The datasets of the paper.
 * @param methods - The methods of the paper.
 */
export function scan(
  text: TokenText,
  acronyms: readonly Acronym[],
  datasets: readonly NameEntity[],
  methods: readonly NameEntity[]
): Scan {
  const {tokens} = text
  const quantities = findQuantities(tokens)
  const inNumber = new Uint8Array(tokens.length)
  for (const {start, end} of quantities) inNumber.fill(1, start, end)
  const names = findMetricNames(text, acronyms)
  const sets = places(text, datasets)
  // "BLEU 23.9" is no method of that name
  const inName = cover(tokens.length, names)
  const ways = places(text, methods).filter(({start, end}) => end - start === 1 || Number(inName[start]) < 0)
  const sentences: number[] = []
  tokens.forEach((token, index) => {
    while (sentences.length <= token.sentence) sentences.push(index)
  })
  sentences.push(tokens.length)
  return {
    text,
    tokens,
    cues: cuesOf(tokens),
    names,
    quantities,
    inNumber,
    datasets: sets,
    methods: ways,
    benchmark: benchmarkOf(text, datasets),
    nameAt: inName,
    datasetAt: cover(tokens.length, sets),
    methodAt: cover(tokens.length, ways),
    shortForms: new Map(
      acronyms.map(({longSpan, shortSpan}) => [longSpan[1], {start: shortSpan[0], end: shortSpan[1]}])
    ),
    countOf: countNames(tokens, names),
    sentences
  }
}

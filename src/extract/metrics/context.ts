import type {Acronym} from '../acronyms.js'
import {VOICE_WORDS} from '../classes/results.js'
import type {NamedEntities, NameEntity} from '../names/decide.js'
import {findQuantities, type Quantity} from '../numbers.js'
import {mayBeginAmount} from '../numbers-amounts.js'
import {MIN_CELLS, type Stretch, tablesIn} from '../tables.js'
import type {TokenText} from '../tokens.js'
import {type Lexeme, MAX_NAME_LENGTH, perLexeme, TokenKind} from '../vocabulary.js'
import {HashTable} from './hash-table.js'
import {findMetricNames, type MetricName, mayOpenMetricName} from './names.js'
import {spellingOf, wordValue} from './word-values.js'

/** A span of tokens; `end` is behind the last. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A dataset or method where it stands in a text. */
export interface EntitySpan extends Span {
  readonly entity: NameEntity
}

/** Bits of what a token is part of. */
export const Layer = {
  specificName: 1,
  looseName: 2,
  /** A metric name of either kind. */
  name: 3,
  dataset: 4,
  method: 8,
  /** A number, or its unit. */
  quantity: 16
} as const

/** A text with everything that the features of its numbers and metric names look at, found once. */
export interface TextContext {
  readonly text: TokenText
  readonly tokens: readonly Lexeme[]
  /** What each token is part of, as bits of {@link Layer}. */
  readonly layers: Uint8Array
  readonly names: readonly MetricName[]
  readonly quantities: readonly Quantity[]
  /** Tables that were pasted into the text. */
  readonly tables: readonly Stretch[]
  readonly datasets: readonly EntitySpan[]
  /** How many datasets these are. */
  readonly datasetCount: number
  readonly methods: readonly EntitySpan[]
  /** What each token is part of, where it is; empty for a text without numbers. */
  readonly nameAt: ReadonlyArray<MetricName | undefined>
  readonly datasetAt: ReadonlyArray<EntitySpan | undefined>
  readonly methodAt: ReadonlyArray<EntitySpan | undefined>
  /** The dataset that the title names, at its first place in the text; at -1 where it has none there. */
  readonly benchmark: EntitySpan | undefined
  /** The short form in brackets behind a full form, by the token behind the full form. */
  readonly shortForms: ReadonlyMap<number, Span>
  /** First token of each sentence, and one behind the last. */
  readonly sentences: readonly number[]
  /** The first sentence in which the paper speaks of itself ("we", "this paper"); 0 where none does. */
  readonly ownVoice: number
  /** How often a metric name or a word, in small letters, stands in the text. */
  readonly countOf: (name: string) => number
}

/**
 * Finds what the features of a text's numbers and metric names look at.
 *
 * @param text - The tokenized text.
 * @param acronyms - Its acronyms.
 * @param named - The names of the paper.
 */
export function contextOf(
  text: TokenText,
  acronyms: readonly Acronym[],
  {datasets, methods, metrics}: NamedEntities
): TextContext {
  const {tokens} = text
  const {sentences, numerals, openers, voice} = indexTokens(text)
  const quantities = findQuantities(text, numerals)
  const names = findMetricNames(text, acronyms, openers, spansOf(text, metrics).map(introducedName))
  const layers = new Uint8Array(tokens.length)
  for (const name of names) mark(layers, name, name.loose ? Layer.looseName : Layer.specificName)
  for (const quantity of quantities) mark(layers, quantity, Layer.quantity)
  const numbers = quantities.length > 0
  const sets = numbers ? spansOf(text, datasets) : []
  // "BLEU 23.9" is no method of that name
  const ways = (numbers ? spansOf(text, methods) : []).filter(
    ({start, end}) => end - start === 1 || !(Number(layers[start]) & Layer.name)
  )
  for (const span of sets) mark(layers, span, Layer.dataset)
  for (const span of ways) mark(layers, span, Layer.method)
  return {
    text,
    tokens,
    layers,
    names,
    quantities,
    tables: quantities.length < MIN_CELLS ? [] : tablesIn(text.text),
    datasets: sets,
    datasetCount: new Set(sets.map(({entity}) => entity)).size,
    methods: ways,
    nameAt: numbers ? byToken(tokens.length, names) : [],
    datasetAt: numbers ? byToken(tokens.length, sets) : [],
    methodAt: numbers ? byToken(tokens.length, ways) : [],
    benchmark: numbers ? benchmarkOf(text, datasets) : undefined,
    shortForms: new Map(
      acronyms.map(({longSpan, shortSpan}) => [longSpan[1], {start: shortSpan[0], end: shortSpan[1]}])
    ),
    sentences,
    ownVoice: text.sentenceOf[voice] ?? 0,
    countOf: counter(tokens, names)
  }
}

const introducedName = ({start, end, entity: {name, confidence}}: EntitySpan) => ({
  start,
  end,
  text: name,
  introduced: confidence
})

function spansOf(text: TokenText, entities: readonly NameEntity[]): EntitySpan[] {
  const found: EntitySpan[] = []
  for (const entity of entities)
    for (const span of entity.spans)
      if (span.text === text) found.push({start: span.start, end: span.end, entity})
  return found.sort((a, b) => a.start - b.start)
}

function benchmarkOf(text: TokenText, datasets: readonly NameEntity[]): EntitySpan | undefined {
  const entity = datasets.find(({spans}) => spans.some(span => span.text.field === 'title'))
  const {start, end} = entity?.spans.find(span => span.text === text) ?? {start: -1, end: -1}
  return entity && {start, end, entity}
}

function mark(layers: Uint8Array, {start, end}: Span, layer: number): void {
  for (let index = start; index < end; index++) layers[index] = (layers[index] as number) | layer
}

function byToken<Each extends Span>(length: number, spans: readonly Each[]): Array<Each | undefined> {
  if (spans.length === 0) return []
  const at = new Array<Each | undefined>(length)
  for (const span of spans) at.fill(span, span.start, span.end)
  return at
}

/** Where sentences, numbers and names of metrics may begin. */
interface TokenIndex {
  /** First token of each sentence, and one behind the last. */
  readonly sentences: number[]
  readonly numerals: number[]
  readonly openers: number[]
  /** The first word by which the paper speaks of itself, or -1. */
  readonly voice: number
}

const NUMERAL = 1
const OPENER = 2
const VOICE = 4
const OWN_WORDS = VOICE_WORDS.wordsOf('own')
const PAPER_NOUNS = VOICE_WORDS.wordsOf('paperNoun')
const startsOf = perLexeme(
  lexeme =>
    (mayBeginAmount(lexeme) ? NUMERAL : 0) |
    (mayOpenMetricName(lexeme) ? OPENER : 0) |
    (OWN_WORDS.has(lexeme.lower) || PAPER_NOUNS.has(lexeme.lower) ? VOICE : 0)
)

function indexTokens({tokens, sentences}: TokenText): TokenIndex {
  const [numerals, openers]: [number[], number[]] = [[], []]
  let voice = -1
  for (let at = 0; at < tokens.length; at++) {
    const starts = startsOf(tokens[at] as Lexeme)
    if (starts === 0) continue
    if (starts & NUMERAL) numerals.push(at)
    if (starts & OPENER) openers.push(at)
    if (starts & VOICE && voice < 0 && isVoice(tokens, at)) voice = at
  }
  return {sentences: [...sentences, tokens.length], numerals, openers, voice}
}

/** "we", "this paper". */
const isVoice = (tokens: readonly Lexeme[], at: number): boolean =>
  OWN_WORDS.has(tokens[at]?.lower ?? '') || tokens[at - 1]?.lower === 'this'

/** Counts at the first question: most texts have no number that asks. */
function counter(tokens: readonly Lexeme[], names: readonly MetricName[]): TextContext['countOf'] {
  let counts: HashTable | undefined
  return name => {
    counts ??= countsOf(tokens, names)
    return counts.get(wordValue(name))
  }
}

function countsOf(tokens: readonly Lexeme[], names: readonly MetricName[]): HashTable {
  const counts = new HashTable(tokens.length + names.length)
  for (const {text} of names) counts.add(wordValue(text.toLowerCase()), 1)
  for (const token of tokens)
    if (token.kind === TokenKind.word && token.lower.length <= MAX_NAME_LENGTH)
      counts.add(spellingOf(token), 1)
  return counts
}

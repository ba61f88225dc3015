import {EVALUATION_WORDS} from '../classes/metrics.js'
import {classBits} from '../classes/word-table.js'
import {TokenKind} from '../vocabulary.js'
import {Layer, type TextContext} from './context.js'
import {type Features, type Models, probability, Templates} from './model.js'
import type {MetricName} from './names.js'
import {stepOf} from './units.js'
import {prefixOf, Word} from './word-values.js'
import {addClasses, cuesAt, prefixAt} from './words.js'

/** A metric that is named without a value, with all places where it stands. */
export interface NamedMetric {
  readonly name: string
  readonly spans: readonly MetricName[]
  /** Probability that the paper evaluates with it. */
  readonly confidence: number
}

/** From this probability on a metric without a value is taken. */
const NAMED_THRESHOLD = 0.3

/** Words around a metric that is named without a value. */
const EVALUATION = classBits(EVALUATION_WORDS, [...EVALUATION_WORDS.names, 'of', 'semicolon'])
const SAYS = EVALUATION.bits('evaluation')
const TERMS = EVALUATION.bits('terms')
const OF = EVALUATION.bits('of')
const MEASURED = EVALUATION.bits('measured')
const BY = EVALUATION.bits('by')
const METRICS = EVALUATION.bits('metrics')
const OPENER = EVALUATION.bits('opener')
const STOP = EVALUATION.bits('semicolon')

const evaluationAt = ({tokens}: TextContext, index: number): number => {
  const token = tokens[index]
  return token ? EVALUATION.of(token) : 0
}

const WINDOW = 8

/** The templates of {@link namedFeatures}. */
export const NAMED_TEMPLATES = new Templates()
const add = (name: string) => NAMED_TEMPLATES.add(name)
const DEFINED = add('defined')
const HEAD = add('head')
const CAPITAL = add('capital')
const LENGTH = add('length')
const COUNT = add('count')
const PLACE = add('place')
const BEFORE = add('word before')
const SECOND_BEFORE = add('second word before')
const BEHIND = add('word behind')
const SECOND_BEHIND = add('second word behind')
const NEAR_BEFORE = add('evaluation before')
const NEAR_BEHIND = add('evaluation behind')
const CUE = add('cue')
const NAME = add('name near')
const NUMBER_BEFORE = add('number before')
const NUMBER_BEHIND = add('number behind')

const keyOf = (name: MetricName): string => name.text.toLowerCase().replace(/s$/, '')

/** The names of a text that bear no value, each with its places. */
export function unvalued({names}: TextContext, valued: ReadonlySet<string>): MetricName[][] {
  const groups = new Map<string, MetricName[]>()
  for (const name of names) {
    if (name.loose || valued.has(name.text.toLowerCase())) continue
    const key = keyOf(name)
    const group = groups.get(key)
    if (group) group.push(name)
    else groups.set(key, [name])
  }
  return [...groups.values()]
}

function wordAt({tokens, text, layers}: TextContext, index: number, sentence: number): number {
  const token = tokens[index]
  if (!token || text.sentenceOf[index] !== sentence) return Word.edge
  if ((layers[index] as number) & Layer.name) return Word.metric
  return token.kind === TokenKind.number ? Word.number : prefixOf(token)
}

const MAX_LENGTH = 3
const MAX_COUNT = 3
const MAX_CAPITAL = 24

/** Adds what tells of a metric without a value whether the paper evaluates with it. */
export function namedFeatures(context: TextContext, spans: readonly MetricName[], features: Features): void {
  const first = spans[0]
  if (!first) return
  const defined = context.shortForms.has(first.end) || context.tokens[first.end]?.text === ')'
  features.add(DEFINED, Number(defined))
  features.add(HEAD, prefixAt(context, first.end - 1))
  features.add(CAPITAL, Number(/[A-Z]/.test(first.text.slice(0, MAX_CAPITAL))))
  features.add(LENGTH, Math.min(MAX_LENGTH, first.end - first.start))
  features.add(COUNT, Math.min(MAX_COUNT, spans.length))
  const count = context.sentences.length - 1
  features.add(PLACE, first.sentence * 2 > count ? 2 : first.sentence === 0 ? 0 : 1)
  for (const span of spans) addSpan(context, span, features)
}

function addSpan(context: TextContext, {start, end, sentence}: MetricName, features: Features): void {
  const {layers} = context
  features.add(BEFORE, wordAt(context, start - 1, sentence))
  features.add(BEHIND, wordAt(context, end, sentence))
  features.add(SECOND_BEFORE, wordAt(context, start - 2, sentence))
  features.add(SECOND_BEHIND, wordAt(context, end + 1, sentence))
  const from = Math.max(context.sentences[sentence] ?? 0, start - WINDOW)
  const to = Math.min(context.sentences[sentence + 1] ?? 0, end + WINDOW)
  let cues = 0
  for (let index = from; index < to; index++) {
    if (index >= start && index < end) continue
    const before = index < start
    if (evaluationAt(context, index) & SAYS)
      features.add(before ? NEAR_BEFORE : NEAR_BEHIND, prefixAt(context, index))
    cues |= cuesAt(context, index)
    const layer = layers[index] as number
    if (layer & Layer.name) features.add(NAME, layer & Layer.name)
    if (layer & Layer.quantity)
      features.add(before ? NUMBER_BEFORE : NUMBER_BEHIND, before ? 0 : stepOf(index - end))
  }
  addClasses(features, CUE, cues)
}

/** How sure a metric is that stands behind "in terms of" or "metrics such as". */
const LISTED = 0.7
const LIST_REACH = 12

/** Whether a name stands in a list behind "in terms of", "measured by" or "metrics such as". */
function isListed(context: TextContext, {start, sentence}: MetricName): boolean {
  let next = evaluationAt(context, start)
  for (let index = start - 1; index >= start - LIST_REACH; index--) {
    if (context.text.sentenceOf[index] !== sentence) return false
    const words = evaluationAt(context, index)
    if (words & STOP || (context.layers[index] as number) & Layer.quantity) return false
    if (words & TERMS && next & OF) return true
    if (words & MEASURED && next & BY) return true
    if (words & METRICS && next & OPENER) return true
    next = words
  }
  return false
}

/** Finds the metrics that a text evaluates with and gives no value of; `features` is room to work in. */
export function findNamed(
  context: TextContext,
  valued: ReadonlySet<string>,
  {named}: Models,
  features: Features
): NamedMetric[] {
  return unvalued(context, valued).flatMap(spans => {
    namedFeatures(context, spans, features.clear())
    const learned = probability(named.score(features))
    const listed = spans.some(span => isListed(context, span)) ? LISTED : 0
    const confidence = Math.max(learned, listed, ...spans.map(({introduced = 0}) => introduced))
    const name = spans[0]?.text
    return name !== undefined && confidence >= NAMED_THRESHOLD ? [{name, spans, confidence}] : []
  })
}

import type {Metric, MetricMention} from '../tree/entities.js'
import {findMetricNames, type MetricName} from './metrics-names.js'
import {contextOf, isBaseline, isResult, kindOf, type ValueContext} from './metrics-rules.js'
import type {NameEntity} from './names/decide.js'
import {findQuantities, type Quantity} from './numbers.js'
import {type Token, TokenKind, type TokenText} from './tokens.js'

interface Value {
  readonly quantity: Quantity
  readonly context: ValueContext
  name?: MetricName
}

const mention = (text: TokenText, start: number, end: number, part: 'name' | 'value'): MetricMention => {
  const from = text.tokens[start]?.start ?? 0
  const to = text.tokens[end - 1]?.end ?? from
  return {field: text.field, start: from, end: to, text: text.text.slice(from, to), part}
}

/** Words of a noun phrase from a token on, until a word that ends it. */
const NP_END = new Set(
  'and or by to of in on at for with while when than compared over from across without that which as under relative versus vs through via using against per is are was were its respectively up during within after before'.split(
    ' '
  )
)
const MAX_NP = 4

function nounPhrase(tokens: readonly Token[], start: number): [number, number] | undefined {
  let first = start
  while (
    ['the', 'its', 'our', 'in', 'of', 'a', 'an', 'their', 'overall', 'average'].includes(
      tokens[first]?.lower ?? ''
    ) &&
    first < start + 3
  )
    first++
  let end = first
  while (end < first + MAX_NP) {
    const token = tokens[end]
    if (
      !token ||
      token.kind !== TokenKind.word ||
      token.sentence !== tokens[start]?.sentence ||
      NP_END.has(token.lower)
    )
      break
    end++
  }
  return end > first ? [first, end] : undefined
}

const COMPARATIVE = new Set(
  'fewer lower higher less more faster better greater smaller cheaper shorter larger longer'.split(' ')
)
const FILLER = new Set(
  'relative absolute average overall mean further additional consistent substantial significant performance median maximum and or a the'.split(
    ' '
  )
)
const GAIN = new Set(
  'compression acceleration speedup degradation reduction reductions improvement improvements gain gains increase increases decrease drop boost saving savings improvement'.split(
    ' '
  )
)
const CHANGE_VERB = /^(?:reduc|improv|increas|decreas|lower|cut|boost|enhanc|rais|sav|accelerat)\w*$/

/** What a change without a metric name measures: "63% *fewer parameters*", "reduction in *tokens*", "reducing *drift* by 9%". */
function measured({quantity, tokens, after}: ValueContext): [number, number] | undefined {
  for (let step = 0; step < 3; step++) {
    const word = after[step] ?? ''
    if (COMPARATIVE.has(word)) {
      const phrase = nounPhrase(tokens, quantity.end + step + 1)
      return phrase ?? [quantity.end + step, quantity.end + step + 1]
    }
    if (
      GAIN.has(word) &&
      step > 0 &&
      !NP_END.has(after[0] ?? '') &&
      !FILLER.has(after[step - 1] ?? '') &&
      /^[a-z]/.test(after[step - 1] ?? '')
    ) {
      return [
        quantity.end + (step > 1 && !FILLER.has(after[0] ?? '') ? step - 2 : step - 1),
        quantity.end + step
      ]
    }
    if (GAIN.has(word) && ['in', 'of'].includes(after[step + 1] ?? ''))
      return nounPhrase(tokens, quantity.end + step + 2)
  }
  for (let at = quantity.start - 1; at >= Math.max(0, quantity.start - 14); at--) {
    const token = tokens[at]
    if (!token || token.sentence !== quantity.sentence) break
    if (CHANGE_VERB.test(token.lower)) return nounPhrase(tokens, at + 1)
  }
  return undefined
}

/** Cost of taking a name for a number: nearer is cheaper, behind a comma or another number dearer. */
function distance(name: MetricName, {quantity, tokens}: ValueContext, others: readonly Quantity[]): number {
  const ahead = name.start >= quantity.end
  const [from, to] = ahead ? [quantity.end, name.start] : [name.end, quantity.start]
  let cost = ahead ? 1 : 0
  for (let index = from; index < to; index++) {
    const mark = tokens[index]?.text
    cost += mark === ',' || mark === ';' ? (ahead ? 6 : 2) : 1
  }
  for (const other of others)
    if (other !== quantity && other.start >= from && other.end <= to) cost += ahead ? 8 : 2
  if (ahead && to === from) cost = 0
  if (ahead && ['on', 'across', 'for', 'while'].includes(tokens[from]?.lower ?? '')) cost += 5
  return cost + (name.loose ? 1 : 0) + (GENERIC_NAME.has(name.text.toLowerCase()) ? 8 : 0)
}

const GENERIC_NAME = new Set(
  'gain gains improvement performance rate score scores quality average mean efficiency bias compression size'.split(
    ' '
  )
)
const MAX_DISTANCE = 30
/** Tokens around a number in which names and datasets are looked for. */
const NEAR = 40

interface Span {
  readonly start: number
  readonly end: number
}

/** The spans of a sorted list that begin near a span, found by halving. */
function near<Item extends Span>(items: readonly Item[], {start, end}: Span, reach = NEAR): readonly Item[] {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) < start - reach) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < items.length && (items[last]?.start ?? 0) <= end + reach) last++
  return items.slice(low, last)
}

/** Gives every value the name of a metric, by the nearest name of its sentence, else what is measured, else its forerunner's. */
function nameValues(text: TokenText, values: Value[], names: readonly MetricName[]): void {
  const quantities = values.map(value => value.quantity)
  let last: Value | undefined
  values.forEach((value, index) => {
    const {quantity, context} = value
    const others = quantities.slice(Math.max(0, index - 3), index + 4)
    let best: MetricName | undefined
    let least = MAX_DISTANCE
    for (const name of near(names, quantity)) {
      if (name.sentence !== quantity.sentence) continue
      if (name.start < quantity.end && name.end > quantity.start) continue
      const cost = distance(name, context, others)
      if (cost < least) [best, least] = [name, cost]
    }
    const phrase = least > 3 ? measured(context) : undefined
    if (phrase) value.name = toName(text, phrase, quantity.sentence)
    else if (best) value.name = best
    else if (last?.name && quantity.sentence - last.quantity.sentence <= 1) value.name = last.name
    last = value
  })
}

function toName(text: TokenText, [start, end]: [number, number], sentence: number): MetricName {
  return {
    start,
    end,
    loose: true,
    sentence,
    text: text.text.slice(text.tokens[start]?.start ?? 0, text.tokens[end - 1]?.end)
  }
}

/** "95.1% and 90.2% PSNR and SSIM, respectively": the numbers of the list take the names of the list in order. */
function applyRespectively(text: TokenText, values: readonly Value[], names: readonly MetricName[]): void {
  const sentences = new Set(
    text.tokens.filter(token => token.lower === 'respectively').map(token => token.sentence)
  )
  const valuesBySentence = groupBy(values.map(value => ({value, sentence: value.quantity.sentence})))
  const namesBySentence = groupBy(names)
  for (const sentence of sentences) {
    const numbers = (valuesBySentence.get(sentence) ?? []).map(({value}) => value)
    const listed = namesBySentence.get(sentence) ?? []
    if (numbers.length !== listed.length || numbers.length < 2) continue
    numbers.forEach((value, index) => {
      const name = listed[index]
      if (name) value.name = name
    })
  }
}

function groupBy<Item extends {readonly sentence: number}>(items: readonly Item[]): Map<number, Item[]> {
  const groups = new Map<number, Item[]>()
  for (const item of items) {
    const group = groups.get(item.sentence)
    if (group) group.push(item)
    else groups.set(item.sentence, [item])
  }
  return groups
}

interface Place {
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly name: string
}

function places(text: TokenText, datasets: readonly NameEntity[]): Place[] {
  const found: Place[] = []
  for (const entity of datasets) {
    for (const span of entity.spans) {
      if (span.text === text)
        found.push({
          start: span.start,
          end: span.end,
          sentence: text.tokens[span.start]?.sentence ?? 0,
          name: entity.name
        })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const DATASET_REACH = 12

/** The dataset that a number was measured on: the next "on X" before another number comes, else the last one before it. */
function datasetOf(
  {quantity}: ValueContext,
  found: readonly Place[],
  next: Quantity | undefined
): string | undefined {
  const limit = next && next.sentence === quantity.sentence ? next.start : Infinity
  const ahead = found.find(
    place => place.start >= quantity.end && place.start < limit && place.start - quantity.end < DATASET_REACH
  )
  if (ahead) return ahead.name
  return found.findLast(place => place.end <= quantity.start && place.sentence === quantity.sentence)?.name
}

/** "accuracies" is accuracy, "success rates" is success rate. */
function singular(name: string | undefined): string | undefined {
  return name
    ?.replace(/accuracies$/i, 'accuracy')
    .replace(/(?<=\b(?:rate|score|error|cost|speedup|gain))s$/i, '')
}

/** What a unit measures where the text has no word for it: "inference takes 521.91 ms". */
const NAME_OF_UNIT = new Map(
  Object.entries({
    time: 'seconds|minutes|hours|days|s|ms|μs|GPU days|GPU hours',
    memory: 'GB|MB',
    speed: 'FPS|Hz|tokens/s|m/s',
    cost: '$',
    energy: 'J|mJ'
  }).flatMap(([name, units]) => units.split('|').map(unit => [unit, name] as const))
)

function toMetric(text: TokenText, value: Value, dataset: string | undefined): Metric {
  const {quantity, context} = value
  const kind = kindOf(context)
  const name =
    singular(value.name?.text) ??
    NAME_OF_UNIT.get(quantity.unit) ??
    (kind.kind === 'score' && dataset ? dataset : 'performance')
  const mentions = [mention(text, quantity.start, quantity.end, 'value')]
  if (value.name) mentions.push(mention(text, value.name.start, value.name.end, 'name'))
  mentions.sort((a, b) => a.start - b.start)
  return {
    name,
    value: quantity.value,
    ...(quantity.uncertainty !== undefined && {uncertainty: quantity.uncertainty}),
    unit: quantity.unit,
    ...kind,
    ...(quantity.bound && {bound: quantity.bound}),
    of: isBaseline(context, kind.kind === 'change') ? 'baseline' : 'own',
    ...(dataset !== undefined && {dataset}),
    mentions
  }
}

const EVALUATION =
  /\b(?:in terms of|measured by|metrics?|evaluat\w+|lowest|highest|measur\w+|score|reported|reports?|using)\b/

/** Metrics that an evaluation names without a value: "in terms of hypervolume and FID". */
function namedMetrics(text: TokenText, names: readonly MetricName[], values: readonly Metric[]): Metric[] {
  const valued = new Set(values.map(value => value.name.toLowerCase()))
  const withValue = new Set(values.flatMap(value => value.mentions.map(each => each.start)))
  const sentences = sentenceTexts(text)
  const found = new Map<string, Metric>()
  for (const name of names) {
    const from = text.tokens[name.start]?.start ?? 0
    const key = name.text.toLowerCase()
    if (name.loose || valued.has(key) || withValue.has(from)) continue
    if (!EVALUATION.test(sentences.get(name.sentence) ?? '')) continue
    const part = mention(text, name.start, name.end, 'name')
    const known = found.get(key)
    if (known) known.mentions.push(part)
    else found.set(key, {name: name.text, value: null, unit: '', kind: 'score', of: 'own', mentions: [part]})
  }
  return [...found.values()]
}

function sentenceTexts(text: TokenText): Map<number, string> {
  const bounds = new Map<number, [number, number]>()
  for (const token of text.tokens) {
    const bound = bounds.get(token.sentence)
    if (bound) bound[1] = token.end
    else bounds.set(token.sentence, [token.start, token.end])
  }
  return new Map(
    [...bounds].map(([sentence, [start, end]]) => [sentence, text.text.slice(start, end).toLowerCase()])
  )
}

function findIn(text: TokenText, datasets: readonly NameEntity[]): Metric[] {
  const names = findMetricNames(text)
  const found = places(text, datasets)
  const values: Value[] = []
  for (const quantity of findQuantities(text.tokens)) {
    const context = contextOf(
      quantity,
      text.tokens,
      near(names, quantity).filter(name => name.sentence === quantity.sentence)
    )
    const inName = near(found, quantity).some(
      place => place.start < quantity.end && place.end > quantity.start
    )
    if (isResult(context, inName)) values.push({quantity, context})
  }
  nameValues(text, values, names)
  applyRespectively(text, values, names)
  const metrics = values.map((value, index) =>
    toMetric(text, value, datasetOf(value.context, near(found, value.quantity), values[index + 1]?.quantity))
  )
  return [...metrics, ...namedMetrics(text, names, metrics)]
}

const firstStart = (metric: Metric) => metric.mentions[0]?.start ?? 0

/**
 * Finds the metrics of a paper in its abstract, in text order.
 *
 * @param texts - The tokenized fields.
 * @param datasets - The datasets that were found, to say what a value was measured on.
 */
export function findMetrics(texts: readonly TokenText[], datasets: readonly NameEntity[]): Metric[] {
  return texts
    .filter(text => text.field === 'abstract')
    .flatMap(text => findIn(text, datasets))
    .sort((a, b) => firstStart(a) - firstStart(b))
}

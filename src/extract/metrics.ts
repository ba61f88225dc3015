import type {Metric, MetricMention} from '../tree/entities.js'
import {byValue} from '../tree/order.js'
import type {Analysis} from './analysis.js'
import {contextOf, type Span, type TextContext} from './metrics/context.js'
import {MethodFinder, type ResultArguments} from './metrics/methods.js'
import {Features, type Models} from './metrics/model.js'
import {findNamed, type NamedMetric} from './metrics/named.js'
import {findValues, type MetricValue} from './metrics/values.js'
import type {NamedEntities} from './names/decide.js'
import {isCurrency} from './numbers-amounts.js'

function mention({text}: TextContext, {start, end}: Span, part: MetricMention['part']): MetricMention {
  const from = text.starts[start] ?? 0
  const to = text.ends[end - 1] ?? from
  return {field: text.field, start: from, end: to, text: text.text.slice(from, to), part}
}

/** The mentions of a value and its name in text order. */
function mentionsOf(context: TextContext, {quantity, naming: {extent: name}}: MetricValue): MetricMention[] {
  const sign = isCurrency(context.tokens[quantity.start - 1]) ? 1 : 0
  const value = mention(context, {start: quantity.start - sign, end: quantity.end}, 'value')
  if (name.start < 0) return [value]
  const named = mention(context, name, 'name')
  return named.start < value.start ? [named, value] : [value, named]
}

const rounded = (confidence: number) => Math.round(confidence * 1000) / 1000

function toMetric(context: TextContext, found: MetricValue, sides: ResultArguments): Metric {
  const {quantity, naming, direction, dataset} = found
  return {
    name: naming.extent.name,
    value: quantity.value,
    ...(quantity.valueHigh !== undefined && {valueHigh: quantity.valueHigh}),
    ...(quantity.uncertainty !== undefined && {uncertainty: quantity.uncertainty}),
    unit: quantity.unit,
    kind: found.kind,
    ...(direction && {direction}),
    ...(quantity.bound && {bound: quantity.bound}),
    of: found.of,
    ...(dataset && {dataset: dataset.entity.name}),
    ...sides,
    confidence: rounded(found.confidence),
    nameConfidence: rounded(naming.confidence),
    mentions: mentionsOf(context, found)
  }
}

const toNamed = (context: TextContext, {name, spans, confidence}: NamedMetric): Metric => ({
  name,
  value: null,
  unit: '',
  kind: 'score',
  of: 'own',
  confidence: rounded(confidence),
  mentions: spans.map(span => mention(context, span, 'name'))
})

function findIn(context: TextContext, {methods}: NamedEntities, models: Models): Metric[] {
  const features = new Features()
  const values = findValues(context, models, features)
  const proposed = methods.find(({role}) => role === 'proposed')
  const finder = new MethodFinder(context, models, features, proposed)
  const found = united(
    values.map((value, index) => toMetric(context, value, finder.find(value, values[index - 1])))
  )
  if (context.names.every(({loose}) => loose)) return found
  // What is measured again is named already, and what names a method is no metric without a number.
  const known = new Set(
    [...values.map(({naming}) => naming.extent), ...methods].map(({name}) => name.toLowerCase())
  )
  for (const each of findNamed(context, known, models, features)) found.push(toNamed(context, each))
  return found
}

/** A result that a text tells twice is one metric with the mentions of both. */
function united(found: Metric[]): Metric[] {
  if (new Set(found.map(({value}) => String(value))).size === found.length) return found
  const byResult = new Map<string, Metric[]>()
  for (const metric of found) {
    const {name, value, unit, kind, of, direction, dataset} = metric
    const key = [name.toLowerCase(), value, unit, kind, of, direction, dataset].join('\n')
    const same = byResult.get(key)
    if (same) same.push(metric)
    else byResult.set(key, [metric])
  }
  return byResult.size === found.length ? found : [...byResult.values()].flatMap(oneOf)
}

/** Unites results that are the same. */
function oneOf(same: readonly Metric[]): readonly Metric[] {
  const [first] = same
  if (!first || same.length === 1) return same
  const mentions = new Map(
    same.flatMap(metric => metric.mentions).map(each => [`${each.start} ${each.part}`, each] as const)
  )
  return [
    {
      ...first,
      confidence: Math.max(...same.map(({confidence = 0}) => confidence)),
      mentions: [...mentions.values()].sort((a, b) => a.start - b.start)
    }
  ]
}

/** The metrics of a paper, and whether its abstract holds a table, whose numbers are none of them. */
export interface FoundMetrics {
  readonly metrics: Metric[]
  readonly hasTable: boolean
}

/**
 * Finds the metrics of a paper in its abstract, in the order of their values.
 *
 * @param analysis - Of the paper.
 * @param named - The names that were found, to say what a value was measured on, whose it is and what it measures.
 * @param models - What decides on numbers and their names.
 */
export function findMetrics({texts, acronyms}: Analysis, named: NamedEntities, models: Models): FoundMetrics {
  const contexts = texts
    .filter(({field}) => field === 'abstract')
    .map(text => contextOf(text, acronyms.get(text) ?? [], named))
  return {
    metrics: contexts.flatMap(context => findIn(context, named, models)).sort(byValue),
    hasTable: contexts.some(({tables}) => tables.length > 0)
  }
}

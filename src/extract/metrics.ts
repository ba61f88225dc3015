import type {Metric, MetricMention} from '../tree/entities.js'
import {byValue} from '../tree/order.js'
import type {Acronym} from './acronyms.js'
import {contextOf, type Span, type TextContext} from './metrics/context.js'
import {sidesOf} from './metrics/methods.js'
import {learnedModels} from './metrics/models.js'
import {findNamed, type NamedMetric} from './metrics/named.js'
import {findValues, type MetricValue} from './metrics/values.js'
import type {NameEntity} from './names/decide.js'
import type {TokenText} from './tokens.js'

/** A metric with the probability that it is one. */
interface FoundMetric {
  readonly metric: Metric
  readonly confidence: number
}

function mention({text}: TextContext, {start, end}: Span, part: MetricMention['part']): MetricMention {
  const from = text.tokens[start]?.start ?? 0
  const to = text.tokens[end - 1]?.end ?? from
  return {field: text.field, start: from, end: to, text: text.text.slice(from, to), part}
}

function toMetric(context: TextContext, value: MetricValue, proposed: NameEntity | undefined): FoundMetric {
  const {quantity, name, confidence, direction, dataset} = value
  const sign = quantity.unit === '$' && context.tokens[quantity.start - 1]?.text === '$' ? 1 : 0
  const mentions = [mention(context, {start: quantity.start - sign, end: quantity.end}, 'value')]
  if (name.start >= 0) mentions.push(mention(context, name, 'name'))
  mentions.sort((a, b) => a.start - b.start)
  const metric: Metric = {
    name: name.name,
    value: quantity.value,
    ...(quantity.uncertainty !== undefined && {uncertainty: quantity.uncertainty}),
    unit: quantity.unit,
    kind: value.kind,
    ...(direction && {direction}),
    ...(quantity.bound && {bound: quantity.bound}),
    of: value.of,
    ...(dataset && {dataset: dataset.entity.name}),
    ...sidesOf(context, value, proposed),
    mentions
  }
  return {metric, confidence}
}

function toNamed(context: TextContext, {name, spans, confidence}: NamedMetric): FoundMetric {
  const mentions = spans.map(span => mention(context, span, 'name'))
  return {metric: {name, value: null, unit: '', kind: 'score', of: 'own', mentions}, confidence}
}

function findIn(
  text: TokenText,
  acronyms: readonly Acronym[],
  datasets: readonly NameEntity[],
  methods: readonly NameEntity[]
): FoundMetric[] {
  const context = contextOf(text, acronyms, datasets, methods)
  const models = learnedModels()
  const proposed = methods.find(({role}) => role === 'proposed')
  const values = findValues(context, models)
  // What is measured again is named already, and what names a method is no metric without a number.
  const valued = new Set([
    ...values.map(({name}) => name.name.toLowerCase()),
    ...methods.map(({name}) => name.toLowerCase())
  ])
  return [
    ...united(values.map(value => toMetric(context, value, proposed))),
    ...findNamed(context, valued, models).map(named => toNamed(context, named))
  ]
}

/** A result that a text tells twice is one metric with the mentions of both. */
function united(found: readonly FoundMetric[]): FoundMetric[] {
  const byResult = new Map<string, FoundMetric[]>()
  for (const each of found) {
    const {name, value, unit, kind, of, direction, dataset} = each.metric
    const key = JSON.stringify([name.toLowerCase(), value, unit, kind, of, direction, dataset])
    const same = byResult.get(key)
    if (same) same.push(each)
    else byResult.set(key, [each])
  }
  return [...byResult.values()].map(([first, ...others]) =>
    others.length === 0 ? (first as FoundMetric) : oneOf([first as FoundMetric, ...others])
  )
}

/** Unites results that are the same. */
function oneOf(same: readonly [FoundMetric, ...FoundMetric[]]): FoundMetric {
  const mentions = new Map(
    same.flatMap(({metric}) => metric.mentions).map(each => [`${each.start} ${each.part}`, each] as const)
  )
  return {
    metric: {...same[0].metric, mentions: [...mentions.values()].sort((a, b) => a.start - b.start)},
    confidence: same.reduce((most, {confidence}) => Math.max(most, confidence), 0)
  }
}

const toRecord = ({metric: {mentions, ...metric}, confidence}: FoundMetric): Metric => ({
  ...metric,
  confidence: Math.round(confidence * 1000) / 1000,
  mentions
})

/**
 * Finds the metrics of a paper in its abstract, in the order of their values.
 *
 * @param texts - The tokenized fields.
 * @param acronyms - The acronyms of each.
 * @param datasets - The datasets that were found, to say what a value was measured on.
 * @param methods - The methods that were found, to say whose a value is.
 */
export function findMetrics(
  texts: readonly TokenText[],
  acronyms: ReadonlyMap<TokenText, readonly Acronym[]>,
  datasets: readonly NameEntity[],
  methods: readonly NameEntity[]
): Metric[] {
  return texts
    .filter(({field}) => field === 'abstract')
    .flatMap(text => findIn(text, acronyms.get(text) ?? [], datasets, methods))
    .map(toRecord)
    .sort(byValue)
}

import type {Models} from '../../src/extract/metrics/model.js'
import {findNamed} from '../../src/extract/metrics/named.js'
import {findValues, type MetricValue} from '../../src/extract/metrics/values.js'
import type {GoldMetric} from '../gold/types.js'
import {type LabelledPaper, nameMeets, sameValue} from './gold.js'
import {isDataset} from './learn.js'

/** What was found of what was annotated. */
export class Score {
  found = 0
  gold = 0
  right = 0

  toString(): string {
    const [precision, recall] = [this.right / this.found, this.right / this.gold]
    const f1 = (2 * precision * recall) / (precision + recall)
    return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (gold ${this.gold}, found ${this.found})`
  }
}

const AGREEMENT = ['kind', 'of', 'dataset', 'bound', 'name'] as const
const STEPS = 10

/** Compares what models find in papers with the annotation. */
export class Judge {
  readonly values = new Score()
  readonly named = new Score()
  readonly names = new Score()
  /** How often the fields of a paired value are those of the annotation. */
  readonly agreement = new Map(AGREEMENT.map(field => [field, {right: 0, all: 0}]))
  /** By the confidence that was given: how many values there were, and how many were right. */
  readonly reliability = Array.from({length: STEPS}, () => ({right: 0, all: 0}))
  readonly misses: string[] = []

  /** Judges one paper. */
  paper(paper: LabelledPaper, models: Models): void {
    const values = findValues(paper.context, models)
    const gold = paper.gold.filter(({value}) => value !== null)
    this.#values(paper, gold, values)
    this.#pair(
      gold,
      values,
      this.named,
      (metric, value) => same(metric, value) && nameMeets(metric.name, value.name.name)
    )
    this.#names(paper, values, models)
  }

  #values(paper: LabelledPaper, gold: readonly GoldMetric[], values: readonly MetricValue[]): void {
    const pairs = this.#pair(gold, values, this.values, same)
    for (const value of values) {
      const metric = pairs.get(value)
      if (metric?.optional) continue
      this.#rely(value.confidence, metric !== undefined)
      if (metric) this.#agree(metric, value)
      else this.misses.push(`${paper.index} wrong ${show(paper, value)}`)
    }
    const taken = new Set(pairs.values())
    for (const metric of gold)
      if (!metric.optional && !taken.has(metric))
        this.misses.push(`${paper.index} missed ${metric.name} ${metric.value} ${metric.unit}`)
    for (const [value, metric] of pairs)
      if (!metric.optional && !nameMeets(metric.name, value.name.name))
        this.misses.push(`${paper.index} named ${value.name.name} for ${metric.name}: ${show(paper, value)}`)
  }

  /** Pairs as the scorer does: each annotated metric takes one value, what is required first. */
  #pair(
    gold: readonly GoldMetric[],
    values: readonly MetricValue[],
    score: Score,
    meets: (metric: GoldMetric, value: MetricValue) => boolean
  ): Map<MetricValue, GoldMetric> {
    const pairs = new Map<MetricValue, GoldMetric>()
    for (const optional of [false, true]) {
      for (const metric of gold) {
        if (Boolean(metric.optional) !== optional) continue
        const hit = values.find(value => !pairs.has(value) && meets(metric, value))
        if (hit) pairs.set(hit, metric)
        if (!optional) {
          score.gold++
          if (hit) score.right++
        }
      }
    }
    const absorbed = [...pairs.values()].filter(({optional}) => optional).length
    score.found += values.length - absorbed
    return pairs
  }

  #rely(confidence: number, right: boolean): void {
    const step = this.reliability[Math.min(STEPS - 1, Math.floor(confidence * STEPS))]
    if (!step) return
    step.all++
    if (right) step.right++
  }

  #agree(gold: GoldMetric, value: MetricValue): void {
    const agrees = {
      kind: gold.kind === value.kind,
      of: gold.of === value.of,
      dataset: isDataset(value.dataset, gold.dataset),
      bound: gold.bound === value.quantity.bound,
      name: nameMeets(gold.name, value.name.name)
    }
    for (const field of AGREEMENT) {
      const count = this.agreement.get(field)
      if (!count) continue
      count.all++
      if (agrees[field]) count.right++
    }
  }

  #names(paper: LabelledPaper, values: readonly MetricValue[], models: Models): void {
    const valued = new Set(values.map(({name}) => name.name.toLowerCase()))
    const found = findNamed(paper.context, valued, models).map(({name}) => name)
    const free = new Set(found)
    for (const metric of paper.gold) {
      if (metric.value !== null || metric.optional) continue
      const hits = [...free].filter(name => nameMeets(metric.name, name))
      for (const name of hits) free.delete(name)
      this.names.gold++
      if (hits.length > 0) {
        this.names.right++
        this.names.found++
      } else this.misses.push(`${paper.index} missed name ${metric.name}`)
    }
    for (const name of free) {
      if (
        paper.gold.some(metric => (metric.value !== null || metric.optional) && nameMeets(metric.name, name))
      )
        continue
      this.names.found++
      this.misses.push(`${paper.index} wrong name ${name}`)
    }
  }

  toString(): string {
    const agreement = [...this.agreement].map(
      ([field, {right, all}]) => `${field} ${(right / all).toFixed(3)}`
    )
    const steps = this.reliability.flatMap(({right, all}, step) =>
      all === 0 ? [] : [`${(step / STEPS).toFixed(1)}: ${(right / all).toFixed(2)} of ${all}`]
    )
    return [
      `values       ${this.values}`,
      `named        ${this.named}`,
      `without      ${this.names}`,
      `agreement on paired values: ${agreement.join(', ')}`,
      `right by confidence: ${steps.join(', ')}`
    ].join('\n')
  }
}

const same = (metric: GoldMetric, {quantity}: MetricValue) => sameValue(metric, quantity.value, quantity.unit)

const CONTEXT = 60

function show({context}: LabelledPaper, {quantity}: MetricValue): string {
  const {text} = context.text
  const from = context.tokens[quantity.start]?.start ?? 0
  const to = context.tokens[quantity.end - 1]?.end ?? from
  return `${text.slice(Math.max(0, from - CONTEXT), from)}[${text.slice(from, to)}]${text.slice(to, to + CONTEXT)}`
}

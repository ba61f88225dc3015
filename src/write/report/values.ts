import type {PaperRecord} from '../../record/types.js'
import type {Dataset, Metric} from '../../tree/entities.js'
import {isDoubtful} from '../facts.js'
import {mostFrequent, type Names, spellingKey} from '../names.js'

/** A metric with a value, and the paper that states it. */
export interface Value {
  readonly metric: Metric
  readonly low: number
  readonly high: number
  readonly paper: PaperRecord
  /** Place of the paper, from 0. */
  readonly index: number
  /** Whether it, or a name that it bears, is more likely wrong than right. */
  readonly isDoubtful: boolean
}

/** Values that can be compared: of one metric, in one unit, all absolute or all changes in one direction. */
export interface Panel {
  readonly name: string
  readonly unit: string
  readonly direction: Metric['direction']
  /** Values by dataset, those with most values first; last, those without a dataset. */
  readonly rows: ReadonlyArray<readonly [dataset: string | undefined, values: Group]>
  readonly values: Group
}

/** Values that have something in common. */
export type Group = readonly [Value, ...Value[]]

/**
 * Lists the metrics that have a value.
 *
 * @param papers - The records.
 */
export function valuesOf(papers: readonly PaperRecord[]): readonly Value[] {
  return papers.flatMap((paper, index) => {
    const doubtful = new Set([...paper.datasets, ...paper.methods].filter(isDoubtful).map(({name}) => name))
    return paper.metrics.flatMap(metric => {
      if (metric.value === null) return []
      const {value: low, valueHigh: high = low} = metric
      const names = [metric.dataset, metric.method].filter(name => name !== undefined)
      const inDoubt = isDoubtful(metric) || names.some(name => doubtful.has(name))
      return [{metric, low, high, paper, index, isDoubtful: inDoubt}]
    })
  })
}

/**
 * Groups metric values by what can be compared.
 *
 * @param values - The values.
 * @param datasets - Names of datasets.
 * @returns The groups, those with most values first.
 */
export function panelsOf(values: readonly Value[], datasets: Names<Dataset>): readonly Panel[] {
  return grouped(values, ({metric}) => [
    spellingKey(metric.name),
    metric.unit,
    metric.kind,
    directionOf(metric)
  ]).map(values => {
    const {metric} = values[0]
    const rows = grouped(values, ({metric: {dataset}}) => [
      dataset === undefined ? null : datasets.keyOf(dataset)
    ])
    return {
      name: metricName(values),
      unit: metric.unit,
      direction: directionOf(metric),
      rows: [...rows.filter(isNamed), ...rows.filter(row => !isNamed(row))].map(
        row => [datasetName(row, datasets), row] as const
      ),
      values
    }
  })
}

/** What most of some values call their metric. */
export function metricName(values: readonly Value[]): string {
  return mostFrequent(values.map(({metric}) => metric.name))
}

/** The name of the dataset that some values were measured on. */
export function datasetName([{metric}]: Group, datasets: Names<Dataset>): string | undefined {
  return metric.dataset === undefined ? undefined : (datasets.find(metric.dataset)?.label ?? metric.dataset)
}

function directionOf({kind, direction}: Metric): Metric['direction'] {
  return kind === 'change' ? direction : undefined
}

function isNamed([{metric}]: Group): boolean {
  return metric.dataset !== undefined
}

/** Values with one key together, the largest group first. */
export function grouped(
  values: readonly Value[],
  keyOf: (value: Value) => readonly unknown[]
): readonly Group[] {
  const groups = new Map<string, [Value, ...Value[]]>()
  for (const value of values) {
    const key = JSON.stringify(keyOf(value))
    const known = groups.get(key)
    if (known) known.push(value)
    else groups.set(key, [value])
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)
}

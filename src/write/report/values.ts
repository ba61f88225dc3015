import type {PaperRecord} from '../../record/types.js'
import type {Metric} from '../../tree/entities.js'

/** A metric with a value, and the paper that states it. */
export interface Value {
  readonly metric: Metric
  readonly low: number
  readonly high: number
  readonly paper: PaperRecord
  /** Place of the paper, from 0. */
  readonly index: number
}

/** Values that can be compared: of one metric, in one unit, all absolute or all changes in one direction. */
export interface Panel {
  readonly name: string
  readonly unit: string
  readonly direction: Metric['direction']
  /** Values by dataset, those with most values first; last, those without a dataset. */
  readonly rows: ReadonlyArray<readonly [dataset: string | undefined, values: readonly Value[]]>
  readonly values: readonly Value[]
}

/**
 * Groups metric values by what can be compared.
 *
 * @param papers - The records.
 * @returns The groups, those with most values first.
 */
export function panelsOf(papers: readonly PaperRecord[]): readonly Panel[] {
  const values = papers.flatMap((paper, index) =>
    paper.metrics.flatMap(metric => {
      if (metric.value === null) return []
      const {value: low, valueHigh: high = low} = metric
      return [{metric, low, high, paper, index}]
    })
  )
  return grouped(values, ({metric}) => [
    metric.name.toLowerCase(),
    metric.unit,
    metric.kind,
    directionOf(metric)
  ]).map(values => {
    const {metric} = values[0]
    const rows = grouped(values, value => [value.metric.dataset?.toLowerCase()])
    return {
      name: metric.name,
      unit: metric.unit,
      direction: directionOf(metric),
      rows: [...rows.filter(isNamed), ...rows.filter(row => !isNamed(row))].map(
        row => [row[0].metric.dataset, row] as const
      ),
      values
    }
  })
}

function directionOf({kind, direction}: Metric): Metric['direction'] {
  return kind === 'change' ? direction : undefined
}

function isNamed([{metric}]: Group): boolean {
  return metric.dataset !== undefined
}

type Group = [Value, ...Value[]]

/** Values with one key together, the largest group first. */
function grouped(values: readonly Value[], keyOf: (value: Value) => readonly unknown[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const value of values) {
    const key = JSON.stringify(keyOf(value))
    const known = groups.get(key)
    if (known) known.push(value)
    else groups.set(key, [value])
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)
}

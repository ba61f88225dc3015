// Measures what the shared scorer does not: whose a value is, and what it is set against.
import type {Metric} from '../../src/tree/entities.js'
import type {GoldMetric, GoldPaper} from './gold.js'
import {nameMeets, sameValue} from './numbers.js'

/** A paper's metrics, found and annotated. */
interface Sides {
  readonly found: {
    readonly metrics: readonly Metric[]
    readonly methods: ReadonlyArray<{readonly name: string; readonly role: string}>
  }
  readonly gold: GoldPaper
}

/**
 * Precision, recall and F1 of `method` and `comparedTo` of the required values that were found. That an own value without a
 * named method has the proposed one neither earns nor costs anything.
 */
export function sidesReport(papers: readonly Sides[]): string {
  return (['method', 'comparedTo'] as const).map(field => lineOf(field, papers)).join('\n')
}

function lineOf(field: 'method' | 'comparedTo', papers: readonly Sides[]): string {
  let [right, found, wanted] = [0, 0, 0]
  for (const {found: own, gold} of papers) {
    // Only those who marked other names marked these, too.
    if (!gold.others) continue
    const proposed = own.methods.find(({role}) => role === 'proposed')?.name
    for (const [metric, annotated] of pairsOf(own.metrics, gold.metrics)) {
      const [said, meant] = [metric[field], annotated[field]]
      if (meant !== undefined) wanted++
      if (said === undefined || (field === 'method' && meant === undefined && said === proposed)) continue
      found++
      if (meant !== undefined && nameMeets(said, meant)) right++
    }
  }
  const [precision, recall, f1] = [right / found, right / wanted, (2 * right) / (found + wanted)].map(share =>
    (Number.isNaN(share) ? 1 : share).toFixed(3)
  )
  return `value ${field.padEnd(12)} P ${precision}  R ${recall}  F1 ${f1}  (gold ${wanted}, found ${found})`
}

/** Pairs each required value with one that was found. */
function pairsOf(metrics: readonly Metric[], gold: readonly GoldMetric[]): Array<[Metric, GoldMetric]> {
  const free = new Set(metrics)
  return gold.flatMap(annotated => {
    if (annotated.value === null || annotated.optional) return []
    const hit = [...free].find(metric => sameValue(annotated, metric))
    if (hit) free.delete(hit)
    return hit ? [[hit, annotated] as [Metric, GoldMetric]] : []
  })
}

// Says of each number of an annotated abstract which annotated metric it is.
import {contextOf, type TextContext} from '../../src/extract/metrics/context.js'
import {candidateNumbers} from '../../src/extract/metrics/exclusions.js'
import type {NamedEntities, NameEntity} from '../../src/extract/names/decide.js'
import type {Quantity} from '../../src/extract/numbers.js'
import {UNITS} from '../../src/extract/units.js'
import type {Metric} from '../../src/tree/entities.js'
import {goldKey} from './annotated.js'
import type {GoldMetric} from './gold.js'
import type {Paper} from './papers.js'
import type {Said} from './reliability.js'

/** A number of an abstract with the annotated metric that it is, if any. */
export interface Labelled {
  readonly quantity: Quantity
  readonly gold: GoldMetric | undefined
}

/** A paper with its numbers and what the annotation says of them. */
export interface LabelledPaper {
  readonly context: TextContext
  readonly numbers: readonly Labelled[]
  readonly gold: readonly GoldMetric[]
  /** The method that the paper proposes, if it was found. */
  readonly proposed: NameEntity | undefined
  /** Whether the annotation says whose each value is. */
  readonly withMethods: boolean
}

/** Whether two names are one to the scorer: one holds the other. */
export const nameMeets = (a: string, b: string): boolean => {
  const [x, y] = [goldKey(a), goldKey(b)]
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x))
}

function unitKey(text: string): string {
  const unit = text.trim()
  const word = (UNITS.get(unit) ?? unit).toLowerCase().replace(/\\/g, '')
  if (word === '' || word === 'score') return ''
  if (/^(%|percent|percentage points?|pp|pts?|points?|% points?)$/.test(word)) return '%'
  if (/^(x|×|times|fold|-fold|factor)$/.test(word)) return 'x'
  return word.replace(/[^a-z0-9]/g, '').replace(/s$/, '')
}

/** Whether a value and unit are those of an annotated metric, as the scorer has it. */
export function sameValue(gold: GoldMetric, found: Pick<Metric, 'value' | 'valueHigh' | 'unit'>): boolean {
  return (
    unitKey(gold.unit) === unitKey(found.unit) &&
    isClose(gold.value, found.value) &&
    isClose(gold.valueHigh, found.valueHigh)
  )
}

function isClose(one: number | null | undefined, two: number | null | undefined): boolean {
  if (typeof one !== 'number' || typeof two !== 'number') return one === two
  return Math.abs(one - two) <= 1e-9 * Math.max(1, Math.abs(one))
}

/** Pairs each annotated value with one number, as the scorer does: what is required first. */
function align(quantities: readonly Quantity[], gold: readonly GoldMetric[]): Labelled[] {
  const free = new Map<Quantity, GoldMetric | undefined>(quantities.map(quantity => [quantity, undefined]))
  for (const optional of [false, true]) {
    for (const metric of gold) {
      if (metric.value === null || Boolean(metric.optional) !== optional) continue
      const hit = quantities.find(quantity => !free.get(quantity) && sameValue(metric, quantity))
      if (hit) free.set(hit, metric)
    }
  }
  return quantities.map(quantity => ({quantity, gold: free.get(quantity)}))
}

/** Labels the numbers of a paper's abstract, beside the names that were found in it. */
export function labelNumbers(paper: Paper, named: NamedEntities): LabelledPaper {
  const {gold, namesOnly} = paper.annotated
  const abstract = paper.texts[1]
  const context = contextOf(abstract, paper.acronyms.get(abstract) ?? [], named)
  return {
    context,
    numbers: namesOnly ? [] : align(candidateNumbers(context), gold.metrics),
    gold: namesOnly ? [] : gold.metrics,
    proposed: named.methods.find(({role}) => role === 'proposed'),
    // Those who marked other names marked the methods of values, too.
    withMethods: gold.others !== undefined
  }
}

/** The names that values were given, each with its confidence and whether it is the annotated one. */
export function namesSaid(
  {metrics}: {readonly metrics: readonly Metric[]},
  gold: readonly GoldMetric[]
): Said[] {
  return metrics.flatMap(found => {
    const {name, value, nameConfidence} = found
    if (value === null || nameConfidence === undefined) return []
    const meant = gold.filter(metric => sameValue(metric, found))
    if (meant.length === 0) return []
    return [{confidence: nameConfidence, right: meant.some(metric => goldKey(metric.name) === goldKey(name))}]
  })
}

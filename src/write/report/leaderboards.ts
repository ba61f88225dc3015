import type {Dataset, Method} from '../../tree/entities.js'
import {type Names, spellingKey} from '../names.js'
import {type Better, betterOf} from './better.js'
import {datasetName, grouped, metricName, type Value} from './values.js'

/** What several papers or methods reached on one dataset by one metric. */
export interface Leaderboard {
  readonly dataset: string
  readonly metric: string
  readonly unit: string
  /** Which values are better, where the metric's name says so. */
  readonly better: Better | undefined
  /** The best first; where nothing says which are better, the highest. */
  readonly results: readonly Result[]
}

/** A value, and the method that reached it. */
export interface Result {
  readonly value: Value
  /** The method that the value is said of, else the one that its paper proposes. */
  readonly method: string | undefined
  /** Whether the text says that it is this method's. */
  readonly isStated: boolean
}

/**
 * Puts values in order that were measured on one dataset by one metric in one unit, where at least two papers or
 * methods have one.
 *
 * @param values - The values.
 * @param datasets - Names of datasets.
 * @param methods - Names of methods.
 * @returns Those of most papers first.
 */
export function leaderboardsOf(
  values: readonly Value[],
  datasets: Names<Dataset>,
  methods: Names<Method>
): readonly Leaderboard[] {
  const scores = values.filter(({metric}) => metric.kind === 'score' && metric.dataset !== undefined)
  return grouped(scores, ({metric}) => [
    datasets.keyOf(metric.dataset ?? ''),
    spellingKey(metric.name),
    metric.unit
  ])
    .map(group => ({
      dataset: datasetName(group, datasets) ?? '',
      metric: metricName(group),
      unit: group[0].metric.unit,
      better: betterOf(group[0].metric.name),
      results: group.map(value => resultOf(value, methods)),
      papers: new Set(group.map(({index}) => index)).size
    }))
    .filter(({results, papers}) => papers > 1 || new Set(results.map(({method}) => method)).size > 1)
    .map(({results, ...board}) => ({...board, results: ordered(results, board.better)}))
    .sort((a, b) => b.papers - a.papers || b.results.length - a.results.length)
}

function resultOf(value: Value, methods: Names<Method>): Result {
  const {metric, paper} = value
  const nameOf = (spelling: string) => methods.find(spelling)?.label ?? spelling
  if (metric.method !== undefined) return {value, method: nameOf(metric.method), isStated: true}
  const [proposed, ...others] = paper.methods.filter(({role}) => role === 'proposed')
  const isKnown = metric.of === 'own' && proposed !== undefined && others.length === 0
  return {value, method: isKnown ? nameOf(proposed.name) : undefined, isStated: false}
}

/** Of a range the better end counts. */
function ordered(results: readonly Result[], better: Better | undefined): readonly Result[] {
  return [...results].sort((a, b) =>
    better === 'lower' ? a.value.low - b.value.low : b.value.high - a.value.high
  )
}

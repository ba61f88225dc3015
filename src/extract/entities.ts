import type {Dataset, Method, Metric, PaperText} from '../tree/entities.js'
import {analyze} from './analysis.js'
import type {Engine} from './engine.js'
import type {Settings} from './known-names.js'
import {type FoundMetrics, findMetrics} from './metrics.js'
import {decideNames, type NamedEntities, namesOf, toDataset, toMethod} from './names/decide.js'

/** The metrics, datasets and methods of one paper. */
export interface PaperEntities {
  readonly metrics: Metric[]
  readonly datasets: Dataset[]
  readonly methods: Method[]
  /** Whether the abstract holds a table, whose numbers were left out. */
  readonly hasTable: boolean
}

const NO_METRICS: FoundMetrics = {metrics: [], hasTable: false}
const NO_NAMES: NamedEntities = {datasets: [], methods: [], metrics: []}

/**
 * Finds the metrics, datasets and methods of papers. All go through a stage before the next: what it works with stays in
 * the processor's caches.
 */
export function findEntities(
  papers: readonly PaperText[],
  {wants, threshold, ignores, known, least}: Settings,
  engine: Engine
): PaperEntities[] {
  if (!wants('metrics') && !wants('datasets') && !wants('methods'))
    return papers.map(() => ({...NO_METRICS, datasets: [], methods: []}))
  const {tokenizer, tagger, names} = engine
  tokenizer.renew()
  const analyses = papers.map(paper => analyze(paper, tokenizer))
  const tagged = analyses.map(analysis => tagger.tag(analysis))
  const named = analyses.map((analysis, index) =>
    decideNames(namesOf(analysis, tagged[index] ?? [], known), names, {least, ignores})
  )
  return analyses.map((analysis, index) => {
    const names = named[index] ?? NO_NAMES
    const {datasets, methods} = names
    const {metrics, hasTable} = wants('metrics') ? findMetrics(analysis, names, engine.metrics) : NO_METRICS
    return {
      metrics: metrics.filter(({name, confidence = 1}) => confidence >= threshold && !ignores(name)),
      datasets: wants('datasets') ? datasets.map(toDataset) : [],
      methods: wants('methods') ? methods.map(toMethod) : [],
      hasTable
    }
  })
}

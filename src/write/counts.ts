import type {PaperRecord} from '../record/types.js'
import {namesOf} from './names.js'

/** How many there are of something in records. */
export interface Count {
  readonly what: 'papers' | 'links' | 'metrics' | 'datasets' | 'methods'
  /** As many as stand in the records: a dataset that three papers name counts three times. */
  readonly count: number
  /** How many of them are of some sort. */
  readonly details: ReadonlyArray<readonly [label: string, count: number]>
}

/**
 * Counts what records hold. All outputs that say how much there is say this, in these words.
 *
 * @param papers - The records.
 */
export function countsOf(papers: readonly PaperRecord[]): readonly Count[] {
  const links = papers.flatMap(paper => paper.links)
  const metrics = papers.flatMap(paper => paper.metrics)
  const datasets = papers.flatMap(paper => paper.datasets)
  const methods = papers.flatMap(paper => paper.methods)
  const datasetNames = namesOf(papers, paper => paper.datasets).all
  const methodNames = namesOf(papers, paper => paper.methods).all
  return [
    {
      what: 'papers',
      count: papers.length,
      details: [['with an abstract', papers.filter(paper => paper.abstract !== null).length]]
    },
    {what: 'links', count: links.length, details: frequencies(links.map(link => link.kind))},
    {
      what: 'metrics',
      count: metrics.length,
      details: [['with a value', metrics.filter(metric => metric.value !== null).length]]
    },
    {what: 'datasets', count: datasets.length, details: [['different names', datasetNames.length]]},
    {
      what: 'methods',
      count: methods.length,
      details: [['different names', methodNames.length], ...frequencies(methods.map(method => method.role))]
    }
  ]
}

/** How often each text stands there, the most frequent first. */
function frequencies(texts: readonly string[]): Array<readonly [text: string, count: number]> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

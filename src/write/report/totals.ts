import type {Element} from 'hast'
import {h} from 'hastscript'
import type {PaperRecord} from '../../record/types.js'
import {counted} from '../facts.js'
import {tallyPapers} from './tally.js'

/**
 * Shows how much there is.
 *
 * @param papers - The records.
 */
export function totals(papers: readonly PaperRecord[]): Element {
  const abstracts = papers.filter(paper => paper.abstract !== null).length
  const metrics = papers.flatMap(paper => paper.metrics)
  const valued = metrics.filter(metric => metric.value !== null).length
  const links = papers.flatMap(paper => paper.links)
  const hosts = new Set(links.map(link => /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(link.url)?.[1]))
  const datasets = tallyPapers(papers, paper => paper.datasets.map(dataset => dataset.name))
  const methods = tallyPapers(papers, paper => paper.methods.map(method => method.name))
  const proposed = papers.filter(paper => paper.methods.some(method => method.role === 'proposed'))
  const named = papers.filter(paper => paper.datasets.length > 0)
  const figures: ReadonlyArray<readonly [count: number, label: string, detail: string]> = [
    [papers.length, 'paper', `${abstracts} with an abstract`],
    [methods.length, 'method', `proposed in ${counted(proposed.length, 'paper')}`],
    [datasets.length, 'dataset', `named in ${counted(named.length, 'paper')}`],
    [metrics.length, 'metric', `${valued} with a value`],
    [links.length, 'link', `to ${counted(hosts.size, 'host')}`]
  ]
  return h(
    'ul',
    {className: 'totals'},
    figures.map(([count, label, detail]) =>
      h('li', [
        h('strong', String(count)),
        ' ',
        count === 1 ? label : `${label}s`,
        h('span', {className: 'detail'}, detail)
      ])
    )
  )
}

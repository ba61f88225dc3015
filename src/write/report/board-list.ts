import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {shortened} from '../facts.js'
import {text} from '../html/nodes.js'
import {valueText} from '../metric-text.js'
import {spellingKey} from '../names.js'
import {folded} from './folded.js'
import type {Leaderboard, Result} from './leaderboards.js'
import {linkTo} from './links.js'

/** More results than these are folded. */
const MOST_RESULTS = 10

/**
 * Shows leaderboards as tables.
 *
 * @param boards - The leaderboards.
 * @param top - How many are shown at once.
 */
export function boardList(boards: readonly Leaderboard[], top: number): Element[] {
  if (boards.length === 0) return []
  const more = boards.slice(top)
  return [
    h('p', {className: 'note'}, [
      'Values of one dataset and metric, as abstracts state them: how they were measured may differ. ',
      'Each leads to its paper, where the words stand.'
    ]),
    h('div', {className: 'grid'}, boards.slice(0, top).map(boardOf)),
    ...(more.length === 0
      ? []
      : [folded(`${more.length} more`, [h('div', {className: 'grid'}, more.map(boardOf))])])
  ]
}

function boardOf({dataset, metric, unit, better, results}: Leaderboard): Element {
  const order =
    better === undefined ? 'highest first, as it is not known which is better' : `${better} is better`
  // Where a benchmark has one score, text calls it as the benchmark.
  const name = spellingKey(metric) === spellingKey(dataset) ? 'score' : shortened(metric)
  const measure = [name, unit === 'x' ? '×' : shortened(unit)].filter(part => part !== '').join(', ')
  const papers = new Map(results.map(({value: {index, paper}}) => [index, paper]))
  const [single] = papers.size === 1 ? papers : []
  const hasTwoScales = single === undefined && better !== 'lower' && areOfTwoScales(results)
  const tableOf = (some: readonly Result[]) => resultTable(some, single === undefined)
  const more = results.slice(MOST_RESULTS)
  return h('div', {className: 'board'}, [
    h('h3', [
      h('span', {dir: 'auto'}, shortened(dataset)),
      ' ',
      h('span', {className: 'detail', dir: 'auto'}, `${measure}: ${order}`)
    ]),
    ...(single === undefined
      ? []
      : [h('p', {className: 'note'}, ['In one paper: ', linkTo(single[0], shortened(single[1].title))])]),
    ...(hasTwoScales ? [h('p', {className: 'note'}, TWO_SCALES)] : []),
    tableOf(results.slice(0, MOST_RESULTS)),
    ...(more.length === 0 ? [] : [folded(`${more.length} more`, [tableOf(more)])])
  ])
}

const TWO_SCALES = 'Some of these values may be parts of 1, others of 100.'

/** "0.74" in one paper and "73.3" in another are of one score, perhaps. */
function areOfTwoScales(results: readonly Result[]): boolean {
  return (
    results.some(({value: {low, high}}) => low > 0 && high < 1) && results.some(({value: {low}}) => low > 10)
  )
}

function resultTable(results: readonly Result[], hasPapers: boolean): Element {
  const head = ['Method', 'Value', ...(hasPapers ? ['Paper'] : [])]
  return h('table', {className: 'values'}, [
    h('thead', [
      h(
        'tr',
        head.map(text => h('th', {scope: 'col'}, text))
      )
    ]),
    h(
      'tbody',
      results.map(result => resultRow(result, hasPapers))
    )
  ])
}

function resultRow({value: {metric, paper, index}, method, isStated}: Result, hasPaper: boolean): Element {
  return h('tr', {className: metric.of}, [
    h('td', methodCell(method, isStated)),
    h('td', {className: 'value'}, [
      hasPaper ? valueText(metric) : linkTo(index, valueText(metric)),
      ...(metric.of === 'baseline' ? [' ', h('span', {className: 'detail'}, 'baseline')] : [])
    ]),
    ...(hasPaper ? [h('td', [linkTo(index, shortened(paper.title))])] : [])
  ])
}

function methodCell(method: string | undefined, isStated: boolean): ElementContent[] {
  if (method === undefined) return [h('span', {className: 'detail'}, 'not named')]
  const name = h('span', {dir: 'auto'}, shortened(method))
  return isStated ? [name] : [name, text(' '), h('span', {className: 'detail'}, 'proposed by the paper')]
}

import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {PaperRecord} from '../../record/types.js'
import type {Dataset} from '../../tree/entities.js'
import {counted, shortened} from '../facts.js'
import {text} from '../html/nodes.js'
import {valueText} from '../metric-text.js'
import type {Names} from '../names.js'
import {folded} from './folded.js'
import {linkTo} from './links.js'
import {doubtMark} from './papers.js'
import {strips} from './strips.js'
import {type Panel, panelsOf, type Value} from './values.js'

/** A longer table is folded. */
const SHORT = 25

/**
 * Shows plots of metrics with several values, and tables of the others and of those in doubt.
 *
 * @param papers - The records.
 * @param values - The values.
 * @param datasets - Names of datasets.
 * @param top - How many metrics are plotted, and how many datasets in one plot.
 */
export function metricValues(
  papers: readonly PaperRecord[],
  values: readonly Value[],
  datasets: Names<Dataset>,
  top: number
): Element[] {
  const doubtful = values.filter(value => value.isDoubtful)
  const panels = panelsOf(
    values.filter(value => !value.isDoubtful),
    datasets
  )
  const plotted = panels.filter(panel => panel.values.length > 1).slice(0, top)
  const others = panels.filter(panel => !plotted.includes(panel)).flatMap(panel => panel.values)
  const grid = h(
    'div',
    {className: 'grid'},
    plotted.map(panel => plot(papers, panel, top))
  )
  return [
    ...(plotted.length > 0 ? [key(), grid] : []),
    ...foldedTable('Other values', others),
    ...foldedTable('In doubt, and therefore in no plot and no leaderboard', doubtful)
  ]
}

function key(): Element {
  return h('p', {className: 'note'}, [
    'Each dot is a value in an abstract, and leads to its paper: ',
    h('span', {className: 'key-dot'}, '●'),
    ' the paper’s own, ',
    h('span', {className: 'key-dot'}, '○'),
    ' a baseline. A line joins the ends of a range.'
  ])
}

function plot(papers: readonly PaperRecord[], panel: Panel, top: number): Element {
  const named = panel.rows.filter(([dataset]) => dataset !== undefined)
  const more = named.slice(top)
  const shown = [...named.slice(0, top), ...panel.rows.slice(named.length)]
  return h('div', {className: 'board'}, [
    h('h3', panelTitle(panel)),
    strips(papers, panel, shown),
    ...foldedTable(
      `${counted(more.length, 'more dataset')}, values`,
      more.flatMap(([, values]) => values)
    )
  ])
}

function panelTitle({name, unit, direction}: Panel): ElementContent[] {
  const detail = [
    unit === 'x' ? '×' : shortened(unit),
    direction === undefined ? '' : direction === 'up' ? 'increase' : 'decrease'
  ]
  const said = detail.filter(part => part !== '').join(', ')
  const aside = said === '' ? [] : [text(' '), h('span', {className: 'detail', dir: 'auto'}, said)]
  return [h('span', {dir: 'auto'}, shortened(name)), ...aside]
}

/** A table that is open where it is short; none without values. */
function foldedTable(title: string, values: readonly Value[]): Element[] {
  if (values.length === 0) return []
  const count = h('span', {className: 'count'}, String(values.length))
  return [folded([text(`${title} `), count], [valueTable(title, values)], values.length <= SHORT)]
}

function valueTable(title: string, values: readonly Value[]): Element {
  const rows = values.map(({metric, paper, index, isDoubtful}) =>
    h('tr', [
      h('td', {dir: 'auto'}, [shortened(metric.name), ...(isDoubtful ? [doubtMark()] : [])]),
      h('td', {className: 'value'}, valueText(metric)),
      h('td', {dir: 'auto'}, shortened(metric.dataset ?? '')),
      h('td', [linkTo(index, shortened(paper.title))])
    ])
  )
  const head = ['Metric', 'Value', 'Dataset', 'Paper'].map(text => h('th', {scope: 'col'}, text))
  return h('div', {className: 'wide', tabIndex: 0, role: 'region', ariaLabel: title}, [
    h('table', {className: 'values'}, [h('thead', [h('tr', head)]), h('tbody', rows)])
  ])
}

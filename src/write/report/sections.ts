import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {PaperRecord} from '../../record/types.js'
import {LINK_LABELS} from '../facts.js'
import {valueText} from '../metric-text.js'
import type {Kind} from '../segments.js'
import {bars, strips} from './charts.js'
import {doubtsOf} from './doubts.js'
import {paperList} from './papers.js'
import {type Count, tally, tallyDates, tallyPapers} from './tally.js'
import {type Panel, panelsOf} from './values.js'

/** A longer table is folded. */
const SHORT = 25

/** A part of the report. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly content: readonly ElementContent[]
}

/**
 * Makes the parts of a report; those that there is nothing for are left out.
 *
 * @param papers - The records.
 * @param top - How many datasets, methods and metrics are shown.
 */
export function sectionsOf(papers: readonly PaperRecord[], top: number): readonly Section[] {
  const panels = panelsOf(papers)
  const links = tally(papers.flatMap(paper => paper.links.map(link => LINK_LABELS[link.kind])))
  const datasets = tallyPapers(papers, paper => paper.datasets.map(dataset => dataset.name))
  const methods = tallyPapers(papers, paper => paper.methods.map(method => method.name))
  const times = tallyDates(papers.flatMap(paper => dateOf(paper) ?? []))
  const sections: readonly Section[] = [
    {
      id: 'time',
      title: 'Papers over time',
      content: times.length > 0 ? [bars(times, ['Time', 'Papers'], 'paper')] : []
    },
    {
      id: 'links',
      title: 'Links by kind',
      content: links.length > 0 ? [bars(links, ['Kind', 'Links'], 'link')] : []
    },
    {id: 'datasets', title: 'Datasets', content: nameChart(datasets, 'Dataset', 'dataset', top)},
    {id: 'methods', title: 'Methods', content: nameChart(methods, 'Method', 'method', top)},
    {id: 'metrics', title: 'Metric values', content: metricValues(panels, top)},
    {id: 'doubts', title: 'What to look at again', content: doubts(papers)},
    {id: 'papers', title: 'Papers', content: papers.length === 0 ? [] : [paperList(papers)]}
  ]
  return sections.filter(section => section.content.length > 0)
}

function dateOf({dates}: PaperRecord): string | undefined {
  return [dates.published, dates.submitted, dates.listed].find(date => date && !date.startsWith('--'))
}

/** Bars of the names that several papers have, and a line of those that stand in one. */
function nameChart(counts: readonly Count[], head: string, kind: Kind, top: number): Element[] {
  const shared = counts.filter(({count}) => count > 1)
  const single = counts.filter(({count}) => count === 1).map(({label}) => label)
  const more = single.length > top ? ` and ${single.length - top} more` : ''
  return [
    ...noted(shared.length > top ? `The ${top} in most papers, of ${shared.length} that several name.` : ''),
    ...(shared.length > 0 ? [bars(shared.slice(0, top), [head, 'Papers'], kind)] : []),
    ...noted(single.length > 0 ? `In one paper: ${single.slice(0, top).join(', ')}${more}.` : '')
  ]
}

function noted(note: string): Element[] {
  return note === '' ? [] : [h('p', {className: 'note', dir: 'auto'}, note)]
}

/** Plots of metrics with several values, and a table of the others. */
function metricValues(panels: readonly Panel[], top: number): Element[] {
  if (panels.length === 0) return []
  const several = panels.filter(panel => panel.values.length > 1).slice(0, top)
  const others = panels.filter(panel => !several.includes(panel)).flatMap(panel => panel.values)
  const key = h('p', {className: 'note'}, [
    'Each dot is a value in an abstract: ',
    h('span', {className: 'key-dot own'}, '●'),
    ' the paper’s own, ',
    h('span', {className: 'key-dot baseline'}, '○'),
    ' a baseline. A line joins the ends of a range.'
  ])
  return [
    ...(several.length > 0 ? [key] : []),
    ...several.flatMap(panel => [
      h('h3', panelTitle(panel)),
      strips(panel, top),
      ...noted(panel.rows.length > top ? `And ${panel.rows.length - top} more datasets.` : '')
    ]),
    ...(others.length > 0 ? [folded('Other values', others)] : [])
  ]
}

/** A table that is open where it is short. */
function folded(title: string, values: Panel['values']): Element {
  return h('details', {open: values.length <= SHORT}, [summaryOf(title, values.length), valueTable(values)])
}

function summaryOf(title: string, count: number): Element {
  return h('summary', [title, ' ', h('span', {className: 'count'}, String(count))])
}

function panelTitle({name, unit, direction}: Panel): ElementContent[] {
  const detail = [
    unit === 'x' ? '×' : unit,
    direction === undefined ? '' : direction === 'up' ? 'increase' : 'decrease'
  ]
  const text = detail.filter(part => part !== '').join(', ')
  const space: ElementContent = {type: 'text', value: ' '}
  return [
    h('span', {dir: 'auto'}, name),
    ...(text === '' ? [] : [space, h('span', {className: 'detail', dir: 'auto'}, text)])
  ]
}

function valueTable(values: Panel['values']): Element {
  const rows = values.map(({metric, paper, index}) =>
    h('tr', [
      h('td', {dir: 'auto'}, metric.name),
      h('td', {className: 'value'}, valueText(metric)),
      h('td', {dir: 'auto'}, metric.dataset ?? ''),
      h('td', {dir: 'auto'}, [paperLink(paper, index)])
    ])
  )
  const head = ['Metric', 'Value', 'Dataset', 'Paper'].map(text => h('th', {scope: 'col'}, text))
  return h('div', {className: 'wide', tabIndex: 0, role: 'region', ariaLabel: 'Values'}, [
    h('table', {className: 'values'}, [h('thead', [h('tr', head)]), h('tbody', rows)])
  ])
}

function paperLink(paper: PaperRecord, index: number): Element {
  return h('a', {href: `#paper-${index + 1}`, className: 'clipped', dir: 'auto'}, paper.title)
}

function doubts(papers: readonly PaperRecord[]): Element[] {
  const all = doubtsOf(papers)
  const found = all.filter(doubt => doubt.papers.length > 0)
  const fine = all.filter(doubt => doubt.papers.length === 0).map(doubt => lowerFirst(doubt.label))
  return [
    ...found.map(doubt =>
      h('details', [
        summaryOf(doubt.label, doubt.papers.length),
        h(
          'ul',
          doubt.papers.flatMap(({index, note}) => {
            const paper = papers[index]
            if (!paper) return []
            const detail = note === '' ? [] : [h('span', {className: 'detail', dir: 'auto'}, note)]
            return [h('li', [paperLink(paper, index), ...detail])]
          })
        )
      ])
    ),
    ...noted(fine.length === 0 ? '' : `Not found: ${fine.join('; ')}.`)
  ]
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

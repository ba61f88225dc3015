import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {PaperRecord} from '../../record/types.js'
import {identifiersOf, safeAddress, shortAddress} from '../addresses.js'
import {datesOf, LINK_LABELS, methodsByRole, ROLE_LABELS} from '../facts.js'
import {valueText} from '../metric-text.js'
import {marksOf, paragraphsOf, segmentsOf} from '../segments.js'
import {marked} from './marks.js'
import {anchor} from './page.js'

/** Isolates text from elsewhere, so that its direction does not reorder what stands around it. */
const AUTO = {dir: 'auto'} as const

/**
 * Shows a paper: its title and abstract with what they name, and tables of what was found.
 *
 * @param paper - The record.
 * @param index - Its place in the page, from 0.
 */
export function article(paper: PaperRecord, index: number): Element {
  const name = `paper-${index + 1}`
  const title = segmentsOf(paper.title, marksOf(paper, 'title'))
  return h('article', {id: name, ariaLabelledBy: `${name}-title`}, [
    h('h2', {id: `${name}-title`, ...AUTO}, marked(title)),
    authors(paper),
    facts(paper),
    ...abstract(paper),
    found(paper)
  ])
}

function authors(paper: PaperRecord): Element | undefined {
  if (paper.authors.length === 0) return undefined
  return h('p', {className: 'authors', ...AUTO}, paper.authors.map(author => author.name).join(', '))
}

function facts(paper: PaperRecord): Element | undefined {
  const items = [
    ...datesOf(paper).map(([label, day]) => fact(label, [h('span', day)])),
    ...identifiersOf(paper).map(({label, value, address}) => fact(label, [anchor(address, text(value))])),
    ...(paper.subjects.length > 0 ? [fact('Subjects', [h('span', AUTO, paper.subjects.join(', '))])] : []),
    ...paper.links.map(({kind, url}) => {
      const address = safeAddress(url)
      return fact(LINK_LABELS[kind], [anchor(address, text(address ? shortAddress(address) : url))])
    })
  ]
  return items.length > 0 ? h('ul', {className: 'facts'}, items) : undefined
}

function fact(label: string, value: readonly ElementContent[]): Element {
  return h('li', [h('span', {className: 'key', ...AUTO}, label), ' ', ...value])
}

function abstract(paper: PaperRecord): Element[] {
  if (paper.abstract === null) return [h('p', {className: 'none'}, 'No abstract in the listing.')]
  const paragraphs = paragraphsOf(paper.abstract, marksOf(paper, 'abstract'))
  return paragraphs.map(segments => h('p', {className: 'abstract', ...AUTO}, marked(segments)))
}

/** What was found, each name once. */
function found(paper: PaperRecord): Element | undefined {
  const rows = [
    ...methodsByRole(paper).map(([role, methods]) => names(ROLE_LABELS[role], 'method', methods)),
    ...(paper.datasets.length > 0
      ? [
          names(
            'Datasets',
            'dataset',
            paper.datasets.map(dataset => dataset.name)
          )
        ]
      : []),
    ...(paper.metrics.length > 0 ? [[h('dt', 'Metrics'), h('dd', [metrics(paper)])]] : [])
  ]
  return rows.length > 0 ? h('dl', {className: 'found'}, rows.flat()) : undefined
}

function names(label: string, kind: string, values: readonly string[]): Element[] {
  const list = values.map(value => h('li', [h('span', {className: ['name', kind], ...AUTO}, value)]))
  return [h('dt', label), h('dd', [h('ul', {className: 'names'}, list)])]
}

type Metric = PaperRecord['metrics'][number]

/** Columns of the table of metrics; those without a value in this paper are left out. */
const COLUMNS: ReadonlyArray<readonly [heading: string, cell: (metric: Metric) => string]> = [
  ['Metric', metric => metric.name],
  ['Value', valueText],
  ['Dataset', metric => metric.dataset ?? ''],
  ['Method', metric => metric.method ?? ''],
  ['Compared to', metric => metric.comparedTo ?? ''],
  ['Result', metric => (metric.of === 'baseline' ? 'baseline' : '')]
]

function metrics(paper: PaperRecord): Element {
  const columns = COLUMNS.filter(([, cell]) => paper.metrics.some(metric => cell(metric) !== ''))
  return h('div', {className: 'wide', tabIndex: 0, role: 'region', ariaLabel: 'Metrics'}, [
    h('table', [
      h('thead', [
        h(
          'tr',
          columns.map(([heading]) => h('th', {scope: 'col'}, heading))
        )
      ]),
      h(
        'tbody',
        paper.metrics.map(metric =>
          h(
            'tr',
            {className: metric.of},
            columns.map(([, cell]) => h('td', AUTO, cell(metric)))
          )
        )
      )
    ])
  ])
}

function text(value: string): ElementContent[] {
  return [{type: 'text', value}]
}

import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {PaperRecord} from '../../record/types.js'
import type {Dataset, Method, Metric} from '../../tree/entities.js'
import {identifiersOf, safeAddress, shortAddress} from '../addresses.js'
import {counted, datesOf, isDoubtful, LINK_LABELS, methodsByRole, ROLE_LABELS, venueOf} from '../facts.js'
import {valueText} from '../metric-text.js'
import {type Kind, marksOf, paragraphsOf, segmentsOf} from '../segments.js'
import {doubt, marked} from './marks.js'
import {anchor, showing, text} from './nodes.js'

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
    body(paper)
  ])
}

function authors(paper: PaperRecord): Element | undefined {
  if (paper.authors.length === 0) return undefined
  return h('p', {className: 'authors', ...AUTO}, paper.authors.map(author => author.name).join(', '))
}

/** What a listing counts, by its name in `extra`. */
const COUNTS = [
  ['Upvotes', 'upvotes'],
  ['Stars', 'stars'],
  ['Comments', 'comments'],
  ['Citations', 'citations']
] as const

function facts(paper: PaperRecord): Element | undefined {
  const venue = venueOf(paper)
  const items = [
    ...(venue === undefined ? [] : [fact('Venue', [h('span', AUTO, venue)])]),
    ...datesOf(paper).map(([label, day]) => fact(label, [h('span', day)])),
    ...identifiersOf(paper).map(({label, value, address}) => fact(label, [anchor(address, [text(value)])])),
    ...(paper.subjects.length > 0 ? [fact('Subjects', [h('span', AUTO, paper.subjects.join(', '))])] : []),
    ...paper.links.map(link => {
      const address = safeAddress(link.url)
      const shown = [anchor(address, [text(address ? shortAddress(address) : link.url)])]
      return showing(fact(LINK_LABELS[link.kind], shown), {entity: link})
    }),
    ...COUNTS.flatMap(([label, name]) => {
      const value = paper.extra[name] ?? '0'
      return value === '0' ? [] : [fact(label, [h('span', AUTO, value)])]
    })
  ]
  return items.length > 0 ? h('ul', {className: 'facts'}, items) : undefined
}

function fact(label: string, value: readonly ElementContent[]): Element {
  return h('li', [h('span', {className: 'key', ...AUTO}, label), ' ', ...value])
}

/** What can be folded, below a line that says how much it is. */
function body(paper: PaperRecord): Element {
  const rows = found(paper)
  if (paper.abstract === null && rows === undefined) return noAbstract()
  const sizes = (['method', 'dataset', 'metric'] as const).flatMap(kind => {
    const size = paper[`${kind}s`].length
    return size === 0 ? [] : [counted(size, kind)]
  })
  return h('details', {open: true}, [
    h('summary', ['Abstract', ...sizes].join(' · ')),
    ...abstract(paper),
    rows
  ])
}

function abstract(paper: PaperRecord): Element[] {
  if (paper.abstract === null) return [noAbstract()]
  const paragraphs = paragraphsOf(paper.abstract, marksOf(paper, 'abstract'))
  return paragraphs.map(segments => h('p', {className: 'abstract', ...AUTO}, marked(segments)))
}

function noAbstract(): Element {
  return h('p', {className: 'none'}, 'No abstract in the listing.')
}

/** What was found, each name once. */
function found(paper: PaperRecord): Element | undefined {
  const rows = [
    ...methodsByRole(paper).flatMap(([role, methods]) => names(ROLE_LABELS[role], 'method', methods)),
    ...(paper.datasets.length > 0 ? names('Datasets', 'dataset', paper.datasets) : []),
    ...(paper.metrics.length > 0 ? [h('dt', 'Metrics'), h('dd', [metrics(paper)])] : [])
  ]
  return rows.length > 0 ? h('dl', {className: 'found'}, rows) : undefined
}

function names(label: string, kind: Kind, entities: ReadonlyArray<Dataset | Method>): Element[] {
  const list = entities.map(entity =>
    showing(
      h('li', [
        h('span', {className: ['name', kind], ...AUTO}, entity.name),
        isDoubtful(entity) ? doubt() : ''
      ]),
      {entity}
    )
  )
  return [h('dt', label), h('dd', [h('ul', {className: 'names'}, list)])]
}

interface Column {
  readonly heading: string
  readonly cell: (metric: Metric) => string
  /** Whether the cell is more likely wrong than right. */
  readonly isInDoubt?: (metric: Metric) => boolean
}

/** Columns of the table of metrics; those without a value in this paper are left out. */
const COLUMNS: readonly Column[] = [
  {
    heading: 'Metric',
    cell: metric => metric.name,
    isInDoubt: ({nameConfidence}) => isDoubtful({nameConfidence})
  },
  {heading: 'Value', cell: valueText, isInDoubt: ({confidence}) => isDoubtful({confidence})},
  {heading: 'Dataset', cell: metric => metric.dataset ?? ''},
  {heading: 'Method', cell: metric => metric.method ?? ''},
  {heading: 'Compared to', cell: metric => metric.comparedTo ?? ''},
  {heading: 'Result', cell: metric => (metric.of === 'baseline' ? 'baseline' : '')}
]

function metrics(paper: PaperRecord): Element {
  const columns = COLUMNS.filter(({cell}) => paper.metrics.some(metric => cell(metric) !== ''))
  const head = columns.map(({heading}) => h('th', {scope: 'col'}, heading))
  const rows = paper.metrics.map(metric =>
    showing(
      h(
        'tr',
        {className: metric.of},
        columns.map(({cell, isInDoubt}) => h('td', AUTO, [cell(metric), isInDoubt?.(metric) ? doubt() : '']))
      ),
      {entity: metric}
    )
  )
  return h('div', {className: 'wide', tabIndex: 0, role: 'group', ariaLabel: 'Metrics'}, [
    h('table', [h('thead', [h('tr', head)]), h('tbody', rows)])
  ])
}

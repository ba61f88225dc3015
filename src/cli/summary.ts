import Table from 'cli-table3'
import type {PaperRecord} from '../record/types.js'
import {countsOf} from '../write/counts.js'
import {valueText} from '../write/metric-text.js'
import {safeLine} from '../write/safe.js'
import {paint} from '../write/terminal/paint.js'

/** What the place that a summary is printed to can show. */
export interface Screen {
  /** Columns of a line. */
  readonly width: number
  /** Whether colours may be used. */
  readonly color: boolean
}

/** Narrower than this the table's columns would hold nothing but dots. */
const NARROWEST = 50

/** No cell shows more; cutting early keeps a title of a megabyte from being measured. */
const LONGEST_CELL = 400

/**
 * Shows what was found: counts, and a table with one row a paper.
 *
 * @param papers - The records.
 * @param screen - What it is printed to.
 */
export function summary(papers: readonly PaperRecord[], screen: Screen): string {
  return `${counts(papers, screen)}\n\n${table(papers, screen)}\n`
}

function counts(papers: readonly PaperRecord[], screen: Screen): string {
  const counts = countsOf(papers)
  const wide = Math.max(...counts.map(({count}) => String(count).length))
  return counts
    .map(({what, count, details}) => {
      const detail = count === 0 ? '' : details.map(([label, count]) => `${label} ${count}`).join(', ')
      const shown = detail === '' ? '' : `   ${paint('dim', detail, screen.color)}`
      return `${what.padEnd(8)}  ${paint('bold', String(count).padStart(wide), screen.color)}${shown}`
    })
    .join('\n')
}

function table(papers: readonly PaperRecord[], screen: Screen): string {
  const table = new Table({
    head: HEAD.map(name => paint('bold', name, screen.color)),
    colWidths: columnWidths(papers.length, Math.max(NARROWEST, screen.width)),
    chars: BARE,
    style: {head: [], border: [], 'padding-left': 0, 'padding-right': GAP},
    truncate: '…'
  })
  papers.forEach((paper, index) => {
    table.push([
      paint('dim', String(index + 1), screen.color),
      cell(paper.title),
      cell(methodNames(paper)),
      cell(paper.datasets.map(dataset => dataset.name).join(', ')),
      cell(
        paper.metrics
          .filter(metric => metric.value !== null)
          .map(metric => `${metric.name} ${valueText(metric)}`)
          .join(', ')
      ),
      String(paper.links.length)
    ])
  })
  // cli-table3 pads the last column; nobody needs white space at the end of a line.
  return table.toString().replace(/(?<! ) +$/gm, '')
}

const HEAD = ['#', 'Title', 'Methods', 'Datasets', 'Metrics', 'Links']
const GAP = 2
/** How the width that is left is shared by title, methods, datasets and metrics. */
const SHARES = [0.34, 0.22, 0.2, 0.24]

const BARE = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ''
}

function columnWidths(rows: number, width: number): number[] {
  const number = String(rows).length + GAP
  const links = 'Links'.length + GAP
  const shared = width - number - links
  return [number, ...SHARES.map(share => Math.floor(share * shared)), links]
}

/** Names of the methods, those that the paper proposes first. */
function methodNames(paper: PaperRecord): string {
  const proposed = paper.methods.filter(method => method.role === 'proposed')
  const others = paper.methods.filter(method => method.role !== 'proposed')
  return [...proposed, ...others].map(method => method.name).join(', ')
}

function cell(text: string): string {
  return safeLine(text.slice(0, LONGEST_CELL))
}

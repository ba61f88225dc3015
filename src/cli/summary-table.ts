import stringWidth from 'string-width'
import type {PaperRecord} from '../record/types.js'
import {valueText} from '../write/metric-text.js'
import {safeLine} from '../write/safe.js'
import {paint} from '../write/terminal/paint.js'
import type {Screen} from './screen.js'

/** What a paper names, the column that is the first to go where there is no room for all last. */
const details: ReadonlyArray<readonly [head: string, text: (paper: PaperRecord) => string]> = [
  ['Methods', methodNames],
  ['Datasets', paper => paper.datasets.map(({name}) => name).join(', ')],
  [
    'Metrics',
    ({metrics}) =>
      metrics
        .filter(({value}) => value !== null)
        .map(metric => `${metric.name} ${valueText(metric)}`)
        .join(', ')
  ]
]

/** Columns of the screen between two columns of the table. */
const gap = 2
/** A column of names that is narrower shows beginnings of names alone; the title comes first in any case. */
const narrowest = {title: 30, details: 14}
/** No cell shows more; cutting early keeps a title of a megabyte from being measured. */
const longestCell = 400

/** A row for each paper, no wider than the screen. */
export function summaryTable(papers: readonly PaperRecord[], {width, color}: Screen): string {
  const numbers = ['#', ...papers.map((_, index) => String(index + 1))]
  const titles = ['Title', ...papers.map(({title}) => cell(title))]
  const others = details.map(([head, text]) => [head, ...papers.map(paper => cell(text(paper)))])
  const links = ['Links', ...papers.map(paper => String(paper.links.length))]
  const space = width - widthOf(numbers) - widthOf(links) - 2 * gap
  const shared = widths(widthOf(titles), others.map(widthOf), space)
  const columns = [
    {cells: numbers, width: widthOf(numbers)},
    ...shared.map((width, index) => ({cells: index === 0 ? titles : (others[index - 1] ?? []), width})),
    {cells: links, width: widthOf(links)}
  ]
  const lines = numbers.map((_, row) =>
    columns.map(({cells, width}, at) => {
      const text = fitted(cells[row] ?? '', width)
      const style = row === 0 ? 'bold' : at === 0 ? 'dim' : undefined
      return {
        text: style ? paint(style, text, color) : text,
        rest: ' '.repeat(width - stringWidth(text) + gap)
      }
    })
  )
  return lines.map(lineOf).join('\n')
}

function lineOf(cells: ReadonlyArray<{readonly text: string; readonly rest: string}>): string {
  return cells.map(({text, rest}, at) => (at < cells.length - 1 ? text + rest : text)).join('')
}

function widthOf(cells: readonly string[]): number {
  return cells.reduce((most, cell) => Math.max(most, stringWidth(cell)), 0)
}

/**
 * Widths of the title and of as many of the other columns as there is room for.
 *
 * @param title - What the titles would need.
 * @param wanted - What the others would need.
 * @param space - What there is for all of them.
 */
function widths(title: number, wanted: readonly number[], space: number): number[] {
  for (let count = wanted.length; count > 0; count--) {
    const others = wanted.slice(0, count)
    const room = space - count * gap
    const needed = others.reduce((sum, width) => sum + width, 0)
    const ofTitle = Math.min(title, Math.max(narrowest.title, Math.ceil(room / 2), room - needed))
    const shares = shared(others, room - ofTitle)
    if (shares.every((share, index) => share >= Math.min(narrowest.details, others[index] ?? 0)))
      return [ofTitle, ...shares]
  }
  return [Math.max(1, Math.min(title, space))]
}

/** Shares room: what needs less than its part leaves the rest to the others. */
function shared(wanted: readonly number[], room: number): number[] {
  const shares = wanted.map(() => 0)
  const order = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  let left = room
  for (const [done, index] of order.entries()) {
    const share = Math.min(wanted[index] ?? 0, Math.floor(left / (order.length - done)))
    shares[index] = share
    left -= share
  }
  return shares
}

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'})

/** A text, cut to a width of the screen. */
function fitted(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let [end, left] = [0, width - 1]
  for (const {segment, index} of graphemes.segment(text)) {
    left -= stringWidth(segment)
    if (left < 0) break
    end = index + segment.length
  }
  return `${text.slice(0, end).trimEnd()}…`
}

/** Names of the methods, those that the paper proposes first. */
function methodNames({methods}: PaperRecord): string {
  const proposed = methods.filter(({role}) => role === 'proposed')
  const others = methods.filter(({role}) => role !== 'proposed')
  return [...proposed, ...others].map(({name}) => name).join(', ')
}

function cell(text: string): string {
  return safeLine(text.slice(0, longestCell))
}

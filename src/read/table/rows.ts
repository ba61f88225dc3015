import type {TableRow} from '../../table/rows.js'
import {RowReader} from '../../table/rows.js'
import type {Report} from '../json/report.js'
import {isBlank, isHeader, namesOf, type Shape} from './shape.js'

/** One table of a file: its names, and the rows up to the next. */
export interface Section {
  /** Empty where the table has none. */
  readonly names: readonly string[]
  readonly width: number
  readonly rows: TableRow[]
}

/** A row of a few words before a table, or a remark in it. */
const remark = /^\s*(?:#|\/\/|%|--)/

/**
 * Reads the rows of a file. A header that comes again is passed over; another one begins a table of its own.
 *
 * @param source - The file.
 * @param shape - How it is written.
 * @param report - Takes the message `unclosed-quote`.
 */
export function sectionsOf(source: string, shape: Shape, report: Report): Section[] {
  const reader = new RowReader(source, shape.delimiter, shape.header ?? shape.start)
  const sections: Section[] = []
  const hasHeader = shape.header !== undefined
  let section: Section = {names: [], width: shape.width, rows: []}
  if (!hasHeader) sections.push(section)
  let header = ''
  // The header itself has no width but its own.
  let width = hasHeader ? undefined : shape.width
  for (let row = reader.next(width); row; row = reader.next(width)) {
    const {cells, isUnclosed} = row
    if (isUnclosed) report.message(unclosed, 'unclosed-quote', row)
    if (isBlank(cells) || (cells.length === 1 && section.width > 1 && remark.test(cells[0] ?? ''))) continue
    const isFirst = hasHeader && sections.length === 0
    if (isFirst || (hasHeader && isHeaderRow(row))) {
      if (cells.join('\n') === header) continue
      header = cells.join('\n')
      const names = namesOf(cells)
      width = isFirst ? shape.width : names.length
      if (width > names.length) names.unshift('')
      names.length = width
      section = {names, width, rows: []}
      sections.push(section)
    } else section.rows.push(row)
  }
  return sections
}

/** Whether a row is the names of columns, which are short. */
export function isHeaderRow({cells, start, end}: TableRow): boolean {
  return end - start <= cells.length * 80 + 100 && isHeader(cells)
}

const unclosed = 'A quotation mark opens a cell and none closes it'

import {VFile} from 'vfile'
import {isRecordsTable, recordRows} from '../table/csv.js'
import type {TableRow} from '../table/rows.js'
import type {Listing} from '../tree/types.js'
import {TableCutter} from './cut/table.js'
import {type Entry, listingOf} from './entries.js'
import {Report} from './json/report.js'
import {entryOf} from './named/entry.js'
import {fold, isObject, type JsonObject, Members} from './named/values.js'
import {checkReading, headLength, type Reader, type ReadOptions} from './reader.js'
import {cellOf} from './table/cells.js'
import {type Column, ColumnFinder, type Columns} from './table/columns.js'
import {fitted} from './table/fit.js'
import {typedKinds} from './table/kinds.js'
import {columnNamed, rulesOfColumns} from './table/names.js'
import {joinedParts, type PartColumns, partColumns} from './table/parts.js'
import {type Section, sectionsOf} from './table/rows.js'
import {headOf, isBlank, type Shape, shapeOf} from './table/shape.js'
import {turnedSection, uprightDelimiter} from './table/upright.js'

/**
 * Reads papers from a table in CSV or TSV ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)) with commas, semicolons, tabs
 * or bars between cells: exports of Scopus, Web of Science, PubMed, IEEE Xplore, Springer, Lens, Dimensions, Zotero
 * and others, tables of this package, and any table with a column of titles.
 *
 * Columns are told by their names, and where those say nothing, by what stands in them. Tables that `serialize`
 * wrote give their records back; cells that were changed count.
 *
 * @param source - The text.
 * @param options - Tables write the year of their dates.
 * @param file - Takes the messages: `unreadable-table` (no table), `no-title-column`, `no-header` (read by what stands in
 *   the columns), `uneven-row`, `unclosed-quote`, `unread-columns` (texts that were not understood), `ignored-cell` (changed
 *   in a table of this package, but says too little), `entry-without-title`, `no-paper`. Of each rule a hundred are
 *   given, and then one with the number of the rest.
 * @returns The tree. A paper's position is that of its row.
 *
 * @example
 * ```ts
 * import {readTable} from 'paperglean/read'
 *
 * const tree = readTable('Title,Authors\n"Kites, Low Wind",Ada Example\n')
 * tree.children[0]?.position?.start // => {line: 2, column: 1, offset: 14}
 * ```
 */
export function readTable(source: string, options: ReadOptions = {}, file = new VFile()): Listing {
  checkReading(source, options, file)
  const report = new Report(source, file)
  const entries = isRecordsTable(source) ? recordEntries(source, report) : entriesOf(source, report)
  report.finish()
  return listingOf('table', entries, file)
}

/** Records, each with what its row says by itself, for a record that is not valid once a cell was changed. */
function recordEntries(source: string, report: Report): Entry[] {
  const silent = new Report(source, new VFile())
  const rows = new Map(entriesOf(source, silent).map(entry => [entry.position?.start.offset, entry]))
  return recordRows(source).map(({value, row, ignored}) => {
    if (ignored.length > 0)
      report.message(`Cells say too little to change the record: ${ignored.join(', ')}`, 'ignored-cell', row)
    const title = isObject(value) && typeof value.title === 'string' ? value.title : ''
    return {...rows.get(row.start), title: {value: title}, record: value, position: report.position(row)}
  })
}

function entriesOf(source: string, report: Report): Entry[] {
  const head = headOf(source)
  const known = shapeOf(head, head.length < source.length)
  const upright = known?.header === undefined ? uprightDelimiter(head) : undefined
  if (upright !== undefined)
    return new SectionReader(turnedSection(source, upright), {delimiter: upright}, report).entries()
  const shape = known ?? listShape(source)
  if (!shape) {
    report.message('This is no table: its rows have no columns in common', 'unreadable-table')
    return []
  }
  return sectionsOf(source, shape, report).flatMap(section =>
    new SectionReader(section, shape, report).entries()
  )
}

/** A table of one column, which nothing but its name tells. */
function listShape(source: string): Shape | undefined {
  const [first = ''] = source.replace(/^\ufeff/, '').split(/[\r\n]/, 1)
  const isTitle = columnNamed(fold(first))?.target === 'title' && first.length < 40
  const start = source.startsWith('\ufeff') ? 1 : 0
  return isTitle ? {delimiter: '\0', start, header: start, width: 1, confidence: 0} : undefined
}

/** How many names of columns a message shows. */
const shownNames = 8

function shown(names: readonly string[]): string {
  const some = names.filter(name => name !== '').slice(0, shownNames)
  return some.map(name => name.slice(0, 40)).join(', ') + (names.length > shownNames ? ', …' : '')
}

/** Reads the papers of a table. */
class SectionReader {
  readonly #names: readonly string[]
  readonly #width: number
  readonly #rows: TableRow[]
  readonly #delimiter: string
  readonly #report: Report
  readonly #members = new Members()

  constructor({names, width, rows}: Section, {delimiter}: Pick<Shape, 'delimiter'>, report: Report) {
    this.#width = width
    this.#delimiter = delimiter
    this.#report = report
    this.#rows = rows
    this.#names = names.length > 0 ? names : this.#firstRow()
  }

  entries(): Entry[] {
    const found = new ColumnFinder(this.#names, this.#cells()).find()
    if (!found) {
      const names = this.#names.some(Boolean) ? `: columns ${shown(this.#names)}` : ''
      this.#report.message(`A table without a column of titles of papers${names}`, 'no-title-column')
      return []
    }
    if (!this.#names.some(Boolean))
      this.#report.message('The columns have no names; they were read by what stands in them', 'no-header')
    if (found.unread.length > 0)
      this.#report.message(`Columns that were not read: ${shown(found.unread)}`, 'unread-columns')
    const parts = partColumns(this.#names)
    return this.#rows.flatMap(row => {
      const object = this.#objectOf(row, found, parts)
      if (!object) return []
      const {title, ...entry} = entryOf([object.members], this.#members, rulesOfColumns())
      const url = object.url === undefined ? [] : [{name: 'url' as const, value: object.url}]
      const fields = [...(entry.fields ?? []), ...url]
      return [{...entry, title, fields, position: this.#report.position(row)}]
    })
  }

  /** The names of a first row that is not like the others; as many empty ones where it is a paper, too. */
  #firstRow(): string[] {
    const [first, ...rest] = this.#cells()
    const none = Array.from({length: this.#width}, () => '')
    if (!first || rest.length < 2) return none
    const finder = new ColumnFinder(none, rest)
    const typed = none.flatMap((_, index) => (typedKinds.has(finder.kind(index).kind) ? [index] : []))
    const isOdd = (index: number) => !/\d/.test(first[index] ?? '') && first[index] !== ''
    const isNamed = first.some(cell => columnNamed(fold(cell)))
    const isHeader =
      first.every(cell => cell.length <= 60) && (typed.length > 0 ? typed.every(isOdd) : isNamed)
    if (!isHeader) return none
    this.#rows.shift()
    return first.map(cell => cell.trim())
  }

  #cells(): Array<readonly string[]> {
    return this.#rows.slice(0, 300).map(({cells}) => cells)
  }

  #objectOf(
    row: TableRow,
    {title, columns}: Columns,
    parts: PartColumns
  ): {readonly members: JsonObject; readonly url?: string | undefined} | undefined {
    const cells = this.#evenCells(row)
    if (!cells) return undefined
    const {text, url} = cellOf(cells[title] ?? '')
    if (summary.test(text) && cells.every((cell, index) => index === title || cellOf(cell).text === '')) {
      this.#report.message('A row that sums up was left out', 'entry-without-title', row)
      return undefined
    }
    if (text === '') {
      const filled = this.#names.filter((_, index) => (cells[index] ?? '').trim() !== '')
      this.#report.message(
        () => `No title: a row with ${shown(filled) || 'no names'}`,
        'entry-without-title',
        row
      )
      return undefined
    }
    const members = new Map<string, unknown>([['title', text], ...joinedParts(parts, cells)])
    for (const {index, name, target, read} of columns) {
      const value = read(cells[index] ?? '')
      if (value === '' || value === undefined) continue
      add(members, name, value, target)
      const arxiv =
        target === 'journal' || target === 'comment'
          ? arxivInText.exec(`${value}`.slice(0, 300))?.[1]
          : undefined
      if (arxiv !== undefined) members.set('arxiv in text', arxiv)
    }
    return {members: Object.fromEntries(members), url}
  }

  /** A row with as many cells as the table has columns, as far as it can be told. */
  #evenCells(row: TableRow): readonly string[] | undefined {
    const {cells} = row
    const extra = cells.slice(this.#width)
    if (cells.length === this.#width || (extra.length > 0 && isBlank(extra))) return cells
    if (cells.length === 1 && this.#width > 2) {
      this.#report.message('A line without the columns of its table was left out', 'uneven-row', row)
      return undefined
    }
    const fit = extra.length > 0 ? fitted(cells, this.#names, this.#delimiter) : undefined
    const done = fit ? '; those that seem to belong together were united' : ''
    this.#report.message(
      () => `A row of ${cells.length} cells in a table of ${this.#width} columns${done}`,
      'uneven-row',
      row
    )
    return fit ?? cells
  }
}

/** "Total: 12", "2 results" */
const summary =
  /^(?:(?:sub)?total|sum|count|gesamt|合计|总计)\b.{0,40}$|^\d{1,9} (?:rows|records|results|papers|items|entries)\.?$/i
/** "arXiv preprint arXiv:2401.01234", as Google Scholar has it for the journal. */
const arxivInText = /\barxiv:\s?(\d{4}\.\d{4,5})\b/i

/** Of columns of one name, the first that says something counts; but authors and addresses have several. */
function add(members: Map<string, unknown>, name: string, value: unknown, target: Column['target']): void {
  const before = members.get(name)
  if (before === undefined) members.set(name, value)
  else if (target === 'authors' || target === 'url' || target === 'subjects')
    members.set(name, [before, value].flat())
}

/** What a table of this package is told by, and one whose columns bear known names. */
function detectTable(head: string): number {
  if (isRecordsTable(head)) return 0.97
  const shape = shapeOf(head, head.length >= headLength)
  if (shape?.header === undefined && uprightDelimiter(head) !== undefined) return 0.95
  return shape?.confidence ?? 0
}

/** CSV and TSV. */
export const tableReader: Reader<'table'> = {
  name: 'table',
  detect: detectTable,
  read: readTable,
  cutter: () => new TableCutter()
}

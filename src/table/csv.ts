import {aString, checkArgument} from '../arguments/checks.js'
import {harmlessLine} from '../clean/harmless.js'
import type {PaperRecord} from '../record/types.js'
import {columns, recordColumn} from './cells.js'
import {type Explodable, explodedKind, explosions} from './explode.js'
import {undefuse} from './formula.js'
import {RowReader, type TableRow} from './rows.js'

/** A record of a table. */
export interface CsvRow {
  /** Line of the file that it begins on, from 1. */
  readonly line: number
  /** The record; not validated. */
  readonly value: unknown
  /** Columns whose cells say something else than the record, and could not be put into it. */
  readonly ignored: readonly string[]
}

/**
 * Reads records back from CSV or TSV as the formats `csv` and `tsv` write them.
 *
 * The column `record` holds the whole record. Where a cell before it was changed, in a spreadsheet for
 * instance, that cell counts: those of id, title, abstract, authors, dates, `arxiv`, `doi`, subjects and links.
 * Without that column, the record has what those cells say. The separator may be a comma, a semicolon or a tab.
 *
 * A table with a row for each metric (or author, link, dataset, method) gives one record for all rows of the same
 * id, with what the table holds of it: mentions, for one, are empty.
 *
 * @param text - The file, with a line of column names; one of them has to be `title` or `record`.
 * @returns The records, in order; empty where no such line begins the file.
 *
 * @example
 * ```ts
 * import {readCsv} from 'paperglean/record'
 * import {parseListing, serialize} from 'paperglean'
 *
 * const {papers} = parseListing('Kites in Low Wind')
 * readCsv(serialize(papers, 'csv'))[0]?.value // => papers[0]
 * ```
 */
export function readCsv(text: string): CsvRow[] {
  checkArgument('text', aString, text)
  return recordRows(text).map(({row: _, ...record}) => record)
}

/** A record, and the row that it begins in. */
export interface RecordRow extends CsvRow {
  readonly row: TableRow
}

/** The records of a table, as {@link readCsv} reads them, with the place of each. */
export function recordRows(source: string): RecordRow[] {
  const [header, delimiter] = csvHeader(source) ?? []
  if (!header) return []
  const rows = [...rowsOf(source, header, delimiter)]
  const kind = header.includes(recordColumn) ? undefined : explodedKind(header)
  if (kind) return together(rows, kind)
  return rows.map((each, index) => ({line: each.line, row: each.row, ...recordOf(each.cells, index)}))
}

interface Row {
  readonly line: number
  readonly row: TableRow
  readonly cells: ReadonlyMap<string, string>
}

/** The rows behind the header that say something. */
function* rowsOf(source: string, header: readonly string[], delimiter = '\0'): Generator<Row, void> {
  const reader = new RowReader(source, delimiter, source.startsWith('\ufeff') ? 1 : 0)
  let [line, counted] = [1, 0]
  reader.next()
  for (let row = reader.next(header.length); row; row = reader.next(header.length)) {
    line += lineEnds(source.slice(counted, row.start))
    counted = row.start
    const {cells} = row
    if (cells.some(cell => cell !== ''))
      yield {line, row, cells: new Map(header.map((name, at) => [name, cells[at] ?? '']))}
  }
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}

/** A record for all rows of the same id, at the line of the first, with an item for each row. */
function together(rows: readonly Row[], kind: Explodable): RecordRow[] {
  const papers = new Map<string, Row[]>()
  for (const row of rows) {
    const id = textOf(row, 'id') || textOf(row, 'title')
    const known = papers.get(id)
    if (known) known.push(row)
    else papers.set(id, [row])
  }
  return [...papers.values()].flatMap((each, index) => {
    const [first] = each
    if (!first) return []
    const {value} = recordOf(first.cells, index)
    const items = each.map(row => explosions[kind].item(name => textOf(row, name)))
    const ignored = [
      ...(each.some(row => textOf(row, 'title') !== textOf(first, 'title')) ? ['title'] : []),
      ...(each.some(row => textOf(row, 'mentions') !== '') ? ['mentions'] : [])
    ]
    return [{line: first.line, row: first.row, value: {...value, [kind]: items}, ignored}]
  })
}

function textOf({cells}: Row, name: string): string {
  return undefuse(cells.get(name) ?? '')
}

/**
 * The names and the separator of the first line of a table of records.
 *
 * @returns `undefined` where the first line names no columns of records.
 */
export function csvHeader(source: string): [names: string[], delimiter: string | undefined] | undefined {
  const first = /^\ufeff?([^\r\n]{1,5000})(?:[\r\n]|$)/.exec(source)?.[1] ?? ''
  const delimiter = /^(?:"\w{1,40}"|\w{1,40})([,;\t])/.exec(first)?.[1]
  const names = first.split(delimiter ?? '\n').map(name => name.replace(/^"|"$/g, '').trim())
  if (!names.includes('title') && !names.includes(recordColumn)) return undefined
  return [names, delimiter]
}

/** Columns that tables of this package have, and others seldom all have. */
const ownColumns = ['listed', 'submitted', 'published', 'updated', 'identifiers', 'links']

/** Tells whether the first line of a table is one that `serialize` writes; columns may have been added. */
export function isRecordsTable(source: string): boolean {
  const [names = []] = csvHeader(source) ?? []
  const has = (name: string) => names.includes(name)
  if (!has('title') || !has('id')) return has('title') && has(recordColumn) && ownColumns.some(has)
  return has(recordColumn) || ownColumns.every(has) || explodedKind(names) !== undefined
}

function recordOf(
  cells: ReadonlyMap<string, string>,
  index: number
): {value: PaperRecord; ignored: string[]} {
  const whole = parsed(cells.get(recordColumn) ?? '')
  const draft = whole ?? emptyDraft(index)
  const ignored: string[] = []
  for (const {name, cell, edit} of columns) {
    const raw = cells.get(name)
    if (raw === undefined) continue
    const found = undefuse(raw)
    // A table may have put white space and odd characters otherwise, and a broken record has no cell.
    if (harmlessLine(found) === attempt(() => harmlessLine(cell(draft)))) continue
    const changed = attempt(() => {
      edit?.(draft, found)
      return edit !== undefined
    })
    if (!changed) ignored.push(name)
  }
  return {value: draft, ignored}
}

/** The record of a cell, where there is one; it may have been cut off. */
function parsed(cell: string): PaperRecord | undefined {
  const value: unknown = attempt(() => JSON.parse(cell))
  return isDraft(value) ? value : undefined
}

/** What comes of a function; `undefined` where the record is not of a form that it can bear. */
function attempt<Value>(give: () => Value): Value | undefined {
  try {
    return give()
  } catch {
    return undefined
  }
}

function isDraft(value: unknown): value is PaperRecord {
  return typeof value === 'object' && value !== null && 'title' in value
}

/** A record of which nothing is known. */
function emptyDraft(index: number): PaperRecord {
  return {
    ...{schemaVersion: 1, id: '', title: '', abstract: null},
    ...{authors: [], dates: {}, identifiers: {}, subjects: []},
    ...{links: [], metrics: [], datasets: [], methods: []},
    ...{source: {format: 'table', index}, extra: {}}
  }
}

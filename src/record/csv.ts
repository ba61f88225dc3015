import Papa from 'papaparse'
import {harmlessLine} from '../clean/harmless.js'
import {columns, recordColumn} from './cells.js'
import {type Explodable, explodedKind, explosions} from './explode.js'
import {undefuse} from './formula.js'
import type {PaperRecord} from './schema.js'

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
 * readCsv(serialize(papers, 'csv'))[0].value // => papers[0]
 * ```
 */
export function readCsv(text: string): CsvRow[] {
  const source = text.replace(/^\ufeff/, '')
  const [header, delimiter, newline] = csvHeader(source) ?? []
  if (!header) return []
  const {data} = Papa.parse<string[]>(source, {...(delimiter && {delimiter}), newline})
  const rows: Row[] = []
  let line = 1
  for (const cells of data) {
    if (line > 1 && cells.some(cell => cell !== ''))
      rows.push({line, cells: new Map(header.map((name, at) => [name, cells[at] ?? '']))})
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
  }
  const kind = header.includes(recordColumn) ? undefined : explodedKind(header)
  if (kind) return together(rows, kind)
  return rows.map((row, index) => ({line: row.line, ...recordOf(row.cells, index)}))
}

interface Row {
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
}

/** A record for all rows of the same id, at the line of the first, with an item for each row. */
function together(rows: readonly Row[], kind: Explodable): CsvRow[] {
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
    return [{line: first.line, value: {...value, [kind]: items}, ignored}]
  })
}

function textOf({cells}: Row, name: string): string {
  return undefuse(cells.get(name) ?? '')
}

type Newline = '\r\n' | '\n' | '\r'

/**
 * The names, the separator and the line end of the first line of a table of records.
 *
 * @returns `undefined` where the first line names no columns of records.
 */
export function csvHeader(source: string): [string[], string | undefined, Newline] | undefined {
  const line = /^\ufeff?([^\r\n]{1,5000})(\r\n|\n|\r|$)/.exec(source)
  const [, first = '', end] = line ?? []
  const delimiter = /^(?:"\w+"|\w+)([,;\t])/.exec(first)?.[1]
  const names = first.split(delimiter ?? '\n').map(name => name.replace(/^"|"$/g, '').trim())
  if (!names.includes('title') && !names.includes(recordColumn)) return undefined
  return [names, delimiter, end === '\r\n' || end === '\r' ? end : '\n']
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
    ...{source: {format: 'csv', index}, extra: {}}
  }
}

import * as z from 'zod'
import {harmless, harmlessLine} from '../clean/harmless.js'
import type {PaperRecord} from '../record/types.js'
import {columns, recordColumn} from '../table/cells.js'
import {type Cell, explodable, explosions} from '../table/explode.js'
import {defuse, defuseJson} from '../table/formula.js'
import {canonicalJson} from './canonical.js'
import type {StreamingFormat} from './format.js'

const options = z.strictObject({
  explode: z
    .enum(explodable, `expected one of ${explodable.join(', ')}`)
    .optional()
    .describe('One row for each of these instead of one a paper'),
  record: z
    .boolean('expected true or false')
    .default(true)
    .describe('Whether a last column holds the whole record as JSON'),
  bom: z
    .boolean('expected true or false')
    .default(false)
    .describe('Whether a byte order mark tells Excel that it is UTF-8')
})

/** Options of the `csv` and `tsv` formats. */
export interface CsvOptions {
  /**
   * One row for each author, link, metric, dataset or method instead of one a paper; papers without any have no
   * row then. Such a table has no column `record`; `readCsv` reads of it what it holds.
   */
  readonly explode?: (typeof explodable)[number] | undefined
  /** Whether a last column, `record`, holds the whole record as JSON, so that nothing is lost. Default true. */
  readonly record?: boolean | undefined
  /** Whether a byte order mark tells Excel that the file is in UTF-8. Default false. */
  readonly bom?: boolean | undefined
}

type Settings = z.output<typeof options>

/** How a table is written. */
interface Dialect {
  readonly delimiter: string
  readonly newline: string
  /** Makes text bearable for a cell. */
  readonly clean: (text: string) => string
}

/**
 * Comma-separated values ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)), one row a paper, lists joined by
 * `; `. Before what a spreadsheet would run as a formula stands an apostrophe; `readCsv` takes it away.
 * Control characters and unpaired surrogates are U+FFFD in all columns but `record`, where JSON escapes them.
 */
export const csv: StreamingFormat<string, typeof options> = {
  extension: 'csv',
  mediaType: 'text/csv',
  options,
  ...table({delimiter: ',', newline: '\r\n', clean: harmless})
}

/**
 * Tab-separated values
 * ([IANA](https://www.iana.org/assignments/media-types/text/tab-separated-values)): as `csv`, but each row is
 * one line, and tabs and line ends within a cell are spaces.
 */
export const tsv: StreamingFormat<string, typeof options> = {
  extension: 'tsv',
  mediaType: 'text/tab-separated-values',
  options,
  ...table({delimiter: '\t', newline: '\n', clean: harmlessLine})
}

function table(dialect: Dialect) {
  return {
    write: (papers: readonly PaperRecord[], settings: Settings): string =>
      head(settings, dialect) + papers.map(paper => rows(paper, settings, dialect)).join(''),

    async *stream(papers: AsyncIterable<PaperRecord>, settings: Settings): AsyncGenerator<string, void> {
      yield head(settings, dialect)
      for await (const paper of papers) yield rows(paper, settings, dialect)
    }
  }
}

function head({explode, record, bom}: Settings, dialect: Dialect): string {
  const names = explode
    ? explosions[explode].names
    : [...columns.map(column => column.name), ...(record ? [recordColumn] : [])]
  return (bom ? '\uFEFF' : '') + lines([names], dialect)
}

function rows(paper: PaperRecord, {explode, record}: Settings, dialect: Dialect): string {
  if (explode)
    return lines(
      explosions[explode].rows(paper).map(row => safeCells(row, dialect)),
      dialect
    )
  const cells = safeCells(
    columns.map(column => column.cell(paper)),
    dialect
  )
  // JSON escapes by itself what cells cannot bear.
  return lines([record ? [...cells, defuseJson(canonicalJson(paper))] : cells], dialect)
}

function safeCells(cells: readonly Cell[], {clean}: Dialect): Cell[] {
  return cells.map(cell => (typeof cell === 'string' ? defuse(clean(cell)) : cell))
}

function lines(rows: ReadonlyArray<readonly Cell[]>, {delimiter, newline}: Dialect): string {
  return rows.map(cells => cells.map(cell => cellText(cell, delimiter)).join(delimiter) + newline).join('')
}

/** By RFC 4180. Programs trim spaces at the ends of a cell, and take a mark of the byte order, without quotation marks. */
function cellText(cell: Cell, delimiter: string): string {
  const text = String(cell ?? '')
  const isBare = !text.includes(delimiter) && !/["\r\n\ufeff]|^ | $/.test(text)
  return isBare ? text : `"${text.replaceAll('"', '""')}"`
}

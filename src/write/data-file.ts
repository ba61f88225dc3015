import type {PaperRecord} from '../record/types.js'
import {jsonText} from './canonical.js'
import {ndjson} from './ndjson.js'
import {parquetBytes, usualRowGroup} from './parquet.js'
import {papersTable, recordFields, type Table, type TableField} from './table.js'

/** Formats that the data of a set can have. */
export const dataFormats = ['parquet', 'ndjson'] as const

/** A format that the data of a set can have. */
export type DataFormat = (typeof dataFormats)[number]

/** A file with one table of a set. */
export interface DataFile {
  /** Name of the table. */
  readonly table: string
  /** What a row is, in a sentence. */
  readonly description: string
  readonly fields: readonly TableField[]
  /** Whether the rows hold nothing else than the fields: JSON can hold keys that no schema knows. */
  readonly isWhole: boolean
  /** How many rows there are. */
  readonly rows: number
  /** The first row. */
  readonly example: unknown
  /** Name of the file. */
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * The file of the records, as `serialize` writes them in that format.
 *
 * @param name - Name of the file without its extension.
 */
export function papersFile(papers: readonly PaperRecord[], data: DataFormat, name: string): DataFile {
  if (data === 'parquet') return tableFile(papersTable(papers), data, name)
  const {description} = papersTable([])
  return {
    ...{table: 'papers', description, rows: papers.length, example: papers[0]},
    ...recordFields(papers),
    ...{name: `${name}.ndjson`, bytes: new TextEncoder().encode(ndjson.write(papers, {}))}
  }
}

/** The file of any other table. */
export function tableFile(table: Table, data: DataFormat, name = table.name): DataFile {
  const bytes =
    data === 'parquet'
      ? parquetBytes(table, usualRowGroup)
      : new TextEncoder().encode(table.rows.map(row => `${jsonText(row, 0)}\n`).join(''))
  return {
    ...{table: table.name, description: table.description, fields: table.fields, isWhole: true},
    ...{rows: table.rows.length, example: table.rows[0], name: `${name}.${data}`, bytes}
  }
}

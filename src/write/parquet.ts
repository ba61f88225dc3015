import type {SchemaElement} from 'hyparquet'
import {parquetWriteBuffer} from 'hyparquet-writer'
import * as z from 'zod'
import {harmlessSurrogates} from '../clean/harmless.js'
import type {RecordFormat} from './format.js'
import {papersTable, type Table, type TableField, type TableValue} from './table.js'

/** Rows of a row group where nobody says otherwise. */
export const usualRowGroup = 1000

const options = z.strictObject({
  rowGroup: z
    .int('expected a positive integer')
    .positive('expected a positive integer')
    .default(usualRowGroup)
    .describe('Rows of a row group; readers load one at a time')
})

/** Options of the `parquet` format. */
export interface ParquetOptions {
  /** Rows of a row group; readers load one at a time. Default 1000. */
  readonly rowGroup?: number | undefined
}

/**
 * [Apache Parquet](https://parquet.apache.org), one row a paper, compressed by Snappy. Lists and objects are
 * nested columns; `arxiv`, `doi`, `listed` and `year` stand beside them. A column has one type, so that two things differ from
 * the record: `extra` is a list of `{key, value}`; keys that the schema does not know stand as JSON in
 * `rest`. Unpaired surrogates are U+FFFD, for text is UTF-8.
 */
export const parquet: RecordFormat<Uint8Array, typeof options> = {
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  options,

  write(papers, {rowGroup}) {
    return parquetBytes(papersTable(papers), rowGroup)
  }
}

/**
 * Writes a table.
 *
 * @param rowGroup - Rows of a row group.
 */
export function parquetBytes({fields, rows}: Table, rowGroup: number): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: fields.map(field => ({
      name: field.name,
      data: rows.map(row => parquetValue(row[field.name] ?? null, field))
    })),
    schema: [{name: 'root', num_children: fields.length}, ...fields.flatMap(elementsOf)],
    rowGroupSize: rowGroup,
    createdBy: 'paperglean'
  })
  return new Uint8Array(buffer)
}

function parquetValue(value: TableValue, field: TableField): unknown {
  if (Array.isArray(value)) return value.map(item => parquetValue(item, field))
  if (typeof value === 'string') return harmlessSurrogates(value)
  if (typeof value === 'number') return field.type === 'integer' ? BigInt(value) : value
  if (value === null) return null
  return Object.fromEntries(
    field.fields.map(member => [member.name, parquetValue(value[member.name] ?? null, member)])
  )
}

const types = {
  text: {type: 'BYTE_ARRAY', converted_type: 'UTF8'},
  integer: {type: 'INT64'},
  number: {type: 'DOUBLE'},
  struct: {}
} as const

/** A field with what it holds, in the order of a Parquet schema. Lists have three levels, as its format asks. */
function elementsOf(field: TableField): SchemaElement[] {
  const repetition = field.optional ? 'OPTIONAL' : 'REQUIRED'
  if (!field.list) return itemOf(field.name, repetition, field)
  return [
    {name: field.name, repetition_type: repetition, converted_type: 'LIST', num_children: 1},
    {name: 'list', repetition_type: 'REPEATED', num_children: 1},
    ...itemOf('element', 'REQUIRED', field)
  ]
}

function itemOf(name: string, repetition_type: 'OPTIONAL' | 'REQUIRED', field: TableField): SchemaElement[] {
  const element = {name, repetition_type, ...types[field.type]}
  if (field.type !== 'struct') return [element]
  return [{...element, num_children: field.fields.length}, ...field.fields.flatMap(elementsOf)]
}

import type {SchemaElement} from 'hyparquet'
import {parquetWriteBuffer} from 'hyparquet-writer'
import * as z from 'zod'
import {harmlessSurrogates} from '../clean/harmless.js'
import type {RecordFormat} from './format.js'
import {type TableField, type TableValue, tableFields, tableRow} from './table.js'

const options = z.strictObject({
  rowGroup: z
    .int('expected a positive integer')
    .positive('expected a positive integer')
    .default(1000)
    .describe('Rows of a row group; readers load one at a time')
})

/** Options of the `parquet` format. */
export interface ParquetOptions {
  /** Rows of a row group; readers load one at a time. Default 1000. */
  readonly rowGroup?: number | undefined
}

/**
 * [Apache Parquet](https://parquet.apache.org), one row a paper, compressed by Snappy. Lists and objects are
 * nested columns. A column has one type, so that two things differ from the record: `extra` is a list of `{key, value}`,
 * and keys that the schema does not know stand as JSON in `rest`. Unpaired surrogates are U+FFFD, for text is UTF-8.
 */
export const parquet: RecordFormat<Uint8Array, typeof options> = {
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  options,

  write(papers, {rowGroup}) {
    const rows = papers.map(paper => tableRow(paper))
    const fields = tableFields()
    const buffer = parquetWriteBuffer({
      columnData: fields.map(({name}) => ({name, data: rows.map(row => wellFormed(row[name] ?? null))})),
      schema: [{name: 'root', num_children: fields.length}, ...fields.flatMap(elementsOf)],
      rowGroupSize: rowGroup,
      createdBy: 'paperglean'
    })
    return new Uint8Array(buffer)
  }
}

function wellFormed(value: TableValue): TableValue {
  if (typeof value === 'string') return harmlessSurrogates(value)
  if (Array.isArray(value)) return value.map(wellFormed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, wellFormed(member)]))
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

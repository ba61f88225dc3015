import type {PaperRecord} from '../record/types.js'
import {sortedJson} from './canonical.js'
import {recordColumns, type Shape, type ShapeField} from './shape.js'

/** A value of a table: `null` where there is none. */
export type TableValue = string | number | bigint | null | TableValue[] | {[name: string]: TableValue}

/** What stands in a struct that takes other keys than those of the schema. */
const restField: ShapeField = {
  name: 'rest',
  description: 'Keys that the schema does not know, as a JSON object',
  optional: true,
  shape: {kind: 'text'}
}

/** A column or member of a table, in kinds that tables have. */
export interface TableField {
  readonly name: string
  readonly description: string
  readonly optional: boolean
  readonly type: 'text' | 'integer' | 'number' | 'struct'
  readonly list: boolean
  /** Of a struct. */
  readonly fields: readonly TableField[]
}

/**
 * The columns that a record has in a table. It is the record but for two things, for a column has one type:
 *
 * - an object with free keys (`extra`) is a list of `{key, value}`;
 * - keys that the schema does not know stand as JSON in `rest`.
 */
export function tableFields(): TableField[] {
  return [...recordColumns(), restField].flatMap(tableFieldsOf)
}

/** The same of a record as JSON has it, without objects of free keys. */
export function recordFields(): TableField[] {
  return recordColumns().flatMap(jsonFieldsOf)
}

function jsonFieldsOf({name, description, optional, shape}: ShapeField): TableField[] {
  const list = shape.kind === 'list'
  const item = list ? shape.of : shape
  if (item.kind === 'texts') return []
  const members = item.kind === 'struct' ? item.fields : []
  return [{name, description, optional, list, fields: members.flatMap(jsonFieldsOf), type: typeOf(item)}]
}

function tableFieldsOf({name, description, optional, shape}: ShapeField): TableField[] {
  const list = shape.kind === 'list' || shape.kind === 'texts'
  const item = shape.kind === 'list' ? shape.of : shape
  const field = {name, description, optional, list, fields: membersOf(item)}
  return [{...field, type: typeOf(item)}]
}

function typeOf(shape: Shape): TableField['type'] {
  return shape.kind === 'integer' || shape.kind === 'number' || shape.kind === 'text' ? shape.kind : 'struct'
}

function membersOf(shape: Shape): TableField[] {
  if (shape.kind === 'texts') return keyAndValue.flatMap(tableFieldsOf)
  if (shape.kind !== 'struct') return []
  return (shape.open ? [...shape.fields, restField] : shape.fields).flatMap(tableFieldsOf)
}

const keyAndValue: readonly ShapeField[] = [
  {name: 'key', description: 'The key', optional: false, shape: {kind: 'text'}},
  {name: 'value', description: 'What stands under the key', optional: false, shape: {kind: 'text'}}
]

/** A record as a row of a table; see {@link tableFields}. */
export function tableRow(paper: PaperRecord): {[name: string]: TableValue} {
  return structOf(paper, recordColumns(), true)
}

function structOf(value: object, fields: readonly ShapeField[], open: boolean): {[name: string]: TableValue} {
  const members = new Map<string, unknown>(Object.entries(value))
  const row: {[name: string]: TableValue} = {}
  for (const {name, shape} of fields) {
    const member = members.get(name) ?? null
    members.delete(name)
    row[name] = cellOf(member, shape)
  }
  if (open) row[restField.name] = members.size === 0 ? null : sortedJson(Object.fromEntries(members))
  return row
}

function cellOf(value: unknown, shape: Shape): TableValue {
  if (value === null || value === undefined) return null
  if (shape.kind === 'list') return Array.isArray(value) ? value.map(item => cellOf(item, shape.of)) : null
  if (typeof value === 'object') {
    if (shape.kind === 'struct') return structOf(value, shape.fields, shape.open)
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return entries.map(([key, text]) => ({key, value: String(text)}))
  }
  if (typeof value === 'number') return shape.kind === 'integer' ? BigInt(value) : value
  return String(value)
}

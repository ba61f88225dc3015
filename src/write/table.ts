import type {PaperRecord} from '../record/types.js'
import {type DerivedColumn, derived} from '../table/derived.js'
import {sortedJson} from './canonical.js'
import {recordColumns, type Shape, type ShapeField} from './shape.js'

/** A value of a table: `null` where there is none. */
export type TableValue = string | number | null | TableValue[] | TableRow

/** A row of a table, or an object in one, by names of columns or members. */
export interface TableRow {
  readonly [name: string]: TableValue
}

/** A column or member of a table, in kinds that tables have. */
export interface TableField {
  readonly name: string
  readonly description: string
  readonly optional: boolean
  readonly type: 'text' | 'integer' | 'number' | 'struct'
  readonly list: boolean
  /** All that a text can be, where that is known. */
  readonly values?: readonly string[] | undefined
  /** Of a struct. */
  readonly fields: readonly TableField[]
}

/** Rows that have the same columns. */
export interface Table {
  readonly name: string
  /** What a row is, in a sentence. */
  readonly description: string
  readonly fields: readonly TableField[]
  readonly rows: readonly TableRow[]
}

/** What stands in a struct that takes other keys than those of the schema. */
const restField: ShapeField = {
  name: 'rest',
  description: 'Keys that the schema does not know, as a JSON object',
  optional: true,
  shape: {kind: 'text'}
}

/**
 * The records as a table. It holds what they hold, and {@link derived} columns behind the title; a column has one type, so
 * that two things differ:
 *
 * - an object with free keys (`extra`) is a list of `{key, value}`;
 * - keys that the schema does not know stand as JSON in `rest`.
 */
export function papersTable(papers: readonly PaperRecord[]): Table {
  const columns: readonly (readonly [string, DerivedColumn])[] = Object.entries(derived)
  return {
    name: 'papers',
    description: 'One row a paper',
    fields: [
      ...recordColumns().filter(isKey).map(tableField),
      ...columns.map(([name, {type, description}]) => flatField(name, type, description)),
      ...[...recordColumns().filter(field => !isKey(field)), restField].map(tableField)
    ],
    rows: papers.map(paper => ({
      ...{id: paper.id, title: paper.title},
      ...Object.fromEntries(columns.map(([name, {of}]) => [name, of(paper) ?? null])),
      ...recordRow(paper)
    }))
  }
}

/** What tells a paper from others stands first. */
function isKey({name}: ShapeField): boolean {
  return name === 'id' || name === 'title'
}

/** A column without members, whose cells may be empty. */
export function flatField(
  name: string,
  type: 'text' | 'integer' | 'number',
  description: string
): TableField {
  return {name, description, optional: true, type, list: false, fields: []}
}

/** A field of the schema as tables have it. */
function tableField({name, description, optional, shape}: ShapeField): TableField {
  const list = shape.kind === 'list' || shape.kind === 'texts'
  const item = shape.kind === 'list' ? shape.of : shape
  return {name, description, optional, list, ...typeOf(item), fields: membersOf(item).map(tableField)}
}

function typeOf(shape: Shape): Pick<TableField, 'type' | 'values'> {
  if (shape.kind === 'text') return {type: shape.kind, values: shape.values}
  return {type: shape.kind === 'integer' || shape.kind === 'number' ? shape.kind : 'struct'}
}

function membersOf(shape: Shape): readonly ShapeField[] {
  if (shape.kind === 'texts') return keyAndValue
  if (shape.kind !== 'struct') return []
  return shape.open ? [...shape.fields, restField] : shape.fields
}

const keyAndValue: readonly ShapeField[] = [
  {name: 'key', description: 'The key', optional: false, shape: {kind: 'text'}},
  {name: 'value', description: 'What stands under the key', optional: false, shape: {kind: 'text'}}
]

function recordRow(paper: PaperRecord): TableRow {
  return structOf(paper, recordColumns(), true)
}

function structOf(value: object, fields: readonly ShapeField[], open: boolean): TableRow {
  const members = new Map<string, unknown>(Object.entries(value))
  const row: Record<string, TableValue> = {}
  for (const {name, shape} of fields) {
    row[name] = cellOf(members.get(name), shape)
    members.delete(name)
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
  return typeof value === 'number' ? value : String(value)
}

/**
 * The fields of records as JSON has them: objects with free keys have those that some record has.
 *
 * @returns The fields, and whether the records hold nothing else.
 */
export function recordFields(papers: readonly PaperRecord[]): {
  readonly fields: readonly TableField[]
  readonly isWhole: boolean
} {
  const fields = recordColumns().map(field => recordField(field, membersAt(papers, field.name)))
  const isWhole =
    fields.every(field => field.fields.length < mostKeys) && papers.every(paper => isKnown(recordRow(paper)))
  return {fields, isWhole}
}

/** @param values - What stands in the field, in all records. */
function recordField(
  {name, description, optional, shape}: ShapeField,
  values: readonly unknown[]
): TableField {
  const list = shape.kind === 'list'
  const item = list ? shape.of : shape
  const items = list ? values.flat() : values
  const fields =
    item.kind === 'struct'
      ? item.fields.map(field => recordField(field, membersAt(items, field.name)))
      : item.kind === 'texts'
        ? keysOf(items).map(key => flatField(key, 'text', `What stands under \`${key}\``))
        : []
  return {name, description, optional, list, ...typeOf(item), fields}
}

function membersAt(values: readonly unknown[], name: string): unknown[] {
  return values.map(value => (isObject(value) ? value[name] : undefined))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Other keys need quotation marks, or worse, wherever they are named. */
const plainKey = /^[A-Za-z_][\w.:-]{0,60}$/
/** With more keys, an object is no row of a table. */
const mostKeys = 200

function keysOf(values: readonly unknown[]): string[] {
  const keys = new Set(values.flatMap(value => Object.keys(value ?? {})))
  return [...keys]
    .filter(key => plainKey.test(key))
    .sort()
    .slice(0, mostKeys)
}

/** Whether a row holds nothing that {@link recordFields} leave out. */
function isKnown(value: TableValue): boolean {
  if (Array.isArray(value)) return value.every(isKnown)
  if (typeof value !== 'object' || value === null) return true
  const {rest = null, key = 'key'} = value
  return rest === null && plainKey.test(String(key)) && Object.values(value).every(isKnown)
}

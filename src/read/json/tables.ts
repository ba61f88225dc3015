import {isObject, type JsonObject, type Members} from '../named/values.js'

/** The rows of a table, and where each stands: keys of arrays and objects in it. */
export interface Rows {
  readonly rows: readonly unknown[]
  /** Member that holds the rows; none where they are put together of columns. */
  readonly member?: string | undefined
  /** How many rows of the list are names. */
  readonly first: number
}

const names = ['columns', 'header', 'headers', 'fields', 'cols', 'schema']
const bodies = ['data', 'rows', 'values', 'body', 'records']
/** Names of columns are short, and few. */
const most = {columns: 500, letters: 100}

/**
 * The rows of what is a table and no list of objects, as pandas and databases write it.
 *
 * @param value - `{"columns": ["title"], "data": [["Kites"]]}`, `[["title"], ["Kites"]]`, `{"title": {"0": "Kites"}}`,
 *   `{"title": ["Kites", "Boats"], "year": [2024, 2025]}`.
 * @returns The rows as objects; `undefined` of anything else.
 */
export function rowsOf(value: unknown, members: Members): Rows | undefined {
  if (Array.isArray(value)) {
    const columns = columnNames(value[0])
    return columns && value.length > 1 && isGrid(value)
      ? {rows: objectsOf(columns, value.slice(1)), first: 1}
      : undefined
  }
  if (!isObject(value)) return undefined
  return partsOf(value) ?? columnsOf(value, titleColumn(value, members))
}

/** Names on one side, rows on the other. */
function partsOf(table: JsonObject): Rows | undefined {
  const member = bodies.find(name => Array.isArray(memberOf(table, name)))
  const body = member === undefined ? undefined : memberOf(table, member)
  if (!Array.isArray(body) || !isGrid(body)) return undefined
  const columns = names.map(name => columnNames(memberOf(table, name))).find(Boolean)
  return columns && {rows: objectsOf(columns, body), member, first: 0}
}

function memberOf(table: JsonObject, name: string): unknown {
  return Object.hasOwn(table, name) ? table[name] : undefined
}

function isGrid(rows: readonly unknown[]): boolean {
  return rows.length > 0 && rows.every(Array.isArray)
}

function columnNames(value: unknown): string[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > most.columns) return undefined
  const found = value.map(each => (isObject(each) ? (each.name ?? each.key ?? each.id ?? each.field) : each))
  const texts = found.filter(each => typeof each === 'string').filter(text => text.length <= most.letters)
  return texts.length === value.length && texts.some(text => /title|name|题|題|論文|论文|제목/i.test(text))
    ? texts
    : undefined
}

function objectsOf(columns: readonly string[], rows: readonly unknown[]): JsonObject[] {
  return rows.map(row =>
    Object.fromEntries(columns.map((column, index) => [column, Array.isArray(row) ? row[index] : undefined]))
  )
}

function titleColumn(table: JsonObject, members: Members): unknown {
  return ['title', 'papertitle', 'articletitle'].map(name => members.at(table, [name])).find(Boolean)
}

/** One column each, all of the same length, by the number of the row. */
function columnsOf(table: JsonObject, titles: unknown): Rows | undefined {
  const columns = Object.entries(table)
  if (Array.isArray(titles)) {
    const isTable =
      titles.length > 1 &&
      columns.length > 1 &&
      columns.every(([, column]) => Array.isArray(column) && column.length === titles.length)
    return isTable ? {rows: titles.map((_, index) => rowAt(columns, index)), first: 0} : undefined
  }
  if (!isObject(titles)) return undefined
  const keys = Object.keys(titles)
  if (keys.length === 0 || !keys.every(key => /^\d{1,9}$/.test(key))) return undefined
  return {rows: keys.map(key => rowAt(columns, key)), first: 0}
}

function rowAt(columns: ReadonlyArray<readonly [string, unknown]>, key: string | number): JsonObject {
  return Object.fromEntries(columns.map(([name, column]) => [name, Object(column)[key]]))
}

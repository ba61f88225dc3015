import {codeSteps, codeUpperHalves, NumberReader} from './coding.js'

/** Weights of a linear model: a row for each feature, and in it a weight for each class. */
export interface WeightTable {
  readonly name: string
  readonly classes: readonly string[]
  /** A {@link checksum} of the names of the features, or of what they are made of where they stand as hashes. */
  readonly features: number
  /** Hashes of features, one a row, ascending as unsigned numbers; none where features are named. */
  readonly hashes: Int32Array
  /** The weights in steps, whole numbers, row by row. */
  readonly steps: Float64Array
  /** How many steps a weight of 1 has. */
  readonly per: number
}

/** A file of weights. */
export interface Model {
  readonly name: string
  /** What it was learned from. */
  readonly learned: string
  readonly tables: ReadonlyMap<string, WeightTable>
}

/** What the first line of a file says of a table. */
interface TableHead {
  readonly name: string
  readonly classes: readonly string[]
  readonly per: number
  readonly features: number
  readonly rows: number
  /** Whether the features stand as hashes. */
  readonly hashed: boolean
}

/** The first line of a file, in JSON. */
export interface ModelHead {
  readonly format: typeof FORMAT
  readonly name: string
  readonly learned: string
  /** How many bytes follow. */
  readonly size: number
  readonly tables: readonly TableHead[]
}

/** What a file of weights begins with. */
export const FORMAT = 'paperglean model 2'
const NEWLINE = 10
/** A table has no more weights. */
const MOST_WEIGHTS = 2 ** 22

/**
 * Reads weights: a line in JSON that says what there is, the lower halves of all hashes, two bytes each, which are as
 * good as chance, and all that is left as {@link NumberReader} reads it.
 *
 * @param source - The file, or its base64.
 * @throws {TypeError} Where it is none, or not whole.
 */
export function readModel(source: Uint8Array | string): Model {
  const bytes = typeof source === 'string' ? bytesOf(source) : source
  const start = bytes.indexOf(NEWLINE) + 1
  const {name, learned, size, tables} = headOf(bytes.subarray(0, start))
  if (bytes.length !== start + size)
    throw new TypeError(`model: expected ${start + size} bytes of "${name}", found ${bytes.length}`)
  let at = start
  const halves = tables.map(({rows, hashed}) => {
    const from = at
    if (hashed) at += 2 * rows
    return bytes.subarray(from, at)
  })
  const reader = new NumberReader(bytes.subarray(at))
  const read = tables.map((table, index) => tableFrom(table, halves[index] as Uint8Array, reader))
  return {name, learned, tables: new Map(read.map(table => [table.name, table]))}
}

/**
 * A table of a model, which must be one for what is asked.
 *
 * @param model - The model.
 * @param name - The name of the table.
 * @param classes - What each row must have a weight for.
 * @param features - What its features must be, or be made of; any, where it is not said.
 * @throws {TypeError} Where there is none, or it was made for others.
 */
export function tableOf(
  model: Model,
  name: string,
  classes: readonly string[],
  features?: readonly string[]
): WeightTable {
  const table = model.tables.get(name)
  if (!table) throw new TypeError(`model: expected weights of "${name}" in "${model.name}"`)
  const fault = (what: string) =>
    new TypeError(`model: expected other ${what} in "${name}" of "${model.name}"`)
  if (!isSame(table.classes, classes)) throw fault('classes')
  if (features && table.features !== checksum(features)) throw fault('features')
  const rows = table.hashes.length || features?.length
  if (rows !== undefined && table.steps.length !== rows * classes.length) throw fault('rows')
  return table
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((name, index) => name === others[index])

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}

function headOf(line: Uint8Array): ModelHead {
  const text = new TextDecoder().decode(line)
  const head = text.startsWith(`{"format":"${FORMAT}"`) ? parsed(text) : undefined
  if (!isHead(head)) throw new TypeError(`model: expected a file that begins with "${FORMAT}"`)
  return head
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isInteger = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most

const isTableHead = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.name === 'string' &&
  typeof value.per === 'number' &&
  value.per > 0 &&
  Array.isArray(value.classes) &&
  value.classes.every(name => typeof name === 'string') &&
  isInteger(value.features, 0, 2 ** 32 - 1) &&
  isInteger(value.rows, 0, MOST_WEIGHTS / Math.max(1, value.classes.length)) &&
  typeof value.hashed === 'boolean'

const isHead = (value: unknown): value is ModelHead =>
  isObject(value) &&
  [value.name, value.learned].every(text => typeof text === 'string') &&
  isInteger(value.size, 0, 2 ** 32) &&
  Array.isArray(value.tables) &&
  value.tables.every(isTableHead)

function tableFrom(
  {name, classes, per, features, rows}: TableHead,
  halves: Uint8Array,
  reader: NumberReader
): WeightTable {
  const hashes = Int32Array.from(
    {length: halves.length / 2},
    (_, row) => (halves[2 * row] as number) | ((halves[2 * row + 1] as number) << 8)
  )
  codeUpperHalves(reader, hashes)
  const steps = new Float64Array(rows * classes.length)
  codeSteps(reader, steps, classes.length)
  return {name, classes, features, hashes, steps, per}
}

/** Tells lists of names apart, by FNV-1a (Fowler, Noll and Vo), 32 bits. */
export function checksum(names: readonly string[]): number {
  let hash = 0x811c9dc5
  for (const character of names.join('\n'))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

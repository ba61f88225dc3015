/** Whole numbers; integers of 32 bits where all are. */
export type Numbers = Int32Array | Float64Array

/** Weights of a linear model: a row for each feature, and in it a weight for each class. */
export interface WeightTable {
  readonly name: string
  readonly classes: readonly string[]
  /** Names of the features, or what they are made of where they stand as hashes. */
  readonly features: readonly string[]
  /** Hashes of features, one a row, ascending as unsigned numbers; none where features are named. */
  readonly hashes: Int32Array
  /** The weights in steps, row by row. */
  readonly steps: Numbers
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

/** How many numbers an array in a file has, and in how many planes of six bits they stand. */
export type Packed = readonly [length: number, planes: number]

/** What the first line of a file says of a table, whose arrays follow in the order of the last three. */
export interface TableHead {
  readonly name: string
  readonly classes: readonly string[]
  readonly per: number
  /** The characters of the features, which stand as indices in it. */
  readonly alphabet: string
  readonly features: Packed
  readonly hashes: Packed
  readonly steps: Packed
}

/** The first line of a file, in JSON. */
export interface ModelHead {
  readonly format: typeof FORMAT
  readonly name: string
  readonly learned: string
  readonly tables: readonly TableHead[]
}

/** What a file of weights begins with. */
export const FORMAT = 'paperglean model 1'
const NEWLINE = 10
/** Numbers of more planes than this are not exact. */
const MOST_PLANES = 8
/** Numbers of as many planes have less than 32 bits. */
const INTEGER_PLANES = 5

/**
 * Reads weights: a line in JSON that says what there is, then the arrays. Their numbers stand in planes of six bits, the
 * low ones first, so that each is a letter of base64, in which the package holds weights: compressed, that is a fifth
 * smaller than base64 of bytes.
 *
 * @param source - The file, or its base64.
 * @throws {TypeError} Where it is none, or not whole.
 */
export function readModel(source: Uint8Array | string): Model {
  const bytes = typeof source === 'string' ? bytesOf(source) : source
  const end = bytes.indexOf(NEWLINE) + 1
  const {name, learned, tables} = headOf(bytes.subarray(0, end))
  const size = tables
    .flatMap(({features, hashes, steps}) => [features, hashes, steps])
    .reduce((sum, [length, planes]) => sum + sizeOf(length) * planes, end)
  if (bytes.length !== size)
    throw new TypeError(`model: expected ${size} bytes of "${name}", found ${bytes.length}`)
  const take = taker(bytes, end)
  return {name, learned, tables: new Map(tables.map(table => [table.name, unpacked(table, take)]))}
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
  if (features && !isSame(table.features, features)) throw fault('features')
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

// An array has a plane at least, so that it is no longer than its file.
const isPacked = (value: unknown): boolean =>
  Array.isArray(value) && isInteger(value[0], 0, 2 ** 31) && isInteger(value[1], 1, MOST_PLANES)

const isTableHead = (value: unknown): boolean =>
  isObject(value) &&
  [value.name, value.alphabet].every(text => typeof text === 'string') &&
  typeof value.per === 'number' &&
  value.per > 0 &&
  Array.isArray(value.classes) &&
  value.classes.every(name => typeof name === 'string') &&
  [value.features, value.hashes, value.steps].every(isPacked)

const isHead = (value: unknown): value is ModelHead =>
  isObject(value) &&
  [value.name, value.learned].every(text => typeof text === 'string') &&
  Array.isArray(value.tables) &&
  value.tables.every(isTableHead)

/** Bytes of a plane: four numbers stand in three. */
const sizeOf = (length: number): number => 3 * Math.ceil(length / 4)

/** Takes one array after the other from bytes. */
function taker(bytes: Uint8Array, start: number): (packed: Packed) => Numbers {
  let at = start
  return ([length, planes]) => {
    const space = Math.ceil(length / 4) * 4
    const numbers = planes > INTEGER_PLANES ? new Float64Array(space) : new Int32Array(space)
    for (let plane = 0; plane < planes; plane++, at += sizeOf(length))
      addPlane(numbers, 64 ** plane, bytes, at)
    return numbers.subarray(0, length)
  }
}

function addPlane(numbers: Numbers, unit: number, bytes: Uint8Array, start: number): void {
  for (let to = 0, from = start; to < numbers.length; to += 4, from += 3) {
    const a = bytes[from] as number
    const b = bytes[from + 1] as number
    const c = bytes[from + 2] as number
    numbers[to] = (numbers[to] as number) + (a >> 2) * unit
    numbers[to + 1] = (numbers[to + 1] as number) + (((a & 3) << 4) | (b >> 4)) * unit
    numbers[to + 2] = (numbers[to + 2] as number) + (((b & 15) << 2) | (c >> 6)) * unit
    numbers[to + 3] = (numbers[to + 3] as number) + (c & 63) * unit
  }
}

function unpacked(
  {name, classes, per, ...packed}: TableHead,
  take: (packed: Packed) => Numbers
): WeightTable {
  const features = textOf(take(packed.features), packed.alphabet).split('\n')
  // Hashes stand as differences.
  const hashes = Int32Array.from(take(packed.hashes))
  for (let row = 1; row < hashes.length; row++)
    hashes[row] = (hashes[row] as number) + (hashes[row - 1] as number)
  // The sign of a step stands in its lowest bit.
  const steps = take(packed.steps)
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index] as number
    steps[index] = step % 2 === 0 ? step / 2 : (step + 1) / -2
  }
  return {name, classes, features, hashes, steps, per}
}

function textOf(indices: Numbers, alphabet: string): string {
  const units = new Uint16Array(indices.length)
  for (let index = 0; index < indices.length; index++)
    units[index] = alphabet.charCodeAt(indices[index] as number)
  return new TextDecoder('utf-16le').decode(units)
}

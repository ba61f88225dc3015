import * as z from 'zod'
import {type PathKey, pathText} from '../record/path.js'
import {deepestValue, paperObjectSchema} from '../record/schema.js'
import type {PaperRecord} from '../record/types.js'

/** The order of keys at one place of a record: named keys in schema order, and what their values hold. */
interface KeyOrder {
  readonly keys: ReadonlyMap<string, KeyOrder>
  /** The named keys alone. */
  readonly names: readonly string[]
  /** The order inside array elements, or inside the values of a dictionary. */
  readonly rest?: KeyOrder
}

const UNORDERED: KeyOrder = {keys: new Map(), names: []}
/** What we made ourselves stands in the order in which we made it. */
const AS_IT_STANDS: KeyOrder = {keys: new Map(), names: []}

let recordOrder: KeyOrder | undefined

/**
 * Writes a record as JSON with one order of keys: those of the schema first, others sorted behind them.
 *
 * @param record - The record.
 * @param indent - Spaces for each level; 0 for one line.
 * @param level - Levels that the record itself stands in.
 * @throws TypeError for a value that JSON has no form for, with its path.
 */
export function canonicalJson(record: PaperRecord, indent = 0, level = 0): string {
  recordOrder ??= orderOf(paperObjectSchema)
  return write(record, recordOrder, indent, level)
}

/**
 * Writes any other value as JSON, keys in the order in which they stand, with the same characters escaped.
 *
 * @throws TypeError for a value that JSON has no form for, with its path.
 */
export function jsonText(value: unknown, indent = 2, level = 0): string {
  return write(value, AS_IT_STANDS, indent, level)
}

/**
 * Writes any other value as JSON on one line, all keys sorted.
 *
 * @throws TypeError for a value that JSON has no form for, with its path.
 */
export function sortedJson(value: unknown): string {
  return write(value, UNORDERED, 0, 0)
}

/** Records of this package stand in order: `JSON.stringify` writes them several times quicker. */
function write(value: unknown, order: KeyOrder, indent: number, level: number): string {
  if (!isInOrder(value, order)) return new JsonWriter(indent, level).write(value, order)
  const text = escaped(JSON.stringify(value, undefined, indent))
  return indent && level ? text.replaceAll('\n', `\n${' '.repeat(indent * level)}`) : text
}

/** Whether a value is what `JSON.stringify` writes as {@link JsonWriter} does. */
function isInOrder(value: unknown, order: KeyOrder, depth = 0): boolean {
  if (depth > deepestValue) return false
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || hasToJson(value)) return false
  if (Array.isArray(value)) {
    const inside = restOf(order)
    // A loop by index sees holes, too.
    for (let index = 0; index < value.length; index++)
      if (!isInOrder(value[index], inside, depth + 1)) return false
    return true
  }
  return isPlain(value) && hasKeysInOrder(value, order, depth)
}

function hasKeysInOrder(value: Readonly<Record<string, unknown>>, order: KeyOrder, depth: number): boolean {
  const {names} = order
  let place = 0
  let last = ''
  for (const key in value) {
    const field = value[key]
    if (field === undefined) continue
    while (place < names.length && names[place] !== key) place++
    if (place === names.length) {
      if (order.keys.has(key) || (key < last && order !== AS_IT_STANDS)) return false
      last = key
    } else place++
    if (!isInOrder(field, order.keys.get(key) ?? restOf(order), depth + 1)) return false
  }
  return true
}

function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  return Object.getPrototypeOf(value) === Object.prototype
}

/** Reads the order of keys off a schema. */
function orderOf(schema: unknown): KeyOrder {
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape)
    const names = fields.map(([key]) => key)
    return {keys: new Map(fields.map(([key, field]) => [key, orderOf(field)])), names}
  }
  if (schema instanceof z.ZodArray) return {...UNORDERED, rest: orderOf(schema.element)}
  if (schema instanceof z.ZodRecord) return {...UNORDERED, rest: orderOf(schema.valueType)}
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return orderOf(schema.unwrap())
  return UNORDERED
}

class JsonWriter {
  readonly #indent: number
  readonly #level: number
  readonly #path: PathKey[] = []

  constructor(indent: number, level: number) {
    this.#indent = indent
    this.#level = level
  }

  write(value: unknown, order: KeyOrder): string {
    if (this.#path.length > deepestValue) throw this.#refused('nested too deeply')
    switch (typeof value) {
      case 'string':
        return quoted(value)
      case 'boolean':
        return String(value)
      case 'number':
        if (!Number.isFinite(value)) throw this.#refused(String(value))
        return JSON.stringify(value)
      case 'object':
        if (value === null) return 'null'
        if (Array.isArray(value)) return this.#array(value, order)
        if (hasToJson(value)) return this.write(value.toJSON(), order)
        return this.#object(value, order)
      default:
        throw this.#refused(`a value of type ${typeof value}`)
    }
  }

  #array(values: readonly unknown[], order: KeyOrder): string {
    const items = Array.from(values, (value, index) => this.#at(index, value, restOf(order)))
    return this.#brackets('[', items, ']')
  }

  #object(value: object, order: KeyOrder): string {
    const entries = new Map(Object.entries(value).filter(([, field]) => field !== undefined))
    const known = order.names.filter(key => entries.has(key))
    const rest = [...entries.keys()].filter(key => !order.keys.has(key))
    const others = order === AS_IT_STANDS ? rest : rest.sort()
    const colon = this.#indent ? ': ' : ':'
    const items = [...known, ...others].map(key => {
      const inside = order.keys.get(key) ?? restOf(order)
      return quoted(key) + colon + this.#at(key, entries.get(key), inside)
    })
    return this.#brackets('{', items, '}')
  }

  #at(key: PathKey, value: unknown, order: KeyOrder): string {
    this.#path.push(key)
    const text = this.write(value, order)
    this.#path.pop()
    return text
  }

  #brackets(open: string, items: readonly string[], close: string): string {
    if (items.length === 0) return open + close
    if (!this.#indent) return open + items.join(',') + close
    const outer = `\n${' '.repeat(this.#indent * (this.#level + this.#path.length))}`
    const inner = outer + ' '.repeat(this.#indent)
    return open + inner + items.join(`,${inner}`) + outer + close
  }

  #refused(found: string): TypeError {
    return new TypeError(`${pathText(this.#path)}: expected a value that JSON can bear, found ${found}`)
  }
}

function restOf(order: KeyOrder): KeyOrder {
  return order.rest ?? (order === AS_IT_STANDS ? AS_IT_STANDS : UNORDERED)
}

function hasToJson(value: object): value is {toJSON(): unknown} {
  return 'toJSON' in value && typeof value.toJSON === 'function'
}

function quoted(text: string): string {
  return escaped(JSON.stringify(text))
}

/**
 * JSON without the characters that break lines (U+2028, U+2029) or steer a terminal (DEL, C1).
 * `JSON.stringify` itself escapes C0 controls and unpaired surrogates.
 */
function escaped(json: string): string {
  return json.replace(
    /[\x7F-\x9F\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

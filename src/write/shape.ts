import * as z from 'zod'
import {paperObjectSchema} from '../record/schema.js'

/** What a column or a member of a struct holds, in the few kinds that tables know; `values` where it is one of a few. */
export type Shape =
  | {readonly kind: 'integer' | 'number'}
  | {readonly kind: 'text'; readonly values?: readonly string[]}
  | {readonly kind: 'list'; readonly of: Shape}
  | {readonly kind: 'texts'}
  | {readonly kind: 'struct'; readonly fields: readonly ShapeField[]; readonly open: boolean}

/** A column, or a member of a struct. */
export interface ShapeField {
  readonly name: string
  readonly description: string
  /** Whether it may be missing or `null`. */
  readonly optional: boolean
  readonly shape: Shape
}

let columns: readonly ShapeField[] | undefined

/** The columns of a record, by its schema. */
export function recordColumns(): readonly ShapeField[] {
  columns ??= fieldsOf(paperObjectSchema)
  return columns
}

function fieldsOf(schema: z.ZodObject): ShapeField[] {
  return Object.entries(schema.shape).map(([name, field]) => fieldOf(name, field))
}

function fieldOf(name: string, schema: z.core.$ZodType): ShapeField {
  const {bare, optional} = unwrapped(schema)
  const item = bare instanceof z.ZodArray ? bare.element : undefined
  return {
    name,
    description: [schema, bare, item].map(descriptionOf).find(text => text !== undefined) ?? name,
    optional,
    shape: shapeOf(bare)
  }
}

function unwrapped(schema: z.core.$ZodType): {readonly bare: z.core.$ZodType; readonly optional: boolean} {
  let bare = schema
  while (bare instanceof z.ZodOptional || bare instanceof z.ZodNullable) bare = bare.unwrap()
  return {bare, optional: bare !== schema}
}

function descriptionOf(schema: z.core.$ZodType | undefined): string | undefined {
  return schema && z.globalRegistry.get(schema)?.description
}

function shapeOf(schema: z.core.$ZodType): Shape {
  if (schema instanceof z.ZodObject)
    return {kind: 'struct', fields: fieldsOf(schema), open: schema.def.catchall !== undefined}
  if (schema instanceof z.ZodArray) return {kind: 'list', of: shapeOf(schema.element)}
  if (schema instanceof z.ZodRecord) return {kind: 'texts'}
  if (schema instanceof z.ZodLiteral) return {kind: 'integer'}
  if (schema instanceof z.ZodNumber) return {kind: schema.isInt ? 'integer' : 'number'}
  if (schema instanceof z.ZodEnum) return {kind: 'text', values: schema.options.map(String)}
  return {kind: 'text'}
}

import * as z from 'zod'
import {recordJsonSchema} from '../record/validate.js'
import {jsonText} from './canonical.js'
import type {RecordFormat} from './format.js'

const options = z.strictObject({})

/** Options of the `json-schema` format: it has none. */
export type JsonSchemaOptions = Readonly<Record<string, never>>

/** The JSON Schema (draft 2020-12) of a record, whatever the records; see `recordJsonSchema`. */
export const jsonSchema: RecordFormat<string, typeof options> = {
  extension: 'schema.json',
  mediaType: 'application/schema+json',
  options,

  write() {
    return `${jsonText(recordJsonSchema())}\n`
  }
}

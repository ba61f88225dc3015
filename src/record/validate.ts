import * as z from 'zod'
import {paperRecordSchema} from './schema.js'
import type {PaperRecord} from './types.js'

/**
 * Checks that a value is a paper record.
 *
 * @param value - Such as a line of an NDJSON file, parsed.
 * @returns The record; unknown extra keys are kept.
 * @throws ZodError that names each path, what was expected and what came.
 *
 * @example
 * ```ts
 * import {parseListing, parseRecord} from 'paperglean'
 *
 * const [record] = parseListing('Kites in Low Wind').papers
 * parseRecord(JSON.parse(JSON.stringify(record))).title // => 'Kites in Low Wind'
 * ```
 */
export function parseRecord(value: unknown): PaperRecord {
  return paperRecordSchema.parse(value)
}

/**
 * Checks that a value is a paper record, without throwing.
 *
 * @param value - Anything.
 * @returns zod's result: `{success: true, data}` or `{success: false, error}`.
 *
 * @example
 * ```ts
 * import {safeParseRecord} from 'paperglean'
 *
 * safeParseRecord({title: 'Kites in Low Wind'}).success // => false
 * ```
 */
export function safeParseRecord(value: unknown): z.ZodSafeParseResult<PaperRecord> {
  return paperRecordSchema.safeParse(value)
}

/**
 * The JSON Schema (draft 2020-12) of a paper record; also published as `paperglean/schema.json`.
 *
 * @example
 * ```ts
 * import {recordJsonSchema} from 'paperglean'
 *
 * recordJsonSchema().title // => 'PaperRecord'
 * ```
 */
export function recordJsonSchema(): z.core.JSONSchema.BaseSchema {
  return {$id: 'urn:paperglean:record:1', ...z.toJSONSchema(paperRecordSchema)}
}

import type * as z from 'zod'
import {pathText} from '../record/path.js'
import {paperRecordSchema} from '../record/schema.js'
import type {PaperRecord} from '../record/types.js'

/**
 * A record that was refused because it does not validate.
 *
 * @example
 * ```ts
 * import {InvalidRecordError, serialize} from 'paperglean/write'
 *
 * try {
 *   serialize(JSON.parse('[{"title": "Half a record"}]'), 'ndjson')
 * } catch (error) {
 *   if (!(error instanceof InvalidRecordError)) throw error
 *   error.index // => 0
 *   error.issues[0]?.path // => ['schemaVersion']
 * }
 * ```
 */
export class InvalidRecordError extends Error {
  /** Place of the record among those given, from 0. */
  readonly index: number
  /** What the record's id or title is, as far as it has one. */
  readonly record: string | undefined
  /** What zod found. */
  readonly issues: readonly z.core.$ZodIssue[]

  /**
   * @param index - Place of the record among those given, from 0.
   * @param value - What was given as a record.
   * @param issues - What zod found.
   */
  constructor(index: number, value: unknown, issues: readonly z.core.$ZodIssue[]) {
    const record = nameOf(value)
    const reasons = issues.map(issue => `${pathText(issue.path)}: ${issue.message}`)
    super(
      `record ${index}${record === undefined ? '' : ` (${record})`} does not validate: ${reasons.join('; ')}`
    )
    this.name = 'InvalidRecordError'
    this.index = index
    this.record = record
    this.issues = issues
  }
}

/**
 * Validates a record before it is written.
 *
 * @returns The record as it was given, with all keys that validation does not know.
 * @throws InvalidRecordError where it does not validate.
 */
export function checkRecord(value: PaperRecord, index: number): PaperRecord {
  const result = paperRecordSchema.safeParse(value)
  if (!result.success) throw new InvalidRecordError(index, value, result.error.issues)
  return value
}

/** What a reader would look a record up by. */
function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if ('id' in value && typeof value.id === 'string') return value.id
  if ('title' in value && typeof value.title === 'string') return JSON.stringify(value.title)
  return undefined
}

/**
 * Validates the options of a format and fills in the defaults.
 *
 * @throws TypeError that names the option and what was expected.
 */
export function checkOptions<Schema extends z.ZodType>(
  format: string,
  schema: Schema,
  options: unknown
): z.output<Schema> {
  const result = schema.safeParse(options ?? {})
  if (result.success) return result.data
  const reasons = result.error.issues.map(issue =>
    issue.code === 'unrecognized_keys'
      ? `there is no option ${issue.keys.map(key => `\`${key}\``).join(', ')}`
      : `option \`${pathText(issue.path)}\`: ${issue.message}`
  )
  throw new TypeError(`${format}: ${reasons.join('; ')}`)
}

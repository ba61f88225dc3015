import * as z from 'zod'
import {type InputFormatName, readers} from './read/readers.js'

/** Options of {@link parseListing}. */
export interface ParseOptions {
  /** Name of the input format; without it, the format is told from the beginning of the text. */
  readonly format?: InputFormatName | undefined
  /** The year of dates that name none, such as "Mar 11"; without it they stay `--03-11`. */
  readonly year?: number | undefined
  /** Address of the listing; stands in `source.url` of the records. */
  readonly url?: string | undefined
  /** Whether records of the same paper are united (the default) or all kept. */
  readonly duplicates?: 'merge' | 'keep' | undefined
}

const schema = z.strictObject({
  format: z.enum(readers.map(reader => reader.name)).optional(),
  year: z.int().min(1).max(9999).optional(),
  url: z.url().optional(),
  duplicates: z.enum(['merge', 'keep']).optional()
})

/**
 * Checks options.
 *
 * @throws TypeError that names the option and what was expected.
 */
export function checkOptions(options: unknown): void {
  const checked = schema.safeParse(options ?? {})
  const issue = checked.error?.issues[0]
  if (!issue) return
  const name = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path.join('.')
  throw new TypeError(
    name === undefined || name === '' ? `options: ${issue.message}` : `option "${name}": ${issue.message}`
  )
}

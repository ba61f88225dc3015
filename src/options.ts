import {
  type Check,
  checkOptionsBy,
  type OptionChecks,
  oneOf,
  someOptions,
  trueOrFalse,
  wholeNumberFrom
} from './arguments/checks.js'
import {type Limits, someLimits} from './arguments/limits.js'
import {Extractor} from './extract/extractor.js'
import {type ExtractOptions, extractOptionChecks} from './extract/options.js'
import {recordOptionChecks} from './record/record.js'
import type {InputFormatName} from './tree/types.js'

/** Options of {@link parseListing}. */
export interface ParseOptions<Name extends string = InputFormatName, Tree extends boolean = boolean> {
  /** Name of the input format; without it, the format is told from the beginning of the text. */
  readonly format?: Name | undefined
  /** The year of dates that name none, such as "Mar 11"; without it they stay `--03-11`. */
  readonly year?: number | undefined
  /** Address of the listing; stands in `source.url` of the records. */
  readonly url?: string | undefined
  /** Whether records of the same paper are united (the default) or all kept. */
  readonly duplicates?: 'merge' | 'keep' | undefined
  /** What is looked for in titles and abstracts, and how sure it must be; or an extractor. */
  readonly extract?: ExtractOptions | Extractor | undefined
  /** How much is taken of the listing; see {@link Limits}. What is left out is said in messages. */
  readonly limits?: Limits | undefined
  /** Whether the result has the listing tree (the default); without it, more listings fit into memory. */
  readonly tree?: Tree | undefined
}

const extractorOrOptions: Check = value =>
  value instanceof Extractor ? undefined : someOptions(extractOptionChecks)(value)

export const parseOptionChecks = {
  year: /* @__PURE__ */ wholeNumberFrom(1, 9999),
  ...recordOptionChecks,
  limits: someLimits,
  tree: trueOrFalse,
  extract: extractorOrOptions
} satisfies OptionChecks

/**
 * Checks options.
 *
 * @param options - What a caller gave.
 * @param formats - Names of the formats that `format` can be.
 * @throws TypeError that names the option and what was expected.
 */
export function checkOptions(options: unknown, formats: readonly string[] = []): void {
  checkOptionsBy({...parseOptionChecks, ...formatCheck(formats)}, options)
}

/** The check of the option `format`, where there are formats to choose from. */
export function formatCheck(formats: readonly string[]): OptionChecks {
  return formats.length > 0 ? {format: oneOf(formats)} : {}
}

import {Extractor} from './extract/extractor.js'
import {
  anAddress,
  type Check,
  checkOptionsBy,
  type OptionChecks,
  oneOf,
  someOptions,
  trueOrFalse,
  wholeNumberFrom
} from './extract/option-checks.js'
import {type ExtractOptions, extractOptionChecks} from './extract/options.js'
import type {InputFormatName} from './read/readers.js'

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
  /** Whether the result has the listing tree (the default); without it, more listings fit into memory. */
  readonly tree?: Tree | undefined
}

/** What can become of records of the same paper. */
export const duplicatesChoices = ['merge', 'keep'] as const

const extractorOrOptions: Check = value =>
  value instanceof Extractor ? undefined : someOptions(extractOptionChecks)(value)

const parseOptionChecks = {
  year: /* @__PURE__ */ wholeNumberFrom(1, 9999),
  url: anAddress,
  duplicates: /* @__PURE__ */ oneOf(duplicatesChoices),
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
  const format = formats.length > 0 ? {format: oneOf(formats)} : {}
  checkOptionsBy({...parseOptionChecks, ...format}, options)
}

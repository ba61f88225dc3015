import {
  anArray,
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
import {type ExtractOptions, extractOptionChecks, someStages} from './extract/options.js'
import type {ExtractorStage} from './extract/stages.js'
import {checkReaders, type Reader} from './read/reader.js'
import {recordOptionChecks} from './record/record.js'
import type {InputFormatName} from './tree/types.js'

/** Options of {@link parseListing}. */
export interface ParseOptions<Name extends string = InputFormatName, Tree extends boolean = boolean> {
  /** Name of the input format; without it, the format is told from the beginning of the text. */
  readonly format?: Name | undefined
  /** The year of dates that name none, such as "Mar 11"; without it they stay `--03-11`. */
  readonly year?: number | undefined
  /** Address of the listing; stands in `source.url` of the records, and relative addresses of a page count from it. */
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

/** What a parser is made of. */
export interface ParserOptions<Name extends string = string> {
  /** The formats that a text can be; where two are as sure that it is theirs, the first. */
  readonly readers: ReadonlyArray<Reader<Name>>
  /** Stages of extraction of one's own, behind those that a call names; see {@link ExtractorStage}. */
  readonly extractors?: readonly ExtractorStage[] | undefined
}

/**
 * Checks what a parser is to be made of.
 *
 * @param options - A list is one of readers.
 * @throws TypeError that names the argument or option and what was expected.
 */
export function parserOptions<Name extends string>(
  options: ParserOptions<Name> | ParserOptions<Name>['readers']
): ParserOptions<Name> & {readonly extractors: readonly ExtractorStage[]} {
  if (!isOptions(options)) return parserOptions({readers: options})
  const {readers, extractors = []} = options
  checkReaders(readers)
  checkOptionsBy({readers: anArray, extractors: someStages}, options)
  return {readers, extractors}
}

function isOptions<Name extends string>(
  options: ParserOptions<Name> | ParserOptions<Name>['readers']
): options is ParserOptions<Name> {
  return typeof options === 'object' && options !== null && !Array.isArray(options)
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
  checkOptionsBy({...formatCheck(formats), ...parseOptionChecks}, options)
}

/** The check of the option `format`, where there are formats to choose from. */
export function formatCheck(formats: readonly string[]): OptionChecks {
  return formats.length > 0 ? {format: oneOf(formats)} : {}
}

import {aFunction, checkOptionsBy, type OptionChecks, wholeNumberFrom} from '../arguments/checks.js'
import type {ListingMessage} from '../messages/say.js'
import {formatCheck, type ParseOptions, parseOptionChecks} from '../options.js'
import {headLength} from '../read/reader.js'
import type {InputFormatName} from '../tree/types.js'

/**
 * Options of {@link parseListings} and {@link createListingStream}. Without `limits.papers` they give as many papers as there
 * are: those that were given need no memory.
 */
export interface StreamOptions<Name extends string = InputFormatName>
  extends Pick<ParseOptions<Name>, 'format' | 'year' | 'url' | 'extract' | 'limits'> {
  /** Takes what was odd, as soon as it is known. */
  readonly onMessage?: ((message: ListingMessage) => void) | undefined
  /**
   * How much is held in memory until a paper ends, in UTF-16 code units: of formats that cannot be cut (a web page, YAML), the
   * whole source. What is longer is read up to there, with the message `too-long`.
   */
  readonly longest?: number | undefined
}

/** So much of a source is held at most, if nothing else is asked for: a web page of 32 million characters. */
export const longestByDefault = 33_554_432

/**
 * Checks options.
 *
 * @throws TypeError that names the option and what was expected.
 */
export function checkStreamOptions(options: unknown, formats: readonly string[]): void {
  checkOptionsBy({...streamOptionChecks, ...formatCheck(formats)}, options)
}

const {year, url, extract, limits} = parseOptionChecks

const streamOptionChecks = {
  year,
  url,
  extract,
  limits,
  onMessage: aFunction,
  longest: /* @__PURE__ */ wholeNumberFrom(headLength, Number.MAX_SAFE_INTEGER)
} satisfies OptionChecks

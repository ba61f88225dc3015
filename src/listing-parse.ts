import type {Plugin} from 'unified'
import type {ParseOptions} from './options.js'
import {listingParseAmong} from './plugins.js'
import {readers} from './read/readers.js'
import type {Listing} from './tree/types.js'

/**
 * Plugin that parses: makes a listing tree of the text.
 *
 * @example
 * ```ts
 * import {listingClean, listingExtract, listingParse, listingRecord} from 'paperglean'
 * import {unified} from 'unified'
 *
 * const processor = unified().use(listingParse, {year: 2025}).use(listingClean).use(listingExtract).use(listingRecord)
 * const papers = processor.processSync('Kites in Low Wind').result
 * papers[0]?.title // => 'Kites in Low Wind'
 * ```
 */
export const listingParse: Plugin<[Pick<ParseOptions, 'format' | 'year' | 'url'>?], string, Listing> =
  function (options) {
    this.use(listingParseAmong, {...options, readers})
  }

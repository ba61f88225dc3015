import type {Plugin} from 'unified'
import {cleanListing} from './clean/index.js'
import {extractListing} from './extract/listing.js'
import {checkOptions, type ParseOptions} from './options.js'
import {readText} from './read/text.js'
import {listingRecords, type RecordOptions} from './record/record.js'
import type {PaperRecord} from './record/schema.js'
import type {Listing} from './tree/types.js'

declare module 'unified' {
  interface CompileResultMap {
    /** Result of {@link listingRecord}. */
    PaperRecords: PaperRecord[]
  }
}

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
 * papers[0].title // => 'Kites in Low Wind'
 * ```
 */
export const listingParse: Plugin<[Pick<ParseOptions, 'format' | 'year'>?], string, Listing> = function (
  options
) {
  checkOptions(options)
  this.parser = (document, file) => readText(document, options, file)
}

/** Plugin that cleans: LaTeX and other remains in titles, abstracts and names become Unicode text. */
export const listingClean: Plugin<[], Listing, Listing> = () => (tree, file) => cleanListing(tree, file)

/** Plugin that extracts: spans of titles and abstracts become mention nodes. */
export const listingExtract: Plugin<[], Listing, Listing> = () => (tree, file) => extractListing(tree, file)

/** Plugin that compiles: makes the paper records, `file.result`. */
export const listingRecord: Plugin<[RecordOptions?], Listing, PaperRecord[]> = function (options) {
  checkOptions(options)
  this.compiler = (tree, file) => {
    if (!isListing(tree)) throw new TypeError(`expected a listing tree, got a node of type "${tree.type}"`)
    return listingRecords(tree, options, file)
  }
}

function isListing(tree: {type: string}): tree is Listing {
  return tree.type === 'root' && 'children' in tree
}

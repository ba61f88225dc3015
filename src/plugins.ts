import type {Plugin} from 'unified'
import {checkOptionsBy} from './arguments/checks.js'
import {cleanListing} from './clean/index.js'
import {type Extractor, extractorFor} from './extract/extractor.js'
import {extractListing} from './extract/listing.js'
import type {ExtractOptions} from './extract/options.js'
import {checkOptions, type ParseOptions} from './options.js'
import {readAmong} from './read/read.js'
import {checkReaders, type Reader} from './read/reader.js'
import {listingRecords, type RecordOptions, recordOptionChecks} from './record/record.js'
import type {PaperRecord} from './record/types.js'
import type {Listing} from './tree/types.js'

declare module 'unified' {
  interface CompileResultMap {
    /** Result of {@link listingRecord}. */
    PaperRecords: PaperRecord[]
  }
}

/** Options of {@link listingParseAmong}. */
export interface ParseAmongOptions extends Pick<ParseOptions<string>, 'format' | 'year' | 'url'> {
  /** The formats that a text can be. */
  readonly readers: readonly Reader[]
}

/**
 * Plugin that parses, of some formats alone: makes a listing tree of the text.
 *
 * @example
 * ```ts
 * import {listingParseAmong, listingRecord, textReader} from 'paperglean/core'
 * import {unified} from 'unified'
 *
 * const processor = unified().use(listingParseAmong, {readers: [textReader]}).use(listingRecord)
 * processor.processSync('Kites in Low Wind').result[0]?.title // => 'Kites in Low Wind'
 * ```
 */
export const listingParseAmong: Plugin<[ParseAmongOptions], string, Listing> = function ({
  readers,
  ...options
}) {
  checkReaders(readers)
  checkOptions(
    options,
    readers.map(reader => reader.name)
  )
  this.parser = (document, file) => readAmong(document, readers, options, file)
}

/**
 * Plugin that cleans: LaTeX and other remains in titles, abstracts and names become Unicode text.
 *
 * @example
 * ```ts
 * import {listingClean, listingParse, listingRecord} from 'paperglean'
 * import {unified} from 'unified'
 *
 * const processor = unified().use(listingParse).use(listingClean).use(listingRecord)
 * processor.processSync('SP^2OT: Kites in Low Wind').result[0]?.title // => 'SP²OT: Kites in Low Wind'
 * ```
 */
export const listingClean: Plugin<[], Listing, Listing> = () => (tree, file) => cleanListing(tree, file)

/**
 * Plugin that extracts: spans of titles and abstracts become mention nodes.
 *
 * @example
 * ```ts
 * import {listingExtract, listingParse, listingRecord} from 'paperglean'
 * import {unified} from 'unified'
 *
 * const processor = unified().use(listingParse).use(listingExtract).use(listingRecord)
 * const [paper] = processor.processSync('Kites in Low Wind\n\nWe fly kites of paper in low wind. Code is at https://github.com/ada/kite.').result
 * paper?.links[0]?.url // => 'https://github.com/ada/kite'
 * ```
 */
export const listingExtract: Plugin<[(ExtractOptions | Extractor)?], Listing, Listing> = options => {
  const extractor = extractorFor(options)
  return (tree, file) => extractListing(tree, file, extractor)
}

/**
 * Plugin that compiles: makes the paper records, `file.result`.
 *
 * @example
 * ```ts
 * import {listingParse, listingRecord} from 'paperglean'
 * import {unified} from 'unified'
 *
 * const processor = unified().use(listingParse).use(listingRecord, {url: 'https://papers.example/today'})
 * processor.processSync('Kites in Low Wind').result[0]?.source.url // => 'https://papers.example/today'
 * ```
 */
export const listingRecord: Plugin<[RecordOptions?], Listing, PaperRecord[]> = function (options) {
  checkOptionsBy(recordOptionChecks, options)
  this.compiler = (tree, file) => {
    if (!isListing(tree)) throw new TypeError(`expected a listing tree, got a node of type "${tree.type}"`)
    return listingRecords(tree, options, file)
  }
}

function isListing(tree: {type: string}): tree is Listing {
  return tree.type === 'root' && 'children' in tree
}

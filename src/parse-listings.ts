import {type ReadableFormat, readers} from './read/readers.js'
import type {PaperRecord} from './record/types.js'
import type {StreamOptions} from './stream/options.js'
import {createStreamingParser, type ListingSource} from './stream/streaming.js'

const streaming = /* @__PURE__ */ createStreamingParser(readers)

/**
 * Gives the papers of a listing one after the other, while it arrives: memory does not grow with its length.
 *
 * The records are those of {@link parseListing}, whatever the pieces that the listing arrives in, but that
 *
 * - none are united, since that needs all: {@link mergeRecords} does it, and ids tell most that are of the same paper,
 * - where a layout has to be guessed (text, Markdown, tables without names of columns), it is guessed for each stretch of
 *   some hundred thousand characters and not for the whole,
 * - what a source says of its papers at another place, far away, is not seen: a `crossref` over more than a megabyte, link
 *   definitions at the end of a Markdown document.
 *
 * Text, Markdown, mails and listings of arXiv, mailboxes, JSON, NDJSON, tables, bibliographies, feeds and XML are read in stretches. A
 * web page, YAML, RDF and tables whose columns are rows are read when all is there.
 *
 * @param source - Text, bytes in any encoding that {@link decodeText} knows, a file of a browser, a stream, or anything that
 *   gives strings or bytes piece by piece; pieces may end anywhere, in the middle of a character too.
 * @param options - See {@link StreamOptions}.
 * @throws TypeError for a bad option or a source of another type, at the call; for a piece of another type, when its turn comes.
 *
 * @example
 * ```ts
 * import {parseListings} from 'paperglean'
 *
 * const pieces = ['{"title": "Kites in Low Wind"}\n{"tit', 'le": "Pruning Willow Trees"}\n']
 * const titles = []
 * for await (const paper of parseListings(pieces)) titles.push(paper.title)
 * titles // => ['Kites in Low Wind', 'Pruning Willow Trees']
 * ```
 */
export function parseListings(
  source: ListingSource,
  options?: StreamOptions<ReadableFormat>
): AsyncGenerator<PaperRecord, void> {
  return streaming.parseListings(source, options)
}

/**
 * Makes a stream that takes a listing piece by piece and gives its papers, as {@link parseListings} does.
 *
 * @param options - See {@link StreamOptions}.
 * @returns A [TransformStream](https://streams.spec.whatwg.org/#ts-class) from strings or bytes to records.
 * @throws TypeError for a bad option.
 *
 * @example
 * ```ts
 * import {createListingStream} from 'paperglean'
 *
 * const page = new Blob(['Kites in Low Wind\n\nWe fly kites of paper in low wind and measure how long they stay up.'])
 * const reader = page.stream().pipeThrough(createListingStream()).getReader()
 * const {value} = await reader.read()
 * value?.title // => 'Kites in Low Wind'
 * ```
 */
export function createListingStream(
  options?: StreamOptions<ReadableFormat>
): TransformStream<string | Uint8Array, PaperRecord> {
  return streaming.createListingStream(options)
}

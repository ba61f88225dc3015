/**
 * What all formats have in common, without the readers of other formats than page dumps: for a bundle that
 * holds the formats alone that it needs. Readers are in `paperglean/read`.
 *
 * @packageDocumentation
 */
export type {Limits} from '../arguments/limits.js'
export {cleanText} from '../clean/index.js'
export * from '../extract/index.js'
export type {RuleId, Rules} from '../messages/rules.js'
export type {ListingMessage} from '../messages/say.js'
export type {ParseOptions, ParserOptions} from '../options.js'
export {
  createParser,
  type ListingParser,
  type PapersResult,
  type ParseResult,
  type TreeResult
} from '../parser.js'
export {
  listingClean,
  listingExtract,
  listingParseAmong,
  listingRecord,
  type ParseAmongOptions
} from '../plugins.js'
export * from '../query/index.js'
export type {Cut, Cutter} from '../read/cut/cutter.js'
export {decodeText} from '../read/decode.js'
export {type Detection, detectAmong} from '../read/detect.js'
export type {Reader, ReadOptions} from '../read/reader.js'
export {readText, textReader} from '../read/text/text.js'
export * from '../record/core.js'
export type {StreamOptions} from '../stream/options.js'
export {createStreamingParser, type ListingSource, type StreamingParser} from '../stream/streaming.js'
export type * from '../tree/types.js'
export {InvalidRecordError} from '../write/check.js'
export {serialize, serializeStream} from '../write/core.js'
export type {RecordFormat, StreamingFormat} from '../write/format.js'
export {createSerializer, type Formats, type Serializer, type StreamingName} from '../write/serializer.js'

import {VFile} from 'vfile'
import type {Listing} from '../tree/types.js'
import {ListingBuilder} from './builder.js'
import {type Detection, detectAmong} from './detect.js'
import {headLength, type Reader, type ReadOptions} from './reader.js'
import {type InputFormatName, readers} from './readers.js'
import {textReader} from './text/text.js'

/** Options of {@link readListing}. */
export interface ReadListingOptions extends ReadOptions {
  /** Name of the format; without it, it is told from the beginning of the source. */
  readonly format?: InputFormatName | undefined
}

/** A format that is as sure as this is not another one. */
const certain = 0.9
/** A reader that is less sure than this was given something else. */
const doubtful = 0.3

/** Formats whose source says nothing to a reader of lines: it would take markup for papers. */
const markup: ReadonlySet<string> = new Set(['html', 'feed', 'json', 'bibliography'])

/**
 * Reads a listing of any format.
 *
 * @param source - The source.
 * @param options - See {@link ReadListingOptions}.
 * @param file - Takes the messages of the reader, `wrong-format` where the source is clearly of another
 *   format than the one asked for (it is then not read), and `not-text` where it is no text at all.
 *
 * @example
 * ```ts
 * import {readListing} from 'paperglean/read'
 *
 * readListing('@misc{kite, title = {Kites in Low Wind}}').data?.format // => 'bibliography'
 * ```
 */
export function readListing(source: string, options: ReadListingOptions = {}, file = new VFile()): Listing {
  if (isBinary(source)) return unread(source, 'text', 'This is no text', 'not-text', file)
  const found = detectAmong(source, readers)
  const reader = readers.find(({name}) => name === (options.format ?? found?.format)) ?? textReader
  if (found && isOther(reader, found, source)) {
    const reason = `This is no ${reader.name}; it looks like ${found.format}`
    return unread(source, reader.name, reason, 'wrong-format', file)
  }
  return reader.read(source, options, file)
}

/**
 * Tells the format of a listing by its first 4,096 characters.
 *
 * @param value - Text, or bytes in any encoding that `decodeText` knows.
 * @returns Its format, and how sure that is; without any sign of another one, it is `text`.
 *
 * @example
 * ```ts
 * import {detect} from 'paperglean'
 *
 * detect('@misc{kite, title = {Kites in Low Wind}}').format // => 'bibliography'
 * detect('Kites in Low Wind').format // => 'text'
 * ```
 */
export function detect(value: string | Uint8Array): Detection<InputFormatName> {
  return detectAmong(value, readers) ?? {format: 'text', confidence: 0}
}

function isOther(asked: Reader, found: Detection, source: string): boolean {
  return (
    found.format !== asked.name &&
    found.confidence >= certain &&
    markup.has(found.format) &&
    asked.detect(source.slice(0, headLength)) < doubtful
  )
}

/** Signs of files that are no text: PDF, ZIP and gzip, and control characters everywhere. */
function isBinary(source: string): boolean {
  const head = source.slice(0, headLength)
  if (/^(?:%PDF-\d|PK\x03\x04|\x1f[\x8b\ufffd])/.test(head)) return true
  const controls = head.match(/[\0-\x08\x0e-\x1f\x7f\ufffd]/g)?.length ?? 0
  return controls > 16 && controls > head.length / 8
}

/** A listing without papers: all of the source is chrome. */
function unread(source: string, format: string, reason: string, ruleId: string, file: VFile): Listing {
  const build = new ListingBuilder(source, format, file)
  build.message(reason, ruleId)
  if (source !== '') build.chrome({start: 0, end: source.length})
  return build.finish()
}

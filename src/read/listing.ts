import {VFile} from 'vfile'
import {aFile, aString, checkArgument, checkOptionsBy, oneOf} from '../arguments/checks.js'
import type {Listing} from '../tree/types.js'
import {type Detection, detectAmong} from './detect.js'
import {type ReadListingOptions, readAmong} from './read.js'
import {readOptionChecks} from './reader.js'
import {type ReadableFormat, readers} from './readers.js'

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
export function readListing(
  source: string,
  options: ReadListingOptions<ReadableFormat> = {},
  file = new VFile()
): Listing {
  checkArgument('source', aString, source)
  checkOptionsBy({...readOptionChecks, format: oneOf(readers.map(({name}) => name))}, options)
  checkArgument('file', aFile, file)
  return readAmong(source, readers, options, file)
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
export function detect(value: string | Uint8Array): Detection<ReadableFormat> {
  return detectAmong(value, readers) ?? {format: 'text', confidence: 0}
}

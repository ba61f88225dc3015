import {VFile} from 'vfile'
import type {Listing} from '../tree/types.js'
import {detectAmong} from './detect.js'
import type {ReadOptions} from './reader.js'
import {type InputFormatName, readers} from './readers.js'
import {readText} from './text/text.js'

/** Options of {@link readListing}. */
export interface ReadListingOptions extends ReadOptions {
  /** Name of the format; without it, it is told from the beginning of the source. */
  readonly format?: InputFormatName | undefined
}

/**
 * Reads a listing of any format.
 *
 * @param source - The source.
 * @param options - See {@link ReadListingOptions}.
 * @param file - Takes the messages.
 */
export function readListing(source: string, options: ReadListingOptions = {}, file = new VFile()): Listing {
  const name = options.format ?? detectAmong(source, readers)?.format
  const reader = readers.find(known => known.name === name)
  return (reader?.read ?? readText)(source, options, file)
}

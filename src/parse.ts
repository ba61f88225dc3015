import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {checkOptions, type ParseOptions} from './options.js'
import {listingClean, listingExtract, listingParse, listingRecord} from './plugins.js'
import {decodeText} from './read/decode.js'
import type {PaperRecord} from './record/schema.js'
import type {Listing} from './tree/types.js'

/** What comes of a listing. */
export interface ParseResult {
  /** The papers, each valid by the schema, in the order of the listing. */
  readonly papers: PaperRecord[]
  /** What was odd, with line, column and rule id. */
  readonly messages: VFileMessage[]
  /** The listing tree, with mention nodes. */
  readonly tree: Listing
  /** The file that was read; a reporter such as `vfile-reporter` prints its messages. */
  readonly file: VFile
}

/**
 * Turns the text of a paper listing into records.
 *
 * @param input - Text, bytes in any encoding that {@link decodeText} knows, or a file. Never throws on what it holds.
 * @param options - See {@link ParseOptions}.
 * @throws TypeError for a bad option or an input of another type.
 *
 * @example
 * ```ts
 * import {parseListing} from 'paperglean'
 *
 * const {papers, messages} = parseListing(
 *   'Mar 11\n\nKites in Low Wind\n\nWe fly kites of paper in low wind and measure how long they stay up.',
 *   {year: 2025}
 * )
 * papers[0].title // => 'Kites in Low Wind'
 * papers[0].dates // => {listed: '2025-03-11'}
 * messages.length // => 0
 * ```
 */
export function parseListing(input: string | Uint8Array | VFile, options: ParseOptions = {}): ParseResult {
  checkOptions(options)
  const file = toFile(input)
  const {format, year, url, duplicates} = options
  const processor = unified()
    .use(listingParse, {format, year})
    .use(listingClean)
    .use(listingExtract)
    .use(listingRecord, {url, duplicates})
    .freeze()
  const tree = processor.runSync(processor.parse(file), file)
  return {papers: processor.stringify(tree, file), messages: file.messages, tree, file}
}

function toFile(input: string | Uint8Array | VFile): VFile {
  if (input instanceof VFile) {
    const file = new VFile({...input, messages: input.messages})
    if (input.value instanceof Uint8Array) file.value = decodeText(input.value, file)
    return file
  }
  if (typeof input === 'string') return new VFile(input)
  if (input instanceof Uint8Array) {
    const file = new VFile()
    file.value = decodeText(input, file)
    return file
  }
  throw new TypeError('input: expected a string, a Uint8Array or a VFile')
}

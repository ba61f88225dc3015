import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {checkOptions, type ParseOptions} from './options.js'
import {listingClean, listingExtract, listingParseAmong, listingRecord} from './plugins.js'
import {decodeText} from './read/decode.js'
import type {Reader} from './read/reader.js'
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

/** Turns the text of a paper listing into records; see {@link createParser}. */
export type ListingParser<Name extends string> = (
  input: string | Uint8Array | VFile,
  options?: ParseOptions<Name>
) => ParseResult

/**
 * Makes a parser for some formats alone, so that a bundle needs to hold no others.
 *
 * @param readers - The formats that a text can be; where two are as sure that it is theirs, the first.
 *
 * @example
 * ```ts
 * import {createParser, textReader} from 'paperglean/core'
 * import {markdownReader} from 'paperglean/read'
 *
 * const parse = createParser([textReader, markdownReader])
 * parse('# Kites in Low Wind\n\nWe fly kites of paper in low wind and measure how long they stay up.').papers.length // => 1
 * ```
 */
export function createParser<Name extends string>(readers: ReadonlyArray<Reader<Name>>): ListingParser<Name> {
  const names = readers.map(reader => reader.name)
  return (input, options = {}) => {
    checkOptions(options, names)
    const file = toFile(input)
    const {format, year, url, duplicates, extract} = options
    const processor = unified()
      .use(listingParseAmong, {format, year, readers})
      .use(listingClean)
      .use(listingExtract, extract ?? {})
      .use(listingRecord, {url, duplicates})
      .freeze()
    const tree = processor.runSync(processor.parse(file), file)
    return {papers: processor.stringify(tree, file), messages: file.messages, tree, file}
  }
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

import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import {location} from 'vfile-location'
import {wrongArgument} from './arguments/checks.js'
import type {Limits} from './arguments/limits.js'
import {type Extractor, extractorFor} from './extract/extractor.js'
import {addMentions, extractPapers, extractStored} from './extract/listing.js'
import {type ListingMessage, messagesOf} from './messages/say.js'
import {checkOptions, type ParseOptions, type ParserOptions, parserOptions} from './options.js'
import {listingClean, listingParseAmong, listingRecord} from './plugins.js'
import {decodeText} from './read/decode.js'
import {limitListing} from './read/limit.js'
import {checkStored} from './record/record.js'
import type {PaperRecord} from './record/types.js'
import type {Listing} from './tree/types.js'

/** What comes of a listing, without its tree. */
export interface PapersResult {
  /** The papers, each valid by the schema, in the order of the listing. */
  readonly papers: PaperRecord[]
  /** What was odd, with line, column and rule id. */
  readonly messages: ListingMessage[]
  /** The file that was read; a reporter such as `vfile-reporter` prints its messages. */
  readonly file: VFile
}

/** The same with its tree. */
export interface TreeResult extends PapersResult {
  /** The listing tree, with mention nodes. */
  readonly tree: Listing
}

/** What comes of a listing; without its tree where that was not asked for. */
export type ParseResult<Tree extends boolean = true> = Tree extends true ? TreeResult : PapersResult

/** Turns the text of a paper listing into records; see {@link createParser}. */
export type ListingParser<Name extends string> = <Tree extends boolean = true>(
  input: string | Uint8Array | VFile,
  options?: ParseOptions<Name, Tree>
) => ParseResult<Tree>

/**
 * Makes a parser for some formats alone, so that a bundle needs to hold no others, or for formats and stages of extraction
 * of one's own.
 *
 * @param options - See {@link ParserOptions}; a list is one of readers.
 *
 * @example
 * ```ts
 * import {createParser, textReader} from 'paperglean/core'
 * import {markdownReader} from 'paperglean/read'
 *
 * const parse = createParser({readers: [textReader, markdownReader]})
 * parse('# Kites in Low Wind\n\nWe fly kites of paper in low wind and measure how long they stay up.').papers.length // => 1
 * ```
 */
export function createParser<Name extends string>(
  options: ParserOptions<Name> | ParserOptions<Name>['readers']
): ListingParser<Name> {
  const {readers, extractors} = parserOptions(options)
  const names = readers.map(reader => reader.name)
  function parse<Tree extends boolean = true>(
    input: string | Uint8Array | VFile,
    options?: ParseOptions<Name, Tree>
  ): ParseResult<Tree>
  function parse(input: string | Uint8Array | VFile, options: ParseOptions<Name> = {}): PapersResult {
    checkOptions(options, names)
    const file = toFile(input)
    const {format, year, url, duplicates, extract, limits} = options
    const extractor = extractorFor(extract).with(extractors)
    const processor = unified()
      .use(listingParseAmong, {format, year, url, readers})
      .use(listingLimits, limits ?? {})
      .use(listingClean)
      .use(listingStored)
      .use(listingNotes, extractor, limits?.mentions)
      .use(listingRecord, {url, duplicates})
      .freeze()
    const tree = processor.runSync(processor.parse(file), file)
    const papers = processor.stringify(tree, file)
    const result = {papers, messages: messagesOf(file), file}
    if (options.tree === false) return result
    return withTree(result, tree, () => extractStored(tree, extractor, limits?.mentions))
  }
  return parse
}

/** Plugin that looks which papers bring a record of their own. */
const listingStored: Plugin<[], Listing> = () => checkStored

/** Plugin that finds what papers name, and makes no mention nodes of it. */
const listingNotes: Plugin<[Extractor, number | undefined], Listing> = (extractor, most) => (tree, file) =>
  extractPapers(tree, extractor, file, most)

/** Plugin that leaves out what is more than the limits. */
const listingLimits: Plugin<[Limits?], Listing> = most => (tree, file) => limitListing(tree, file, most)

/** Most callers never ask for the tree: its mention nodes, the larger part of it, are made when one does. */
function withTree(result: PapersResult, tree: Listing, extractRest: () => void): TreeResult {
  const {toPoint} = location(result.file)
  let isWhole = false
  return {
    ...result,
    get tree() {
      if (!isWhole) {
        extractRest()
        addMentions(tree, toPoint)
      }
      isWhole = true
      return tree
    }
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
  throw wrongArgument('input', 'string, Uint8Array or VFile', input)
}

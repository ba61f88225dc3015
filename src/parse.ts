import type {VFile} from 'vfile'
import type {ParseOptions} from './options.js'
import {createParser, type ParseResult} from './parser.js'
import {type ReadableFormat, readers} from './read/readers.js'

const parse = /* @__PURE__ */ createParser(readers)

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
 * papers[0]?.title // => 'Kites in Low Wind'
 * papers[0]?.dates // => {listed: '2025-03-11'}
 * messages.length // => 0
 * ```
 */
export function parseListing<Tree extends boolean = true>(
  input: string | Uint8Array | VFile,
  options?: ParseOptions<ReadableFormat, Tree>
): ParseResult<Tree> {
  return parse(input, options)
}

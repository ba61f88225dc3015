import {VFile} from 'vfile'
import type {Listing} from '../tree/types.js'
import {ListingBuilder} from './builder.js'
import {LayoutCutter} from './cut/layout.js'
import type {Row} from './layout/block.js'
import {type Line, linesOf} from './layout/lines.js'
import {addRecords, recordsOf} from './layout/papers.js'
import {blocksOf} from './markdown/blocks.js'
import {detectMarkdown} from './markdown/detect.js'
import {prepare} from './markdown/prepare.js'
import {checkReading, type Reader, type ReadOptions} from './reader.js'
import {addLines} from './text/text.js'

/**
 * Reads Markdown (CommonMark with the tables of GitHub): pages scraped as Markdown, curated lists, tables,
 * `<details>`, and digests with a heading or a bold line for each paper.
 *
 * Records are what repeats: blocks fall into classes, each class cuts the document, and the cut is scored by how many
 * of its stretches hold exactly one paper. All records of a class vote on which of their parts is the title. Menus,
 * badges, tables of contents, tools and courses are none. Words behind a title that are no names, venue or date become
 * the field `remark`; a sentence of five words or more, the abstract.
 *
 * @param source - The text.
 * @param options - See {@link ReadOptions}.
 * @param file - Takes the messages: `unknown-layout`, with how sure the layout is; `uncovered-identifiers`,
 *   `unread-items`, `several-papers-in-one`, of what stands in no record or not in one of its own; `too-much-markup`
 *   (lists, quotes or marks within each other, or more marks in one paragraph than anybody writes; they are read as
 *   text); `no-paper`; for text without any markup, those of `readText`.
 * @returns The tree. Its leaves in order cover the source.
 *
 * @example
 * ```ts
 * import {readMarkdown} from 'paperglean/read'
 *
 * const tree = readMarkdown('## Kites\n\n- [Kites in Low Wind](https://arxiv.org/abs/2401.01234), Ada Example')
 * tree.children.map(node => node.type) // => ['heading', 'separator', 'paper']
 * ```
 */
export function readMarkdown(source: string, options: ReadOptions = {}, file = new VFile()): Listing {
  checkReading(source, options, file)
  const {text, links} = prepare(source)
  const {blocks, excess} = blocksOf(text.value)
  const build = new ListingBuilder(text, 'markdown', file, source)
  if (excess !== undefined)
    build.message('More markup than a document has; what is too much is read as text', 'too-much-markup', {
      start: excess,
      end: excess + 1
    })
  const lines = linesOf(blocks, links)
  const records = recordsOf(lines)
  // Text without any markup is Markdown too; and what does not repeat may be one paper alone.
  const isText = lines.every(isPlain) || (records.length === 0 && lines.every(isProse))
  if (isText) addLines(build, withoutMarks(text.value), options)
  else addRecords(build, lines, records, options)
  return build.finish()
}

const isPlain = ({kind, ...line}: Line | Row): boolean =>
  kind === 'text' && 'inline' in line && line.depth === 0 && line.inline.links.length === 0

/** Whether a line is of a document whose headings are all like titles: those of other prose have a word or two. */
const isProse = (line: Line | Row): boolean =>
  isPlain(line) ||
  (line.kind === 'heading' && line.inline.links.length === 0 && isLikeTitle(line.inline.text))

const isLikeTitle = (text: string): boolean => {
  const words = text.trim()
  return words.split(/\s+/).length > 2 && !/[?:]$/.test(words)
}

/** The text with spaces for what makes a line a heading, or the whole of it bold. */
function withoutMarks(text: string): string {
  return text.replace(/^.+$/gm, line => {
    const [heading] = /^ {0,3}#{1,6}(?=[ \t])/.exec(line) ?? []
    if (heading) return ' '.repeat(heading.length) + line.slice(heading.length)
    const [, bold] = /^\*\*([^*]+)\*\*$/.exec(line.trimEnd()) ?? []
    return bold ? `  ${bold}  ${line.slice(bold.length + 4)}` : line
  })
}

/** Documents in Markdown. */
export const markdownReader: Reader<'markdown'> = {
  name: 'markdown',
  detect: detectMarkdown,
  read: readMarkdown,
  cutter: () => new LayoutCutter()
}

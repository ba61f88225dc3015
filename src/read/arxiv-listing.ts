import {VFile} from 'vfile'
import type {Listing} from '../tree/types.js'
import {arxivListingOf} from './arxiv/listing.js'
import {LayoutCutter} from './cut/layout.js'
import {checkReading, type Reader, type ReadOptions} from './reader.js'

/**
 * Reads the text of arXiv's pages as it is copied or scraped: lists ("new", "recent", of a month), results of
 * the search, pages of single papers.
 *
 * @param source - The text. Line ends of any kind.
 * @param options - See {@link ReadOptions}.
 * @param file - Takes the messages: `entry-without-title`, `abstract-cut-off` where the search shows a beginning
 *   alone, `unreadable-date`, `no-paper`.
 * @returns The tree. Its leaves' texts in order are the source.
 *
 * @example
 * ```ts
 * import {readArxivListing} from 'paperglean/read'
 *
 * const tree = readArxivListing('[1] arXiv:2401.01234 [pdf, html, other]\nTitle: Kites in Low Wind\nAda Example, Bo Example\nSubjects: Machine Learning (cs.LG)')
 * tree.children.map(node => node.type) // => ['separator', 'paper']
 * ```
 */
export function readArxivListing(source: string, options: ReadOptions = {}, file = new VFile()): Listing {
  checkReading(source, options, file)
  return arxivListingOf(source, options, file)
}

const id = '(?:\\d{4}\\.\\d{4,5}|[a-z-]{2,10}(?:\\.[a-z]{2})?\\/\\d{7})(?:v\\d{1,3})?'
/** What only such a page has, and how sure that makes. */
const signs: ReadonlyArray<{readonly sure: number; readonly pattern: RegExp}> = [
  {
    // "[1] arXiv:2401.01234 (cross-list from stat.ML) [pdf, other]"
    sure: 0.98,
    pattern: new RegExp(
      `^[ \\t\\xa0]*(?:\\[\\d{1,5}\\]|\\d{1,5}\\.)?\\s{0,4}arXiv:\\s?${id}\\s{0,4}(?:\\([^()\\n]{1,60}\\)\\s{0,4})?\\[(?:pdf|ps|html|other|view)\\b`,
      'im'
    )
  },
  {sure: 0.95, pattern: new RegExp(`^\\[\\d{1,5}\\]\\s{1,4}arXiv:\\s?${id}`, 'im')},
  {sure: 0.95, pattern: /^[ \t\xa0]*\[Submitted on \d{1,2} [A-Z][a-z]{2,8} \d{4}/m},
  {sure: 0.9, pattern: new RegExp(`^[ \\t\\xa0]*Cite as:\\s{0,4}arXiv:${id}`, 'm')},
  {sure: 0.7, pattern: /^(?:Showing new listings for |Authors and titles for )/m}
]
/** Beginnings of other formats, which may hold such a list. */
const otherFormats = [/^\s*(?:[{<@]|\[\s*[{"\]])/, /^ {0,3}(?:```|~~~|#{1,6} )/m]

function detectListing(head: string): number {
  if (otherFormats.some(pattern => pattern.test(head))) return 0
  return signs.find(({pattern}) => pattern.test(head))?.sure ?? 0
}

/** Lists of arXiv. */
export const arxivListingReader: Reader<'arxiv-listing'> = {
  name: 'arxiv-listing',
  detect: detectListing,
  read: readArxivListing,
  cutter: () => new LayoutCutter()
}

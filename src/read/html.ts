import {VFile} from 'vfile'
import type {RuleId} from '../messages/rules.js'
import {say} from '../messages/say.js'
import type {Chrome, Heading, Listing, ListingContent} from '../tree/types.js'
import {ListingBuilder} from './builder.js'
import {type Entry, listingOf} from './entries.js'
import {blocksOf} from './html/blocks.js'
import {readKnown, readShared} from './html/combine.js'
import {tooCostly} from './html/cost.js'
import {detectHtml, whyNoHtml} from './html/detect.js'
import {closest, type PageElement} from './html/element.js'
import {readLines, textBetweenTags} from './html/lines.js'
import {baseOf, linksIn} from './html/links.js'
import {Page} from './html/page.js'
import type {Context} from './html/strategy.js'
import {linesOf} from './layout/lines.js'
import {addRecords, recordsOf} from './layout/papers.js'
import {readDate} from './parts/dates.js'
import {checkReading, type Reader, type ReadOptions} from './reader.js'

/**
 * Reads a page in HTML (https://html.spec.whatwg.org), as a browser saves it: lists and papers' pages of arXiv
 * and Hugging Face, pages with `citation_*` tags or Dublin Core, schema.org data (JSON-LD, microdata), and
 * lists and tables of other sites by their structure. Where no layout is known, the text that the page shows
 * is read as lines.
 *
 * Positions stand where the parser gives them; formulas are read from the TeX that the page holds.
 *
 * @param source - The page, or a part of one.
 * @param options - See {@link ReadOptions}.
 * @param file - Takes the messages: `not-html`, `error-page`, `unknown-layout`, `html-too-deep` (no tree can be made of it; the text
 *   between its tags is read), `unreadable-html`, `unreadable-json-ld`, `bad-link-scheme`, `no-paper`, those of
 *   `readMarkdown` on what was not read, and for unknown layouts those of `readText`.
 *
 * @example
 * ```ts
 * import {readHtml} from 'paperglean/read'
 *
 * const tree = readHtml('<ul><li><h4><a href="https://arxiv.org/abs/2401.01234">Kites in Low Wind</a></h4></li></ul>')
 * tree.children.filter(node => node.type !== 'separator').map(node => node.type) // => ['paper']
 * ```
 */
export function readHtml(source: string, options: ReadOptions = {}, file = new VFile()): Listing {
  checkReading(source, options, file)
  const wrong = whyNoHtml(source)
  if (wrong !== undefined) {
    report(file, `No HTML: ${wrong}`, 'not-html')
    return listingOf('html', [], file)
  }
  const excess = tooCostly(source)
  const page = excess === undefined ? parsePage(source, file) : undefined
  if (excess !== undefined)
    report(file, `${excess}: too many to make a tree of; read as text`, 'html-too-deep')
  if (!page) return readLines({source, text: textBetweenTags(source), links: [], options, file})
  const context: Context = {
    page,
    base: baseOf(page, options.url),
    options,
    file
  }
  if (isErrorPage(context)) {
    report(file, 'A server says that the page is not there', 'error-page')
    return listingOf('html', [], file)
  }
  const known = readKnown(context)
  if (known.length > 0) return treeOf(context, known)
  const tree = readBlocks(context)
  if (tree) return tree
  const shared = readShared(context)
  return shared.length > 0 ? treeOf(context, shared) : readUnknown(context)
}

/** Reads a page by what repeats in it; `undefined` where nothing does. */
function readBlocks({page, base, options, file}: Context): Listing | undefined {
  const {blocks, badLinks} = blocksOf(page, base)
  const lines = linesOf(blocks)
  const records = recordsOf(lines)
  if (records.length === 0) return undefined
  const build = new ListingBuilder(page.source, 'html', file)
  addRecords(build, lines, records, options)
  for (const {position} of badLinks)
    say(file, 'A link of a paper that leads to no address of the web', 'bad-link-scheme', position)
  return build.finish()
}

/** Pages. */
export const htmlReader: Reader<'html'> = {name: 'html', detect: detectHtml, read: readHtml}

function report(file: VFile, reason: string, ruleId: RuleId): void {
  say(file, reason, ruleId)
}

function parsePage(source: string, file: VFile): Page | undefined {
  try {
    return new Page(source)
  } catch (error) {
    const deep = error instanceof RangeError
    const reason = deep ? 'Elements are nested too deep' : 'The page cannot be parsed'
    report(file, `${reason}; read as text`, deep ? 'html-too-deep' : 'unreadable-html')
    return undefined
  }
}

/** "404 Not Found" */
const statusLine = /^(?:error:?\s)?[1-5]\d\d\b(?:\s|:|$)/i
/** Longer pages say more than that they are not there. */
const longestErrorPage = 600

/** Whether a page is what a server sends in the place of one that it has not. */
function isErrorPage({page}: Context): boolean {
  return (
    page
      .all('h1 title')
      .some(element => statusLine.test((page.text(element).value || page.rawText(element)).trim())) &&
    page.wholeText().value.length < longestErrorPage
  )
}

function readUnknown({page, base, options, file}: Context): Listing {
  const tree = readLines({
    source: page.source,
    text: page.wholeText(),
    links: linksIn(page, base),
    options,
    file
  })
  const papers = tree.children.filter(node => node.type === 'paper')
  if (papers.length === 0) return tree
  const whole = papers.filter(paper => paper.children.some(part => part.type === 'abstract')).length
  const reason = `No known layout; of ${papers.length} titles among the lines ${whole} have an abstract`
  report(file, reason, 'unknown-layout')
  return tree
}

/** The papers, and between them the headings and menus of the page. */
function treeOf(context: Context, entries: readonly Entry[]): Listing {
  const tree = listingOf('html', entries, context.file)
  const papers = tree.children.map(({position}) => position)
  const within = rangesOf(papers.map(position => [position?.start.offset ?? 0, position?.end.offset ?? 0]))
  const around = [...headingsOf(context), ...chromeOf(context)].filter(node => !within(offsetOf(node)))
  const nodes = [...tree.children, ...around]
  // Sorting is stable: papers of one script keep their order.
  tree.children = nodes.sort((one, two) => offsetOf(one) - offsetOf(two))
  return tree
}

function offsetOf(node: ListingContent): number {
  return node.position?.start.offset ?? 0
}

/** Tells whether an offset lies in one of the ranges. */
function rangesOf(ranges: ReadonlyArray<readonly [start: number, end: number]>): (offset: number) => boolean {
  const sorted = [...ranges].sort(([one], [two]) => one - two)
  return offset => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.[0] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return offset < (sorted[low - 1]?.[1] ?? 0)
  }
}

const pageParts = ['nav', 'header', 'footer', 'aside']
const listedDate = /^(?:showing new listings for|papers? (?:of|from|for)|listings? for)\s+/i

function headingsOf({page, options}: Context): Heading[] {
  return page.all('h1 h2 h3 h4 h5 h6').flatMap(element => {
    const {value, position} = page.part(element)
    if (value === '') return []
    const words = value
      .replace(/\([^()]*\)$/, '')
      .trimEnd()
      .replace(listedDate, '')
    const date = readDate(words, options.year)
    const heading: Heading = {type: 'heading', children: [{type: 'text', value, position}], position}
    return [date ? {...heading, date} : heading]
  })
}

function chromeOf({page}: Context): Chrome[] {
  const isOuter = (element: PageElement) => !element.parent || !closest(element.parent, pageParts)
  return page.all(pageParts.join(' ')).flatMap(element => {
    const {value, position} = page.part(element)
    if (value === '' || !isOuter(element) || page.all('h1 h2 h3', element).length > 0) return []
    return [{type: 'chrome' as const, children: [{type: 'text' as const, value, position}], position}]
  })
}

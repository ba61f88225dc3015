import {VFile} from 'vfile'
import type {Listing} from '../../tree/types.js'
import {ListingBuilder} from '../builder.js'
import {LayoutCutter} from '../cut/layout.js'
import type {Row} from '../layout/block.js'
import type {Segment} from '../layout/induce.js'
import {type Line as LayoutLine, linesOf} from '../layout/lines.js'
import {addRecords, recordsOf} from '../layout/papers.js'
import {readDate} from '../parts/dates.js'
import {nameSpans} from '../parts/people.js'
import {venueFacts} from '../parts/venue.js'
import {checkReading, type Reader, type ReadOptions} from '../reader.js'
import {blocksOf} from './blocks.js'
import {columnsOf} from './columns.js'
import {layoutConfidence} from './confidence.js'
import {bylineEnd} from './evidence.js'
import {type LabelledState, labelLines, type State} from './label.js'
import {splitLines} from './lines.js'
import {dereference, type PageLink} from './references.js'

/** Several lines that are one part of the listing. */
interface Part {
  readonly state: State
  readonly field: LabelledState['field']
  readonly sure: boolean
  readonly start: number
  end: number
}

/**
 * Reads a page dump: the text of a listing page, with its menus, dates, titles and abstracts as lines.
 *
 * A text whose items bear numbers, bullets or labels is read by these, as Markdown is. Else, which lines are titles is
 * decided by evidence (length, shape of the sentence, place, neighbours), so
 * that abstracts may be wrapped, of several paragraphs or missing, with other lines in between.
 *
 * @param source - The text. Line ends of any kind.
 * @param options - See {@link ReadOptions}.
 * @param file - Takes the messages: `title-without-abstract`, `unreadable-date`, `abstract-cut-off`,
 *   `text-outside-paper`, `unknown-layout`, `no-paper`.
 * @returns The tree. Its leaves' texts in order are the source.
 *
 * @example
 * ```ts
 * import {readText} from 'paperglean/read'
 *
 * const tree = readText('Mar 11\n\nKites in Low Wind\n\nWe fly kites of paper in low wind and measure how long they stay up.')
 * tree.children.map(node => node.type) // => ['heading', 'separator', 'paper']
 * ```
 */
export function readText(source: string, options: ReadOptions = {}, file = new VFile()): Listing {
  checkReading(source, options, file)
  const page = dereference(source)
  const text = page?.text.value ?? source
  const build = new ListingBuilder(page?.text ?? source, 'text', file, source)
  if (mayBeList(text)) {
    const lines = linesOf(blocksOf(text, page?.links))
    const records = recordsOf(lines)
    if (isList(lines, records)) {
      addRecords(build, lines, records, options)
      return build.finish()
    }
  }
  const doubtful = addLines(build, text, options, page?.links)
  const tree = build.finish()
  const confidence = layoutConfidence(tree, doubtful)
  if (confidence < knownLayout)
    build.message(
      `The layout is not known for sure (confidence ${confidence.toFixed(2)}); titles and abstracts may be wrong`,
      'unknown-layout'
    )
  const columns = columnsOf(text)
  if (columns)
    build.message(
      'Texts seem to stand side by side; they are read as one, line by line',
      'unknown-layout',
      columns
    )
  return tree
}

/** Where an item, a label or an address may stand. */
const listSign =
  /^[ \t]*(?:\[\d{1,4}\][ \t]|\(?\d{1,4}[.):][ \t]|[-*•·▪●][ \t]|(?:paper )?(?:title|标题|题目|제목)[ \t]?[:：]|<?https?:\/\/)|\barxiv:|\bdoi:|^\p{Lu}[^\n(]{3,300}\((?:19|20)\d\d[a-z]?\)[.,:]/gimu

/** Whether anything in a text could be an item of a list: most pages have none. */
function mayBeList(text: string): boolean {
  const signs = signCount(text)
  if (signs < leastItems) return false
  const lines = text.match(/\n[ \t]*\S/g)?.length ?? 0
  return signs * 12 >= lines
}

/** Line ends beside `\n` behind which a sign may stand. */
const otherLineEnd = /\r(?!\n)|[\u2028\u2029]/

function signCount(text: string): number {
  const countIn = (part: string) => part.match(listSign)?.length ?? 0
  if (otherLineEnd.test(text)) return countIn(text)
  return text.split('\n').reduce((sum, line) => (mayHoldSign(line) ? sum + countIn(line) : sum), 0)
}

const beginOfSign = /^[ \t]*(?:[[(\d*•·▪●-]|(?:paper )?(?:title|标题|题目|제목)|<?https?:)/iu
/** A reference has at most 300 characters, or twice as many code units, before its year. */
const beforeYear = 700

/** Passes over most lines: to look for each sign at each of their characters takes long. */
function mayHoldSign(line: string): boolean {
  return (
    beginOfSign.test(line) ||
    (line.includes(':') && /(?:arxiv|doi):/i.test(line)) ||
    (line.includes('(') && /\((?:19|20)\d\d/.test(line.slice(0, beforeYear)))
  )
}

/** Classes of records that a text marks by itself: items with a number or a bullet, titles with a label. */
const listed = / item| number$| title$| reference$/

/** Whether a text is a list whose items say where they begin, and no page of lines. */
function isList(lines: ReadonlyArray<LayoutLine | Row>, records: readonly Segment[]): boolean {
  const coverage = (own: readonly Segment[]) =>
    own.length < leastItems ? 0 : own.reduce((sum, {from, to}) => sum + to - from, 0) / lines.length
  if (coverage(records.filter(({key}) => listed.test(key))) >= 0.5) return true
  // Nothing else is asked where nearly all records bear one identity each, and nearly nothing stands beside them.
  const bearing = records.filter(({papers}) => papers === 1)
  return bearing.length >= 0.8 * records.length && coverage(records) >= 0.85
}

const leastItems = 2

/** Less sure than this, the layout is called unknown. */
const knownLayout = 0.7

/** Page dumps. Any text can be one, so that other formats come first. */
export const textReader: Reader<'text'> = {
  name: 'text',
  detect: () => 0.1,
  read: readText,
  cutter: () => new LayoutCutter()
}

/**
 * Adds what the lines of a text are to a tree, as {@link readText} does.
 *
 * @param build - Reads the same text.
 * @param text - Offsets in it are those of `build`.
 * @param options - See {@link ReadOptions}.
 * @param links - Links of the page in the text, in order. Those of titles, abstracts and buttons go to their
 *   paper.
 * @returns How many abstracts are doubtful: by themselves, they do not look like one.
 */
export function addLines(
  build: ListingBuilder,
  text: string,
  options: ReadOptions = {},
  links: readonly PageLink[] = []
): number {
  const lines = new LineAdder(build, text, options)
  let next = 0
  for (const part of joinParts(labelLines(splitLines(text, links)))) {
    lines.add(part)
    for (let link = links[next]; link && link.start < part.end; link = links[++next])
      if (link.start >= part.start) lines.addLink(part, link)
  }
  lines.finish()
  return lines.doubtful
}

/** Joins the lines of a wrapped title, of an abstract and of a run of authors. */
function joinParts(labelled: readonly LabelledState[]): Part[] {
  const parts: Part[] = []
  for (const {line, state: labelledState, field, sure} of labelled) {
    const last = parts.at(-1)
    // The address of a menu entry: "Pricing", then "https://example.org/pricing".
    const state =
      labelledState === 'outerField' &&
      field?.name === 'url' &&
      last?.state === 'chrome' &&
      line.gap !== 'empty'
        ? 'chrome'
        : labelledState
    if (last && (state === 'titleMore' || state === 'abstractMore' || state === 'paragraph'))
      last.end = line.end
    else parts.push({state, field, sure, start: line.start, end: line.end})
  }
  return markLeading(parts)
}

/**
 * Fields between an abstract and the next title belong to either. Where the listing's first title has
 * fields right before it ("Submitted by ada"), fields of the same names lead the later titles too.
 */
function markLeading(parts: Part[]): Part[] {
  const first = parts.findIndex(part => part.state === 'title')
  const leading = new Set<string>()
  for (let index = first - 1; parts[index]?.state === 'outerField'; index--)
    leading.add(parts[index]?.field?.name ?? '')
  const beforeTitle = standBeforeTitle(parts)
  let follows = false
  return parts.map((part, index) => {
    if (part.state !== 'outerField') {
      follows = part.state !== 'chrome' && part.state !== 'heading'
      return part
    }
    const leads = !follows || (leading.has(part.field?.name ?? '') && beforeTitle[index])
    if (leads) follows = false
    return leads ? part : {...part, state: 'field'}
  })
}

/** For each part, whether only fields stand between it and the next title. */
function standBeforeTitle(parts: readonly Part[]): boolean[] {
  let title = false
  return parts
    .toReversed()
    .map(({state}) => {
      if (state !== 'outerField') title = state === 'title'
      return title
    })
    .reverse()
}

const sentenceEnd = /[.!?:…]["'”’)\]*]{0,9}$|https?:\/\/\S{1,2000}$/

/** "Kites in Low Wind (https://example.org/papers/1)" */
const titleAddress = /(?<=\S\s)[(<[]?(https?:\/\/[^\s()<>[\]]{1,2000})[)>\]]?$/

/** "- Kites in Low Wind", "12. Kites in Low Wind", "[12] Kites in Low Wind" */
const bullet =
  /^(?:(?:\[(?:pdf|html|book|citation|doc)\](?:\[[a-z]\])?|[-*•·–—▪●]|\d{1,3}[.)]|\[\d{1,3}\])\s+)+(?=\S)/i

/** Adds parts to the tree. */
class LineAdder {
  readonly #build: ListingBuilder
  readonly #text: string
  readonly #options: ReadOptions
  /** The title that has no abstract yet. */
  #title: Part | undefined
  /** How many abstracts do not look like one. */
  doubtful = 0
  /** The abstract of the paper that is open. */
  #abstract: Part | undefined

  constructor(build: ListingBuilder, text: string, options: ReadOptions) {
    this.#build = build
    this.#text = text
    this.#options = options
  }

  add(part: Part): void {
    if (part.state === 'chrome') this.#addChrome(part)
    else if (part.state === 'heading') this.#addHeading(part)
    else if (part.state === 'title') this.#addTitle(part)
    else if (part.state === 'abstract') this.#addAbstract(part)
    else if (part.state === 'authors') this.#addAuthors(part)
    else this.#addField(part)
  }

  /** Adds a link of the page to the paper that its part belongs to. */
  addLink({state, field, end}: Part, {url, label}: PageLink): void {
    if (!this.#build.paper) return
    if (state === 'title') this.#build.field('url', url, {start: end, end})
    else if (state === 'abstract' || field?.name === 'action')
      this.#build.field('url', url, {start: end, end}, label)
  }

  finish(): void {
    const abstract = this.#abstract
    this.#closePaper()
    if (abstract && !sentenceEnd.test(this.#slice(abstract)))
      this.#build.message(
        'The last abstract of the listing seems to be cut off',
        'abstract-cut-off',
        abstract
      )
  }

  #addChrome(part: Part): void {
    this.#closePaper()
    if (part.state === 'abstract')
      this.#build.message('Running text without a title', 'text-outside-paper', part)
    this.#build.chrome(part)
  }

  #addHeading(part: Part): void {
    this.#closePaper()
    const date = readDate(this.#slice(part), this.#options.year)
    if (date === null) this.#build.message('No such day', 'unreadable-date', part)
    this.#build.heading(part, date)
  }

  #addTitle(part: Part): void {
    if (this.#build.has('title')) this.#closePaper()
    const text = this.#slice(part)
    const address = titleAddress.exec(text)
    const start = part.start + (bullet.exec(text)?.[0].length ?? 0)
    const end = address ? part.start + address.index : part.end
    this.#build.title({start, end})
    if (address?.[1]) this.#build.field('url', address[1], {start: end, end: part.end})
    this.#title = part
  }

  #addAbstract(part: Part): void {
    if (!this.#build.paper) {
      this.#addChrome(part)
      return
    }
    this.#build.abstract(part)
    if (!part.sure) this.doubtful++
    this.#abstract = part
    this.#title = undefined
  }

  #addField(part: Part): void {
    if (part.state === 'outerField' && this.#build.has('title')) this.#closePaper()
    const text = this.#slice(part)
    const date = readDate(text, this.#options.year)
    const name = part.field?.name ?? (date === undefined ? 'other' : 'date')
    let value = part.field?.value ?? date ?? text
    if (name === 'date' && value.startsWith('--') && this.#options.year !== undefined)
      value = `${this.#options.year}${value.slice(1)}`
    this.#build.field(name, value, part)
  }

  #addAuthors(part: Part): void {
    const text = this.#slice(part)
    const end = bylineEnd(text) || text.length
    for (const name of nameSpans(text.slice(0, end)))
      this.#build.author({start: part.start + name.start, end: part.start + name.end})
    // "- Journal of Kites, 2024 - kites.example"
    const venue = text
      .slice(end)
      .replace(/^\s[-–—]\s/, '')
      .split(/\s[-–—]\s/)[0]
      ?.trim()
    const span = {start: part.start + end, end: part.end}
    if (venue) {
      this.#build.field('journal', venue, span)
      for (const [name, value] of venueFacts(venue)) this.#build.field(name, value, span)
    }
  }

  #closePaper(): void {
    this.#build.endPaper()
    if (this.#title) this.#build.message('Title without an abstract', 'title-without-abstract', this.#title)
    this.#title = undefined
    this.#abstract = undefined
  }

  #slice({start, end}: Part): string {
    return this.#text.slice(start, end)
  }
}

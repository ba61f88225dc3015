import type {Position} from 'unist'
import {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {
  Author,
  Chrome,
  Field,
  Heading,
  Listing,
  ListingContent,
  Paper,
  PaperContent,
  Separator,
  Text
} from '../tree/types.js'
import {readDate} from './dates.js'
import {splitNames} from './evidence.js'
import {type LabelledState, labelLines, type State} from './label.js'
import {splitLines} from './lines.js'

/** Options of a reader. */
export interface ReadOptions {
  /** The year of dates that name none, such as "Mar 11". */
  readonly year?: number | undefined
}

/** Offsets in the source. */
interface Span {
  readonly start: number
  readonly end: number
}

/** Several lines that are one part of the listing. */
interface Part {
  readonly state: State
  readonly field: LabelledState['field']
  readonly start: number
  end: number
}

/**
 * Reads a page dump: the text of a listing page, with its menus, dates, titles and abstracts as lines.
 *
 * Which lines are titles is decided by evidence (length, shape of the sentence, place, neighbours), so
 * that abstracts may be wrapped, of several paragraphs or missing, with other lines in between.
 *
 * @param source - The text. Line ends of any kind.
 * @param options - See {@link ReadOptions}.
 * @param file - Takes the messages: `title-without-abstract`, `unreadable-date`, `abstract-cut-off`,
 *   `text-outside-paper`, `no-paper`.
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
  const build = new Builder(source, options, file)
  for (const part of joinParts(labelLines(splitLines(source)))) build.add(part)
  return build.finish()
}

/** Joins the lines of a wrapped title, of an abstract and of a run of authors. */
function joinParts(labelled: readonly LabelledState[]): Part[] {
  const parts: Part[] = []
  for (const {line, state, field} of labelled) {
    const last = parts.at(-1)
    if (last && (state === 'titleMore' || state === 'abstractMore' || state === 'paragraph'))
      last.end = line.end
    else parts.push({state, field, start: line.start, end: line.end})
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

const sentenceEnd = /[.!?:…]["'”’)\]*]*$|https?:\/\/\S+$/

/** Makes the nodes, with a separator for every stretch of the source between them. */
class Builder {
  readonly #source: string
  readonly #options: ReadOptions
  readonly #file: VFile
  readonly #toPoint: (offset: number) => Position['start']
  readonly #root: Listing
  #paper: Paper | undefined
  /** Whether the paper has its title. */
  #titled = false
  /** End of what has been given to a node. */
  #end = 0
  /** Number of papers so far. */
  #papers = 0

  constructor(source: string, options: ReadOptions, file: VFile) {
    const place = location(source)
    this.#source = source
    this.#options = options
    this.#file = file
    this.#toPoint = offset => {
      const point = place.toPoint(offset)
      return point ? {...point, offset} : {line: 1, column: 1, offset}
    }
    this.#root = {type: 'root', children: [], data: {format: 'text'}}
  }

  add(part: Part): void {
    if (part.state === 'chrome') this.#addChrome(part)
    else if (part.state === 'heading') this.#addHeading(part)
    else if (part.state === 'title') this.#addTitle(part)
    else if (part.state === 'abstract') this.#addAbstract(part)
    else if (part.state === 'authors') this.#addAuthors(part)
    else this.#addField(part)
  }

  finish(): Listing {
    const paper = this.#paper
    this.#closePaper()
    const abstract = paper?.children.find(node => node.type === 'abstract')
    if (abstract?.position && !sentenceEnd.test(this.#slice(abstract.position))) {
      this.#message(
        'The last abstract of the listing seems to be cut off',
        'abstract-cut-off',
        abstract.position
      )
    }
    this.#separate(this.#source.length, this.#root.children)
    if (this.#papers === 0) this.#message('No paper found', 'no-paper')
    this.#root.position = this.#position(0, this.#source.length)
    return this.#root
  }

  #addChrome(part: Part): void {
    this.#closePaper()
    if (part.state === 'abstract') {
      this.#message(
        'Running text without a title',
        'text-outside-paper',
        this.#position(part.start, part.end)
      )
    }
    const chrome: Chrome = {type: 'chrome', children: this.#text(part.start, part.end)}
    this.#append(chrome, part, this.#root.children)
  }

  #addHeading(part: Part): void {
    this.#closePaper()
    const date = readDate(this.#source.slice(part.start, part.end), this.#options.year)
    if (date === null) this.#message('No such day', 'unreadable-date', this.#position(part.start, part.end))
    const heading: Heading = {type: 'heading', children: this.#text(part.start, part.end)}
    if (date) heading.date = date
    this.#append(heading, part, this.#root.children)
  }

  #addTitle(part: Part): void {
    this.#closeTitled()
    this.#addToPaper({type: 'title', children: this.#text(part.start, part.end)}, part)
    this.#titled = true
  }

  #addAbstract(part: Part): void {
    if (this.#paper) this.#addToPaper({type: 'abstract', children: this.#text(part.start, part.end)}, part)
    else this.#addChrome(part)
  }

  #addField(part: Part): void {
    if (part.state === 'outerField') this.#closeTitled()
    this.#addToPaper(this.#field(part), part)
  }

  /** Ends the paper before, unless it has only the fields that lead a title. */
  #closeTitled(): void {
    if (this.#titled) this.#closePaper()
  }

  #addAuthors(part: Part): void {
    const names = splitNames(this.#source.slice(part.start, part.end).replace(/^(?:authors?|by):? /i, ''))
    let from = part.start
    for (const name of names) {
      const start = this.#source.indexOf(name, from)
      from = start + name.length
      const author: Author = {type: 'author', children: this.#text(start, from)}
      this.#addToPaper(author, {start, end: from})
    }
    if (this.#paper && from < part.end) this.#separate(part.end, this.#paper.children)
  }

  #field(part: Part): Field {
    const text = this.#source.slice(part.start, part.end)
    const date = readDate(text, this.#options.year)
    const name = part.field?.name ?? (date === undefined ? 'other' : 'date')
    let value = part.field?.value ?? date ?? text
    if (name === 'date' && value.startsWith('--') && this.#options.year !== undefined)
      value = `${this.#options.year}${value.slice(1)}`
    return {type: 'field', name, value, children: this.#text(part.start, part.end)}
  }

  #addToPaper(node: Exclude<PaperContent, Separator>, span: Span): void {
    if (!this.#paper) {
      this.#separate(span.start, this.#root.children)
      this.#paper = {type: 'paper', children: []}
      this.#root.children.push(this.#paper)
    }
    this.#append(node, span, this.#paper.children)
  }

  #closePaper(): void {
    const paper = this.#paper
    const [first, last] = [paper?.children[0]?.position, paper?.children.at(-1)?.position]
    this.#paper = undefined
    this.#titled = false
    if (!paper || !first || !last) return
    paper.position = {start: first.start, end: last.end}
    const title = paper.children.find(node => node.type === 'title')
    if (!title) {
      this.#dissolve(paper)
      return
    }
    this.#papers++
    if (!paper.children.some(node => node.type === 'abstract'))
      this.#message('Title without an abstract', 'title-without-abstract', title.position)
  }

  /** Fields that no title followed belong to the page. */
  #dissolve(paper: Paper): void {
    this.#root.children.pop()
    for (const node of paper.children) {
      const kept: ListingContent =
        node.type === 'separator' ? node : {type: 'chrome', children: node.children}
      if (node.position) kept.position = node.position
      this.#root.children.push(kept)
    }
  }

  #append(
    node: ListingContent | PaperContent,
    span: Span,
    parent: Array<ListingContent | PaperContent>
  ): void {
    this.#separate(span.start, parent)
    node.position = this.#position(span.start, span.end)
    parent.push(node)
    this.#end = span.end
  }

  #separate(until: number, parent: Array<ListingContent | PaperContent>): void {
    if (until <= this.#end) return
    parent.push({
      type: 'separator',
      value: this.#source.slice(this.#end, until),
      position: this.#position(this.#end, until)
    })
    this.#end = until
  }

  #text(start: number, end: number): Text[] {
    return [{type: 'text', value: this.#source.slice(start, end), position: this.#position(start, end)}]
  }

  #position(start: number, end: number): Position {
    return {start: this.#toPoint(start), end: this.#toPoint(end)}
  }

  #slice(position: Position): string {
    return this.#source.slice(position.start.offset, position.end.offset)
  }

  #message(reason: string, ruleId: string, place?: Position): void {
    this.#file.message(reason, {place, ruleId, source: 'paperglean'})
  }
}

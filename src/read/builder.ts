import type {Position} from 'unist'
import {VFile} from 'vfile'
import {location} from 'vfile-location'
import {aFile, aMappedText, aString, type Check, checkArgument} from '../arguments/checks.js'
import type {RuleId} from '../messages/rules.js'
import {say} from '../messages/say.js'
import {followMap, type MappedText, mapped, sourceRange} from '../tree/offsets.js'
import type {
  Author,
  Field,
  Heading,
  Listing,
  ListingContent,
  Paper,
  PaperContent,
  Separator,
  Text
} from '../tree/types.js'

const textOrMapped: Check = text => (typeof text === 'string' ? undefined : aMappedText(text))

/** Offsets in the text that is read. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of a part; `value` where the source writes it in another way, such as `&amp;` for `&`. */
export interface Piece extends Span {
  readonly value?: string | undefined
}

/**
 * Makes the tree of a format in which nothing of the source may be lost: parts are added in source order,
 * and what stands between them becomes separators. A paper begins with the first part that is added to it
 * and ends with {@link ListingBuilder.endPaper}, a heading or chrome.
 *
 * Spans are offsets of the text that is read: the source, or a text that was decoded from it and knows the
 * way back. Of a part that begins before the end of the one before it, only what stands behind that end is kept; a span that
 * ends before it begins is empty.
 *
 * @example
 * ```ts
 * import {ListingBuilder} from 'paperglean/read'
 *
 * const builder = new ListingBuilder('* Kites in Low Wind\n  by Ada Fern', 'slips')
 * builder.title({start: 2, end: 19})
 * builder.author({start: 25, end: 33})
 * const {children} = builder.finish()
 * children.map(({type, position}) => [type, position?.start.column]) // => [['separator', 1], ['paper', 3]]
 * ```
 */
export class ListingBuilder {
  readonly #text: MappedText
  readonly #source: string
  readonly #file: VFile
  readonly #toPoint: (offset: number) => Position['start']
  readonly #root: Listing
  #paper: Paper | undefined
  /** Types of the paper's parts. */
  readonly #parts = new Set<string>()
  /** End of what has been given to a node, in the source. */
  #end = 0
  #papers = 0

  /**
   * @param text - What is read; a string is its own source.
   * @param format - Name of the input format.
   * @param file - Takes the messages.
   * @param source - The source of a text that was decoded from it.
   */
  constructor(text: string | MappedText, format: string, file = new VFile(), source?: string) {
    checkArgument('text', textOrMapped, text)
    checkArgument('format', aString, format)
    checkArgument('file', aFile, file)
    this.#text = typeof text === 'string' ? mapped(text) : text
    this.#source = source ?? this.#text.value
    this.#file = file
    const place = location(this.#source)
    this.#toPoint = offset => {
      const point = place.toPoint(offset)
      return point ? {...point, offset} : {line: 1, column: 1, offset}
    }
    this.#root = {type: 'root', children: [], data: {format}}
  }

  /** The paper that parts are added to. */
  get paper(): Paper | undefined {
    return this.#paper
  }

  /** Whether the paper has such a part already. */
  has(type: 'title' | 'abstract'): boolean {
    return this.#parts.has(type)
  }

  /** Adds a line that stands over several papers. */
  heading(span: Span, date?: string | null): void {
    this.endPaper()
    const heading: Heading = {type: 'heading', children: this.#texts([span])}
    if (date) heading.date = date
    this.#append(heading, span, this.#root.children)
  }

  /** Adds what belongs to the page. Chrome that touches goes into one node. */
  chrome(span: Span): void {
    this.endPaper()
    this.#append({type: 'chrome', children: this.#texts([span])}, span, this.#root.children)
  }

  /** Adds the title. Pieces are in order; markup between them becomes separators. */
  title(...pieces: Piece[]): void {
    this.#addToPaper({type: 'title', children: this.#texts(pieces)}, spanOf(pieces))
  }

  /** Adds the abstract. */
  abstract(...pieces: Piece[]): void {
    this.#addToPaper({type: 'abstract', children: this.#texts(pieces)}, spanOf(pieces))
  }

  /** Adds an author; `parts` where the source tells given names from the family name. */
  author(piece: Piece, parts: Pick<Author, 'given' | 'family'> = {}): void {
    this.#addToPaper({type: 'author', ...parts, children: this.#texts([piece])}, piece)
  }

  /**
   * Adds any other part.
   *
   * @param name - See {@link Field}.
   * @param value - Normalised.
   * @param span - Where it stands, with its label.
   * @param label - For an address, the words of its link.
   */
  field(name: string, value: string, span: Span, label?: string): void {
    const field: Field = {type: 'field', name, value, children: this.#texts([span])}
    if (label) field.label = label
    this.#addToPaper(field, span)
  }

  /** Ends the paper. Fields that no title came to belong to the page. */
  endPaper(): void {
    const paper = this.#paper
    const [first, last] = [paper?.children[0]?.position, paper?.children.at(-1)?.position]
    const titled = this.has('title')
    this.#paper = undefined
    this.#parts.clear()
    if (!paper || !first || !last) return
    paper.position = {start: first.start, end: last.end}
    if (titled) this.#papers++
    else this.#dissolve(paper)
  }

  /** Ends the listing: what is left of the source becomes a separator; reports `no-paper`. */
  finish(): Listing {
    this.endPaper()
    this.#separate(this.#source.length, this.#root.children)
    if (this.#papers === 0) this.message(whyNoPaper(this.#source), 'no-paper')
    this.#root.position = {start: this.#toPoint(0), end: this.#toPoint(this.#source.length)}
    return this.#root
  }

  /** Reports an oddity. */
  message(reason: string, ruleId: RuleId, span?: Span): void {
    say(this.#file, reason, ruleId, span && this.position(span))
  }

  /** What is read between two offsets. */
  text({start, end}: Span): string {
    return this.#text.value.slice(start, end)
  }

  /** Where a span stands in the source. */
  position(span: Span): Position {
    const {start, end} = this.#range(span)
    return {start: this.#toPoint(start), end: this.#toPoint(end)}
  }

  /** A span in offsets of the source; an empty one stands before what follows it. */
  #range({start, end}: Span): Span {
    const {map, value} = this.#text
    if (end > start) return sourceRange(map, start, end)
    const at =
      start < value.length
        ? sourceRange(map, start, start + 1).start
        : Math.max(this.#end, this.#source.length)
    return {start: at, end: at}
  }

  #addToPaper(node: Exclude<PaperContent, Separator>, span: Span): void {
    if (!this.#paper) {
      this.#separate(this.#range(span).start, this.#root.children)
      this.#paper = {type: 'paper', children: []}
      this.#root.children.push(this.#paper)
    }
    this.#parts.add(node.type)
    this.#append(node, span, this.#paper.children)
  }

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
    const {start, end} = this.#range(span)
    // What another part holds already is not given twice; what stands behind that is not lost.
    if (start < this.#end && 'children' in node)
      node.children = end > this.#end ? [this.#separator({start: this.#end, end})] : []
    this.#separate(start, parent)
    node.position = {start: this.#toPoint(start), end: this.#toPoint(end)}
    parent.push(node)
    this.#end = Math.max(this.#end, end)
  }

  #separate(until: number, parent: Array<ListingContent | PaperContent>): void {
    if (until <= this.#end) return
    parent.push(this.#separator({start: this.#end, end: until}))
    this.#end = until
  }

  /** A separator for a span of the source. */
  #separator({start, end}: Span): Separator {
    return {
      type: 'separator',
      value: this.#source.slice(start, end),
      position: {start: this.#toPoint(start), end: this.#toPoint(end)}
    }
  }

  #texts(pieces: readonly Piece[]): Array<Text | Separator> {
    const nodes: Array<Text | Separator> = []
    let last: Span | undefined
    for (const piece of pieces) {
      if (piece.end === piece.start) continue
      const range = this.#range(piece)
      if (last && range.start > last.end) nodes.push(this.#separator({start: last.end, end: range.start}))
      nodes.push(this.#textNode(piece))
      last = range
    }
    return nodes
  }

  #textNode(piece: Piece): Text {
    const position = this.position(piece)
    const value = piece.value ?? this.#text.value.slice(piece.start, piece.end)
    const text: Text = {type: 'text', value, position}
    const [source, end] = [position.start.offset ?? 0, position.end.offset ?? 0]
    if (value === this.#source.slice(source, end)) return text
    text.data = {
      offsets:
        piece.value === undefined
          ? followMap(mapped(value, piece.start).map, this.#text.map)
          : [{start: 0, length: value.length, source, sourceLength: end - source, replaced: true}]
    }
    return text
  }
}

function spanOf(pieces: readonly Piece[]): Span {
  return {start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0}
}

/** Says what seems to have been given in the place of a listing. */
function whyNoPaper(source: string): string {
  const text = source.length < 400 ? source.trim() : ' '
  if (text === '') return 'No paper found: the text is empty'
  if (/^https?:\/\/\S+$/i.test(text))
    return 'No paper found: this is an address; give the text that stands there'
  if (/^[^\s<>{}]{1,200}\.[a-z]\w{0,7}$/i.test(text))
    return 'No paper found: this looks like the name of a file; give what is in it'
  return 'No paper found'
}

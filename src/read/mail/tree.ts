import type {Point, Position} from 'unist'
import {location} from 'vfile-location'
import {followMap, type MappedText, mapped, type OffsetMap, sourceSpan} from '../../tree/offsets.js'
import type {
  Heading,
  Listing,
  ListingContent,
  PaperContent,
  Phrasing,
  Separator,
  Text
} from '../../tree/types.js'
import type {Span} from '../builder.js'

/** Makes one tree of the trees of decoded bodies: in it, all positions and separators are those of the file of mails. */
export class MailTree {
  readonly #source: string
  readonly #toPoint: (offset: number) => Point
  readonly #root: Listing = {type: 'root', children: [], data: {format: 'mail'}}
  /** End of what has been given to a node. */
  #end = 0

  constructor(source: string) {
    this.#source = source
    const place = location(source)
    this.#toPoint = offset => ({...(place.toPoint(offset) ?? {line: 1, column: 1}), offset})
  }

  /** Whether a paper was added. */
  get hasPapers(): boolean {
    return this.#root.children.some(({type}) => type === 'paper')
  }

  position({start, end}: Span): Position {
    return {start: this.#toPoint(start), end: this.#toPoint(end)}
  }

  /** Where a span of a decoded body stands. */
  positionIn({map}: MappedText, {start, end}: Position): Position | undefined {
    if (start.offset === undefined || end.offset === undefined) return undefined
    return this.position(sourceSpan(map, start.offset, end.offset))
  }

  /** Adds a header that stands over the papers behind it. */
  heading(span: Span, date: string): void {
    this.#pass(span.start)
    const position = this.position(span)
    const text: Text = {type: 'text', value: this.#source.slice(span.start, span.end), position}
    const heading: Heading = {type: 'heading', date, children: [text], position}
    this.#root.children.push(heading)
    this.#end = span.end
  }

  /** Adds what was read of a body. */
  body(nodes: readonly ListingContent[], text: MappedText, {start}: Span): void {
    this.#pass(start)
    for (const node of nodes) this.#move(node, text)
    for (const node of this.#filled(nodes, start)) {
      this.#root.children.push(node)
      this.#end = Math.max(this.#end, node.position?.end.offset ?? 0)
    }
  }

  finish(): Listing {
    this.#pass(this.#source.length)
    this.#root.position = this.position({start: 0, end: this.#source.length})
    return this.#root
  }

  /** Gives what belongs to no body to chrome. */
  #pass(until: number): void {
    if (until <= this.#end) return
    const value = this.#source.slice(this.#end, until)
    const start = this.#end + value.length - value.trimStart().length
    const end = Math.max(start, until - value.length + value.trimEnd().length)
    const {children} = this.#root
    if (start > this.#end) children.push(this.#separator({start: this.#end, end: start}))
    if (end > start) {
      const position = this.position({start, end})
      const text: Text = {type: 'text', value: this.#source.slice(start, end), position}
      children.push({type: 'chrome', children: [text], position})
    }
    if (until > end) children.push(this.#separator({start: end, end: until}))
    this.#end = until
  }

  #separator(span: Span): Separator {
    return {
      type: 'separator',
      value: this.#source.slice(span.start, span.end),
      position: this.position(span)
    }
  }

  /** Leads a node and what stands in it on to the file of mails. */
  #move(node: ListingContent | PaperContent | Phrasing, text: MappedText): void {
    if (node.type === 'separator' || node.type === 'text') {
      this.#moveLeaf(node, text)
      return
    }
    for (const child of node.children) this.#move(child, text)
    if (node.type === 'paper') node.children = this.#filled(node.children)
    else if (node.type !== 'mention') node.children = this.#filled(node.children)
    if (node.position) node.position = this.positionIn(text, node.position)
  }

  #moveLeaf(leaf: Text | Separator, text: MappedText): void {
    const {position: read} = leaf
    const position = read && this.positionIn(text, read)
    if (!read || !position) return
    const raw = this.#source.slice(position.start.offset, position.end.offset)
    leaf.position = position
    if (leaf.type === 'separator') leaf.value = raw
    else if (leaf.value === raw) delete leaf.data
    else leaf.data = {...leaf.data, offsets: followMap(runsOf(leaf, read), text.map)}
  }

  /** Nodes with separators between them for what decoding left out, such as the ends of lines. */
  #filled<Node extends {readonly position?: Position | undefined}>(
    nodes: readonly Node[],
    start?: number
  ): Array<Node | Separator> {
    let at = start
    return nodes.flatMap(node => {
      const [from, to] = [node.position?.start.offset, node.position?.end.offset]
      if (from === undefined || to === undefined) return [node]
      const gap = at !== undefined && from > at ? [this.#separator({start: at, end: from})] : []
      at = Math.max(at ?? 0, to)
      return [...gap, node]
    })
  }
}

/** The runs of a text as it was read; one without runs that is as long as its source is that. */
function runsOf({value, data}: Text, {start, end}: Position): OffsetMap {
  if (data?.offsets) return data.offsets
  const [source, sourceLength] = [start.offset ?? 0, (end.offset ?? 0) - (start.offset ?? 0)]
  if (sourceLength === value.length) return mapped(value, source).map
  return [{start: 0, length: value.length, source, sourceLength, replaced: true}]
}

import type {Html, Nodes, Table} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import {bound} from './bound.js'
import {type Chunk, chunksOf, definitionsIn} from './chunks.js'
import {isInline, tagsOf, writeTag} from './html.js'
import {type Inline, InlineWriter} from './inline.js'
import {type NodeContext, rangeOf, readInline} from './nodes.js'

/** A heading, a paragraph or what else stands between two empty lines of a document. */
export interface Block {
  /** `rule` is a ruler, `close` the end of `<details>`, `rest` what has no text to read, such as code. */
  readonly kind: 'heading' | 'text' | 'summary' | 'rule' | 'close' | 'rest'
  /** Depth of a heading from 1, of a list item from 1; 0 outside of lists. */
  readonly depth: number
  /** Whether it is the first block of a list item. */
  readonly item: boolean
  readonly inline: Inline
}

/** A row of a table, with what its columns are called. */
export interface Row {
  readonly kind: 'row'
  readonly columns: readonly string[]
  readonly cells: readonly Inline[]
  readonly start: number
  readonly end: number
}

/** What a document holds. */
export interface Blocks {
  /** In order. */
  readonly blocks: ReadonlyArray<Block | Row>
  /** Where the first mark stands that was too much; see {@link bound}. */
  readonly excess: number | undefined
}

/** Parses a document in parts, and makes a flat list of what it holds. */
export function blocksOf(source: string): Blocks {
  const {value, excess} = bound(source)
  const definitions = definitionsIn(value)
  const blocks: Array<Block | Row> = []
  for (const chunk of chunksOf(value, definitions)) {
    const {text: parsed, base} = chunk
    addBlocks(blocks, chunk, {parsed, base, source, definitions})
  }
  return {blocks, excess}
}

interface Place {
  readonly depth: number
  readonly item: boolean
}

function addBlocks(blocks: Array<Block | Row>, chunk: Chunk, context: NodeContext): void {
  const tree = fromMarkdown(chunk.text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()]
  })
  const queue: Array<{node: Nodes} & Place> = [{node: tree, depth: 0, item: false}]
  for (let next = queue.pop(); next; next = queue.pop()) {
    const {node, depth, item} = next
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
    if (start >= chunk.end || end <= chunk.start) continue
    if (isContainer(node)) {
      const isItem = node.type === 'listItem'
      const children = node.children.map((child, index) => ({
        node: child,
        depth: depth + (isItem ? 1 : 0),
        item: index === 0 && (isItem || item)
      }))
      queue.push(...children.reverse())
    } else if (node.type === 'table') blocks.push(...rowsOf(node, chunk, context))
    else if (node.type === 'html') blocks.push(...htmlBlocks(node, context, {depth, item}))
    else if (node.type === 'heading')
      blocks.push({kind: 'heading', depth: node.depth, item: false, inline: readInline(node, context)})
    else if (node.type === 'paragraph')
      blocks.push({kind: 'text', depth, item, inline: readInline(node, context)})
    else if (node.type === 'thematicBreak') blocks.push(emptyBlock('rule', node, context))
    else if (node.type !== 'definition') blocks.push(emptyBlock('rest', node, context))
  }
}

type Container = Extract<Nodes, {type: 'root' | 'list' | 'listItem' | 'blockquote'}>

function isContainer(node: Nodes): node is Container {
  return /^(?:root|list|listItem|blockquote)$/.test(node.type)
}

function emptyBlock(kind: Block['kind'], node: Nodes, {source, base}: NodeContext): Block {
  return {kind, depth: 0, item: false, inline: new InlineWriter(source).finish(...rangeOf(node, base))}
}

function rowsOf(table: Table, chunk: Chunk, context: NodeContext): Row[] {
  const [head, ...body] = table.children
  // A header that is repeated stands elsewhere in the source: it is read from what was parsed.
  const header: NodeContext = {...context, source: context.parsed, base: 0}
  const columns = head?.children.map(cell => readInline(cell, header).text.trim()) ?? []
  return body.flatMap(row => {
    if ((row.position?.start.offset ?? 0) < chunk.start) return []
    const [start, end] = rangeOf(row, context.base)
    return [{kind: 'row', columns, cells: row.children.map(cell => readInline(cell, context)), start, end}]
  })
}

/** Reads raw HTML as far as lists of papers use it: `<details>`, `<summary>`, headings, links, line ends. */
function htmlBlocks(node: Html, context: NodeContext, place: Place): Block[] {
  const [start, end] = rangeOf(node, context.base)
  const html = context.source.slice(start, end)
  const lines = new HtmlLines(context.source, place, start)
  let at = 0
  for (const tag of tagsOf(html)) {
    lines.text(start + at, start + tag.start)
    at = tag.end
    if (isInline(tag)) writeTag(lines.writer, tag, start)
    else lines.end(start + tag.end, tag.name, tag.closes)
  }
  lines.text(start + at, end)
  return lines.finish(end)
}

class HtmlLines {
  writer: InlineWriter
  readonly #source: string
  readonly #place: Place
  readonly #blocks: Block[] = []
  #kind: Block['kind'] = 'text'
  #depth: number
  #start: number

  constructor(source: string, place: Place, start: number) {
    this.#source = source
    this.#place = place
    this.#depth = place.depth
    this.#start = start
    this.writer = new InlineWriter(source)
  }

  text(start: number, end: number): void {
    if (this.writer.isEmpty && this.#source.slice(start, end).trim() === '') return
    this.writer.text(start, end)
  }

  /** Ends a line at a tag, and begins what the tag begins. */
  end(at: number, name: string, closes: boolean): void {
    this.#flush(at)
    const level = /^h([1-6])$/.exec(name)?.[1]
    this.#kind = closes ? 'text' : name === 'summary' ? 'summary' : level ? 'heading' : 'text'
    this.#depth = level && !closes ? Number(level) : this.#place.depth
    const kind = name === 'hr' ? 'rule' : name === 'details' && closes ? 'close' : undefined
    if (kind) this.#blocks.push({kind, depth: 0, item: false, inline: this.writer.finish(at, at)})
  }

  finish(at: number): Block[] {
    this.#flush(at)
    return this.#blocks
  }

  #flush(at: number): void {
    if (!this.writer.isEmpty)
      this.#blocks.push({
        kind: this.#kind,
        depth: this.#depth,
        item: this.#kind === 'text' && this.#place.item && this.#blocks.length === 0,
        inline: this.writer.finish(this.#start, at)
      })
    this.writer = new InlineWriter(this.#source)
    this.#start = at
  }
}

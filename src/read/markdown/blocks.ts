import type {SyntaxNode} from '@lezer/common'
import {parser, Table} from '@lezer/markdown'
import type {Block, Row} from '../layout/block.js'
import {type Inline, InlineWriter} from '../layout/inline.js'
import {bound} from './bound.js'
import {type Definitions, definitionsIn, withoutLooseBrackets} from './definitions.js'
import {isInline, tagsOf, writeTag} from './html.js'
import {readInline} from './nodes.js'

/** What a document holds. */
export interface Blocks {
  /** In order. */
  readonly blocks: ReadonlyArray<Block | Row>
  /** Where the first mark stands that was too much; see {@link bound}. */
  readonly excess: number | undefined
}

const commonMark = parser.configure([Table])

/** Parses a document (CommonMark with the tables of GitHub), and makes a flat list of what it holds. */
export function blocksOf(source: string): Blocks {
  const {value, excess} = bound(source)
  const definitions = definitionsIn(value)
  const reader = new BlockReader(source, definitions)
  reader.read(commonMark.parse(withoutLooseBrackets(value, definitions)).topNode)
  return {blocks: reader.blocks, excess}
}

/** Few lines that are indented are a paragraph that somebody indented: lists of papers hold no code. */
function isIndented({name, from, to}: SyntaxNode): boolean {
  return name === 'CodeBlock' && to - from < 4000
}

interface Place {
  readonly depth: number
  readonly item: boolean
}

const containers = new Set(['Document', 'BulletList', 'OrderedList', 'ListItem', 'Blockquote'])
/** Marks of containers, and what has no text of its own. */
const silent = new Set(['ListMark', 'QuoteMark', 'LinkReference', 'CommentBlock'])

class BlockReader {
  readonly blocks: Array<Block | Row> = []
  readonly #source: string
  readonly #definitions: Definitions

  constructor(source: string, definitions: Definitions) {
    this.#source = source
    this.#definitions = definitions
  }

  /** Goes through the containers with a stack of its own, since they may be nested deep. */
  read(top: SyntaxNode): void {
    const todo: Array<{node: SyntaxNode} & Place> = [{node: top, depth: 0, item: false}]
    for (let next = todo.pop(); next; next = todo.pop()) {
      const {node, depth, item} = next
      if (!containers.has(node.name)) {
        this.#block(node, {depth, item})
        continue
      }
      const isItem = node.name === 'ListItem'
      const children: typeof todo = []
      for (let child = node.firstChild; child; child = child.nextSibling) {
        if (silent.has(child.name)) continue
        const first = children.length === 0
        children.push({node: child, depth: depth + (isItem ? 1 : 0), item: first && (isItem || item)})
      }
      for (let index = children.length - 1; index >= 0; index--) {
        const child = children[index]
        if (child) todo.push(child)
      }
    }
  }

  #block(node: SyntaxNode, place: Place): void {
    const heading = /^(?:ATX|Setext)Heading([1-6])$/.exec(node.name)?.[1]
    if (heading)
      this.blocks.push({kind: 'heading', depth: Number(heading), item: false, inline: this.#inline(node)})
    else if (node.name === 'Paragraph' || isIndented(node))
      this.blocks.push({kind: 'text', ...place, inline: this.#inline(node)})
    else if (node.name === 'Table') this.#table(node)
    else if (node.name === 'HTMLBlock')
      this.blocks.push(...htmlBlocks(this.#source, node.from, node.to, place))
    else this.#empty(node.name === 'HorizontalRule' ? 'rule' : 'rest', node)
  }

  #inline(node: SyntaxNode): Inline {
    return readInline(node, this.#source, this.#definitions)
  }

  #empty(kind: Block['kind'], {from, to}: SyntaxNode): void {
    this.blocks.push({kind, depth: 0, item: false, inline: new InlineWriter(this.#source).finish(from, to)})
  }

  #table(table: SyntaxNode): void {
    let columns: readonly string[] = []
    for (let row = table.firstChild; row; row = row.nextSibling) {
      if (row.name === 'TableHeader') columns = this.#cells(row).map(cell => cell.text.trim())
      if (row.name !== 'TableRow') continue
      const cells = this.#cells(row)
      this.blocks.push({kind: 'row', columns, cells, start: row.from, end: row.to})
    }
  }

  /** The parser has no node for an empty cell: the bars between cells are counted. */
  #cells(row: SyntaxNode): Inline[] {
    const cells: Inline[] = []
    let open = row.firstChild?.name !== 'TableDelimiter'
    for (let child = row.firstChild; child; child = child.nextSibling) {
      if (child.name === 'TableCell') {
        cells.push(this.#inline(child))
        open = false
      } else if (child.name === 'TableDelimiter') {
        if (open) cells.push(new InlineWriter(this.#source).finish(child.from, child.from))
        open = true
      }
    }
    return cells
  }
}

/** Reads raw HTML as far as lists of papers use it: `<details>`, `<summary>`, headings, links, line ends. */
function htmlBlocks(source: string, start: number, end: number, place: Place): Block[] {
  const lines = new HtmlLines(source, place, start)
  let at = start
  for (const tag of tagsOf(source.slice(start, end))) {
    lines.text(at, start + tag.start)
    at = start + tag.end
    if (isInline(tag)) writeTag(lines.writer, tag, start)
    else lines.end(at, tag.name, tag.closes)
  }
  lines.text(at, end)
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

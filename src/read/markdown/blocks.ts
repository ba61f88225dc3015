import type {Html, Nodes, Root, Table} from 'mdast'
import {type Definitions, type Inline, type InlineLink, InlineReader, offsetOf} from './inline.js'

/** A heading, a paragraph, a cell or what else stands between two line ends of a document. */
export interface Block {
  readonly kind: 'heading' | 'text' | 'summary' | 'rest'
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

interface Context {
  readonly depth: number
  readonly item: boolean
}

/** Makes a flat list of what a document holds, in order. */
export function blocksOf(tree: Root, source: string): Array<Block | Row> {
  const reader = new InlineReader(source, definitionsOf(tree))
  const blocks: Array<Block | Row> = []
  const queue: Array<{node: Nodes} & Context> = [{node: tree, depth: 0, item: false}]
  for (let next = queue.pop(); next; next = queue.pop()) {
    const {node, depth, item} = next
    if (node.type === 'table') blocks.push(...rowsOf(node, reader))
    else if (node.type === 'heading')
      blocks.push({kind: 'heading', depth: node.depth, item: false, inline: reader.read(node)})
    else if (node.type === 'paragraph') blocks.push({kind: 'text', depth, item, inline: reader.read(node)})
    else if (node.type === 'html') blocks.push(...htmlBlocks(node, source, depth, item))
    else if (isContainer(node)) {
      const deeper = depth + (node.type === 'listItem' ? 1 : 0)
      const children = node.children.map((child, index) => ({
        node: child,
        depth: deeper,
        item: node.type === 'listItem' ? index === 0 : item && index === 0
      }))
      queue.push(...children.reverse())
    } else if (node.type !== 'definition') blocks.push(restOf(node))
  }
  return blocks
}

type Container = Extract<Nodes, {type: 'root' | 'list' | 'listItem' | 'blockquote'}>

function isContainer(node: Nodes): node is Container {
  return /^(?:root|list|listItem|blockquote)$/.test(node.type)
}

function definitionsOf(tree: Root): Definitions {
  const definitions = new Map<string, string>()
  for (const node of tree.children) if (node.type === 'definition') definitions.set(node.identifier, node.url)
  return definitions
}

function restOf(node: Nodes): Block {
  const [start, end] = [offsetOf(node, 'start'), offsetOf(node, 'end')]
  return {kind: 'rest', depth: 0, item: false, inline: emptyInline(start, end)}
}

function emptyInline(start: number, end: number): Inline {
  return {text: '', pieces: [], links: [], strong: [], emphasis: [], start, end}
}

function rowsOf(table: Table, reader: InlineReader): Row[] {
  const [head, ...body] = table.children
  const columns = head?.children.map(cell => reader.read(cell).text.trim()) ?? []
  return body.map(row => ({
    kind: 'row',
    columns,
    cells: row.children.map(cell => reader.read(cell)),
    start: offsetOf(row, 'start'),
    end: offsetOf(row, 'end')
  }))
}

const tag = /<!--[\s\S]*?(?:-->|$)|<\/?([a-z][a-z\d]{0,20})\b([^<>]{0,2000})>/gi
/** Tags that do not end a line. */
const inlineTags = /^(?:a|b|strong|i|em|code|span|sup|sub|img|font|u|small|kbd|mark)$/i

/** Reads raw HTML as far as lists of papers use it: `<details>`, `<summary>`, headings, links, line breaks. */
function htmlBlocks(node: Html, source: string, depth: number, item: boolean): Block[] {
  const [start, end] = [offsetOf(node, 'start'), offsetOf(node, 'end')]
  const html = source.slice(start, end)
  const lines = new HtmlLines(html, start, depth, item)
  let at = 0
  for (const match of html.matchAll(tag)) {
    lines.text(at, match.index)
    at = match.index + match[0].length
    if (match[1] !== undefined) lines.tag(match[1].toLowerCase(), match[0], match[2] ?? '', at)
  }
  lines.text(at, html.length)
  return lines.finish()
}

class HtmlLines {
  readonly #html: string
  readonly #start: number
  readonly #place: Context
  readonly #blocks: Block[] = []
  #kind: Block['kind'] = 'text'
  #headingDepth = 0
  #text = ''
  #pieces: Array<Inline['pieces'][number]> = []
  #links: InlineLink[] = []
  #open: {url: string; from: number; alt: string} | undefined
  #from = 0

  constructor(html: string, start: number, depth: number, item: boolean) {
    this.#html = html
    this.#start = start
    this.#place = {depth, item}
  }

  text(from: number, to: number): void {
    const text = this.#html.slice(from, to)
    if (text === '' || (this.#text === '' && text.trim() === '')) return
    if (this.#text === '') this.#from = from
    const at = this.#text.length
    this.#text += text
    this.#pieces.push({start: this.#start + from, end: this.#start + to, from: at, to: at + text.length})
  }

  tag(name: string, whole: string, attributes: string, end: number): void {
    const closes = whole.startsWith('</')
    if (name === 'a') {
      if (!closes) this.#open = {url: attribute(attributes, 'href'), from: this.#text.length, alt: ''}
      else this.#closeLink()
    } else if (name === 'img' && this.#open) this.#open.alt ||= attribute(attributes, 'alt')
    if (inlineTags.test(name)) return
    this.#line(end)
    if (name === 'summary') this.#kind = closes ? 'text' : 'summary'
    const heading = /^h([1-6])$/.exec(name)?.[1]
    if (heading) {
      this.#kind = closes ? 'text' : 'heading'
      this.#headingDepth = Number(heading)
    }
  }

  finish(): Block[] {
    this.#closeLink()
    this.#line(this.#html.length)
    return this.#blocks
  }

  #closeLink(): void {
    const open = this.#open
    this.#open = undefined
    if (!open || open.url === '') return
    const to = this.#text.length
    const label = this.#text.slice(open.from, to).trim() || open.alt
    this.#links.push({url: open.url, label, from: open.from, to})
  }

  #line(end: number): void {
    if (this.#text.trim() !== '' || this.#links.length > 0) {
      const {depth, item} = this.#place
      const inline: Inline = {
        ...emptyInline(this.#start + this.#from, this.#start + end),
        text: this.#text,
        pieces: this.#pieces,
        links: this.#links
      }
      this.#blocks.push({
        kind: this.#kind,
        depth: this.#kind === 'heading' ? this.#headingDepth : depth,
        item,
        inline
      })
    }
    this.#text = ''
    this.#pieces = []
    this.#links = []
  }
}

function attribute(attributes: string, name: string): string {
  const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes)
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? ''
}

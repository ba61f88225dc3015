import type {Nodes, Parents} from 'mdast'
import {type Definitions, labelKey} from './chunks.js'
import {isInline, tagsOf, writeTag} from './html.js'
import {type Inline, InlineWriter} from './inline.js'

/** Deeper inline markup is left out; {@link bound} lets none come so far. */
const maxDepth = 400

/** What nodes of a parser are read with. */
export interface NodeContext {
  /** What the parser saw; marks that mean nothing stand in it as other characters. */
  readonly parsed: string
  /** What positions in the tree count from, in the source. */
  readonly base: number
  readonly source: string
  readonly definitions: Definitions
}

/** A part of a tree, in offsets of the source. */
export function rangeOf({position}: Nodes, base: number): readonly [start: number, end: number] {
  return [base + (position?.start.offset ?? 0), base + (position?.end.offset ?? 0)]
}

/** Reads the children of a paragraph, a heading or a cell. */
export function readInline(parent: Parents, context: NodeContext): Inline {
  const writer = new InlineWriter(context.source)
  for (const child of parent.children) addNode(writer, child, context, 0)
  return writer.finish(...rangeOf(parent, context.base))
}

function addNode(writer: InlineWriter, node: Nodes, context: NodeContext, depth: number): void {
  const [start, end] = rangeOf(node, context.base)
  if (node.type === 'text') addText(writer, node.value, node, context)
  else if (node.type === 'inlineCode') addCode(writer, node.value, start, end, context.source)
  else if (node.type === 'break') writer.lineEnd(start, end)
  else if (node.type === 'html') addHtml(writer, node.value, start, end)
  else if (node.type === 'image' || node.type === 'imageReference') writer.picture(node.alt ?? '')
  else if ('children' in node && depth < maxDepth) {
    const kind =
      node.type === 'strong' || node.type === 'emphasis'
        ? node.type
        : node.type === 'link' || node.type === 'linkReference'
          ? 'link'
          : undefined
    const url =
      node.type === 'link'
        ? node.url
        : node.type === 'linkReference'
          ? context.definitions.get(labelKey(node.label ?? node.identifier))
          : ''
    if (kind) writer.open(kind, start, url)
    for (const child of node.children) addNode(writer, child, context, depth + 1)
    if (kind) writer.close(kind, end)
  }
}

function addHtml(writer: InlineWriter, html: string, start: number, end: number): void {
  for (const tag of tagsOf(html)) {
    if (isInline(tag) || tag.name === 'br') writeTag(writer, tag, start)
    else writer.lineEnd(start, end)
  }
}

function addCode(writer: InlineWriter, value: string, start: number, end: number, source: string): void {
  const at = source.indexOf(value, start)
  if (value !== '' && at >= 0 && at + value.length <= end) writer.text(at, at + value.length)
  else writer.text(start, end, value)
}

/** Aligns a text with its source: escapes, character references, the markers of quotes and lists. */
function addText(writer: InlineWriter, value: string, node: Nodes, {parsed, base}: NodeContext): void {
  const end = node.position?.end.offset ?? 0
  let at = node.position?.start.offset ?? 0
  let [run, index] = [at, 0]
  const close = () => writer.text(base + run, base + at)
  while (index < value.length && at < end) {
    const reference = parsed[at] === '&' ? referenceAt(parsed, at, end) : 0
    if (reference > 0) {
      close()
      const length = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
      writer.text(base + at, base + at + reference, value.slice(index, index + length))
      at += reference
      run = at
      index += length
    } else if (parsed[at] === value[index]) {
      at++
      index++
    } else if (/[\\\r \t>]/.test(parsed[at] ?? '')) {
      close()
      at++
      run = at
    } else {
      close()
      writer.text(base + at, base + end, value.slice(index))
      return
    }
  }
  close()
}

/** Length of a character reference. */
function referenceAt(parsed: string, at: number, end: number): number {
  const match = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.exec(
    parsed.slice(at, Math.min(end, at + 36))
  )
  return match?.[0].length ?? 0
}

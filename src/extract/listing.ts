import {SKIP, visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {Extraction, Mention} from '../tree/entities.js'
import {type OffsetMap, sourceRange} from '../tree/offsets.js'
import {textOf} from '../tree/text.js'
import type {Abstract, Listing, MentionNode, Paper, Text, Title} from '../tree/types.js'
import {extractAll} from './extract.js'
import {settingsOf} from './known-names.js'
import type {ExtractOptions} from './options.js'

/** A mention that is to become a node. */
interface Span {
  readonly start: number
  readonly end: number
  /** Makes the node; it has no children yet. */
  readonly node: () => MentionNode
}

/**
 * Finds the links, metrics, datasets and methods of every paper of a listing and makes mention nodes of them.
 *
 * @param tree - The listing; its titles and abstracts are changed in place.
 * @param file - The source, for the lines and columns of positions.
 * @param options - See {@link ExtractOptions}.
 * @throws TypeError for a bad option.
 *
 * @example
 * ```ts
 * import {extractListing} from 'paperglean/extract'
 * import {readText} from 'paperglean/read'
 *
 * const tree = readText('Kites\n\nWe sort kites. Code: https://github.com/ada/kite-sort and we say in some more words how it is done.')
 * extractListing(tree)
 * JSON.stringify(tree).includes('"kind":"code"') // => true
 * ```
 */
export function extractListing(tree: Listing, file?: VFile, options?: ExtractOptions): void {
  settingsOf(options)
  const place = file && location(file)
  visit(tree, 'paper', paper => {
    const toPoint: ToPoint = offset => {
      const point = place?.toPoint(offset)
      return point && {...point, offset}
    }
    extractPaper(paper, toPoint, options)
    return SKIP
  })
}

type ToPoint = (
  offset: number
) => Text['position'] extends infer P ? (P extends {start: infer S} ? S | undefined : never) : never

function extractPaper(paper: Paper, toPoint: ToPoint, options: ExtractOptions | undefined): void {
  const title = paper.children.find((node): node is Title => node.type === 'title')
  const abstract = paper.children.find((node): node is Abstract => node.type === 'abstract')
  const texts = {title: title && textOf(title), abstract: abstract && textOf(abstract)}
  const spans = spansOf(
    extractAll({title: texts.title?.value ?? '', abstract: texts.abstract?.value ?? null}, options)
  )
  for (const [node, text, list] of [
    [title, texts.title, spans.title],
    [abstract, texts.abstract, spans.abstract]
  ] as const) {
    if (!node || !text || list.length === 0) continue
    const place = node.position ? toPoint : () => undefined
    node.children = new Nester(text.value, text.map, place).nest(list)
  }
}

/** All mentions by field, each with a way to make its node. */
function spansOf({links, metrics, datasets, methods}: Extraction): Record<Mention['field'], Span[]> {
  const spans: Record<Mention['field'], Span[]> = {title: [], abstract: []}
  const add = (mention: Mention, node: Span['node']) =>
    spans[mention.field].push({start: mention.start, end: mention.end, node})
  for (const {mentions, ...entity} of links)
    for (const mention of mentions)
      add(mention, () => ({type: 'mention', kind: 'link', entity, children: []}))
  for (const {mentions, ...entity} of metrics)
    for (const mention of mentions)
      add(mention, () => ({type: 'mention', kind: 'metric', part: mention.part, entity, children: []}))
  for (const {mentions, ...entity} of datasets)
    for (const mention of mentions)
      add(mention, () => ({type: 'mention', kind: 'dataset', entity, children: []}))
  for (const {mentions, ...entity} of methods)
    for (const mention of mentions)
      add(mention, () => ({type: 'mention', kind: 'method', entity, children: []}))
  return spans
}

/** Cuts a text at its mentions: the longer holds the shorter, and one that sticks out is cut in two. */
class Nester {
  readonly #value: string
  readonly #map: OffsetMap
  readonly #toPoint: ToPoint

  constructor(value: string, map: OffsetMap, toPoint: ToPoint) {
    this.#value = value
    this.#map = map
    this.#toPoint = toPoint
  }

  nest(spans: readonly Span[]): Array<Text | MentionNode> {
    const top: Array<Text | MentionNode> = []
    const open: Array<{node: MentionNode; end: number}> = []
    let at = 0
    const fill = (until: number) => {
      if (until <= at) return
      const children = open.at(-1)?.node.children ?? top
      const text: Text = {type: 'text', value: this.#value.slice(at, until)}
      this.#place(text, at, until)
      children.push(text)
      at = until
    }
    const close = (until: number) => {
      for (let last = open.at(-1); last && last.end <= until; last = open.at(-1)) {
        fill(last.end)
        open.pop()
      }
    }
    const queue = spans.toSorted(bySpan)
    for (let index = 0; index < queue.length; index++) {
      const span = queue[index] as Span
      close(span.start)
      fill(span.start)
      const outer = open.at(-1)
      const end = outer ? Math.min(outer.end, span.end) : span.end
      const node = span.node()
      this.#place(node, span.start, end)
      ;(outer?.node.children ?? top).push(node)
      open.push({node, end})
      if (end < span.end) {
        const remainder: Span = {start: end, end: span.end, node: () => ({...span.node(), continued: true})}
        let to = index + 1
        while (to < queue.length && bySpan(queue[to] as Span, remainder) <= 0) to++
        queue.splice(to, 0, remainder)
      }
    }
    close(this.#value.length)
    fill(this.#value.length)
    return top
  }

  #place(node: Text | MentionNode, start: number, end: number): void {
    const range = sourceRange(this.#map, start, end)
    const [from, to] = [this.#toPoint(range.start), this.#toPoint(range.end)]
    if (from && to) node.position = {start: from, end: to}
  }
}

function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

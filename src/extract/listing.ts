import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {aFile, aTree, checkArgument, maybe} from '../arguments/checks.js'
import {limits} from '../arguments/limits.js'
import {say} from '../messages/say.js'
import type {Extraction, Mention, MentionField, PaperText} from '../tree/entities.js'
import {extractionBesideNodes, noteExtraction} from '../tree/extraction.js'
import {type MappedText, sourceRange} from '../tree/offsets.js'
import {plainTextOf, textOf} from '../tree/text.js'
import type {Abstract, Listing, MentionNode, Paper, Text, Title} from '../tree/types.js'
import {type Extractor, extractorFor, type Noted} from './extractor.js'
import {limitMentions} from './limit.js'
import type {ExtractOptions} from './options.js'

/**
 * Finds the links, metrics, datasets and methods of every paper of a listing and makes mention nodes of them.
 *
 * @param tree - The listing; its titles and abstracts are changed in place.
 * @param file - The source, for the lines and columns of positions. Of its messages, `pasted-table` is of an abstract that
 *   holds a table, whose numbers were left out.
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
export function extractListing(tree: Listing, file?: VFile, options?: ExtractOptions | Extractor): void {
  checkArgument('tree', aTree, tree)
  checkArgument('file', maybeFile, file)
  extractPapers(tree, options, file)
  addMentions(tree, file && location(file).toPoint)
}

const maybeFile = /* @__PURE__ */ maybe(aFile)

/**
 * Finds what every paper of a listing names, and notes it without nodes; see {@link extractListing}.
 *
 * @param most - How many mentions of a paper are kept; where there are more, the message `too-many-mentions` says so.
 */
export function extractPapers(
  tree: Listing,
  options?: ExtractOptions | Extractor,
  file?: VFile,
  most?: number
): void {
  const papers = papersOf(tree)
  noteFound(papers, extractorFor(options).note(textsOf(papers)), file, most)
}

/**
 * Finds what the papers name that bring a record of their own. Nothing of it is in a record, and so nothing is said; it is
 * for their mention nodes.
 *
 * @param most - How many mentions of a paper are kept.
 */
export function extractStored(tree: Listing, extractor: Extractor, most?: number): void {
  const papers = tree.children.filter(node => node.type === 'paper').filter(isStored)
  noteFound(papers, extractor.note(textsOf(papers)), undefined, most)
}

/** What is looked through of papers. */
export function textsOf(papers: readonly Paper[]): PaperText[] {
  return papers.map(textOfPaper)
}

/**
 * Notes what was found in papers.
 *
 * @param found - Of each paper, in their order.
 * @param most - How many mentions of a paper are kept.
 */
export function noteFound(
  papers: readonly Paper[],
  found: readonly Noted[],
  file?: VFile,
  most: number = limits.mentions
): void {
  papers.forEach((paper, index) => {
    const {extraction, hasTable, fields = {}} = found[index] as Noted
    const kept = limitMentions(extraction, most)
    noteExtraction(paper, kept)
    for (const [name, value] of Object.entries(fields))
      if (value) paper.children.push({type: 'field', name, value, children: []})
    if (kept !== extraction) reportMany(paper, most, file)
    if (file && hasTable) reportTable(paper, file)
  })
}

function reportMany(paper: Paper, most: number, file: VFile | undefined): void {
  if (file)
    say(
      file,
      `More than ${most} mentions; those behind them are left out`,
      'too-many-mentions',
      paper.position
    )
}

/** Says that an abstract holds a table, whose numbers are left out. */
function reportTable(paper: Paper, file: VFile): void {
  const {abstract} = partsOf(paper)
  const reason = 'A table stands in this abstract; its numbers were left out'
  say(file, reason, 'pasted-table', abstract?.position ?? paper.position)
}

/** The papers of a listing that are looked through, in their order; not those that bring a record of their own. */
export function papersOf(tree: Listing): Paper[] {
  return tree.children.filter(node => node.type === 'paper').filter(paper => !isStored(paper))
}

const isStored = ({data}: Paper): boolean => data?.isStored === true

function textOfPaper(paper: Paper): PaperText {
  const {title, abstract} = partsOf(paper)
  return {title: title ? plainTextOf(title) : '', abstract: abstract ? plainTextOf(abstract) : null}
}

type ToPoint = (offset: number) => Point | undefined

/**
 * Makes mention nodes of what {@link extractPapers} noted.
 *
 * @param toPoint - The line and column of an offset in the source.
 */
export function addMentions(tree: Listing, toPoint: ToPoint = () => undefined): void {
  for (const paper of tree.children) {
    const extraction = paper.type === 'paper' && extractionBesideNodes(paper)
    if (!extraction) continue
    const spans = spansOf(extraction)
    const {title, abstract} = partsOf(paper)
    if (title) nest(title, spans.title, toPoint)
    if (abstract) nest(abstract, spans.abstract, toPoint)
    noteExtraction(paper, extraction, extraction)
  }
}

function partsOf({children}: Paper): {title: Title | undefined; abstract: Abstract | undefined} {
  return {
    title: children.find(node => node.type === 'title'),
    abstract: children.find(node => node.type === 'abstract')
  }
}

/** A mention that is to become a node, and the node, without children yet. */
interface Span {
  readonly start: number
  readonly end: number
  readonly node: MentionNode
}

/** All mentions by field. */
function spansOf({links, metrics, datasets, methods}: Extraction): Record<MentionField, Span[]> {
  const spans: Record<MentionField, Span[]> = {title: [], abstract: []}
  const add = ({field, start, end}: Mention, node: MentionNode) => spans[field].push({start, end, node})
  for (const {mentions, ...entity} of links)
    for (const mention of mentions) add(mention, {type: 'mention', kind: 'link', entity, children: []})
  for (const {mentions, ...entity} of metrics)
    for (const mention of mentions)
      add(mention, {type: 'mention', kind: 'metric', part: mention.part, entity, children: []})
  for (const {mentions, ...entity} of datasets)
    for (const mention of mentions) add(mention, {type: 'mention', kind: 'dataset', entity, children: []})
  for (const {mentions, ...entity} of methods)
    for (const mention of mentions) add(mention, {type: 'mention', kind: 'method', entity, children: []})
  return spans
}

function nest(part: Title | Abstract, spans: Span[], toPoint: ToPoint): void {
  if (spans.length === 0) return
  part.children = new Nester(textOf(part), part.position ? toPoint : () => undefined).nest(spans)
}

/** Cuts a text at its mentions: the longer holds the shorter, and one that sticks out is cut in two. */
class Nester {
  readonly #text: MappedText
  readonly #toPoint: ToPoint
  readonly #top: Array<Text | MentionNode> = []
  readonly #open: Array<{readonly node: MentionNode; readonly end: number}> = []
  #at = 0

  constructor(text: MappedText, toPoint: ToPoint) {
    this.#text = text
    this.#toPoint = toPoint
  }

  nest(spans: readonly Span[]): Array<Text | MentionNode> {
    const queue = spans.toSorted(bySpan)
    for (let index = 0; index < queue.length; index++) {
      const {start, end, node} = queue[index] as Span
      this.#close(start)
      this.#fill(start)
      const outer = this.#open.at(-1)
      const cut = outer ? Math.min(outer.end, end) : end
      if (cut < end) {
        const remainder: Span = {start: cut, end, node: {...node, children: [], continued: true}}
        let to = index + 1
        while (to < queue.length && bySpan(queue[to] as Span, remainder) <= 0) to++
        queue.splice(to, 0, remainder)
      }
      this.#add(node, start, cut)
      this.#open.push({node, end: cut})
    }
    this.#close(this.#text.value.length)
    this.#fill(this.#text.value.length)
    return this.#top
  }

  /** Ends the nodes that end up to an offset. */
  #close(until: number): void {
    for (let last = this.#open.at(-1); last && last.end <= until; last = this.#open.at(-1)) {
      this.#fill(last.end)
      this.#open.pop()
    }
  }

  /** Adds what stands up to an offset, as text. */
  #fill(until: number): void {
    if (until <= this.#at) return
    this.#add({type: 'text', value: this.#text.value.slice(this.#at, until)}, this.#at, until)
    this.#at = until
  }

  #add(node: Text | MentionNode, start: number, end: number): void {
    const range = sourceRange(this.#text.map, start, end)
    const [from, to] = [this.#toPoint(range.start), this.#toPoint(range.end)]
    if (from && to) node.position = {start: from, end: to}
    ;(this.#open.at(-1)?.node.children ?? this.#top).push(node)
  }
}

function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

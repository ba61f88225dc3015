import type {Nodes, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import type {Point, Position} from 'unist'
import {location} from 'vfile-location'
import {type MappedText, sourceRange} from '../../tree/offsets.js'
import type {EntryPart} from '../entries.js'
import {attribute, type PageElement} from './element.js'
import {isHidden, texOf} from './hidden.js'
import {TextWriter} from './text-writer.js'

/** The start or end of an element, or a text. */
type Step =
  | {readonly type: 'open' | 'close'; readonly element: PageElement}
  | {readonly type: 'text'; readonly value: string; readonly position: Position | undefined}

const paragraphs = new Set(['p'])
const blocks = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' '
  )
)

/** Sees what a page shows, in order. */
export interface PageVisitor {
  /** Gives `false` for an element within which nothing else shall be seen; its end is. */
  readonly open: (element: PageElement) => boolean
  readonly close: (element: PageElement) => void
  readonly text: (value: string, start: number, end: number) => void
}

/** A parsed page, as lists that are gone through without recursion. */
export class Page {
  readonly source: string
  readonly elements: PageElement[] = []
  readonly comments: string[] = []
  readonly #steps: Step[] = []
  readonly #toPoint: (offset: number) => Point | undefined
  /** Elements whose text is not seen, with the formula or the address that stands for them. */
  readonly #unseen = new Map<PageElement, string>()

  constructor(source: string) {
    this.source = source
    this.#toPoint = location(source).toPoint
    // As a browser reads a document. Parse errors are how pages are.
    this.#flatten(fromHtml(source))
    for (const element of this.elements) if (isHidden(element)) this.#unseen.set(element, '')
    for (const element of this.elements) {
      this.#findFormula(element)
      this.#findAddress(element)
    }
  }

  /** The elements with one of the tags, within an element or the page, in document order. */
  all(tags: string, within?: PageElement): PageElement[] {
    const names = tags.split(' ')
    return this.where(({tag}) => names.includes(tag), within)
  }

  /** The elements within an element or the page for which a test holds. */
  where(test: (element: PageElement) => boolean, within?: PageElement): PageElement[] {
    const found: PageElement[] = []
    const end = within?.end ?? this.elements.length
    for (let index = within ? within.index + 1 : 0; index < end; index++) {
      const element = this.elements[index]
      if (element && test(element)) found.push(element)
    }
    return found
  }

  /** The next element behind, with the same parent. */
  next({end, parent}: PageElement): PageElement | undefined {
    const element = this.elements[end]
    return element?.parent === parent ? element : undefined
  }

  /** The text that a browser shows for an element, or for elements that follow each other. */
  text(element: PageElement | undefined, last = element, without?: ReadonlySet<PageElement>): MappedText {
    if (!element || !last) return {value: '', map: []}
    const steps = {from: element.open + 1, to: last.close}
    return this.#write(steps, element.position?.start.offset ?? 0, without)
  }

  /** The text as a part of an entry. */
  part(element: PageElement | undefined, without?: ReadonlySet<PageElement>): EntryPart {
    const text = this.text(element, element, without)
    return this.slice(text, 0, text.value.length)
  }

  /** A span of a text as a part of an entry, without white space around it. */
  slice({value, map}: MappedText, start: number, end: number): EntryPart {
    const text = value.slice(start, end)
    const trimmed = text.trim()
    if (trimmed === '') return {value: ''}
    const from = start + text.indexOf(trimmed)
    return {value: trimmed, position: this.#position(sourceRange(map, from, from + trimmed.length))}
  }

  /** The text of all of the page. */
  wholeText(): MappedText {
    return this.#write({from: 0, to: this.#steps.length}, 0)
  }

  /** Goes through what a browser shows of the page, or within an element. */
  visit(visitor: PageVisitor, within?: PageElement): void {
    const [from, to] = within ? [within.open + 1, within.close] : [0, this.#steps.length]
    for (let at = from; at < to; at++) {
      const step = this.#steps[at]
      if (!step) continue
      if (step.type === 'text') {
        const [begin, end] = [step.position?.start.offset, step.position?.end.offset]
        if (begin !== undefined && end !== undefined) visitor.text(step.value, begin, end)
      } else if (step.type === 'close') visitor.close(step.element)
      else {
        const {element} = step
        const formula = this.#unseen.get(element)
        const [begin, end] = [element.position?.start.offset, element.position?.end.offset]
        if (formula && begin !== undefined && end !== undefined) visitor.text(formula, begin, end)
        // What is not shown has no end to be seen.
        if (formula !== undefined) at = element.close
        else if (!visitor.open(element)) at = element.close - 1
      }
    }
  }

  /** Characters of the texts of a script, which are not seen. */
  rawText({open, close}: PageElement): string {
    let raw = ''
    for (let at = open + 1; at < close; at++) {
      const step = this.#steps[at]
      if (step?.type === 'text') raw += step.value
    }
    return raw
  }

  #position({start, end}: {start: number; end: number}): Position | undefined {
    const [from, to] = [this.#toPoint(start), this.#toPoint(end)]
    return from && to ? {start: from, end: to} : undefined
  }

  #write(
    {from, to}: {from: number; to: number},
    start: number,
    without?: ReadonlySet<PageElement>
  ): MappedText {
    const writer = new TextWriter(this.source, start)
    for (let at = from; at < to; at++) {
      const step = this.#steps[at]
      if (step?.type === 'text') {
        const [begin, end] = [step.position?.start.offset, step.position?.end.offset]
        if (begin !== undefined && end !== undefined) writer.text(step.value, begin, end)
        continue
      }
      if (!step) continue
      writeBorder(writer, step.element.tag, step.type)
      if (step.type === 'close') continue
      const formula = without?.has(step.element) ? '' : this.#unseen.get(step.element)
      if (formula === undefined) continue
      const [begin, end] = [step.element.position?.start.offset, step.element.position?.end.offset]
      if (formula !== '' && begin !== undefined && end !== undefined) writer.whole(formula, begin, end)
      at = step.element.close - 1
    }
    return writer.finish()
  }

  /** Goes through the tree in document order with a stack of its own, since pages may be nested deep. */
  #flatten(tree: Root): void {
    const todo: Array<{node: Nodes; parent?: PageElement | undefined} | {leave: PageElement}> = [{node: tree}]
    for (let item = todo.pop(); item; item = todo.pop()) {
      if ('leave' in item) {
        item.leave.end = this.elements.length
        item.leave.close = this.#steps.length
        this.#steps.push({type: 'close', element: item.leave})
        continue
      }
      const {node, parent} = item
      if (node.type === 'text') this.#steps.push({type: 'text', value: node.value, position: node.position})
      else if (node.type === 'comment') this.comments.push(node.value)
      if (node.type !== 'element' && node.type !== 'root') continue
      const element = node.type === 'element' ? this.#enter(node, parent) : undefined
      if (element) todo.push({leave: element})
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index]
        if (child) todo.push({node: child, parent: element})
      }
    }
  }

  #enter(node: Extract<Nodes, {type: 'element'}>, parent: PageElement | undefined): PageElement {
    const element: PageElement = {
      tag: node.tagName,
      attributes: node.properties,
      parent,
      index: this.elements.length,
      end: 0,
      open: this.#steps.length,
      close: 0,
      position: node.position
    }
    this.elements.push(element)
    this.#steps.push({type: 'open', element})
    return element
  }

  /** The source of a formula in TeX stands for all the ways in which the page shows it. */
  #findFormula(element: PageElement): void {
    const formula = texOf(element, () => this.rawText(element))
    if (formula === undefined) return
    this.#unseen.set(formula.shown, `$${formula.tex}$`)
    for (const double of formula.doubles(this.elements))
      if (double !== formula.shown) this.#unseen.set(double, '')
  }

  /** arXiv writes "this https URL" for the addresses in abstracts and comments; they are what authors wrote. */
  #findAddress(element: PageElement): void {
    if (element.tag !== 'a' || element.close - element.open !== 2) return
    const href = attribute(element, 'href')
    if (/^https?:\/\//i.test(href) && /^\s*this https? URL\s*$/i.test(this.rawText(element)))
      this.#unseen.set(element, href)
  }
}

function writeBorder(writer: TextWriter, tag: string, type: 'open' | 'close'): void {
  if (tag === 'br' && type === 'open') writer.lineEnd()
  else if (paragraphs.has(tag)) writer.break(2)
  else if (blocks.has(tag)) writer.break(1)
}

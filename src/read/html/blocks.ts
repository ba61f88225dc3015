import {isResourceLabel, webAddress} from '../../address/index.js'
import {decodeReferences} from '../../references/index.js'
import type {Block, Container, Row} from '../layout/block.js'
import {type Inline, InlineWriter} from '../layout/inline.js'
import {partOfLabel} from '../parts/labels.js'
import {attribute, closest, type PageElement} from './element.js'
import type {Page} from './page.js'

/** What a page holds, in order. */
export interface PageBlocks {
  readonly blocks: ReadonlyArray<Block | Row>
  /** Links that say that they lead to a part of a paper, and lead to no address of the web. */
  readonly badLinks: readonly PageElement[]
}

/** Makes a flat list of what a page shows: headings, items, paragraphs, rows of tables. */
export function blocksOf(page: Page, base: URL | undefined): PageBlocks {
  const reader = new BlockReader(page, base)
  page.visit(reader)
  reader.finish()
  return reader
}

const lineBlocks = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' '
  )
)
/** What stands in them belongs to the page. */
const pageParts = new Set(['nav', 'header', 'footer', 'aside', 'button'])
const spans: Readonly<Record<string, 'strong' | 'emphasis' | 'link'>> = {
  a: 'link',
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis'
}
/** What authors of pages call the elements of a paper's parts. */
const classLabels: ReadonlyArray<{readonly name: string; readonly words: RegExp; readonly example: string}> =
  [
    {name: 'title', words: /^(?:p?title|paper-?title|.*[-_]title)$/i, example: '<p class="title">'},
    {
      name: 'authors',
      words: /^(?:authors?|.*[-_]authors?(?:[-_]list)?)$/i,
      example: '<span class="authors">'
    },
    {
      name: 'abstract',
      words: /^(?:abstract|.*[-_]abstract(?:[-_](?:text|full))?)$/i,
      example: '<div class="abstract">'
    }
  ]

/** Elements in which a header or a footer is one of a paper, and not of the page. */
const holders = ['article', 'li', 'section', 'dd', 'tr']
/** How many of the elements that begin with a block are kept. */
const mostContainers = 4

/** A block that is open. */
interface Open {
  kind: Block['kind']
  label: string | undefined
  containers: Container[]
}

class BlockReader implements PageBlocks {
  readonly blocks: Array<Block | Row> = []
  readonly badLinks: PageElement[] = []
  readonly #page: Page
  readonly #base: URL | undefined
  readonly #inline: HtmlInline
  #lists = 0
  #parts = 0
  #item = false
  #open: Open = {kind: 'text', label: undefined, containers: []}

  constructor(page: Page, base: URL | undefined) {
    this.#page = page
    this.#base = base
    this.#inline = new HtmlInline(page.source)
  }

  /** Gives `false` for an element that is read as a whole. */
  open(element: PageElement): boolean {
    if (isLine(element)) {
      this.#openLine(element)
      if (element.tag === 'table' && this.#parts === 0 && this.#table(element)) return false
    }
    this.#link(element)
    openSpan(this.#inline, element, this.#base)
    return true
  }

  close(element: PageElement): void {
    closeSpan(this.#inline, element)
    if (isLine(element)) this.#closeLine(element)
  }

  text(value: string, start: number, end: number): void {
    this.#inline.text(value, start, end)
  }

  finish(): void {
    this.#flush()
  }

  #openLine(element: PageElement): void {
    const {tag} = element
    this.#flush()
    if (isPagePart(element)) this.#parts++
    if (/^(?:li|dt|dd)$/.test(tag)) this.#lists++
    if (/^(?:li|dt)$/.test(tag)) this.#item = true
    if (tag === 'hr') this.#empty('rule', startOf(element))
    if (/^h[1-6]$/.test(tag)) this.#open.kind = 'heading'
    else if (tag === 'summary') this.#open.kind = 'summary'
    this.#open.label ??= labelOf(element)
    this.#open.containers.push({name: nameOf(element), end: endOf(element)})
  }

  #closeLine(element: PageElement): void {
    const {tag} = element
    this.#flush()
    if (isPagePart(element)) this.#parts--
    if (/^(?:li|dt|dd)$/.test(tag)) {
      this.#lists--
      this.#item = false
    }
    if (tag === 'details') this.#empty('close', endOf(element))
    this.#open = {kind: 'text', label: undefined, containers: []}
  }

  #link(element: PageElement): void {
    const href = element.tag === 'a' ? attribute(element, 'href') : ''
    if (this.#parts > 0 || !badScheme.test(href.slice(0, 100))) return
    if (isResourceLabel(this.#page.text(element).value)) this.badLinks.push(element)
  }

  #flush(): void {
    const inline = this.#inline.take()
    if (!inline) return
    const {kind, label, containers} = this.#open
    const level =
      kind === 'heading' ? /h([1-6])\b/.exec(containers.map(({name}) => name).join(' '))?.[1] : undefined
    this.blocks.push({
      kind: this.#parts > 0 ? 'rest' : kind,
      depth: level ? Number(level) : this.#lists,
      item: this.#item && kind === 'text',
      ...(label !== undefined && {label}),
      containers: containers.slice(-mostContainers),
      inline
    })
    this.#item = false
    this.#open = {kind: 'text', label: undefined, containers: []}
  }

  #empty(kind: Block['kind'], at: number): void {
    this.blocks.push({
      kind,
      depth: 0,
      item: false,
      inline: new InlineWriter(this.#page.source).finish(at, at)
    })
  }

  /** Adds the rows of a table that holds data; tells whether it does. */
  #table(table: PageElement): boolean {
    const page = this.#page
    const rows = page.all('tr', table).filter(row => closest(row, ['table']) === table)
    const cells = rows.map(row => page.all('td th', row).filter(cell => cell.parent === row))
    const [head, ...body] = cells
    if (!head || head.length < 2 || page.all('table', table).length > 0) return false
    if (body.length === 0 || body.some(row => row.length > head.length)) return false
    const isNamed =
      head.every(({tag}) => tag === 'th') || head.some(cell => partOfLabel(page.text(cell).value) === 'title')
    const columns = head.map(cell => (isNamed ? page.text(cell).value.replace(/\s+/g, ' ').trim() : ''))
    for (const [index, row] of cells.entries()) {
      const element = rows[index]
      if ((index === 0 && isNamed) || !element || row.length === 0) continue
      this.blocks.push({
        kind: 'row',
        columns,
        cells: row.map(cell => this.#cell(cell)),
        start: startOf(element),
        end: endOf(element)
      })
    }
    return true
  }

  #cell(cell: PageElement): Inline {
    const inline = new HtmlInline(this.#page.source)
    const base = this.#base
    this.#page.visit(
      {
        open(element) {
          if (isLine(element)) inline.lineEnd(startOf(element), startOf(element))
          openSpan(inline, element, base)
          return true
        },
        close: element => closeSpan(inline, element),
        text: (value, start, end) => inline.text(value, start, end)
      },
      cell
    )
    return inline.take() ?? new InlineWriter(this.#page.source).finish(startOf(cell), startOf(cell))
  }
}

/** Schemes by which a page runs code or holds data; no link of a paper may have them. */
const badScheme = /^\s*(?:javascript|vbscript|data|file|blob):/i

function isLine(element: PageElement): boolean {
  return lineBlocks.has(element.tag) || labelOf(element) !== undefined
}

function isPagePart(element: PageElement): boolean {
  const {tag, parent} = element
  if (!pageParts.has(tag)) return false
  return !/^(?:header|footer)$/.test(tag) || !parent || closest(parent, holders) === undefined
}

/** What part of a paper the author of a page calls an element. */
function labelOf(element: PageElement): string | undefined {
  const {className} = element.attributes
  if (!Array.isArray(className)) return undefined
  return classLabels.find(({words}) => className.some(name => words.test(String(name).slice(0, 60))))?.name
}

function nameOf({tag, attributes: {className}}: PageElement): string {
  return Array.isArray(className) && className[0] !== undefined
    ? `${tag}.${String(className[0]).slice(0, 40)}`
    : tag
}

function startOf({position}: Pick<PageElement, 'position'>): number {
  return position?.start.offset ?? 0
}

function endOf({position}: Pick<PageElement, 'position'>): number {
  return position?.end.offset ?? 0
}

function openSpan(inline: HtmlInline, element: PageElement, base: URL | undefined): void {
  const {tag} = element
  if (tag === 'br') inline.lineEnd(startOf(element), endOf(element))
  else if (tag === 'img') inline.picture(attribute(element, 'alt'))
  const kind = Object.hasOwn(spans, tag) ? spans[tag] : undefined
  if (!kind) return
  const href = kind === 'link' ? attribute(element, 'href').trim() : ''
  inline.open(kind, startOf(element), webAddress(href, base)?.href ?? href)
}

function closeSpan(inline: HtmlInline, element: PageElement): void {
  const kind = Object.hasOwn(spans, element.tag) ? spans[element.tag] : undefined
  if (kind) inline.close(kind, endOf(element))
}

/** A link, bold words or italics that are open. */
interface OpenSpan {
  readonly kind: 'strong' | 'emphasis' | 'link'
  readonly start: number
  readonly url: string
}

const space = /[ \t\n\r\f]+/g

/** Gathers the text of a line as a browser shows it: white space is one space. */
class HtmlInline {
  readonly #source: string
  #writer: InlineWriter
  readonly #spans: OpenSpan[] = []
  #space = false
  #start: number | undefined
  #end = 0

  constructor(source: string) {
    this.#source = source
    this.#writer = new InlineWriter(source)
  }

  open(kind: OpenSpan['kind'], start: number, url: string): void {
    this.#gap(start)
    this.#spans.push({kind, start, url})
    this.#writer.open(kind, start, url)
  }

  close(kind: OpenSpan['kind'], end: number): void {
    const index = this.#spans.findLastIndex(span => span.kind === kind)
    if (index < 0) return
    this.#spans.splice(index, 1)
    this.#writer.close(kind, end)
  }

  picture(alt: string): void {
    this.#writer.picture(alt)
  }

  lineEnd(start: number, end: number): void {
    this.#space = false
    if (this.#start !== undefined) this.#writer.lineEnd(start, end)
  }

  text(value: string, start: number, end: number): void {
    if (start < this.#end) return
    const source = this.#source.slice(start, end)
    if (value === source || (source.includes('\r') && value === source.replace(/\r\n?/g, '\n'))) {
      this.#words(source, start)
      return
    }
    const parts = partsAtSigns(source, value)
    if (!parts) this.#replaced(value, start, end)
    for (const part of parts ?? []) {
      if (part.isSign) this.#replaced(part.value, start + part.start, start + part.end)
      else this.text(part.value, start + part.start, start + part.end)
    }
  }

  /** The line; it goes on with what is open. `undefined` where nothing stands in it. */
  take(): Inline | undefined {
    const writer = this.#writer
    const inline =
      this.#start === undefined && writer.isEmpty
        ? undefined
        : writer.finish(this.#start ?? this.#end, this.#end)
    this.#writer = new InlineWriter(this.#source)
    for (const {kind, start, url} of this.#spans) this.#writer.open(kind, start, url)
    this.#space = false
    this.#start = undefined
    if (!inline || (inline.text.trim() === '' && inline.links.length === 0)) return undefined
    return inline
  }

  #words(value: string, start: number): void {
    let from = 0
    for (const {0: blank, index} of value.matchAll(space)) {
      if (blank === ' ' && index > from && index + 1 < value.length) continue
      this.#copy(start + from, start + index)
      this.#space = true
      from = index + blank.length
    }
    this.#copy(start + from, start + value.length)
  }

  #replaced(value: string, start: number, end: number): void {
    if (/^[ \t\n\r\f]/.test(value)) this.#space = true
    const words = value.replace(space, ' ').trim()
    if (words !== '') {
      this.#gap(start)
      this.#start ??= start
      this.#writer.text(start, end, words)
      this.#end = end
    }
    if (/[ \t\n\r\f]$/.test(value)) this.#space = true
  }

  #copy(start: number, end: number): void {
    if (end <= start) return
    this.#gap(start)
    this.#start ??= start
    this.#writer.text(start, end)
    this.#end = end
  }

  /** A space before a text or a link. */
  #gap(start: number): void {
    if (this.#space && this.#start !== undefined)
      this.#writer.text(this.#end, Math.max(start, this.#end), ' ')
    this.#space = false
  }
}

interface SourcePart {
  readonly value: string
  readonly isSign: boolean
  readonly start: number
  readonly end: number
}

/** Signs that part names and venues, written as references: &, ·, •, –, —. */
const sign = /&(?:amp|#38|#x26|middot|#183|#xb7|bull|#8226|#x2022|[nm]dash|#821[12]|#x201[34]);/gi

/**
 * Text in parts at signs that are references, so that names on both sides have places of their own. `undefined` where it has
 * none, and where no-break spaces stand beside one.
 */
function partsAtSigns(source: string, value: string): readonly SourcePart[] | undefined {
  if (source.search(sign) < 0) return undefined
  const parts: SourcePart[] = []
  const add = (start: number, end: number, isSign = false) => {
    if (end > start) parts.push({value: decodeReferences(source.slice(start, end)), isSign, start, end})
  }
  let start = 0
  for (const {0: whole, index} of [...source.matchAll(sign), {0: '', index: source.length}]) {
    const text = source.slice(start, index)
    const blankEnd = start + text.length - text.trimStart().length
    const blankStart = Math.max(blankEnd, start + text.trimEnd().length)
    // White space is a part of its own, as it is where it stands between elements.
    add(start, blankEnd)
    add(blankEnd, blankStart)
    add(blankStart, index)
    add(index, index + whole.length, true)
    start = index + whole.length
  }
  const joined = parts.map(part => part.value.replace(/\r\n?/g, '\n')).join('')
  return joined === value && !/\u00a0[&·•–—]|[&·•–—]\u00a0/.test(value) ? parts : undefined
}

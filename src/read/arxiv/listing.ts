import type {VFile} from 'vfile'
import type {Listing} from '../../tree/types.js'
import {ListingBuilder, type Span} from '../builder.js'
import {readDateTime} from '../parts/dates.js'
import type {ReadOptions} from '../reader.js'
import {addAuthors} from './authors.js'
import {addIdentifier, addLabelled, type Label} from './labels.js'
import {type Line, linesOf} from './lines.js'
import {
  at,
  type Block,
  continues,
  isEmptyLabel,
  isFooter,
  isProse,
  shownPart,
  typeOf,
  valueLine
} from './listing-blocks.js'
import {classLine, kindOf, type LineKind, type SectionType} from './listing-lines.js'
import {authorsFrom, isNames, isWrapped} from './names.js'
import {piecesOf} from './paragraphs.js'

/** Reads a list of arXiv; see `readArxivListing`. */
export function arxivListingOf(source: string, options: ReadOptions, file: VFile): Listing {
  const build = new ListingBuilder(source, 'arxiv-listing', file)
  const lines = [...linesOf(source)]
  const reader = new ListReader(build, source, options)
  for (const [index, line] of lines.entries()) reader.add(line, lines, index)
  reader.finish()
  return build.finish()
}

/** The paper that is read. */
interface Entry {
  readonly start: Span
  /** Names of the dates and of the version that the page says. */
  readonly said: Set<string>
  title?: Span
  hasAbstract: boolean
  isHistory: boolean
}

/** Walks through the lines of a list, which begin a paper, a part of one, or what stands between papers. */
class ListReader {
  readonly #build: ListingBuilder
  readonly #text: string
  readonly #year: number | undefined
  #section: SectionType | undefined
  #entry: Entry | undefined
  #block: Block = {label: undefined, lines: []}
  #isBehindEmpty = true

  constructor(build: ListingBuilder, text: string, {year}: ReadOptions) {
    this.#build = build
    this.#text = text
    this.#year = year
  }

  add(line: Line, lines: readonly Line[], index: number): void {
    const kind = this.#inContext(kindOf(line), line, lines, index)
    if (kind.kind === 'empty') this.#block.lines.push(line)
    else if (kind.kind === 'text') this.#addText(line)
    else if (kind.kind === 'label') this.#addLabel(kind.label, line)
    else this.#addOther(kind, line)
    this.#isBehindEmpty = kind.kind === 'empty'
  }

  finish(): void {
    this.#endEntry()
  }

  /** What a line is where it stands: a short line within an abstract is the abstract's. */
  #inContext(kind: LineKind, line: Line, lines: readonly Line[], index: number): LineKind {
    const text = {kind: 'text'} as const
    if (kind.kind === 'number') return this.#beginsPaper(lines, index) ? kind : text
    if (kind.kind === 'empty' || kind.kind === 'text') return kind
    if (this.#block.label && isEmptyLabel(this.#block) && kind.kind !== 'label') return text
    const isInside = this.#isInAbstract() && !this.#isBehindEmpty
    const isShort = line.text.length < 25
    const isWord = line.text.length < 12
    if (isInside && kind.kind === 'url') return text
    if (isInside && kind.kind === 'id' && !kind.mark && !kind.rest && !/^[[\d]/.test(line.text)) return text
    if (isInside && isWord && (kind.kind === 'chrome' || kind.kind === 'action')) return text
    return isInside && isShort && kind.kind === 'heading' && !kind.type ? text : kind
  }

  /** "[2]" alone begins a paper if its identifier is on the next line. */
  #beginsPaper(lines: readonly Line[], index: number): boolean {
    const next = [1, 2, 3].map(step => lines[index + step]).find(line => line && line.text !== '')
    return next !== undefined && kindOf(next).kind === 'id'
  }

  #isInAbstract(): boolean {
    const {label, lines} = this.#block
    if (!this.#entry) return false
    if (label?.name === 'abstract') return true
    return this.#entry.title !== undefined && lines.some(line => isProse(line))
  }

  #addText(line: Line): void {
    if (this.#entry?.isHistory && !this.#addVersion(line)) this.#endEntry()
    if (this.#entry) {
      if (!this.#entry.isHistory) this.#block.lines.push(line)
    } else this.#build.chrome(line)
  }

  #addLabel(label: Label, line: Line): void {
    this.#endBlock(label.name)
    if (label.name === 'title' && (!this.#entry || this.#entry.title)) this.#beginEntry(line)
    if (!this.#entry) this.#build.chrome(line)
    else this.#block = {label: {...label, line}, lines: []}
  }

  #addOther(kind: LineKind, line: Line): void {
    this.#endBlock()
    if (kind.kind === 'id') this.#addId(kind, line)
    else if (kind.kind === 'heading') this.#addHeading(kind, line)
    else if (kind.kind === 'dates') this.#addDates(line)
    else if (kind.kind === 'number' || kind.kind === 'chrome' || !this.#entry) this.#addPageLine(kind, line)
    else if (kind.kind === 'announced') this.#addAnnounced(line)
    else if (kind.kind === 'version') this.#addVersion(line)
    else if (kind.kind === 'history') this.#entry.isHistory = true
    else if (kind.kind === 'url') this.#addUrl(line)
    else this.#build.field('action', line.text, line)
  }

  #addPageLine({kind}: LineKind, line: Line): void {
    this.#endEntry()
    if (kind !== 'number') this.#build.chrome(line)
  }

  #addUrl(line: Line): void {
    const start = line.text.startsWith('<') ? 1 : 0
    const url = line.text.slice(start).replace(/>$/, '')
    this.#build.field('url', url, {start: line.start + start, end: line.start + start + url.length})
  }

  #addId({id, mark, rest}: Extract<LineKind, {kind: 'id'}>, line: Line): void {
    this.#beginEntry(line)
    addIdentifier(this.#build, this.#text, at(line, id))
    const said = mark && this.#text.slice(line.start + mark.start, line.start + mark.end)
    const type = said && typeOf(said)
    if (type) this.#build.field('type', type, at(line, mark))
    else if (this.#section) this.#build.field('type', this.#section, at(line, {start: id.end, end: id.end}))
    if (rest) this.#addBehindId(at(line, rest))
  }

  /** "[pdf, other] cs.LG cs.CL doi 10.5555/kite.1" */
  #addBehindId({start, end}: Span): void {
    const text = this.#text.slice(start, end)
    const action = /^\[[^\]]*\]/.exec(text)?.[0] ?? ''
    const doi = /\bdoi\s+(10\.\S+)$/.exec(text)
    const classes = text.slice(action.length, doi?.index)
    const from = start + action.length + classes.length - classes.trimStart().length
    if (action) this.#build.field('action', action, {start, end: start + action.length})
    this.#addClasses({start: from, end: from + classes.trim().length})
    if (doi) this.#build.field('doi', doi[1] ?? '', {start: start + doi.index, end})
  }

  #addClasses({start, end}: Span): void {
    if (end > start)
      this.#build.field('subjects', this.#text.slice(start, end).split(/\s+/).join('; '), {start, end})
  }

  #addHeading({date, type}: Extract<LineKind, {kind: 'heading'}>, line: Line): void {
    this.#endEntry()
    const day = date === undefined ? undefined : readDateTime(date, this.#year)
    if (day === null) this.#build.message('No such day', 'unreadable-date', line)
    this.#section = type
    this.#build.heading(line, day)
  }

  /** "[Submitted on 17 Oct 2024 (v1), last revised 3 Nov 2024 (this version, v2)]" */
  #addDates(line: Line): void {
    if (!this.#entry || this.#entry.title) this.#beginEntry(line)
    for (const match of line.text.matchAll(
      /(submitted on|last revised) (\d{1,2} [a-z]{3,9} \d{4})|\bthis version, (v\d{1,3})\)/gi
    )) {
      const [whole, words, date, version] = match
      const span = {start: line.start + match.index, end: line.start + match.index + whole.length}
      if (version) this.#addVersionNumber(version, span)
      else this.#addDate(/^s/i.test(words ?? '') ? 'submitted' : 'updated', date ?? '', span)
    }
  }

  /** "Submitted 3 November, 2024; v1 submitted 17 October, 2024; originally announced October 2024." */
  #addAnnounced(line: Line): void {
    const hasFirst = /\bv1 submitted/i.test(line.text)
    const said = /(v1 submitted|submitted|originally announced) ((?:\d{1,2} )?[a-z]{3,9},? \d{4})/gi
    for (const match of line.text.matchAll(said)) {
      const words = (match[1] ?? '').toLowerCase()
      const name = words.startsWith('o')
        ? 'published'
        : words === 'submitted' && hasFirst
          ? 'updated'
          : 'submitted'
      const start = line.start + match.index
      this.#addDate(name, match[2] ?? '', {start, end: start + match[0].length})
    }
  }

  /** "[v2] Sun, 3 Nov 2024 10:00:00 UTC (12 KB)", or "(or arXiv:2401.01234v2 [cs.LG] for this version)" */
  #addVersion(line: Line): boolean {
    const match = /^\[(v\d{1,3})\]\s*(?:(\S.{0,39}?)\s*)?(?:\(\d[\d,.]{0,12} [KM]B\))?$/i.exec(line.text)
    const date = match?.[2] ?? line.text.replace(/\(\d[\d,.]{0,12} [KM]B\)$/i, '').trimEnd()
    const isDate = Boolean(readDateTime(date))
    const number = /^(?:\(or )?arxiv:\S{1,30}?(v\d{1,3})\s/i.exec(line.text)?.[1]
    if (number) this.#addVersionNumber(number, line)
    if (isDate && !this.#entry?.said.has('submitted')) this.#addDate('submitted', date, line)
    return isDate || match !== null || number !== undefined
  }

  #addVersionNumber(version: string, span: Span): void {
    if (!this.#entry || this.#entry.said.has('version')) return
    this.#entry.said.add('version')
    this.#build.field('version', version, span)
  }

  #addDate(name: string, said: string, span: Span): void {
    this.#entry?.said.add(name)
    this.#build.field(name, readDateTime(said, this.#year) ?? said, span)
  }

  #beginEntry(line: Line): void {
    this.#endEntry()
    this.#entry = {start: line, said: new Set(), hasAbstract: false, isHistory: false}
  }

  #endEntry(): void {
    this.#endBlock()
    const entry = this.#entry
    this.#entry = undefined
    if (entry && !entry.title && this.#build.paper)
      this.#build.message('Entry without a title', 'entry-without-title', entry.start)
    this.#build.endPaper()
  }

  /** Adds what the lines since the last label are. */
  #endBlock(next?: Label['name']): void {
    const {label, lines} = this.#block
    this.#block = {label: undefined, lines: []}
    const entry = this.#entry
    if (!entry) return
    const values = label ? [valueLine(label, label.line), ...lines] : lines
    const filled = values.filter(line => line.text !== '')
    if (filled.length === 0) return
    if (label?.name === 'abstract') this.#addAbstract(values)
    else if (label?.name === 'authors') this.#addTail(values, this.#addAuthorLines(filled))
    else if (label?.name === 'title' || (!label && !entry.title))
      this.#addTail(values, this.#addTitle(filled, label !== undefined, next))
    else if (label) this.#addTail(values, this.#addValue(label, values))
    else this.#addTail(values, undefined)
  }

  /** Adds title and authors; gives the last line that was taken. */
  #addTitle(filled: readonly Line[], hasLabel: boolean, next: Label['name']): Line | undefined {
    const classes = hasLabel ? 0 : filled.findIndex(line => !classLine.test(line.text))
    for (const line of filled.slice(0, classes < 0 ? filled.length : classes)) this.#addClasses(line)
    const lines = filled.slice(classes < 0 ? filled.length : classes)
    const prose = lines.findIndex((line, index) => index > 0 && isProse(line) && !isNames(line.text))
    const head = prose < 0 || next === 'authors' ? lines : lines.slice(0, prose)
    const from = next === 'authors' ? head.length : authorsFrom(head)
    const [first, last] = [head[0], head[from - 1]]
    if (!first || !last || !this.#entry) return filled.at(-1)
    const title = {start: first.start, end: last.end}
    this.#entry.title = title
    this.#build.title(title)
    return this.#addAuthorLines(head.slice(from)) ?? last
  }

  #addAuthorLines(lines: readonly Line[]): Line | undefined {
    const prose = lines.findIndex((line, index) => index > 0 && isProse(line) && !isNames(line.text))
    const taken = prose < 0 ? lines : lines.slice(0, prose)
    let [count, start] = [0, 0]
    taken.forEach((line, index) => {
      const next = taken[index + 1]
      if (next && isWrapped(line.text, next.text)) return
      count = addAuthors(this.#build, this.#text, {start: taken[start]?.start ?? 0, end: line.end}, count)
      start = index + 1
    })
    return taken.at(-1)
  }

  /** Adds the value of a label with the lines that continue it; gives the last of them. */
  #addValue(label: Label & {readonly line: Line}, values: readonly Line[]): Line | undefined {
    const first = values.findIndex(line => line.text !== '')
    let last = first
    while (values[last + 1] && continues(label, values[last], values[last + 1])) last++
    const [start, end] = [values[first], values[last]]
    if (!start || !end) return undefined
    const value = {start: start.start, end: end.end}
    addLabelled(
      this.#build,
      this.#text,
      {...label, value, whole: {start: label.line.start, end: end.end}},
      this.#year
    )
    return end
  }

  /** What is left behind a part is the abstract if it reads like one, and else belongs to the page. */
  #addTail(values: readonly Line[], last: Line | undefined): void {
    const rest = values.slice(last ? values.indexOf(last) + 1 : 0)
    const first = rest.findIndex(line => line.text !== '')
    const line = rest[first]
    if (!line) return
    if (this.#entry?.title && !this.#entry.hasAbstract && isProse(line)) this.#addAbstract(rest.slice(first))
    else {
      this.#endEntry()
      for (const other of rest) if (other.text !== '') this.#build.chrome(other)
    }
  }

  #addAbstract(values: readonly Line[]): void {
    if (!this.#entry) return
    this.#entry.hasAbstract = true
    const footer = values.findIndex((line, index) => index > 0 && isFooter(values[index - 1], line))
    const lines = footer < 0 ? values : values.slice(0, footer)
    const first = lines.find(line => line.text !== '')
    const last = lines.findLast(line => line.text !== '')
    if (!first || !last) return
    const whole = {start: first.start, end: last.end}
    const shown = shownPart(this.#text.slice(whole.start, whole.end))
    if (!shown) this.#build.abstract(...piecesOf(lines))
    else this.#build.abstract({start: whole.start + shown.start, end: whole.start + shown.end})
    if (shown?.isCut) this.#build.message('The abstract is cut off', 'abstract-cut-off', whole)
    if (footer >= 0) this.#addTail(values, last)
  }
}

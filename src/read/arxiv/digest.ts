import type {VFile} from 'vfile'
import type {Listing} from '../../tree/types.js'
import {ListingBuilder, type Span} from '../builder.js'
import {readDateTime} from '../parts/dates.js'
import type {ReadOptions} from '../reader.js'
import {addIdentifier, addLabelled, identifierPattern, type Labelled, labelOf} from './labels.js'
import {type Line, linesOf} from './lines.js'
import {type DigestPart, readMails} from './mails.js'
import {piecesOf} from './paragraphs.js'

/** What the papers between two dividers are. */
type Section = 'cross-list' | 'replacement' | undefined

/** Lines between papers; the listing's parts are divided by lines of other signs. */
const rulers: ReadonlyArray<{readonly pattern: RegExp; readonly section?: Section | 'first'}> = [
  {pattern: /^-{20,}$/},
  {pattern: /^(?:%-){8,}%?$/, section: 'cross-list'},
  {pattern: /^(?:%%--){6,}(?:%%)?$/, section: 'replacement'},
  {pattern: /^(?:%%%---){4,}(?:%%%)?$/, section: 'first'}
]

const mark = /^\\{1,4}$/
/** `\\ ( https://arxiv.org/abs/2401.01234 ,  56kb)` */
const linkLine = /^\\{1,4}\s*\(\s*(https?:\/\/[^\s<>,()]{1,300})/i
const linkSize = /(\d[\d.,]{0,12} ?[km]?b)\s*\)$/i
/** "arXiv:2401.01234 (*cross-listing*)"; before 2007 "Paper: hep-th/9901001" */
const idLine = new RegExp(
  `^(?:arXiv|Paper(?: \\(\\*cross-listing\\*\\))?):\\s?${identifierPattern}(?:v\\d{1,3})?\\b`,
  'i'
)
const crossListed = /\(\*?cross-list(?:ing|ed)?\*?\)/i
/** "replaced with revised version Mon, 3 Feb 2025 12:34:56 GMT   (56kb,D)" */
const replacedLine = /^(replaced(?: with (?:revised|new) version)?|(?:figures?|parts?) added)(?=\s|$)/i
/** "received from  Fri 31 Jan 25 19:00:00 GMT  to  Mon  3 Feb 25 19:00:00 GMT" */
const receivedLine = /^(?:submissions to:.{0,200} )?received from\s+(\S.{7,39}?)\s+to\s+(\S.{7,39})$/i
const mailDate = /^date:\s*(.{6,60})$/i

/** Reads mails of arXiv; see `readArxivDigest`. */
export function digestOf(source: string, options: ReadOptions, file: VFile): Listing {
  const {text, parts, htmlOnly} = readMails(source)
  const build = new ListingBuilder(text, 'arxiv-digest', file, source)
  if (htmlOnly) build.message('The mail has its text in HTML alone', 'mail-without-text')
  const digest = new Digest(build, text.value, options)
  for (const part of parts) digest.add(part)
  digest.finish()
  return build.finish()
}

/** The label that is read, with the lines that continue it. */
interface OpenLabel extends Omit<Labelled, 'value' | 'whole'> {
  readonly start: number
  readonly valueStart: number
  end: number
}

/** The paper that is read. */
interface Entry {
  readonly start: Span
  isReplacement: boolean
  hasId: boolean
  hasType: boolean
  hasSize: boolean
  title?: Span
  hasAbstract: boolean
}

/** Walks through the lines of mails. Each paper is a block of labels between `\\`, then its abstract. */
class Digest {
  readonly #build: ListingBuilder
  readonly #text: string
  readonly #year: number | undefined
  #state: 'outside' | 'labels' | 'abstract' = 'outside'
  #section: Section
  #entry: Entry | undefined
  #open: OpenLabel | undefined
  #isBehindEmpty = true
  #abstract: Line[] = []
  #chrome: Span | undefined

  constructor(build: ListingBuilder, text: string, {year}: ReadOptions) {
    this.#build = build
    this.#text = text
    this.#year = year
  }

  add(part: DigestPart): void {
    if (part.kind !== 'body') this.#endEntry()
    if (part.kind === 'headers') this.#section = undefined
    if (part.kind === 'rest') this.#addChrome({start: part.start, end: part.end})
    else
      for (const line of linesOf(this.#text, part))
        part.kind === 'body' ? this.#addLine(line) : this.#addHeader(line)
    if (part.kind !== 'body') this.#endChrome()
  }

  finish(): void {
    this.#endEntry()
    this.#endChrome()
  }

  /** The date of a mail counts until its text says a better one. */
  #addHeader(line: Line): void {
    const said = mailDate.exec(line.text)?.[1]
    const date = said && readDateTime(said, this.#year)?.slice(0, 'yyyy-mm-dd'.length)
    if (date) this.#addHeading(line, date)
    else this.#addChromeLine(line)
  }

  #addLine(line: Line): void {
    const ruler = rulers.find(({pattern}) => pattern.test(line.text))
    if (ruler) this.#addRuler(ruler.section)
    else if (this.#state === 'labels') this.#addLabelLine(line)
    else if (this.#state === 'abstract') this.#addAbstractLine(line)
    else this.#addOutside(line)
    this.#isBehindEmpty = line.text === ''
  }

  #addRuler(section: Section | 'first'): void {
    this.#endEntry()
    this.#endChrome()
    if (section) this.#section = section === 'first' ? undefined : section
  }

  #addOutside(line: Line): void {
    if (mark.test(line.text)) this.#beginEntry(line)
    else if (idLine.test(line.text)) {
      this.#beginEntry(line)
      this.#addLabelLine(line)
    } else if (receivedLine.test(line.text)) this.#addReceived(line)
    else this.#addChromeLine(line)
  }

  #addReceived(line: Line): void {
    const end = receivedLine.exec(line.text)?.[2] ?? ''
    const date = readDateTime(end, this.#year)
    if (!date) this.#build.message('No such day', 'unreadable-date', line)
    this.#addHeading(line, date?.slice(0, 'yyyy-mm-dd'.length))
  }

  #addLabelLine(line: Line): void {
    const {text} = line
    if (text === '') this.#endLabel()
    else if (linkLine.test(text)) this.#addLink(line)
    else if (mark.test(text)) this.#endLabels(line)
    else if (this.#open && line.indent > 0 && !this.#isBehindEmpty) this.#open.end = line.end
    else if (idLine.test(text)) this.#addId(line)
    else if (replacedLine.test(text)) this.#addReplaced(line)
    else this.#addLabelOrMore(line)
  }

  #addLabelOrMore(line: Line): void {
    const label = labelOf(line.text)
    if (label) {
      this.#endLabel()
      this.#open = {...label, start: line.start, valueStart: line.start + label.length, end: line.end}
    } else if (this.#open) this.#open.end = line.end
    else if (this.#entry?.title) {
      // The mark before the abstract was lost.
      this.#state = 'abstract'
      this.#addAbstractLine(line)
    } else if (this.#build.paper)
      this.#build.message('Text that belongs to no label', 'text-outside-paper', line)
    else {
      // The mark began no paper, as the one before "For subscribe options".
      this.#entry = undefined
      this.#state = 'outside'
      this.#addOutside(line)
    }
  }

  #addId(line: Line): void {
    if (this.#entry?.hasId) this.#beginEntry(line)
    this.#endLabel()
    const entry = this.#entry
    if (!entry) return
    entry.hasId = true
    addIdentifier(this.#build, this.#text, line)
    const cross = crossListed.exec(line.text)
    if (cross)
      this.#addType('cross-list', {
        start: line.start + cross.index,
        end: line.start + cross.index + cross[0].length
      })
  }

  #addType(type: string, span: Span): void {
    if (!this.#entry || this.#entry.hasType) return
    this.#entry.hasType = true
    this.#build.field('type', type, span)
  }

  #addReplaced(line: Line): void {
    this.#endLabel()
    const words = replacedLine.exec(line.text)?.[0] ?? ''
    if (this.#entry) this.#entry.isReplacement = true
    this.#addType('replacement', {start: line.start, end: line.start + words.length})
    const value = {
      start: line.start + words.length + (/^\s*/.exec(line.text.slice(words.length))?.[0].length ?? 0),
      end: line.end
    }
    this.#addPart({label: 'updated', name: 'updated', value, whole: value})
  }

  #addLink(line: Line): void {
    this.#endLabel()
    this.#endAbstract()
    this.#addSectionType(line)
    const url = linkLine.exec(line.text)?.[1] ?? ''
    const start = line.start + line.text.indexOf(url)
    if (this.#entry) this.#build.field('url', url, {start, end: start + url.length})
    const size = linkSize.exec(line.text)
    if (this.#entry && size?.[1] && !this.#entry.hasSize)
      this.#build.field('size', size[1], {
        start: line.start + size.index,
        end: line.start + size.index + size[1].length
      })
    this.#endEntry()
  }

  #addPart(part: Labelled): void {
    const entry = this.#entry
    if (!entry) return
    if (part.name === 'title' && part.value.end > part.value.start) entry.title ??= part.value
    if (part.name === 'submitted' || part.name === 'updated')
      entry.hasSize = endsInSize(this.#text.slice(part.value.start, part.value.end))
    if (part.name === 'abstract') entry.hasAbstract = true
    addLabelled(this.#build, this.#text, part, this.#year)
  }

  #addAbstractLine(line: Line): void {
    if (linkLine.test(line.text)) this.#addLink(line)
    else if (mark.test(line.text)) this.#endEntry()
    else if (idLine.test(line.text) && this.#isBehindEmpty && this.#abstract.length > 0)
      this.#beginEntryAt(line)
    else this.#abstract.push(line)
  }

  #beginEntryAt(line: Line): void {
    this.#beginEntry(line)
    this.#addLabelLine(line)
  }

  #beginEntry(line: Line): void {
    this.#endEntry()
    this.#endChrome()
    this.#state = 'labels'
    this.#entry = {
      start: line,
      isReplacement: this.#section === 'replacement',
      hasId: false,
      hasType: false,
      hasSize: false,
      hasAbstract: false
    }
  }

  #endLabel(): void {
    const open = this.#open
    this.#open = undefined
    if (!open) return
    const {start, valueStart, end, ...label} = open
    const value = {start: valueStart + leadingSpaces(this.#text, valueStart, end), end}
    this.#addPart({...label, value, whole: {start, end}})
  }

  /** A second mark ends the labels; one that stands right behind the first is the first again. */
  #endLabels(line: Line): void {
    this.#endLabel()
    if (!this.#build.paper) return
    this.#addSectionType(line)
    this.#state = 'abstract'
  }

  /** A paper that does not say what it is, is what its section says; no character stands for that. */
  #addSectionType({start}: Line): void {
    if (this.#section) this.#addType(this.#section, {start, end: start})
  }

  #endAbstract(): void {
    const lines = this.#abstract
    this.#abstract = []
    const pieces = piecesOf(lines)
    if (pieces.length === 0) return
    if (this.#entry) this.#entry.hasAbstract = true
    this.#build.abstract(...pieces)
  }

  #endEntry(): void {
    this.#endLabel()
    this.#endAbstract()
    this.#state = 'outside'
    const entry = this.#entry
    this.#entry = undefined
    if (!entry) return
    if (this.#build.paper && !entry.title)
      this.#build.message('Entry without a title', 'entry-without-title', entry.start)
    else if (entry.title && !entry.hasAbstract && !entry.isReplacement)
      this.#build.message('Title without an abstract', 'title-without-abstract', entry.title)
    this.#build.endPaper()
  }

  #addHeading(line: Line, date: string | undefined): void {
    this.#endChrome()
    this.#build.heading(line, date)
  }

  #addChromeLine(line: Line): void {
    if (line.text === '') this.#endChrome()
    else this.#addChrome(line)
  }

  #addChrome({start, end}: Span): void {
    this.#chrome = {start: this.#chrome?.start ?? start, end}
  }

  #endChrome(): void {
    if (this.#chrome) this.#build.chrome(this.#chrome)
    this.#chrome = undefined
  }
}

function leadingSpaces(text: string, start: number, end: number): number {
  return /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0
}

/** "Mon, 3 Feb 2025 12:34:56 GMT   (123kb,D)" */
function endsInSize(text: string): boolean {
  const said = text.trimEnd()
  if (!said.endsWith(')')) return false
  const before = said.slice(0, -1)
  return /b/i.test(before.slice(Math.max(before.lastIndexOf('('), before.lastIndexOf(')')) + 1))
}

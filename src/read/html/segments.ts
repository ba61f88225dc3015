import type {EntryField, EntryPart} from '../entries.js'
import {readDate} from '../parts/dates.js'
import {readField} from '../parts/labels.js'
import {isNames, nameSpans} from '../parts/people.js'
import {proseWordCount} from '../text/evidence.js'
import {fieldOf, labelledLine} from './labels.js'
import type {Page} from './page.js'

/** A line of a block, or a part of a line between dots or bars. */
export interface Segment extends EntryPart {
  readonly start: number
  readonly end: number
}

/** Shorter texts are no abstracts, unless they say so. */
const abstractLength = 150
const shortAbstractLength = 80
const buttons =
  /^(?:bibtex|bib|cite|share|(?:show|read|view) (?:more|less|abstract)|abstract|details|upvote|login to comment|copy|export|\[?\]?)$/i

/** Dots and bars between the parts of a line. A dot within a Catalan word is none. */
const separators = /[•∙]|·(?!l\p{Ll})|(?:^|\s)\|(?=\s|$)/gu

/** In running text dots are products. */
function isRunning(line: string): boolean {
  return line.length > 300 || (line.length > 150 && /[.!?] \p{Lu}/u.test(line))
}

/** The lines of a block, and the parts of its lines. */
export function segmentsOf(page: Page, text: ReturnType<Page['text']>): Segment[] {
  const segments: Segment[] = []
  const add = (start: number, end: number) => {
    const part = page.slice(text, start, end)
    if (part.value !== '') segments.push({...part, start, end})
  }
  let start = 0
  for (const line of text.value.split('\n')) {
    let from = 0
    for (const {index, 0: mark} of isRunning(line) ? [] : line.matchAll(separators)) {
      add(start + from, start + index)
      from = index + mark.length
    }
    add(start + from, start + line.length)
    start += line.length + 1
  }
  return segments
}

/** What the lines of a block say of their paper. */
export interface Said {
  readonly abstract: EntryPart | undefined
  readonly authors: EntryPart[]
  readonly fields: EntryField[]
}

/** Tells what each line is: labelled, running text, names, or a count or date. */
export function readSegments(segments: readonly Segment[], year: number | undefined): Said {
  const reader = new SegmentReader(year)
  for (const segment of segments) reader.add(segment)
  return reader
}

class SegmentReader implements Said {
  abstract: EntryPart | undefined
  readonly authors: EntryPart[] = []
  readonly fields: EntryField[] = []
  readonly #year: number | undefined
  /** Name of a label whose value is the next line. */
  #open: string | undefined
  #inAbstract = false
  /** The line before, if it was a list of authors. */
  #names: string | undefined

  constructor(year: number | undefined) {
    this.#year = year
  }

  add(segment: Segment): void {
    const label = labelledLine(segment.value)
    const value = label ? segment.value.slice(label.from) : segment.value
    const name = label?.name ?? this.#open ?? this.#guess(value)
    this.#open = label && value === '' ? name : undefined
    this.#names = name === 'authors' ? value : undefined
    this.#inAbstract = name === 'abstract'
    if (value === '' || name === 'links' || name === 'title') return
    if (name === 'abstract') this.#addAbstract(segment, value)
    else if (name === 'authors') addAuthors(this.authors, segment, value)
    else if (name) this.fields.push(fieldOf(name, segment, dated(name, value, this.#year)))
    else this.#open = addField(this.fields, segment, this.#year)
  }

  /** A line behind the abstract that is a sentence is a paragraph of it. */
  #addAbstract(segment: Segment, value: string): void {
    const [before, after] = [this.abstract?.position, segment.position]
    if (!this.abstract) this.abstract = {value, position: after}
    else
      this.abstract = {
        value: `${this.abstract.value}\n\n${value}`,
        position: before && after && {start: before.start, end: after.end}
      }
  }

  #guess(text: string): string | undefined {
    if (this.#inAbstract && isSentence(text)) return 'abstract'
    if (this.#names !== undefined && (/[,;]$/.test(this.#names) || /^[,;]/.test(text))) return 'authors'
    if (!this.abstract && isProse(text)) return 'abstract'
    return this.authors.length === 0 && isNames(text) ? 'authors' : undefined
  }
}

function isSentence(text: string): boolean {
  return /\s/.test(text) && /[.!?]["'”’)\]]*$/.test(text.slice(-10)) && readField(text) === undefined
}

/** Sentences; shorter ones have to say what "we" did. */
function isProse(text: string): boolean {
  return /[.!?…]/.test(text) && (text.length >= abstractLength || isShortAbstract(text))
}

function isShortAbstract(text: string): boolean {
  return text.length >= shortAbstractLength && proseWordCount(text) >= 2 && /[.!?]["'”’)\]]*$/.test(text)
}

function addAuthors(authors: EntryPart[], segment: Segment, text: string): void {
  for (const {start, end} of nameSpans(text)) {
    const value = text.slice(start, end).replace(/\.$/, '')
    if (!/^et al/i.test(value)) authors.push({value, position: segment.position})
  }
}

function dated(name: string, value: string, year: number | undefined): string {
  return /^(?:published|submitted|updated)$/.test(name) ? (readDate(value, year) ?? value) : value
}

/** Adds a line that says what it is; gives the name of one whose value is the next line. */
function addField(fields: EntryField[], segment: Segment, year: number | undefined): string | undefined {
  const date = readDate(segment.value, year)
  const line = date ? {name: 'published', value: date} : readField(segment.value)
  if (!line || line.name === 'action' || line.name === 'url' || buttons.test(segment.value)) return undefined
  if (line.value === '') return line.name
  const name = line.name === 'date' ? 'published' : line.name === 'count' ? 'upvotes' : line.name
  if (!fields.some(field => field.name === name))
    fields.push({name, value: line.value, position: segment.position})
  return undefined
}

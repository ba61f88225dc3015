import type {ListingBuilder, Span} from '../builder.js'
import {dayIn} from '../parts/dates.js'
import type {ReadOptions} from '../reader.js'
import type {Row} from './blocks.js'
import {type Found, findTitles} from './find.js'
import type {Line} from './lines.js'
import {addParts, linkParts, type Part, partOf} from './parts.js'
import {readRest} from './rest.js'
import {readRow} from './table.js'
import {fieldOfLine, TailReader} from './tail.js'
import {isSection} from './words.js'

/**
 * Adds what the lines of a document are to a tree.
 *
 * @returns How sure the titles are, from 0 to 1; 1 without papers, of which nothing can be wrong.
 */
export function addDocument(
  build: ListingBuilder,
  lines: ReadonlyArray<Line | Row>,
  options: ReadOptions
): number {
  return new DocumentAdder(build, lines, options).add()
}

class DocumentAdder {
  readonly #build: ListingBuilder
  readonly #lines: ReadonlyArray<Line | Row>
  readonly #year: number | undefined
  /** The section that the papers stand in. */
  #section: string | undefined
  readonly #sure: number[] = []

  constructor(build: ListingBuilder, lines: ReadonlyArray<Line | Row>, {year}: ReadOptions) {
    this.#build = build
    this.#lines = lines
    this.#year = year
  }

  add(): number {
    let next = 0
    for (const {found, from, to} of papersOf(this.#lines)) {
      this.#addOutside(next, from)
      next = this.#addPaper(found, from, to)
    }
    this.#addOutside(next, this.#lines.length)
    const sum = this.#sure.reduce((total, sure) => total + sure, 0)
    return this.#sure.length === 0 ? 1 : sum / this.#sure.length
  }

  #addOutside(from: number, to: number): void {
    for (const line of this.#lines.slice(from, to)) {
      if (line.kind === 'row') this.#addRow(line)
      else if (line.kind === 'heading') this.#addHeading(line)
      else if (line.inline.end > line.inline.start) this.#build.chrome(line.inline)
    }
  }

  #addHeading({inline, depth}: Line): void {
    const text = inline.text.trim()
    const date = dayIn(text, this.#year)
    if (date === null) this.#build.message('No such day', 'unreadable-date', inline)
    // The first heading of a document is its name, no section.
    this.#section = depth === 1 || text === '' || date !== undefined ? undefined : text.replace(/\s+/g, ' ')
    if (inline.end > inline.start) this.#build.heading(inline, date)
  }

  #addRow(row: Row): void {
    const paper = readRow(row, this.#year)
    if (paper) this.#addParts(paper.parts, paper.sure)
    else if (row.end > row.start) this.#build.chrome(row)
  }

  /** Adds a paper; gives the index behind its last line. */
  #addPaper({head, index, sure}: Found, from: number, to: number): number {
    const line = this.#lines[index]
    if (!line || line.kind === 'row') return to
    const {inline} = line
    const rest = readRest(inline, head.around, this.#year)
    const title = partOf('title', inline, head.title)
    const own = [...title, ...rest.parts, ...linkParts(inline, head.title, false)]
    const tail = new TailReader(
      inline.text.slice(head.title.from, head.title.to),
      own,
      rest.abstract,
      this.#year
    )
    const add = (at: number): boolean => {
      const other = this.#lines[at]
      const isOwn =
        other?.kind === 'text' && line.kind === 'text' && other.depth >= line.depth && line.depth > 0
      return other !== undefined && other.kind !== 'row' && tail.add(other, isOwn)
    }
    for (let at = from; at < index; at++) add(at)
    let end = index + 1
    for (let at = index + 1; at < to; at++) if (add(at)) end = at + 1
    this.#addParts(tail.finish(), sure)
    return end
  }

  #addParts(parts: readonly Part[], sure: number): void {
    this.#build.endPaper()
    addParts(this.#build, parts)
    const end = Math.max(...parts.map(part => part.end))
    if (this.#section !== undefined && !isSection(this.#section))
      this.#build.field('category', this.#section, {start: end, end} satisfies Span)
    this.#build.endPaper()
    this.#sure.push(sure)
  }
}

/** A title with the lines that may belong to its paper. */
interface PaperLines {
  readonly found: Found
  readonly from: number
  readonly to: number
}

/**
 * Fields before a title belong to the paper before, unless the first title of the listing has fields of the
 * same names right before it ("Submitted by ada").
 */
function papersOf(lines: ReadonlyArray<Line | Row>): PaperLines[] {
  const titles = findTitles(lines)
  const leading = new Set<string>()
  for (const {name} of fieldsBefore(lines, titles[0]?.index ?? 0, 0)) leading.add(name)
  const froms = titles.map(({index}, place) => {
    if (leading.size === 0) return index
    const before = fieldsBefore(lines, index, (titles[place - 1]?.index ?? -1) + 1)
    let from = index
    for (const {name, at} of before) {
      if (!leading.has(name)) break
      from = at
    }
    return from
  })
  return titles.map((found, place) => ({
    found,
    from: froms[place] ?? found.index,
    to: Math.min(found.end, froms[place + 1] ?? found.end)
  }))
}

interface FieldLine {
  readonly name: string
  readonly at: number
}

/** The lines of fields right before a line, the nearest first. */
function fieldsBefore(lines: ReadonlyArray<Line | Row>, index: number, first: number): FieldLine[] {
  const found: FieldLine[] = []
  for (let at = index - 1; at >= first; at--) {
    const [line, before] = [lines[at], lines[at - 1]]
    if (!line || line.kind === 'row' || line.kind === 'heading') break
    const text = line.inline.text.trim()
    if (text === '') continue
    const open = before && before.kind !== 'row' && at > first ? fieldOfLine(before) : undefined
    const field = fieldOfLine(line) ?? (open?.value === '' ? open : undefined)
    if (!field) break
    found.push({name: field.name, at})
  }
  return found
}

import type {ListingBuilder, Span} from '../builder.js'
import {dayIn} from '../parts/dates.js'
import {venueFacts} from '../parts/venue.js'
import type {ReadOptions} from '../reader.js'
import type {Row} from './block.js'
import {isDay} from './classes.js'
import {type Coverage, coverageOf} from './coverage.js'
import {readFacts} from './facts.js'
import {induce, type Segment} from './induce.js'
import type {Line} from './lines.js'
import {addParts, linkParts, type Part, partOf} from './parts.js'
import {readRow} from './row.js'
import {fieldOfLine, TailReader} from './tail.js'
import {isSection} from './words.js'

/** Less sure than this, the layout is called unknown. */
const knownLayout = 0.7

/** The records of some units. */
export const recordsOf = induce

/**
 * Adds what the units of a document are to a tree, and reports what stands in no record (`uncovered-identifiers`,
 * `unread-items`), what holds several papers (`several-papers-in-one`), and a doubtful layout (`unknown-layout`).
 */
export function addRecords(
  build: ListingBuilder,
  units: ReadonlyArray<Line | Row>,
  records: readonly Segment[],
  options: ReadOptions
): void {
  new DocumentAdder(build, units, options).add(records)
}

class DocumentAdder {
  readonly #build: ListingBuilder
  readonly #lines: ReadonlyArray<Line | Row>
  readonly #year: number | undefined
  /** The section that the papers stand in. */
  #section: string | undefined

  constructor(build: ListingBuilder, lines: ReadonlyArray<Line | Row>, {year}: ReadOptions) {
    this.#build = build
    this.#lines = lines
    this.#year = year
  }

  add(segments: readonly Segment[]): void {
    const coverage = coverageOf(this.#lines, segments)
    let next = 0
    for (const {segment, from, to} of papersOf(this.#lines, segments)) {
      this.#addOutside(next, from)
      next = this.#addPaper(segment, from, to)
    }
    this.#addOutside(next, this.#lines.length)
    this.#build.endPaper()
    this.#report(segments, coverage)
  }

  #report(segments: readonly Segment[], {confidence, uncovered, unread}: Coverage): void {
    for (const {from, papers} of segments) {
      const unit = this.#lines[from]
      if (unit && papers > 1)
        this.#build.message(`One record holds ${papers} papers`, 'several-papers-in-one', spanOf(unit))
    }
    const [identity] = uncovered
    if (identity)
      this.#build.message(
        `${counted(uncovered.length, 'identifier')} of papers in no record, the first ${identity.key}`,
        'uncovered-identifiers',
        identity
      )
    const [item] = unread
    if (item)
      this.#build.message(
        `${counted(unread.length, 'item')} with a link that may be a title read as no paper`,
        'unread-items',
        spanOf(item)
      )
    if (confidence < knownLayout)
      this.#build.message(
        `The layout is not known for sure (confidence ${confidence.toFixed(2)}); titles and abstracts may be wrong`,
        'unknown-layout'
      )
  }

  #addOutside(from: number, to: number): void {
    for (const line of this.#lines.slice(from, to)) {
      if (line.kind === 'row') this.#build.chrome(line)
      else if (line.kind === 'heading' || isDay(line)) this.#addHeading(line)
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

  /** Adds a paper; gives the index behind its last line. */
  #addPaper(
    {title: {title: words, around}, at: index, cell, line: place}: Segment,
    from: number,
    to: number
  ): number {
    const line = this.#lines[index]
    if (!line) return to
    if (line.kind === 'row') {
      this.#addParts(readRow(line, {cell, line: place, title: words, around}, this.#year))
      return index + 1
    }
    const {inline} = line
    const rest = readFacts(inline, around, {year: this.#year})
    const title = partOf('title', inline, words)
    const own = [...title, ...rest.parts, ...linkParts(inline, words, line.depth > 0 || line.kind !== 'text')]
    const tail = new TailReader(inline.text.slice(words.from, words.to), own, rest.abstract, this.#year)
    const add = (at: number): boolean => {
      const other = this.#lines[at]
      const isOwn = other?.kind === 'text' && line.kind === 'text' && isOfItem(line, other, at - index)
      return other !== undefined && other.kind !== 'row' && tail.add(other, isOwn)
    }
    for (let at = from; at < index; at++) add(at)
    let end = index + 1
    for (let at = index + 1; at < to; at++) if (add(at)) end = at + 1
    this.#addParts(tail.finish())
    return end
  }

  #addParts(parts: readonly Part[]): void {
    this.#build.endPaper()
    addParts(this.#build, [...parts, ...partsOfVenues(parts)])
    const end = Math.max(...parts.map(part => part.end))
    if (this.#section !== undefined && !isSection(this.#section))
      this.#build.field('category', this.#section, {start: end, end} satisfies Span)
    this.#build.endPaper()
  }
}

/** A record with the lines that may belong to its paper. */
interface PaperLines {
  readonly segment: Segment
  readonly from: number
  readonly to: number
}

/**
 * Fields before a title belong to the paper before, unless the first title of the listing has fields of the
 * same names right before it ("Submitted by ada").
 */
function papersOf(lines: ReadonlyArray<Line | Row>, segments: readonly Segment[]): PaperLines[] {
  const leading = new Set<string>()
  for (const {name} of fieldsBefore(lines, segments[0]?.from ?? 0, 0)) leading.add(name)
  const froms = segments.map(({from: first}, place) => {
    if (leading.size === 0) return first
    const before = fieldsBefore(lines, first, (segments[place - 1]?.at ?? -1) + 1)
    let from = first
    for (const {name, at} of before) {
      if (!leading.has(name)) break
      from = at
    }
    return from
  })
  return segments.map((segment, place) => ({
    segment,
    from: froms[place] ?? segment.from,
    to: Math.min(segment.to, froms[place + 1] ?? segment.to)
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

function spanOf(unit: Line | Row): Span {
  return unit.kind === 'row' ? unit : unit.inline
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Whether a line belongs to the item of a title whatever it says: it is nested in it, or of the same paragraph. */
function isOfItem(title: Line, other: Line, distance: number): boolean {
  if (title.depth > 0) return other.depth >= title.depth
  return title.item && distance === 1 && !other.first
}

/** What the names of venues say beside: the year, where no date is said, and identifiers. */
function partsOfVenues(parts: readonly Part[]): Part[] {
  const known = new Set<string | undefined>()
  if (parts.some(({name}) => /^(?:published|submitted|updated)$/.test(name ?? ''))) known.add('published')
  const facts = parts
    .filter(({name}) => name === 'journal')
    .flatMap(venue => venueFacts(venue.value ?? '').map(([name, value]) => ({...venue, name, value})))
  return facts.filter(({name}) => !known.has(name) && known.add(name))
}

import {
  isOfPaper,
  isPaperAddress,
  isPersonAddress,
  isResourceLabel,
  kindOfLabel,
  repositoryOf
} from '../../address/index.js'
import type {ListingBuilder, Piece, Span} from '../builder.js'
import {namesAtStart} from '../parts/people.js'
import {isVenue} from '../parts/venue.js'
import {addressOf, type Inline, type InlineLink, piecesOf, type Stretch} from './inline.js'
import {isButton, labelOfLink} from './lines.js'

/** A part of a paper, ready for the tree. */
export interface Part extends Span {
  readonly type: 'title' | 'abstract' | 'author' | 'field'
  readonly pieces: readonly Piece[]
  /** Of a field. */
  readonly name?: string
  readonly value?: string
  readonly label?: string | undefined
}

/** A part that a stretch of a line is. */
export function partOf(type: Part['type'], inline: Inline, {from, to}: Stretch): Part[] {
  const words = inline.text.slice(from, to)
  const begin = from + (words.length - words.trimStart().length)
  const pieces = piecesOf(inline, begin, begin + words.trim().length)
  const [first, last] = [pieces[0], pieces.at(-1)]
  return first && last ? [{type, pieces, start: first.start, end: last.end}] : []
}

/** A field that a stretch of a line is. */
export function fieldPart(inline: Inline, stretch: Stretch, name: string, value?: string): Part[] {
  return partOf('field', inline, stretch).map(part => ({
    ...part,
    name,
    value: value ?? inline.text.slice(stretch.from, stretch.to).replace(/\s+/g, ' ').trim()
  }))
}

/** The authors that a stretch of a line names. */
export function authorParts(inline: Inline, {from, to}: Stretch, names: readonly Stretch[]): Part[] {
  return names.flatMap(name =>
    partOf('author', inline, {from: from + name.from, to: Math.min(to, from + name.to)})
  )
}

/**
 * The links of a line that belong to its paper. Those of its title have no label.
 *
 * @param own - Whether all of the line is the paper's, so that all but links to persons are.
 */
export function linkParts(inline: Inline, title: Stretch | undefined, own: boolean): Part[] {
  return inline.links.flatMap(link => {
    const url = addressOf(link)
    if (!url) return []
    const ofTitle = title !== undefined && link.from < title.to && link.to > title.from
    const label = labelOfLink(inline, link)
    const known = isPaperAddress(url) || repositoryOf(url) !== undefined
    // Pictures lead to anything: only those that say where, or lead to a paper or its code, count.
    const speaks = known && (link.label !== '' || inline.text.trim() !== '')
    if (link.from === link.to && !speaks && !isResourceLabel(label)) return []
    const isPerson =
      (isPersonAddress(url) && !isResourceLabel(label)) ||
      (!known && namesAtStart(link.label, 1).names.length > 0)
    if (!ofTitle && (!isOwn(url, label || link.label) || isPerson) && !(own && !isPerson)) return []
    const start = ofTitle
      ? (piecesOf(inline, link.from, Math.min(link.to, title.to)).at(-1)?.end ?? link.start)
      : link.start
    return [
      {
        type: 'field',
        name: 'url',
        value: url.href,
        label: ofTitle ? undefined : spoken(link, url, label, own),
        pieces: [{start, end: link.end}],
        start,
        end: link.end
      } satisfies Part
    ]
  })
}

/** A project may have a site of its own, whose first page it is. */
function isOwn(url: URL, label: string): boolean {
  return isOfPaper(url, label) || /^(?:project|demo|video|code|model|dataset)$/.test(kindOfLabel(label) ?? '')
}

/** Words that say nothing are no label: the address alone tells what it leads to. */
function spoken(link: InlineLink, url: URL, label: string, running: boolean): string | undefined {
  if (label === '') return undefined
  if (!isPaperAddress(url) || kindOfLabel(label) !== undefined) return label.slice(0, 200)
  return running && !isButton(link) && !isVenue(label) ? label.slice(0, 200) : undefined
}

/** One part of several: the paragraphs of an abstract. */
export function joined(parts: readonly Part[]): Part[] {
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return []
  const pieces = parts.flatMap(({pieces: own, start}, index) => {
    const before = parts[index - 1]
    return before ? [{start: before.end, end: start, value: '\n\n'}, ...own] : own
  })
  return [{...first, pieces, end: last.end}]
}

/**
 * Adds the parts of a paper to the tree, in source order. Fields within another part, as the links of an
 * abstract, come behind it.
 */
export function addParts(build: ListingBuilder, parts: readonly Part[]): void {
  const texts = withoutOverlap(parts.filter(part => part.type !== 'field'))
  const fields = behind(
    texts,
    parts.filter(part => part.type === 'field')
  )
  const seen = new Set<string>()
  let end = 0
  for (const part of [...texts, ...fields].sort((one, two) => one.start - two.start || one.end - two.end)) {
    const span = part.start < end ? {start: end, end} : {start: part.start, end: part.end}
    end = Math.max(end, span.end)
    if (part.type === 'title') build.title(...part.pieces)
    else if (part.type === 'abstract') build.abstract(...part.pieces)
    else if (part.type === 'author') build.author(onePiece(build, part))
    else {
      const {name = 'remark', value = '', label} = part
      const key = JSON.stringify([value, label])
      if (name === 'url' && seen.has(key)) continue
      seen.add(key)
      build.field(name, value, span, label)
    }
  }
}

function withoutOverlap(parts: readonly Part[]): Part[] {
  let end = 0
  return parts
    .toSorted((one, two) => one.start - two.start)
    .filter(part => {
      if (part.start < end) return false
      end = part.end
      return true
    })
}

/** Moves fields that overlap a text behind it. */
function behind(texts: readonly Part[], fields: readonly Part[]): Part[] {
  let next = 0
  return fields
    .toSorted((one, two) => one.start - two.start)
    .map(field => {
      while ((texts[next]?.end ?? Infinity) <= field.start) next++
      const text = texts[next]
      return text && text.start < field.end ? {...field, start: text.end, end: text.end} : field
    })
}

/** An author is one piece; markup within a name is passed over. */
function onePiece(build: ListingBuilder, {pieces, start, end}: Part): Piece {
  if (pieces.length === 1 && pieces[0]) return pieces[0]
  const value = pieces.map(piece => piece.value ?? build.text(piece)).join('')
  return {start, end, value}
}

import type {PaperRecord} from '../record/types.js'
import type {Dataset, Link, Mention, MentionField, Method, Metric} from '../tree/entities.js'

/** Kinds of mention, in the order that legends show them. */
export const kinds = ['method', 'dataset', 'metric', 'link'] as const

/** What a mention names. */
export type Kind = (typeof kinds)[number]

interface Entities {
  link: Link
  metric: Metric
  dataset: Dataset
  method: Method
}

/** A span of a text that names something; mentions of one kind that overlap are one mark. */
export type Mark = {
  [Name in Kind]: {
    readonly kind: Name
    readonly start: number
    readonly end: number
    /** What it names: several where one span names several, such as the `speedup` of two values. */
    readonly entities: readonly [Entities[Name], ...Entities[Name][]]
    /** Where they are named in it. */
    readonly mentions: readonly Mention[]
  }
}[Kind]

/** A piece of a text with the marks that it stands in, the outermost first; no two are of one kind. */
export interface Segment {
  readonly text: string
  readonly marks: readonly Mark[]
}

/**
 * Gathers the mentions in a field of a record.
 *
 * @param paper - The record.
 * @param field - Its field.
 * @returns Marks by kind, in order, those of one kind apart from each other.
 */
export function marksOf(paper: PaperRecord, field: MentionField): readonly Mark[] {
  return [
    ...spansOf(paper.methods, field).map((span): Mark => ({kind: 'method', ...span})),
    ...spansOf(paper.datasets, field).map((span): Mark => ({kind: 'dataset', ...span})),
    ...spansOf(paper.metrics, field).map((span): Mark => ({kind: 'metric', ...span})),
    ...spansOf(paper.links, field).map((span): Mark => ({kind: 'link', ...span}))
  ]
}

interface Span<Entity> {
  readonly start: number
  readonly end: number
  readonly entities: readonly [Entity, ...Entity[]]
  readonly mentions: readonly Mention[]
}

function spansOf<Entity extends Link | Metric | Dataset | Method>(
  entities: readonly Entity[],
  field: MentionField
): Span<Entity>[] {
  const found = entities
    .flatMap(entity => entity.mentions.map(mention => ({mention, entity})))
    .filter(({mention}) => mention.field === field)
    .sort(({mention: a}, {mention: b}) => a.start - b.start || b.end - a.end)
  const spans: Array<{start: number; end: number; entities: [Entity, ...Entity[]]; mentions: Mention[]}> = []
  for (const {mention, entity} of found) {
    const {start, end} = mention
    const last = spans.at(-1)
    if (last && start < last.end) {
      last.end = Math.max(last.end, end)
      if (last.entities.at(-1) !== entity) last.entities.push(entity)
      last.mentions.push(mention)
    } else spans.push({start, end, entities: [entity], mentions: [mention]})
  }
  return spans
}

/**
 * Cuts a text where its marks begin and end.
 *
 * @param text - The text that the marks count in.
 * @param marks - Its marks; see {@link marksOf}.
 * @returns The pieces; their texts joined are the text.
 */
export function segmentsOf(text: string, marks: readonly Mark[]): readonly Segment[] {
  return cut(text, marks, [[0, text.length]])[0] ?? []
}

/**
 * Makes one line of pieces of a text: white space collapses to single spaces, also where pieces meet.
 *
 * @param segments - The pieces.
 * @returns Those that something is left of.
 */
export function inOneLine(segments: readonly Segment[]): readonly Segment[] {
  const line: Segment[] = []
  let isSpaced = true
  for (const {text, marks} of segments) {
    const spaced = text.replace(/\s+/g, ' ')
    const piece: string = isSpaced ? spaced.replace(/^ /, '') : spaced
    if (piece === '') continue
    isSpaced = piece.endsWith(' ')
    line.push({text: piece, marks})
  }
  return line
}

/**
 * Cuts a text into its paragraphs, which stand apart by an empty line, and each where marks begin and end.
 *
 * @param text - The text that the marks count in.
 * @param marks - Its marks; see {@link marksOf}.
 * @returns The pieces of each paragraph; no paragraph is empty.
 */
export function paragraphsOf(text: string, marks: readonly Mark[] = []): ReadonlyArray<readonly Segment[]> {
  const ranges: Range[] = []
  let start = 0
  for (const {index, 0: gap} of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    if (index > start) ranges.push([start, index])
    start = index + gap.length
  }
  if (start < text.length) ranges.push([start, text.length])
  return cut(text, marks, ranges)
}

type Range = readonly [start: number, end: number]

/** Cuts ranges of a text, which stand in order, where marks begin and end. */
function cut(text: string, marks: readonly Mark[], ranges: readonly Range[]): Segment[][] {
  const places = [...ranges.flat(), ...marks.flatMap(mark => [mark.start, mark.end])]
  const cuts = [...new Set(places.map(place => outsidePair(text, place)))].sort((a, b) => a - b)
  const opening = [...marks].sort(outermostFirst)
  let open: Mark[] = []
  let nextMark = 0
  let nextCut = 0
  return ranges.map(([start, end]) => {
    const segments: Segment[] = []
    for (; nextCut + 1 < cuts.length; nextCut++) {
      const from = cuts[nextCut] ?? end
      if (from >= end) break
      for (let mark = opening[nextMark]; mark && mark.start <= from; mark = opening[++nextMark])
        open.push(mark)
      open = open.filter(mark => mark.end > from)
      if (from >= start) segments.push({text: text.slice(from, cuts[nextCut + 1]), marks: [...open]})
    }
    return segments
  })
}

/** A place that does not part the two halves of a character outside the basic plane. */
function outsidePair(text: string, place: number): number {
  const isInside = place > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(place - 1, place + 1))
  return isInside ? place + 1 : place
}

function outermostFirst(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || kinds.indexOf(a.kind) - kinds.indexOf(b.kind)
}

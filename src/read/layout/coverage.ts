import type {Row} from './block.js'
import {type Identity, identitiesOf} from './identities.js'
import type {Segment} from './induce.js'
import {addressOf} from './inline.js'
import {type Line, linesOfCell} from './lines.js'
import {type Likeness, rememberingLikeness, slotsOf} from './slots.js'

/** How much of a document its records hold. */
export interface Coverage {
  /** From 0 to 1; 1 without records, of which nothing can be wrong. */
  readonly confidence: number
  /** Identities of papers that stand in no record, each once. */
  readonly uncovered: readonly Identity[]
  /** Items and rows that look like a paper's and stand in no record. */
  readonly unread: ReadonlyArray<Line | Row>
}

/** Tells how much of some units their records hold. */
export function coverageOf(units: ReadonlyArray<Line | Row>, segments: readonly Segment[]): Coverage {
  const within = new Uint8Array(units.length)
  for (const {from, to} of segments) within.fill(1, from, to)
  const covered = new Map<string, Identity>()
  const outside = new Map<string, Identity>()
  units.forEach((unit, index) => {
    for (const identity of identitiesOf(unit))
      (within[index] ? covered : outside).set(`${identity.scheme}:${identity.key}`, identity)
  })
  const uncovered = [...outside].filter(([key]) => !covered.has(key)).map(([, identity]) => identity)
  const likeness = rememberingLikeness()
  const unread = units.filter((unit, index) => !within[index] && mayBePaper(unit, likeness))
  return {
    confidence: confidenceOf(segments, covered.size, uncovered.length, unread.length),
    uncovered,
    unread
  }
}

function confidenceOf(
  segments: readonly Segment[],
  covered: number,
  uncovered: number,
  unread: number
): number {
  const records = segments.length
  if (records === 0) return 1
  const sure = segments.reduce((sum, segment) => sum + segment.sure, 0) / records
  const read = records / (records + unread)
  return sure * Math.sqrt(read) * (covered + uncovered === 0 ? 1 : covered / (covered + uncovered))
}

/** From so many words on, the words of a link may be a title that nobody took. */
const titleWords = 4
const titleLikeness = 0.8

/** Whether an item or a row has a link that is called as a paper may be. */
function mayBePaper(unit: Line | Row, likeness: Likeness): boolean {
  if (unit.kind === 'row')
    return unit.cells.some(
      cell => cell.links.length > 0 && linesOfCell(cell).some(line => isCalledAsPaper(line, likeness))
    )
  return unit.first && unit.inline.links.length > 0 && isCalledAsPaper(unit, likeness)
}

function isCalledAsPaper(line: Line, likeness: Likeness): boolean {
  const link = slotsOf(line, likeness)?.get('link0')
  return (
    link !== undefined &&
    link.likeness >= titleLikeness &&
    link.words.split(' ').length >= titleWords &&
    line.inline.links.some(
      ({url, from, to}) => from <= link.title.from && to >= link.title.to && addressOf({url})
    )
  )
}

import type {Term} from 'compromise/misc'
import type {NamedSpan} from './named-spans.js'

/** A term of compromise that knows where it stands in its field, and what is named there. */
export interface PaperTerm extends Term {
  tags: Set<string>
  /** The word that a contraction stands for: "not" of "isn't". */
  implicit?: string
  /** Whether the tagger of compromise is to leave its tags alone. */
  frozen?: boolean
  /** UTF-16 offsets in the field; absent from terms that stand in none. */
  span?: readonly [start: number, end: number]
  /** The mentions that the term is a part of. */
  mentions?: readonly NamedSpan[]
}

/** Terms that share one stretch of text: one, or the words of a contraction, whose text the first one has. */
interface Unit {
  readonly sentence: number
  readonly terms: PaperTerm[]
  start: number
  end: number
}

/** How far from its place a term is looked for where compromise lost characters, as it does behind "<3". */
const DRIFT = 64
const hasLetter = /[\p{L}\p{N}]/u
const possessive = /^['’]s?$/

/** A stretch of a text that compromise reads at once. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/**
 * Cuts the terms of a text where its mentions begin and end, so that no term is half a name, and says for each
 * where it stands and what it is a part of.
 *
 * @param document - The terms of compromise by sentence.
 * @param text - The field.
 * @param piece - The stretch of the field that the terms were made of.
 * @param spans - The mentions in that stretch, in order.
 * @returns The terms by sentence. Their `pre`, `text` and `post` give back the stretch.
 */
export function placeTerms(
  document: readonly (readonly PaperTerm[])[],
  text: string,
  piece: Piece,
  spans: readonly NamedSpan[]
): PaperTerm[][] {
  const placed = cutAt(unitsOf(document, text, piece), text, piece, spans)
  const sentences: PaperTerm[][] = document.map(() => [])
  let before = piece.start
  placed.forEach((unit, index) => {
    const next = placed[index + 1]
    const until = next ? gapEnd(text, unit.end, next.start) : piece.end
    const [first, last] = [unit.terms[0], unit.terms.at(-1)]
    for (const term of unit.terms) Object.assign(term, {span: [unit.start, unit.end], pre: '', post: ''})
    if (first) first.pre = text.slice(before, unit.start)
    if (last) last.post = text.slice(unit.end, until)
    before = until
    sentences[unit.sentence]?.push(...unit.terms)
  })
  return sentences.filter(terms => terms.length > 0)
}

/** Where the characters between two terms part: behind white space, so that an opening bracket goes with its word. */
function gapEnd(text: string, end: number, next: number): number {
  for (let at = next; at > end; at--) if (/\s/.test(text[at - 1] ?? '')) return at
  return next
}

function unitsOf(
  document: readonly (readonly PaperTerm[])[],
  text: string,
  {start: from, end: until}: Piece
): Unit[] {
  const units: Unit[] = []
  let cursor = from
  document.forEach((terms, sentence) => {
    for (const term of terms) {
      const open = units.at(-1)
      if (term.text === '' && open?.sentence === sentence) {
        open.terms.push(term)
        continue
      }
      const start = Math.min(placeOf(term, text, cursor), until)
      cursor = Math.min(start + term.text.length, until)
      units.push({sentence, terms: [term], start, end: cursor})
    }
  })
  return units
}

function placeOf(term: PaperTerm, text: string, cursor: number): number {
  const expected = cursor + term.pre.length
  if (text.startsWith(term.text, expected)) return expected
  const found = text.slice(cursor, expected + term.text.length + DRIFT).indexOf(term.text)
  return found < 0 ? expected : cursor + found
}

function cutAt(units: readonly Unit[], text: string, piece: Piece, spans: readonly NamedSpan[]): Unit[] {
  const cut: Unit[] = []
  let ahead = 0
  let active: NamedSpan[] = []
  units.forEach((unit, index) => {
    const next = units[index + 1]?.start ?? piece.end
    for (
      let span = spans[ahead];
      span && span.start < Math.max(unit.end, unit.start + 1);
      span = spans[++ahead]
    )
      active.push(span)
    active = active.filter(span => span.end > unit.start)
    if (active.length === 0) cut.push(unit)
    else cut.push(...partsOf(unit, cut.at(-1)?.end ?? piece.start, next, text, active))
  })
  return cut
}

/** The parts of a unit that mentions touch. Marks that belong to a name go with it: "ScanNet++". */
function partsOf(
  unit: Unit,
  before: number,
  next: number,
  text: string,
  spans: readonly NamedSpan[]
): Unit[] {
  let {start, end} = unit
  for (const span of spans) {
    if (span.start >= before) start = Math.min(start, span.start)
    if (span.end <= next) end = Math.max(end, span.end)
  }
  const inside = spans.flatMap(span => [span.start, span.end]).filter(at => at > start && at < end)
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b)
  const parts: Unit[] = []
  for (let index = 0; index + 1 < cuts.length; index++) {
    const [from, to] = [cuts[index] ?? end, cuts[index + 1] ?? end]
    const part = text.slice(from, to)
    const mentions = spans.filter(span => span.start <= from && span.end >= to)
    const last = parts.at(-1)?.terms[0]
    if (mentions.length === 0 && last && possessive.test(part)) last.tags.add('Possessive')
    else if (mentions.length > 0 || hasLetter.test(part))
      parts.push({sentence: unit.sentence, terms: [termOf(part, mentions)], start: from, end: to})
  }
  return parts
}

function termOf(text: string, mentions: readonly NamedSpan[]): PaperTerm {
  return {text, pre: '', post: '', normal: '', tags: new Set(), ...(mentions.length > 0 && {mentions})}
}

import type {Acronym} from '../acronyms.js'
import type {TokenText} from '../tokens.js'
import type {NameSpan} from './spans.js'

/** Tokens, `end` behind the last. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Finds where a name stands. */
export type PlaceOf = (span: NameSpan) => Place

/**
 * Where the names of a paper stand: a short form and its full form as one, "via *Gated Fern Network (GFN)* and", so that
 * what stands around both tells of each.
 *
 * @param acronyms - The acronyms of each field.
 */
export function placesOf(acronyms: ReadonlyMap<TokenText, readonly Acronym[]>): PlaceOf {
  const pairs = new Map([...acronyms].map(([text, own]) => [text, pairsByToken(text, own)]))
  return span => pairs.get(span.text)?.get(span.start) ?? span
}

/** By the first token of the short form, and by each of the full form. */
function pairsByToken({tokens}: TokenText, acronyms: readonly Acronym[]): Map<number, Place> {
  const pairs = new Map<number, Place>()
  for (const {shortSpan, longSpan} of acronyms) {
    const [first, second] = shortSpan[0] < longSpan[0] ? [shortSpan, longSpan] : [longSpan, shortSpan]
    if (tokens[first[1]]?.text !== '(') continue
    const place = {start: first[0], end: second[1] + (tokens[second[1]]?.text === ')' ? 1 : 0)}
    for (let token = place.start; token < place.end; token++) pairs.set(token, place)
  }
  return pairs
}

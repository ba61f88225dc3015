import type {Acronym} from '../acronyms.js'
import type {TokenText} from '../tokens.js'
import type {NameSpan} from './spans.js'

/** The tokens of a mention, `end` behind the last. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** Finds the extent of a mention. */
export type ExtentOf = (span: NameSpan) => Extent

/**
 * Where the names of a paper stand: a short form and its full form as one, "via *Gated Fern Network (GFN)* and", so that
 * what stands around both tells of each.
 *
 * @param acronyms - The acronyms of each field.
 */
export function extentsOf(acronyms: ReadonlyMap<TokenText, readonly Acronym[]>): ExtentOf {
  const pairs = new Map([...acronyms].map(([text, own]) => [text, pairsByToken(text, own)]))
  return span => pairs.get(span.text)?.get(span.start) ?? span
}

/** By the first token of the short form, and by each of the full form. */
function pairsByToken({tokens}: TokenText, acronyms: readonly Acronym[]): Map<number, Extent> {
  const pairs = new Map<number, Extent>()
  for (const {shortSpan, longSpan} of acronyms) {
    const [first, second] = shortSpan[0] < longSpan[0] ? [shortSpan, longSpan] : [longSpan, shortSpan]
    const bracket = second[0] - 1
    if (tokens[bracket]?.text !== '(' || bracket - first[1] > 1) continue
    const extent = {start: first[0], end: second[1] + (tokens[second[1]]?.text === ')' ? 1 : 0)}
    // "the Fern Mapping model (FM)": of the full form, the noun behind it tells
    const own = bracket > first[1] ? second[0] : extent.start
    for (let token = own; token < extent.end; token++) pairs.set(token, extent)
  }
  return pairs
}

import type {ListingBuilder, Span} from '../builder.js'

/** "Ada Example (1), Bo Example (2), and 12 more": what a list of authors is made of. */
interface AuthorPart extends Span {
  readonly kind: 'name' | 'note'
}

/** What ends a name; references such as `&eacute;` are passed over whole. */
const tokens = /&#?\w{1,10};|[(),;:]|\s(?:and|&)(?=\s)/g
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i
const othersWords = /(?:^|\s)(?:et al\.?|and others)$/i
/** "(12 additional authors not shown)", "(et al.: 12 more authors)" */
const hidden = /(\d{1,5}) (?:additional|more|other) authors?/i
/** What a note has beside the numbers of affiliations: "(1 and 2)" has nothing. */
const words = /(?!and\b)\p{L}{3}/iu

/**
 * Adds the authors of a list as arXiv writes it: "Ada Example (1 and 2), Bo Example (2) ((1) Polder
 * Institute, (2) Delta University)". Affiliations become fields `organization`; authors that the list only
 * counts are in `authorCount`.
 *
 * @param build - Takes the parts.
 * @param text - What `build` reads.
 * @param span - The list, without its label.
 * @param before - How many names of the list were added before.
 * @returns How many names of the list are added now.
 */
export function addAuthors(build: ListingBuilder, text: string, span: Span, before = 0): number {
  let count = before
  for (const part of partsOf(text, span)) {
    const value = text.slice(part.start, part.end)
    if (part.kind === 'name') {
      count++
      build.author(part)
    } else addNote(build, part, value, count)
  }
  return count
}

function addNote(build: ListingBuilder, span: Span, value: string, count: number): void {
  const more = hidden.exec(value.replace(/\s+/g, ' '))?.[1]
  if (more) build.field('authorCount', String(count + Number(more)), span)
  else if (words.test(value))
    build.field('organization', value.slice(1, -1).replace(/\s+/g, ' ').trim(), span)
}

/** Splits a list of authors at commas, semicolons, colons and "and" outside of brackets. */
function partsOf(text: string, span: Span): AuthorPart[] {
  const list = text.slice(span.start, span.end)
  const found = [...list.matchAll(tokens)]
  const brackets = matchedBrackets(found)
  const parts: AuthorPart[] = []
  let [start, depth] = [0, 0]
  const name = (end: number) => addName(parts, text, {start: span.start + start, end: span.start + end})
  for (const {0: token, index} of found) {
    const isBracket = brackets.has(index)
    if (token === '(' && isBracket && depth++ === 0) {
      name(index)
      start = index
    } else if (token === ')' && isBracket && --depth === 0) {
      parts.push({kind: 'note', start: span.start + start, end: span.start + index + 1})
      start = index + 1
    } else if (depth === 0 && /^(?:[,;:]|\s)/.test(token)) {
      name(index)
      start = index + token.length
    }
  }
  name(list.length)
  return parts
}

/** Offsets of the brackets that have a partner; "(" without one must not hide the names behind it. */
function matchedBrackets(found: readonly RegExpExecArray[]): Set<number> {
  const matched = new Set<number>()
  const open: number[] = []
  for (const {0: token, index} of found) {
    if (token === '(') open.push(index)
    const partner = token === ')' ? open.pop() : undefined
    if (partner !== undefined) matched.add(partner).add(index)
  }
  return matched
}

function addName(parts: AuthorPart[], text: string, {start, end}: Span): void {
  const raw = text.slice(start, end)
  const leading = /^(?:\s|(?:and|&)\s)*/.exec(raw)?.[0].length ?? 0
  const name = raw.slice(leading).trimEnd().replace(othersWords, '').trimEnd()
  const last = parts.at(-1)
  if (name === '' || !/[\p{L}\p{N}]/u.test(name)) return
  if (last?.kind === 'name' && suffix.test(name))
    parts[parts.length - 1] = {...last, end: start + leading + name.length}
  else parts.push({kind: 'name', start: start + leading, end: start + leading + name.length})
}

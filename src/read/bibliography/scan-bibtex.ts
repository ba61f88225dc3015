/** An entry of a BibTeX file, by its braces; values are not looked at. */
export interface BibtexChunk {
  /** In lower case, such as `article`, `string` or `comment`. */
  readonly type: string
  /** Citation key; empty for `@string` and the like. */
  readonly key: string
  /** What stands behind the key or, without a key, behind the brace; without the closing brace. */
  readonly body: string
  readonly start: number
  readonly end: number
  /** Why it cannot be parsed; `undefined` where it seems whole. */
  readonly fault: string | undefined
}

/** `@article{` or `@article(` at the start of a line or behind another entry. */
const opening = /@[ \t]{0,5}([a-z]{1,30})\s{0,10}([{(])/iy
const lineOpening = /^[ \t]{0,40}@[ \t]{0,5}[a-z]{1,30}\s{0,10}[{(]/i
const keyAndComma = /^\s{0,100}([^,{}"=\n]{0,200}?)\s{0,100},/

/** Kinds of entries that are no papers, and have no key. */
const keyless = new Set(['string', 'comment', 'preamble'])
/** Braces that papers do not reach; the parser would recurse on them. */
const depthLimit = 100

/**
 * Splits a BibTeX file into its entries. An entry ends at the brace that closes it or, if that is missing,
 * where the next one begins on a line of its own. What stands between the entries is comment.
 *
 * @param source - The whole file.
 */
export function scanBibtex(source: string): BibtexChunk[] {
  const chunks: BibtexChunk[] = []
  let at = source.indexOf('@')
  while (at !== -1) {
    opening.lastIndex = at
    const match = /[\w.]/.test(source.charAt(at - 1)) ? null : opening.exec(source)
    if (!match) {
      at = source.indexOf('@', at + 1)
      continue
    }
    const chunk = chunkAt(source, at, at + match[0].length, match[1]?.toLowerCase() ?? '', match[2] ?? '{')
    chunks.push(chunk)
    at = source.indexOf('@', chunk.end)
  }
  return chunks
}

function chunkAt(source: string, start: number, content: number, type: string, brace: string): BibtexChunk {
  const {end, fault} = closing(source, content, brace)
  const inside = source.slice(content, fault === undefined ? end - 1 : end)
  if (keyless.has(type)) return {type, key: '', body: inside, start, end, fault}
  const match = keyAndComma.exec(inside.slice(0, 500))
  return {
    type,
    key: match?.[1] ?? '',
    body: inside.slice(match?.[0].length ?? 0),
    start,
    end,
    fault: fault ?? (match ? undefined : 'it has no key')
  }
}

/** Where an entry ends: behind its closing brace, if it has one. */
function closing(source: string, from: number, brace: string): {end: number; fault: string | undefined} {
  let depth = 0
  let deepest = 0
  for (let at = from; at < source.length; at++) {
    const character = source.charAt(at)
    if (character === '\\') at++
    else if (character === '{') deepest = Math.max(deepest, ++depth)
    else if (character === '}' && depth > 0) depth--
    else if (character === '}' || (character === ')' && brace === '(' && depth === 0))
      return {end: at + 1, fault: deepest > depthLimit ? 'its braces are nested too deep' : undefined}
    else if (character === '\n' && lineOpening.test(source.slice(at + 1, at + 100)))
      return {end: at + 1, fault: 'it has no closing brace'}
  }
  return {end: source.length, fault: 'it has no closing brace'}
}

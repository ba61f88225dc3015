/** An entry of a BibTeX file, by its braces; values are not looked at. */
export interface BibtexChunk {
  /** In lower case, such as `article`, `string` or `comment`. */
  readonly type: string
  /** Citation key; empty for `@string` and the like, and where it is missing. */
  readonly key: string
  /** What stands behind the key or, without a key, behind the brace; without the closing brace. */
  readonly body: string
  readonly start: number
  readonly end: number
  /** What is wrong with its braces; `undefined` where they seem whole. */
  readonly fault: string | undefined
}

const types = '@[ \\t]{0,5}([a-z][a-z_-]{0,30})\\s{0,10}'
/** `@article{` or `@article(`. */
const opening = new RegExp(`${types}([{(])`, 'iy')
const lineOpening = new RegExp(`[ \\t]{0,40}${types}[{(]`, 'iy')
/** Another entry where a field should be: `year = 2020 @article{kites, title =`. */
const entryInside = new RegExp(
  `${types}[{(]\\s{0,10}[^\\s,{}()"=]{1,100}\\s{0,10},\\s{0,100}[a-z][\\w.-]{0,40}\\s{0,10}=`,
  'iy'
)
/** A field where the entry should be over: `title = {Kites}}, year =`. */
const fieldBehind = /\s{0,100},?\s{0,100}[a-z][\w.-]{0,40}\s{0,10}=\s{0,10}["{\w]/iy
/** What may end an entry or change how deep its braces are. */
const sign = /[\\{})"@\r\n]/g
/** What stands before a quotation mark that opens a value, and behind one that closes it. */
const beforeQuote = /[=#]\s{0,20}$/
const behindQuote = /\s{0,100}(?:[,#)]|$)/y

/** Kinds of entries that have no key. */
const keyless = new Set(['string', 'comment', 'preamble'])
/** The key ends at a comma or, where that is missing, with its line; an equals sign is that of a field. */
const keyForms = [
  /^\s{0,100}([^,=\r\n]{0,200}?)\s{0,100},/,
  /^\s{0,100}([^\s,{}"=]{1,200})[ \t]{0,20}(?:[\r\n]|$)/
]

/** How often a comment without an end is looked through to the end of the file. */
const mostOpenComments = 20

/**
 * Splits a BibTeX file into its entries. An entry ends at the brace that closes it or, if that is missing,
 * where the next one begins on a line of its own. What stands between the entries is comment, and so are a line behind a
 * percent sign and what `@comment` holds.
 *
 * @param source - The whole file.
 */
export function scanBibtex(source: string): BibtexChunk[] {
  const chunks: BibtexChunk[] = []
  let openComments = 0
  let at = source.indexOf('@')
  while (at !== -1) {
    const match =
      /[\w.]/.test(source.charAt(at - 1)) || isRemark(source, at) ? undefined : openingAt(source, at)
    let next = at + 1
    if (match?.type === 'comment') {
      const end = openComments < mostOpenComments ? commentEnd(source, match) : undefined
      if (end === undefined) openComments++
      next = end ?? match.content
    } else if (match) {
      const chunk = chunkAt(source, at, match)
      chunks.push(chunk)
      next = chunk.end
    }
    at = source.indexOf('@', next)
  }
  return chunks
}

interface Opening {
  readonly type: string
  readonly brace: string
  /** Where its content begins. */
  readonly content: number
}

function openingAt(source: string, at: number): Opening | undefined {
  opening.lastIndex = at
  const [whole = '', type = '', brace = ''] = opening.exec(source) ?? []
  return whole === '' ? undefined : {type: type.toLowerCase(), brace, content: at + whole.length}
}

/** How far a percent sign stands before what it makes a remark. */
const remarkLength = 40

/** `% @article{kites,` */
function isRemark(source: string, at: number): boolean {
  return /(?:^|[\r\n])[ \t]{0,20}%[^\r\n]{0,40}$/.test(source.slice(Math.max(0, at - remarkLength), at))
}

/** Where a comment ends, if its braces are whole. */
function commentEnd(source: string, {brace, content}: Opening): number | undefined {
  const close = brace === '{' ? '}' : ')'
  let depth = 1
  for (let at = content; at < source.length; at++) {
    const character = source.charAt(at)
    if (character === '\\') at++
    else if (character === brace) depth++
    else if (character === close && --depth === 0) return at + 1
  }
  return undefined
}

function chunkAt(source: string, start: number, {type, brace, content}: Opening): BibtexChunk {
  const {end, closed, fault} = closing(source, content, brace)
  const inside = source.slice(content, closed ? end - 1 : end)
  const {key, length} = keyless.has(type) ? {key: '', length: 0} : keyOf(inside.slice(0, 500))
  return {type, key, body: inside.slice(length), start, end, fault}
}

function keyOf(inside: string): {readonly key: string; readonly length: number} {
  for (const form of keyForms) {
    const match = form.exec(inside)
    if (match) return {key: match[1] ?? '', length: match[0].length}
  }
  return {key: '', length: 0}
}

interface Closing {
  readonly end: number
  readonly closed: boolean
  readonly fault: string | undefined
}

function nextSign(source: string, from: number): number {
  sign.lastIndex = from
  return sign.test(source) ? sign.lastIndex - 1 : source.length
}

/**
 * Where an entry ends: behind its closing brace, if it has one. One that a parenthesis opens may have more of them in its
 * values: `@article(kites, title = "Kites (in Low Wind)")`.
 */
function closing(source: string, from: number, brace: string): Closing {
  let depth = 0
  let isQuoted = false
  let fault: string | undefined
  const fits = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at
    return pattern.test(source)
  }
  for (let at = nextSign(source, from); at < source.length; at = nextSign(source, at + 1)) {
    const character = source.charAt(at)
    if (character === '\\') at++
    else if (character === '{') depth++
    else if (character === '}' && depth > 0) depth--
    else if (character === '"') {
      if (brace === '(' && depth === 0)
        isQuoted = isQuoted
          ? !fits(behindQuote, at + 1)
          : beforeQuote.test(source.slice(Math.max(from, at - 21), at))
    } else if (character === '}' || (character === ')' && brace === '(' && depth === 0 && !isQuoted)) {
      if (!fits(fieldBehind, at + 1)) return {end: at + 1, closed: true, fault}
      fault = 'it has a closing brace too many'
    } else if (character === '@') {
      if (depth === 0 && fits(entryInside, at))
        return {end: at, closed: false, fault: 'it has no closing brace'}
    } else if (character !== ')' && fits(lineOpening, at + 1))
      return {end: at + 1, closed: false, fault: 'it has no closing brace'}
  }
  return {end: source.length, closed: false, fault: 'it has no closing brace'}
}

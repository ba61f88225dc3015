/** A tag of a source, or what stands in angle brackets like one. */
export interface Tag {
  /** In lower case; empty for comments, doctypes and processing instructions. */
  readonly name: string
  readonly closing: boolean
  readonly start: number
  /** Behind the tag; behind the content too, where that is no markup, as in a script. */
  readonly end: number
  readonly attributes: number
}

/** Elements whose content is text up to their end tag. */
const rawText: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'xmp',
  'iframe',
  'noembed',
  'noframes'
])

/**
 * Finds the tags of a source one by one, in time that grows with its length, without making a tree:
 * the tokenizer of https://html.spec.whatwg.org/multipage/parsing.html#tokenization, as far as counting needs it.
 */
export function* tagsOf(source: string): Generator<Tag> {
  let foreign = 0
  let at = source.indexOf('<')
  while (at !== -1) {
    const tag = tagAt(source, at, foreign > 0)
    if (tag) {
      if (tag.name === 'svg' || tag.name === 'math') foreign = Math.max(0, foreign + (tag.closing ? -1 : 1))
      yield tag
    }
    at = source.indexOf('<', tag?.end ?? at + 1)
  }
}

const nameAt = /[a-z][^\s/>]*/iy

function tagAt(source: string, start: number, foreign: boolean): Tag | undefined {
  const mark = source[start + 1]
  if (mark === '!' || mark === '?') return {...none, start, end: commentEnd(source, start)}
  const closing = mark === '/'
  nameAt.lastIndex = start + (closing ? 2 : 1)
  const name = nameAt.exec(source)?.[0].toLowerCase()
  if (name === undefined) return closing ? {...none, start, end: behind(source, '>', start)} : undefined
  const {end, attributes} = readAttributes(source, nameAt.lastIndex)
  const raw = !closing && !foreign && rawText.has(name)
  return {name, closing, start, end: raw ? rawEnd(source, name, end) : end, attributes}
}

const none = {name: '', closing: false, attributes: 0}

function behind(source: string, text: string, from: number): number {
  const at = source.indexOf(text, from)
  return at === -1 ? source.length : at + text.length
}

function commentEnd(source: string, start: number): number {
  if (!source.startsWith('<!--', start)) return behind(source, '>', start)
  if (source.startsWith('>', start + 4)) return start + 5
  if (source.startsWith('->', start + 4)) return start + 6
  return behind(source, '-->', start + 4)
}

const blank = /[\s/]*/y
const attributeName = /[^\s/>][^\s/>=]*\s*/y
const bareValue = /[^\s>]*/y

function readAttributes(source: string, from: number): {end: number; attributes: number} {
  let at = from
  let attributes = 0
  while (at < source.length) {
    at = skip(blank, source, at)
    if (source[at] === '>') return {end: at + 1, attributes}
    if (at >= source.length) break
    at = skip(attributeName, source, at)
    attributes++
    if (source[at] === '=') at = valueEnd(source, skip(blank, source, at + 1))
  }
  return {end: source.length, attributes}
}

function valueEnd(source: string, at: number): number {
  const quote = source[at]
  return quote === '"' || quote === "'" ? behind(source, quote, at + 1) : skip(bareValue, source, at)
}

function skip(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : at
}

function rawEnd(source: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  return close.exec(source)?.index ?? source.length
}

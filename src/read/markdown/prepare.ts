import {applyEdits, type Edit, type MappedText, mapped} from '../../tree/offsets.js'
import type {LongLink} from '../layout/lines.js'

/** A text made ready for a parser of Markdown. */
export interface Prepared {
  readonly text: MappedText
  /** In order. */
  readonly links: readonly LongLink[]
}

/** Longer words of a link are a bracket that nobody closed. */
const maxLinkLength = 20_000
const closing = /\]\((https?:\/\/[^\s()<>]{1,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,500})?)\)[ \t]*$/
/** "…\\" at the end of a line: what a scraper makes of a line break within a link. */
const breaks = /\\{1,2}[ \t]*$/
const frontMatter = /^\ufeff?---[ \t]*\r?\n(?:(?!---[ \t]*\r?\n).{0,1000}\r?\n){0,200}---[ \t]*(?:\r?\n|$)/

/**
 * Takes out front matter, comments and what a scraper wraps around a whole abstract: `[`, backslashes at line
 * ends and, paragraphs later, `](https://…)`.
 *
 * @param source - Markdown.
 */
export function prepare(source: string): Prepared {
  const text = applyEdits(mapped(source), [...frontOf(source), ...commentsIn(source)])
  const {edits, links} = longLinksIn(text.value)
  return {text: applyEdits(text, edits), links}
}

function frontOf(source: string): Edit[] {
  const end = frontMatter.exec(source)?.[0].length ?? (source.startsWith('\ufeff') ? 1 : 0)
  return end > 0 ? [{start: 0, end, value: ''}] : []
}

function commentsIn(source: string): Edit[] {
  const found: Edit[] = []
  let start = source.indexOf('<!--', frontOf(source)[0]?.end ?? 0)
  while (start >= 0) {
    const close = source.indexOf('-->', start + 4)
    if (close < 0) break
    found.push({start, end: close + 3, value: ''})
    start = source.indexOf('<!--', close + 3)
  }
  return found
}

/** A bracket at the beginning of a line that was not closed in it. */
interface OpenLink {
  readonly start: number
  readonly breaks: Edit[]
  paragraphs: number
}

function longLinksIn(text: string): {readonly edits: Edit[]; readonly links: LongLink[]} {
  const edits: Edit[] = []
  const links: LongLink[] = []
  let cut = 0
  let open: OpenLink | undefined
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(at, end).replace(/\r$/, '')
    const begin = /^[ \t]*\[(?!\s*\])/.exec(line)?.[0].length
    if (begin !== undefined && !isClosed(line, begin))
      open = {start: at + begin - 1, breaks: [], paragraphs: 0}
    else if (/^#{1,6} /.test(line) || (open && at - open.start > maxLinkLength)) open = undefined
    const close = open && closing.exec(line)
    if (open && close) {
      if (open.paragraphs > 0) {
        const own = [{start: open.start, end: open.start + 1, value: ''}, ...open.breaks]
        const start = open.start - cut
        for (const edit of own) cut += edit.end - edit.start
        links.push({start, end: at + close.index - cut, url: close[1] ?? ''})
        edits.push(...own, {start: at + close.index, end: at + line.length, value: ''})
        cut += line.length - close.index
      }
      open = undefined
    } else if (open) {
      const broken = breaks.exec(line)
      if (broken) open.breaks.push({start: at + broken.index, end: at + line.length, value: ''})
      if (broken || line.trim() === '') open.paragraphs++
    }
    at = end + 1
  }
  return {edits, links}
}

/** Whether the bracket that a line opens is closed in it. */
function isClosed(line: string, from: number): boolean {
  let depth = 1
  for (let index = from; index < line.length && depth > 0; index++) {
    if (line[index] === '[') depth++
    else if (line[index] === ']') depth--
  }
  return depth === 0
}

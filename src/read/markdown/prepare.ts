import {applyEdits, type Edit, type MappedText, mapped} from '../../tree/offsets.js'

/** A link that spans paragraphs, which Markdown does not take for one. */
export interface LongLink {
  /** Where its words begin, in the prepared text. */
  readonly start: number
  /** Where its words end. */
  readonly end: number
  readonly url: string
}

/** A text made ready for a parser of Markdown. */
export interface Prepared {
  readonly text: MappedText
  readonly links: readonly LongLink[]
}

/** Longer words of a link are a bracket that nobody closed. */
const maxLinkLength = 20_000
const closing = /\]\((https?:\/\/[^\s()<>]{1,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,500})?)\)[ \t]*$/
/** "…\\" at the end of a line: what a scraper makes of a line break within a link. */
const breaks = /\\{1,2}[ \t]*$/
const frontMatter = /^\ufeff?---[ \t]*\r?\n(?:(?!---[ \t]*\r?\n).{0,1000}\r?\n){0,200}---[ \t]*(?:\r?\n|$)/

/**
 * Takes out what a scraper wraps around a whole abstract: `[`, backslashes at line ends and, paragraphs later,
 * `](https://…)`. Front matter becomes blank too.
 *
 * @param source - Markdown.
 */
export function prepare(source: string): Prepared {
  const edits: Edit[] = []
  const found: LongLink[] = []
  const front = frontMatter.exec(source)
  if (front) edits.push({start: 0, end: front[0].length, value: ''})
  let open: {start: number; breaks: Edit[]} | undefined
  let at = front?.[0].length ?? 0
  while (at < source.length) {
    const newline = source.indexOf('\n', at)
    const end = newline < 0 ? source.length : newline
    const line = source.slice(at, end).replace(/\r$/, '')
    const begin = /^\s*\[(?!\s*\])/.exec(line)
    if (begin && !isClosed(line, begin[0].length)) open = {start: at + begin[0].length - 1, breaks: []}
    else if (/^#{1,6} /.test(line) || (open && at - open.start > maxLinkLength)) open = undefined
    if (open) {
      const close = closing.exec(line)
      const broken = breaks.exec(line)
      if (close) {
        const stop = at + close.index
        if (open.breaks.length > 0) {
          edits.push({start: open.start, end: open.start + 1, value: ''}, ...open.breaks)
          edits.push({start: stop, end: at + line.length, value: ''})
          found.push({start: open.start + 1, end: stop, url: close[1] ?? ''})
        }
        open = undefined
      } else if (broken) open.breaks.push({start: at + broken.index, end: at + line.length, value: ''})
      else if (line.trim() === '') open.breaks.push({start: end, end, value: ''})
    }
    at = end + 1
  }
  const kept = edits.filter(edit => edit.end > edit.start)
  return {text: applyEdits(mapped(source), kept), links: shift(found, kept)}
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

function shift(links: readonly LongLink[], cuts: readonly Edit[]): LongLink[] {
  let [cut, index] = [0, 0]
  const moved = (offset: number) => {
    for (let edit = cuts[index]; edit && edit.end <= offset; edit = cuts[++index])
      cut += edit.end - edit.start
    return offset - cut
  }
  return links.map(link => ({start: moved(link.start), end: moved(link.end), url: link.url}))
}

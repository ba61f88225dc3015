import type {PageLink} from './references.js'

/** A line of the source that is not blank, without the white space around it. */
export interface Line {
  readonly text: string
  /** Offset of its first character in the source. */
  readonly start: number
  /** Offset behind its last character in the source. */
  readonly end: number
  /** What stands between it and the line before it. */
  gap: Gap
  /** How many links begin in it. */
  links: number
  /** Where it leads to: the address of its first link, or the address that stands as the next line. */
  address: string | undefined
}

/**
 * What stands between two lines: an empty line, or a line end alone. A line end is `filled` when the next
 * line's first word would not have fitted into the width that the text is wrapped at, so that a program
 * may have broken the line there; else it is `loose`, and a person broke it.
 */
export type Gap = 'empty' | 'filled' | 'loose'

/** Wider lines are not wrapped lines. */
const maxWrapWidth = 130
/** A block of fewer lines says nothing about its width. */
const minWrapLines = 4

/**
 * Splits a source into its lines that are not blank and tells the gaps between them.
 *
 * @param source - The text.
 * @param links - Links in it, in order.
 */
export function splitLines(source: string, links: readonly PageLink[] = []): Line[] {
  const lines: Line[] = []
  const lineEnd = /\r\n|[\n\r\f\v\u2028\u2029]/g
  let empty = true
  let start = 0
  while (start <= source.length) {
    const match = lineEnd.exec(source)
    const end = match ? match.index : source.length
    const text = source.slice(start, end)
    const trimmed = text.trim()
    if (trimmed === '') empty = true
    else {
      const from = start + text.indexOf(trimmed)
      lines.push({
        text: trimmed,
        start: from,
        end: from + trimmed.length,
        gap: empty ? 'empty' : 'loose',
        links: 0,
        address: undefined
      })
      empty = false
    }
    if (!match) break
    start = match.index + match[0].length
  }
  markFilled(lines)
  markLinks(lines, links)
  return lines
}

const addressLine = /^<?(https?:\/\/[^\s<>]+)>?$/

/** Tells the lines where they lead to. */
function markLinks(lines: readonly Line[], links: readonly PageLink[]): void {
  let next = 0
  lines.forEach((line, index) => {
    for (let link = links[next]; link && link.start < line.end; link = links[++next]) {
      if (link.start < line.start) continue
      line.links++
      line.address ??= link.url
    }
    const after = lines[index + 1]
    if (after && after.gap !== 'empty') line.address ??= addressLine.exec(after.text)?.[1]
  })
}

/** Finds the width that each block of lines is wrapped at, and the line ends that come of it. */
function markFilled(lines: readonly Line[]): void {
  const listingWidth = wrapWidth(lines.filter((_, index) => isInside(lines, index)))
  for (let from = 0; from < lines.length; ) {
    let to = from + 1
    while (lines[to] && lines[to]?.gap !== 'empty') to++
    const block = lines.slice(from, to)
    const width = block.length >= minWrapLines ? wrapWidth(block.slice(0, -1)) : listingWidth
    block.forEach((line, index) => {
      const before = block[index - 1]
      if (before && width > 0 && before.text.length + 1 + firstWordLength(line.text) > width)
        line.gap = 'filled'
    })
    from = to
  }
}

/** Whether a line is followed by another one of its block, in a block that is long enough to be wrapped. */
function isInside(lines: readonly Line[], index: number): boolean {
  return [1, 2, 3].every(step => lines[index + step] !== undefined && lines[index + step]?.gap !== 'empty')
}

/** The width of wrapped lines: the widest but one in twenty; 0 where lines are not wrapped. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.map(line => line.text.length).sort((a, b) => a - b)
  const widest = lengths.at(-1) ?? 0
  if (widest > maxWrapWidth) return 0
  return lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0
}

function firstWordLength(text: string): number {
  const space = text.search(/\s/)
  return space < 0 ? text.length : space
}

import type {Span} from '../builder.js'

/** A line without the white space around it. */
export interface Line extends Span {
  readonly text: string
  /** Whether white space stands before it. */
  readonly indent: number
}

const lineEnd = /\r\n|[\n\r\f\v\u2028\u2029]/g

/**
 * The lines of a text, empty ones too.
 *
 * @param text - The whole text.
 * @param span - The stretch of it that is read.
 */
export function* linesOf(text: string, {start, end}: Span = {start: 0, end: text.length}): Generator<Line> {
  const pattern = new RegExp(lineEnd)
  pattern.lastIndex = start
  for (let from = start; from <= end; ) {
    const match = pattern.exec(text)
    const to = Math.min(match?.index ?? end, end)
    yield lineOf(text.slice(from, to), from)
    if (!match || match.index >= end) return
    from = match.index + match[0].length
  }
}

function lineOf(raw: string, from: number): Line {
  const text = raw.trim()
  const indent = text === '' ? 0 : raw.length - raw.trimStart().length
  return {text, indent, start: from + indent, end: from + indent + text.length}
}

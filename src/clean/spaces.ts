import type {Edit} from '../tree/offsets.js'

/** The end of an address that goes on after it was broken. */
const openAddress = /(?:https?:\/\/|www\.)\S*[/_=&?-]$/i
/** Longest stretch before a line end that is looked at, in UTF-16 code units. */
const lookBehind = 300

/**
 * Folds white space: one space between words, an empty line between paragraphs, none at the ends.
 * A word or an address that was broken over a line end is joined.
 */
export function spaceEdits(text: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(/\s+/g)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const value = start === 0 || end === text.length ? '' : between(text, start, end, match[0])
    if (value !== match[0]) edits.push({start, end, value})
  }
  return edits
}

function between(text: string, start: number, end: number, space: string): string {
  const lineEnds = space.match(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/g)?.length ?? 0
  if (lineEnds === 0) return ' '
  if (lineEnds > 1) return '\n\n'
  const before = text.slice(Math.max(0, start - lookBehind), start)
  const after = text.slice(end, end + 60)
  if (/\p{Ll}-$/u.test(before) && /^(?!(?:and|or|to)\s)\p{Ll}/u.test(after)) return ''
  if (openAddress.test(before) && /^[^\s(]*[a-z\d]/i.test(after) && !/^\p{Lu}\p{Ll}*(?:\s|$)/u.test(after))
    return ''
  return ' '
}

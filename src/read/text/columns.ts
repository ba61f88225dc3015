import type {Span} from '../builder.js'

const gap = /\S {3,}(?=\S)/g
/** So many lines one below the other have a gap that ends at the same place: two may by chance. */
const leastLines = 3

/**
 * Where texts stand side by side, as a program prints the columns of a page: the first lines that show it.
 *
 * @param text - The text; a line end is `\n`, with or without `\r`.
 */
export function columnsOf(text: string): Span | undefined {
  // Most pages have no such gap.
  if (!text.includes('   ')) return undefined
  /** Where such lines begin, and how many they are, by the place at which the gap ends. */
  let columns = new Map<number, {from: number; lines: number}>()
  let start = 0
  for (const line of text.split('\n')) {
    const here: typeof columns = new Map()
    for (const {0: space, index} of line.matchAll(gap)) {
      const place = index + space.length
      const {from, lines} = columns.get(place) ?? {from: start, lines: 0}
      if (lines + 1 === leastLines) return {start: from, end: start + line.trimEnd().length}
      here.set(place, {from, lines: lines + 1})
    }
    columns = here
    start += line.length + 1
  }
  return undefined
}

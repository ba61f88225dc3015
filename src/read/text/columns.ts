import type {Span} from '../builder.js'

const gap = /\S {3,}(?=\S)/g
/** So many lines one below the other have a gap that ends at the same place: two may by chance. */
const leastLines = 3
/** So many of them have running text on both sides: a table has cells there, a menu words, a label its value. */
const leastProse = 2
/** Running text has so many words and letters. */
const [leastWords, leastLetters] = [3, 10]

/** What stands between two gaps of a line. */
interface Cell {
  readonly start: number
  readonly text: string
}

/** Lines one below the other with a gap that ends at the same place. */
interface Run {
  /** Where the first one begins. */
  readonly from: number
  readonly lines: number
  /** How many of them have running text on both sides. */
  readonly prose: number
}

/**
 * Where texts stand side by side, as a program prints the columns of a page: the first lines that show it.
 *
 * @param text - The text; a line end is `\n`, with or without `\r`.
 */
export function columnsOf(text: string): Span | undefined {
  // Most pages have no such gap.
  if (!text.includes('   ')) return undefined
  /** By the place at which the gap ends. */
  let runs = new Map<number, Run>()
  let start = 0
  for (const line of text.split('\n')) {
    const here: typeof runs = new Map()
    let [left, ...cells] = cellsOf(line)
    for (const right of cells) {
      const {from, lines, prose} = runs.get(right.start) ?? {from: start, lines: 0, prose: 0}
      const isProse = left !== undefined && !left.text.endsWith(':') && isRunning(left) && isRunning(right)
      const run = {from, lines: lines + 1, prose: prose + Number(isProse)}
      if (run.lines >= leastLines && run.prose >= leastProse)
        return {start: from, end: start + line.trimEnd().length}
      here.set(right.start, run)
      left = right
    }
    runs = here
    start += line.length + 1
  }
  return undefined
}

function cellsOf(line: string): Cell[] {
  const cells: Cell[] = []
  let start = 0
  for (const {0: space, index} of line.matchAll(gap)) {
    cells.push({start, text: line.slice(start, index + 1)})
    start = index + space.length
  }
  return [...cells, {start, text: line.slice(start)}]
}

function isRunning({text}: Cell): boolean {
  const words = text.match(/\p{L}+/gu) ?? []
  return words.length >= leastWords && words.join('').length >= leastLetters
}

import type {Listing} from '../../tree/types.js'
import type {Cut, Cutter} from './cutter.js'

/** How much is read at once, in UTF-16 code units: what a layout looks like shows in less. */
const windowLength = 262_144
/** A paper that is longer than this is cut. */
const longestPaper = 16 * windowLength
/** Headings that are repeated before the next stretch are no longer than this. */
const longestHeading = 500

/** A heading that stands over what follows. */
interface Standing {
  readonly depth: number
  readonly line: string
}

/**
 * Cuts a source whose papers are known by its layout alone: a stretch is read, and its last paper, which may go on, once
 * more with what follows. The headings that stand over it are repeated, and so are the first two lines of a table.
 */
export class LayoutCutter implements Cutter {
  #window = windowLength
  #headings: Standing[] = []
  #table = ''

  cut(text: string): Cut | undefined {
    if (text.length < this.#window) return undefined
    const end = text.lastIndexOf('\n', this.#window - 1) + 1
    return {head: this.head(), end: end || this.#window, tail: ''}
  }

  head(): string {
    return this.#headings.map(({line}) => `${line}\n\n`).join('') + this.#table
  }

  settle(tree: Listing, text: string, head: number): number | undefined {
    const starts = tree.children.flatMap(node => {
      const start = node.type === 'paper' ? node.position?.start.offset : undefined
      const line = start === undefined ? 0 : lineStart(text, start)
      return line > head ? [line] : []
    })
    const last = starts.at(-1)
    if (last === undefined && this.#window < longestPaper) {
      this.#window *= 2
      return undefined
    }
    this.#window = windowLength
    const end = last ?? text.length
    this.#stand(tree, text, end)
    this.#table = tableHead(text, end)
    return end - head
  }

  /** Notes the headings that stand over an offset. */
  #stand(tree: Listing, text: string, end: number): void {
    this.#headings = []
    for (const node of tree.children) {
      const start = node.position?.start.offset
      if (node.type !== 'heading' || start === undefined || start >= end) continue
      const from = lineStart(text, start)
      const line = text.slice(from, lineEnd(text, node.position?.end.offset ?? start))
      const depth = /^#*/.exec(line)?.[0].length ?? 0
      while ((this.#headings.at(-1)?.depth ?? -1) >= depth) this.#headings.pop()
      if (line.length <= longestHeading) this.#headings.push({depth, line})
    }
  }
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

/** The first two lines of the table in which an offset stands; empty outside of tables. */
function tableHead(text: string, at: number): string {
  if (text[at] !== '|') return ''
  let start = at
  while (start > 0) {
    const before = lineStart(text, start - 1)
    if (text[before] !== '|') break
    start = before
  }
  const second = lineEnd(text, start) + 1
  const behind = lineEnd(text, second) + 1
  return behind <= at ? text.slice(start, behind) : ''
}

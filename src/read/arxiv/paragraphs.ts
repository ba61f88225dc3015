import type {Piece} from '../builder.js'
import type {Line} from './lines.js'

/** What has more paragraphs is no abstract; the rest is one paragraph. */
const maxPieces = 2000

/**
 * An abstract's lines as one text. arXiv begins each paragraph with two spaces; where all lines have them,
 * only empty lines part paragraphs.
 */
export function piecesOf(lines: readonly Line[]): Piece[] {
  const filled = lines.filter(line => line.text !== '')
  const margin = filled
    .slice(1)
    .reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY)
  const pieces: Piece[] = []
  let last: Line | undefined
  for (const line of filled) {
    const previous = pieces.at(-1)
    const continues = line.indent <= margin || pieces.length > maxPieces
    if (last && previous && continues) pieces[pieces.length - 1] = {start: previous.start, end: line.end}
    else {
      if (last) pieces.push({start: last.end, end: line.start, value: '\n\n'})
      pieces.push({start: line.start, end: line.end})
    }
    last = line
  }
  return pieces
}

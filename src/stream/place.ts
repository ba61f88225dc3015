import type {Point, Position} from 'unist'

/** Where a stretch of a source begins. */
export interface Start extends Point {
  offset: number
}

const lineEnd = /\r\n?|\n/g

/** Where what follows a text begins. */
export function pointBehind({line, column, offset}: Start, text: string): Start {
  let [lines, behind] = [0, 0]
  for (const {0: end, index} of text.matchAll(lineEnd)) {
    lines++
    behind = index + end.length
  }
  const rest = text.length - behind
  return {line: line + lines, column: lines === 0 ? column + rest : rest + 1, offset: offset + text.length}
}

/** From points in a stretch that was read with a head before it to points in the source. */
export class Places {
  readonly #start: Start
  readonly #head: Start

  /**
   * @param start - Where the stretch begins in the source.
   * @param head - What was read before it.
   */
  constructor(start: Start, head: string) {
    this.#start = start
    this.#head = pointBehind({line: 1, column: 1, offset: 0}, head)
  }

  position<Place extends Position>({start, end}: Place): {start: Place['start']; end: Place['end']} {
    return {start: this.point(start), end: this.point(end)}
  }

  /** A point of the head becomes the beginning of the stretch. */
  point<Place extends Point>(place: Place): Place {
    const {line, column, offset} = place
    const [start, head] = [this.#start, this.#head]
    const isBefore = line < head.line || (line === head.line && column < head.column)
    if (isBefore) return {...place, ...start}
    return {
      ...place,
      line: line - head.line + start.line,
      column: line === head.line ? column - head.column + start.column : column,
      ...(offset !== undefined && {offset: offset - head.offset + start.offset})
    }
  }
}

import {RowReader} from '../../table/rows.js'
import {isHeaderRow} from '../table/rows.js'
import {headOf, type Shape, shapeOf} from '../table/shape.js'
import {uprightDelimiter} from '../table/upright.js'
import type {Cut, Cutter} from './cutter.js'

/** How much is read at once: what stands in columns without names shows in less. */
const windowLength = 131_072
/** Rows that end in the last of it may go on. */
const margin = 16_384

/** Cuts a table behind its rows. The row of names is repeated; without one, the first row. */
export class TableCutter implements Cutter {
  #shape: Shape | undefined
  #isKnown = false
  #head = ''

  head(): string {
    return this.#head
  }

  cut(text: string): Cut | undefined {
    if (text.length < windowLength) return undefined
    // What stands behind tells how a row is read, so that as much as this counts, however much has arrived.
    const window = text.slice(0, windowLength)
    if (!this.#isKnown) this.#learn(window)
    if (!this.#shape) return undefined
    const {delimiter, width} = this.#shape
    const reader = new RowReader(
      window,
      delimiter,
      this.#head === '' ? (this.#shape.header ?? this.#shape.start) : 0
    )
    const head = this.#head
    let end = 0
    for (let row = reader.next(width); row && row.end < windowLength - margin; row = reader.next(width)) {
      end = pastLineEnd(text, row.end)
      // A header that comes later is that of another table.
      if (this.#head === '' || isHeaderRow(row)) this.#head = text.slice(head === '' ? 0 : row.start, end)
    }
    if (end > 0) return {head, end, tail: '', next: end}
    this.#head = head
    return undefined
  }

  /** Tables whose columns are rows, and what is no table, are read as a whole. */
  #learn(window: string): void {
    this.#isKnown = true
    const head = headOf(window)
    const shape = shapeOf(head, true)
    if (shape?.header !== undefined || uprightDelimiter(head) === undefined) this.#shape = shape
  }
}

function pastLineEnd(text: string, at: number): number {
  return at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1)
}

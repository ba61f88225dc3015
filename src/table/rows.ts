/** A row of a table. */
export interface TableRow {
  readonly cells: readonly string[]
  /** Offset of its first character. */
  readonly start: number
  /** Offset behind its last character, before the line end. */
  readonly end: number
  /** Whether a cell begins with a quotation mark that nothing closes. */
  readonly isUnclosed?: boolean
}

/** Where a cell stands; `quoted` between quotation marks. */
interface Bounds {
  readonly from: number
  readonly to: number
  readonly quoted: boolean
}

/** A row as it was understood. */
interface Reading {
  readonly cells: Bounds[]
  readonly end: number
  /** Whether a quoted cell goes over several lines. */
  readonly spans: boolean
  /** Whether a quoted cell has no end. */
  readonly open: boolean
}

/** Rows of several lines that were read again line by line; in a file with more, no cell goes over lines. */
const mostSecondReadings = 1000
/** How many lines behind a quotation mark without an end are looked at to tell whether they are rows. */
const linesBehind = 5

const [lineFeed, carriageReturn, quote, space] = [10, 13, 34, 32]

/**
 * Reads the rows of a table one by one ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180), and what people make of it):
 * cells between quotation marks may hold the separator and line ends, `""` is a quotation mark, and a quotation
 * mark that is followed by other text is none that closes. Each character is looked at a bounded number of times.
 */
export class RowReader {
  readonly #source: string
  readonly #delimiter: number
  #at: number
  /** The next mark that can close a cell, and from where it was looked for. */
  #closing = {from: -1, at: -1}
  #secondReadings = 0

  /**
   * @param source - The table.
   * @param delimiter - One character.
   * @param start - Where the first row begins.
   */
  constructor(source: string, delimiter: string, start = 0) {
    this.#source = source
    this.#delimiter = delimiter.charCodeAt(0)
    this.#at = start
  }

  /**
   * The next row; `undefined` at the end. An empty line is a row with one empty cell.
   *
   * @param width - How many cells rows have. A row that has another number for its quotation marks is read
   *   without those that look wrong, where it has the right number then.
   */
  next(width?: number): TableRow | undefined {
    const start = this.#at
    if (start >= this.#source.length) return undefined
    const whole = this.#row(start, this.#secondReadings < mostSecondReadings, width)
    const reading = this.#isDoubtful(whole, width) ? this.#secondReading(start, whole, width) : whole
    this.#at = this.#behindLine(reading.end)
    const isUnclosed = reading.open || reading.cells.some(bounds => this.#isLone(bounds))
    return {
      cells: reading.cells.map(bounds => this.#text(bounds)),
      start,
      end: reading.end,
      ...(isUnclosed && {isUnclosed})
    }
  }

  #isDoubtful({open, cells}: Reading, width: number | undefined): boolean {
    return open || (width !== undefined && cells.length !== width && cells.some(({quoted}) => quoted))
  }

  /** Reads a line alone, and tells which of the two readings is better. */
  #secondReading(start: number, whole: Reading, width: number | undefined): Reading {
    const line = this.#row(start, false, undefined)
    if (line.end !== whole.end) this.#secondReadings++
    const isRow = line.cells.length === width || (whole.open && !whole.spans)
    return isRow || (whole.open && this.#areRows(line.end, width ?? line.cells.length)) ? line : whole
  }

  /** Whether lines that stand behind an offset are rows. */
  #areRows(end: number, width: number): boolean {
    let at = this.#behindLine(end)
    for (let count = 0; count < linesBehind && at < this.#source.length; count++) {
      const line = this.#row(at, false, undefined)
      if (line.cells.length === width) return true
      at = this.#behindLine(line.end)
    }
    return false
  }

  /** @param lines - Whether quoted cells may go over lines; else only a mark right before the end of a cell closes it. */
  #row(start: number, lines: boolean, width: number | undefined): Reading {
    const cells: Bounds[] = []
    // A row of more cells is not the one that its first line begins.
    const most = width === undefined ? Number.POSITIVE_INFINITY : width * 2 + 20
    let [at, spans] = [start, false]
    for (;;) {
      const open = this.#quoteAt(at)
      const close = open === -1 ? -1 : lines ? this.#close(open) : this.#closeInLine(open)
      if (lines && open !== -1 && close === -1) {
        const end = this.#source.length
        cells.push({from: open + 1, to: end, quoted: true})
        return {cells, end, spans: spans || this.#hasLineEnd(open, end), open: true}
      }
      const end = close === -1 ? this.#cellEnd(at) : this.#pastSpaces(close + 1)
      cells.push(
        close === -1 ? {from: at, to: end, quoted: false} : {from: open + 1, to: close, quoted: true}
      )
      spans ||= lines && this.#hasLineEnd(open, close)
      if (this.#source.charCodeAt(end) !== this.#delimiter || (spans && cells.length > most))
        return {cells, end, spans, open: false}
      at = end + 1
    }
  }

  /** Offset of the mark that opens a cell, also behind spaces; -1 without one. */
  #quoteAt(at: number): number {
    const first = this.#pastSpaces(at)
    return this.#source.charCodeAt(first) === quote ? first : -1
  }

  #pastSpaces(at: number): number {
    let end = at
    while (this.#source.charCodeAt(end) === space) end++
    return end
  }

  /** The mark that closes a cell: the last of an odd number before a separator or line end. */
  #close(open: number): number {
    const own = this.#runEnd(open + 1)
    if ((own - open) % 2 === 0 && this.#isEnd(own)) return own - 1
    if (own < this.#closing.from || own > this.#closing.at)
      this.#closing = {from: own, at: this.#nextClosing(own)}
    return this.#closing.at === Number.POSITIVE_INFINITY ? -1 : this.#closing.at
  }

  #nextClosing(from: number): number {
    for (let at = this.#source.indexOf('"', from); at !== -1; ) {
      const end = this.#runEnd(at)
      if ((end - at) % 2 === 1 && this.#isEnd(end)) return end - 1
      at = this.#source.indexOf('"', end)
    }
    return Number.POSITIVE_INFINITY
  }

  #closeInLine(open: number): number {
    for (let at = open + 1; at < this.#source.length && !this.#isLineEnd(at); at++) {
      if (this.#source.charCodeAt(at) !== quote) continue
      const end = this.#runEnd(at)
      if ((end - at) % 2 === 1) return this.#isEnd(end) ? end - 1 : -1
      at = end - 1
    }
    return -1
  }

  /** Offset behind the marks that stand at an offset. */
  #runEnd(at: number): number {
    let end = at
    while (this.#source.charCodeAt(end) === quote) end++
    return end
  }

  /** Whether a cell may end at an offset, also before spaces. */
  #isEnd(at: number): boolean {
    const end = this.#pastSpaces(at)
    return (
      end >= this.#source.length || this.#source.charCodeAt(end) === this.#delimiter || this.#isLineEnd(end)
    )
  }

  #cellEnd(from: number): number {
    let end = from
    while (
      end < this.#source.length &&
      this.#source.charCodeAt(end) !== this.#delimiter &&
      !this.#isLineEnd(end)
    )
      end++
    return end
  }

  #hasLineEnd(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#isLineEnd(at)) return true
    return false
  }

  #isLineEnd(at: number): boolean {
    const code = this.#source.charCodeAt(at)
    return code === lineFeed || code === carriageReturn
  }

  #behindLine(end: number): number {
    const isPair =
      this.#source.charCodeAt(end) === carriageReturn && this.#source.charCodeAt(end + 1) === lineFeed
    return Math.min(end + (isPair ? 2 : 1), this.#source.length)
  }

  /** Whether a cell begins with a mark and has no other. */
  #isLone({from, to, quoted}: Bounds): boolean {
    if (quoted || this.#source.charCodeAt(from) !== quote) return false
    const next = this.#source.indexOf('"', from + 1)
    return next === -1 || next >= to
  }

  #text(bounds: Bounds): string {
    const {from, to, quoted} = bounds
    const text = this.#source.slice(this.#isLone(bounds) ? from + 1 : from, to)
    return quoted && text.includes('"') ? text.replaceAll('""', '"') : text
  }
}

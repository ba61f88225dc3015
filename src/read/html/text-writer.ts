import type {MappedText, OffsetRun} from '../../tree/offsets.js'

/** White space of HTML; no-break spaces are none. */
const space = /[ \t\n\r\f]+/g

/**
 * Writes text as a browser shows it: white space is one space or, at the border of a block, a line end.
 * It knows the way back to the source; the runs tile the source up to the last text.
 */
export class TextWriter {
  readonly #source: string
  readonly #parts: string[] = []
  readonly #runs: OffsetRun[] = []
  #length = 0
  #at: number
  /** Line ends that come before the next text; as many as the border that needs most. */
  #breaks = 0
  #space = false

  /**
   * @param source - The source.
   * @param start - Offset in the source where the text begins.
   */
  constructor(source: string, start = 0) {
    this.#source = source
    this.#at = start
  }

  /** Ends the line; two make an empty line, as paragraphs have around them. */
  break(lines: 1 | 2): void {
    this.#breaks = Math.max(this.#breaks, lines)
  }

  /** A line end of its own: two of them are an empty line. */
  lineEnd(): void {
    this.#breaks = Math.min(2, this.#breaks + 1)
  }

  /**
   * Adds text.
   *
   * @param value - With references such as `&amp;` decoded.
   * @param start - Offset in the source.
   * @param end - Offset in the source.
   */
  text(value: string, start: number, end: number): void {
    const source = this.#source.slice(start, end)
    // The parser makes one line end of each CR LF; as white space both are the same.
    const same = value === source || (source.includes('\r') && value === source.replace(/\r\n?/g, '\n'))
    if (same) this.#copyWords(source, start)
    else this.#replaced(value, start, end)
  }

  #copyWords(value: string, start: number): void {
    let from = 0
    for (const {0: blank, index} of value.matchAll(space)) {
      if (blank === ' ' && index > from && index + 1 < value.length) continue
      this.#copy(value.slice(from, index), start + from)
      this.#space = true
      from = index + blank.length
    }
    this.#copy(value.slice(from), start + from)
  }

  /** Adds text that stands for a span of the source as a whole, such as a formula. */
  whole(value: string, start: number, end: number): void {
    if (value === '') return
    this.#gap(start)
    this.#push(value, Math.max(start, this.#at), end, true)
  }

  finish(): MappedText {
    return {value: this.#parts.join(''), map: this.#runs}
  }

  #replaced(value: string, start: number, end: number): void {
    if (/^[ \t\n\r\f]/.test(value)) this.#space = true
    const text = value.replace(space, ' ').trimStart()
    // No-break spaces are trimmed with the others: a line begins and ends with what can be seen.
    this.whole(text.trimEnd(), start, end)
    if (/[ \t\n\r\f]$/.test(value)) this.#space = true
  }

  #copy(value: string, start: number): void {
    if (value === '') return
    this.#gap(start)
    const copied = start >= this.#at
    this.#push(value, copied ? start : this.#at, copied ? start + value.length : this.#at, !copied)
  }

  /** What stands in the source before a text: nothing, a space or line ends in the text. */
  #gap(start: number): void {
    const value =
      this.#length === 0 ? '' : this.#breaks > 0 ? '\n'.repeat(this.#breaks) : this.#space ? ' ' : ''
    this.#breaks = 0
    this.#space = false
    const source = Math.max(start, this.#at)
    if (value !== '' || source > this.#at) this.#push(value, this.#at, source, true)
  }

  #push(value: string, source: number, end: number, replaced: boolean): void {
    const sourceLength = Math.max(0, end - source)
    this.#runs.push({start: this.#length, length: value.length, source, sourceLength, replaced})
    this.#parts.push(value)
    this.#length += value.length
    this.#at = source + sourceLength
  }
}

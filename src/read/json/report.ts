import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'

/** A span of a source, in offsets. */
export interface Span {
  readonly start: number
  readonly end?: number | undefined
}

/** How many messages of a rule are given one by one. */
const mostMessages = 100

/** Gives messages with places; of each rule so many, and then how many more there were. */
export class Report {
  readonly #file: VFile
  readonly #length: number
  readonly #location: ReturnType<typeof location>
  readonly #counts = new Map<string, number>()
  readonly #once = new Set<string>()

  constructor(source: string, file: VFile) {
    this.#file = file
    this.#length = source.length
    this.#location = location(source)
  }

  /** The position of a span; what has no end goes to the end of the source. */
  position(span: Span): Position | undefined {
    const start = this.point(span.start)
    const end = this.point(span.end ?? this.#length)
    return start && end && {start, end}
  }

  /** The position of an offset. */
  point(offset: number): Point | undefined {
    return this.#location.toPoint(Math.min(offset, this.#length))
  }

  message(reason: string, ruleId: string, place?: Point | Position): void {
    const count = (this.#counts.get(ruleId) ?? 0) + 1
    this.#counts.set(ruleId, count)
    if (count <= mostMessages) this.#file.message(reason, {place, ruleId, source: 'paperglean'})
  }

  /** Gives a message if none with this key was given yet. */
  once(key: string, reason: string, ruleId: string, place?: Point | Position): void {
    if (this.#once.has(key) || this.#once.size >= mostMessages) return
    this.#once.add(key)
    this.message(reason, ruleId, place)
  }

  /** Says what was not said one by one. */
  finish(): void {
    for (const [ruleId, count] of this.#counts)
      if (count > mostMessages)
        this.#file.message(`${count - mostMessages} more messages of this kind`, {
          ruleId,
          source: 'paperglean'
        })
  }
}

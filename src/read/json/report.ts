import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {RuleId} from '../../messages/rules.js'
import {say} from '../../messages/say.js'

/** A span of a source, in offsets. */
export interface Span {
  readonly start: number
  /** Without it, the span goes to the end of the source. */
  readonly end?: number | undefined
}

/** How many messages of a rule are given one by one. */
const mostMessages = 100

/** Gives messages with places; of each rule so many, and then how many more there were. */
export class Report {
  readonly #file: VFile
  readonly #length: number
  readonly #location: ReturnType<typeof location>
  readonly #counts = new Map<RuleId, number>()

  constructor(source: string, file: VFile) {
    this.#file = file
    this.#length = source.length
    this.#location = location(source)
  }

  /** The position of a span. */
  position({start, end = this.#length}: Span): Position | undefined {
    const [from, to] = [this.point(start), this.point(end)]
    return from && to && {start: from, end: to}
  }

  /** The position of an offset. */
  point(offset: number): Point | undefined {
    const place = Math.min(offset, this.#length)
    const point = this.#location.toPoint(place)
    return point && {...point, offset: place}
  }

  /** Reports an oddity at a span or an offset; the reason may be made when it is needed. */
  message(reason: string | (() => string), ruleId: RuleId, place?: Span | number): void {
    const count = (this.#counts.get(ruleId) ?? 0) + 1
    this.#counts.set(ruleId, count)
    if (count > mostMessages) return
    const where = typeof place === 'number' ? this.point(place) : place && this.position(place)
    const text = typeof reason === 'string' ? reason : reason()
    say(this.#file, text, ruleId, where)
  }

  /** Says how many messages were not given. */
  finish(): void {
    for (const [ruleId, count] of this.#counts)
      if (count > mostMessages) say(this.#file, `${count - mostMessages} more messages of this kind`, ruleId)
  }
}

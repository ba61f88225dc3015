import {aMappedText, anArray, anOffset, aString, checkArgument} from '../arguments/checks.js'

/**
 * A run of cleaned text and the source that it came from. A run whose two lengths differ, or that is
 * marked `replaced`, stands for its source as a whole; any other was copied, character for character.
 */
export interface OffsetRun {
  /** Offset of the run in the cleaned text. */
  readonly start: number
  /** Length of the run in the cleaned text; 0 where the source was dropped. */
  readonly length: number
  /** Offset of the run in the source. */
  readonly source: number
  /** Length of the run in the source; 0 where the cleaned text was added. */
  readonly sourceLength: number
  /** Whether the text differs from its source. */
  readonly replaced: boolean
}

/** Runs that tile the cleaned text in order, and the source too. */
export type OffsetMap = readonly OffsetRun[]

/** Text with the way back to the source that it was made from. */
export interface MappedText {
  readonly value: string
  readonly map: OffsetMap
}

/** A change of a text: what stands from `start` to `end` becomes `value`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly value: string
}

/**
 * Wraps a text that was not changed yet.
 *
 * @param value - The text as it stands in the source.
 * @param source - Offset of its first character in the source.
 *
 * @example
 * ```ts
 * import {mapped} from 'paperglean/tree'
 *
 * mapped('kites').value // => 'kites'
 * ```
 */
export function mapped(value: string, source = 0): MappedText {
  checkArgument('value', aString, value)
  return {value, map: [{start: 0, length: value.length, source, sourceLength: value.length, replaced: false}]}
}

/**
 * Changes a text and keeps the way back to its source.
 *
 * @param text - The text to change.
 * @param edits - Changes in offsets of `text.value`, sorted and without overlap.
 *
 * @example
 * ```ts
 * import {applyEdits, mapped} from 'paperglean/tree'
 *
 * applyEdits(mapped('1.42times'), [{start: 4, end: 9, value: '×'}]).value // => '1.42×'
 * ```
 */
export function applyEdits(text: MappedText, edits: readonly Edit[]): MappedText {
  checkArgument('text', aMappedText, text)
  checkArgument('edits', anArray, edits)
  if (edits.length === 0) return text
  const writer = new RunWriter(text)
  for (let index = 0; index < edits.length; index++) {
    const first = edits[index] as Edit
    let value = writer.copyUntil(first.start) + first.value
    let {cut, rest} = writer.skipUntil(first.end)
    // A replaced run cannot be cut: what an edit leaves of it is carried along, and the next edit may be in there.
    for (let next = edits[index + 1]; next && next.start < rest; next = edits[index + 1]) {
      value += text.value.slice(cut, next.start) + next.value
      ;({cut, rest} = writer.skipUntil(next.end))
      index++
    }
    writer.replace(value + text.value.slice(cut, rest))
  }
  return writer.finish()
}

/** Walks through the runs of a text once and writes those of the changed text. */
class RunWriter {
  readonly #text: MappedText
  readonly #runs: OffsetRun[] = []
  readonly #parts: string[] = []
  #length = 0
  /** Index of the run that is read, and how much of it was read. */
  #index = 0
  #within = 0
  #sourceStart = 0

  constructor(text: MappedText) {
    this.#text = text
  }

  /** Copies up to an offset; gives what a replaced run has before it and cannot be copied alone. */
  copyUntil(offset: number): string {
    for (let run = this.#run; run && run.start + this.#within < offset; run = this.#run) {
      const end = run.start + run.length
      if (end > offset && run.replaced) {
        this.#sourceStart = run.source
        return this.#text.value.slice(run.start, offset)
      }
      this.#copy(run, Math.min(end, offset) - run.start)
    }
    this.#sourceStart = this.#sourceOffset
    return ''
  }

  /** Passes over the source up to an offset; `rest` is the end of a replaced run that is cut there. */
  skipUntil(offset: number): {cut: number; rest: number} {
    for (let run = this.#run; run && run.start + this.#within < offset; run = this.#run) {
      const end = run.start + run.length
      if (end > offset && !run.replaced) {
        this.#within = offset - run.start
        break
      }
      this.#index++
      this.#within = 0
      if (end > offset) return {cut: offset, rest: end}
    }
    const previous = this.#text.map[this.#index - 1]
    const rest = this.#within === 0 && previous ? previous.start + previous.length : offset
    return {cut: offset, rest: Math.max(offset, rest)}
  }

  /** Writes a replaced run for what was skipped. */
  replace(value: string): void {
    this.#push(value, this.#sourceStart, this.#sourceOffset - this.#sourceStart, true)
  }

  finish(): MappedText {
    for (let run = this.#run; run; run = this.#run) this.#copy(run, run.length)
    return {value: this.#parts.join(''), map: this.#runs}
  }

  get #run(): OffsetRun | undefined {
    return this.#text.map[this.#index]
  }

  get #sourceOffset(): number {
    const run = this.#run
    if (run) return run.source + this.#within
    const last = this.#text.map.at(-1)
    return last ? last.source + last.sourceLength : 0
  }

  #copy(run: OffsetRun, until: number): void {
    const value = this.#text.value.slice(run.start + this.#within, run.start + until)
    if (run.replaced) this.#push(value, run.source, run.sourceLength, true)
    else this.#push(value, run.source + this.#within, value.length, false)
    if (until < run.length) this.#within = until
    else {
      this.#index++
      this.#within = 0
    }
  }

  #push(value: string, source: number, sourceLength: number, replaced: boolean): void {
    if (value === '' && sourceLength === 0) return
    this.#runs.push({start: this.#length, length: value.length, source, sourceLength, replaced})
    this.#parts.push(value)
    this.#length += value.length
  }
}

/**
 * Finds the source of a span of a cleaned text.
 *
 * @param map - The runs of the text.
 * @param start - Offset of the span's first UTF-16 code unit.
 * @param end - Offset behind its last one; more than `start`.
 * @returns Offsets in the source. A replaced run that the span touches counts whole.
 *
 * @example
 * ```ts
 * import {applyEdits, mapped, sourceRange} from 'paperglean/tree'
 *
 * const {map} = applyEdits(mapped('1.42times'), [{start: 4, end: 9, value: '×'}])
 * sourceRange(map, 0, 5) // => {start: 0, end: 9}
 * ```
 */
export function sourceRange(map: OffsetMap, start: number, end: number): {start: number; end: number} {
  checkArgument('map', anArray, map)
  checkArgument('start', anOffset, start)
  checkArgument('end', anOffset, end)
  const first = runAt(map, start)
  const last = runAt(map, end - 1)
  return {
    start: first.replaced ? first.source : first.source + (start - first.start),
    end: last.replaced ? last.source + last.sourceLength : last.source + (end - last.start)
  }
}

/**
 * Leads the runs of a text on to the source of the text that they lead to: of a text that was made of another one, which
 * was made of the source. What is a part of a replaced run there stands for all of its source.
 *
 * @param map - The runs of the text.
 * @param outer - Those of the text that it was made of.
 */
export function followMap(map: OffsetMap, outer: OffsetMap): OffsetRun[] {
  return map.flatMap(run => {
    if (!run.replaced && run.length === run.sourceLength) return copiedRuns(run, outer)
    const {start, end} = sourceSpan(outer, run.source, run.source + run.sourceLength)
    return [{...run, source: start, sourceLength: end - start, replaced: true}]
  })
}

function copiedRuns({start, length, source}: OffsetRun, outer: OffsetMap): OffsetRun[] {
  const end = source + length
  const runs: OffsetRun[] = []
  for (let index = indexAt(outer, source); index < outer.length; index++) {
    const run = outer[index]
    if (!run || run.start >= end) break
    if (run.start + run.length <= source) continue
    const [from, to] = [Math.max(run.start, source), Math.min(run.start + run.length, end)]
    const place = {start: start + from - source, length: to - from}
    if (run.replaced) runs.push({...run, ...place})
    else
      runs.push({
        ...place,
        source: run.source + from - run.start,
        sourceLength: to - from,
        replaced: false
      })
  }
  return runs
}

/** As {@link sourceRange}; an empty span stands before what follows it. */
export function sourceSpan(map: OffsetMap, start: number, end: number): {start: number; end: number} {
  if (end > start) return sourceRange(map, start, end)
  const run = map[indexAt(map, start)]
  if (!run) return {start: 0, end: 0}
  const within = start - run.start
  const at = run.source + (within >= run.length ? run.sourceLength : run.replaced ? 0 : within)
  return {start: at, end: at}
}

/** The run that bears the character at an offset. */
function runAt(map: OffsetMap, offset: number): OffsetRun {
  const run = map[indexAt(map, offset)]
  if (!run) throw new RangeError(`offset ${offset} lies outside an empty text`)
  return run
}

/** Index of the last run that begins at an offset or before it. */
function indexAt(map: OffsetMap, offset: number): number {
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

import {type Outline, outlineOf} from '../read/json/outline.js'
import type {Fault} from './faults.js'
import {jsonBreak} from './json-break.js'
import type {PathKey} from './path.js'

/** A value of a file, and where it stands. */
export interface LocatedValue {
  readonly value: unknown
  /** Line that it begins on, from 1. */
  readonly line: number
  /** The line of a part of it. */
  readonly lineAt: (path: readonly PathKey[]) => number
}

/**
 * The values of a JSON text.
 *
 * @param text - A text of JSON: an array, or one value; or NDJSON, one value a line.
 * @param format - Which of the two.
 * @param faults - Takes what cannot be read.
 */
export function jsonValues(text: string, format: 'json' | 'ndjson', faults: Fault[]): LocatedValue[] {
  return format === 'json' ? wholeValues(text.replace(/^\ufeff/, ' '), faults) : lineValues(text, faults)
}

function lineValues(text: string, faults: Fault[]): LocatedValue[] {
  const values: LocatedValue[] = []
  text.split('\n').forEach((content, at) => {
    const trimmed = content.replace(/^\ufeff/, '').trim()
    if (trimmed === '') return
    const line = at + 1
    const parsed = parseJson(trimmed)
    if (parsed) values.push({value: parsed.value, line, lineAt: () => line})
    else faults.push(unreadable(line, 'unreadable-record', trimmed))
  })
  return values
}

function wholeValues(text: string, faults: Fault[]): LocatedValue[] {
  const parsed = parseJson(text)
  const lines = new Lines(text)
  if (!parsed) {
    const offset = jsonBreak(text)
    faults.push(unreadable(lines.lineOf(offset), 'unreadable-file', text.slice(offset, offset + 40)))
    return []
  }
  // The outline is needed where something is wrong, and then once.
  let outline: Outline | undefined
  const {value} = parsed
  const lineAt = (path: readonly PathKey[]) => {
    outline ??= outlineOf(text)
    return lines.lineOf(
      offsetOf(text, outline, [0, ...path.map(step => (typeof step === 'number' ? step : String(step)))])
    )
  }
  if (!Array.isArray(value)) return [{value, line: 1, lineAt}]
  return value.map((item: unknown, index) => ({
    value: item,
    get line() {
      return lineAt([index])
    },
    lineAt: path => lineAt([index, ...path])
  }))
}

/** The offset of a part, or of the nearest array or object that holds it. */
function offsetOf(text: string, root: Outline, path: ReadonlyArray<string | number>): number {
  let outline = root
  for (const key of path) {
    const child = outline.children?.get(key)
    if (!child) return outline.kind === 'object' ? keyOffset(text, outline, String(key)) : outline.start
    outline = child
  }
  return outline.start
}

/** The offset of a key of an object, outside of the arrays and objects in it. */
function keyOffset(text: string, {start, end = text.length, children}: Outline, key: string): number {
  let from = start
  for (const {start: before, end: behind = end} of [...(children?.values() ?? []), {start: end, end}]) {
    const found = text.slice(from, before).indexOf(`${JSON.stringify(key)}:`)
    if (found !== -1) return from + found
    from = behind
  }
  return start
}

type Parsed = {readonly value: unknown} | undefined

/** The value of a text of JSON; `undefined` where it is none. */
export function parseJson(text: string): Parsed {
  try {
    return {value: JSON.parse(text)}
  } catch {
    return undefined
  }
}

function unreadable(line: number, ruleId: Fault['ruleId'], found: string): Fault {
  const shown = found === '' ? 'nothing' : JSON.stringify(found.slice(0, 40))
  return {line, index: undefined, record: undefined, path: '(record)', expected: 'JSON', found: shown, ruleId}
}

/** The lines of a text by offset. */
class Lines {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  /** The line of an offset, from 1. */
  lineOf(offset: number): number {
    let [low, high] = [0, this.#starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

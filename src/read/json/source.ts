import {strictJson} from './loose.js'
import {type Outline, outlineOf} from './outline.js'
import {isWrapper} from './papers.js'
import type {Report} from './report.js'

/** A value of a JSON text, with its place and that of the arrays and objects in it. */
export interface Located {
  readonly value: unknown
  readonly outline: Outline | undefined
}

/** The value of a JSON text; nothing where it cannot be parsed. */
interface Parsed {
  readonly value: unknown
  /** Whether it was JSON only nearly. */
  readonly loose?: boolean
}

/**
 * Reads the values of a JSON text: one, one a line, or several one behind the other.
 *
 * @param source - JSON, or what can be saved of a broken JSON text.
 * @param report - Takes the messages `unreadable-json` and `loose-json`.
 */
export function valuesOf(source: string, report: Report): Located[] {
  const text = source.replace(/^\ufeff/, ' ').replaceAll('\x1e', ' ') // RFC 7464 begins each value with U+001E
  const whole = parse(text)
  if (whole) return [{value: whole.value, outline: outlineOf(text).children?.get(0)}]
  return isLines(text) ? linesOf(text, report) : saved(text, report)
}

function parse(text: string): Parsed | undefined {
  try {
    return {value: JSON.parse(text)}
  } catch {
    return undefined
  }
}

function parseLoosely(text: string): Parsed | undefined {
  const strict = parse(text)
  if (strict) return strict
  const loose = parse(strictJson(text))
  return loose && {...loose, loose: true}
}

const looseReason =
  'This is JSON only nearly: it has words such as NaN, commas before brackets, comments or raw line ends'

/** A line that holds a value of its own, in NDJSON or in an array. */
const valueLine = /^(?:\{.*\}|\[.*\])\s*,?$/
/** A line before the values of an array: one that opens what is on the next lines, or a member. */
const openingLine = /[[{]$|^"[^"]*"\s*:/
const closingLine = /^[\]},\s]*$/

/** How many lines are looked at. */
const sampleLines = 100

/** Whether a JSON text has a value on each line. */
export function isLines(text: string): boolean {
  const lines = text.split('\n', sampleLines * 2).map(line => line.trim())
  const filled = lines.filter(line => !closingLine.test(line)).slice(0, sampleLines)
  const first = filled.findIndex(line => !openingLine.test(line))
  const rest = first === -1 ? [] : filled.slice(first)
  const values = rest.filter(line => valueLine.test(line)).length
  return rest.length > 1 && values * 2 >= rest.length
}

/** A broken line costs that line alone. */
function linesOf(text: string, report: Report): Located[] {
  const found: Located[] = []
  let start = 0
  let begun = false
  for (const line of text.split('\n')) {
    const value = line.trim().replace(/,$/, '')
    const from = start + (line.length - line.trimStart().length)
    const outline: Outline = {kind: 'object', start: from, end: from + value.length}
    start += line.length + 1
    begun ||= !openingLine.test(value)
    if (closingLine.test(value) || !begun) continue
    const parsed = parseLoosely(value)
    if (!parsed) report.message('A line is no JSON and was left out', 'unreadable-json', outline)
    else found.push({value: parsed.value, outline})
    if (parsed?.loose) report.message(looseReason, 'loose-json', outline)
  }
  return found
}

/** Reads what is whole in a text that does not parse. */
function saved(text: string, report: Report): Located[] {
  const root = outlineOf(text)
  const loose = parse(strictJson(text))
  if (loose) {
    report.message(looseReason, 'loose-json')
    return [{value: loose.value, outline: root.children?.get(0)}]
  }
  const outlines = [...(root.children?.values() ?? [])]
  const strange = strangePlace(text, outlines)
  if (outlines.length === 0) report.message('This is no JSON', 'unreadable-json')
  else if (strange !== undefined) report.message('Here stands what is no JSON', 'unreadable-json', strange)
  const rescue = new Rescue(text, report)
  return outlines.flatMap(outline => {
    const value = rescue.value(outline)
    return value === undefined ? [] : [{value, outline}]
  })
}

/** Offset of the first text between values. */
function strangePlace(text: string, outlines: readonly Outline[]): number | undefined {
  let from = 0
  for (const {start, end = text.length} of [...outlines, {start: text.length}]) {
    const place = text.slice(from, start).search(/[^\s,]/)
    if (place >= 0) return from + place
    from = end
  }
  return undefined
}

/** Reads the whole arrays and objects in broken ones. */
class Rescue {
  readonly #text: string
  readonly #report: Report
  #reports = 0

  constructor(text: string, report: Report) {
    this.#text = text
    this.#report = report
  }

  /** The value of an array or object, or what is left of it; `undefined` where nothing is. */
  value(outline: Outline, isElement = false): unknown {
    const {kind, start, end} = outline
    const parsed = end === undefined ? undefined : parseLoosely(this.#text.slice(start, end))
    if (parsed?.loose) this.#report.message(looseReason, 'loose-json', outline)
    if (parsed) return parsed.value
    const before = this.#reports
    const rest = kind === 'array' ? this.#elements(outline) : this.#members(outline, isElement)
    if (rest !== undefined && this.#reports > before) return rest
    const fault = `An ${kind} ${end === undefined ? 'is cut off' : 'cannot be read'}`
    const kept = rest === undefined ? ' and was left out' : '; what is whole in it was kept'
    this.#report.message(fault + kept, 'unreadable-json', outline)
    this.#reports++
    return rest
  }

  /** Lost elements leave gaps, so that the others keep their places. */
  #elements({children = new Map()}: Outline): unknown[] | undefined {
    const elements: unknown[] = []
    for (const [index, child] of children) {
      const value = this.value(child, true)
      if (typeof index === 'number' && value !== undefined) elements[index] = value
    }
    return elements.length > 0 ? elements : undefined
  }

  /** An element of a list is a paper, which is whole or lost, unless it wraps papers. */
  #members({children = new Map()}: Outline, isElement: boolean): unknown {
    const values = [...children]
      .filter(([key, child]) => (isElement ? isWrapper(`${key}`) : holdsObjects(child)))
      .map(([key, child]) => [key, this.value(child)] as const)
      .filter(([, value]) => value !== undefined)
    return values.length > 0 ? Object.fromEntries(values) : undefined
  }
}

function holdsObjects({kind, children}: Outline): boolean {
  return kind === 'object' || [...(children?.values() ?? [])].some(child => child.kind === 'object')
}

import {strictJson} from './loose.js'
import {type Outline, outlineOf} from './outline.js'
import type {Report} from './report.js'
import {isWrapper} from './wrappers.js'

/** A value of a JSON text, with its place and that of the arrays and objects in it. */
export interface Located {
  readonly value: unknown
  readonly outline: Outline
}

type Parsed = {readonly value: unknown} | {readonly reason: string; readonly offset?: number | undefined}

/**
 * Reads the values of a JSON text: one, or one on each line.
 *
 * @param source - JSON, JSON Lines, or what can be saved of a broken JSON text.
 * @param report - Takes the messages `unreadable-json` and `loose-json`.
 */
export function valuesOf(source: string, report: Report): Located[] {
  const text = source.replace(/^\ufeff/, ' ').replaceAll('\x1e', ' ') // RFC 7464 begins each value with U+001E
  const whole = parse(text)
  if ('value' in whole)
    return [{value: whole.value, outline: outlineOf(text).children?.get('0') ?? all(text)}]
  return isLines(text) ? linesOf(text, report) : saved(text, whole, report)
}

function all(text: string): Outline {
  return {kind: 'array', start: 0, end: text.length}
}

function parse(text: string): Parsed {
  try {
    return {value: JSON.parse(text)}
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const at = / at position (\d+)| in JSON at position (\d+)/.exec(reason)
    if (at) return {reason: 'JSON breaks here', offset: Number(at[1] ?? at[2])}
    if (/end of JSON|unterminated|end of data/i.test(reason))
      return {reason: 'JSON ends too early', offset: text.trimEnd().length}
    return {reason: 'This is no JSON'}
  }
}

/** Parses what may be nearly JSON, and tells whether it was JSON. */
function parseLoosely(text: string): Parsed & {readonly loose?: boolean} {
  const strict = parse(text)
  if ('value' in strict) return strict
  const loose = parse(strictJson(text))
  return 'value' in loose ? {...loose, loose: true} : strict
}

const looseReason = 'This is nearly JSON: it has words such as NaN, commas before brackets or raw line ends'

/** Whether a line holds a value of its own. */
const valueLine = /^\s*(?:\{.*\}|\[.*\])\s*$/

/** How many lines are looked at. */
const sampleLines = 100

function isLines(text: string): boolean {
  const lines = text
    .split('\n', sampleLines * 2)
    .filter(line => line.trim() !== '')
    .slice(0, sampleLines)
  const values = lines.filter(line => valueLine.test(line)).length
  return lines.length > 1 && values * 2 >= lines.length
}

/** JSON Lines: a broken line costs that line alone. */
function linesOf(text: string, report: Report): Located[] {
  const found: Located[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const from = start + (line.length - line.trimStart().length)
    const span: Outline = {kind: 'object', start: from, end: start + line.trimEnd().length}
    start += line.length + 1
    const trimmed = line.trim()
    if (trimmed === '') continue
    const parsed = parseLoosely(trimmed)
    if (!('value' in parsed))
      report.message(`${parsed.reason}; the line was left out`, 'unreadable-json', report.position(span))
    else {
      if (parsed.loose) report.message(looseReason, 'loose-json', report.position(span))
      found.push({value: parsed.value, outline: span})
    }
  }
  return found
}

/** Reads what is whole in a text that does not parse. */
function saved(text: string, broken: Parsed, report: Report): Located[] {
  const loose = parse(strictJson(text))
  const root = outlineOf(text)
  if ('value' in loose) {
    report.message(looseReason, 'loose-json')
    return [{value: loose.value, outline: root.children?.get('0') ?? root}]
  }
  const rescue = new Rescue(text, report)
  const values = [...(root.children?.values() ?? [])].flatMap(outline => {
    const value = rescue.value(outline)
    return value === undefined ? [] : [{value, outline}]
  })
  if (rescue.reported) return values
  const {reason, offset} = 'value' in broken ? {reason: 'This is no JSON', offset: undefined} : broken
  const kept = values.length > 0 ? '; what is whole was kept' : ''
  report.message(reason + kept, 'unreadable-json', offset === undefined ? undefined : report.point(offset))
  return values
}

/** Reads the whole arrays and objects in broken ones. */
class Rescue {
  reported = false
  readonly #text: string
  readonly #report: Report

  constructor(text: string, report: Report) {
    this.#text = text
    this.#report = report
  }

  /** The value of an array or object, or what is left of it; `undefined` where nothing is. */
  value(outline: Outline, isElement = false): unknown {
    const {start, end} = outline
    const parsed: Parsed =
      end === undefined
        ? {reason: 'JSON ends too early', offset: this.#text.trimEnd().length - start}
        : parseLoosely(this.#text.slice(start, end))
    if ('value' in parsed) return parsed.value
    const rest = outline.kind === 'array' ? this.#elements(outline) : this.#members(outline, isElement)
    if (rest !== undefined) return rest
    if (outline.kind === 'object') {
      this.reported = true
      const reason = `${parsed.reason}; the broken part was left out`
      this.#report.message(reason, 'unreadable-json', this.#report.point(start + (parsed.offset ?? 0)))
    }
    return undefined
  }

  #elements({children}: Outline): unknown {
    const values = [...(children?.values() ?? [])]
      .map(child => this.value(child, true))
      .filter(value => value !== undefined)
    return values.length > 0 ? values : undefined
  }

  /** An element of a list is a record, which is whole or lost, unless it wraps one. */
  #members({children}: Outline, isElement: boolean): unknown {
    const values = [...(children ?? [])]
      .filter(([key, child]) => (isElement ? isWrapper(key) : holdsObjects(child)))
      .map(([key, child]) => [key, this.value(child)] as const)
      .filter(([, value]) => value !== undefined)
    return values.length > 0 ? Object.fromEntries(values) : undefined
  }
}

function holdsObjects({kind, children}: Outline): boolean {
  return kind === 'object' || [...(children?.values() ?? [])].some(child => child.kind === 'object')
}

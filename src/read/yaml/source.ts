import {type Document, isMap, isScalar, isSeq, parseAllDocuments} from 'yaml'
import {deepest, type Outline} from '../json/outline.js'
import type {Report} from '../json/report.js'
import type {Located} from '../json/source.js'
import {isExpanded} from './aliases.js'
import {isDeep} from './depth.js'

/** Stands for the space behind a colon that is part of a text. */
const mark = '\ue000'

/**
 * Reads the values of a YAML text, one for each of its documents.
 *
 * @param source - YAML, or what can be saved of it.
 * @param report - Takes the messages `unreadable-yaml` and `loose-yaml`.
 */
export function yamlValues(source: string, report: Report): Located[] {
  // A line end keeps the columns of the first line.
  const text = source.replace(/^\ufeff/, '\n')
  if (isDeep(text)) {
    report.message('This YAML is nested deeper than any list of papers', 'unreadable-yaml')
    return []
  }
  const whole = parse(text)
  if (whole.every(isWhole)) return whole.flatMap(document => valuesIn(document, report))
  const quoted = colonsAsText(text)
  const loose = parse(quoted)
  if (loose.every(isWhole)) {
    report.message('A text with a colon in it stands without quotation marks', 'loose-yaml')
    return loose.flatMap(document => valuesIn(document, report))
  }
  return itemsOf(quoted, report) ?? loose.flatMap(document => brokenValue(document, report))
}

function parse(text: string): Document.Parsed[] {
  try {
    return [
      ...parseAllDocuments(text, {logLevel: 'silent', prettyErrors: false, uniqueKeys: false, merge: true})
    ]
  } catch {
    return []
  }
}

function isWhole({errors}: Document): boolean {
  return errors.length === 0
}

function valuesIn(document: Document.Parsed, report: Report): Located[] {
  const revive = (_: unknown, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(mark, ' ') : value
  try {
    if (isExpanded(document.contents)) throw new RangeError('too many aliases')
    const value: unknown = document.toJS({maxAliasCount: -1, reviver: revive})
    return value === null || value === undefined ? [] : [{value, outline: outlineOf(document.contents, 0)}]
  } catch {
    report.message('This YAML repeats too much by aliases, or names what it does not have', 'unreadable-yaml')
    return []
  }
}

function brokenValue(document: Document.Parsed, report: Report): Located[] {
  const [error] = document.errors
  if (error)
    report.message(
      `YAML cannot be read here: ${error.message.slice(0, 100)}`,
      'unreadable-yaml',
      error.pos[0]
    )
  return valuesIn(document, report)
}

/** `title: Kites: A Survey` is what people write where YAML wants quotation marks. */
const textWithColon = /^(\s*(?:- {1,4})?[\w-]{1,40}: {1,4})([^\s'"[\]{}|>&*!#%@`].*: .*)$/

function colonsAsText(text: string): string {
  return text
    .split('\n')
    .map(line => {
      const [, name, value] = (line.length < 20_000 && textWithColon.exec(line)) || []
      return name && value ? name + value.replaceAll(': ', `:${mark}`) : line
    })
    .join('\n')
}

/** Reads the items of a list one by one, so that a broken one costs no other; `undefined` where there is no list. */
function itemsOf(text: string, report: Report): Located[] | undefined {
  const starts = [...text.matchAll(/^- /gm)].map(({index}) => index)
  if (starts.length < 2) return undefined
  const values = starts.flatMap((start, place) => {
    const end = starts[place + 1] ?? text.length
    const outline: Outline = {kind: 'object', start, end: start + text.slice(start, end).trimEnd().length}
    const [document] = parse(text.slice(start, end))
    if (document && isWhole(document)) return valuesIn(document, report).map(({value}) => ({value, outline}))
    report.message('An item of YAML cannot be read and was left out', 'unreadable-yaml', outline)
    return []
  })
  const list = values.flatMap(({value}) => value)
  const children = new Map(values.map(({outline}, index) => [index, outline] as const))
  return [{value: list, outline: {kind: 'array', start: 0, end: text.length, children}}]
}

/** The places of the lists and objects of a value. */
function outlineOf(node: unknown, depth: number): Outline | undefined {
  if ((!isMap(node) && !isSeq(node)) || depth > deepest) return undefined
  const [start = 0, end] = node.range ?? []
  const children = new Map<string | number, Outline>()
  for (const [index, item] of node.items.entries()) {
    const pair = isMap(node) ? node.items[index] : undefined
    const key = pair ? (isScalar(pair.key) ? String(pair.key.value) : '') : index
    const child = outlineOf(pair ? pair.value : item, depth + 1)
    if (child) children.set(key, child)
  }
  return {kind: isMap(node) ? 'object' : 'array', start, ...(end !== undefined && {end}), children}
}

import type {Span} from './builder.js'

const label = /^(?:authors?|by)\b:?\s*/i
/** What stands between two names: a comma, a semicolon, "and", a line end among them. */
const between = /[,;]\s*(?:(?:and|&)\s+)?|\s(?:and|&)\s+/g
const betweenBackwards = /;\s*(?:(?:and|&)\s+)?|\s(?:and|&)\s+/g
/** "Example, Ada B." */
const backwards = /^[\p{L}'’ -]{2,40}, [\p{L}'’. -]{1,40}$/u

/**
 * Finds the names in a list of authors.
 *
 * @param text - Names with commas, semicolons or "and" between, with or without a label before them; where
 *   semicolons stand between names written backwards (`Example, Ada; Example, Bo`), commas are part of them.
 * @returns Offsets of each name in the text, in order.
 *
 * @example
 * ```ts
 * import {nameSpans} from 'paperglean/read'
 *
 * const text = 'Authors: Ada Example, Bo Example and Cy Example'
 * nameSpans(text).map(({start, end}) => text.slice(start, end)) // => ['Ada Example', 'Bo Example', 'Cy Example']
 * ```
 */
export function nameSpans(text: string): Span[] {
  const from = label.exec(text)?.[0].length ?? 0
  const list = text.slice(from)
  const separator =
    list.includes(';') && list.split(';').every(name => name.trim() === '' || backwards.test(name.trim()))
      ? betweenBackwards
      : between
  const spans: Span[] = []
  let start = from
  const add = (end: number) => {
    const name = text.slice(start, end)
    const trimmed = name.trim()
    const at = start + name.indexOf(trimmed)
    if (trimmed !== '') spans.push({start: at, end: at + trimmed.length})
  }
  for (const match of list.matchAll(separator)) {
    add(from + match.index)
    start = from + match.index + match[0].length
  }
  add(text.length)
  return spans
}

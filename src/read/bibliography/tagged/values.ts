import {type FieldName, tagGroupsOf} from '../../../fields/index.js'
import {plainLine} from '../../feed/markup.js'
import {type Dialect, isKnown} from './dialects.js'
import type {TaggedRecord} from './scan.js'

/** Where citation-js breaks a value of RIS, in the middle of words too. */
const citationJsWidth = 70

/** A value with the lines that it stands on. */
export interface Value {
  readonly tag: string
  readonly lines: readonly string[]
  readonly text: string
  /** Its place among the values of the record. */
  readonly place: number
}

/** The values of a record by the fields that its tags stand for. */
export class Values {
  readonly #dialect: Dialect
  readonly #values = new Map<string, Value[]>()

  constructor({values}: TaggedRecord, dialect: Dialect) {
    this.#dialect = dialect
    for (const [place, {tag, lines}] of values.entries()) {
      const value = {tag, lines, text: joined(lines, dialect), place}
      if (value.text === '') continue
      const known = this.#values.get(tag)
      if (known) known.push(value)
      else this.#values.set(tag, [value])
    }
  }

  /** Those of the first tags that have some, in source order. */
  best(...fields: readonly FieldName[]): readonly Value[] {
    for (const field of fields)
      for (const group of tagGroupsOf(field, this.#dialect.format)) {
        const found = this.of(group)
        if (found.length > 0) return found
      }
    return []
  }

  /** Those of all tags, the best first. */
  all(...fields: readonly FieldName[]): readonly Value[] {
    return fields.flatMap(field =>
      tagGroupsOf(field, this.#dialect.format).flatMap(group =>
        group.flatMap(tag => this.#values.get(tag) ?? [])
      )
    )
  }

  /** Those of some tags, in source order. */
  of(tags: readonly string[]): readonly Value[] {
    const [first = '', ...others] = tags
    const values = this.#values.get(first) ?? []
    if (others.length === 0) return values
    return [...values, ...others.flatMap(tag => this.#values.get(tag) ?? [])].sort(
      (a, b) => a.place - b.place
    )
  }

  /** Those of tags that nobody knows. */
  get foreign(): readonly Value[] {
    return [...this.#values].flatMap(([tag, values]) => (isKnown(tag, this.#dialect) ? [] : values))
  }
}

/** The text of a value; empty lines part its paragraphs. */
function joined(lines: readonly string[], {between, format}: Dialect): string {
  if (lines.length === 1) return lines[0]?.trim() ?? ''
  const last = lines.findLastIndex(line => line.trim() !== '')
  const isCut = format === 'ris' && lines.slice(0, last).every(line => line.length === citationJsWidth)
  if (isCut) return lines.join('').trim()
  let text = ''
  let isParagraph = false
  for (const line of lines) {
    const words = line.trim()
    if (words !== '') text += text === '' ? words : (isParagraph ? '\n\n' : between) + words
    isParagraph = words === ''
  }
  return text
}

export function textsOf(values: readonly Value[]): string[] {
  return values.map(({text}) => text)
}

/** A value in one line, without markup. */
export function lineOf(text: string): string {
  return plainLine(text).replace(/\s+/g, ' ').trim()
}

import type {Span} from '../builder.js'
import type {Label} from './labels.js'
import type {Line} from './lines.js'
import type {SectionType} from './listing-lines.js'

/** A label with the lines that are its value, or the lines that no label stands before. */
export interface Block {
  readonly label: (Label & {readonly line: Line}) | undefined
  readonly lines: Line[]
}

/** Wrapped abstracts have lines of at least this length, in UTF-16 code units. */
const proseLength = 60

/** A span of a line, in offsets of the text. */
export function at(line: Line, {start, end}: Span): Span {
  return {start: line.start + start, end: line.start + end}
}

/** A line without its label. */
export function valueLine(label: Label, line: Line): Line {
  return {...line, text: line.text.slice(label.length), start: line.start + label.length}
}

/** Whether the value of a label is still to come. */
export function isEmptyLabel({label, lines}: Block): boolean {
  return (
    label !== undefined && label.line.text.length <= label.length && lines.every(line => line.text === '')
  )
}

/** "(cross-list from stat.ML)", "(replaced)" */
export function typeOf(mark: string): SectionType | undefined {
  if (/^\(\*?cross/i.test(mark)) return 'cross-list'
  return /^\(replaced/i.test(mark) ? 'replacement' : undefined
}

/** Whether a line reads like one of an abstract. */
export function isProse({text}: Line): boolean {
  return (
    text.length >= proseLength ||
    (text.length >= proseLength / 2 && /[.!?]$/.test(text) && /^\p{Lu}/u.test(text))
  )
}

/** A short line behind an empty one that ends no sentence: "Contact us". */
export function isFooter(before: Line | undefined, line: Line): boolean {
  return (
    before?.text === '' &&
    line.text !== '' &&
    line.text.length < proseLength &&
    !/[.!?:)…]$|[▽△]/.test(line.text)
  )
}

const subject = /\([a-z-]{2,12}(?:\.[A-Za-z-]{2,12})?\)/

/** Whether a line continues the value of a label: the one on the line before, without an empty line between. */
export function continues(label: Label, line: Line | undefined, next: Line | undefined): boolean {
  if (!line || !next || next.text === '') return false
  if (label.name !== 'subjects') return line.text.length >= proseLength / 2 || next.text.length < proseLength
  return (
    /[;,]$/.test(line.text) || /^;/.test(next.text) || (!/\)$/.test(line.text) && subject.test(next.text))
  )
}

/**
 * The search shows the beginning of an abstract, then "▽ More", the whole, and "△ Less"; a copy may hold the
 * beginning alone.
 */
export function shownPart(text: string): (Span & {readonly isCut: boolean}) | undefined {
  const more = text.indexOf('▽ More')
  const less = text.lastIndexOf('△ Less')
  if (more < 0 && less < 0) return undefined
  const isCut = less < 0
  const start = isCut || more < 0 ? 0 : more + '▽ More'.length
  const part = text.slice(start, isCut ? more : less)
  const from = start + part.length - part.trimStart().length
  return {start: from, end: from + part.trim().length, isCut}
}

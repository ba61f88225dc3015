import {tagColumns} from '../../fields/index.js'
import {RowReader, type TableRow} from '../../table/rows.js'
import {fold} from '../named/values.js'
import {columnNamed, isTelling, isTitleName, isWeakTitleName} from './names.js'

/** How a table is written, by its beginning. */
export interface Shape {
  readonly delimiter: string
  /** Where its rows begin: behind a byte order mark and a line such as `sep=;`. */
  readonly start: number
  /** Where the row of names begins; `undefined` where none is known by its names. */
  readonly header: number | undefined
  /** How many cells most rows have. */
  readonly width: number
  /** From 0 (it is none) to 1. */
  readonly confidence: number
}

const delimiters = ['\t', ',', ';', '|']
/** How many rows are looked at, and among how many of the first the header is. */
const sample = {rows: 30, header: 12}
/** Longer texts are no names of columns. */
const longestName = 80
/** How sure a table is that is known by its names, by its names alone, by its columns alone. */
const sure = {header: 0.96, onlyHeader: 0.92, columns: 0.6}

/** So many known names are those of a table, whatever its rows are. */
const manyNames = 4

/** What begins with these is none, unless its columns have names that are known. */
const otherStart = /^\s*(?:[[{<@\\%|]|TY {1,2}-|---)/
/** The line that separates the header of a table in Markdown, Org mode or of a database's client from its rows. */
const ruler = /^[\s|:+=-]{3,}$/
const separatorLine = /^\ufeff?"?sep=([,;|\t])"?[ \t]{0,9}(?:\r\n|\r|\n)/i

/** How much of a source is looked at to tell how it is written: so many lines, or so much of them. */
const [shapeLines, shapeLength] = [40, 1_000_000]

/** The beginning of a table, by which one tells how it is written. */
export function headOf(source: string): string {
  let end = 0
  for (let line = 0; line < shapeLines && end !== -1 && end < shapeLength; line++)
    end = source.indexOf('\n', end + 1)
  return end === -1 ? source.slice(0, shapeLength) : source.slice(0, Math.min(end, shapeLength))
}

/**
 * Tells how a table is written.
 *
 * @param text - Its beginning.
 * @param isCut - Whether the text goes on, so that the last row may be half.
 */
export function shapeOf(text: string, isCut: boolean): Shape | undefined {
  const line = separatorLine.exec(text)
  const start = line?.[0].length ?? (text.startsWith('\ufeff') ? 1 : 0)
  const named = line?.[1]
  let best: Shape | undefined
  for (const delimiter of named ? [named] : delimiters) {
    const rows = firstRows(text, delimiter, start, isCut)
    const shape = headerShape(rows, delimiter, start) ?? plainShape(rows, delimiter, start)
    if (shape && shape.confidence > (best?.confidence ?? 0)) best = shape
  }
  if (best && best.header === undefined && otherStart.test(text)) return undefined
  return best
}

function firstRows(text: string, delimiter: string, start: number, isCut: boolean): TableRow[] {
  const reader = new RowReader(text, delimiter, start)
  const rows: TableRow[] = []
  let width: number | undefined
  while (rows.length < sample.rows) {
    const row = reader.next(width)
    if (!row || (isCut && rows.length > 0 && row.end >= text.length)) break
    if (isBlank(row.cells)) continue
    rows.push(row)
    if (width === undefined && isHeader(row.cells)) width = row.cells.length
  }
  return rows
}

/** Whether all cells are empty. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every(cell => cell.trim() === '')
}

/** How many names of a row are known, of how many. */
function namesKnown(cells: readonly string[]) {
  const count = {known: 0, telling: 0, hasTitle: false, hasWeakTitle: false, all: 0}
  const seen = new Set<string>()
  for (const cell of cells) {
    const key = cell.length > longestName ? '' : fold(cell)
    if (cell.trim() !== '') count.all++
    if (key === '' || seen.has(key)) continue
    seen.add(key)
    if (columnNamed(key)) count.known++
    if (isTelling(key)) count.telling++
    if (isTitleName(key)) count.hasTitle = true
    if (isWeakTitleName(key)) count.hasWeakTitle = true
  }
  return count
}

/** Whether a row is one of names. */
export function isHeader(cells: readonly string[]): boolean {
  if (cells.some(cell => cell.length > longestName) || cells.length < 2) return false
  if (isTagged(cells)) return true
  const {known, telling, hasTitle, hasWeakTitle, all} = namesKnown(cells)
  if (known < 2 || known * 6 < all) return false
  return hasTitle || telling >= 2 || (hasWeakTitle && telling > 0)
}

const tagNames = new Map(tagColumns)

/** A header of Web of Science in its tags: `PT	AU	TI	SO`. */
function isTagged(cells: readonly string[]): boolean {
  if (!cells.includes('TI') || !cells.includes('AU')) return false
  const tags = cells.filter(cell => /^[A-Z][A-Z0-9]$/.test(cell.trim())).length
  return tags >= 4 && tags >= cells.length - 2
}

/** The names of a header; those of tags in words, others that are tags without a name. */
export function namesOf(cells: readonly string[]): string[] {
  const names = cells.map(cell => cell.trim())
  if (!isTagged(names)) return names
  return names.map(tag => tagNames.get(tag) ?? '')
}

function headerShape(rows: readonly TableRow[], delimiter: string, start: number): Shape | undefined {
  const at = rows.slice(0, sample.header).findIndex(({cells}) => isHeader(cells))
  const header = rows[at]
  if (!header) return undefined
  const rest = rows.slice(at + 1)
  const next = rest.findIndex(({cells}) => isHeader(cells))
  const behind = next === -1 ? rest : rest.slice(0, next)
  const width = widthOf(header.cells, behind)
  const isSure = isTagged(header.cells)
  const {known, all, hasTitle} = namesKnown(namesOf(header.cells))
  const shape = {delimiter, start, header: header.start, width}
  if (behind.length === 0) {
    const isKnown = known * 2 >= all && (known >= 3 || hasTitle)
    return isSure || isKnown ? {...shape, confidence: sure.onlyHeader} : undefined
  }
  if (behind[0]?.cells.every(cell => ruler.test(`${cell}---`))) return undefined
  const even = behind.filter(({cells}) => cells.length === width).length
  const wide = behind.filter(({cells}) => cells.length * 2 > width).length
  if (!isSure && even * 2 < behind.length && (known < manyNames || wide * 2 < behind.length)) return undefined
  // Where two separators will do, that of more columns.
  return {...shape, confidence: sure.header + Math.min(known, 30) / 1000}
}

/**
 * R writes the names of rows in a first column that its header does not have; Web of Science ends its header with a
 * separator, and its rows without one.
 */
function widthOf(header: readonly string[], rows: readonly TableRow[]): number {
  const names = header.length
  const areAll = (width: number) => rows.length > 0 && rows.every(({cells}) => cells.length === width)
  if (areAll(names + 1) && rows.every(({cells}) => cells[names] !== '')) return names + 1
  return header.at(-1)?.trim() === '' && areAll(names - 1) ? names - 1 : names
}

/** A table by its even rows alone. */
function plainShape(rows: readonly TableRow[], delimiter: string, start: number): Shape | undefined {
  const counts = new Map<number, number>()
  for (const {cells} of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [width, even] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])
  const isEven = even >= 3 && even >= rows.length * 0.8
  if (
    !isEven ||
    width < (delimiter === '\t' ? 2 : 3) ||
    rows.some(({cells}) => cells.every(cell => ruler.test(cell)))
  )
    return undefined
  const inner = rows.filter(({cells}) => cells.length === width).flatMap(({cells}) => cells.slice(1))
  // Behind the commas of sentences and of code stand spaces.
  const spaced = inner.filter(cell => /^\s\S/.test(cell)).length
  if (spaced * 5 > inner.length) return undefined
  return {delimiter, start, header: undefined, width, confidence: sure.columns + Math.min(width, 30) / 1000}
}

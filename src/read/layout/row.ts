import {dateOf} from '../parts/dates.js'
import {partOfColumn} from '../parts/labels.js'
import {namesIn} from '../parts/people.js'
import type {Row} from './block.js'
import {readFacts} from './facts.js'
import type {Inline, Stretch} from './inline.js'
import {linesOfCell} from './lines.js'
import {authorParts, fieldPart, linkParts, type Part, partOf} from './parts.js'
import {TailReader} from './tail.js'
import {fieldName, isProse} from './words.js'

/** Where the title of a row stands. */
export interface RowTitle {
  readonly cell: number
  /** The line of the cell. */
  readonly line: number
  readonly title: Stretch
  readonly around: Stretch
}

/** Reads a row by the names of its columns. */
export function readRow(
  row: Row,
  {cell: place, line, title, around}: RowTitle,
  year: number | undefined
): Part[] {
  const titled = row.cells[place]
  if (!titled) return []
  const lines = linesOfCell(titled)
  const own = lines[line]
  if (!own) return []
  const {inline} = own
  const rest = readFacts(inline, around, {year})
  const head = [...partOf('title', inline, title), ...rest.parts, ...linkParts(inline, title, true)]
  const tail = new TailReader(inline.text.slice(title.from, title.to), head, rest.abstract, year)
  lines.forEach((other, index) => {
    if (index !== line) tail.add(other, true)
  })
  const others = row.cells.flatMap((other, index) =>
    index === place
      ? []
      : readCell(other, partOfColumn(row.columns[index] ?? ''), row.columns[index] ?? '', year)
  )
  return [...tail.finish(), ...others]
}

function readCell(cell: Inline, name: string | undefined, column: string, year: number | undefined): Part[] {
  const words = cell.text.trim()
  const all: Stretch = {from: 0, to: cell.text.length}
  const links = labelled(linkParts(cell, undefined, true), column)
  if (words === '' || /^(?:null|none|n\/?a|-+|[—–])$/i.test(words)) return links
  if (name === 'authors') return [...authorParts(cell, all, namesIn(cell.text)), ...links]
  if (name === 'abstract' || (name === undefined && isProse(words) && words.length >= 150))
    return [...partOf('abstract', cell, all), ...links]
  if (links.length > 0 && cell.links.some(({from, to}) => to - from >= words.length - 4)) return links
  if (name === 'links' || name === 'title') return links
  const date = dateOf(words, year)
  const field = name ?? (date ? 'published' : fieldName(column))
  if (field === '') return links
  const isDate = /^(?:published|submitted|updated|listed)$/.test(field)
  return [...fieldPart(cell, all, isDate && !date ? 'journal' : field, isDate ? date : undefined), ...links]
}

/** "link" under "Code" leads to code. */
function labelled(links: readonly Part[], column: string): Part[] {
  const isLabel = partOfColumn(column) === 'links'
  return links.map(link => (link.label === undefined && isLabel ? {...link, label: column} : link))
}

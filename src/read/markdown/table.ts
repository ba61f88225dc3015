import {isPaperAddress} from '../../address/index.js'
import {dateOf} from '../parts/dates.js'
import {partOfColumn} from '../parts/labels.js'
import {namesIn} from '../parts/people.js'
import type {Row} from './blocks.js'
import {headOf} from './head.js'
import {addressOf, type Inline, type Stretch} from './inline.js'
import {type Line, leadsToPaper} from './lines.js'
import {authorParts, fieldPart, linkParts, type Part, partOf} from './parts.js'
import {readRest} from './rest.js'
import {fieldName, isProse, isTitleLike} from './words.js'

/** A paper of a table. */
export interface RowPaper {
  readonly parts: readonly Part[]
  /** From 0 to 1. */
  readonly sure: number
}

/** Columns that say where a paper is, as "PDF"; "Paper" may be its title too. */
const linkColumn = /^\W*(?:pdf|paper|arxiv|link|code|abs|url|github|project)s?\W*(?:link|page|url)?\W*$/i

/** Reads a row by the names of its columns; `undefined` where it holds no paper. */
export function readRow(row: Row, year: number | undefined): RowPaper | undefined {
  const names = row.columns.map(column => partOfColumn(column))
  const place = titleColumn(row, names)
  const cell = row.cells[place]
  if (!cell || cell.text.trim() === '') return undefined
  const named = names[place] === 'title'
  const head = headOf(lineOf(cell))
  const whole = {from: 0, to: cell.text.length}
  const title = head?.title ?? (named && cell.text.trim().length > 2 ? whole : undefined)
  if (!title) return undefined
  const rest = readRest(cell, head?.around ?? whole, year)
  const others = row.cells.flatMap((other, index) =>
    index === place ? [] : readCell(other, names[index], row.columns[index] ?? '', year)
  )
  const parts = [
    ...partOf('title', cell, title),
    ...rest.parts,
    ...rest.abstract,
    ...linkParts(cell, title, false),
    ...others
  ]
  const leads = row.cells.some(one => one.links.some(link => leadsToPaper(one, link)))
  const sure = leads ? 1 : named ? sureness(parts) : 0
  return sure > 0 ? {parts, sure} : undefined
}

function titleColumn({cells, columns}: Row, names: ReadonlyArray<string | undefined>): number {
  const isLinks = (index: number) => linkColumn.test(columns[index] ?? '')
  const named = names.findIndex((name, index) => name === 'title' && !isLinks(index))
  if (named >= 0) return named
  const worded = cells.findIndex((cell, index) => names[index] === 'title' && isTitleLike(cell.text))
  if (worded >= 0) return worded
  return cells.findIndex(cell => {
    const link = cell.links.find(one => isTitleLike(cell.text.slice(one.from, one.to)))
    const url = link && addressOf(link)
    return url !== undefined && isPaperAddress(url)
  })
}

/** A title alone may be a film's. */
function sureness(parts: readonly Part[]): number {
  if (parts.some(part => part.type === 'author')) return 0.8
  const known = parts.filter(
    part => part.type === 'abstract' || part.name === 'published' || part.name === 'journal'
  )
  return known.length > 0 ? 0.6 : 0
}

function lineOf(inline: Inline): Line {
  return {kind: 'text', depth: 0, item: false, first: true, inline, whole: undefined}
}

function readCell(cell: Inline, name: string | undefined, column: string, year: number | undefined): Part[] {
  const words = cell.text.trim()
  const all: Stretch = {from: 0, to: cell.text.length}
  const links = labelled(linkParts(cell, undefined, name === 'abstract'), column)
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
  const isLabel = linkColumn.test(column) || partOfColumn(column) === 'links'
  return links.map(link => (link.label === undefined && isLabel ? {...link, label: column} : link))
}

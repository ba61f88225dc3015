import {readDateTime} from '../parts/dates.js'
import {isNames} from '../parts/people.js'
import {isVenue} from '../parts/venue.js'
import {cellOf} from './cells.js'
import {dateOrder, isoDate} from './dates.js'

/** What the cells of a column look like. */
export type Kind =
  | 'empty'
  | 'doi'
  | 'arxiv'
  | 'url'
  | 'year'
  | 'number'
  | 'date'
  | 'venue'
  | 'authors'
  | 'title'
  | 'abstract'
  | 'text'
  | 'word'

/** What the cells of a column have in common. */
export interface ColumnKind {
  readonly kind: Kind
  /** Words of a cell on the average. */
  readonly words: number
}

const forms: ReadonlyArray<{readonly kind: Kind; readonly fits: (cell: string) => boolean}> = [
  {
    kind: 'doi',
    fits: cell => /^(?:doi:\s?|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S{1,250}$/i.test(cell)
  },
  {
    kind: 'arxiv',
    fits: cell =>
      /^(?:arxiv:\s?|https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/)?(?:\d{4}\.\d{4,5}|[a-z-]{2,10}(?:\.[a-z]{2})?\/\d{7})(?:v\d{1,3})?(?:\.pdf)?$/i.test(
        cell
      )
  },
  {kind: 'url', fits: cell => /^https?:\/\/\S{3,2000}$/i.test(cell)},
  {kind: 'year', fits: cell => /^(?:19|20)\d\d(?:\.0)?$/.test(cell)},
  {kind: 'number', fits: cell => /^[-+]?[\d.,\s]{1,30}(?:e[-+]?\d{1,4})?\s?[%€$£]?$/i.test(cell)},
  {kind: 'venue', fits: isVenue},
  {kind: 'authors', fits: cell => cell.length < 1000 && isNames(cell)}
]
/** Kinds whose cells have a form that no name of a column has. */
export const typedKinds: ReadonlySet<Kind> = new Set<Kind>(['doi', 'arxiv', 'url', 'year', 'number', 'date'])

/** How many cells tell the kind of a column. */
const sample = 60
const longestCell = 2000

/** Tells what the cells of a column look like. */
export function kindOf(cells: readonly string[]): ColumnKind {
  const all = cells.slice(0, sample).map(cell => cellOf(cell.slice(0, longestCell)).text)
  const filled = all.filter(cell => cell !== '')
  const sizes = filled.map(cell => wordsOf(cell))
  const words = filled.length === 0 ? 0 : sizes.reduce((sum, size) => sum + size, 0) / filled.length
  const distinct = filled.length === 0 ? 0 : (new Set(filled).size * 100) / filled.length
  return {kind: formOf(filled, all.length) ?? textKind(filled, words, distinct), words}
}

/** Signs of Chinese and Japanese are half a word each. */
function wordsOf(text: string): number {
  const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return text.split(/\s+/).length + signs / 2
}

function formOf(filled: readonly string[], all: number): Kind | undefined {
  if (filled.length === 0 || filled.length * 10 < all) return 'empty'
  const order = dateOrder(filled)
  const isMost = (fits: (cell: string) => boolean) => filled.filter(fits).length >= filled.length * 0.6
  const typed = forms.find(({kind, fits}) => kind !== 'venue' && kind !== 'authors' && isMost(fits))
  if (typed) return typed.kind
  if (isMost(cell => cell.length < 40 && /\d/.test(cell) && Boolean(readDateTime(isoDate(cell, order)))))
    return 'date'
  return forms.find(({fits}) => isMost(fits))?.kind
}

function textKind(filled: readonly string[], words: number, distinct: number): Kind {
  if (words >= 30) return 'abstract'
  const lengths = filled.reduce((sum, cell) => sum + cell.length, 0) / filled.length
  const isProse = filled.filter(cell => /\p{L}{3}/u.test(cell)).length >= filled.length * 0.8
  if (words >= 2.5 && lengths >= 10 && lengths <= 250 && distinct >= 85 && isProse) return 'title'
  return words >= 2 ? 'text' : 'word'
}

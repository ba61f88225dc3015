import type {FieldName} from '../../fields/index.js'
import {fold} from '../named/values.js'
import {cellOf, itemsOf, linksIn, structured} from './cells.js'
import {dateOrder, isoDate} from './dates.js'
import {type ColumnKind, type Kind, kindOf} from './kinds.js'
import {
  columnNamed,
  isNestedName,
  isOther,
  isStrange,
  isTelling,
  isTitleName,
  isWeakTitleName
} from './names.js'
import {authorsIn, nameStyle} from './people.js'

/** A column whose cells go into the object of a row. */
export interface Column {
  readonly index: number
  /** Name of the member. */
  readonly name: string
  readonly target: FieldName
  readonly read: (cell: string) => unknown
}

/** What the columns of a table are. */
export interface Columns {
  /** Index of the column of titles. */
  readonly title: number
  readonly columns: readonly Column[]
  /** Names of columns with texts that were not understood. */
  readonly unread: readonly string[]
}

/** What a column that no name tells is called, by its kind. */
const namesByKind: Readonly<Partial<Record<Kind, {readonly name: string; readonly target: FieldName}>>> = {
  doi: {name: 'doi', target: 'doi'},
  arxiv: {name: 'arxiv_id', target: 'arxiv'},
  authors: {name: 'authors', target: 'authors'},
  abstract: {name: 'abstract', target: 'abstract'},
  year: {name: 'year', target: 'published'},
  date: {name: 'date', target: 'published'},
  venue: {name: 'journal', target: 'journal'},
  url: {name: 'url', target: 'url'}
}
/** Kinds that tell that rows are papers, and those of which one alone does not: accounts have names and texts, too. */
const tellingKinds: ReadonlySet<Kind> = new Set<Kind>(['doi', 'arxiv'])
const halfTellingKinds: ReadonlySet<Kind> = new Set<Kind>(['authors', 'abstract', 'venue', 'year'])
/** How many columns without a known name are looked at. */
const mostUnnamed = 300
/** Shorter cells of columns without a known name are no texts. */
const textWords = 5
/** How many rows tell what a column is. */
const sampleRows = 200

/** Tells what the columns of a table are: by their names, and by what stands in them where no name tells. */
export class ColumnFinder {
  readonly #names: readonly string[]
  readonly #keys: readonly string[]
  readonly #rows: ReadonlyArray<readonly string[]>
  readonly #kinds = new Map<number, ColumnKind>()

  /**
   * @param names - Of the columns; empty where they have none.
   * @param rows - Those of the table.
   */
  constructor(names: readonly string[], rows: ReadonlyArray<readonly string[]>) {
    this.#names = names
    this.#keys = names.map(keyOf)
    this.#rows = rows.slice(0, sampleRows)
  }

  /** The columns; `undefined` where none is one of titles of papers. */
  find(): Columns | undefined {
    const title = this.#title()
    if (title === undefined || this.#isOfOthers()) return undefined
    const named = this.#named(title)
    const targets = new Set(named.map(({target}) => target))
    const others = this.#unnamed().filter(index => index !== title)
    const byKind = others.flatMap(index => {
      const {kind} = this.kind(index)
      const found = namesByKind[kind]
      // "Created", "Last Modified"
      if (kind === 'date' && this.#names[index] !== '' && named.length > 0) return []
      if (!found || (found.target !== 'url' && targets.has(found.target))) return []
      targets.add(found.target)
      return [this.#column(index, found.name, found.target)]
    })
    const read = new Set(byKind.map(({index}) => index))
    const unread = others.filter(
      index => !read.has(index) && this.#names[index] !== '' && this.kind(index).words >= textWords
    )
    return {
      title,
      columns: [...named, ...byKind],
      unread: unread.map(index => this.#names[index] ?? '')
    }
  }

  /** What the cells of a column look like. */
  kind(index: number): ColumnKind {
    const known = this.#kinds.get(index)
    if (known) return known
    const kind = kindOf(this.#cells(index))
    this.#kinds.set(index, kind)
    return kind
  }

  #cells(index: number): string[] {
    return this.#rows.map(row => row[index] ?? '')
  }

  /** Columns that no name tells, and that are not passed over. */
  #unnamed(): number[] {
    return this.#keys
      .flatMap((key, index) => (columnNamed(key) || isNestedName(key) || isOther(key) ? [] : [index]))
      .slice(0, mostUnnamed)
  }

  #title(): number | undefined {
    const ranked = this.#keys
      .flatMap((key, index) => {
        const named = columnNamed(key)
        return named?.target === 'title' ? [{index, key, rank: named.rank}] : []
      })
      .sort((a, b) => a.rank - b.rank)
    const sure = ranked.find(({index, key}) => isTitleName(key) && this.#mayBeTitles(index))
    if (sure) return sure.index
    if (!this.#isTelling()) return undefined
    const weak = ranked.find(({index, key}) => isWeakTitleName(key) && this.kind(index).words >= 2)
    if (weak) return weak.index
    const [best] = this.#unnamed()
      .filter(index => this.kind(index).kind === 'title')
      .sort((a, b) => this.kind(b).words - this.kind(a).words)
    return best
  }

  /** Titles of persons, "Dr." and "Prof.", are short and the same. */
  #mayBeTitles(index: number): boolean {
    const {kind, words} = this.kind(index)
    return kind !== 'empty' && (this.#rows.length < 3 || words >= 1.5 || this.#isTelling())
  }

  #isTelling(): boolean {
    if (this.#keys.some(key => isTelling(key))) return true
    const kinds = new Set(this.#unnamed().map(index => this.kind(index).kind))
    const half = [...kinds].filter(kind => halfTellingKinds.has(kind)).length
    return half >= 2 || [...kinds].some(kind => tellingKinds.has(kind))
  }

  /** Whether more columns speak of films, goods or people than of papers. */
  #isOfOthers(): boolean {
    return this.#keys.filter(isStrange).length > this.#keys.filter(isTelling).length
  }

  #named(title: number): Column[] {
    return this.#keys.flatMap((key, index) => {
      if (isNestedName(key) && this.#cells(index).some(cell => structured(cellOf(cell).text) !== undefined))
        return [this.#column(index, this.#names[index] ?? '', 'remark')]
      const named = index === title ? undefined : columnNamed(key)
      if (!named || named.target === 'title') return []
      return [this.#column(index, memberNamed(key, this.#names[index] ?? ''), named.target, named.as)]
    })
  }

  #column(index: number, name: string, target: FieldName, as = readingsByField[target]): Column {
    return {index, name, target, read: this.#reading(index, target, as)}
  }

  #reading(index: number, target: FieldName, as: string | undefined): (cell: string) => unknown {
    const text = (cell: string) => cellOf(cell).text
    if (target === 'abstract') return text
    if (target === 'authors') {
      const style = nameStyle(this.#cells(index).map(text), this.#keys.includes('itemtitle'))
      return cell => structured(text(cell)) ?? authorsIn(text(cell), style)
    }
    if (as === 'date') {
      const order = dateOrder(this.#cells(index).map(text))
      return cell => isoDate(whole(text(cell)), order)
    }
    if (as === 'number') return cell => whole(text(cell)).replace(/(?<=\d),(?=\d{3})/g, '')
    if (as === 'arxiv') return cell => arxivOf(text(cell))
    if (as === 'addresses') return cell => cellOf(cell).url ?? linksIn(cell) ?? listed(text(cell))
    if (as === 'words') {
      // Where semicolons part the words of some cells, commas are part of them.
      const isParted = this.#cells(index).some(cell => itemsOf(cell).length > 1)
      return cell => listed(text(cell), isParted ? undefined : [','])
    }
    if (target === 'pages') return cell => text(cell).replace(/-{2,5}|–/, '-')
    return cell => structured(text(cell)) ?? whole(text(cell))
  }
}

/** The folded name of a column; of "Code / notes", where no column is called so, that of the links. */
function keyOf(name: string): string {
  const whole = fold(name)
  if (columnNamed(whole) || isNestedName(whole) || isOther(whole)) return whole
  const [first = '', second] = name.split(/[/&+]/).map(fold)
  return second !== undefined && columnNamed(first)?.target === 'url' ? first : whole
}

/** What a column is called in the object of a row. */
function memberNamed(key: string, name: string): string {
  if (fold(name) !== key) return key
  if (/^authors?\d{1,2}$/.test(key)) return 'authors'
  // A member of this name is a line of Google Scholar, with authors and year.
  return key === 'publication' ? 'publication title' : name
}

/** How the columns are read that no name tells. */
const readingsByField: Readonly<Partial<Record<FieldName, string>>> = {
  published: 'date',
  arxiv: 'arxiv',
  url: 'addresses'
}

function listed(text: string, marks?: readonly string[]): unknown {
  const value = structured(text)
  if (value !== undefined) return value
  const items = itemsOf(text, marks)
  return items.length > 1 ? items : text
}

/** Whole numbers that a program holds as fractions: `2024.0`. */
function whole(text: string): string {
  return /^\d{1,15}\.0$/.test(text) ? text.slice(0, -2) : text
}

/** Identifiers of arXiv that a spreadsheet took for numbers have lost their zeros. */
function arxivOf(name: string): unknown {
  // Names of files: "abs-2401.01234v1", "cs-9301111v1".
  const text = name.replace(/^abs-(?=\d{4}\.)/, '').replace(/^([a-z-]{2,10})-(?=\d{7}(?:v\d{1,2})?$)/, '$1/')
  return /^\d{3,4}\.\d{1,4}$/.test(text) && !/^\d{4}\.\d{4}$/.test(text) ? Number(text) : text
}

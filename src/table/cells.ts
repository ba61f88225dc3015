import {authorOf} from '../record/authors.js'
import type {PaperRecord} from '../record/types.js'

/** One column of a table of records. */
export interface Column {
  readonly name: string
  /** What stands in it. */
  readonly cell: (paper: PaperRecord) => string
  /** Puts a cell that somebody changed back into the record. Absent where a cell says too little for that. */
  readonly edit?: (draft: PaperRecord, cell: string) => void
}

/** Holds the whole record as JSON, so that a table loses nothing. */
export const recordColumn = 'record'

/** The columns that a person reads, in order. */
export const columns: readonly Column[] = [
  {
    name: 'id',
    cell: paper => paper.id,
    edit(draft, cell) {
      draft.id = cell
    }
  },
  {
    name: 'title',
    cell: paper => paper.title,
    edit(draft, cell) {
      draft.title = cell
    }
  },
  {
    name: 'abstract',
    cell: paper => paper.abstract ?? '',
    edit(draft, cell) {
      draft.abstract = cell === '' ? null : cell
    }
  },
  {
    name: 'authors',
    cell: paper => joined(paper.authors.map(author => author.name)),
    edit(draft, cell) {
      const known = new Map(draft.authors.map(author => [author.name, author]))
      draft.authors = parted(cell).flatMap(name => known.get(name) ?? authorOf({text: name}) ?? [])
    }
  },
  ...(['listed', 'submitted', 'published', 'updated'] as const).map(name =>
    memberColumn(name, draft => draft.dates)
  ),
  ...(['arxiv', 'doi'] as const).map(name => memberColumn(name, draft => draft.identifiers)),
  {
    name: 'identifiers',
    cell: ({identifiers: {arxiv: _, doi: __, ...others}}) => pairs(others, ':')
  },
  {
    name: 'subjects',
    cell: paper => joined(paper.subjects),
    edit(draft, cell) {
      draft.subjects = parted(cell)
    }
  },
  {
    name: 'links',
    // Addresses hold no white space, but may hold any other separator.
    cell: paper => paper.links.map(link => link.url).join(' '),
    edit(draft, cell) {
      const known = new Map(draft.links.map(link => [link.url, link]))
      const urls = cell.split(/\s+/).filter(url => url !== '')
      draft.links = urls.map(url => known.get(url) ?? {url, kind: 'other', mentions: []})
    }
  },
  {name: 'metrics', cell: paper => joined(paper.metrics.map(metricText))},
  {name: 'datasets', cell: paper => joined(paper.datasets.map(dataset => dataset.name))},
  {name: 'methods', cell: paper => joined(paper.methods.map(method => method.name))},
  {
    name: 'extra',
    cell: paper => pairs(paper.extra, ': ')
  }
]

/** A column for one text of an object; an empty cell is a missing one. */
function memberColumn<Name extends string>(
  name: Name,
  of: (draft: PaperRecord) => {[Key in Name]?: string | undefined}
): Column {
  return {
    name,
    cell: paper => of(paper)[name] ?? '',
    edit(draft, cell) {
      if (cell === '') delete of(draft)[name]
      else of(draft)[name] = cell
    }
  }
}

/** A metric as a reader would note it, such as `accuracy 91.5%` or `cost up to −12 ms`. */
function metricText({
  name,
  value,
  valueHigh,
  unit,
  kind,
  direction,
  bound
}: PaperRecord['metrics'][number]): string {
  if (value === null) return name
  const number = valueHigh === undefined ? String(value) : `${value}–${valueHigh}`
  const sign = kind === 'change' && direction ? signs[direction] : ''
  return `${name} ${bound ? `${bounds[bound]} ` : ''}${sign}${number}${/^[%x]?$/.test(unit) ? '' : ' '}${unit}`
}

const bounds = {upTo: 'up to', atLeast: 'at least', about: 'about'}
const signs = {up: '+', down: '−'}

function joined(parts: readonly string[]): string {
  return parts.join('; ')
}

/** Sorted, for the order of keys is no part of a record. */
function pairs(texts: {readonly [key: string]: string | undefined}, between: string): string {
  const entries = Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1))
  return joined(entries.map(([key, value]) => key + between + value))
}

/** The parts of a list in a cell. */
export function parted(cell: string): string[] {
  return cell
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '')
}

import {RowReader, type TableRow} from '../../table/rows.js'
import {fold} from '../named/values.js'
import {columnNamed, isTelling, isTitleName} from './names.js'
import type {Section} from './rows.js'
import {isBlank} from './shape.js'

/** How many rows tell whether each begins with a name. */
const sample = 30

/**
 * Tells whether each row of a table is a field, with its name in front, as Embase writes them.
 *
 * @param text - Its beginning.
 * @returns What stands between the cells.
 */
export function uprightDelimiter(text: string): string | undefined {
  return [',', '\t', ';'].find(delimiter => {
    const rows = [...rowsOf(text, delimiter, sample)].filter(({cells}) => !isBlank(cells))
    const keys = rows.map(({cells}) => (cells.length > 1 ? fold((cells[0] ?? '').slice(0, 80)) : ''))
    const known = keys.filter(key => columnNamed(key))
    return (
      new Set(known).size >= 3 &&
      known.length * 2 >= keys.length &&
      keys.every(key => key !== '') &&
      keys.some(isTitleName) &&
      keys.some(isTelling)
    )
  })
}

function* rowsOf(source: string, delimiter: string, most = Number.POSITIVE_INFINITY): Generator<TableRow> {
  const reader = new RowReader(source, delimiter, source.startsWith('\ufeff') ? 1 : 0)
  let count = 0
  for (let row = reader.next(); row && count < most; row = reader.next()) {
    count++
    yield row
  }
}

/**
 * Turns such a table, so that a paper is a row: it ends with an empty row, or where its first name comes again.
 *
 * @param source - The file.
 * @param delimiter - What stands between its cells.
 */
export function turnedSection(source: string, delimiter: string): Section {
  const papers: TableRow[][] = [[]]
  for (const row of rowsOf(source, delimiter)) {
    const paper = papers.at(-1) ?? []
    const isNew = paper[0]?.cells[0] === row.cells[0]
    if (isBlank(row.cells)) papers.push([])
    else if (isNew) papers.push([row])
    else paper.push(row)
  }
  const names = new Map<string, number>()
  for (const {cells} of papers.flat()) {
    const [name = ''] = cells
    if (!names.has(name)) names.set(name, names.size)
  }
  const rows = papers.flatMap(paper => turned(paper, names))
  return {names: [...names.keys()], width: names.size, rows}
}

function turned(fields: readonly TableRow[], names: ReadonlyMap<string, number>): TableRow[] {
  const [first, last] = [fields[0], fields.at(-1)]
  if (!first || !last) return []
  const values = new Map(fields.map(({cells: [name = '', ...cells]}) => [name, cells.join('; ')] as const))
  return [{cells: [...names.keys()].map(name => values.get(name) ?? ''), start: first.start, end: last.end}]
}

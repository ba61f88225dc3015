import type {PaperRecord} from '../record/types.js'
import type {Mention} from '../tree/entities.js'
import {parted} from './cells.js'
import {derived} from './derived.js'

/** A cell of a table. Numbers stay numbers: a spreadsheet reads `-5` as no formula. */
export type Cell = string | number | null

/** What a table can have a row for. */
export const explodable = ['authors', 'links', 'metrics', 'datasets', 'methods'] as const

/** What a table can have a row for. */
export type Explodable = (typeof explodable)[number]

/** The cells of a row by the names of their columns; empty where there is none. */
type Row = (name: string) => string

interface Explosion {
  /** Names of the columns: what a row says of its paper, and of its item. */
  readonly names: readonly string[]
  /** The cells, row by row. */
  readonly rows: (paper: PaperRecord) => Cell[][]
  /** What a row says, without mentions: their texts stand in abstracts, which such a table does not hold. */
  readonly item: (row: Row) => object
}

/** What every row says of its paper. */
const ofPaper: Readonly<Record<string, (paper: PaperRecord) => Cell | undefined>> = {
  id: paper => paper.id,
  title: paper => paper.title,
  arxiv: derived.arxiv.of,
  year: derived.year.of
}

/** Rows of one kind, by tables of their columns. */
function explosion<Item>(
  items: (paper: PaperRecord) => readonly Item[],
  cells: Readonly<Record<string, (item: Item, index: number) => Cell | undefined>>,
  item: (row: Row) => object
): Explosion {
  const each = Object.values(cells)
  return {
    names: [...Object.keys(ofPaper), ...Object.keys(cells)],
    rows(paper) {
      const head = Object.values(ofPaper).map(cell => cell(paper) ?? null)
      return items(paper).map((one, index) => [...head, ...each.map(cell => cell(one, index) ?? null)])
    },
    item
  }
}

/** The columns of each kind of row. */
export const explosions: Readonly<Record<Explodable, Explosion>> = {
  authors: explosion(
    paper => paper.authors,
    {
      position: (_, index) => index + 1,
      name: author => author.name,
      given: author => author.given,
      family: author => author.family
    },
    row => ({name: row('name'), ...known(row, ['given', 'family'])})
  ),
  links: explosion(
    paper => paper.links,
    {
      url: link => link.url,
      kind: link => link.kind,
      repository: ({repository}) => repository && `${repository.host}/${repository.owner}/${repository.name}`,
      mentions: link => places(link.mentions)
    },
    row => ({url: row('url'), kind: row('kind'), ...repositoryOf(row('repository')), mentions: []})
  ),
  metrics: explosion(
    paper => paper.metrics,
    {
      index: (_, index) => index,
      name: metric => metric.name,
      value: metric => metric.value,
      value_high: metric => metric.valueHigh,
      uncertainty: metric => metric.uncertainty,
      unit: metric => metric.unit,
      kind: metric => metric.kind,
      direction: metric => metric.direction,
      bound: metric => metric.bound,
      of: metric => metric.of,
      dataset: metric => metric.dataset,
      method: metric => metric.method,
      compared_to: metric => metric.comparedTo,
      confidence: metric => metric.confidence,
      name_confidence: metric => metric.nameConfidence,
      mentions: metric => places(metric.mentions)
    },
    row => {
      const comparedTo = row('compared_to')
      return {
        ...{name: row('name'), value: numberOf(row('value')) ?? null},
        ...numbers(row, {valueHigh: 'value_high', uncertainty: 'uncertainty'}),
        ...{unit: row('unit'), kind: row('kind'), of: row('of')},
        ...known(row, ['direction', 'bound', 'dataset', 'method']),
        ...(comparedTo !== '' && {comparedTo}),
        ...numbers(row, {confidence: 'confidence', nameConfidence: 'name_confidence'}),
        mentions: []
      }
    }
  ),
  datasets: explosion(
    paper => paper.datasets,
    {
      name: dataset => dataset.name,
      aliases: dataset => dataset.aliases.join('; '),
      confidence: dataset => dataset.confidence,
      mentions: dataset => places(dataset.mentions)
    },
    row => ({
      ...{name: row('name'), aliases: parted(row('aliases')), mentions: []},
      ...numbers(row, {confidence: 'confidence'})
    })
  ),
  methods: explosion(
    paper => paper.methods,
    {
      name: method => method.name,
      expansion: method => method.expansion,
      aliases: method => method.aliases.join('; '),
      role: method => method.role,
      confidence: method => method.confidence,
      mentions: method => places(method.mentions)
    },
    row => ({
      ...{name: row('name'), aliases: parted(row('aliases')), role: row('role'), mentions: []},
      ...known(row, ['expansion']),
      ...numbers(row, {confidence: 'confidence'})
    })
  )
}

/** Columns that tell nothing of what the rows are of. */
const common = new Set([...Object.keys(ofPaper), 'index', 'confidence', 'name_confidence'])

/** What the rows of a table are of; `undefined` where each is a paper. Those of methods have all columns of datasets. */
export function explodedKind(header: readonly string[]): Explodable | undefined {
  const kinds = explodable.filter(kind =>
    explosions[kind].names.every(name => common.has(name) || header.includes(name))
  )
  return kinds.sort((a, b) => explosions[b].names.length - explosions[a].names.length)[0]
}

/** The cells that say something. */
function known(row: Row, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map(name => [name, row(name)] as const).filter(([, cell]) => cell !== ''))
}

/** The numbers of cells that say something, by their names in a record. */
function numbers(row: Row, names: Readonly<Record<string, string>>): Record<string, number | string> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([member, name]) => {
      const number = numberOf(row(name))
      return number === undefined ? [] : [[member, number]]
    })
  )
}

/** A number of a cell; what is none stays text, for validation to name it. */
function numberOf(cell: string): number | string | undefined {
  if (cell.trim() === '') return undefined
  const number = Number(cell)
  return Number.isFinite(number) ? number : cell
}

/** `github.com/willow-lab/snip`; owners of some hosts are paths. */
function repositoryOf(cell: string): object {
  const [, host, owner, name] = /^([^/]+)\/(.+)\/([^/]+)$/.exec(cell) ?? []
  return name === undefined ? {} : {repository: {host, owner, name}}
}

/** `title[0, 4]; abstract[10, 14]` */
function places(mentions: readonly Mention[]): string {
  return mentions.map(({field, start, end}) => `${field}[${start}, ${end}]`).join('; ')
}

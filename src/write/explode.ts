import type {PaperRecord} from '../record/schema.js'
import type {Mention} from '../tree/entities.js'

/** A cell of a table. Numbers stay numbers: a spreadsheet reads `-5` as no formula. */
export type Cell = string | number | null

/** What a table can have a row for. */
export const explodable = ['authors', 'links', 'metrics', 'datasets', 'methods'] as const

interface Explosion {
  /** Names of the columns. */
  readonly names: readonly string[]
  /** The cells, row by row. */
  readonly rows: (paper: PaperRecord) => Cell[][]
}

/** Rows of one kind, by tables of their columns. */
function explosion<Item>(
  items: (paper: PaperRecord) => readonly Item[],
  cells: Readonly<Record<string, (item: Item, index: number) => Cell | undefined>>
): Explosion {
  const each = Object.values(cells)
  return {
    names: Object.keys(cells),
    rows: paper => items(paper).map((item, index) => each.map(cell => cell(item, index) ?? null))
  }
}

/** The columns of each kind of row, behind `id` and `title`. */
export const explosions: Readonly<Record<(typeof explodable)[number], Explosion>> = {
  authors: explosion(paper => paper.authors, {
    position: (_, index) => index + 1,
    name: author => author.name,
    given: author => author.given,
    family: author => author.family
  }),
  links: explosion(paper => paper.links, {
    url: link => link.url,
    kind: link => link.kind,
    repository: ({repository}) => repository && `${repository.host}/${repository.owner}/${repository.name}`,
    mentions: link => places(link.mentions)
  }),
  metrics: explosion(paper => paper.metrics, {
    name: metric => metric.name,
    value: ({value}) => (Array.isArray(value) ? value[0] : value),
    value_high: ({value}) => (Array.isArray(value) ? value[1] : undefined),
    uncertainty: metric => metric.uncertainty,
    unit: metric => metric.unit,
    kind: metric => metric.kind,
    direction: metric => metric.direction,
    bound: metric => metric.bound,
    of: metric => metric.of,
    dataset: metric => metric.dataset,
    method: metric => metric.method,
    compared_to: metric => metric.comparedTo,
    mentions: metric => places(metric.mentions)
  }),
  datasets: explosion(paper => paper.datasets, {
    name: dataset => dataset.name,
    aliases: dataset => dataset.aliases.join('; '),
    mentions: dataset => places(dataset.mentions)
  }),
  methods: explosion(paper => paper.methods, {
    name: method => method.name,
    expansion: method => method.expansion,
    aliases: method => method.aliases.join('; '),
    role: method => method.role,
    mentions: method => places(method.mentions)
  })
}

/** `title[0, 4]; abstract[10, 14]` */
function places(mentions: readonly Mention[]): string {
  return mentions.map(({field, start, end}) => `${field}[${start}, ${end}]`).join('; ')
}

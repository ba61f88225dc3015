import type {PaperRecord} from '../../record/types.js'
import {explosions} from '../../table/explode.js'
import type {Mention} from '../../tree/entities.js'
import {flatField, papersTable, type Table, type TableField, type TableRow} from '../table.js'

const indexField = flatField('index', 'integer', 'Place in the paper’s list of its kind, from 0')

/** Mentions of metrics stand in a table of their own. */
const metricColumns = explosions.metrics.names.filter(name => name !== 'mentions')

/** The metrics of papers, with the columns that `explode` gives them in CSV. */
export function metricsTable(papers: readonly PaperRecord[]): Table {
  const {names, rows} = explosions.metrics
  const places = metricColumns.map(name => [name, names.indexOf(name)] as const)
  const fields = papersTable([]).fields
  const known = [indexField, ...membersOf(fields, 'metrics'), ...fields]
  return {
    name: 'metrics',
    description: 'One row a metric',
    fields: named(metricColumns, known),
    rows: papers
      .flatMap(rows)
      .map(cells => Object.fromEntries(places.map(([name, place]) => [name, cells[place] ?? null])))
  }
}

/** Each mention of what papers name. */
export function mentionsTable(papers: readonly PaperRecord[]): Table {
  const fields = papersTable([]).fields
  const [metric, method] = [membersOf(fields, 'metrics'), membersOf(fields, 'methods')]
  const known = [
    flatField('kind', 'text', '`link`, `metric`, `dataset` or `method`'),
    flatField('name', 'text', 'Name of what is mentioned, or the address of a link'),
    indexField,
    ...membersOf(metric, 'mentions'),
    ...method,
    ...fields
  ]
  return {
    name: 'mentions',
    description: 'One row a mention of a link, metric, dataset or method',
    fields: named(mentionColumns, known),
    rows: papers.flatMap(mentionRows)
  }
}

const mentionColumns = [
  ...['id', 'field', 'start', 'end', 'text'],
  ...['kind', 'name', 'index', 'role', 'part', 'confidence']
]

/** What is mentioned, with what differs between kinds. */
interface Mentioned {
  readonly name: string
  readonly role?: string
  readonly confidence?: number | undefined
  readonly mentions: readonly (Mention & {readonly part?: string})[]
}

function mentionRows({id, links, metrics, datasets, methods}: PaperRecord): TableRow[] {
  return [
    ...rowsOf(id, 'metric', metrics),
    ...rowsOf(id, 'dataset', datasets),
    ...rowsOf(id, 'method', methods),
    ...rowsOf(
      id,
      'link',
      links.map(({url, mentions}) => ({name: url, mentions}))
    )
  ]
}

function rowsOf(id: string, kind: string, entities: readonly Mentioned[]): TableRow[] {
  return entities.flatMap(({name, role = null, confidence = null, mentions}, index) =>
    mentions.map(({field, start, end, text, part = null}) => ({
      ...{id, field, start, end, text},
      ...{kind, name, index, role, part, confidence}
    }))
  )
}

function membersOf(fields: readonly TableField[], name: string): readonly TableField[] {
  return fields.find(field => field.name === name)?.fields ?? []
}

/** The fields of columns; what a record calls `valueHigh` is `value_high` where it is a column of its own. */
function named(columns: readonly string[], known: readonly TableField[]): TableField[] {
  return columns.flatMap(name => {
    const field = known.find(
      each => each.name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`) === name
    )
    return field ? [{...field, name, optional: true}] : []
  })
}

import type {Position} from 'unist'
import {VFile} from 'vfile'
import {identifiersOf, linkOf} from '../extract/address.js'
import type {Extraction, Link, Mention, MetricMention} from '../tree/entities.js'
import {textOf} from '../tree/text.js'
import type {Field, Listing, MentionNode, Paper, Phrasing} from '../tree/types.js'
import {recordId} from './id.js'
import {mergePair} from './merge.js'
import {type PaperRecord, paperRecordSchema} from './schema.js'

/** Options of the record stage. */
export interface RecordOptions {
  /** Address of the listing; stands in `source.url`. */
  readonly url?: string | undefined
  /** Whether records with the same id are united (the default) or all kept. */
  readonly duplicates?: 'merge' | 'keep' | undefined
}

/**
 * Makes records of a listing tree.
 *
 * @param tree - After extract; without it the records have no links, metrics, datasets and methods.
 * @param options - See {@link RecordOptions}.
 * @param file - Takes the messages: `duplicate-paper`, `invalid-record`.
 * @returns One record for each paper, in order.
 *
 * @example
 * ```ts
 * import {readText} from 'paperglean/read'
 * import {listingRecords} from 'paperglean/record'
 *
 * const [record] = listingRecords(readText('Kites in Low Wind\n\nWe fly kites of paper in low wind and measure how long they stay up.'))
 * record.title // => 'Kites in Low Wind'
 * ```
 */
export function listingRecords(
  tree: Listing,
  options: RecordOptions = {},
  file = new VFile()
): PaperRecord[] {
  const records = new Map<string, PaperRecord>()
  let listed: string | undefined
  let index = 0
  for (const node of tree.children) {
    if (node.type === 'heading' && node.date) listed = node.date
    if (node.type !== 'paper') continue
    const checked = paperRecordSchema.safeParse(recordOf(node, {options, tree, listed, index}))
    if (!checked.success) {
      const issue = checked.error.issues[0]
      report(
        file,
        `No valid record: ${issue?.path.join('.')}: ${issue?.message}`,
        'invalid-record',
        node.position
      )
      continue
    }
    index++
    const record = checked.data
    const known = options.duplicates === 'keep' ? undefined : records.get(record.id)
    if (known) {
      const line = known.source.position?.start.line
      report(
        file,
        `Same paper as ${line ? `on line ${line}` : known.id}; the two are united`,
        'duplicate-paper',
        node.position
      )
      records.set(record.id, mergePair(known, record))
    } else records.set(options.duplicates === 'keep' ? `${index}` : record.id, record)
  }
  return [...records.values()].map((record, place) => ({...record, source: {...record.source, index: place}}))
}

function report(file: VFile, reason: string, ruleId: string, place: Position | undefined): void {
  file.message(reason, {place, ruleId, source: 'paperglean'})
}

interface Context {
  readonly options: RecordOptions
  readonly tree: Listing
  readonly listed: string | undefined
  readonly index: number
}

function recordOf(paper: Paper, {options, tree, listed, index}: Context): unknown {
  const found = new Collector()
  const authors: PaperRecord['authors'] = []
  const fields: Field[] = []
  const text = {title: '', abstract: ''}
  for (const part of paper.children) {
    if (part.type === 'title' || part.type === 'abstract') {
      const value = textOf(part).value
      if (text[part.type] !== '') continue
      text[part.type] = value
      found.collect(part.children, part.type, value)
    } else if (part.type === 'author') authors.push({name: textOf(part).value})
    else if (part.type === 'field') fields.push(part)
  }
  const said = readFields(fields)
  const entities = found.entities
  return {
    schemaVersion: 1,
    id: recordId(text.title, said.identifiers),
    title: text.title,
    abstract: text.abstract === '' ? null : text.abstract,
    authors,
    dates: {...(listed && {listed}), ...said.dates},
    identifiers: said.identifiers,
    subjects: said.subjects,
    ...entities,
    links: [
      ...entities.links,
      ...said.links.filter(link => !entities.links.some(known => 'url' in known && known.url === link.url))
    ],
    source: {
      format: tree.data?.format ?? 'unknown',
      index,
      ...(options.url && {url: options.url}),
      ...(paper.position && {position: paper.position})
    },
    extra: said.extra
  }
}

interface Said {
  readonly identifiers: Record<string, string>
  readonly dates: Record<string, string>
  readonly subjects: string[]
  readonly links: Link[]
  readonly extra: Record<string, string>
}

/** What the labelled parts of a paper say. Names that the record has no place for go to `extra`. */
function readFields(fields: readonly Field[]): Said {
  const said: Said = {identifiers: {}, dates: {}, subjects: [], links: [], extra: {}}
  for (const {name, value} of fields) {
    if (value === '') continue
    if (name === 'arxiv') said.identifiers.arxiv ??= value.replace(/v\d+$/, '')
    else if (name === 'doi') said.identifiers.doi ??= value.toLowerCase()
    else if (name === 'date' || name === 'published') said.dates.published ??= value
    else if (name === 'submitted' || name === 'updated') said.dates[name] ??= value
    else if (name === 'subjects')
      said.subjects.push(...value.split(/\s*[;,]\s*/).filter(subject => subject !== ''))
    else if (name === 'url' && URL.canParse(value)) {
      said.links.push({...linkOf(new URL(value)), mentions: []})
      Object.assign(said.identifiers, {...identifiersOf(new URL(value)), ...said.identifiers})
    } else if (name !== 'action')
      said.extra[name] = said.extra[name] === undefined ? value : `${said.extra[name]}; ${value}`
  }
  return said
}

/** Entities of each kind, before the schema has seen them. */
type Entities = Record<keyof Extraction, Array<MentionNode['entity'] & {mentions: unknown}>>

/** Gathers the mention nodes of a paper into entities; nodes with one `entity` object are one entity. */
class Collector {
  readonly #mentions = new Map<MentionNode['entity'], Array<Mention & {part?: MetricMention['part']}>>()
  readonly #nodes: MentionNode[] = []
  #offset = 0

  collect(nodes: readonly Phrasing[], field: Mention['field'], text: string): void {
    this.#offset = 0
    this.#walk(nodes, field, text)
  }

  get entities(): Entities {
    const entities: Entities = {links: [], metrics: [], datasets: [], methods: []}
    for (const {kind, entity} of this.#nodes) {
      const mentions = (this.#mentions.get(entity) ?? []).sort(
        (a, b) => rank(a) - rank(b) || a.start - b.start
      )
      entities[`${kind}s`].push({...entity, mentions})
    }
    return entities
  }

  #walk(nodes: readonly Phrasing[], field: Mention['field'], text: string): void {
    for (const node of nodes) {
      if (node.type === 'text') this.#offset += node.value.length
      if (node.type !== 'mention') continue
      const start = this.#offset
      this.#walk(node.children, field, text)
      this.#add(node, field, start, text)
    }
  }

  #add(node: MentionNode, field: Mention['field'], start: number, text: string): void {
    const known = this.#mentions.get(node.entity)
    const mentions = known ?? []
    if (!known) {
      this.#mentions.set(node.entity, mentions)
      this.#nodes.push(node)
    }
    const open = node.continued
      ? mentions.find(mention => mention.field === field && mention.end === start)
      : undefined
    if (open) {
      open.end = this.#offset
      open.text = text.slice(open.start, open.end)
      return
    }
    const part = node.kind === 'metric' ? {part: node.part} : {}
    mentions.push({field, start, end: this.#offset, text: text.slice(start, this.#offset), ...part})
  }
}

function rank(mention: Mention): number {
  return mention.field === 'title' ? 0 : 1
}

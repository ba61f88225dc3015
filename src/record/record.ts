import {VFile} from 'vfile'
import {addressKey} from '../address/index.js'
import {
  aFile,
  anAddress,
  aTree,
  checkArgument,
  checkOptionsBy,
  type OptionChecks,
  oneOf
} from '../arguments/checks.js'
import type {RuleId} from '../messages/rules.js'
import {say} from '../messages/say.js'
import type {Extraction, Link, Mention, MetricMention} from '../tree/entities.js'
import {extractionBesideNodes} from '../tree/extraction.js'
import {byValue} from '../tree/order.js'
import {plainTextOf} from '../tree/text.js'
import type {Field, Listing, MentionNode, Paper, Phrasing} from '../tree/types.js'
import {authorOf} from './authors.js'
import {readFields} from './fields.js'
import {recordId} from './id.js'
import {Merger} from './merge.js'
import {paperRecordSchema} from './schema.js'
import type {PaperRecord} from './types.js'

/** Options of the record stage. */
export interface RecordOptions {
  /** Address of the listing; stands in `source.url`. */
  readonly url?: string | undefined
  /** Whether records of the same paper are united (the default) or all kept. */
  readonly duplicates?: 'merge' | 'keep' | undefined
}

/** What can become of records of the same paper. */
export const duplicatesChoices = ['merge', 'keep'] as const

/** What the values of {@link RecordOptions} can be. */
export const recordOptionChecks = {
  url: anAddress,
  duplicates: /* @__PURE__ */ oneOf(duplicatesChoices)
} satisfies OptionChecks

/**
 * Makes records of a listing tree.
 *
 * @param tree - After extract; without it the records have no links, metrics, datasets and methods.
 * @param options - See {@link RecordOptions}.
 * @param file - Takes the messages: `duplicate-paper`, `possible-duplicate`, `empty-title`, `invalid-record`,
 *   `unreadable-date`, `unreadable-identifier`, `bad-link-scheme`.
 * @returns One record for each paper, in order.
 *
 * @example
 * ```ts
 * import {readText} from 'paperglean/read'
 * import {listingRecords} from 'paperglean/record'
 *
 * const [record] = listingRecords(readText('Kites in Low Wind\n\nWe fly kites of paper in low wind and measure how long they stay up.'))
 * record?.title // => 'Kites in Low Wind'
 * ```
 */
export function listingRecords(
  tree: Listing,
  options: RecordOptions = {},
  file = new VFile()
): PaperRecord[] {
  checkArgument('tree', aTree, tree)
  checkOptionsBy(recordOptionChecks, options)
  checkArgument('file', aFile, file)
  const merger = new Merger(options.duplicates)
  for (const {record, report} of eachRecord(tree, options, file)) {
    const {known, doubtful} = merger.add(record)
    if (known) report(`Same paper as ${placeOf(known)}; the two are united`, 'duplicate-paper')
    if (doubtful)
      report(
        `Perhaps the paper ${placeOf(doubtful.record)}, but ${doubtful.because}; both are kept`,
        'possible-duplicate'
      )
  }
  return merger.records
}

/** A record, and what can be said of its paper. */
export interface MadeRecord {
  readonly record: PaperRecord
  readonly report: Report
  /** Whether the source held the record itself, with the source that it came from. */
  readonly isStored: boolean
}

/**
 * Makes the record of each paper, with an id that does not depend on other papers.
 *
 * @param options - Its `duplicates` does not count.
 */
export function* eachRecord(tree: Listing, options: RecordOptions, file: VFile): Generator<MadeRecord, void> {
  let listed: string | undefined
  let index = 0
  for (const node of tree.children) {
    if (node.type === 'heading' && node.date) listed = node.date
    if (node.type !== 'paper') continue
    const report = reporter(file, node)
    const stored = storedRecord(node, report)
    const record = stored ?? readRecord(node, {options, tree, listed, index, report})
    if (!record) continue
    index++
    yield {record, report, isStored: stored !== undefined}
  }
}

function placeOf({id, source}: PaperRecord): string {
  const line = source.position?.start.line
  return line ? `on line ${line}` : id
}

/** Reports an oddity of a paper; without a part, it stands for the whole paper. */
type Report = (reason: string, ruleId: RuleId, part?: Field) => void

function reporter(file: VFile, paper: Paper): Report {
  return (reason, ruleId, part) => say(file, reason, ruleId, part?.position ?? paper.position)
}

/** Looks which papers bring a valid record of their own: nothing has to be found in them. */
export function checkStored(tree: Listing): void {
  for (const node of tree.children)
    if (node.type === 'paper' && node.data?.record !== undefined)
      node.data.isStored = paperRecordSchema.safeParse(node.data.record).success
}

/** The record that the source itself held. */
function storedRecord({data}: Paper, report: Report): PaperRecord | undefined {
  return data?.record === undefined ? undefined : validRecord(data.record, report)
}

function readRecord(paper: Paper, context: Context): PaperRecord | undefined {
  const value = recordOf(paper, context)
  return value && validRecord(value, context.report)
}

function validRecord(value: unknown, report: Report): PaperRecord | undefined {
  const checked = paperRecordSchema.safeParse(value)
  if (checked.success) return checked.data
  const issue = checked.error.issues[0]
  report(`No valid record: ${issue?.path.join('.')}: ${issue?.message}`, 'invalid-record')
  return undefined
}

interface Context {
  readonly options: RecordOptions
  readonly tree: Listing
  readonly listed: string | undefined
  readonly index: number
  readonly report: Report
}

/** What the paper says; `undefined` where its title is empty once it is cleaned, such as `&nbsp;`. */
function recordOf(paper: Paper, {options, tree, listed, index, report}: Context): object | undefined {
  const extraction = extractionBesideNodes(paper)
  const collector = new Collector()
  const authors: PaperRecord['authors'] = []
  const fields: Field[] = []
  const text = {title: '', abstract: ''}
  for (const part of paper.children) {
    if (part.type === 'title' || part.type === 'abstract') {
      if (text[part.type] !== '') continue
      text[part.type] = plainTextOf(part)
      if (!extraction) collector.collect(part.children, part.type, text[part.type])
    } else if (part.type === 'author') {
      const author = authorOf({text: plainTextOf(part), given: part.given, family: part.family})
      if (author) authors.push(author)
    } else if (part.type === 'field') fields.push(part)
  }
  if (text.title === '') {
    report('Nothing is left of the title once it is cleaned', 'empty-title')
    return undefined
  }
  const said = readFields(fields, report)
  const entities = extraction ?? collector.entities
  const dates = {...(listed && {listed}), ...said.dates}
  return {
    schemaVersion: 1,
    id: recordId(text.title, said.identifiers, {authors, dates}),
    title: text.title,
    abstract: text.abstract === '' ? null : text.abstract,
    authors,
    dates,
    identifiers: said.identifiers,
    subjects: said.subjects,
    ...entities,
    links: uniteLinks(entities.links, said.links),
    source: {
      format: tree.data?.format ?? 'unknown',
      index,
      ...(options.url && {url: options.url}),
      ...(paper.position && {position: paper.position})
    },
    extra: said.extra
  }
}

/** Links of the text, and those of the listing that are not among them. */
function uniteLinks(found: Entities['links'], said: readonly Link[]): unknown[] {
  if (said.length === 0) return found
  const known = new Set(found.map(entity => ('url' in entity ? addressKey(entity.url) : '')))
  return [...found, ...said.filter(link => !known.has(addressKey(link.url)))]
}

/** Entities of each kind, before the schema has seen them. */
type Entities = Readonly<Record<keyof Extraction, Array<MentionNode['entity'] & {mentions: FoundMention[]}>>>

type FoundMention = Mention & {part?: MetricMention['part']}

/** Gathers the mention nodes of a paper into entities; nodes with one `entity` object are one entity. */
class Collector {
  readonly #mentions = new Map<MentionNode['entity'], FoundMention[]>()
  readonly #nodes: MentionNode[] = []
  #offset = 0

  collect(nodes: readonly Phrasing[], field: Mention['field'], text: string): void {
    this.#offset = 0
    this.#walk(nodes, field, text)
  }

  get entities(): Entities {
    const entities: Entities = {links: [], metrics: [], datasets: [], methods: []}
    for (const {kind, entity} of this.#nodes) {
      const mentions = this.#mentions.get(entity) ?? []
      if (mentions.length > 1) mentions.sort((a, b) => rank(a) - rank(b) || a.start - b.start)
      entities[`${kind}s`].push({...entity, mentions})
    }
    entities.metrics.sort(byValue)
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

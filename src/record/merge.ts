import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {addressKey} from '../address/index.js'
import type {Mention} from '../tree/entities.js'
import {recordId} from './id.js'
import {identifierSchemes} from './identifiers.js'
import type {PaperRecord} from './schema.js'

/** What comes of {@link mergeRecords}. */
export interface MergeResult {
  /** The papers, in the order in which each was first seen. */
  readonly papers: PaperRecord[]
  /** What was united: one message, `duplicate-paper`, for each record that went into another. */
  readonly messages: VFileMessage[]
}

/**
 * Unites the records of the same paper, from one listing or from many. Records are of the same paper if
 * they share an identifier, or if they share a title of four words or more and no identifiers of theirs
 * speak against it.
 *
 * @param records - Valid records.
 * @param file - Takes the messages too.
 *
 * @example
 * ```ts
 * import {mergeRecords, parseListing} from 'paperglean'
 *
 * const mail = parseListing('@misc{kite, title = {Paper Kites in Low Wind}, eprint = {2401.01234}, archivePrefix = {arXiv}}')
 * const page = parseListing('Paper Kites in Low Wind\n\nWe fly kites of paper in low wind and measure how long they stay up.')
 * const {papers, messages} = mergeRecords([...mail.papers, ...page.papers])
 * papers.length // => 1
 * papers[0].id // => 'arxiv:2401.01234'
 * papers[0].abstract // => 'We fly kites of paper in low wind and measure how long they stay up.'
 * messages.length // => 1
 * ```
 */
export function mergeRecords(records: Iterable<PaperRecord>, file = new VFile()): MergeResult {
  const merger = new Merger()
  const messages: VFileMessage[] = []
  let index = 0
  for (const record of records) {
    const known = merger.add(record)
    if (known)
      messages.push(
        file.message(`Record ${index} (${record.id}) is the same paper as ${known.id}; the two are united`, {
          ruleId: 'duplicate-paper',
          source: 'paperglean'
        })
      )
    index++
  }
  return {papers: merger.records, messages}
}

/** Takes records one after the other and unites those of the same paper. */
export class Merger {
  /** Records by place; a record that went into an earlier one leaves a gap. */
  readonly #records: Array<PaperRecord | undefined> = []
  readonly #places = new Map<string, number>()

  /** @returns The record that this one was united with. */
  add(record: PaperRecord): PaperRecord | undefined {
    const places = this.#placesOf(record)
    const [first = this.#records.length] = places
    const known = this.#records[first]
    let united = known ? mergePair(known, record) : record
    for (const place of places.slice(1)) {
      const other = this.#records[place]
      if (other) united = mergePair(united, other)
      this.#records[place] = undefined
    }
    this.#records[first] = united
    for (const key of [...identifierKeys(united), ...identifierKeys(record), ...titleKeys(record)])
      this.#places.set(key, first)
    return known
  }

  get records(): PaperRecord[] {
    return this.#records.filter(record => record !== undefined)
  }

  /** Places of the records of the same paper, in order. */
  #placesOf(record: PaperRecord): number[] {
    const places = new Set<number>()
    for (const key of identifierKeys(record)) {
      const place = this.#places.get(key)
      if (place !== undefined) places.add(place)
    }
    for (const key of titleKeys(record)) {
      const place = this.#places.get(key)
      const known = place === undefined ? undefined : this.#records[place]
      if (place !== undefined && known && !speaksAgainst(known, record)) places.add(place)
    }
    return [...places].sort((a, b) => a - b)
  }
}

function identifierKeys({id, identifiers}: PaperRecord): string[] {
  return [id, ...Object.entries(identifiers).map(([scheme, identifier]) => `${scheme}:${identifier}`)]
}

/** Shorter titles, such as "Editorial", are those of many papers. */
const titleWords = 4

function titleKeys({title}: PaperRecord): string[] {
  return title.split(/\s+/).length >= titleWords ? [recordId(title, {})] : []
}

/** Whether two papers have different identifiers of one scheme. */
function speaksAgainst(one: PaperRecord, two: PaperRecord): boolean {
  return Object.entries(one.identifiers).some(
    ([scheme, identifier]) => Object.hasOwn(two.identifiers, scheme) && two.identifiers[scheme] !== identifier
  )
}

/**
 * Unites two records of the same paper: the longer abstract and its title, all identifiers, links and other
 * things found whose mentions still hold, the earliest dates.
 *
 * @param first - The record that stands first; its source is kept.
 * @param second - Another record of the same paper.
 *
 * @example
 * ```ts
 * import {mergePair, parseListing} from 'paperglean'
 *
 * const [short] = parseListing('Kites in Low Wind').papers
 * const [long] = parseListing('Kites in Low Wind\n\nWe fly kites of paper in low wind and measure how long they stay up.').papers
 * mergePair(short, long).abstract // => 'We fly kites of paper in low wind and measure how long they stay up.'
 * ```
 */
export function mergePair(first: PaperRecord, second: PaperRecord): PaperRecord {
  const longer = (second.abstract?.length ?? 0) > (first.abstract?.length ?? 0) ? second : first
  const other = longer === first ? second : first
  return {
    ...other,
    ...longer,
    id: betterId(first.id, second.id),
    source: first.source,
    authors: longer.authors.length > 0 ? longer.authors : other.authors,
    dates: earliest(longer.dates, other.dates),
    identifiers: {...other.identifiers, ...longer.identifiers},
    subjects: [...new Set([...longer.subjects, ...other.subjects])],
    links: uniteLinks(longer, other),
    metrics: unite(longer, longer.metrics, other.metrics, metric => `${metric.name} ${metric.value}`),
    datasets: unite(longer, longer.datasets, other.datasets, dataset => dataset.name),
    methods: unite(longer, longer.methods, other.methods, method => method.name),
    extra: {...other.extra, ...longer.extra}
  }
}

function betterId(first: string, second: string): string {
  const rank = (id: string) => {
    const place = (identifierSchemes as readonly string[]).indexOf(id.slice(0, id.indexOf(':')))
    return id.startsWith('title:') ? identifierSchemes.length : place
  }
  return rank(second) < rank(first) ? second : first
}

/** Links of both; a link keeps its place in the listing where its mentions do not hold any more. */
function uniteLinks(longer: PaperRecord, other: PaperRecord): PaperRecord['links'] {
  const known = new Set(longer.links.map(link => addressKey(link.url)))
  return [
    ...longer.links,
    ...other.links
      .filter(link => !known.has(addressKey(link.url)))
      .map(link => ({...link, mentions: holding(longer, link.mentions)}))
  ]
}

/** What was found in both, and what was found in the other alone and stands in the text that is kept. */
function unite<Entity extends {mentions: Mention[]}>(
  {title, abstract}: PaperRecord,
  longer: readonly Entity[],
  other: readonly Entity[],
  keyOf: (entity: Entity) => string
): Entity[] {
  const known = new Set(longer.map(keyOf))
  return [
    ...longer,
    ...other
      .filter(entity => !known.has(keyOf(entity)))
      .map(entity => ({...entity, mentions: holding({title, abstract}, entity.mentions)}))
      .filter(entity => entity.mentions.length > 0)
  ]
}

function holding<One extends Mention>(
  text: Pick<PaperRecord, 'title' | 'abstract'>,
  mentions: readonly One[]
): One[] {
  return mentions.filter(({field, start, end, text: words}) => text[field]?.slice(start, end) === words)
}

function earliest(one: PaperRecord['dates'], two: PaperRecord['dates']): PaperRecord['dates'] {
  const dates = {...two, ...one}
  for (const key of ['listed', 'submitted', 'published', 'updated'] as const) {
    const [a, b] = [one[key], two[key]]
    if (a && b) dates[key] = earlier(a, b)
  }
  return dates
}

/** The earlier date; where one says less of the same day, the one that says more. */
function earlier(a: string, b: string): string {
  if (a.startsWith(b) || b.startsWith('-')) return a
  if (b.startsWith(a) || a.startsWith('-')) return b
  return a < b ? a : b
}

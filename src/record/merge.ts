import {VFile} from 'vfile'
import {addressKey} from '../address/index.js'
import {
  aFile,
  anArray,
  anObject,
  aString,
  checkArgument,
  isIterable,
  textOrNull,
  withMembers
} from '../arguments/checks.js'
import type {RuleId} from '../messages/rules.js'
import {type ListingMessage, say} from '../messages/say.js'
import type {Mention} from '../tree/entities.js'
import {withDistinctIds} from './id.js'
import {identifierSchemes, isVolumeId, mayNameVolume, workSchemes} from './identifiers.js'
import {compareByIdentifier, compareByTitle, familyKey, type Likeness, yearOf} from './same.js'
import {titleWords} from './title.js'
import type {PaperRecord} from './types.js'

/** What comes of {@link mergeRecords}. */
export interface MergeResult {
  /** The papers, in the order in which each was first seen, no two with the same id. */
  readonly papers: PaperRecord[]
  /**
   * One message, `duplicate-paper`, for each record that went into another, and one, `possible-duplicate`, for each that
   * may be of the same paper as another and was kept.
   */
  readonly messages: ListingMessage[]
}

/** What uniting looks at; whether the whole is valid, it does not ask. */
const aRecord = /* @__PURE__ */ withMembers({
  id: aString,
  title: aString,
  abstract: textOrNull,
  authors: anArray,
  dates: anObject,
  identifiers: anObject,
  subjects: anArray,
  links: anArray,
  metrics: anArray,
  datasets: anArray,
  methods: anArray,
  extra: anObject
})

/**
 * Unites the records of the same paper, from one listing or from many. Records are of the same paper if they share an
 * identifier of it (arXiv, DOI, OpenReview and the like; not that of a volume, such as an ISBN), or title, authors and year.
 * A title that is that of one paper, of three words or more, is enough where nothing speaks against it; so is a shorter one
 * where neither record says more than the other. Records whose
 * DOIs or arXiv identifiers differ are never united. What is in doubt is kept.
 *
 * @param records - Valid records.
 * @param file - Takes the messages too.
 * @throws TypeError for what is no record.
 *
 * @example
 * ```ts
 * import {mergeRecords, parseListing} from 'paperglean'
 *
 * const mail = parseListing('@misc{kite, title = {Paper Kites in Low Wind}, eprint = {2401.01234}, archivePrefix = {arXiv}}')
 * const page = parseListing('Paper Kites in Low Wind\n\nWe fly kites of paper in low wind and measure how long they stay up.')
 * const {papers, messages} = mergeRecords([...mail.papers, ...page.papers])
 * papers.length // => 1
 * papers[0]?.id // => 'arxiv:2401.01234'
 * papers[0]?.abstract // => 'We fly kites of paper in low wind and measure how long they stay up.'
 * messages.length // => 1
 * ```
 */
export function mergeRecords(records: Iterable<PaperRecord>, file = new VFile()): MergeResult {
  checkArgument('records', isIterable, records)
  checkArgument('file', aFile, file)
  const merger = new Merger()
  const messages: ListingMessage[] = []
  const tell = (reason: string, ruleId: RuleId) => messages.push(say(file, reason, ruleId))
  let index = 0
  for (const record of records) {
    checkArgument(`records.${index}`, aRecord, record)
    const {known, doubtful} = merger.add(record)
    const name = `Record ${index} (${record.id})`
    if (known) tell(`${name} is the same paper as ${known.id}; the two are united`, 'duplicate-paper')
    if (doubtful)
      tell(
        `${name} may be the same paper as ${doubtful.record.id}, but ${doubtful.because}; both are kept`,
        'possible-duplicate'
      )
    index++
  }
  return {papers: merger.records, messages}
}

/** All of the records, with an id of its own for each paper. */
export function keepRecords(records: Iterable<PaperRecord>): PaperRecord[] {
  const merger = new Merger('keep')
  for (const record of records) merger.add(record)
  return merger.records
}

/** What is known of a paper, from all of its records. */
interface Work {
  /** Where it stands among all. */
  readonly place: number
  record: PaperRecord
  /** The work that this one was found to be. */
  into?: Work
}

/** What a record is found by. */
interface Keys {
  readonly ofIdentifiers: readonly string[]
  readonly ofTitle: readonly string[]
}

/** What became of a record. */
export interface Added {
  /** The record of the same paper that was there before. */
  readonly known?: PaperRecord
  /** A record that may be of the same paper, and why it was kept apart. */
  readonly doubtful?: {readonly record: PaperRecord; readonly because: string}
}

/** A record is compared with no more works of its title, so that a listing of "Preface" alone is read in linear time. */
const mostNamesakes = 20

/** Takes records one after the other and finds those of the same paper. */
export class Merger {
  readonly #keeps: boolean
  readonly #works: Work[] = []
  readonly #byIdentifier = new Map<string, Work>()
  readonly #byTitle = new Map<string, Work[]>()
  readonly #kept: Array<{readonly record: PaperRecord; readonly work: Work}> = []

  /** @param duplicates - Whether records of the same paper are united, or all kept. */
  constructor(duplicates: 'merge' | 'keep' = 'merge') {
    this.#keeps = duplicates === 'keep'
  }

  add(record: PaperRecord): Added {
    const keys = {ofIdentifiers: identifierKeys(record), ofTitle: titleKeys(record)}
    const {works, doubtful} = this.#worksOf(record, keys)
    const [first, ...others] = works
    const known = first?.record
    const work = first ?? {place: this.#works.length, record}
    if (first) first.record = mergePair(first.record, record)
    else this.#works.push(work)
    for (const other of others) {
      work.record = mergePair(work.record, other.record)
      other.into = work
    }
    this.#index(keys, work)
    if (this.#keeps) {
      this.#kept.push({record, work})
      return {}
    }
    return {...(known && {known}), ...(doubtful && {doubtful})}
  }

  /** The papers, in order, each with an id of its own. */
  get records(): PaperRecord[] {
    if (this.#keeps)
      return withDistinctIds(this.#kept.map(({record, work}) => ({record, work: wholeOf(work)})))
    const works = this.#works.filter(work => work.into === undefined)
    return withDistinctIds(works.map(work => ({record: work.record, work})))
  }

  #index({ofIdentifiers, ofTitle}: Keys, work: Work): void {
    for (const key of ofIdentifiers) this.#byIdentifier.set(key, work)
    for (const key of ofTitle) {
      const works = this.#byTitle.get(key) ?? []
      this.#byTitle.set(key, works)
      if (works.length < mostNamesakes && !works.includes(work)) works.push(work)
    }
  }

  /** Works that the record is of, in order: several, where it shows that they are one. */
  #worksOf(record: PaperRecord, keys: Keys): {readonly works: Work[]; readonly doubtful: Added['doubtful']} {
    const found: Work[] = []
    let known = record
    let doubtful: Added['doubtful']
    const take = (work: Work, likeness: Likeness) => {
      if (likeness === 'same') {
        found.push(work)
        known = mergePair(known, work.record)
      } else if (likeness !== 'different') doubtful ??= {record: work.record, because: likeness.doubt}
    }
    for (const work of this.#worksByIdentifier(keys)) take(work, compareByIdentifier(known, work.record))
    const namesakes = this.#worksByTitle(keys)
      .filter(work => !found.includes(work))
      .map(work => ({work, likeness: compareByTitle(known, work.record)}))
    const fitting = namesakes.filter(({likeness}) => likeness === 'same')
    for (const {work, likeness} of namesakes)
      take(work, likeness === 'same' && fitting.length > 1 ? {doubt: 'it fits others as well'} : likeness)
    return {works: found.sort((a, b) => a.place - b.place), doubtful}
  }

  #worksByIdentifier({ofIdentifiers}: Keys): Set<Work> {
    const works = new Set<Work>()
    for (const key of ofIdentifiers) {
      const work = this.#byIdentifier.get(key)
      if (work) works.add(wholeOf(work))
    }
    return works
  }

  #worksByTitle({ofTitle}: Keys): Work[] {
    return [...new Set(ofTitle.flatMap(key => this.#byTitle.get(key) ?? []).map(wholeOf))]
  }
}

function wholeOf(work: Work): Work {
  while (work.into?.into) work.into = work.into.into
  return work.into ?? work
}

function identifierKeys({identifiers}: PaperRecord): string[] {
  const keys: string[] = []
  for (const scheme of workSchemes) {
    const identifier = identifiers[scheme]
    if (identifier !== undefined && !mayNameVolume(scheme, identifier)) keys.push(`${scheme}:${identifier}`)
  }
  return keys
}

/** The title, and the title with first author and year: those are found among any number of namesakes. */
function titleKeys({title, authors: [author], dates}: PaperRecord): string[] {
  const key = titleWords(title).join('')
  return author ? [key, `${key}|${familyKey(author)}|${yearOf(dates)}`] : [key]
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
 * short && long && mergePair(short, long).abstract // => 'We fly kites of paper in low wind and measure how long they stay up.'
 * ```
 */
export function mergePair(first: PaperRecord, second: PaperRecord): PaperRecord {
  checkArgument('first', aRecord, first)
  checkArgument('second', aRecord, second)
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
    metrics: unite(
      longer,
      longer.metrics,
      other.metrics,
      ({name, value, valueHigh}) => `${name} ${value} ${valueHigh}`
    ),
    datasets: unite(longer, longer.datasets, other.datasets, dataset => dataset.name),
    methods: unite(longer, longer.methods, other.methods, method => method.name),
    extra: {...other.extra, ...longer.extra}
  }
}

/** That of the scheme that names a paper best; none of a volume, if there is another. */
function betterId(first: string, second: string): string {
  return rankOf(second) < rankOf(first) ? second : first
}

function rankOf(id: string): number {
  if (isVolumeId(id)) return identifierSchemes.length + 1
  if (id.startsWith('title:')) return identifierSchemes.length
  return (identifierSchemes as readonly string[]).indexOf(id.slice(0, id.indexOf(':')))
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

import {anArray, anObject, aString, checkArgument, maybe, recordOf, withMembers} from '../arguments/checks.js'
import type {Identifiers} from '../tree/entities.js'
import {isVolumeId, workSchemes} from './identifiers.js'
import {familyKey, yearOf} from './same.js'
import {isSpecificTitle, titleWords} from './title.js'
import type {PaperRecord} from './types.js'

/** Longest slug in an identifier made of a title, in characters. */
const slugLength = 60

/** Whose work a paper is, and from when: what tells papers of one title apart. */
export type Provenance = Partial<Pick<PaperRecord, 'authors' | 'dates'>>

const someTexts = /* @__PURE__ */ recordOf(aString)
const aProvenance = /* @__PURE__ */ withMembers({
  authors: /* @__PURE__ */ maybe(anArray),
  dates: /* @__PURE__ */ maybe(anObject)
})

/**
 * Makes the id of a paper: the same for the same paper in any listing.
 *
 * @param title - The cleaned title.
 * @param identifiers - What the listing says of the paper, by scheme. Those of a volume (`isbn`) are passed over.
 * @param provenance - Its authors and dates. They matter where there is no identifier and the title is one that many
 *   papers bear.
 * @returns `arxiv:2403.07815`, `doi:10.…` or, without an identifier, `title:<slug>-<hash>`, where neither
 *   case nor punctuation of the title matter. The hash of a short title or of one like "Preface" is that of title, first
 *   author and year.
 *
 * @example
 * ```ts
 * import {recordId} from 'paperglean/record'
 *
 * recordId('Kites in Low Wind', {arxiv: '2401.01234'}) // => 'arxiv:2401.01234'
 * recordId('Kites in Low Wind', {}) === recordId('KITES IN LOW-WIND', {}) // => true
 * recordId('Preface', {}, {dates: {published: '2010'}}) === recordId('Preface', {}, {dates: {published: '2012'}}) // => false
 * ```
 */
export function recordId(title: string, identifiers: Identifiers, provenance: Provenance = {}): string {
  checkArgument('title', aString, title)
  checkArgument('identifiers', someTexts, identifiers)
  checkArgument('provenance', aProvenance, provenance)
  const [id] = identifierIds(identifiers)
  if (id !== undefined) return id
  const words = titleWords(title)
  return isSpecificTitle(words) ? titleId(words) : titleId(words, provenance)
}

/** A record, and the work that it is of: records of one work may share an id. */
interface RecordOfWork {
  readonly record: PaperRecord
  readonly work: object
}

/**
 * Gives papers that were kept apart ids of their own. Where works share one, each record takes the next that it has: of
 * its identifiers, of its title, of title, first author and year. Those that share all of these are numbered in order.
 */
export function withDistinctIds(papers: readonly RecordOfWork[]): PaperRecord[] {
  const bearers = papers.map(paper => new IdBearer(paper))
  let sharing = sharingOnes(bearers)
  while (sharing.filter(bearer => bearer.takeNext()).length > 0) sharing = sharingOnes(bearers)
  numberWorks(sharing, new Set(bearers.map(({id}) => id)))
  return bearers.map(({record, id}) => (id === record.id ? record : {...record, id}))
}

class IdBearer implements RecordOfWork {
  readonly record: PaperRecord
  readonly work: object
  id: string
  #others: string[] | undefined

  constructor({record, work}: RecordOfWork) {
    this.record = record
    this.work = work
    this.id = record.id
    if (isVolumeId(record.id)) this.takeNext()
  }

  /** @returns Whether there was another id to take. */
  takeNext(): boolean {
    this.#others ??= idsOf(this.record).filter(id => id !== this.record.id)
    const next = this.#others.shift()
    if (next !== undefined) this.id = next
    return next !== undefined
  }
}

/** All ids that a record could have, the best first. */
function idsOf(record: PaperRecord): string[] {
  const words = titleWords(record.title)
  const ofTitle = isSpecificTitle(words) ? [titleId(words)] : []
  return [...new Set([...identifierIds(record.identifiers), ...ofTitle, titleId(words, record)])]
}

/** Those whose id is that of a record of another work, too. */
function sharingOnes(bearers: readonly IdBearer[]): IdBearer[] {
  const first = new Map<string, object>()
  const shared = new Set<string>()
  for (const {id, work} of bearers) {
    const known = first.get(id)
    if (known === undefined) first.set(id, work)
    else if (known !== work) shared.add(id)
  }
  return bearers.filter(({id}) => shared.has(id))
}

/** `title:preface-1b2c3d4e`, `title:preface-1b2c3d4e-2`, … */
function numberWorks(sharing: readonly IdBearer[], taken: Set<string>): void {
  const worksOf = new Map<string, Map<object, string>>()
  for (const bearer of sharing) {
    const works = worksOf.get(bearer.id) ?? new Map<object, string>()
    worksOf.set(bearer.id, works)
    let id = works.get(bearer.work) ?? bearer.id
    if (works.size > 0 && !works.has(bearer.work))
      for (let count = works.size + 1; taken.has(id); count++) id = `${bearer.id}-${count}`
    works.set(bearer.work, id)
    taken.add(id)
    bearer.id = id
  }
}

function identifierIds(identifiers: Identifiers): string[] {
  const ids: string[] = []
  for (const scheme of workSchemes) {
    const identifier = identifiers[scheme]?.trim().replace(/\s+/g, '')
    if (identifier) ids.push(`${scheme}:${scheme === 'arxiv' ? identifier.replace(/v\d+$/, '') : identifier}`)
  }
  return ids
}

function titleId(words: readonly string[], provenance: Provenance = {}): string {
  const [author] = provenance.authors ?? []
  const told = [author && familyKey(author), provenance.dates && yearOf(provenance.dates)]
  return `title:${slugOf(words)}-${fnv1a([words.join(''), ...told.filter(Boolean)].join('|'))}`
}

/** As many of the words in Latin letters as fit. */
function slugOf(words: readonly string[]): string {
  let slug = ''
  for (const word of words) {
    if (!/^[a-z0-9]+$/.test(word)) continue
    if (slug.length + word.length >= slugLength) break
    slug += slug === '' ? word : `-${word}`
  }
  return slug || 'paper'
}

/** FNV-1a, 32 bit, over UTF-16 code units (Fowler, Noll, Vo; RFC 9923), as eight hexadecimal digits. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

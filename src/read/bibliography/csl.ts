import * as z from 'zod'
import type {Entry, EntryAuthor, EntryField} from '../entries.js'
import {identifierFields} from '../feed/identifiers.js'
import {lineOf} from '../feed/markup.js'
import {dateOf} from '../named/dates.js'
import {abstractOf} from '../named/text.js'
import {isObject, Members, scalar} from '../named/values.js'
import {readDateTime} from '../parts/dates.js'
import {bookNumber} from '../parts/numbers.js'
import {addressesOf} from './addresses.js'
import {wordsToTell} from './latex.js'

/** A value of a field: text, a number, or a list of which the first counts. What is none of these is left out. */
const text = z
  .union([
    z.string(),
    z.number().transform(String),
    z
      .array(z.string())
      .min(1)
      .transform(list => list[0])
  ])
  .optional()
  .catch(undefined)

const name = z.union([
  z.string().transform(literal => ({literal})),
  z.object({
    given: text,
    family: text,
    suffix: text,
    literal: text,
    'non-dropping-particle': text,
    'dropping-particle': text
  })
])

/** People; programs write one alone, or a mere name. */
const people = z
  .union([z.array(name.catch({})), name.transform(one => [one])])
  .optional()
  .catch(undefined)

/** Words in one text, or in a list, where commas are part of them. */
const words = z.union([z.array(z.string()).transform(list => list.map(word => `${word};`).join(' ')), text])

const item = z.object({
  id: text,
  type: text,
  title: text,
  abstract: text,
  author: people,
  editor: people,
  issued: z.unknown().optional(),
  submitted: z.unknown().optional(),
  'citation-key': text,
  'container-title': text,
  'container-title-short': text,
  'collection-title': text,
  'publisher-place': text,
  edition: text,
  language: text,
  annote: text,
  'event-title': text,
  event: text,
  publisher: text,
  volume: text,
  issue: text,
  page: text,
  version: text,
  note: text,
  keyword: words,
  categories: words,
  number: text,
  archive_location: text,
  DOI: text,
  URL: text,
  PMID: text,
  PMCID: text,
  ISBN: text,
  ISSN: text
})

/** An item of [CSL-JSON](https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), as far as it is read. */
export type CslItem = z.infer<typeof item>

/** A name in its parts. */
type Name = Partial<
  Record<
    'given' | 'family' | 'suffix' | 'literal' | 'non-dropping-particle' | 'dropping-particle',
    string | undefined
  >
>

/** Members that hold the list: pandoc's metadata, Better BibTeX. */
const lists = ['references', 'items']

/**
 * The items of a value: one, or a list of them. What is no object is left out.
 *
 * @param leftOut - Takes the places of what is left out, from 1.
 */
export function cslItems(value: unknown, leftOut?: (place: number) => void): CslItem[] {
  const list = lists.map(key => (isObject(value) ? value[key] : undefined)).find(Array.isArray) ?? value
  return (Array.isArray(list) ? list : [list]).flatMap((each, index) => {
    const found = item.safeParse(each).data
    if (!found) leftOut?.(index + 1)
    return found ?? []
  })
}

/** Fields of an item that go to a field of their own. */
const fieldNames: ReadonlyArray<readonly [key: keyof CslItem, name: string]> = [
  ['container-title', 'journal'],
  ['container-title-short', 'journal'],
  ['event-title', 'event'],
  ['event', 'event'],
  ['publisher', 'publisher'],
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['page', 'pages'],
  ['collection-title', 'series'],
  ['edition', 'edition'],
  ['publisher-place', 'address'],
  ['version', 'version'],
  ['language', 'language'],
  ['note', 'note'],
  ['annote', 'note'],
  ['type', 'type'],
  ['keyword', 'subjects'],
  ['categories', 'subjects']
]

/** What a style leaves as it is written. */
const noCase = /<span class="nocase">([^<>]{1,200})<\/span>/gi

/** Makes an entry of an item. */
export function cslEntry(csl: CslItem): Entry {
  const fields = fieldNames.flatMap(([key, name]) => {
    const value = csl[key]
    return typeof value === 'string' ? [{name, value}] : []
  })
  const title = csl.title ?? ''
  const notes = new Map([
    ['note', csl.note ?? ''],
    ['annote', csl.annote ?? '']
  ])
  return {
    title: {value: lineOf(title)},
    abstract: {value: abstractOf(csl.abstract)},
    authors: authorsOf(csl.author ?? []),
    fields: [
      ...identifierFields(namesOf(csl)),
      ...dateField('published', csl.issued),
      ...dateField('submitted', csl.submitted),
      ...fields.filter((field, place) => fields.findIndex(({name}) => name === field.name) === place),
      {
        name: 'editor',
        value: authorsOf(csl.editor ?? [])
          .map(({value}) => value)
          .join('; ')
      },
      ...(csl.ISBN ? [bookNumber(csl.ISBN)] : []),
      {name: 'issn', value: csl.ISSN ?? ''},
      ...(csl.URL ? [{name: 'url', value: csl.URL}] : []),
      ...addressesOf(notes),
      {
        name: 'protectedWords',
        value: wordsToTell([...title.matchAll(noCase)].map(match => match[1] ?? '')).join('; ')
      },
      ...(csl.id ? [{name: 'citationKey', value: csl['citation-key'] ?? csl.id}] : [])
    ]
  }
}

/** What names a paper: identifiers, addresses, and notes such as "arXiv preprint arXiv:2401.01234". */
function namesOf(csl: CslItem): string[] {
  const {DOI, URL, PMID, PMCID, number, archive_location: place, note} = csl
  const pmc = PMCID?.replace(/^(?=\d)/, 'PMC')
  const names = [DOI, PMID && `pmid:${PMID}`, pmc, URL, number, place, csl['container-title'], note]
  return names.flatMap(value => (value ? [value] : []))
}

/** "and others" is no author. */
function isOthers({given, family, literal}: Name): boolean {
  return given === undefined && /^(?:others|et al\.?)$/i.test(family ?? literal ?? '')
}

/** Whether an item has more authors than it names. */
export function hasOthers({author = []}: CslItem): boolean {
  return author.some(isOthers)
}

function authorsOf(names: readonly Name[]): EntryAuthor[] {
  return names.filter(each => !isOthers(each)).map(authorOf)
}

/** A name in reading order, particles with the family name. */
function authorOf(csl: Name): EntryAuthor {
  if (csl.literal && !csl.family) return {value: csl.literal}
  const given = joined([csl.given])
  const family = joined([csl['dropping-particle'], csl['non-dropping-particle'], csl.family])
  const value = joined([given, family, csl.suffix])
  return given === '' || family === '' ? {value} : {value, given, family}
}

function joined(parts: ReadonlyArray<string | undefined>): string {
  return parts.filter(Boolean).join(' ')
}

function dateField(name: string, csl: unknown): EntryField[] {
  const members = new Members()
  const words = members.text(csl, [['raw'], ['literal'], ['edtf']]) ?? scalar(csl)
  // Of a range, "2025-03-11/2025-03-13", the first day counts.
  const [first = ''] = words?.split('/') ?? []
  const value = dateOf(csl, members) ?? readDateTime(first) ?? words
  return value ? [{name, value}] : []
}

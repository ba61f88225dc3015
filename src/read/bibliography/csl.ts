import * as z from 'zod'
import type {Entry, EntryAuthor, EntryField} from '../entries.js'
import {identifierFields} from '../feed/identifiers.js'
import {isMarkup, lineOf, readMarkup} from '../feed/markup.js'
import {partsDate, readDateTime} from '../parts/dates.js'

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

const name = z.object({
  given: text,
  family: text,
  suffix: text,
  literal: text,
  'non-dropping-particle': text,
  'dropping-particle': text
})

const part = z.union([z.number(), z.string().transform(Number)])
const date = z
  .object({
    'date-parts': z
      .array(z.array(part.catch(Number.NaN)))
      .optional()
      .catch(undefined),
    raw: text,
    literal: text
  })
  .optional()
  .catch(undefined)

const item = z.object({
  id: text,
  type: text,
  title: text,
  abstract: text,
  author: z.array(name.catch({})).optional().catch(undefined),
  editor: z.array(name.catch({})).optional().catch(undefined),
  issued: date,
  submitted: date,
  'citation-key': text,
  'container-title': text,
  'event-title': text,
  event: text,
  publisher: text,
  volume: text,
  issue: text,
  page: text,
  version: text,
  note: text,
  keyword: z.union([text, z.array(z.string()).transform(list => list.join('; '))]),
  number: text,
  archive_location: text,
  DOI: text,
  URL: text,
  PMID: text,
  PMCID: text,
  ISBN: text
})

/** An item of [CSL-JSON](https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), as far as it is read. */
export type CslItem = z.infer<typeof item>
type CslName = z.infer<typeof name>
type CslDate = z.infer<typeof date>

/** The items of a value: one, or a list of them. What is no object is left out. */
export function cslItems(value: unknown): CslItem[] {
  return (Array.isArray(value) ? value : [value]).flatMap(each => item.safeParse(each).data ?? [])
}

/** Fields of an item that go to a field of their own. */
const fieldNames: ReadonlyArray<readonly [key: keyof CslItem, name: string]> = [
  ['container-title', 'journal'],
  ['event-title', 'event'],
  ['event', 'event'],
  ['publisher', 'publisher'],
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['page', 'pages'],
  ['version', 'version'],
  ['note', 'note'],
  ['type', 'type'],
  ['keyword', 'subjects'],
  ['ISBN', 'isbn']
]

/** Makes an entry of an item. */
export function cslEntry(csl: CslItem): Entry {
  const fields = fieldNames.flatMap(([key, name]) => {
    const value = csl[key]
    return typeof value === 'string' ? [{name, value}] : []
  })
  return {
    title: {value: lineOf(csl.title ?? '')},
    abstract: {
      value: isMarkup(csl.abstract ?? '')
        ? readMarkup(csl.abstract ?? '').paragraphs.join('\n\n')
        : (csl.abstract ?? '')
    },
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
      ...(csl.URL ? [{name: 'url', value: csl.URL}] : []),
      ...(csl.id ? [{name: 'citationKey', value: csl['citation-key'] ?? csl.id}] : [])
    ]
  }
}

/** What names a paper: identifiers, addresses, and notes such as "arXiv preprint arXiv:2401.01234". */
function namesOf(csl: CslItem): string[] {
  const {DOI, URL, PMID, PMCID, number, archive_location: place, note} = csl
  const names = [DOI, PMID && `pmid:${PMID}`, PMCID, URL, number, place, csl['container-title'], note]
  return names.flatMap(value => (value ? [value] : []))
}

/** "and others" is no author. */
export function isOthers({given, family, literal}: CslName): boolean {
  return given === undefined && /^(?:others|et al\.?)$/i.test(family ?? literal ?? '')
}

function authorsOf(names: readonly CslName[]): EntryAuthor[] {
  return names.filter(each => !isOthers(each)).map(authorOf)
}

/**
 * A name in reading order. citation-js takes a given name that begins with an accent in LaTeX for a particle,
 * but particles do not begin with a capital.
 */
function authorOf(csl: CslName): EntryAuthor {
  if (csl.literal && !csl.family) return {value: csl.literal}
  const particles = [csl['dropping-particle'], csl['non-dropping-particle']]
    .filter(Boolean)
    .join(' ')
    .split(' ')
  const first = particles.findIndex(word => !/^\p{Lu}/u.test(word))
  const names = first === -1 ? particles : particles.slice(0, first)
  const given = joined([csl.given, ...names])
  const family = joined([...particles.slice(names.length), csl.family])
  const value = joined([given, family, csl.suffix])
  return given === '' || family === '' ? {value} : {value, given, family}
}

function joined(parts: ReadonlyArray<string | undefined>): string {
  return parts.filter(Boolean).join(' ')
}

function dateField(name: string, csl: CslDate): EntryField[] {
  const parts = csl?.['date-parts']?.[0] ?? []
  const words = csl?.raw ?? csl?.literal
  const value = partsDate(parts) ?? (words && (readDateTime(words) ?? words))
  return value ? [{name, value}] : []
}

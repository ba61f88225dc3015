import type {VFile} from 'vfile'
import type {Entry, EntryField} from '../entries.js'
import {Report} from '../json/report.js'
import {entryOf} from '../named/entry.js'
import {isObject, type JsonObject, Members, scalar} from '../named/values.js'
import {yamlValues} from '../yaml/source.js'

/** The line that a file in the [Citation File Format](https://citation-file-format.github.io) has. */
export const cffStart = /^["']?cff-version["']?[ \t]{0,5}:/m

/**
 * Reads a `CITATION.cff`: the paper that its authors want to be cited, else the software or the dataset itself.
 *
 * @param source - The file.
 * @param file - Takes the messages `unreadable-yaml`, `loose-yaml`, and `item-left-out` for what else it describes.
 */
export function readCff(source: string, file: VFile): Entry[] {
  const report = new Report(source, file)
  const entries = yamlValues(source, report).flatMap(({value, outline}) => {
    if (!isObject(value)) return []
    const preferred = value['preferred-citation']
    const left = [
      ...(isObject(preferred) ? ['the software itself, which asks to be cited by its paper'] : []),
      ...(Array.isArray(value.references) ? [`what it refers to (${value.references.length})`] : [])
    ]
    if (left.length > 0) report.message(`Left out ${left.join(', and ')}`, 'item-left-out')
    const place = isObject(preferred) ? outline?.children?.get('preferred-citation') : outline
    const entry = entryOfWork(isObject(preferred) ? preferred : value)
    return [{...entry, position: place && report.position(place)}]
  })
  report.finish()
  return entries
}

/** Makes an entry of a work; its names are turned into those that other objects have. */
function entryOfWork(work: JsonObject): Entry {
  const {year, month, day, start, end} = work
  const paper = {
    title: work.title,
    abstract: work.abstract,
    authors: listOfObjects(work.authors).map(personOf),
    doi: work.doi ?? identifierOf(work, 'doi'),
    pmcid: work.pmcid,
    isbn: work.isbn,
    published: work['date-released'] ?? work['date-published'] ?? work['issue-date'],
    calendar: year === undefined ? undefined : {year, month, day},
    url: [
      work.url,
      ...listOfObjects(work.identifiers)
        .filter(({type}) => type === 'url')
        .map(({value}) => value)
    ],
    repository: [work['repository-code'], work.repository, work['repository-artifact']].filter(Boolean),
    keywords: work.keywords,
    journal: work.journal ?? work['collection-title'],
    event: nameOf(work.conference),
    publisher: nameOf(work.publisher),
    organization: nameOf(work.institution),
    volume: work.volume,
    issue: work.issue,
    pages: start === undefined ? work.pages : end === undefined ? start : `${scalar(start)}-${scalar(end)}`,
    license: work.license,
    type: work.type ?? 'software'
  }
  const entry = entryOf([withoutEmpty(paper)], new Members())
  const version: EntryField = {name: 'version', value: scalar(work.version) ?? ''}
  return {...entry, fields: [...(entry.fields ?? []), version]}
}

function listOfObjects(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** A person in parts, or an entity with a name. */
function personOf(author: JsonObject): JsonObject {
  const family = [author['name-particle'], author['family-names']]
    .flatMap(part => scalar(part) ?? [])
    .join(' ')
  if (family === '') return {name: author.name ?? author['given-names'] ?? author.alias}
  return withoutEmpty({given: author['given-names'], family, suffix: author['name-suffix']})
}

function identifierOf(work: JsonObject, scheme: string): unknown {
  return listOfObjects(work.identifiers).find(({type}) => type === scheme)?.value
}

function nameOf(value: unknown): unknown {
  return isObject(value) ? value.name : value
}

function withoutEmpty(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined && value !== null)
  )
}

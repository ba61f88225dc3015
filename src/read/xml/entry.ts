import type {ElementLink, ElementPaths, FieldName, Vocabulary} from '../../fields/index.js'
import type {Entry, EntryField} from '../entries.js'
import {identifierFields} from '../feed/identifiers.js'
import {lineOf, plainLine} from '../feed/markup.js'
import {abstractOf} from '../named/text.js'
import {isPlaceholder} from '../parts/placeholders.js'
import {dateOfValues} from './dates.js'
import {lineOfElement, snippetOf} from './markup.js'
import {elementsOf} from './parse.js'
import type {Place, Value, XmlTree} from './paths.js'
import {peopleOf} from './people.js'

/** A record, and what its vocabulary is. */
export interface FoundRecord extends Place {
  readonly vocabulary: Vocabulary
}

type Read = (record: FoundRecord, paths: ElementPaths, tree: XmlTree) => string

/** How fields are read that are no mere text. */
const readings: ReadonlyMap<string, Read> = new Map<FieldName, Read>([
  ['published', readDate],
  ['submitted', readDate],
  ['updated', readDate],
  ['subjects', wordsAt],
  ['editor', editorsAt],
  ['pages', textIn(text => text.replace(/^pp?\. ?/i, '').replace(': ', '-'))],
  ['volume', textIn(text => text.replace(/^vol(?:ume|\.)\s?/i, ''))],
  ['comment', textIn(text => text.replace(/^Comments?: /, ''))],
  ['isbn', textIn(text => /(?:97[89][ -]?)?(?:\d[ -]?){9}[\dX]/i.exec(text)?.[0] ?? '')],
  ['doi', textIn(text => /10\.\d{4,9}\/\S{1,300}/.exec(text)?.[0] ?? '')],
  ['arxiv', textIn(text => arxivIdentifier.exec(text)?.[0] ?? '')],
  ['journal', journalAt]
])

const arxivIdentifier = /(?:\d{4}\.\d{4,5}|[a-z-]{2,10}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,3})?/i

/** What is taken of a text. */
function textIn(take: (text: string) => string): Read {
  return (record, paths, tree) => take(textAt(record, paths, tree))
}

/** "Editor, Ed" is turned round, as authors are. */
function editorsAt(record: FoundRecord, paths: ElementPaths, tree: XmlTree): string {
  return peopleOf(tree.first(record, paths, textOf), tree, false)
    .map(({value}) => value.replace(/^([^,]{1,60}), ([^,]{1,60})$/, '$2 $1'))
    .join('; ')
}

/** "Journal of Kites, vol. 12, no. 3, p. 101": NASA ADS. A book stands in no other one. */
function journalAt(record: FoundRecord, paths: ElementPaths, tree: XmlTree): string {
  const text = textAt(record, paths, tree).replace(/, (?:vol(?:ume|\.)|issue|id\.|pp?\.) .{1,200}$/i, '')
  return text === titleOf(record, tree) ? '' : text
}

/** The title, without the signs that are not its own. */
function titleOf(record: FoundRecord, tree: XmlTree): string {
  const {fields, fullStops} = record.vocabulary
  for (const path of (fields.title ?? '').split(' ')) {
    const [value = ''] = tree.first(record, path, textOf)
    const line = textOf(value).replace(/\s{1,3}[/:;=]$/, '')
    if (line !== '' && !isPlaceholder('title', line)) return fullStops ? withoutStop(line) : line
  }
  return ''
}

/** "[Kites in low wind]." is the translation of a title. */
function withoutStop(title: string): string {
  const line = title.replace(/(?<![.\s]|\.\p{L})\.$/u, '')
  return line.startsWith('[') && line.endsWith(']') ? line.slice(1, -1).replace(/(?<!\.)\.$/, '') : line
}

/** Makes an entry of a record. */
export function entryOf(record: FoundRecord, tree: XmlTree): Entry {
  const {fields, identifiers = [], links = []} = record.vocabulary
  return {
    title: {value: titleOf(record, tree)},
    abstract: {value: abstractAt(record, fields.abstract ?? '', tree)},
    authors: peopleOf(tree.first(record, fields.authors ?? '', textOf), tree, true),
    fields: [
      ...Object.entries(fields).flatMap(([name, paths]) => fieldsAt(record, name, paths, tree)),
      ...identifiers.flatMap(paths => identifiersAt(record, paths, tree)),
      ...links.flatMap(link => linksAt(record, link, tree))
    ]
  }
}

/** What an entry has places for. */
const parts: ReadonlySet<string> = new Set(['title', 'authors', 'abstract'])

function fieldsAt(record: FoundRecord, name: string, paths: ElementPaths, tree: XmlTree): EntryField[] {
  if (parts.has(name)) return []
  const read = readings.get(name) ?? textAt
  return paths.split('; ').map(list => ({name, value: read(record, list, tree)}))
}

function textOf(value: Value): string {
  return typeof value === 'string' ? lineOf(value).trim() : lineOfElement(value)
}

/** The texts of several values, each once. */
function textAt(record: FoundRecord, paths: ElementPaths, tree: XmlTree): string {
  const texts = tree.first(record, paths, textOf).map(value => plainLine(textOf(value)))
  return [...new Set(texts)]
    .map(text => text.replace(/\s{0,3}[,:;/]$/, ''))
    .filter(Boolean)
    .join('; ')
}

/** Classes of arXiv in one text: `cs.LG stat.ML`. */
const arxivClasses = /^[a-z-]{2,10}(?:\.[A-Za-z-]{2,12})?(?: [a-z-]{2,10}\.[A-Za-z-]{2,12}){1,20}$/

/** Words, each of one value; a semicolon behind the last says that commas part nothing. */
function wordsAt(record: FoundRecord, paths: ElementPaths, tree: XmlTree): string {
  const words = tree
    .first(record, paths, textOf)
    .map(value => plainLine(textOf(value)).replace(/(?<=\p{Ll}{2})\.$/u, ''))
    .filter(Boolean)
  const [only = ''] = words
  if (words.length > 1) return `${words.join('; ')};`
  if (arxivClasses.test(only)) return only.replaceAll(' ', ';')
  if (only.includes(' | ')) return only.replaceAll(' | ', '; ')
  return only === '' || /,[^,]+,/.test(only) ? only : `${only};`
}

/** A date that cannot be read goes on as it is, so that it is reported. */
function readDate(record: FoundRecord, paths: ElementPaths, tree: XmlTree): string {
  const values = tree.all(record, paths)
  const texts = values.filter(value => typeof value === 'string' || elementsOf(value).length === 0)
  return dateOfValues(values, tree) ?? texts.map(textOf).find(Boolean)?.slice(0, longestDate) ?? ''
}

const longestDate = 100

function abstractAt(record: FoundRecord, paths: ElementPaths, tree: XmlTree): string {
  const values = tree.first(record, paths, textOf)
  return abstractOf(values.map(value => (typeof value === 'string' ? value : snippetOf(value))))
}

/** Values that may name the paper in any way: `doi:10.5555/…`, addresses, `URN:ISBN:…`. */
function identifiersAt(record: FoundRecord, paths: ElementPaths, tree: XmlTree): EntryField[] {
  const texts = tree.all(record, paths).map(value => plainLine(textOf(value)))
  return [
    ...identifierFields(
      texts.map(text => text.replace(/^(?:(?:info|urn):)?(doi|pmid|arxiv)[:/\s]\s?/i, '$1:'))
    ),
    ...texts.flatMap(text => addressesIn(text).map(value => ({name: 'url', value}))),
    ...texts.flatMap(text => {
      const isbn = /^(?:urn:)?isbn[:\s]\s?([\dX -]{10,17})$/i.exec(text)?.[1]
      return isbn ? [{name: 'isbn', value: isbn}] : []
    })
  ]
}

function linksAt(record: FoundRecord, {paths, label, around}: ElementLink, tree: XmlTree): EntryField[] {
  return tree.first(record, paths, textOf).flatMap(value => {
    const text = plainLine(textOf(value))
    if (around && /^[\w./-]{2,200}$/.test(text))
      return [{name: 'url', value: `${around[0]}${text.replace(/\/$/, '')}${around[1]}`, label}]
    return addressesIn(text).map(address => ({name: 'url', value: address, label}))
  })
}

/** Addresses of the web, also without their scheme. */
function addressesIn(text: string): string[] {
  return text.split(/[\s,;]{1,9}(?=https?:)|\s+/i).flatMap(word => {
    if (/^https?:\/\/[^\s<>"]{3,2000}$/i.test(word)) return [word]
    return /^www\.[^\s<>"]{3,500}$/i.test(word) ? [`https://${word}`] : []
  })
}

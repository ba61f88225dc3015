import type {ElementLink, ElementPaths, FieldName, Vocabulary} from '../../fields/index.js'
import type {Entry, EntryField} from '../entries.js'
import {identifierFields} from '../feed/identifiers.js'
import {lineOf, plainLine} from '../feed/markup.js'
import {abstractOf} from '../named/text.js'
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
const readings: Readonly<Partial<Record<FieldName, Read>>> = {
  published: readDate,
  submitted: readDate,
  updated: readDate,
  editor: (record, paths, tree) =>
    peopleOf(tree.first(record, paths, textOf), tree, false)
      .map(({value}) => value.replace(/^([^,]{1,60}), ([^,]{1,60})$/, '$2 $1'))
      .join('; '),
  pages: (record, paths, tree) =>
    textAt(record, paths, tree)
      .replace(/^pp?\. ?/i, '')
      .replace(': ', '-'),
  isbn: (record, paths, tree) =>
    /(?:97[89][ -]?)?(?:\d[ -]?){9}[\dX]/i.exec(textAt(record, paths, tree))?.[0] ?? '',
  doi: (record, paths, tree) => /10\.\d{4,9}\/\S{1,300}/.exec(textAt(record, paths, tree))?.[0] ?? '',
  arxiv: (record, paths, tree) =>
    /(?:\d{4}\.\d{4,5}|[a-z-]{2,10}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,3})?/i.exec(
      textAt(record, paths, tree)
    )?.[0] ?? '',
  comment: (record, paths, tree) => textAt(record, paths, tree).replace(/^Comments?: /, ''),
  // "Journal of Kites, vol. 12, no. 3, p. 101": NASA ADS. A book is in no other one.
  journal: (record, paths, tree) => {
    const text = textAt(record, paths, tree).replace(/, (?:vol(?:ume|\.)|issue|id\.|pp?\.) .{1,200}$/i, '')
    return text === titleOf(record, tree) ? '' : text
  },
  volume: (record, paths, tree) => textAt(record, paths, tree).replace(/^vol(?:ume|\.)\s?/i, '')
}

/** The title, in which a vocabulary may have put signs that are not its own. */
export function titleOf(record: FoundRecord, tree: XmlTree): string {
  const {title = '', ...others} = record.vocabulary.fields
  const [value = ''] = typeof title === 'string' ? tree.first(record, title, textOf) : []
  const line = textOf(value).replace(/\s{1,3}[/:;=]$/, '')
  return record.vocabulary.fullStops && others ? withoutStop(line) : line
}

/** "[Kites in low wind]." is the translation of a title. */
function withoutStop(title: string): string {
  const line = title.replace(/(?<![.\s]|\.\p{L})\.$/u, '')
  return line.startsWith('[') && line.endsWith(']') ? line.slice(1, -1).replace(/(?<!\.)\.$/, '') : line
}

/** Makes an entry of a record. */
export function entryOf(record: FoundRecord, tree: XmlTree): Entry {
  const {fields, identifiers = [], links = []} = record.vocabulary
  const {authors = '', abstract = ''} = fields
  return {
    title: {value: titleOf(record, tree)},
    abstract: {value: typeof abstract === 'string' ? readAbstract(record, abstract, tree) : ''},
    authors: typeof authors === 'string' ? peopleOf(tree.first(record, authors, textOf), tree, true) : [],
    fields: [
      ...fieldsOf(record, tree),
      ...identifiers.flatMap(paths => identifiersAt(record, paths, tree)),
      ...links.flatMap(link => linksAt(record, link, tree))
    ]
  }
}

const parts: ReadonlySet<string> = new Set(['title', 'authors', 'abstract'])

function fieldsOf(record: FoundRecord, tree: XmlTree): EntryField[] {
  return entries(record.vocabulary.fields).flatMap(([name, paths]) => {
    if (parts.has(name)) return []
    if (typeof paths !== 'string') return paths.map(each => ({name, value: wordsAt(record, each, tree)}))
    return [{name, value: (readings[name] ?? textAt)(record, paths, tree)}]
  })
}

function entries(fields: Vocabulary['fields']): Array<[FieldName, ElementPaths | readonly ElementPaths[]]> {
  return Object.entries(fields) as Array<[FieldName, ElementPaths | readonly ElementPaths[]]>
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

function readAbstract(record: FoundRecord, paths: ElementPaths, tree: XmlTree): string {
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

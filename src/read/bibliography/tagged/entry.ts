import {type FieldName, isOtherTag, tagGroupsOf} from '../../../fields/index.js'
import type {Entry, EntryField} from '../../entries.js'
import {identifierFields} from '../../feed/identifiers.js'
import {lineOf} from '../../feed/markup.js'
import {abstractOf} from '../../named/text.js'
import {publishedOf} from './dates.js'
import {type Dialect, isKnown} from './dialects.js'
import {type People, peopleOf} from './people.js'
import type {TaggedRecord} from './scan.js'

/** An entry, and whether the record says that it does not name all authors. */
export interface TaggedEntry {
  readonly entry: Entry
  readonly cutOff: boolean
}

/** Where citation-js breaks a value of RIS, in the middle of words too. */
const citationJsWidth = 70

/** A value with the lines that it stands on. */
interface Value {
  readonly tag: string
  readonly lines: readonly string[]
  readonly text: string
  /** Its place among the values of the record. */
  readonly place: number
}

/** The values of a record by the fields that its tags stand for. */
class Values {
  readonly #dialect: Dialect
  readonly #values = new Map<string, Value[]>()

  constructor({values}: TaggedRecord, dialect: Dialect) {
    this.#dialect = dialect
    for (const [place, {tag, lines}] of values.entries()) {
      const value = {tag, lines, text: joined(lines, dialect), place}
      if (value.text === '') continue
      const known = this.#values.get(tag)
      if (known) known.push(value)
      else this.#values.set(tag, [value])
    }
  }

  /** Those of the first tags that have some, in source order. */
  best(...fields: readonly FieldName[]): readonly Value[] {
    for (const field of fields)
      for (const group of tagGroupsOf(field, this.#dialect.format)) {
        const found = this.of(group)
        if (found.length > 0) return found
      }
    return []
  }

  /** Those of all tags, the best first. */
  all(...fields: readonly FieldName[]): readonly Value[] {
    return fields.flatMap(field =>
      tagGroupsOf(field, this.#dialect.format).flatMap(group =>
        group.flatMap(tag => this.#values.get(tag) ?? [])
      )
    )
  }

  /** Those of some tags, in source order. */
  of(tags: readonly string[]): readonly Value[] {
    const [first = '', ...others] = tags
    const values = this.#values.get(first) ?? []
    if (others.length === 0) return values
    return [...values, ...others.flatMap(tag => this.#values.get(tag) ?? [])].sort(
      (a, b) => a.place - b.place
    )
  }

  /** Those of tags that nobody knows. */
  get foreign(): readonly Value[] {
    return [...this.#values].flatMap(([tag, values]) => (isKnown(tag, this.#dialect) ? [] : values))
  }
}

/** The text of a value; empty lines part its paragraphs. */
function joined(lines: readonly string[], {between, format}: Dialect): string {
  if (lines.length === 1) return lines[0]?.trim() ?? ''
  const last = lines.findLastIndex(line => line.trim() !== '')
  const isCut = format === 'ris' && lines.slice(0, last).every(line => line.length === citationJsWidth)
  if (isCut) return lines.join('').trim()
  let text = ''
  let isParagraph = false
  for (const line of lines) {
    const words = line.trim()
    if (words !== '') text += text === '' ? words : (isParagraph ? '\n\n' : between) + words
    isParagraph = words === ''
  }
  return text
}

function textsOf(values: readonly Value[]): string[] {
  return values.map(({text}) => text)
}

/** Whether a record says nothing of a paper: the remarks behind the last one. */
export function isRemark({values}: TaggedRecord, {format}: Dialect): boolean {
  return values.every(({tag}) => isOtherTag(tag, format))
}

/** Makes an entry of a record, by the table of tags. */
export function taggedEntry(record: TaggedRecord, dialect: Dialect): TaggedEntry {
  const values = new Values(record, dialect)
  const [title = '', ...otherTitles] = titlesOf(values, dialect)
  const {authors, cutOff} = authorsOf(values, dialect)
  const abstract = [...new Set(textsOf(values.best('abstract')))]
  const entry = {
    title: {value: title},
    authors,
    abstract: {value: abstractOf(abstract)},
    fields: [
      ...identifiersOf(values),
      ...fieldsOf(values, title, dialect),
      ...otherTitles.map(value => ({name: 'otherTitle', value})),
      ...addressesOf(values)
    ]
  }
  return {entry, cutOff}
}

/** A line of a value that may bear markup. */
function line(text: string): string {
  return lineOf(text).replace(/\s+/g, ' ').trim()
}

/** What databases put behind titles: "Kites in Low Wind. [Article]". */
const kindBehind = /\s{1,3}\[[A-Z][A-Za-z]{2,20}(?: [A-Za-z]{2,20}){0,2}\]\.?$/

/** The title and those that the paper has besides. */
function titlesOf(values: Values, {format}: Dialect): string[] {
  const titles = textsOf(values.best('title', 'otherTitle')).map(line)
  const others = textsOf(values.all('otherTitle')).map(line)
  const found = format === 'ovid' ? titles.map(title => title.replace(kindBehind, '')) : titles
  return [...new Set([...found, ...others])]
}

/** The authors, and the groups that sign beside them, in source order. */
function authorsOf(values: Values, dialect: Dialect): People {
  const signed = [...values.best('authors'), ...values.best('groupAuthors')]
  const names = values.of([...new Set(signed.map(({tag}) => tag))]).flatMap(value => namesOf(value, dialect))
  return peopleOf(names, formOf(dialect))
}

/** Web of Science writes each name on a line of its own, and so do others where each line has a comma. */
function namesOf({lines, text}: Value, {format}: Dialect): readonly string[] {
  const isList = format === 'isi' || format === 'ovid' || lines.every(each => each.includes(','))
  return isList ? lines : [text]
}

function formOf({format}: Dialect) {
  return {initialsLast: format === 'medline' || format === 'ovid', marked: format === 'ovid'}
}

const fieldNames = ['issue', 'volume', 'publisher', 'language', 'type', 'citationKey'] as const

function fieldsOf(values: Values, title: string, dialect: Dialect): EntryField[] {
  const one = (name: FieldName, value: string | undefined) => (value === undefined ? [] : [{name, value}])
  const list = (name: FieldName, texts: readonly string[]) =>
    one(name, [...new Set(texts)].join('; ').replace(/;$/, ''))
  const best = (name: FieldName) => textsOf(values.best(name)).map(line)
  const journals = textsOf(values.all('journal')).map(text => sourceName(line(text), dialect))
  return [
    ...one('published', publishedOf(textsOf(values.all('published')).map(line))),
    ...one(
      'journal',
      journals.find(name => name !== title)
    ),
    ...one('pages', pagesOf(values)),
    ...fieldNames.flatMap(name => list(name, best(name))),
    ...numbersOf(textsOf(values.all('isbn', 'issn'))),
    ...list('editor', editorsOf(values, dialect)),
    ...list('organization', organizationsOf(values, dialect)),
    ...one('subjects', subjectsOf(values, dialect)),
    ...list('note', best('note')),
    ...list(
      'accession',
      best('accession').filter(text => identifierFields([text]).length === 0)
    ),
    ...values.foreign.map(({tag, text}) => ({name: tag, value: line(text)}))
  ]
}

function editorsOf(values: Values, dialect: Dialect): string[] {
  const names = values.best('editor').flatMap(value => namesOf(value, dialect))
  return peopleOf(names, formOf(dialect)).authors.map(({value}) => value)
}

/** Names of authors before an affiliation, and addresses of mail behind it. */
const ofAuthors = /^\[[^\]]{0,2000}\] /
const mailBehind = /\s(?:Electronic address:\s)?[^\s@]{1,100}@[^\s@]{1,100}$/

function organizationsOf(values: Values, {format}: Dialect): string[] {
  const texts = values.best('organization').flatMap(({lines, text}) => (format === 'isi' ? lines : [text]))
  return texts.map(text => line(text).replace(ofAuthors, '').replace(mailBehind, ''))
}

/** Where Ovid says in one line what a paper stands in: "Kite Letters. Vol.12(3), Sep 2024, pp. 1-9." */
const sourceEnd =
  /\.\s|\.$|;|,\s?vol|,?\s(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|winter|spring|summer|autumn|fall)[a-z]{0,6}[\s/.]|\d)/i

function sourceName(text: string, {format}: Dialect): string {
  return format === 'ovid' ? (text.split(sourceEnd, 1)[0] ?? text) : text
}

/** `101` and `112`, `101-12`, or the number of an article. */
function pagesOf(values: Values): string | undefined {
  const [first, last] = textsOf(values.best('pages')).map(line)
  if (first === undefined || last === undefined || last === first || /[-–]/.test(first)) return first
  return /[-–]/.test(last) ? last : `${first}-${last}`
}

const isbn = /(?<![\dX]-?)(?:97[89][- ]?)?(?:\d[- ]?){9}[\dX](?![\d-])/gi
const issn = /(?<!\d-?)\d{4}-?\d{3}[\dX](?![\dX-])/gi

/** Numbers of books and of journals stand under one tag; those of reports and patents, too. */
function numbersOf(texts: readonly string[]): EntryField[] {
  const found = texts.flatMap(text => {
    if (/^[A-Z]{2}[\s-]?\d/.test(text)) return [{name: 'reportNumber', value: line(text)}]
    const books = [...text.matchAll(isbn)].map(([value]) => ({name: 'isbn', value}))
    if (books.length > 0) return books
    const journals = [...text.matchAll(issn)].map(([value]) => ({name: 'issn', value}))
    return journals.length > 0 || !/\d/.test(text) ? journals : [{name: 'reportNumber', value: line(text)}]
  })
  const others = found.filter(({name}) => name !== 'isbn')
  const book = found.find(({name}) => name === 'isbn')
  return [...(book ? [book] : []), ...new Map(others.map(each => [each.value, each])).values()]
}

/** Words of a list; commas part them where a program writes all in one value. */
function subjectsOf(values: Values, {format, between}: Dialect): string | undefined {
  const texts = values.all('subjects')
  const words = texts
    .flatMap(({text}) => text.split(between === '\n' ? /[\n;]/ : ';'))
    .map(word => line(word).replace(/^\*|(?<=\/)\*/g, ''))
    .filter(word => word !== '')
  const [only, ...others] = words
  if (only === undefined) return undefined
  const isList = others.length === 0 && format !== 'medline' && format !== 'isi'
  return isList ? only : `${words.join('; ')};`
}

/** Databases of which a bare number is known. */
const databases = [
  {
    name: /\barxiv\b/i,
    number: /^(?:\d{4}\.\d{4,5}|[a-z-]{2,10}(?:\.[a-z]{2})?\/\d{7})(?:v\d{1,3})?$/i,
    before: 'arXiv:'
  },
  {name: /\b(?:pubmed|medline)\b/i, number: /^\d{6,8}$/, before: 'pmid:'}
]
const databaseTags = ['DB', 'DP', 'DS', 'PB', '%W', '%~', '%I', 'T2', 'JO', 'JF', '%J']
/** Notes that begin with the identifier of the paper, and not with that of another. */
const identifierNote = /^(?:.{0,20}\b(?:arxiv|doi|pmid|pmcid)\b|10\.)/i

function identifiersOf(values: Values): EntryField[] {
  const database = values
    .of(databaseTags)
    .map(({text}) => text.slice(0, 200))
    .join('; ')
  const numbered = textsOf(values.all('arxiv', 'accession')).map(text => {
    const known = databases.find(({name, number}) => number.test(text) && name.test(database))
    return (known?.before ?? '') + text.replace(/^pubmed[:\s]\s*/i, 'pmid:')
  })
  const isMedline =
    database === '' || databases.some(({name, before}) => before === 'pmid:' && name.test(database))
  const pubmed = values.best('pubmed').flatMap(({tag, text}) => {
    const number = /^(?:pmid:?\s?)?(\d{1,9})(?!\S)/i.exec(text)?.[1]
    return number && (isMedline || !/^U/.test(tag)) ? `pmid:${number}` : []
  })
  const notes = textsOf(values.all('note')).filter(text => identifierNote.test(text))
  return identifierFields([
    ...textsOf(values.all('doi')).filter(text => /10\.\d{4}/.test(text)),
    ...pubmed,
    ...textsOf(values.all('pmc')),
    ...numbered,
    ...textsOf(values.all('journal')),
    ...notes
  ])
}

const files = new Set(['L1', '%>'])

/** Addresses; paths of a reader's own disk are left out. */
function addressesOf(values: Values): EntryField[] {
  const found = new Map<string, string | undefined>()
  for (const {tag, text} of values.all('url'))
    for (const word of text.split(/(?<![;\s])[;\s]+(?=https?:)|\s+/)) {
      const value = word.replace(/[.,;]$/, '')
      if (/^https?:\/\//i.test(value) && !found.has(value))
        found.set(value, files.has(tag) ? 'PDF' : undefined)
    }
  return [...found].map(([value, label]) => ({name: 'url', value, label}))
}

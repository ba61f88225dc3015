import {type FieldName, isOtherTag} from '../../../fields/index.js'
import type {Entry, EntryField} from '../../entries.js'
import {identifierFields} from '../../feed/identifiers.js'
import {lineOf as withoutMarkup} from '../../feed/markup.js'
import {abstractOf} from '../../named/text.js'
import {ownTitle} from '../../parts/title.js'
import {publishedOf} from './dates.js'
import type {Dialect} from './dialects.js'
import {addressesOf, identifiersOf, numbersOf} from './identifiers.js'
import {type People, peopleOf} from './people.js'
import type {TaggedRecord} from './scan.js'
import {lineOf, textsOf, type Value, Values} from './values.js'

/** An entry, and whether the record says that it does not name all authors. */
export interface TaggedEntry {
  readonly entry: Entry
  readonly cutOff: boolean
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

/** A title in one line; its character references are read where it is cleaned. */
function titleLine(text: string): string {
  return withoutMarkup(text).replace(/\s+/g, ' ').trim()
}

/** What databases put behind titles: "Kites in Low Wind. [Article]". */
const kindBehind = /(?:\s{1,3}|(?<=[.?!]))\[[A-Z][A-Za-z]{2,20}(?: [A-Za-z]{2,20}){0,2}\]\.?$/

/** The title and those that the paper has besides. */
function titlesOf(values: Values, {format}: Dialect): string[] {
  const titles = textsOf(values.best('title', 'otherTitle')).map(titleLine)
  const others = textsOf(values.all('otherTitle')).map(lineOf)
  const bare = format === 'ovid' ? titles.map(title => title.replace(kindBehind, '')) : titles
  const found = format === 'ovid' || format === 'medline' ? bare.map(ownTitle) : bare
  return [...new Set([...found, ...others])]
}

/** The authors, and the groups that sign beside them, in source order. */
function authorsOf(values: Values, dialect: Dialect): People {
  const signed = [...values.best('authors'), ...values.best('groupAuthors')]
  const names = values
    .of([...new Set(signed.map(({tag}) => tag))])
    .flatMap(value => namesOf(value, dialect))
    .filter(name => !editorBehind.test(name.trim()))
  return peopleOf(names, formOf(dialect))
}

/** What some databases write behind the name of an editor: "Editor, Ed [Editor]". */
const editorBehind = /\[(?:eds?|editors?)\.?\]$/i
/** What parts names on one line where Ovid writes labels in words: "Example, Ada.  Sample, Bo C." */
const nameEnd = /(?<=[.;])\s{2,5}(?=\p{L})/u

/** Web of Science writes each name on a line of its own, and so do others where each line has a comma. */
function namesOf({lines, text}: Value, {format}: Dialect): readonly string[] {
  if (format === 'ovid') return lines.flatMap(line => line.split(nameEnd))
  const isList = format === 'isi' || lines.every(each => each.includes(','))
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
  const best = (name: FieldName) => textsOf(values.best(name)).map(lineOf)
  const journals = textsOf(values.all('journal')).map(text => sourceName(lineOf(text), dialect))
  return [
    ...one('published', publishedOf(textsOf(values.all('published')).map(lineOf))),
    ...one(
      'journal',
      journals.find(name => name !== title)
    ),
    ...one('pages', pagesOf(values)),
    ...fieldNames.flatMap(name => list(name, best(name))),
    ...numbersOf(values),
    ...list('editor', editorsOf(values, dialect)),
    ...list('organization', organizationsOf(values, dialect)),
    ...one('subjects', subjectsOf(values, dialect)),
    ...list('note', best('note')),
    ...list(
      'accession',
      best('accession').filter(text => identifierFields([text]).length === 0)
    ),
    ...values.foreign.map(({tag, text}) => ({name: tag, value: lineOf(text)}))
  ]
}

function editorsOf(values: Values, dialect: Dialect): string[] {
  const ofAuthors = values.best('authors').flatMap(value => namesOf(value, dialect))
  const names = [
    ...values.best('editor').flatMap(value => namesOf(value, dialect)),
    ...ofAuthors.filter(name => editorBehind.test(name.trim()))
  ]
  return peopleOf(names, formOf(dialect)).authors.map(({value}) => value)
}

/** Names of authors before an affiliation, and addresses of mail behind it. */
const ofAuthors = /^\[[^\]]{0,2000}\] /
const mailBehind = /\s(?:Electronic address:\s)?[^\s@]{1,100}@[^\s@]{1,100}$/

function organizationsOf(values: Values, {format}: Dialect): string[] {
  const texts = values.best('organization').flatMap(({lines, text}) => (format === 'isi' ? lines : [text]))
  return texts.map(text => lineOf(text).replace(ofAuthors, '').replace(mailBehind, ''))
}

/** Where Ovid says in one line what a paper stands in: "Kite Letters. Vol.12(3), Sep 2024, pp. 1-9." */
const sourceEnd =
  /\.\s|\.$|;|,\s?vol|,?\s(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|winter|spring|summer|autumn|fall)[a-z]{0,6}[\s/.]|\d)/i

function sourceName(text: string, {format}: Dialect): string {
  return format === 'ovid' ? (text.split(sourceEnd, 1)[0] ?? text) : text
}

/** `101` and `112`, `101-12`, or the number of an article. */
function pagesOf(values: Values): string | undefined {
  const [first, last] = textsOf(values.best('pages')).map(lineOf)
  if (first === undefined || last === undefined || last === first || /[-–]/.test(first)) return first
  return /[-–]/.test(last) ? last : `${first}-${last}`
}

/** Words of a list; commas part them where a program writes all in one value. */
function subjectsOf(values: Values, {format, between}: Dialect): string | undefined {
  const texts = values.all('subjects')
  const words = texts
    .flatMap(({text}) => (between === '\n' ? text.split('\n') : [text]))
    .flatMap(words => lineOf(words).split(';'))
    .map(word => word.trim().replace(/^\*|(?<=\/)\*|(?<=\p{Ll}{2})\.$/gu, ''))
    .filter(word => word !== '')
  const [only, ...others] = words
  if (only === undefined) return undefined
  const isList = others.length === 0 && format !== 'medline' && format !== 'isi'
  return isList ? only : `${words.join('; ')};`
}

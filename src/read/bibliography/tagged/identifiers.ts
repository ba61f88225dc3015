import type {EntryField} from '../../entries.js'
import {identifierFields} from '../../feed/identifiers.js'
import {bookNumbers} from '../../parts/numbers.js'
import {lineOf, textsOf, type Values} from './values.js'

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

/** The identifiers of a paper, wherever its record has them. */
export function identifiersOf(values: Values): EntryField[] {
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

/** Numbers of books and of journals stand under one tag; those of reports and patents, too. */
export function numbersOf(values: Values): EntryField[] {
  const found = textsOf(values.all('isbn', 'issn')).flatMap(text => {
    if (/^[A-Z]{2}[\s-]?\d/.test(text)) return [{name: 'reportNumber', value: lineOf(text)}]
    const numbers = bookNumbers(text)
    return numbers.length > 0 || !/\d/.test(text) ? numbers : [{name: 'reportNumber', value: lineOf(text)}]
  })
  const others = found.filter(({name}) => name !== 'isbn')
  const book = found.find(({name}) => name === 'isbn')
  return [...(book ? [book] : []), ...new Map(others.map(each => [each.value, each])).values()]
}

const files = new Set(['L1', '%>'])

/** Addresses; paths of a reader's own disk are left out. */
export function addressesOf(values: Values): EntryField[] {
  const found = new Map<string, string | undefined>()
  for (const {tag, text} of values.all('url'))
    for (const word of text.split(/(?<![;\s])[;\s]+(?=https?:)|\s+/)) {
      const value = word.replace(/[.,;]$/, '').replace(/^www\./i, 'https://www.')
      if (/^https?:\/\//i.test(value) && !found.has(value))
        found.set(value, files.has(tag) ? 'PDF' : undefined)
    }
  return [...found].map(([value, label]) => ({name: 'url', value, label}))
}

import type {EntryField} from '../entries.js'

const isbn = /(?<![\dX]-?)(?:97[89][- ]?)?(?:\d[- ]?){9}[\dX](?![\d-])/i
const issn = /(?<![\d-])\d{4}-?\d{3}[\dX](?![\dX-])/i

/**
 * The number of a book, or else of a journal, that a field holds. Of several, such as those of print and web, the first
 * counts; what is neither stays as it is, so that it is reported.
 */
export function bookNumber(text: string): EntryField {
  const book = isbn.exec(text)?.[0]
  const journal = book === undefined ? issn.exec(text)?.[0] : undefined
  return journal === undefined ? {name: 'isbn', value: book ?? text} : {name: 'issn', value: journal}
}

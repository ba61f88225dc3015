import type {EntryField} from '../entries.js'

const isbn = /(?<![\dX]-?)(?:97[89][- ]?)?(?:\d[- ]?){9}[\dX](?![\d-])/gi
const issn = /(?<!\d-?)\d{4}-?\d{3}[\dX](?![\dX-])/gi

/** The numbers of books in a text, or else those of journals. */
export function bookNumbers(text: string): EntryField[] {
  const found = (name: string, form: RegExp) => [...text.matchAll(form)].map(([value]) => ({name, value}))
  const books = found('isbn', isbn)
  return books.length > 0 ? books : found('issn', issn)
}

/**
 * The number of a book, or else of a journal, that a field holds. Of several, such as those of print and web, the first
 * counts; what is neither stays as it is, so that it is reported.
 */
export function bookNumber(text: string): EntryField {
  return bookNumbers(text)[0] ?? {name: 'isbn', value: text}
}

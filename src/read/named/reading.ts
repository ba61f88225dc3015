import type {Reading} from '../../fields/index.js'
import {labelOf, otherRelations} from '../feed/items.js'
import {plainLine} from '../feed/markup.js'
import {dateOf} from './dates.js'
import {isObject, listOf, type Members, pathsOf, plain, scalar} from './values.js'

/** A value that was read; `label` of an address that says what it leads to. */
export interface ReadValue {
  readonly value: string
  readonly label?: string | undefined
}

/** Reads the value of a member; empty where it is none of the kind. */
export const readings: Readonly<Record<Reading, (value: unknown, members: Members) => ReadValue[]>> = {
  text: (value, members) => joined(textsOf(value, members)),
  words: (value, members) => joined(wordsOf(value, members), ';'),
  date: (value, members) => one(dateOf(value, members)),
  number: value => one(scalar(value)?.match(/^\d{1,15}$/)?.[0]),
  arxiv: value => one(arxivNumber(plain(value)) ?? scalar(value)),
  addresses: addressesOf,
  openreviewPath: value => one(scalar(value)?.replace(/^\/(?=pdf|attachment)/, 'https://openreview.net/'))
}

function one(value: string | undefined): ReadValue[] {
  return value === undefined ? [] : [{value}]
}

/** Values of a list in one field. A semicolon at its end says that commas in it part nothing. */
function joined(values: readonly string[], end = ''): ReadValue[] {
  return values.length === 0 ? [] : [{value: values.join('; ') + end}]
}

/** Texts that programs write for nothing. */
const nothing = /^(?:nan|none|null|undefined|n\/a)$/i

/** Members that name a thing: an organisation, a field of study, a task, a license. */
const namePaths = pathsOf('fullname display_name name category term task label text id url')

/** The texts of a value, each in one line. */
function textsOf(value: unknown, members: Members): string[] {
  return listOf(value).flatMap(each => {
    const text = plainLine(members.text(each, namePaths) ?? scalar(each) ?? '')
    return text === '' || nothing.test(text) ? [] : [text]
  })
}

/** A class of arXiv (https://arxiv.org/category_taxonomy), or an archive without classes. */
const arxivClass =
  /^(?:[a-z-]{2,8}\.[A-Za-z-]{2,12}|astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nucl-(?:ex|th)|quant-ph)$/

/** Subject classes; arXiv writes its own in one text, with spaces between. */
function wordsOf(value: unknown, members: Members): string[] {
  return textsOf(value, members).flatMap(text => {
    const words = text.split(' ')
    return words.every(word => arxivClass.test(word)) ? words : [text]
  })
}

/** arXiv's identifiers as numbers, which have lost their zeros: 2401.0123, 704.0001. */
function arxivNumber(value: unknown): string | undefined {
  if (typeof value !== 'number' || value < 704 || value > 9913) return undefined
  // Five digits behind the point since January 2015.
  return value.toFixed(value < 1501 ? 4 : 5).padStart(9, '0')
}

/** Addresses that are written without their scheme. */
const bareAddress = /^(?:www\.|(?:[a-z0-9-]{1,40}\.){1,3}(?:com|org|io|net|co|ai|dev|edu)\/)/i
const scheme = /^[a-z][a-z0-9+.-]{1,20}:/i

function addressesOf(value: unknown, members: Members): ReadValue[] {
  return listOf(value).flatMap(each => {
    if (isObject(each)) return linkOf(each, members)
    return (scalar(each) ?? '').split(/[\s,;]{1,9}(?=https?:)/i).flatMap(text => {
      if (bareAddress.test(text)) return [{value: `https://${text}`}]
      return scheme.test(text) && !/\s/.test(text) ? [{value: text}] : []
    })
  })
}

/** A link as an object: `{href, rel, title}` of feeds, `{URL, "content-type"}` of Crossref, `{url}`. */
function linkOf(link: object, members: Members): ReadValue[] {
  const say = (names: string) => members.text(link, pathsOf(names))
  if (otherRelations.test(say('rel') ?? '')) return []
  const label = labelOf(say('title'), say('type content-type mime_type'))
  return addressesOf(say('href url link html_url value'), members).map(({value}) => ({
    value,
    ...(label && {label})
  }))
}

import type {Reading} from '../../fields/index.js'
import {labelOf, otherRelations} from '../feed/items.js'
import {plainLine} from '../feed/markup.js'
import {dateOf} from './dates.js'
import {isObject, type JsonObject, listOf, type Members, pathsOf, plain, scalar} from './values.js'

/** A value that was read; `label` of an address that says what it leads to. */
export interface ReadValue {
  readonly value: string
  readonly label?: string | undefined
}

/** Reads the value of a member; empty where it is none of the kind. */
export const readings: Readonly<Record<Reading, (value: unknown, members: Members) => ReadValue[]>> = {
  text: (value, members) => joined(textsOf(value, members)),
  words: (value, members) => joined(wordsOf(value, members), ';'),
  // Commas part the words of one text.
  keywords: (value, members) => joined(wordsOf(value, members), scalar(value)?.includes(',') ? '' : ';'),
  date: (value, members) => one(dateOf(value, members)),
  number: value => one(scalar(value)?.match(/^\d{1,15}$/)?.[0]),
  identifier: identifiersOf,
  arxiv: (value, members) => {
    const number = arxivNumber(plain(value))
    return number === undefined ? identifiersOf(value, members) : one(number)
  },
  addresses: addressesOf,
  files: filesOf,
  supplements: supplementsOf,
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

/** Members that name a thing: an organisation, a field of study, a task, a license, a journal. */
const namePaths = pathsOf(
  'fullname display_name name category term terms task label text tag subject keyword descriptorname title value id url'
)
/** Members that hold an identifier beside its kind. */
const identifierPaths = pathsOf('value identifier id content')

/** Identifiers, one or a list, each alone or beside its kind. */
function identifiersOf(value: unknown, members: Members): ReadValue[] {
  return listOf(value).flatMap(each => {
    const text = scalar(each) ?? members.text(each, identifierPaths)
    return text === undefined || nothing.test(text) ? [] : [{value: text}]
  })
}

/** The texts of a value, each in one line. */
function textsOf(value: unknown, members: Members): string[] {
  return listOf(value).flatMap(each => {
    if (Array.isArray(each)) return each.flatMap(inner => textOf(inner, members))
    return textOf(each, members)
  })
}

function textOf(value: unknown, members: Members): string[] {
  const name = isObject(value) ? members.text(value, namePaths) : undefined
  const text = plainLine(name ?? scalar(value) ?? '')
  return text === '' || nothing.test(text) ? [] : [text]
}

/** A class of arXiv (https://arxiv.org/category_taxonomy), or an archive without classes. */
const arxivClass =
  /^(?:[a-z-]{2,8}\.[A-Za-z-]{2,12}|astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nucl-(?:ex|th)|quant-ph)$/

/** Subject classes without mere numbers, which stand for those of another list; arXiv writes its own in one text, with spaces between, and Scopus parts them by bars. */
function wordsOf(value: unknown, members: Members): string[] {
  const named = listOf(value).filter(each => typeof each !== 'number')
  return textsOf(named, members).flatMap(text => {
    if (text.includes(' | ')) return text.split(' | ')
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
  const list = isObject(value) ? [value] : listOf(value)
  return list.flatMap(each => (isObject(each) ? linkOf(each, members) : addressesIn(scalar(each))))
}

function addressesIn(text = ''): ReadValue[] {
  return text.split(/[\s,;]{1,9}(?=https?:)/i).flatMap(value => {
    if (bareAddress.test(value)) return [{value: `https://${value}`}]
    return scheme.test(value) && !/\s/.test(value) ? [{value}] : []
  })
}

/** Where a link says its address. */
const addressPaths = pathsOf('href url link html_url value uri')
/** What links of a paper are called where an object holds them by name; its others lead to files and to the API. */
const namedLinks = 'html self_html landing doi pdf abs fulltext'
  .split(' ')
  .map(name => ({name, paths: pathsOf(`${name} ${name}.href`)}))

/** A link as an object: `{href, rel, title}` of feeds, `{URL, "content-type"}` of Crossref, `{url}`; or links by name. */
function linkOf(link: JsonObject, members: Members): ReadValue[] {
  const say = (names: string) => members.text(link, pathsOf(names))
  if (otherRelations.test(say('rel ref') ?? '')) return []
  const address = members.text(link, addressPaths) ?? scalar(link)
  if (address === undefined)
    return namedLinks.flatMap(({name, paths}) =>
      labelled(members.text(link, paths), labelOf(name, undefined))
    )
  return labelled(
    address,
    labelOf(say('title'), say('type content-type format file_format documentstyle mime_type'))
  )
}

/** The PDFs among the files of a paper; an object may hold them by name. */
function filesOf(value: unknown, members: Members): ReadValue[] {
  const files = listOf(value).filter(isObject)
  const [only] = files
  const named = files.length === 1 && only ? Object.values(only).filter(isObject) : []
  return [...files, ...named].slice(0, mostFiles).flatMap(file => {
    const say = (names: string) => members.text(file, pathsOf(names))
    const isPdf = /\bpdf$/i.test(say('mimetype type') ?? say('key name filename') ?? '')
    return isPdf ? addressesIn(say('download_url links.download links.content links.self')) : []
  })
}

/** More files are no papers. */
const mostFiles = 50

/** Addresses of what belongs to a paper, such as its code; not those of other papers. */
function supplementsOf(value: unknown, members: Members): ReadValue[] {
  return listOf(value).flatMap(related => {
    const relation = members.text(related, pathsOf('relation relation_type relation_type.id')) ?? ''
    const isOwn = /^(?:is_?supplemented_?by|references_?code|has_?software)$/i.test(relation)
    return isOwn ? addressesIn(members.text(related, pathsOf('related_identifier identifier link url'))) : []
  })
}

function labelled(address: string | undefined, label: string | undefined): ReadValue[] {
  return addressesIn(address).map(({value}) => ({value, ...(label && {label})}))
}

import {isEmptyLabel, isResourceLabel, webAddress} from '../../address/index.js'
import type {Entry, EntryAuthor, EntryField} from '../entries.js'
import {readDateTime} from '../parts/dates.js'
import {identifierFields} from './identifiers.js'
import type {FeedItem, FeedText} from './items.js'
import {abstractHeading, abstractLabel, isMarkup, lineOf, plainLine, readMarkup} from './markup.js'
import {authorsOf} from './people.js'

/** What arXiv's feeds say of a paper, and what it means. */
const announcements: Readonly<Record<string, string>> = {
  new: 'new',
  cross: 'cross-list',
  replace: 'replacement',
  'replace-cross': 'replacement',
  'cross listed': 'cross-list',
  updated: 'replacement'
}

/** "Kites in Low Wind. (arXiv:2401.01234v1 [cs.LG])": arXiv's old feeds. */
const titleEnd = /\.?\s\(arxiv:([\w./-]{4,30})\s\[([\w.-]{2,30})\](?:\s(updated|cross listed))?\)$/i
/** "arXiv:2401.01234v1 Announce Type: new": the first line of an abstract in arXiv's feeds of today. */
const announcement = /^arxiv:(\S{4,40})\s{1,10}announce type:\s{0,10}([a-z-]{3,20})\s{0,10}/i
/** Paragraphs of a description that are no part of the abstract. The first group is what they say. */
const paragraphRules: ReadonlyArray<{
  readonly name: 'authors' | 'published' | 'journal' | 'none'
  readonly pattern: RegExp
  readonly example: string
}> = [
  {
    name: 'authors',
    pattern: /^authors?(?:\(s\))?:\s(.{1,5000})$/i,
    example: 'Author(s): Ada Example, Bo Example'
  },
  {name: 'published', pattern: /^publication date:\s?(.{1,60})$/i, example: 'Publication date: March 2025'},
  {name: 'journal', pattern: /^source:\s?(.{1,300})$/i, example: 'Source: Journal of Kites, Volume 12'},
  {
    name: 'none',
    pattern: /^.{2,100}, Published online: .{4,40}; ?doi:\S{1,200}$/,
    example: 'Kites, Published online: 27 February 2025; doi:10.5555/12345678'
  },
  {
    name: 'none',
    pattern: /^the post .{1,500} appeared first on .{1,200}$/i,
    example: 'The post Kites appeared first on Wind.'
  },
  {name: 'authors', pattern: /^by (\p{Lu}.{1,5000})$/u, example: 'by Ada Example, Bo Example'},
  {
    name: 'none',
    pattern: /^.{2,150}[\s:]doi:? ?10\.\d{4,9}\/\S{1,200}(?: .{1,60})?$/i,
    example: 'J Lamps. 2025 Feb 27:1-9. doi: 10.5555/lamps.1. Online ahead of print.'
  },
  {
    name: 'none',
    pattern: /^\[.{3,80}\] published .{6,40}$/i,
    example: '[Kite Lett. 12, 345678] Published Thu Feb 27, 2025'
  },
  {name: 'none', pattern: /^no abstract(?: available)?\.?$/i, example: 'NO ABSTRACT'},
  {name: 'none', pattern: /^(?:read more|continue reading).{0,300}$/i, example: 'Read more'},
  {name: 'none', pattern: /^(?:doi|pmid|pmcid):.{1,200}$/i, example: 'DOI: 10.5555/12345678'}
]

/** Where a paper stands, before its abstract: journals on Atypon's platform, such as ACM, Wiley, SAGE. */
const placeLine =
  /^(.{2,150}), (?:early ?view|ahead of print|accepted article|just accepted|volume \d{1,5}(?:, [^,.]{1,30}){0,5})(?:\.\s{0,9}|$)(?:abstract\.? )?/i

/** Shortest description that stands for an abstract where there is a longer text. */
const shortSummary = 200

/**
 * Makes an entry of an item.
 *
 * @param item - From any feed.
 * @param feedDates - Dates of the feed, for items that have none.
 */
export function entryOf(item: FeedItem, feedDates: readonly string[]): Entry {
  const title = titleOf(item)
  const text = textOfItem(item, title.value)
  const dates = [...item.dates, ...text.dates]
  const listed = dates.length === 0 ? feedDates.map(date => readDateTime(date)).find(Boolean) : undefined
  const kind = announcements[(item.announcement || text.type || title.type || '').toLowerCase()]
  return {
    title: {value: title.value},
    abstract: {value: text.paragraphs.join('\n\n')},
    authors: text.authors.length > 0 && item.creators.length === 0 ? text.authors : authorsOf(item.creators),
    fields: [
      ...identifierFields([...title.names, ...text.names, ...item.names]),
      ...(kind ? announced(dates) : dates),
      ...(listed ? [{name: 'listed', value: listed}] : []),
      ...classes([...title.subjects, ...item.subjects]),
      ...item.fields,
      ...text.fields.filter(({name}) => item.fields.every(field => field.name !== name)),
      ...addresses([...item.links, ...text.links]),
      ...(kind ? [{name: 'type', value: kind}] : [])
    ]
  }
}

/** Classes that arXiv's authors give beside its own, by their form. */
const classForms: ReadonlyArray<{readonly name: string; readonly pattern: RegExp; readonly example: string}> =
  [
    {
      name: 'mscClass',
      pattern: /^\d\d[A-Z-](?:\d\d|xx)(?![\w])/,
      example: '68T05 (Primary), 05C50 (Secondary)'
    },
    {name: 'acmClass', pattern: /^[A-K]\.\d(?:\.[\dm])?(?:\.\d)?(?=$|[;,\s])/, example: 'I.2.6; H.3.3'}
  ]

/** Sorts the categories of an item: subjects, each once, and classes of other schemes. */
function classes(categories: readonly string[]): EntryField[] {
  const values = [...new Set(categories.map(category => plainLine(category)))]
  const nameOf = (value: string) => classForms.find(({pattern}) => pattern.test(value))?.name
  return [
    {name: 'subjects', value: values.filter(value => value !== '' && !nameOf(value)).join('; ')},
    ...values.flatMap(value => {
      const name = nameOf(value)
      return name ? [{name, value}] : []
    })
  ]
}

/** Dates of an item of arXiv's feeds of new papers are those of the announcement. */
function announced(dates: readonly EntryField[]): EntryField[] {
  const [date] = dates
  return date ? [{...date, name: 'listed'}] : []
}

/** Each address once. */
function addresses(links: readonly EntryField[]): EntryField[] {
  const known = new Map<string, EntryField>()
  for (const link of links) if (!known.has(link.value)) known.set(link.value, link)
  return [...known.values()]
}

interface ItemTitle {
  readonly value: string
  readonly names: readonly string[]
  readonly subjects: readonly string[]
  readonly type?: string | undefined
}

function titleOf({title, bareTitle}: FeedItem): ItemTitle {
  const line = lineOf(title).trim()
  const bare = lineOf(bareTitle).trim()
  // "Kites, Vol. 12, Pages 345: Kites in Low Wind"
  const value = bare !== '' && line.endsWith(`: ${bare}`) ? bare : line
  const match = titleEnd.exec(value.slice(-120))
  if (!match) return {value, names: [], subjects: []}
  return {
    value: value.slice(0, value.length - match[0].length),
    names: [`arxiv:${match[1]}`],
    subjects: [match[2] ?? ''],
    type: match[3]
  }
}

/** What the texts of an item say. */
interface ItemText {
  paragraphs: string[]
  authors: EntryAuthor[]
  dates: EntryField[]
  fields: EntryField[]
  links: EntryField[]
  names: string[]
  type?: string | undefined
}

function textOfItem({summary, content}: FeedItem, title: string): ItemText {
  const first = readText(summary, title)
  if (content.value === '') return first
  const length = first.paragraphs.join(' ').length
  const cut = /(?:\.\.\.|…|\[…\])\]?$/.test(first.paragraphs.at(-1) ?? '')
  if (length >= shortSummary && !cut) return first
  const whole = readText(content, title)
  return whole.paragraphs.join(' ').length > length
    ? {...whole, authors: [...first.authors, ...whole.authors], dates: [...first.dates, ...whole.dates]}
    : first
}

function readText({value, base}: FeedText, title: string): ItemText {
  const {paragraphs, links} = isMarkup(value) ? readMarkup(value) : {paragraphs: [value.trim()], links: []}
  const text: ItemText = {paragraphs: [], authors: [], dates: [], fields: [], links: [], names: []}
  for (const paragraph of paragraphs) if (paragraph !== title) readParagraph(paragraph, text)
  for (const {label, url} of links) {
    const address = isResourceLabel(label) && !isEmptyLabel(label) ? webAddress(url, base) : undefined
    if (address) text.links.push({name: 'url', value: address.href, label})
  }
  return text
}

function readParagraph(paragraph: string, text: ItemText): void {
  if (abstractHeading.test(paragraph)) {
    text.paragraphs = []
    return
  }
  const rule = paragraphRules.find(({pattern}) => pattern.test(paragraph))
  if (rule) {
    takeParagraph(rule.name, rule.pattern.exec(paragraph)?.[1] ?? '', text)
    return
  }
  const match = announcement.exec(paragraph)
  if (match) {
    text.names.push(`arxiv:${match[1]}`)
    text.type = match[2]
  }
  const place = text.paragraphs.length === 0 ? placeLine.exec(paragraph) : null
  if (place?.[1]) text.fields.push({name: 'journal', value: place[1]})
  const rest = paragraph.slice((match ?? place)?.[0].length ?? 0).replace(abstractLabel, '')
  if (rest !== '') text.paragraphs.push(rest)
}

function takeParagraph(name: (typeof paragraphRules)[number]['name'], value: string, text: ItemText): void {
  if (name === 'authors') text.authors.push(...authorsOf([value]))
  else if (name === 'published') text.dates.push({name, value: readDateTime(value) ?? value})
  else if (name === 'journal') text.fields.push({name, value})
}

import type {Entry, EntryAuthor, EntryField, EntryPart} from '../entries.js'
import {readDate} from '../parts/dates.js'
import {nameSpans} from '../parts/people.js'
import {attribute, hasClass, type PageElement} from './element.js'
import {fieldOf, labelledLine, labelName} from './labels.js'
import {linkFields, linksIn} from './links.js'
import type {Page} from './page.js'
import type {Context, Strategy} from './strategy.js'

const absAddress = /\/abs\/(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}(?:v\d+)?)/

/** Parts of a paper, gathered line by line. */
interface Parts {
  title?: EntryPart
  abstract?: EntryPart
  authors: EntryAuthor[]
  readonly fields: EntryField[]
}

/** `/list/` pages: `dl > dt + dd`, with labels before the parts. */
export const arxivList: Strategy = {
  name: 'arxiv-list',
  example: 'https://arxiv.org/list/cs.LG/recent',
  read: context => {
    const {page} = context
    const entries: Entry[] = []
    let section: string | undefined
    for (const element of page.all('dt h1 h2 h3 h4 h5')) {
      if (element.tag !== 'dt') {
        const words = page.text(element).value
        section = types.find(({heading}) => heading.test(words))?.type
        continue
      }
      const details = page.next(element)
      const entry = details?.tag === 'dd' ? listEntry(context, element, details, section) : undefined
      if (entry) entries.push(entry)
    }
    return entries
  }
}

function listEntry(
  {page, base}: Context,
  term: PageElement,
  details: PageElement,
  section: string | undefined
): Entry | undefined {
  const links = linksIn(page, base, term).filter(({url}) => /\/(?:abs|pdf|html)\//.test(url.pathname))
  const head = page.text(term).value
  const id =
    page.all('a', term).flatMap(link => absAddress.exec(attribute(link, 'href'))?.[1] ?? [])[0] ??
    /arXiv:(\S{9,30})/.exec(head)?.[1]
  if (!id) return undefined
  const parts: Parts = {authors: [], fields: [{name: 'arxiv', value: id, position: term.position}]}
  const type = typeOf(head, section)
  if (type) parts.fields.push({name: 'type', value: type})
  addLines(page, details, parts)
  const {title = {value: ''}, ...others} = parts
  const position = term.position &&
    details.position && {start: term.position.start, end: details.position.end}
  return {...others, title, position, fields: [...parts.fields, ...linkFields(links)]}
}

const types: ReadonlyArray<{readonly heading: RegExp; readonly type: string}> = [
  {heading: /^cross[- ](?:submissions|lists)/i, type: 'cross-list'},
  {heading: /^replace(?:ment submission|ment)s/i, type: 'replacement'},
  {heading: /^new submissions/i, type: 'new'}
]

/** What kind of announcement a paper is: "(cross-list from cs.LG)" by its number, else what its section is. */
function typeOf(head: string, section: string | undefined): string | undefined {
  if (/\(cross-list/.test(head)) return 'cross-list'
  if (/\(replaced/.test(head)) return 'replacement'
  return section
}

/** Reads lines such as "Comments: 12 pages"; the abstract has no label in lists of new papers. */
function addLines(page: Page, details: PageElement, parts: Parts): void {
  const text = page.text(details)
  let start = 0
  for (const line of text.value.split('\n')) {
    const label = labelledLine(line)
    const part = page.slice(text, start + (label?.from ?? 0), start + line.length)
    if (label?.name === 'title') parts.title ??= part
    else if (label?.name === 'abstract') parts.abstract ??= part
    else if (label?.name === 'authors') parts.authors = parts.authors.concat(authorsIn(page, details, part))
    else if (label && label.name !== 'links') parts.fields.push(fieldOf(label.name, part))
    else if (line.length > 150 && parts.title) parts.abstract ??= part
    start += line.length + 1
  }
  const paragraph = page.all('p', details).at(-1)
  if (paragraph && !labelledLine(page.text(paragraph).value)) parts.abstract ??= page.part(paragraph)
  parts.title ??= page.part(page.where(element => hasClass(element, 'list-title'), details)[0])
  if (parts.authors.length === 0) parts.authors = authorsIn(page, details, {value: ''})
}

/** Authors are links to a search for their papers; without links, the names of a line. */
function authorsIn(page: Page, within: PageElement, line: EntryPart): EntryAuthor[] {
  const links = page
    .all('a', within)
    .filter(link =>
      /searchtype=author|\/find\/.{0,200}?\bau:|[?&]query=au|\/a\/[a-z]+_/.test(attribute(link, 'href'))
    )
  if (links.length > 0) return links.map(link => page.part(link))
  const names = line.value.replace(/\([^()]*\)/g, '')
  return nameSpans(names).map(({start, end}) => ({value: names.slice(start, end), position: line.position}))
}

/** The page of one paper: the rows of its table, and the dates of its versions. */
export const arxivAbs: Strategy = {
  name: 'arxiv-abs',
  example: 'https://arxiv.org/abs/2401.01234',
  read: ({page, base}) => {
    const heading = page.where(element => element.tag === 'h1' && hasClass(element, 'title'))[0]
    const id = absAddress.exec(base?.pathname ?? '')?.[1] ?? metaContent(page, 'citation_arxiv_id')
    if (!heading || !id) return []
    const position = page.elements.find(element => element.tag === 'body')?.position
    const authors = page.where(element => hasClass(element, 'authors'))[0]
    const fields = [{name: 'arxiv', value: id}, ...datesOfVersions(page), ...tableFields(page)]
    return [
      {
        title: withoutLabel(page, heading, 'Title'),
        authors: authors && page.all('a', authors).map(link => page.part(link)),
        abstract: withoutLabel(page, page.all('blockquote')[0], 'Abstract'),
        fields: [...fields, ...paperLinks(page, base, id)],
        position
      }
    ]
  }
}

function paperLinks(page: Page, base: URL | undefined, id: string): EntryField[] {
  const bare = id.replace(/v\d+$/, '')
  return linkFields(
    linksIn(page, base).filter(
      ({url}) =>
        /(?:^|\.)arxiv\.org$/.test(url.hostname) &&
        /^\/(?:pdf|html)\//.test(url.pathname) &&
        url.pathname.includes(bare)
    )
  )
}

function metaContent(page: Page, name: string): string {
  return (
    page
      .all('meta')
      .filter(element => attribute(element, 'name') === name)
      .map(element => attribute(element, 'content'))[0] ?? ''
  )
}

function withoutLabel(page: Page, element: PageElement | undefined, label: string): EntryPart {
  const text = page.text(element)
  const from = new RegExp(`^${label}\\s{0,5}:\\s{0,5}`, 'i').exec(text.value)?.[0].length ?? 0
  return page.slice(text, from, text.value.length)
}

/** "[Submitted on 16 Oct 2024 (v1), last revised 18 Oct 2024 (this version, v2)]" */
function datesOfVersions(page: Page): EntryField[] {
  const line = page.where(element => hasClass(element, 'dateline'))[0]
  if (!line) return []
  const text = page.text(line).value
  const found = [
    ['submitted', /submitted (?:on )?(\d{1,2} \w{3,9} \d{4})/i.exec(text)?.[1]],
    ['updated', /revised (?:on )?(\d{1,2} \w{3,9} \d{4})/i.exec(text)?.[1]]
  ] as const
  return found.flatMap(([name, words]) => {
    const date = words && readDate(words)
    return date ? [{name, value: date, position: line.position}] : []
  })
}

function tableFields(page: Page): EntryField[] {
  return page.all('tr').flatMap(row => {
    const [label, value] = page.all('td', row)
    const name = label && labelName(page.text(label).value)
    if (!value || !name || name === 'links' || name === 'title' || name === 'arxiv') return []
    const part = page.part(value)
    const link = name === 'doi' ? page.all('a', value)[0] : undefined
    return [fieldOf(name, part, link ? attribute(link, 'href') : part.value)]
  })
}

/** The results of a search. */
export const arxivSearch: Strategy = {
  name: 'arxiv-search',
  example: 'https://arxiv.org/search/?query=kites',
  read: ({page, base}) =>
    page
      .where(element => element.tag === 'li' && hasClass(element, 'arxiv-result'))
      .map(item => searchEntry(page, base, item))
}

function searchEntry(page: Page, base: URL | undefined, item: PageElement): Entry {
  const byClass = (name: string) => page.where(element => hasClass(element, name), item)[0]
  const links = linksIn(page, base, item).filter(({url}) => /\/(?:abs|pdf)\//.test(url.pathname))
  const id = links.flatMap(({url}) => absAddress.exec(url.pathname)?.[1] ?? [])[0]
  const tags = page.where(element => element.tag === 'span' && hasClass(element, 'tag'), item)
  const subjects = tags.map(tag => page.text(tag).value).filter(tag => /^[a-z-]+(?:\.[A-Za-z-]+)?$/.test(tag))
  const [parts, whole] = [{authors: [], fields: []} as Parts, byClass('abstract-full') ?? byClass('abstract')]
  const fields: EntryField[] = [
    ...(id ? [{name: 'arxiv', value: id}] : []),
    {name: 'subjects', value: subjects.join('; '), position: tags[0]?.position},
    ...searchFields(page, item),
    ...linkFields(links)
  ]
  const toggles = new Set(
    whole ? page.all('a', whole).filter(link => /^\W*(?:less|more)$/i.test(page.text(link).value)) : []
  )
  const abstract = page.text(whole, whole, toggles)
  const from = /^abstract\s?:\s?/i.exec(abstract.value)?.[0].length ?? 0
  return {
    ...parts,
    title: page.part(page.where(element => hasClass(element, 'title'), item)[0]),
    authors: page
      .all('a', byClass('authors') ?? item)
      .filter(link => /author/.test(attribute(link, 'href')))
      .map(link => page.part(link)),
    abstract: page.slice(abstract, from, abstract.value.length),
    fields,
    position: item.position
  }
}

const searchLines: ReadonlyArray<readonly [name: string, pattern: RegExp]> = [
  ['submitted', /v1 submitted (\d{1,2} \w{3,9},? \d{4})/i],
  ['updated', /^Submitted (\d{1,2} \w{3,9},? \d{4})[\s\S]*v1 submitted/i],
  ['submitted', /^Submitted (\d{1,2} \w{3,9},? \d{4})(?![\s\S]*v1 submitted)/i],
  ['comment', /^Comments:\s*([\s\S]*)/i],
  ['journal', /^Journal ref:\s*([\s\S]*)/i],
  ['doi', /^doi:?\s*(10\.\S+)$/i],
  ['reportNumber', /^Report number:\s*([\s\S]*)/i],
  ['mscClass', /^MSC Class:\s*([\s\S]*)/i],
  ['acmClass', /^ACM Class:\s*([\s\S]*)/i]
]

function searchFields(page: Page, item: PageElement): EntryField[] {
  return page.all('p', item).flatMap(paragraph => {
    const part = page.part(paragraph)
    if (part.value.length > 2000) return []
    return searchLines.flatMap(([name, pattern]) => {
      const value = pattern.exec(part.value)?.[1]?.trim()
      const date = value && /^(?:submitted|updated)$/.test(name) ? readDate(value) : value
      return date ? [{...part, name, value: date}] : []
    })
  })
}

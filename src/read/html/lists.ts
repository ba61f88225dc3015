import {isOfPaper, isPaperAddress, isPaperLabel, isResourceLabel} from '../../address/index.js'
import {fieldsOfColumn} from '../../fields/index.js'
import type {Entry, EntryField} from '../entries.js'
import {readDateTime} from '../parts/dates.js'
import {nameSpans} from '../parts/people.js'
import {blocksOf, entryOfBlock} from './block.js'
import {fieldOf} from './labels.js'
import {linkFields, linkOf, linksIn} from './links.js'
import {attribute, closest, type Page, type PageElement} from './page.js'
import type {Context, Strategy} from './strategy.js'

/** Whether a text may be a title: some words, or one long one, and no button's. */
function isTitleLike(text: string): boolean {
  const words = text.trim()
  return (
    words.length >= 8 &&
    words.length <= 400 &&
    /\s/.test(words) &&
    !isResourceLabel(words) &&
    /\p{L}{3}/u.test(words)
  )
}

const pageParts = ['nav', 'header', 'footer', 'aside', 'form']

/** Repeated blocks, each with a title that leads to a paper, or with a title and links to the paper's parts. */
export const repeatedBlocks: Strategy = {
  name: 'repeated-blocks',
  example: '<li><h4><a href="/forum?id=abCD12">Kites in Low Wind</a></h4> Ada Example, Bo Example',
  read: context => {
    const titles = withoutNested(titlesIn(context))
    return blocksOf(context.page, titles)
      .map(block => entryOfBlock(context, block))
      .filter(entry => hasEvidence(entry))
  }
}

/** Links to papers with the words of a title, and headings or strong words in blocks with such links. */
function titlesIn({page, base}: Context): PageElement[] {
  const outside = page.where(element => !pageParts.includes(element.tag) || element.tag === 'form')
  return outside.filter(element => {
    if (closest(element, pageParts.slice(0, 4))) return false
    if (element.tag === 'a') {
      const link = linkOf(page, base, element)
      return link !== undefined && isTitleLike(link.label) && (isPaperAddress(link.url) || isTitled(element))
    }
    if (!/^(?:h[2-6]|strong|b)$/.test(element.tag) && !isTitled(element)) return false
    return (
      isTitleLike(page.text(element).value) &&
      page.all('a', element).length === 0 &&
      leadsToPaper(page, base, element)
    )
  })
}

/** What authors of pages call the element of a title. */
function isTitled(element: PageElement): boolean {
  const named = `${attribute(element, 'className')} ${attribute(element, 'title')} ${attribute(element.parent ?? element, 'className')}`
  return element.tag !== 'div' && /\b(?:p?title|paper[-_ ]?title)\b/i.test(named.slice(0, 500))
}

function leadsToPaper(page: Page, base: URL | undefined, title: PageElement): boolean {
  const around = title.parent && closest(title.parent, ['li', 'article', 'tr', 'section', 'div', 'p'])
  if (!around || around.end - around.index > 200) return false
  return linksIn(page, base, around).some(
    link => isPaperAddress(link.url) || (isResourceLabel(link.label) && isOfPaper(link.url, link.label))
  )
}

function withoutNested(titles: readonly PageElement[]): PageElement[] {
  let end = 0
  return titles.filter(title => {
    if (title.index < end) return false
    end = title.end
    return true
  })
}

/** A title alone is no paper: it needs an address of a paper, or authors and an abstract. */
function hasEvidence({authors = [], abstract, fields = []}: Entry): boolean {
  if (fields.some(field => field.name === 'url' && isPaperAddress(new URL(field.value)))) return true
  const resources = fields.filter(field => field.name === 'url').length
  return authors.length > 0 && (resources > 0 || (abstract?.value ?? '') !== '')
}

/** Lists of one line for each paper, as curated lists have: `Title, Authors, 2024. [paper] [code]`. */
export const listItems: Strategy = {
  name: 'list-items',
  example: '<li>Kites in Low Wind [<a href="https://arxiv.org/abs/2401.01234">paper</a>]</li>',
  read: context =>
    context.page
      .all('li')
      .filter(item => !holdsItems(context.page, item) && !closest(item, pageParts))
      .flatMap(item => itemEntry(context, item) ?? [])
}

function holdsItems(page: Page, item: PageElement): boolean {
  for (let index = item.index + 1; index < item.end; index++)
    if (page.elements[index]?.tag === 'li') return true
  return false
}

function itemEntry({page, base}: Context, item: PageElement): Entry | undefined {
  const links = linksIn(page, base, item).filter(({url, label}) => isOfPaper(url, label))
  if (!links.some(({url, label}) => isPaperAddress(url) || isPaperLabel(label))) return undefined
  const named = page.all('a strong b em', item).find(element => isTitleLike(page.text(element).value))
  const text = page.text(item)
  const bracket = text.value.search(/\s?(?:\[|\(\[|\||\n)|\.\s(?=\[)|\s[-–—:]\s/)
  const title = named ? page.part(named) : page.slice(text, 0, bracket > 0 ? bracket : text.value.length)
  if (!isTitleLike(title.value)) return undefined
  return {
    title,
    fields: [...categoryOf(page, item), ...linkFields(links, title.value)],
    position: item.position
  }
}

/** The heading that a list stands under. */
function categoryOf(page: Page, item: PageElement): EntryField[] {
  for (let index = item.index - 1; index >= 0 && item.index - index < 3000; index--) {
    const element = page.elements[index]
    if (element && /^h[2-6]$/.test(element.tag)) return [{...page.part(element), name: 'category'}]
  }
  return []
}

/** Tables whose header row names the columns. */
export const tables: Strategy = {
  name: 'tables',
  example: '<tr><th>Title</th><th>Authors</th><th>Code</th></tr>',
  read: context => context.page.all('table').flatMap(table => tableEntries(context, table))
}

function tableEntries(context: Context, table: PageElement): Entry[] {
  const {page} = context
  const rows = page.all('tr', table).filter(row => closest(row, ['table']) === table)
  const [head, ...body] = rows.map(row => page.all('th td', row).filter(cell => cell.parent === row))
  const columns = head?.map(cell => fieldsOfColumn(page.text(cell).value)[0]) ?? []
  if (!columns.includes('title') || columns.filter(Boolean).length < 2) return []
  return body.flatMap(cells => rowEntry(context, cells, columns) ?? [])
}

function rowEntry(
  {page, base}: Context,
  cells: readonly PageElement[],
  columns: ReadonlyArray<string | undefined>
): Entry | undefined {
  const cell = (name: string) => cells[columns.indexOf(name)]
  const title = page.part(cell('title'))
  const row = cells[0]?.parent
  if (title.value === '' || !row) return undefined
  const people = page.part(cell('authors'))
  const fields = cells.flatMap((one, place): EntryField[] => {
    const name = columns[place]
    const part = page.part(one)
    if (!name || /^(?:title|authors|abstract|links)$/.test(name) || part.value === '') return []
    const value = /^(?:published|submitted|updated)$/.test(name) ? readDateTime(part.value) : part.value
    return value ? [fieldOf(name, part, value)] : []
  })
  return {
    title,
    authors: nameSpans(people.value).map(({start, end}) => ({
      value: people.value.slice(start, end),
      position: people.position
    })),
    abstract: page.part(cell('abstract')),
    fields: [
      ...fields,
      ...linkFields(
        linksIn(page, base, row).filter(({url, label}) => isOfPaper(url, label)),
        title.value
      )
    ],
    position: row.position
  }
}

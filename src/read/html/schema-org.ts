import type {Position} from 'unist'
import {webAddress} from '../../address/index.js'
import {say} from '../../messages/say.js'
import type {Entry, EntryAuthor, EntryField} from '../entries.js'
import {readDateTime} from '../parts/dates.js'
import {attribute, type PageElement} from './element.js'
import type {Page} from './page.js'
import type {Context, Strategy} from './strategy.js'

/** Types of https://schema.org that are papers. Articles are papers only with authors. */
const paperType = /(?:^|[/:#])(?:(?:Medical)?ScholarlyArticle|Thesis|Report)$/
const articleType = /(?:^|[/:#])(?:Article|TechArticle)$/
/** Properties that hold other works than the paper. */
const otherWorks = new Set(['citation', 'isPartOf', 'isBasedOn', 'mentions', 'about', 'publisher', 'hasPart'])

type Item = Readonly<Record<string, unknown>>

/** Structured data in a script: one paper, or a list or graph that holds papers at any depth. */
export const jsonLd: Strategy = {
  name: 'json-ld',
  example:
    '<script type="application/ld+json">{"@type": "ScholarlyArticle", "name": "Kites in Low Wind"}</script>',
  read: context =>
    context.page
      .all('script')
      .filter(script => /^application\/ld\+json\b/i.test(attribute(script, 'type').trim()))
      .flatMap(script => entriesIn(context, script))
}

function entriesIn({page, base, file}: Context, script: PageElement): Entry[] {
  const raw = page
    .rawText(script)
    .replace(/^\s*(?:<!--|\/\*?\s?<!\[CDATA\[(?:\*\/)?)|(?:-->|\/\*?\s?\]\]>(?:\*\/)?)\s*$/g, '')
  let data: unknown
  try {
    data = JSON.parse(raw)
  } catch {
    say(file, 'Structured data that is no JSON', 'unreadable-json-ld', script.position)
    return []
  }
  return papersIn(data).map(item => entryOf(item, base, script.position))
}

/** Goes through the data with a stack of its own, since it may be nested deep. */
function papersIn(data: unknown): Item[] {
  const papers: Item[] = []
  const todo: unknown[] = [data]
  while (todo.length > 0) {
    const value = todo.pop()
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--) todo.push(value[index])
    } else if (isItem(value)) {
      if (isPaper(value)) papers.push(value)
      else
        for (const [name, held] of Object.entries(value).reverse())
          if (name === 'hasPart' || !otherWorks.has(name)) todo.push(held)
    }
  }
  return papers
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPaper(item: Item): boolean {
  const types = textsOf(item['@type'])
  if (types.some(type => paperType.test(type))) return true
  return types.some(type => articleType.test(type)) && item.author !== undefined
}

/** The words of a value: a text, a name, a language's value, an address, or several of these. */
function textsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.flatMap(one => {
    if (typeof one === 'string' || typeof one === 'number') return [String(one)]
    if (!isItem(one)) return []
    const words = one.name ?? one['@value'] ?? one.value ?? one['@id'] ?? one.url
    return typeof words === 'string' ? [words] : []
  })
}

function entryOf(item: Item, base: URL | undefined, position: Position | undefined): Entry {
  const first = (...names: string[]) =>
    names.flatMap(name => textsOf(item[name])).find(text => text.trim() !== '') ?? ''
  return {
    title: {value: first('name', 'headline', 'title')},
    authors: authorsOf(item.author ?? item.creator),
    abstract: {value: first('abstract', 'description')},
    fields: fieldsOf(name => (name in item ? [item[name]].flat() : []), base),
    position
  }
}

function authorsOf(value: unknown): EntryAuthor[] {
  const authors: unknown[] = isItem(value) && Array.isArray(value['@list']) ? value['@list'] : [value].flat()
  return authors.flatMap(author => {
    const [given, family] = isItem(author)
      ? [textsOf(author.givenName)[0], textsOf(author.familyName)[0]]
      : []
    const name = textsOf(author)[0] ?? [given, family].filter(Boolean).join(' ')
    return name === '' || /^https?:/.test(name) ? [] : [{value: name, given, family}]
  })
}

/** Properties of one value, and the names of their fields. */
const plain: ReadonlyArray<readonly [property: string, field: string]> = [
  ['isPartOf', 'journal'],
  ['publication', 'journal'],
  ['license', 'license'],
  ['reportNumber', 'reportNumber'],
  ['commentCount', 'comments']
]

function fieldsOf(get: (property: string) => readonly unknown[], base: URL | undefined): EntryField[] {
  const texts = (name: string) => get(name).flatMap(value => textsOf(value))
  const dates = [
    ['datePublished', 'published'],
    ['dateCreated', 'submitted'],
    ['dateModified', 'updated']
  ] as const
  const addresses = ['url', '@id', 'mainEntityOfPage', 'sameAs', 'codeRepository', 'contentUrl', 'identifier']
  return [
    ...dates.flatMap(([property, name]) => ({name, value: readDateTime(texts(property)[0] ?? '') ?? ''})),
    ...plain.flatMap(([property, name]) =>
      texts(property)
        .slice(0, 1)
        .map(value => ({name, value}))
    ),
    {name: 'subjects', value: texts('keywords').join('; ')},
    ...get('identifier').flatMap(identifierOf),
    ...addresses.flatMap(name => texts(name)).flatMap(text => addressField(text, base))
  ]
}

/** "doi:10.5555/1", "arXiv:2401.01234", or a `PropertyValue` whose `propertyID` says which it is. */
function identifierOf(identifier: unknown): EntryField[] {
  const scheme = isItem(identifier) ? (textsOf(identifier.propertyID)[0] ?? '') : ''
  const value = isItem(identifier) ? (textsOf(identifier.value)[0] ?? '') : (textsOf(identifier)[0] ?? '')
  const bare = value.trim()
  if (/^(?:doi:\s?)?10\.\d{4,9}\/\S+$/i.test(bare))
    return [{name: 'doi', value: bare.replace(/^doi:\s?/i, '')}]
  if (/^arxiv[: ]/i.test(bare) || /arxiv/i.test(scheme))
    return [{name: 'arxiv', value: bare.replace(/^arxiv[: ]\s?/i, '')}]
  return []
}

function addressField(text: string, base: URL | undefined): EntryField[] {
  if (!/^(?:https?:)?\/|^https?:/i.test(text.trim())) return []
  const url = webAddress(text, base)
  return url ? [{name: 'url', value: url.href}] : []
}

/** Structured data in attributes. */
export const microdata: Strategy = {
  name: 'microdata',
  example:
    '<div itemscope itemtype="https://schema.org/ScholarlyArticle"><h2 itemprop="name">Kites in Low Wind</h2></div>',
  read: ({page, base}) =>
    page
      .where(element =>
        attribute(element, 'itemType')
          .split(' ')
          .some(type => paperType.test(type) || articleType.test(type))
      )
      .filter(element => !isOtherWork(element))
      .map(element => microdataEntry(page, base, element))
}

/** A cited paper stands in the item of another. */
function isOtherWork(element: PageElement): boolean {
  return attribute(element, 'itemProp')
    .split(' ')
    .some(name => name !== 'hasPart' && otherWorks.has(name))
}

function microdataEntry(page: Page, base: URL | undefined, item: PageElement): Entry {
  const properties = new Map<string, PageElement[]>()
  for (const element of ownProperties(page, item))
    for (const name of attribute(element, 'itemProp').split(' ')) add(properties, name, element)
  const get = (name: string) => properties.get(name) ?? []
  const part = (...names: string[]) => {
    const element = names.flatMap(get)[0]
    return {value: element ? propertyValue(page, element) : '', position: element?.position}
  }
  return {
    title: part('name', 'headline'),
    authors: [...get('author'), ...get('creator')].map(element => ({
      value: propertyValue(page, element),
      position: element.position
    })),
    abstract: part('abstract', 'description'),
    fields: fieldsOf(name => get(name).map(element => propertyValue(page, element)), base),
    position: item.position
  }
}

function add(properties: Map<string, PageElement[]>, name: string, element: PageElement): void {
  const known = properties.get(name)
  if (known) known.push(element)
  else properties.set(name, [element])
}

/** Properties of the item itself; those of an item within it are that item's. */
function ownProperties(page: Page, item: PageElement): PageElement[] {
  const found: PageElement[] = []
  for (let index = item.index + 1; index < item.end; ) {
    const element = page.elements[index]
    if (!element) break
    if (attribute(element, 'itemProp') !== '') found.push(element)
    index = isScope(element) ? element.end : index + 1
  }
  return found
}

/** Whether an element is an item of its own; many name its type and leave the scope out. */
function isScope({attributes: {itemScope, itemType}}: PageElement): boolean {
  return Boolean(itemScope) || Boolean(itemType)
}

function propertyValue(page: Page, element: PageElement): string {
  const content = attribute(element, 'content') || attribute(element, 'dateTime')
  if (content !== '') return content
  if (isScope(element)) {
    const name = page.where(held => attribute(held, 'itemProp').split(' ').includes('name'), element)[0]
    return name ? propertyValue(page, name) : page.text(element).value
  }
  const isLink =
    /^(?:a|link|area)$/.test(element.tag) &&
    /(?:^| )(?:url|sameAs|license|identifier|mainEntityOfPage)(?: |$)/.test(attribute(element, 'itemProp'))
  return isLink ? attribute(element, 'href') : page.text(element).value
}

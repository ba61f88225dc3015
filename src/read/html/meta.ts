import {isPaperAddress, webAddress} from '../../address/index.js'
import {type FieldName, namesOf} from '../../fields/index.js'
import type {Entry, EntryAuthor, EntryField} from '../entries.js'
import {readDateTime} from '../parts/dates.js'
import {nameSpans} from '../parts/people.js'
import {attribute, type PageElement} from './element.js'
import type {Page} from './page.js'
import type {Context, Strategy} from './strategy.js'

/** Names of meta tags that hold addresses or identifiers of any kind; those of fields are in the table of names. */
const more = {
  pdf: ['citation_pdf_url', 'bepress_citation_pdf_url', 'eprints.document_url'],
  page: ['citation_abstract_html_url', 'citation_public_url'],
  html: ['citation_fulltext_html_url'],
  identifiers: ['dc.identifier', 'dcterms.identifier']
} as const satisfies Record<string, readonly string[]>

type More = keyof typeof more

function isMore(what: FieldName | More): what is More {
  return Object.hasOwn(more, what)
}

type Metas = ReadonlyMap<string, readonly PageElement[]>

function metasOf(page: Page): Metas {
  const metas = new Map<string, PageElement[]>()
  for (const element of page.all('meta')) {
    const name = (attribute(element, 'name') || attribute(element, 'property')).toLowerCase().trim()
    if (attribute(element, 'content').trim() === '') continue
    const known = metas.get(name)
    if (known) known.push(element)
    else metas.set(name, [element])
  }
  return metas
}

function partsOf(metas: Metas, what: FieldName | More) {
  const names = isMore(what) ? more[what] : namesOf(what, 'meta')
  const name = names.find(each => metas.has(each))
  const elements = (name === undefined ? undefined : metas.get(name)) ?? []
  return elements.map(element => ({value: attribute(element, 'content').trim(), position: element.position}))
}

/** Tags by which publishers tell search engines of a paper (Highwire Press), and Dublin Core. */
export const metaTags: Strategy = {
  name: 'meta-tags',
  example: '<meta name="citation_title" content="Kites in Low Wind">',
  read: ({page, base}) => {
    const metas = metasOf(page)
    const [title] = partsOf(metas, 'title')
    if (!title) return []
    const fields = [
      ...plainFields(metas),
      ...dateFields(metas),
      ...urlFields(metas, base),
      ...identifierFields(metas)
    ]
    const [abstract] = partsOf(metas, 'abstract')
    return [{title, authors: authorsOf(metas), abstract, fields, position: pageSpan(page)}]
  }
}

/** One paper's page is all that paper's. */
function pageSpan(page: Page): Entry['position'] {
  const root = page.elements[0]?.position
  return root
}

function authorsOf(metas: Metas): EntryAuthor[] {
  const parts = partsOf(metas, 'authors')
  const [only] = parts
  if (parts.length !== 1 || !only || !/;|,[^,]*,| and /.test(only.value)) return parts
  return nameSpans(only.value).map(({start, end}) => ({...only, value: only.value.slice(start, end)}))
}

function plainFields(metas: Metas): EntryField[] {
  const single = (['doi', 'arxiv', 'pubmed', 'isbn', 'journal', 'reportNumber', 'license'] as const).flatMap(
    name =>
      partsOf(metas, name)
        .slice(0, 1)
        .map(part => ({...part, name}))
  )
  const several = (['subjects', 'organization'] as const).flatMap(name => {
    const parts = partsOf(metas, name)
    const value = [...new Set(parts.map(part => part.value))].join('; ')
    return value === '' ? [] : [{name, value, position: parts[0]?.position}]
  })
  return [...single, ...several]
}

function dateFields(metas: Metas): EntryField[] {
  const [part] = partsOf(metas, 'published')
  const value = part && readDateTime(part.value)
  const online = metas.get('citation_online_date')?.[0]
  const updated =
    online && metas.has('citation_arxiv_id') ? readDateTime(attribute(online, 'content')) : undefined
  return [
    ...(value ? [{...part, name: metas.has('citation_arxiv_id') ? 'submitted' : 'published', value}] : []),
    ...(updated ? [{name: 'updated', value: updated, position: online?.position}] : [])
  ]
}

function urlFields(metas: Metas, base: URL | undefined): EntryField[] {
  const labels = [
    ['pdf', 'PDF'],
    ['page', undefined],
    ['html', 'HTML']
  ] as const
  return labels.flatMap(([what, label]) =>
    partsOf(metas, what).flatMap(part => {
      const url = webAddress(part.value, base)
      return url ? [{...part, name: 'url', value: url.href, label}] : []
    })
  )
}

/** Dublin Core identifiers are of any kind: a DOI, an address. */
function identifierFields(metas: Metas): EntryField[] {
  return partsOf(metas, 'identifiers').flatMap(part => {
    const doi = /^(?:doi:\s?|info:doi\/)?(10\.\d{4,9}\/\S{1,200})$/i.exec(part.value)?.[1]
    if (doi) return [{...part, name: 'doi', value: doi}]
    const url = webAddress(part.value, undefined)
    return url ? [{...part, name: 'url', value: url.href}] : []
  })
}

/** What pages say to social networks: weak, since most pages with it are no papers. */
export const socialTags: Strategy = {
  name: 'social-tags',
  example: '<meta property="og:title" content="Kites in Low Wind">',
  read: ({page, base}: Context) => {
    const metas = metasOf(page)
    const title = metas.get('og:title')?.[0]
    if (!title || !base || !isPaperAddress(base)) return []
    const description = (metas.get('og:description') ?? metas.get('description'))?.[0]
    return [
      {
        title: {value: attribute(title, 'content'), position: title.position},
        abstract: description && {value: attribute(description, 'content'), position: description.position},
        fields: [{name: 'url', value: base.href}],
        position: pageSpan(page)
      }
    ]
  }
}

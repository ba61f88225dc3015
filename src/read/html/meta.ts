import {readDate} from '../dates.js'
import type {Entry, EntryAuthor, EntryField} from '../entries.js'
import {nameSpans} from '../names.js'
import {isPaperAddress, webAddress} from './links.js'
import {attribute, type Page, type PageElement} from './page.js'
import type {Context, Strategy} from './strategy.js'

/** Names of meta tags in lower case, by what they say; what stands first counts. */
const names = {
  title: [
    'citation_title',
    'dc.title',
    'dcterms.title',
    'bepress_citation_title',
    'eprints.title',
    'prism.title'
  ],
  authors: [
    'citation_author',
    'citation_authors',
    'dc.creator',
    'dcterms.creator',
    'dc.contributor',
    'bepress_citation_author',
    'eprints.creators_name'
  ],
  abstract: [
    'citation_abstract',
    'dc.description',
    'dcterms.abstract',
    'dcterms.description',
    'dc.description.abstract',
    'eprints.abstract'
  ],
  doi: ['citation_doi', 'bepress_citation_doi', 'prism.doi'],
  arxiv: ['citation_arxiv_id'],
  pubmed: ['citation_pmid'],
  isbn: ['citation_isbn'],
  published: [
    'citation_publication_date',
    'citation_date',
    'citation_online_date',
    'citation_year',
    'bepress_citation_date',
    'dc.date',
    'dcterms.issued',
    'dcterms.date',
    'dc.date.issued',
    'prism.publicationdate',
    'article:published_time'
  ],
  journal: [
    'citation_journal_title',
    'citation_conference_title',
    'citation_conference',
    'citation_inbook_title',
    'prism.publicationname',
    'dc.source'
  ],
  subjects: ['citation_keywords', 'citation_keyword', 'dc.subject', 'dcterms.subject'],
  organization: [
    'citation_author_institution',
    'citation_dissertation_institution',
    'citation_technical_report_institution'
  ],
  reportNumber: ['citation_technical_report_number'],
  license: ['dc.rights', 'dcterms.license'],
  pdf: ['citation_pdf_url', 'bepress_citation_pdf_url', 'eprints.document_url'],
  page: ['citation_abstract_html_url', 'citation_public_url'],
  html: ['citation_fulltext_html_url'],
  identifiers: ['dc.identifier', 'dcterms.identifier']
} as const satisfies Record<string, readonly string[]>

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

function partsOf(metas: Metas, what: keyof typeof names) {
  const name = names[what].find(name => metas.has(name))
  const elements = (name && metas.get(name)) ?? []
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
export function pageSpan(page: Page): Entry['position'] {
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
  const value = part && isoDate(part.value)
  const online = metas.get('citation_online_date')?.[0]
  const updated = online && metas.has('citation_arxiv_id') ? isoDate(attribute(online, 'content')) : undefined
  return [
    ...(value ? [{...part, name: metas.has('citation_arxiv_id') ? 'submitted' : 'published', value}] : []),
    ...(updated ? [{name: 'updated', value: updated, position: online?.position}] : [])
  ]
}

/** "2024/10/16", "2024-10", "2024", "2024-10-16T12:00:00Z" and dates in words. */
export function isoDate(text: string): string | undefined {
  const trimmed = text.trim()
  const [, year, month, day, time] =
    /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/.exec(
      trimmed
    ) ?? []
  if (!year) return readDate(trimmed) ?? undefined
  if (!month) return year
  if (!day) return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : year
  const date = readDate(`${year}-${month}-${day}`)
  return date ? date + (time ?? '') : undefined
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

import type {AtomFeed, RssFeed} from 'feedsmith'
import type {EntryField} from '../entries.js'
import {readDateTime} from '../parts/dates.js'

type AtomEntry = AtomFeed.Entry<string>
type RssItem = RssFeed.Item<string>
type Dates = Readonly<Record<'submitted' | 'published' | 'updated', string | undefined>>

/** An item of any feed. Texts may bear HTML. */
export interface FeedItem {
  readonly title: string
  /** What the item says of the paper: a summary, and the whole text. */
  readonly summary: string
  readonly content: string
  readonly creators: readonly string[]
  readonly subjects: readonly string[]
  /** What names the paper, the surest first. */
  readonly names: readonly string[]
  readonly dates: Dates
  readonly fields: readonly EntryField[]
}

/** Relations of links of Atom that lead to something else than the paper. */
export const otherRelations =
  /^(?:self|edit|edit-media|replies|hub|license|next|previous|prev|first|last|via|icon|search)$/

/** Makes an item of an entry of Atom. */
export function atomItem(entry: AtomEntry): FeedItem {
  const {arxiv, dc, dcterms} = entry
  const links = (entry.links ?? []).filter(({rel}) => !otherRelations.test(rel ?? ''))
  const license = entry.links?.find(({rel}) => rel === 'license')?.href
  return {
    title: entry.title?.value ?? dc?.titles?.[0] ?? '',
    summary: entry.summary?.value ?? dc?.descriptions?.[0] ?? dcterms?.abstracts?.[0] ?? '',
    content: entry.content?.value ?? '',
    creators: entry.authors
      ? entry.authors.map(({name}) => name ?? '')
      : (dc?.creators ?? dcterms?.creators ?? []),
    subjects: [
      arxiv?.primaryCategory?.term ?? '',
      ...(entry.categories ?? []).map(({term, label}) => term ?? label ?? ''),
      ...(dc?.subjects ?? [])
    ],
    names: [
      entry.id ?? '',
      arxiv?.doi ?? '',
      ...(dc?.identifiers ?? []),
      ...(dcterms?.identifiers ?? []),
      ...links.map(({href}) => href ?? '')
    ],
    dates: atomDates(entry),
    fields: present([
      ...links.map(link => linkField(link.href, labelOf(link.title, link.type))),
      ['comment', arxiv?.comment],
      ['journal', arxiv?.journalRef ?? dc?.sources?.[0]],
      [
        'organization',
        unique((entry.authors ?? []).map(author => author.arxiv?.affiliation ?? '')).join('; ')
      ],
      ['license', license ?? entry.rights?.value ?? dc?.rights?.[0]]
    ])
  }
}

/** arXiv's API says `published` of the day on which the first version was submitted. */
function atomDates({id, published, updated}: AtomEntry): Dates {
  const api = id !== undefined && /arxiv\.org\/abs\//.test(id)
  return {
    submitted: api ? textOf(published) : undefined,
    published: api ? undefined : textOf(published),
    updated: textOf(updated)
  }
}

/** Makes an item of an item of RSS. */
export function rssItem(item: RssItem): FeedItem {
  const {dc, dcterms, prism, guid, atom} = item
  return {
    title: item.title ?? dc?.titles?.[0] ?? atom?.title?.value ?? '',
    summary:
      item.description ?? dc?.descriptions?.[0] ?? dcterms?.abstracts?.[0] ?? atom?.summary?.value ?? '',
    content: item.content?.encoded ?? '',
    creators: dc?.creators ?? dcterms?.creators ?? (item.authors ?? []).map(({name}) => name ?? ''),
    subjects: [
      ...(item.categories ?? []).map(({name}) => name ?? ''),
      ...(dc?.subjects ?? []),
      ...(prism?.keywords ?? [])
    ],
    names: [
      prism?.doi ?? '',
      ...(dc?.identifiers ?? []),
      ...(dcterms?.identifiers ?? []),
      guid?.value ?? '',
      item.link ?? '',
      ...(prism?.urls ?? [])
    ],
    dates: rssDates(item),
    fields: present([
      linkField(addressOf(item)),
      ...(prism?.urls ?? []).map(url => linkField(url)),
      ...(item.enclosures ?? []).map(({url, type}) => linkField(url, labelOfType(type))),
      ['journal', prism?.publicationName ?? dc?.sources?.[0]],
      ['volume', prism?.volume],
      ['issue', prism?.number],
      ['pages', pagesOf(item)],
      ['category', prism?.section],
      ['comments', item.slash?.comments?.toString()],
      ['license', dc?.rights?.[0] ?? dcterms?.licenses?.[0]]
    ])
  }
}

function rssDates({pubDate, dc, dcterms, prism, atom}: RssItem): Dates {
  return {
    submitted: textOf(dcterms?.dateSubmitted?.[0]),
    published: textOf(
      pubDate ?? prism?.publicationDates?.[0] ?? dc?.dates?.[0] ?? dcterms?.issued?.[0] ?? atom?.published
    ),
    updated: textOf(prism?.modificationDate ?? dcterms?.modified?.[0] ?? atom?.updated)
  }
}

/** The address of an item; a guid is one unless it says that it is none. */
function addressOf({link, guid}: RssItem): string | undefined {
  if (link) return link
  return guid?.isPermaLink !== false && /^https?:\/\//.test(guid?.value ?? '') ? guid?.value : undefined
}

function pagesOf({prism}: RssItem): string | undefined {
  const {startingPage, endingPage, pageRange} = prism ?? {}
  return pageRange ?? (startingPage && endingPage ? `${startingPage}-${endingPage}` : startingPage)
}

/** The title of a link is often that of the paper; arXiv says "pdf" and "doi". */
export function labelOf(title: string | undefined, type: string | undefined): string | undefined {
  return /^(?:pdf|doi|html|code|supplement)$/i.test(title ?? '') ? title?.toUpperCase() : labelOfType(type)
}

function labelOfType(type: string | undefined): string | undefined {
  return /^(?:application\/)?pdf$/i.test(type ?? '') ? 'PDF' : undefined
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter(value => value !== '')
}

type Pair = readonly [name: string, value: string | undefined, label?: string | undefined]

function linkField(url: string | undefined, label?: string): Pair {
  return ['url', url, label]
}

function present(pairs: readonly Pair[]): EntryField[] {
  return pairs.flatMap(([name, value, label]) => (value ? [{name, value, label}] : []))
}

/** Fields of the dates; what is no date goes on as it is, so that the record stage reports it. */
export function dateFields(dates: Dates): EntryField[] {
  return Object.entries(dates).flatMap(([name, value]) =>
    value === undefined ? [] : [{name, value: readDateTime(value) ?? value}]
  )
}

import {isResourceLabel, webAddress} from '../../address/index.js'
import type {EntryField} from '../entries.js'
import {attribute, type PageElement} from './element.js'
import type {Page} from './page.js'

/** A link of the page. */
export interface PageLink {
  readonly element: PageElement
  readonly url: URL
  /** What the link says: its words, or those of its title. */
  readonly label: string
}

/** Addresses that tell which site a page with relative links is of. */
const sites: ReadonlyArray<{readonly href: RegExp; readonly base: string}> = [
  {href: /^\/papers\/\d{4}\.\d{4,5}/, base: 'https://huggingface.co/'},
  {
    href: /^\/(?:(?:abs|pdf)\/(?:\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})|list\/[a-z-]{2,12}(?:\.[A-Za-z-]{2,12})?\/(?:new|recent|pastweek|current|\d))/,
    base: 'https://arxiv.org/'
  },
  {href: /^\/(?:forum|pdf)\?id=/, base: 'https://openreview.net/'},
  {href: /^\/(?:\d{4}\.[a-z0-9]+-[a-z0-9]+\.\d+|[A-Z]\d{2}-\d{4})\/?$/, base: 'https://aclanthology.org/'}
]

const savedFrom = /saved from url=\(\d{1,6}\)(https?:\/\/\S{1,2000})/

/**
 * The address that relative links count from: what the page says of itself, else its address, else that of the site that its
 * links look like.
 */
export function baseOf(page: Page, address: string | undefined): URL | undefined {
  const said = [
    ...page.all('base').map(element => attribute(element, 'href')),
    ...page
      .all('link')
      .filter(element => /\bcanonical\b/i.test(attribute(element, 'rel')))
      .map(element => attribute(element, 'href')),
    ...page
      .all('meta')
      .filter(element => attribute(element, 'property') === 'og:url')
      .map(element => attribute(element, 'content')),
    ...page.comments.map(comment => savedFrom.exec(comment.slice(0, 3000))?.[1] ?? '')
  ]
  for (const href of said) {
    const url = webAddress(href, undefined)
    if (url) return url
  }
  if (address !== undefined) return new URL(address)
  const hrefs = page.all('a').map(element => attribute(element, 'href'))
  const site = sites.find(({href}) => hrefs.some(given => href.test(given)))
  return site && new URL(site.base)
}

/** The links of the page or of an element. */
export function linksIn(page: Page, base: URL | undefined, within?: PageElement): PageLink[] {
  return page.all('a', within).flatMap(element => linkOf(page, base, element) ?? [])
}

/** A link of the page; `undefined` where its address is none of the web. */
export function linkOf(page: Page, base: URL | undefined, element: PageElement): PageLink | undefined {
  const url = webAddress(attribute(element, 'href'), base)
  if (!url) return undefined
  const words = page.text(element).value.replace(/\s+/g, ' ')
  return {element, url, label: words || attribute(element, 'title') || attribute(element, 'ariaLabel')}
}

/**
 * The paper's links as fields, each address once.
 *
 * @param links - Those that belong to the paper.
 * @param title - The paper's; a link that says the title says nothing of where it leads.
 */
export function linkFields(links: readonly PageLink[], title?: string): EntryField[] {
  const fields = new Map<string, EntryField>()
  for (const {element, url, label} of links) {
    const {href} = withoutFragment(url)
    const known = fields.get(href)
    if (known?.label) continue
    const text =
      label === title ? '' : label.slice(0, 200).replace(/^[\s[({|]+|(?<![\s\])}|])[\s\])}|]+$/g, '')
    fields.set(href, {name: 'url', value: href, label: text || undefined, position: element.position})
  }
  return [...fields.values()]
}

function withoutFragment(url: URL): URL {
  const bare = new URL(url)
  bare.hash = ''
  return bare
}

/** Schemes by which a page runs code or holds data; no link of a paper may have them. */
const badScheme = /^\s*(?:javascript|vbscript|data|file|blob):/i

/** Links that say that they are a paper's and lead to no address of the web. */
export function badLinks(page: Page, within: PageElement): PageElement[] {
  return page
    .all('a', within)
    .filter(
      element =>
        badScheme.test(attribute(element, 'href').slice(0, 100)) && isResourceLabel(page.text(element).value)
    )
}

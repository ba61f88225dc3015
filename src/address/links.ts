import type {Link, LinkKind} from '../tree/entities.js'
import {identifiersOf, isPaperAddress, kindOfHost} from './hosts.js'
import {isResourceLabel} from './labels.js'
import {unwrapped} from './redirects.js'

/** Longer texts are no addresses of papers. */
const longest = 4000

/**
 * An address of the web, resolved; where it only leads on to another, that one.
 *
 * @param href - As the source writes it.
 * @param base - What relative addresses count from.
 * @returns `undefined` for all other schemes, and where nothing can be resolved.
 */
export function webAddress(href: string, base?: URL): URL | undefined {
  const trimmed = withoutRemains(href.trim())
  if (trimmed === '' || trimmed.length > longest || trimmed.startsWith('#') || !URL.canParse(trimmed, base))
    return undefined
  const url = new URL(trimmed, base)
  return /^https?:$/.test(url.protocol) && url.hostname !== '' ? unwrapped(url) : undefined
}

/** A full stop at the end belongs to the sentence that an address stood in, and a brace that nothing opens to its `\url{…}`. */
function withoutRemains(address: string): string {
  const stopped = address.replace(/[.,;]$/, '')
  return /[{]|%7b/i.test(stopped) ? stopped : stopped.replace(/(?:\}|%7d)$/i, '')
}

const repositoryHosts =
  /^(?:www\.)?(github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|huggingface\.co|hf\.co)$/
/** First parts of paths that are no owners. */
const noOwners =
  /^(?:orgs|topics|features|about|sponsors|papers|collections|blog|docs|spaces|datasets|models|search)$/

/** The repository that an address names. */
export function repositoryOf(url: URL): Link['repository'] {
  const host = repositoryHosts.exec(url.hostname)?.[1]
  if (!host) return undefined
  const parts = url.pathname.split('/').filter(part => part !== '')
  if (host.startsWith('h') && /^(?:datasets|spaces)$/.test(parts[0] ?? '')) parts.shift()
  const [owner, name] = parts
  if (!owner || !name || noOwners.test(owner)) return undefined
  return {host, owner, name: name.replace(/\.git$/, '')}
}

/** What an address alone tells of a link. */
export function linkOf(url: URL): Omit<Link, 'mentions'> {
  const identifiers = identifiersOf(url)
  const repository = repositoryOf(url)
  return {
    url: url.href,
    kind: kindOfHost(url) ?? 'other',
    ...(repository && {repository}),
    ...(Object.keys(identifiers).length > 0 && {identifiers})
  }
}

/**
 * What an address leads to by what is said of it, else by its host. What a host holds for certain counts more: a page of
 * arXiv is a paper even under "Project", a film is none of the demos that it shows. A DOI may lead to anything.
 *
 * @param said - What the words beside the address or on it say.
 */
export function kindSaid(said: LinkKind | undefined, url: URL): LinkKind {
  const host = kindOfHost(url) ?? 'other'
  if (host === 'video' && said === 'demo') return host
  const isPaper = host === 'paper' && identifiersOf(url).doi === undefined
  return isPaper && (said === 'project' || said === 'code') ? host : (said ?? host)
}

/** What two addresses of one page have in common: scheme, `www.` and a slash at the end do not matter. */
export function addressKey(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/(?<!\/)\/+$/, '')
}

/** Hosts' own pages: they belong to the site, not to a paper. */
const siteOwn =
  /^\/(?:$|login|logout|join|settings|about|help|search|list|archive|user|profile|people|a\/|tags?\/|topics|features|papers\/?(?:$|trending|date|week|month)|share|intent|sharer|join|pricing|docs|orgs\/|auth\/|prefs|bibtex|format|references_type|group|events?\/|volumes?\/|faq|\d{4}\.\d{4,5}\/?$)/

/** What reference managers take. */
const citationFile = /\.(?:bib|ris|enw|endf|xml|txt)$/i

/** Whether a link among the parts of a paper belongs to the paper. */
export function isOfPaper(url: URL, label: string): boolean {
  if (isPaperAddress(url)) return true
  if (siteOwn.test(url.pathname) || citationFile.test(url.pathname)) return false
  return isResourceLabel(label) || kindOfHost(url) !== undefined
}

const personPath =
  /^https?:\/\/(?:www\.)?github\.com\/[\w-]+\/?$|linkedin\.com\/in\/|searchtype=author|\/(?:people|profile|authors?|persons?|user|pid)[/?]|\/a\/[a-z]+_|scholar\.google\./

/** Whether an address is the page of a person. */
export function isPersonAddress(url: URL): boolean {
  return personPath.test(url.href) && !isPaperAddress(url)
}

/** How the paths of papers' pages look on hosts that the table does not know. */
const paperPath =
  /^\/(?:[\w.-]+\/)?(?:(?:abs|pdf|papers?|forum|doi|publication|article)s?[/?]\S*\d|10\.\d{4,9}\/)/i

/** Whether an address may be that of a paper's page, on any host. */
export function mayBePaperAddress(url: URL): boolean {
  return isPaperAddress(url) || paperPath.test(url.pathname + url.search)
}

/** Paths of the pages that menus lead to. */
const menuPath =
  /^\/?$|\/(?:models|datasets|spaces|docs|login|join|sign-?(?:in|up)|register|about|terms|privacy|pricing|blog|jobs|contact|help|settings|search|rss|feed|enterprise|posts|collections|papers|changelog|brand|learn)(?:[-/.?#][\w-]*)?\/?$/i

/** Whether an address is that of a page of the site, as menus name it. */
export function isMenuAddress(url: URL): boolean {
  return menuPath.test(url.pathname + url.search)
}

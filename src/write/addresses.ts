import type {PaperRecord} from '../record/types.js'

/** Schemes that a link may lead to; others (`javascript:`, `data:`, `file:`) are shown as text. */
const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:'])

/**
 * Looks at an address before it becomes a link.
 *
 * @param address - Any text.
 * @returns The normalised address; `undefined` where it is none, or of another scheme than http, https and mailto.
 */
export function safeAddress(address: string): string | undefined {
  try {
    const url = new URL(address)
    return SAFE_SCHEMES.has(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}

/**
 * Shortens an address for reading.
 *
 * @param address - A normalised address.
 * @returns The address without its scheme, `www.` and a last slash, such as `github.com/willow-lab/snip`.
 */
export function shortAddress(address: string): string {
  return address.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/, '').replace(/\/$/, '')
}

/** Names of schemes of identifiers, and the address that an identifier stands in; the best for reading first. */
const SCHEMES = new Map<string, {readonly label: string; readonly address?: string}>([
  ['arxiv', {label: 'arXiv', address: 'https://arxiv.org/abs/'}],
  ['openreview', {label: 'OpenReview', address: 'https://openreview.net/forum?id='}],
  ['acl', {label: 'ACL', address: 'https://aclanthology.org/'}],
  ['doi', {label: 'DOI', address: 'https://doi.org/'}],
  ['pubmed', {label: 'PubMed', address: 'https://pubmed.ncbi.nlm.nih.gov/'}],
  ['pmc', {label: 'PMC', address: 'https://pmc.ncbi.nlm.nih.gov/articles/'}],
  ['openalex', {label: 'OpenAlex', address: 'https://openalex.org/'}],
  ['semanticscholar', {label: 'Semantic Scholar'}],
  ['isbn', {label: 'ISBN'}]
])

/** An identifier with its scheme's name, and where it leads. */
export interface Identifier {
  readonly label: string
  readonly value: string
  readonly address: string | undefined
}

/**
 * Lists the identifiers of a paper, those that lead to its page first.
 *
 * @param paper - The record.
 */
export function identifiersOf(paper: PaperRecord): readonly Identifier[] {
  const order = [...SCHEMES.keys()]
  const rank = (scheme: string) => (SCHEMES.has(scheme) ? order.indexOf(scheme) : order.length)
  return Object.entries(paper.identifiers)
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([scheme, value]) => {
      const known = SCHEMES.get(scheme)
      const address = known?.address === undefined ? undefined : safeAddress(known.address + value)
      return {label: known?.label ?? scheme, value, address}
    })
}

/**
 * Finds the page of a paper: where its identifiers lead, else the listing's own link to it.
 *
 * @param paper - The record.
 * @returns A safe address, if there is one.
 */
export function paperAddress(paper: PaperRecord): string | undefined {
  const known = identifiersOf(paper).find(identifier => identifier.address !== undefined)
  if (known) return known.address
  const listed = paper.links.find(link => link.kind === 'paper' && link.mentions.length === 0)
  return listed && safeAddress(listed.url)
}

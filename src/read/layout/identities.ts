import {identifiersOf, isPaperAddress, mayBePaperAddress} from '../../address/index.js'
import type {Row} from './block.js'
import {addressOf, type Inline} from './inline.js'
import type {Line} from './lines.js'

/** What names one paper: a scheme or a host, and an identifier or an address of its. */
export interface Identity {
  readonly scheme: string
  readonly key: string
  /** Where it stands. */
  readonly start: number
  readonly end: number
}

/** "arXiv:2401.01234", "[2401.01234]", "doi: 10.5555/12345678": identifiers without a link. */
const written =
  /(?:\barxiv[:\s]\s?|\[)(\d{4}\.\d{4,5})(?:v\d{1,2})?\b|\b(10\.\d{4,9}\/[^\s"<>()[\]{}]{1,200})/gi

/** The identities of papers that a line or a row bears: of its links, and as its words name them. */
export function identitiesOf(line: Line | Row): Identity[] {
  if (line.kind === 'rest') return []
  return line.kind === 'row' ? line.cells.flatMap(identitiesIn) : identitiesIn(line.inline)
}

function identitiesIn(inline: Inline): Identity[] {
  const found: Identity[] = []
  for (const link of inline.links) {
    // A picture that says nothing may stand before its paper as well as behind it.
    if (link.from === link.to && link.label === '') continue
    if (/^\W*supp/i.test(link.label)) continue
    const url = addressOf(link)
    if (!url) {
      // A page that does not say where it stands: what its links look like.
      if (link.url.startsWith('/') && URL.canParse(link.url, anyHost)) {
        const page = new URL(link.url, anyHost)
        if (mayBePaperAddress(page))
          found.push({scheme: 'path', key: pageKey(page), start: link.start, end: link.end})
      }
      continue
    }
    const {start, end} = link
    const schemes = Object.entries(identifiersOf(url))
    for (const [scheme, key] of schemes) found.push({scheme, key, start, end})
    if (schemes.length === 0 && isPaperAddress(url))
      found.push({scheme: url.hostname, key: pageKey(url), start, end})
  }
  const {text, start, end} = inline
  if (/\d{4}\.\d{4}|10\.\d{4}/.test(text))
    for (const [, arxiv, doi] of text.matchAll(written))
      found.push({scheme: arxiv ? 'arxiv' : 'doi', key: (arxiv ?? doi ?? '').toLowerCase(), start, end})
  return found
}

const anyHost = 'https://host.example'

/** What the pages of one paper at one host have in common: "kite25a.html" and "kite25a/kite25a.pdf". */
function pageKey({pathname, search}: URL): string {
  const name = pathname.split('/').findLast(part => part !== '') ?? ''
  return (
    name
      .replace(/\.[a-z]{3,4}$/i, '')
      .replace(/[-_](?:abstract|paper)(?:[-_][a-z]{1,12})?$/i, '')
      .replace(/^0+(?=\d)/, '') + search
  )
}

/** How many papers some identities are of, at least: one paper may have an identity of each scheme. */
export function paperCount(identities: Iterable<Identity>): number {
  const schemes = new Map<string, Set<string>>()
  let most = 0
  for (const {scheme, key} of identities) {
    const keys = schemes.get(scheme) ?? new Set()
    schemes.set(scheme, keys.add(key))
    most = Math.max(most, keys.size)
  }
  return most
}

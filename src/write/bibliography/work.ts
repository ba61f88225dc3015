import {harmlessLine} from '../../clean/harmless.js'
import {type VenueKind, venueKind} from '../../fields/index.js'
import {dateOf} from '../../record/date.js'
import type {PaperRecord} from '../../record/types.js'
import {venueOf} from '../facts.js'

/** What bibliographies know of a paper. */
export interface Work {
  readonly kind: 'article' | 'conference' | 'preprint'
  /** Numbers of the date, as many as are known: year, month, day. */
  readonly date: readonly number[]
  readonly arxiv: string | undefined
  readonly doi: string | undefined
  readonly url: string | undefined
  /** What the paper stands in: a journal, or the proceedings of a conference. */
  readonly container: string | undefined
  readonly volume: string | undefined
  readonly issue: string | undefined
  readonly pages: string | undefined
  readonly publisher: string | undefined
}

/** Gathers what bibliographies know of a paper; what a bibliography said before comes from `extra`. */
export function workOf(paper: PaperRecord): Work {
  const {identifiers, extra} = paper
  const venue = venueOf(paper)
  const kind = kindOf(paper, venue)
  return {
    kind,
    date: dateOf(paper),
    arxiv: identifiers.arxiv,
    // arXiv gives each paper a DOI: https://info.arxiv.org/help/doi.html
    doi: identifiers.doi ?? (identifiers.arxiv && `10.48550/arXiv.${identifiers.arxiv}`),
    url: addressOf(paper),
    container: kind === 'preprint' ? undefined : venue,
    volume: extra.volume,
    issue: extra.issue,
    pages: extra.pages,
    // An archive publishes what it keeps; arXiv has fields of its own.
    publisher: extra.publisher ?? (kind === 'preprint' && !identifiers.arxiv ? venue : undefined)
  }
}

/**
 * What a paper is to a bibliography: what an archive keeps is a preprint; else by the type that a bibliography gave it, and
 * where that says nothing ("misc", "GEN", "new"), by the name of its venue.
 */
function kindOf({extra}: PaperRecord, venue: string | undefined): Work['kind'] {
  if (venue === undefined) return 'preprint'
  const kind = venueKind(venue)
  if (kind === 'archive') return 'preprint'
  const type = types.find(([words]) => words.test(extra.type ?? ''))?.[1]
  return kinds[type ?? kind ?? (venue === extra.event ? 'conference' : 'journal')]
}

/** Types of BibTeX, CSL, RIS, Crossref and others. */
const types: ReadonlyArray<readonly [words: RegExp, kind: VenueKind]> = [
  [/proceedings|conference|^(?:cpaper|conf)$/i, 'conference'],
  [/journal|magazine|^(?:article|jour|review)$/i, 'journal']
]

const kinds = {journal: 'article', conference: 'conference', archive: 'preprint'} as const

function addressOf({identifiers: {arxiv, doi}, links}: PaperRecord): string | undefined {
  if (arxiv) return `https://arxiv.org/abs/${addressPart(arxiv)}`
  if (doi) return `https://doi.org/${addressPart(doi)}`
  return links.find(link => link.kind === 'paper')?.url
}

function addressPart(identifier: string): string {
  return encodeURI(harmlessLine(identifier)).replace(/[?#]/g, encodeURIComponent)
}

/** What stands behind the family name: "Jr." */
export function suffixOf({name, given, family}: PaperRecord['authors'][number]): string {
  const whole = `${given} ${family} `
  return given && family && name.startsWith(whole) ? name.slice(whole.length) : ''
}

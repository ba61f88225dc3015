import {harmlessLine} from '../../clean/harmless.js'
import {dateOf} from '../../record/date.js'
import type {PaperRecord} from '../../record/types.js'

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
  const container = extra.journal ?? extra.event
  const isConference = /proceedings|conference/i.test(extra.type ?? '') || (!extra.journal && extra.event)
  return {
    kind: container === undefined ? 'preprint' : isConference ? 'conference' : 'article',
    date: dateOf(paper),
    arxiv: identifiers.arxiv,
    // arXiv gives each paper a DOI: https://info.arxiv.org/help/doi.html
    doi: identifiers.doi ?? (identifiers.arxiv && `10.48550/arXiv.${identifiers.arxiv}`),
    url: addressOf(paper),
    container,
    volume: extra.volume,
    issue: extra.issue,
    pages: extra.pages,
    publisher: extra.publisher
  }
}

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

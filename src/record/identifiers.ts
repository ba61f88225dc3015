import {identifiersOf} from '../address/index.js'
import {aString, type Check, checkArgument, oneOf} from '../arguments/checks.js'

/** Schemes of identifiers that a record holds, the most used first. */
export const identifierSchemes = [
  'arxiv',
  'doi',
  'openreview',
  'acl',
  'pubmed',
  'pmc',
  'semanticscholar',
  'openalex',
  'isbn'
] as const

/** Name of a scheme of identifiers. */
export type IdentifierScheme = (typeof identifierSchemes)[number]

/** Schemes whose identifiers name a volume or a series, with all the papers in it. */
const volumeSchemes: ReadonlySet<string> = new Set(['isbn', 'issn'])

/** Schemes whose identifiers name one work. */
export const workSchemes = /* @__PURE__ */ identifierSchemes.filter(scheme => !volumeSchemes.has(scheme))

/** A book's DOI is often its ISBN, and stands by its chapters, too: `10.5555/978-3-16-148410-0`. */
const bookDoi = /^10\.\d{4,9}\/97[89][\d-]{10,14}$/

/** Whether an identifier may be that of a whole volume. */
export function mayNameVolume(scheme: string, identifier: string): boolean {
  return volumeSchemes.has(scheme) || (scheme === 'doi' && bookDoi.test(identifier))
}

/** Whether a record's id is that of a volume: `isbn:9783161484100`. */
export function isVolumeId(id: string): boolean {
  return volumeSchemes.has(id.slice(0, Math.max(0, id.indexOf(':'))))
}

interface Form {
  /** Fits the whole identifier behind its label; the first group is what is kept. */
  readonly pattern: RegExp
  readonly normalise?: (identifier: string) => string
  readonly example: readonly [from: string, to: string]
}

/** What identifiers look like, by scheme. */
const forms: Readonly<Record<IdentifierScheme, Form>> = {
  arxiv: {
    // arXiv identifiers: https://info.arxiv.org/help/arxiv_identifier.html
    pattern:
      /^(?:oai:arxiv\.org:|arxiv[:.\s]\s*)?(\d{4}\.\d{4,5}|[a-z-]{2,10}(?:\.[a-z]{2})?\/\d{7})(?:v\d{1,3})?(?:\.pdf)?$/i,
    normalise: id =>
      id.replace(/^([a-z-]+)(?:\.[a-z]{2})?\//i, (_, archive: string) => `${archive.toLowerCase()}/`),
    example: ['arXiv:math.GT/0309136v1', 'math/0309136']
  },
  doi: {
    // DOI Handbook, 2.2: a prefix 10.NNNN, a slash, any printable characters; case does not matter.
    pattern: /^(?:doi[:\s]\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S{1,250})$/i,
    normalise: id => id.toLowerCase().replace(/(?<![.,;])[.,;]+$/, ''),
    example: ['DOI:10.5555/ABC.12', '10.5555/abc.12']
  },
  openreview: {pattern: /^([\w-]{6,20})$/, example: ['abCD12-x', 'abCD12-x']},
  acl: {
    pattern: /^([A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9]+-[a-z0-9]+\.\d{1,4})$/i,
    example: ['2020.delta-main.7', '2020.delta-main.7']
  },
  pubmed: {pattern: /^(?:pmid[:\s]\s*)?(\d{1,9})$/i, example: ['PMID: 12345678', '12345678']},
  pmc: {
    pattern: /^(?:pmcid[:\s]\s*)?(?:pmc)?(\d{1,9})$/i,
    normalise: id => `PMC${id}`,
    example: ['pmc1234567', 'PMC1234567']
  },
  semanticscholar: {
    pattern: /^([0-9a-f]{40}|(?:corpusid:)?\d{1,12})$/i,
    normalise: id => id.toLowerCase(),
    example: ['CorpusID:123', 'corpusid:123']
  },
  openalex: {
    pattern: /^(?:https?:\/\/openalex\.org\/)?(W\d{1,12})$/i,
    normalise: id => id.toUpperCase(),
    example: ['https://openalex.org/W123', 'W123']
  },
  isbn: {
    pattern:
      /^(?:(?:urn:)?isbn[:\s]\s{0,5}|https?:\/\/[\w.-]{1,60}\/isbn\/)?((?:\d[ -]?){9}[\dx]|(?:\d[ -]?){13})$/i,
    normalise: id => id.replace(/[ -]/g, '').toUpperCase(),
    example: ['978-3-16-148410-0', '9783161484100']
  }
}

/** DOIs that arXiv gives to its papers name the same paper as their arXiv identifiers. */
const arxivDoi = /^10\.48550\/arxiv\.(.+)$/

const aScheme: Check = value => oneOf(identifierSchemes)(value)

/**
 * Normalises an identifier in any dress: with its label, a version, as an address.
 *
 * @param scheme - The scheme that the source says, such as `arxiv`.
 * @param text - The identifier as it stands in the source.
 * @returns Identifiers by scheme; empty where the text is none of that scheme. A DOI that arXiv gave is an
 *   arXiv identifier.
 *
 * @example
 * ```ts
 * import {normaliseIdentifier} from 'paperglean/record'
 *
 * normaliseIdentifier('arxiv', 'arXiv:2401.01234v2') // => {arxiv: '2401.01234'}
 * normaliseIdentifier('doi', 'https://doi.org/10.5555/ABC') // => {doi: '10.5555/abc'}
 * normaliseIdentifier('doi', '10.48550/arXiv.2401.01234') // => {arxiv: '2401.01234'}
 * normaliseIdentifier('doi', 'to appear') // => {}
 * ```
 */
export function normaliseIdentifier(scheme: IdentifierScheme, text: string): Record<string, string> {
  checkArgument('scheme', aScheme, scheme)
  checkArgument('text', aString, text)
  const trimmed = text.trim()
  if (/^https?:/i.test(trimmed) && URL.canParse(trimmed)) {
    const found = fromAddress(new URL(trimmed))
    if (Object.keys(found).length > 0) return found
  }
  const {pattern, normalise} = forms[scheme]
  const match = pattern.exec(trimmed)?.[1]
  if (match === undefined) return {}
  return withoutArxivDoi({[scheme]: normalise?.(match) ?? match})
}

/** The identifiers of a paper that an address names; see {@link normaliseIdentifier}. */
export function fromAddress(url: URL): Record<string, string> {
  return withoutArxivDoi(identifiersOf(url))
}

function withoutArxivDoi(identifiers: Record<string, string>): Record<string, string> {
  const {doi, ...others} = identifiers
  const arxiv = doi && arxivDoi.exec(doi)?.[1]
  return arxiv ? {...normaliseIdentifier('arxiv', arxiv), ...others} : identifiers
}

/** Whether a field's name is a scheme. */
export function isScheme(name: string): name is IdentifierScheme {
  return (identifierSchemes as readonly string[]).includes(name)
}

/** An example of each scheme's dress. */
export const identifierExamples = /* @__PURE__ */ identifierSchemes.map(
  scheme => [scheme, ...forms[scheme].example] as const
)

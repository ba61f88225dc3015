import * as z from 'zod'
import type {PaperRecord} from '../record/types.js'
import {workOf} from './bibliography/work.js'
import {jsonText} from './canonical.js'
import type {RecordFormat} from './format.js'

const options = z.strictObject({})

/** Options of the `json-ld` format: it has none. */
export type JsonLdOptions = Readonly<Record<string, never>>

/**
 * A [JSON-LD](https://www.w3.org/TR/json-ld11/) graph with one
 * [`ScholarlyArticle`](https://schema.org/ScholarlyArticle) a paper. Its context is in it, so that nothing has to be
 * fetched; `<` is escaped, so that it can stand in a `script` element.
 */
export const jsonLd: RecordFormat<string, typeof options> = {
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  options,

  write(papers) {
    const graph = {'@context': context, '@graph': papers.map(articleOf)}
    return `${jsonText(graph).replaceAll('<', '\\u003c')}\n`
  }
}

const context = {
  '@vocab': 'https://schema.org/',
  url: {'@type': '@id'},
  codeRepository: {'@type': '@id'},
  author: {'@container': '@list'}
}

function articleOf(paper: PaperRecord): object {
  const {url, arxiv, doi, container} = workOf(paper)
  const {published, submitted, updated} = paper.dates
  return {
    '@type': 'ScholarlyArticle',
    '@id': (arxiv || doi) && url,
    name: paper.title,
    abstract: paper.abstract ?? undefined,
    author: some(paper.authors.map(personOf)),
    dateCreated: withYear(submitted),
    datePublished: withYear(published),
    dateModified: withYear(updated),
    identifier: some([
      {'@type': 'PropertyValue', propertyID: 'paperglean', value: paper.id},
      ...Object.entries({...paper.identifiers, ...(doi && {doi})})
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([propertyID, value]) => ({'@type': 'PropertyValue', propertyID, value}))
    ]),
    url,
    isPartOf: container === undefined ? undefined : {'@type': 'PublicationVolume', name: container},
    keywords: some(paper.subjects),
    about: some(
      paper.methods.map(({name, expansion, aliases}) => term('DefinedTerm', name, [expansion, ...aliases]))
    ),
    mentions: some(paper.datasets.map(({name, aliases}) => term('Dataset', name, aliases))),
    citation: some(paper.links.filter(link => link.url !== url).map(workLinked)),
    variableMeasured: some(paper.metrics.map(measured))
  }
}

/** A name that is no person's has no parts. */
function personOf({name, given, family}: PaperRecord['authors'][number]): object {
  const isPerson = given !== undefined || family !== undefined
  return {'@type': isPerson ? 'Person' : 'Thing', name, givenName: given, familyName: family}
}

function term(type: string, name: string, others: ReadonlyArray<string | undefined>): object {
  return {'@type': type, name, alternateName: some(others.filter(other => other !== undefined))}
}

/** What links lead to, in the words of schema.org. */
const linked: Readonly<Record<PaperRecord['links'][number]['kind'], string>> = {
  code: 'SoftwareSourceCode',
  project: 'WebSite',
  paper: 'ScholarlyArticle',
  dataset: 'Dataset',
  model: 'SoftwareApplication',
  demo: 'WebApplication',
  video: 'VideoObject',
  other: 'WebPage'
}

function workLinked({url, kind}: PaperRecord['links'][number]): object {
  return {'@type': linked[kind], url, codeRepository: kind === 'code' ? url : undefined}
}

function measured({name, value, valueHigh, unit, dataset}: PaperRecord['metrics'][number]): object {
  const isRange = valueHigh !== undefined
  return {
    '@type': 'PropertyValue',
    name,
    value: isRange ? undefined : (value ?? undefined),
    minValue: isRange ? value : undefined,
    maxValue: valueHigh,
    unitText: unit === '' ? undefined : unit,
    measurementTechnique: dataset
  }
}

/** schema.org has no dates without a year. */
function withYear(date: string | undefined): string | undefined {
  return date?.startsWith('-') ? undefined : date
}

function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items
}

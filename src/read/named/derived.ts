import {isObject, type JsonObject, type Members, pathsOf, scalar} from './values.js'

/** Members under which Google Scholar's line is handed on: SerpApi, Serper, SearchApi. */
const scholarPaths = [['publicationinfo', 'summary'], ['publicationinfo'], ['publication']]
/** Longer texts are no line of Google Scholar. */
const longestLine = 500

/** What Zotero's `Extra` holds that has no field of its own; names that citeproc knows. */
const extraLine = /^(arxiv|doi|pmid|pmcid|isbn|openalex)(?: id)?:\s?(\S{1,300})/i

/**
 * What an object says in a way of its own, in members of the usual names.
 *
 * @returns `undefined` where it says nothing so.
 */
export function derivedOf(object: JsonObject, members: Members): JsonObject | undefined {
  const derived = {
    ...calendarOf(object, members),
    ...scholarOf(object, members),
    ...extraOf(object, members),
    ...annotatedOf(object, members),
    ...alternateOf(object, members)
  }
  return Object.keys(derived).length > 0 ? derived : undefined
}

/** Mendeley, Paperpile and what is made of BibTeX have the year beside the month. */
function calendarOf(object: JsonObject, members: Members): JsonObject | undefined {
  const [year, month, day] = ['year', 'month', 'day'].map(name => members.at(object, [name]))
  return year !== undefined && month !== undefined ? {calendar: {year, month, day}} : undefined
}

/** "A Example, B Sample… - Kites, 2025 - kites.example" */
function scholarOf(object: JsonObject, members: Members): JsonObject | undefined {
  const line = members.text(object, scholarPaths)
  if (line === undefined || line.length > longestLine) return undefined
  const parts = line.split(/\s[-–]\s/)
  if (parts.length < 2) return undefined
  const [authors, venue = ''] = parts
  const [, journal, year] = /^(.{0,300}?),?\s?\b((?:19|20)\d\d)$/.exec(venue) ?? []
  return {authors, ...(year && {year}), ...(journal && {journal})}
}

/** "arXiv:2503.01234 [cs]", "PMID: 12345678" */
function extraOf(object: JsonObject, members: Members): JsonObject | undefined {
  const extra = members.at(object, ['extra'])
  if (typeof extra !== 'string') return undefined
  const lines = extra.split('\n', 50).map(line => extraLine.exec(line.trim()))
  return Object.fromEntries(lines.flatMap(match => (match ? [[match[1] ?? '', match[2]]] : [])))
}

/** S2ORC keeps the whole text, and where its parts stand in it: `"abstract": "[{\"start\": 40, \"end\": 93}]"`. */
function annotatedOf(object: JsonObject, members: Members): JsonObject | undefined {
  const [text, annotations] = [
    ['content', 'text'],
    ['content', 'annotations']
  ].map(path => members.at(object, path))
  if (typeof text !== 'string' || !isObject(annotations)) return undefined
  const part = (name: string) => {
    const spans = spansOf(members.at(annotations, [name]))
    return spans.length > 0 ? spans.map(({start, end}) => text.slice(start, end)) : undefined
  }
  const [title, abstract, authors] = [part('title'), part('abstract'), part('author')]
  return {
    ...(title && {title: title.join(' ')}),
    ...(abstract && {abstract}),
    ...(authors && {authors})
  }
}

/** Zenodo and DataCite list arXiv's number of the same paper among those of others. */
function alternateOf(object: JsonObject, members: Members): JsonObject | undefined {
  const related = members.at(object, ['relatedidentifiers'])
  if (!Array.isArray(related)) return undefined
  const same = related.slice(0, 100).find(each => {
    const relation = members.text(each, pathsOf('relation relation_type relation_type.id')) ?? ''
    const scheme = members.text(each, pathsOf('scheme related_identifier_type')) ?? ''
    return /^is(?:AlternateIdentifier|IdenticalTo)$/i.test(relation) && /^arxiv$/i.test(scheme)
  })
  const arxivId = members.text(same, pathsOf('identifier related_identifier'))
  return arxivId === undefined ? undefined : {arxivId}
}

function spansOf(value: unknown): Array<{readonly start: number; readonly end: number}> {
  const list = typeof value === 'string' ? parsed(value) : value
  if (!Array.isArray(list)) return []
  return list.slice(0, 100).flatMap(span => {
    if (!isObject(span)) return []
    const [start, end] = [Number(scalar(span.start)), Number(scalar(span.end))]
    return end > start ? [{start, end}] : []
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

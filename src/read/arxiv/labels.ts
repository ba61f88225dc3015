import type {FieldName} from '../../fields/index.js'
import type {ListingBuilder, Span} from '../builder.js'
import {readDateTime} from '../parts/dates.js'
import {addAuthors} from './authors.js'

/** What a label of arXiv stands before; other labels are kept under their own names. */
type LabelName = Extract<
  FieldName,
  | 'title'
  | 'authors'
  | 'abstract'
  | 'subjects'
  | 'submitted'
  | 'updated'
  | 'doi'
  | 'submittedBy'
  | 'cite'
  | 'comment'
  | 'journal'
  | 'mscClass'
  | 'acmClass'
  | 'reportNumber'
  | 'license'
>

interface LabelRule {
  readonly name: LabelName
  /** Fits the whole label. */
  readonly pattern: RegExp
}

/** Labels of the mails, the lists, the search and the pages of papers; a date is that of the submission. */
const rules: readonly LabelRule[] = [
  {name: 'title', pattern: /^title$/i},
  {name: 'authors', pattern: /^authors?(?:\(s\))?$/i},
  {name: 'abstract', pattern: /^abstract$/i},
  {name: 'subjects', pattern: /^(?:categor(?:y|ies)|subj(?:ect)?s?(?:[- ]class(?:es)?)?|primary subject)$/i},
  {name: 'comment', pattern: /^comments?$/i},
  {name: 'journal', pattern: /^journal(?:[- ]ref(?:erence)?s?)?$/i},
  {name: 'doi', pattern: /^(?:related |external |journal )?doi(?:\(?s\)?)?$/i},
  {name: 'mscClass', pattern: /^msc[- ]class(?:es)?$/i},
  {name: 'acmClass', pattern: /^acm[- ]class(?:es)?$/i},
  {name: 'reportNumber', pattern: /^report[- ](?:no|num(?:ber)?)\.?$/i},
  {name: 'license', pattern: /^licen[cs]e$/i},
  {name: 'submitted', pattern: /^date(?: \(v1\))?$/i},
  {name: 'updated', pattern: /^date ?\((?:revised )?v\d+\)$/i},
  {name: 'submittedBy', pattern: /^(?:from|submitter)$/i},
  {name: 'cite', pattern: /^cite as$/i}
]

/** A label at the beginning of a line. */
export interface Label {
  /** As it is written, in lower case. */
  readonly label: string
  readonly name: LabelName | undefined
  /** How many characters stand before the value. */
  readonly length: number
}

const labelled = /^([a-z][a-z ()\d-]{0,30}?) ?:[^\S\n]*/i
/** "Proxy: ada": one word, with a space behind it. */
const unknown = /^[A-Z][A-Za-z]{1,20}(?:-[A-Za-z]{1,20})?: /

/** Reads the label of a line. */
export function labelOf(line: string): Label | undefined {
  const match = labelled.exec(line)
  if (!match) return undefined
  const label = (match[1] ?? '').toLowerCase()
  const name = rules.find(rule => rule.pattern.test(label))?.name
  return name || unknown.test(line) ? {label, name, length: match[0].length} : undefined
}

/** The value of a label, where it stands. */
export interface Labelled {
  readonly label: string
  readonly name: LabelName | undefined
  /** The value alone. */
  readonly value: Span
  /** The value with its label. */
  readonly whole: Span
}

/** Takes a value that is not empty. */
type Take = (build: ListingBuilder, text: string, part: Labelled, year?: number) => void

const takers: Readonly<Partial<Record<LabelName, Take>>> = {
  title: (build, _, {value}) => build.title(value),
  authors: (build, text, {value}) => void addAuthors(build, text, value),
  abstract: (build, _, {value}) => build.abstract(value),
  subjects: (build, text, {value, whole}) => build.field('subjects', subjectsOf(slice(text, value)), whole),
  doi: takeDoi,
  submitted: takeDate,
  updated: takeDate,
  cite: (build, text, {value}) => addIdentifier(build, text, value),
  submittedBy: (build, text, {value, whole}) =>
    build.field('submittedBy', slice(text, value).replace(/ ?(?:<[^<>]*>|\[view email\])$/i, ''), whole)
}

/**
 * Adds what a label says of a paper.
 *
 * @param build - Takes the part.
 * @param text - What `build` reads.
 * @param part - The label and its value.
 * @param year - The year of dates that name none.
 */
export function addLabelled(build: ListingBuilder, text: string, part: Labelled, year?: number): void {
  const {name, label, value, whole} = part
  if (value.end <= value.start) return
  const take = name && !isSecondTitle(build, name) ? takers[name] : undefined
  if (take) take(build, text, part, year)
  else build.field(name ?? label, slice(text, value), whole)
}

/** A paper has one title; what else is called so is kept beside. */
function isSecondTitle(build: ListingBuilder, name: LabelName): boolean {
  return name === 'title' && build.has('title')
}

/** The value of a span on one line. */
function slice(text: string, {start, end}: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim()
}

const category = /^[a-z-]{2,12}(?:\.[A-Za-z-]{2,12})?$/
const categoryInBrackets = /\(([a-z-]{2,12}(?:\.[A-Za-z-]{2,12})?)\)$/

/** "cs.LG cs.CL" and "Machine Learning (cs.LG); Computation and Language (cs.CL)": the classes, in order. */
function subjectsOf(value: string): string {
  const bare = value.split(/[\s,;]+/).filter(Boolean)
  if (bare.every(word => category.test(word))) return bare.join('; ')
  return value
    .split(';')
    .map(subject => categoryInBrackets.exec(subject.trim())?.[1] ?? subject.trim())
    .filter(Boolean)
    .join('; ')
}

/** "(123kb,D)", "(1,234 KB)" */
const sizeInBrackets = /\((\d[\d.,]{0,12} ?[km]?b)[^()]{0,20}\)$/i

/** "Mon, 3 Feb 2025 12:34:56 GMT   (123kb,D)" */
function takeDate(build: ListingBuilder, text: string, {name, value, whole}: Labelled, year?: number): void {
  const raw = text.slice(value.start, value.end)
  const size = sizeInBrackets.exec(raw)
  const said = raw.slice(0, size?.index).trim()
  const date = readDateTime(said, year)
  const end = value.start + (size ? raw.slice(0, size.index).trimEnd().length : raw.length)
  build.field(name ?? 'submitted', date ?? said, {start: whole.start, end})
  if (size) build.field('size', size[1] ?? '', {start: value.start + size.index, end: value.end})
}

/**
 * One DOI is the paper's; others (of an erratum, of a translation) and those that are written as addresses
 * are links.
 */
function takeDoi(build: ListingBuilder, text: string, {value, whole}: Labelled): void {
  const raw = text.slice(value.start, value.end)
  const dois = [...raw.matchAll(/(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)?10\.\d{4,9}\/[^\s;]+/gi)]
  if (dois.length === 0) build.field('doi', raw.trim(), whole)
  for (const [index, match] of dois.entries()) {
    const doi = match[0].replace(/(?<![,.])[,.]+$/, '')
    const start = value.start + match.index
    const span = {start: index === 0 ? whole.start : start, end: start + doi.length}
    const isAddress = /^https?:/i.test(doi)
    if (index === 0 && !isAddress) build.field('doi', doi, span)
    else build.field('url', isAddress ? doi : `https://doi.org/${doi.replace(/^doi:\s?/i, '')}`, span, 'DOI')
  }
}

const archive = '[a-z-]{2,10}(?:\\.[a-z]{2})?'
/** An identifier with its version: https://info.arxiv.org/help/arxiv_identifier.html */
export const identifierPattern = `(?:\\d{4}\\.\\d{4,5}|${archive}\\/\\d{7})`
const identifier = new RegExp(`(${identifierPattern})(v\\d{1,3})?`, 'i')

/** Adds the identifier that stands in a span, and its version. */
export function addIdentifier(build: ListingBuilder, text: string, span: Span): void {
  const match = identifier.exec(text.slice(span.start, span.end))
  if (!match) return
  const [, id = '', version] = match
  const end = span.start + match.index + id.length
  build.field('arxiv', id, {start: span.start, end})
  if (version) build.field('version', version, {start: end, end: end + version.length})
}

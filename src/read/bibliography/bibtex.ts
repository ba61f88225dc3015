import type {VFile} from 'vfile'
import {longestExpansion} from '../../arguments/limits.js'
import {type BibtexRule, bibtexRules, bibtexSubjects} from '../../fields/index.js'
import {latexText} from '../../latex/index.js'
import type {Entry, EntryField} from '../entries.js'
import {identifierFields} from '../feed/identifiers.js'
import {lineOf} from '../feed/markup.js'
import {abstractOf} from '../named/text.js'
import {bookNumber} from '../parts/numbers.js'
import {isVolumeType, volumeLeftOut} from '../parts/volume.js'
import {addressesOf} from './addresses.js'
import {type Properties, publishedOf} from './dates.js'
import {inherit} from './inherit.js'
import {journalOfMacro} from './journals.js'
import {plainAddress, plainLatex, protectedWords} from './latex.js'
import {readNames} from './names.js'
import {type Place, type Report, reporter} from './report.js'
import {type BibtexChunk, scanBibtex} from './scan-bibtex.js'
import {StringTable} from './strings.js'
import {type BibtexField, readValues} from './values.js'

/** An entry with its values, strings put in, with all LaTeX. */
interface BibtexItem {
  readonly chunk: BibtexChunk
  readonly properties: Properties
}

/** What begins as entries do: strings, TeX, and the settings of REVTeX and IEEEtran. */
const noEntries = new Set(['string', 'preamble', 'control', 'ieeetranbstctl'])
/** Entries that only others are made of. */
const noPapers = new Set(['xdata', 'set'])
/** Volumes that papers stand in; those that a paper refers to are no papers of the listing. */
const volumes = /^(?:mv)?(?:proceedings|collection|book|reference)$|^periodical$/
/** Reads a BibTeX or BibLaTeX file. */
export function readBibtex(source: string, place: Place, file: VFile): Entry[] {
  const report = reporter(file, place)
  const chunks = scanBibtex(source)
  const strings = new StringTable(chunks)
  const items = chunks
    .filter(({type}) => !noEntries.has(type))
    .flatMap(chunk => itemOf(chunk, strings, report))
  const registry = new Map(
    items
      .filter(({chunk}) => chunk.key !== '')
      .map(({chunk, properties}) => [chunk.key.toLowerCase(), properties])
  )
  const parents = new Set(items.map(({properties}) => properties.get('crossref')?.toLowerCase()))
  return items.flatMap(({chunk, properties}) => {
    if (noPapers.has(chunk.type) || (volumes.test(chunk.type) && parents.has(chunk.key.toLowerCase())))
      return []
    if (isVolumeType(chunk.type) && !properties.get('author')) {
      report(volumeLeftOut, 'item-left-out', chunk)
      return []
    }
    const {entry, others} = entryOf(chunk, inherit(properties, registry))
    if (others) report('Not all authors are named', 'authors-cut-off', chunk)
    return [{...entry, position: place(chunk.start, chunk.end)}]
  })
}

/** An entry with as much as can be read of it; what is wrong is reported by its key. */
function itemOf(chunk: BibtexChunk, strings: StringTable, report: Report): BibtexItem[] {
  const name = chunk.key === '' ? 'An entry' : `The entry ${chunk.key}`
  const {fields, fault} = readValues(chunk.body, chunk.fault !== undefined)
  const found = chunk.fault ?? fault
  if (fields.length === 0) {
    report(`${name} cannot be read: ${found ?? 'it has no fields'}`, 'unreadable-entry', chunk)
    return []
  }
  if (found !== undefined) report(`${name} is not whole: ${found}`, 'unreadable-entry', chunk)
  const properties = propertiesOf(fields, strings, 2 * (chunk.end - chunk.start) + longestExpansion)
  if (properties) return [{chunk, properties}]
  report(`${name} cannot be read: its strings make it too long`, 'unreadable-entry', chunk)
  return []
}

/** What joins the values of a field that an entry has twice; of other fields the first counts. */
const joints: Readonly<Record<string, string>> = {
  author: ' and ',
  editor: ' and ',
  keywords: '; ',
  url: ' ',
  note: '; '
}

function propertiesOf(
  fields: readonly BibtexField[],
  strings: StringTable,
  longest: number
): Properties | undefined {
  const properties = new Map<string, string>()
  let room = longest
  for (const {name, parts} of fields) {
    const value = strings.join(parts, room)
    if (value === undefined) return undefined
    room -= value.length
    const known = properties.get(name)
    if (!known) properties.set(name, value)
    else if (Object.hasOwn(joints, name) && value !== '') properties.set(name, known + joints[name] + value)
  }
  return properties
}

function entryOf(
  chunk: BibtexChunk,
  properties: Properties
): {readonly entry: Entry; readonly others: boolean} {
  const say = (name: string) => properties.get(name) ?? ''
  const {authors, others} = readNames(say('author') || say('authors') || `{${say('collaboration')}}`)
  const title = say('subtitle') === '' ? say('title') : `${say('title')}: ${say('subtitle')}`
  const entry: Entry = {
    title: {value: lineOf(plainLatex(title))},
    abstract: {value: abstractOf(plainLatex(say('abstract')))},
    authors,
    fields: [
      ...identifiers(properties, chunk.key),
      {name: 'subjects', value: subjectsOf(properties)},
      ...addressesOf(properties),
      {name: 'published', value: publishedOf(properties)},
      ...bibtexRules.map(rule => fieldOf(rule, properties)),
      {name: 'type', value: chunk.type},
      {name: 'editor', value: namesText(say('editor'))},
      {name: 'collaboration', value: say('author') === '' ? '' : latexText(say('collaboration'))},
      {name: 'protectedWords', value: protectedWords(say('title')).join('; ')},
      {name: 'citationKey', value: chunk.key}
    ]
  }
  return {entry, others}
}

function namesText(value: string): string {
  return readNames(value)
    .authors.map(each => each.value)
    .join('; ')
}

/** The first value that a field of the table has; pages with one hyphen. */
function fieldOf({field, names}: BibtexRule, properties: Properties): EntryField {
  for (const name of names.split(' ')) {
    const value = properties.get(name)
    const text = value === undefined ? '' : (journalOfMacro(value) ?? latexText(value))
    if (text === '') continue
    if (field === 'isbn') return bookNumber(text)
    return {name: field, value: field === 'pages' ? text.replace(/\s?[–—]\s?/g, '-') : text}
  }
  return {name: field, value: ''}
}

/** Classes and keywords; a semicolon at the end says that the commas of a single one part nothing. */
function subjectsOf(properties: Properties): string {
  const values = bibtexSubjects.map(name => latexText(properties.get(name) ?? '')).filter(Boolean)
  return values.flatMap(value => value.split(value.includes(';') ? ';' : ',')).join(';')
}

/** What names a paper: identifiers, addresses, notes such as "arXiv preprint arXiv:2401.01234". */
function identifiers(properties: Properties, key: string): EntryField[] {
  const say = (name: string) => properties.get(name) ?? ''
  const archive =
    say('archiveprefix') || say('eprinttype') || (say('primaryclass') || say('eprintclass') ? 'arxiv' : '')
  const id = say('eprint')
    .replace(/^arxiv:\s?/i, '')
    .trim()
  const labelled = (label: string, value: string) => (value === '' ? [] : [`${label}:${value.trim()}`])
  const doi = plainAddress(say('doi').trim().split(/\s/, 1)[0] ?? '').replace(
    /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)/i,
    ''
  )
  const named = identifierFields([
    ...(/^(?:arxiv)?$/i.test(archive.trim()) ? labelled('arxiv', id) : []),
    ...(/^pubmed$/i.test(archive) ? labelled('pmid', id) : []),
    ...(/^pmc/i.test(archive) ? labelled('pmc', id) : []),
    ...labelled('arxiv', say('arxiv') || say('arxivid')),
    ...labelled('pmid', say('pmid')),
    ...labelled('pmc', (say('pmcid') || say('pmc')).replace(/^(?=\d)/, 'PMC')),
    // DBLP writes journal = {CoRR}, volume = {abs/2401.01234}.
    ...(/^abs\//.test(say('volume')) ? labelled('arxiv', say('volume').slice(4)) : []),
    plainAddress(say('url')),
    ...['howpublished', 'note', 'journal', 'journaltitle', 'number'].map(name => latexText(say(name))),
    // Publishers make keys of DOIs, and PubMed's followers of its numbers: pmid12345678.
    key.replace(/^pmid(?=\d)/i, 'pmid:')
  ])
  return [{name: 'doi', value: doi}, ...named]
}

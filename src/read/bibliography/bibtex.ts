import type {VFile} from 'vfile'
import type {Entry, EntryField} from '../entries.js'
import {identifierFields} from '../feed/identifiers.js'
import {bibtexToCsl, parseBibtex, type RawEntry} from './convert.js'
import {type CslItem, cslEntry, isOthers} from './csl.js'
import {plainAddress, plainLatex, plainText} from './latex.js'
import {type Place, reporter} from './report.js'
import {type BibtexChunk, scanBibtex} from './scan-bibtex.js'
import {StringTable} from './strings.js'

/** Entries that are parsed at once. */
const batchLength = 64
/** How often batches with a broken entry are parsed again in halves, in one file. */
const retryLimit = 300
/** Longest entry with its strings put in, beyond twice what is written: `a # a` can double again and again. */
const expansion = 100_000
/** How far `crossref` is followed. */
const crossrefLimit = 4

/** Reads a BibTeX or BibLaTeX file. */
export function readBibtex(source: string, place: Place, file: VFile): Entry[] {
  const report = reporter(file, place)
  const chunks = scanBibtex(source)
  const strings = new StringTable(chunks)
  const broken = (chunk: BibtexChunk, reason: string) =>
    report(`The entry ${chunk.key} cannot be read: ${reason}`, 'unreadable-entry', chunk)
  const parsed = parseChunks(chunks, strings, broken)
  const registry = new Map(parsed.map(each => [each.chunk.key.toLowerCase(), each]))
  const parents = new Set(parsed.map(({raw}) => raw.properties.crossref?.toLowerCase()))
  const entries: Entry[] = []
  for (const each of parsed) {
    if (isVolume(each.raw.type) && parents.has(each.chunk.key.toLowerCase())) continue
    const {entry, others} = entryOf(each, inherit(each, registry))
    if (others) report('Not all authors are named', 'authors-cut-off', each.chunk)
    entries.push({...entry, position: place(each.chunk.start, each.chunk.end)})
  }
  return entries
}

interface Parsed {
  readonly chunk: BibtexChunk
  readonly raw: RawEntry
}

type Broken = (chunk: BibtexChunk, reason: string) => void

/** Parses the entries in batches; a batch with a broken entry again in halves, so that the others survive. */
function parseChunks(chunks: readonly BibtexChunk[], strings: StringTable, broken: Broken): Parsed[] {
  const parsed: Parsed[] = []
  const entries = chunks.filter(({type}) => !/^(?:string|comment|preamble)$/.test(type))
  let retries = 0
  for (let start = 0; start < entries.length; start += batchLength) {
    const pending = [entries.slice(start, start + batchLength)]
    for (let batch = pending.pop(); batch; batch = pending.pop()) {
      const outcome = attempt(batch, strings)
      if (typeof outcome !== 'string') parsed.push(...outcome.filter(each => isBounded(each, broken)))
      else if (batch.length > 1 && retries++ < retryLimit)
        pending.push(batch.slice(batch.length >> 1), batch.slice(0, batch.length >> 1))
      else for (const chunk of batch) broken(chunk, chunk.fault ?? outcome)
    }
  }
  return parsed
}

/** The entries of a batch, or why they cannot be parsed. */
function attempt(batch: readonly BibtexChunk[], strings: StringTable): Parsed[] | string {
  const fault = batch.find(chunk => chunk.fault !== undefined)?.fault
  if (fault) return fault
  // Keys may hold what citation-js does not allow, so that each entry is named by its place.
  const text = batch.map(({type, body}, place) => `@${type}{${place},${body}\n}\n`).join('')
  try {
    const raw = parseBibtex(strings.textFor(text) + text)
    if (raw.length !== batch.length) return 'it is not one entry'
    return raw.flatMap((entry, place) => {
      const chunk = batch[place]
      return chunk ? [{chunk, raw: entry}] : []
    })
  } catch (error) {
    return error instanceof Error
      ? (error.message.split('\n', 1)[0] ?? '').replace(/ at line .*/, '')
      : 'no BibTeX'
  }
}

function isBounded({chunk, raw}: Parsed, broken: Broken): boolean {
  const length = Object.values(raw.properties).reduce((sum, value) => sum + value.length, 0)
  if (length <= 2 * (chunk.end - chunk.start) + expansion) return true
  broken(chunk, 'its strings make it too long')
  return false
}

/** Volumes that papers stand in. */
function isVolume(type: string): boolean {
  return /^(?:mv)?(?:proceedings|collection|book|reference)$|^periodical$/.test(type)
}

/** What a paper takes over from the volume that it stands in, and by which name. */
const inherited: ReadonlyArray<readonly [from: string, to: string]> = [
  ['title', 'booktitle'],
  ['subtitle', 'booksubtitle'],
  ...[
    ...[
      'booktitle',
      'journal',
      'journaltitle',
      'editor',
      'publisher',
      'institution',
      'organization',
      'date',
      'year'
    ],
    ...['month', 'volume', 'number', 'series', 'edition', 'address', 'eventtitle', 'isbn']
  ].map(name => [name, name] as const)
]
/** Longest value that is taken over; many papers may stand in one volume. */
const inheritedLength = 1000

/** The fields of an entry, with those of the entries that its `crossref` leads to. */
function inherit({raw}: Parsed, registry: ReadonlyMap<string, Parsed>): Record<string, string> {
  const properties: Record<string, string> = {...raw.properties}
  let parent = raw.properties.crossref
  for (let step = 0; parent !== undefined && step < crossrefLimit; step++) {
    const volume: Readonly<Record<string, string>> = registry.get(parent.toLowerCase())?.raw.properties ?? {}
    for (const [from, to] of inherited) {
      const value = volume[from]
      if (value !== undefined && value.length <= inheritedLength) properties[to] ??= value
    }
    parent = volume.crossref
  }
  return properties
}

/** Fields whose values citation-js reads: names, dates, and short texts in LaTeX. */
const converted =
  /^(?:author|editor|date|year|month|day|journal|journaltitle|journalsubtitle|booktitle|booksubtitle|maintitle|eventtitle|publisher|institution|school|organization|volume|number|issue|pages|version|keywords)$/

function entryOf({chunk, raw}: Parsed, properties: Record<string, string>): {entry: Entry; others: boolean} {
  const kept = Object.entries(properties).filter(([name]) => converted.test(name))
  const csl = convert(
    raw.type,
    kept.map(([name, value]) => [name, /^(?:author|editor)$/.test(name) ? listOfNames(value) : value])
  )
  const item: CslItem = {
    ...csl,
    id: chunk.key,
    'citation-key': chunk.key,
    type: raw.type,
    title: titleOf(properties),
    abstract: plainLatex(properties.abstract ?? ''),
    note: plainText(properties.note ?? properties.addendum ?? ''),
    ISBN: properties.isbn
  }
  const {title, abstract, authors, fields = []} = cslEntry(item)
  return {
    entry: {title, abstract, authors, fields: [...identifiers(properties), ...more(properties), ...fields]},
    others: csl.author?.some(isOthers) ?? false
  }
}

/** Longest value, and longest name, that is given to citation-js; its time grows with the square of a name's words. */
const valueLength = 10_000
const nameLength = 500

function isReadable([name, value]: readonly [name: string, value: string]): boolean {
  if (!/^(?:author|editor)$/.test(name)) return value.length <= valueLength
  return value.split(' and ').every(each => each.length <= nameLength)
}

/** All values at once; where one of them cannot be read, each alone, so that the others are. */
function convert(type: string, values: ReadonlyArray<readonly [name: string, value: string]>): CslItem {
  const whole =
    values.every(isReadable) && bibtexToCsl({type, label: 'key', properties: Object.fromEntries(values)})
  if (whole) return whole
  const date = values.filter(([name]) => /^(?:date|year|month|day)$/.test(name))
  const groups = [date, ...values.filter(value => !date.includes(value)).map(value => [value])].filter(
    group => group.every(isReadable)
  )
  const items = groups.map(
    group => bibtexToCsl({type, label: 'key', properties: Object.fromEntries(group)}) ?? {}
  )
  const csl: CslItem = Object.assign({}, ...items.map(item => defined(item)))
  // Names with an odd brace are better than none.
  csl.author ??= values
    .filter(([name]) => name === 'author')
    .flatMap(([, value]) =>
      value
        .replace(/\s+/g, ' ')
        .split(/ and /i)
        .map(literal => ({literal: plainText(literal)}))
    )
  return csl
}

function defined(item: CslItem): CslItem {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined))
}

/** "Ada Example, Bo Example, Cy Example": commas where BibTeX asks for "and". */
function listOfNames(value: string): string {
  const names = ` ${value.replace(/\s+/g, ' ')} `
    .split(/ and(?= )/i)
    .map(each => each.trim())
    .filter(each => each !== '')
    .join(' and ')
  if (/ and |[{}\\]/i.test(names)) return names
  const parts = names.split(/, ?/)
  return parts.length > 2 && parts.every(part => /^\S+(?: \S+)+$/.test(part)) ? parts.join(' and ') : names
}

function titleOf({title = '', subtitle}: Record<string, string>): string {
  return plainLatex(subtitle ? `${title}: ${subtitle}` : title)
}

/** Fields that CSL has no place for. */
function identifiers(properties: Readonly<Record<string, string>>): EntryField[] {
  const {
    doi = '',
    eprint = '',
    pmid,
    pmcid,
    volume = '',
    howpublished = '',
    note = '',
    journal = ''
  } = properties
  const archive =
    properties.archiveprefix ??
    properties.eprinttype ??
    ((properties.primaryclass ?? properties.eprintclass) ? 'arxiv' : '')
  const id = eprint.replace(/^arxiv:\s?/i, '').trim()
  return identifierFields([
    plainAddress(doi),
    ...(id !== '' && /^(?:arxiv)?$/i.test(archive.trim()) ? [`arxiv:${id}`] : []),
    ...(/^pubmed$/i.test(archive) ? [`pmid:${id}`] : []),
    ...(pmid ? [`pmid:${pmid}`] : []),
    ...(pmcid ? [`pmc:${pmcid}`] : []),
    // DBLP writes journal = {CoRR}, volume = {abs/2401.01234}.
    ...(/^abs\//.test(volume) ? [`arxiv:${volume.slice(4)}`] : []),
    plainAddress(properties.url ?? ''),
    howpublished,
    note,
    journal
  ])
}

const addressIn = /\\url\s{0,3}\{([^{}\s]{1,1000})\}|(https?:\/\/[^\s{}]{1,1000})/g

/** Addresses, classes, and what else goes on under its name. */
function more(properties: Readonly<Record<string, string>>): EntryField[] {
  const {url = '', howpublished = '', note = '', series = '', edition = '', address = ''} = properties
  const addresses = [url && `\\url{${plainAddress(url)}}`, howpublished, note].flatMap(value =>
    [...value.matchAll(addressIn)].map(match => plainAddress(match[1] ?? match[2] ?? ''))
  )
  return [
    {name: 'subjects', value: properties.primaryclass ?? properties.eprintclass ?? ''},
    ...[...new Set(addresses)].map(value => ({name: 'url', value})),
    {name: 'series', value: plainText(series)},
    {name: 'edition', value: plainText(edition)},
    {name: 'address', value: plainText(address)},
    {
      name: 'howPublished',
      value: addresses.length > 0 && !/\s/.test(howpublished) ? '' : plainText(howpublished)
    }
  ]
}

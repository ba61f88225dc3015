import type {VFile} from 'vfile'
import {type FieldName, tagsOf} from '../../fields/index.js'
import type {Entry, EntryField} from '../entries.js'
import {partsDate, readDateTime} from '../parts/dates.js'
import {risToCsl} from './convert.js'
import {cslEntry} from './csl.js'
import {type Place, reporter} from './report.js'

/** `TI  - Kites in Low Wind`; some programs write one space, or none behind the hyphen. */
const tagLine = /^\ufeff?[ \t]{0,10}([A-Z][A-Z0-9]) {1,2}-(?: (.*)|)$/
const lines = /([^\r\n]*)(\r\n?|\n?)/g
/** Where citation-js itself breaks a value, in the middle of words too. */
const citationJsWidth = 70

interface RisRecord {
  readonly start: number
  end: number
  ended: boolean
  /** Values by tag; each is a list of lines. */
  readonly values: Map<string, string[][]>
}

/** Reads a file of RIS. */
export function readRis(source: string, place: Place, file: VFile): Entry[] {
  const report = reporter(file, place)
  return scanRis(source).map(record => {
    if (!record.ended) report('An entry has no end', 'unreadable-entry', record)
    return {...entryOf(record), position: place(record.start, record.end)}
  })
}

/** Splits a file into records. What stands before the first and between them is no record's. */
function scanRis(source: string): RisRecord[] {
  const records: RisRecord[] = []
  let record: RisRecord | undefined
  let value: string[] | undefined
  for (const match of source.matchAll(lines)) {
    const [, line = '', lineEnd = ''] = match
    const [, tag, text = ''] = tagLine.exec(line) ?? []
    if (tag === 'TY') {
      if (record) record.ended = true
      record = {start: match.index, end: match.index, ended: false, values: new Map()}
      records.push(record)
    }
    if (!record) continue
    if (tag !== undefined) {
      value = [text]
      const known = record.values.get(tag)
      if (known) known.push(value)
      else record.values.set(tag, [value])
    } else value?.push(line)
    if (tag !== undefined || line.trim() !== '') record.end = match.index + line.length
    if (tag === 'ER') {
      record.ended = true
      record = undefined
      value = undefined
    }
    if (lineEnd === '') break
  }
  return records
}

function entryOf({values}: RisRecord): Entry {
  if (!titleTags.some(tag => values.has(tag))) return {title: {value: ''}}
  const texts = new Map(
    [...values].map(([tag, each]) => [tag, each.map(joinLines).filter(value => value !== '')])
  )
  const all = (...tags: string[]) => tags.flatMap(tag => texts.get(tag) ?? [])
  const of = (field: FieldName) => all(...tagsOf(field, 'ris'))
  const record = Object.fromEntries(
    [...texts].filter(([tag, each]) => /^[A-Z][A-Z0-9]$/.test(tag) && each.length > 0 && !ownTags.test(tag))
  )
  const authorNames = [...texts].flatMap(([tag, each]) => (authorTags.has(tag) ? each.map(turned) : []))
  const names = authorNames.length > 0 ? {AU: authorNames} : {}
  const csl = risToCsl({...firsts(record), ...names}) ?? {}
  const {
    title,
    authors,
    fields = []
  } = cslEntry({
    ...csl,
    title: of('title')[0],
    abstract: undefined,
    type: all('TY')[0],
    id: all('ID')[0],
    issued: undefined,
    issue: of('issue')[0],
    URL: undefined,
    note: of('comment').join('; '),
    keyword: of('subjects')
      .flatMap(word => word.split(/\n/))
      .join('; '),
    DOI: of('doi').find(value => /10\.\d{4}/.test(value)),
    'container-title': of('journal')[0]
  })
  return {
    title,
    authors,
    abstract: {value: of('abstract')[0] ?? ''},
    fields: [...fields, ...dates(of('published')), ...addresses(all)]
  }
}

const titleTags = tagsOf('title', 'ris')
const authorTags = new Set(tagsOf('authors', 'ris'))

/** Tags that are read here: they have several values, or citation-js does not read what programs write in them. */
const ownTags = /^(?:TY|ER|TI|T1|CT|AU|A1|AB|N1|N2|RN|KW|DA|PY|Y1|UR|L[1-4K]|DO|DI|M3|ID)$/

/** One value for each tag, for citation-js reads no more of these. */
function firsts(record: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return {TY: 'GEN', ...Object.fromEntries(Object.entries(record).map(([tag, [value = '']]) => [tag, value]))}
}

function joinLines(value: readonly string[]): string {
  const whole = value.slice(0, -1).every(line => line.length === citationJsWidth)
  return value.join(whole ? '' : '\n').trim()
}

/** "Example, Ada," has no suffix. */
function turned(name: string): string {
  return name.replace(/\s+/g, ' ').replace(/(?<![,;\s])[,;\s]+$/, '')
}

/** The most precise date, of `2024/02/27/Spring`, `2024///` or what feeds write. */
function dates(values: readonly string[]): EntryField[] {
  const found = values.map(value => {
    const parts = /^(\d{4})(?:\/(\d{0,2}))?(?:\/(\d{0,2}))?(?:\/.{0,60})?$/.exec(value)
    return parts ? partsDate(parts.slice(1).map(Number)) : readDateTime(value)
  })
  const known = found.filter(date => typeof date === 'string').sort((a, b) => b.length - a.length)
  const value = known[0] ?? values[0]
  return value === undefined ? [] : [{name: 'published', value}]
}

/** Addresses; paths of a reader's own disk are left out. */
function addresses(all: (...tags: string[]) => string[]): EntryField[] {
  const found = new Map<string, string | undefined>()
  for (const [tag, label] of [['UR'], ['LK'], ['L2'], ['L1', 'PDF']] as const)
    for (const value of all(tag).flatMap(text => text.split(/(?<![;\s])[;\s]+(?=https?:)|\s+/)))
      if (/^https?:\/\//i.test(value) && !found.has(value)) found.set(value, label)
  return [...found].map(([value, label]) => ({name: 'url', value, label}))
}

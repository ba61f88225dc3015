import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import * as clean from '../src/clean/index.js'
import * as core from '../src/core/index.js'
import * as extract from '../src/extract/index.js'
import * as grammar from '../src/grammar/index.js'
import * as whole from '../src/index.js'
import * as read from '../src/read/index.js'
import * as record from '../src/record/index.js'
import * as tree from '../src/tree/index.js'
import * as write from '../src/write/index.js'

/** A call, and how the message of its TypeError begins. */
type WrongCall = readonly [args: readonly unknown[], message: string]

const [paper] = whole.parseListing('Kites in Low Wind').papers
const bytes = new TextEncoder().encode('Kites in Low Wind')
const listing = {type: 'root', children: []}

const circular: Record<string, unknown> = {}
circular.not = circular

const text: WrongCall[] = [
  [[], 'text: Invalid input: expected string, received undefined'],
  [[bytes], 'text: Invalid input: expected string, received Uint8Array']
]

const reader: WrongCall[] = [
  [[bytes], 'source: Invalid input: expected string, received Uint8Array'],
  [['Kites', null], 'options: Invalid input: expected object, received null'],
  [['Kites', {year: '2025'}], 'option "year": Invalid input: expected number, received string'],
  [['Kites', {yeer: 2025}], 'option "yeer": expected one of '],
  [['Kites', {}, 'kites.txt'], 'file: Invalid input: expected VFile, received string']
]

const paperText: WrongCall[] = [
  [[5], 'text: Invalid input: expected string or object, received number'],
  [[{abstract: 'We fly kites.'}], 'text.title: Invalid input: expected string, received undefined'],
  [[{title: 'Kites'}], 'text.abstract: Invalid input: expected string or null, received undefined']
]

const extraction: WrongCall[] = [
  ...paperText,
  [['Kites', null], 'options: Invalid input: expected object, received null'],
  [['Kites', {methods: 'Snip'}], 'option "methods": Invalid input: expected array, received string'],
  [['Kites', {extractors: [{}]}], 'option "extractors.0": Invalid input: expected function, received object'],
  [['Kites', {fixx: true}], 'option "fixx": expected one of ']
]

const aParser: WrongCall[] = [
  [[5], 'readers: Invalid input: expected array, received number'],
  [[['text']], 'readers.0: Invalid input: expected object, received string'],
  [[{}], 'readers: Invalid input: expected array, received undefined'],
  [[{readers: [], extractors: ['tasks']}], 'option "extractors.0": Invalid input: expected function'],
  [[{readers: [], extractor: []}], 'option "extractor": expected one of ']
]

const streaming: WrongCall[] = [
  [[null], 'options: Invalid input: expected object, received null'],
  [[{longest: 1}], 'option "longest": Too small'],
  [[{tree: true}], 'option "tree": expected one of ']
]

const writing: WrongCall[] = [
  [[[], 'kites'], 'format: expected one of `json`'],
  [[[]], 'format: expected one of `json`'],
  [[null, 'json'], 'papers: Invalid input: expected'],
  [[{papers: []}, 'json'], 'papers: Invalid input: expected'],
  [[[], 'json', {indent: 'wide'}], 'json: option `indent`'],
  [[[], 'json', {fixx: true}], 'json: there is no option `fixx`']
]

const aQuery: WrongCall[] = [
  [[5], 'query: Invalid input: expected object, received number'],
  [[{datset: 'MNIST'}], 'query.datset: expected one of '],
  [[{dataset: ''}], 'query.dataset: Invalid input: expected a letter or a digit, found ""'],
  [[{dataset: ['MNIST', 5]}], 'query.dataset.1: Invalid input: expected string, received number'],
  [[{all: [{has: 'wings'}]}], 'query.all.0.has: Invalid option: expected one of "abstract"'],
  [[{date: '2025'}], 'query.date: Invalid input: expected object, received string'],
  [[{date: {since: 'May'}}], 'query.date.since: Invalid input: expected a date such as 2025'],
  [[{metric: {least: '90'}}], 'query.metric.least: Invalid input: expected number, received string'],
  [[circular], 'query.not.not'],
  [['date:yesterday'], 'query, character 6: Invalid input: expected a date such as 2025']
]

/** Wrong calls of each function of the package, by its name. */
const wrongCalls: Readonly<Record<string, readonly WrongCall[]>> = {
  applyEdits: [
    [['kites', []], 'text: Invalid input: expected object, received string'],
    [[tree.mapped('kites'), {}], 'edits: Invalid input: expected array, received object']
  ],
  authorOf: [
    [['Ada Fern'], 'author: Invalid input: expected object, received string'],
    [[{name: 'Ada Fern'}], 'author.text: Invalid input: expected string, received undefined']
  ],
  cleanText: [
    [[5], 'text: Invalid input: expected object, received number'],
    [['Kites', {}], 'report: Invalid input: expected function, received object']
  ],
  createExtractor: [
    [[null], 'options: Invalid input: expected object, received null'],
    [[{threshold: 2}], 'option "threshold": Too big']
  ],
  createListingStream: streaming,
  createParser: aParser,
  createSerializer: [
    [[5], 'formats: Invalid input: expected object, received number'],
    [[{json: 'json'}], 'formats.json: Invalid input: expected object, received string']
  ],
  createStreamingParser: aParser,
  decodeText: [
    [['Kites'], 'bytes: Invalid input: expected Uint8Array, received string'],
    [[bytes, 'kites.txt'], 'file: Invalid input: expected VFile, received string']
  ],
  defuse: [[[5], 'cell: Invalid input: expected string, received number']],
  detect: [[[5], 'value: Invalid input: expected string or Uint8Array, received number']],
  detectAmong: [
    [[5, []], 'value: Invalid input: expected string or Uint8Array, received number'],
    [['Kites'], 'readers: Invalid input: expected array, received undefined']
  ],
  extractAll: extraction,
  extractDatasets: extraction,
  extractLinks: paperText,
  extractListing: [
    [[[]], 'tree: Invalid input: expected object, received array'],
    [[{type: 'root'}], 'tree.children: Invalid input: expected array, received undefined'],
    [[listing, 'kites.txt'], 'file: Invalid input: expected VFile, received string'],
    [[listing, new VFile(), {fixx: true}], 'option "fixx": expected one of ']
  ],
  extractMethods: extraction,
  extractMetrics: extraction,
  filterRecords: [
    [[{papers: []}, 'kites'], 'records: Invalid input: expected iterable of records, received object'],
    ...aQuery.map(([args, message]): WrongCall => [[[paper], ...args], message])
  ],
  findClaims: extraction,
  grammarOf: [
    ...paperText,
    [['Kites', {field: 'body'}], 'option "field": Invalid option: expected one of "title"|"abstract"'],
    [['Kites', {extract: {field: ['links']}}], 'option "extract.field": expected one of fields, threshold, ']
  ],
  holdsRecords: text,
  identifiersOf: [
    [['https://arxiv.org/abs/2503.01234'], 'url: Invalid input: expected URL, received string']
  ],
  listingRecords: [
    [[[paper]], 'tree: Invalid input: expected object, received array'],
    [[listing, {url: 'here'}], 'option "url": Invalid URL'],
    [[listing, {}, 'kites.txt'], 'file: Invalid input: expected VFile, received string']
  ],
  mapped: [[[5], 'value: Invalid input: expected string, received number']],
  mergePair: [
    [[paper], 'second: Invalid input: expected object, received undefined'],
    [[{}, paper], 'first.id: Invalid input: expected string, received undefined']
  ],
  mergeRecords: [
    [[{papers: [paper]}], 'records: Invalid input: expected iterable of records, received object'],
    [['[]'], 'records: Invalid input: expected iterable of records, received string'],
    [[[paper, {}]], 'records.1.id: Invalid input: expected string, received undefined'],
    [[[], 'kites.txt'], 'file: Invalid input: expected VFile, received string']
  ],
  nameSpans: text,
  normaliseIdentifier: [
    [['kites', '1'], 'scheme: Invalid option: expected one of "arxiv"'],
    [['arxiv', 2503.01234], 'text: Invalid input: expected string, received number']
  ],
  parseListing: [
    [[], 'input: Invalid input: expected string, Uint8Array or VFile, received undefined'],
    [[{papers: []}], 'input: Invalid input: expected string, Uint8Array or VFile, received object'],
    [['Kites', null], 'options: Invalid input: expected object, received null'],
    [['Kites', 'text'], 'options: Invalid input: expected object, received string'],
    [['Kites', {format: 'txt'}], 'option "format": Invalid option: expected one of "text"'],
    [['Kites', {extract: null}], 'option "extract": Invalid input: expected object, received null']
  ],
  parseListings: [
    [[5], 'source: Invalid input: expected string, Uint8Array'],
    ...streaming.map(([options, message]): WrongCall => [['Kites', ...options], message])
  ],
  parseQuery: [...text, [['datset:mnist'], 'query, character 1: expected one of the keys title, author']],
  readCsv: text,
  readDate: text,
  readDateTime: text,
  readField: text,
  readListing: [...reader, [['Kites', {format: 'txt'}], 'option "format": Invalid option: expected one of']],
  recordFilter: aQuery,
  recordId: [
    [[5, {}], 'title: Invalid input: expected string, received number'],
    [['Kites'], 'identifiers: Invalid input: expected object, received undefined'],
    [['Kites', {arxiv: 1}], 'identifiers.arxiv: Invalid input: expected string, received number'],
    [['Kites', {}, {authors: 'Ada'}], 'provenance.authors: Invalid input: expected array, received string']
  ],
  serialize: writing,
  serializeStream: writing,
  sourceRange: [
    [['kites', 0, 1], 'map: Invalid input: expected array, received string'],
    [[[], '0', 1], 'start: Invalid input: expected number, received string'],
    [[[], 0], 'end: Invalid input: expected number, received undefined']
  ],
  textOf: [[['kites'], 'node: Invalid input: expected object, received string']],
  undefuse: [[[5], 'cell: Invalid input: expected string, received number']],
  validateRecords: [
    ...text,
    [['', null], 'options: Invalid input: expected object, received null'],
    [['', {fix: 1}], 'option "fix": Invalid input: expected boolean, received number'],
    [['', {fixx: true}], 'option "fixx": expected one of ']
  ]
}

/** Wrong options of each plugin of unified. */
const wrongOptions: Readonly<Record<string, readonly WrongCall[]>> = {
  listingExtract: [[[{fixx: true}], 'option "fixx": expected one of ']],
  listingParse: [[[{yeer: 2025}], 'option "yeer": expected one of ']],
  listingParseAmong: [[[{readers: 'text'}], 'readers: Invalid input: expected array, received string']],
  listingRecord: [[[{urll: 'https://papers.example'}], 'option "urll": expected one of ']]
}

/** Functions that take anything, or nothing. */
const takeAnything = new Set([
  ...['cleanListing', 'listingClean', 'listingClaims', 'recordJsonSchema'],
  // They throw or give the errors of zod.
  ...['parseRecord', 'safeParseRecord']
])

const entries = {whole, core, read, clean, extract, grammar, record, write, tree}
const functions = new Map<string, (...args: readonly unknown[]) => unknown>()
for (const entry of Object.values(entries))
  for (const [name, value] of Object.entries(entry))
    if (typeof value === 'function' && !/^class\b/.test(String(value))) functions.set(name, value)

const isReader = (name: string) =>
  name.startsWith('read') && Object.hasOwn(read, name) && !Object.hasOwn(wrongCalls, name)

/** Makes a call; what is asynchronous shows a bad source when its first paper is asked for. */
async function made(name: string, args: readonly unknown[]): Promise<unknown> {
  const value = functions.get(name)?.(...args)
  if (isGenerator(value)) await value.next()
  return value
}

function isGenerator(value: unknown): value is AsyncGenerator {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

const rows = [...functions.keys()]
  .sort()
  .flatMap(name =>
    (isReader(name) ? reader : (wrongCalls[name] ?? [])).map(([args, message]) => ({name, args, message}))
  )

describe('a wrong call', () => {
  it('is written down for each function of the package', () => {
    const known = (name: string) =>
      isReader(name) ||
      takeAnything.has(name) ||
      Object.hasOwn(wrongCalls, name) ||
      Object.hasOwn(wrongOptions, name)
    expect([...functions.keys()].filter(name => !known(name))).toEqual([])
    expect(Object.keys({...wrongCalls, ...wrongOptions}).filter(name => !functions.has(name))).toEqual([])
  })

  it.each(rows)('is a TypeError that names what is wrong: $name($args)', async ({name, args, message}) => {
    const error: unknown = await made(name, args).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toHaveProperty('message', expect.stringMatching(new RegExp(`^${escaped(message)}`)))
  })

  it.each(
    Object.entries(wrongOptions).flatMap(([name, calls]) =>
      calls.map(([args, message]) => ({name, options: args[0], message}))
    )
  )('of a plugin is one too: $name', ({name, options, message}) => {
    const plugin = functions.get(name) as Plugin<[unknown]>
    expect(() => unified().use(plugin, options).freeze()).toThrow(new RegExp(`^${escaped(message)}`))
  })
})

describe('an extractor', () => {
  it('checks what it is given', () => {
    const extractor = whole.createExtractor()
    expect(() => extractor.extract(JSON.parse('5'))).toThrow('text: Invalid input: expected string or object')
    expect(() => extractor.extractMany(JSON.parse('"Kites"'))).toThrow(
      'papers: Invalid input: expected array'
    )
    expect(() => extractor.extractMany(JSON.parse('[{"title": "Kites"}]'))).toThrow(
      'papers.0.abstract: Invalid input: expected string or null, received undefined'
    )
  })

  it('sees that options were changed', () => {
    const options = {methods: ['Moss Sorting']}
    const namesOf = () =>
      whole.extractMethods('We compare Moss Sorting with Pond Counting.', options).map(({name}) => name)
    expect(namesOf()).toEqual(['Moss Sorting'])
    options.methods[0] = 'Pond Counting'
    expect(namesOf()).toEqual(['Pond Counting'])
    Object.assign(options, {fixx: true})
    expect(namesOf).toThrow('option "fixx": expected one of ')
  })
})

function escaped(message: string): string {
  return message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

import {VFile} from 'vfile'
import type {ExtractOptions} from '../extract/options.js'
import type {RuleId} from '../messages/rules.js'
import {listingMessage} from '../messages/say.js'
import type {ParseOptions} from '../options.js'
import {parseListing} from '../parse.js'
import {decodeText} from '../read/decode.js'
import {keepRecords, Merger} from '../record/merge.js'
import type {PaperRecord} from '../record/types.js'
import {holdsRecords, validateRecords} from '../record/validate-records.js'
import {faultText} from './fault-text.js'
import type {Input} from './inputs.js'
import {type CommandIo, Failure} from './io.js'
import type {MessageFlags, Messages} from './messages.js'
import type {Progress} from './progress.js'

/** What listings are read with, and what of them is wanted. */
export interface ListingFlags extends Pick<ParseOptions, AsIs>, ExtractOptions, MessageFlags {
  readonly limit?: ParseOptions['limits']
  readonly encoding?: string
  /** Which papers are wanted. */
  readonly filter?: string | undefined
  /** How many workers find what papers name; 1, or none: this thread does. */
  readonly jobs?: number
}

type AsIs = 'format' | 'year' | 'url' | 'duplicates'

/** The options of the library that flags ask for. */
export function parseOptionsOf({format, year, url, limit: limits, ...flags}: ListingFlags) {
  return {format, year, url, limits, extract: extractOptionsOf(flags)}
}

function extractOptionsOf({fields, threshold, datasets, methods, ignore}: ListingFlags): ExtractOptions {
  return {fields, threshold, datasets, methods, ignore}
}

/** How files are read. */
export interface Reading {
  readonly flags: ListingFlags
  readonly progress: Progress
  readonly messages: Messages
  readonly origins: Origins
  readonly io: CommandIo
}

/** Where records stand, for messages. */
export class Origins {
  /** A record that is united with others keeps the source of the first. */
  readonly #places = new WeakMap<PaperRecord['source'], Place>()

  /** @param isStored - Whether the file holds the record itself, whose source is another file. */
  add({source}: PaperRecord, file: string, isStored: boolean): void {
    this.#places.set(source, {file, line: isStored ? undefined : source.position?.start.line})
  }

  of({source}: PaperRecord): Place {
    return this.#places.get(source) ?? {file: 'all files', line: undefined}
  }
}

interface Place {
  readonly file: string
  readonly line: number | undefined
}

/**
 * Makes papers of a file that was read as a whole: a listing, or the records of this package, which are taken as they are.
 *
 * @throws Failure where it holds a record that does not validate.
 */
export async function papersOfWhole(
  {name}: Input,
  bytes: Uint8Array,
  reading: Reading
): Promise<readonly PaperRecord[]> {
  const {flags, messages, origins} = reading
  const input = new VFile()
  const text = decodeText(bytes, input, flags.encoding)
  if (areStored(text, flags)) {
    sayUnused(name, reading)
    const papers = storedRecords(text, name)
    for (const paper of papers) origins.add(paper, name, true)
    return unite(papers, reading)
  }
  input.value = text
  const options = parseOptionsOf(flags)
  const {papers, file} = parseListing(input, {...options, duplicates: flags.duplicates, tree: false})
  for (const paper of papers) origins.add(paper, name, false)
  for (const message of file.messages.toSorted(byPlace)) messages.add(name, message)
  await messages.endFile(name)
  return papers
}

type Placed = VFile['messages'][number]

function byPlace(a: Placed, b: Placed): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

/** Whether a text holds records of this package, by its beginning, and nobody says that it is to be read as a listing. */
export function areStored(head: string, {format}: ListingFlags): boolean {
  return format === undefined && holdsRecords(head)
}

const ofListings = ['year', 'url', 'limit', 'fields', 'threshold', 'datasets', 'methods', 'ignore'] as const

/** Says that stored records do not change by options that are for listings. */
export function sayUnused(name: string, {flags, messages}: Reading): void {
  const unused = ofListings.filter(flag => flags[flag] !== undefined).map(flag => `--${flag}`)
  if (unused.length > 0)
    messages.say(`${name} holds records, which are taken as they are, without ${unused.join(', ')}`)
}

function storedRecords(text: string, name: string): readonly PaperRecord[] {
  const {papers, faults} = validateRecords(text)
  const [first] = faults
  if (!first) return papers
  const others = faults.length > 1 ? ` (and ${faults.length - 1} more faults)` : ''
  throw faultyRecord(`${name}:${faultText(first)}${others}`)
}

/** Where a stored record does not validate, it is neither left out nor read as something else unasked. */
export function faultyRecord(what: string): Failure {
  return new Failure(
    `${what}; repair it with paperglean validate --fix, or have the file read as any other listing with --format`
  )
}

/** Where nothing was found in any file. */
export function noPaper(inputs: readonly Input[]): Failure {
  const [first, ...others] = inputs
  const name = first && others.length === 0 ? first.name : `${inputs.length} files`
  return new Failure(`${name}: no paper was found`)
}

/** The records of several listings, the same paper once unless all are to be kept. */
export async function unite(
  papers: readonly PaperRecord[],
  {flags, messages, origins}: Reading
): Promise<readonly PaperRecord[]> {
  if (flags.duplicates === 'keep') return keepRecords(papers)
  const merger = new Merger()
  for (const paper of papers) {
    const {known, doubtful} = merger.add(paper)
    const say = (reason: string, ruleId: RuleId) => {
      const {file, line} = origins.of(paper)
      if (line === undefined) messages.add(file, listingMessage(`${paper.id}: ${reason}`, ruleId))
      else messages.add(file, listingMessage(reason, ruleId, {line, column: 1}))
    }
    if (known) say(`Same paper as ${placeOf(known, origins)}; the two are united`, 'duplicate-paper')
    if (doubtful)
      say(
        `Perhaps the paper ${placeOf(doubtful.record, origins)}, but ${doubtful.because}; both are kept`,
        'possible-duplicate'
      )
  }
  await messages.endFile('all files')
  return merger.records
}

function placeOf(record: PaperRecord, origins: Origins): string {
  const {file, line} = origins.of(record)
  return line === undefined ? `${record.id} of ${file}` : `at ${file}:${line}`
}

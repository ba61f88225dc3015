import {VFile} from 'vfile'
import {mergeRecords, type ParseOptions, parseListing} from '../index.js'
import {decodeText} from '../read/decode.js'
import {keepRecords} from '../record/merge.js'
import type {PaperRecord} from '../record/types.js'
import {holdsRecords, validateRecords} from '../record/validate-records.js'
import {faultText} from './fault-text.js'
import type {Input} from './inputs.js'
import {type CommandIo, Failure} from './io.js'
import {report} from './messages.js'
import type {Progress} from './progress.js'

/** What listings are read with. */
export interface ListingFlags extends ParseOptions {
  readonly encoding?: string
  /** How many workers find what papers name; 1, or none: this thread does. */
  readonly jobs?: number
  readonly quiet?: true
}

/** How files are read. */
export interface Reading {
  readonly flags: ListingFlags
  /** Whether the work ends at a record of this package that does not validate; else it is left out with a message. */
  readonly isStrict: boolean
  readonly progress: Progress
  readonly io: CommandIo
}

/**
 * Makes papers of a file that was read as a whole: a listing, or the records of this package, which are taken as they are.
 *
 * @throws Failure where it has no paper, or holds a record that does not validate and has to.
 */
export async function papersOfWhole(
  {file, name}: Input,
  bytes: Uint8Array,
  {flags, isStrict, io}: Reading
): Promise<readonly PaperRecord[]> {
  const {format, year, duplicates, encoding, quiet} = flags
  const input = new VFile()
  if (file !== '-') input.path = file
  const text = decodeText(bytes, input, encoding)
  if (isStrict && format === undefined && holdsRecords(text)) return recordsOf(text, name)
  input.value = text
  const result = parseListing(input, {format, year, duplicates, tree: false})
  if (!quiet) await report(result.file, io)
  if (result.papers.length === 0) throw noPaper(name)
  return result.papers
}

function recordsOf(text: string, name: string): readonly PaperRecord[] {
  const {papers, faults} = validateRecords(text)
  const [first] = faults
  if (!first) return papers
  const others = faults.length > 1 ? `, and ${faults.length - 1} more faults` : ''
  throw new Failure(`${name}:${faultText(first)}${others}; see paperglean validate`)
}

/** Where nothing was found in a file. */
export function noPaper(name: string): Failure {
  return new Failure(`${name}: no paper was found`)
}

/** The records of several listings, the same paper once unless all are to be kept. */
export async function unite(
  papers: readonly PaperRecord[],
  {duplicates, quiet}: ListingFlags,
  io: CommandIo
): Promise<readonly PaperRecord[]> {
  if (duplicates === 'keep') return keepRecords(papers)
  const file = new VFile({path: 'all listings'})
  const merged = mergeRecords(papers, file)
  if (!quiet) await report(file, io)
  return merged.papers
}

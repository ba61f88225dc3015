import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {mergeRecords, type ParseOptions, parseListing} from '../index.js'
import {decodeText} from '../read/decode.js'
import {keepRecords} from '../record/merge.js'
import type {PaperRecord} from '../record/schema.js'
import {holdsRecords, validateRecords} from '../record/validate-records.js'
import {safe} from '../write/safe.js'
import {faultText} from './fault-text.js'
import {type CommandIo, Failure, nameOf, readInput} from './io.js'
import {writeAll} from './output.js'

/** What listings are read with. */
export interface ListingFlags extends ParseOptions {
  readonly quiet?: true
}

/**
 * Reads a listing.
 *
 * @throws Failure where it cannot be read or has no paper.
 */
export async function readListing(
  file: string,
  flags: ListingFlags,
  io: CommandIo
): Promise<readonly PaperRecord[]> {
  return parseInput(await inputOf(file, io), file, flags, io)
}

/**
 * Reads a listing, or the records of this package, which are taken as they are.
 *
 * @throws Failure where it cannot be read, has no paper, or holds a record that does not validate.
 */
export async function readPapers(
  file: string,
  flags: ListingFlags,
  io: CommandIo
): Promise<readonly PaperRecord[]> {
  const input = await inputOf(file, io)
  const text = String(input)
  if (flags.format !== undefined || !holdsRecords(text)) return parseInput(input, file, flags, io)
  const {papers, faults} = validateRecords(text)
  const [first] = faults
  if (first)
    throw new Failure(
      `${nameOf(file)}:${faultText(first)}${faults.length > 1 ? `, and ${faults.length - 1} more faults` : ''}; see paperglean validate`
    )
  return papers
}

async function inputOf(file: string, io: CommandIo): Promise<VFile> {
  const input = new VFile()
  if (file !== '-') input.path = file
  input.value = decodeText(await readInput(file, io), input)
  return input
}

async function parseInput(
  input: VFile,
  name: string,
  {format, year, duplicates, quiet}: ListingFlags,
  io: CommandIo
): Promise<readonly PaperRecord[]> {
  const result = parseListing(input, {format, year, duplicates, tree: false})
  if (!quiet) await report(result.file, io)
  if (result.papers.length === 0) throw new Failure(`${nameOf(name)}: no paper was found`)
  return result.papers
}

/** The records of several listings, the same paper once unless all are to be kept. */
export async function unite(
  listings: ReadonlyArray<readonly PaperRecord[]>,
  {duplicates, quiet}: ListingFlags,
  io: CommandIo
): Promise<readonly PaperRecord[]> {
  const papers = listings.flat()
  if (listings.length === 1) return papers
  if (duplicates === 'keep') return keepRecords(papers)
  const file = new VFile({path: 'all listings'})
  const merged = mergeRecords(papers, file)
  if (!quiet) await report(file, io)
  return merged.papers
}

/** Prints the messages of a file to standard error. */
async function report(file: VFile, io: CommandIo): Promise<void> {
  if (file.messages.length === 0) return
  await writeAll(io.stderr, [`${safe(reporter(file, {color: false}))}\n`])
}

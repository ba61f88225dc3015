import {type Input, inputsOf, sizeOf} from './inputs.js'
import {type CommandIo, EXIT, Failure, print, refuseSameFile} from './io.js'
import type {ListingFlags, Reading} from './listings.js'
import {allPapers, eachPaper} from './papers.js'
import {Progress} from './progress.js'
import {originOf, writeResumable} from './resume.js'
import {type Screen, summary} from './summary.js'
import {about, canStream, type Output, piecesFrom, writeEach, writeRecords} from './write.js'

/** Flags of what reads files and writes records. */
export interface TransferFlags extends ListingFlags {
  readonly output?: string
  readonly resume?: true
}

/** What is read, and where it goes. */
export interface Transfer {
  readonly files: readonly string[]
  /** What the files are, for a message. */
  readonly what: string
  readonly output: Output
  readonly isStrict: boolean
  /** Where a summary is printed to, if there is to be one: instead of records without a file for them. */
  readonly summarized?: Screen
}

/** Reads files, and writes their records. */
export async function transfer(
  {files, what, output, isStrict, summarized}: Transfer,
  flags: TransferFlags,
  io: CommandIo
): Promise<void> {
  if (flags.resume) checkResumable(output, summarized)
  await refuseSameFile(files, output.path, what)
  const inputs = await inputsOf(files, io)
  const progress = progressOf(inputs, output, flags, io)
  const reading = {flags, isStrict, progress, io}
  try {
    if (summarized) await summarize(inputs, reading, output, summarized)
    else if (flags.resume) await resume(inputs, reading, output)
    else if (canStream(output)) await writeEach(await eachPaper(inputs, reading), output, io)
    else await writeRecords(await allPapers(inputs, reading, `--to ${output.name}`), output, io)
  } finally {
    progress.end()
  }
}

async function summarize(
  inputs: readonly Input[],
  reading: Reading,
  output: Output,
  screen: Screen
): Promise<void> {
  const papers = await allPapers(inputs, reading, '--summary')
  if (output.path !== undefined) await writeRecords(papers, output, reading.io)
  await print([summary(papers, screen)], reading.io)
}

async function resume(inputs: readonly Input[], reading: Reading, output: Output): Promise<void> {
  const path = output.path ?? ''
  const linesFrom = async (skip: number) => piecesFrom(await eachPaper(inputs, reading, skip), output)
  await about(path, writeResumable(path, originOf(inputs, reading), linesFrom))
}

function checkResumable({path, name}: Output, summarized: Screen | undefined): void {
  if (path === undefined || name !== 'ndjson' || summarized)
    throw new Failure('--resume is for NDJSON that -o FILE writes, without --summary', EXIT.usage)
}

/** Where records go to the terminal themselves, they show how far the work is. */
function progressOf(
  inputs: readonly Input[],
  {path}: Output,
  {quiet}: ListingFlags,
  {stdout, stderr}: CommandIo
): Progress {
  const isHidden = quiet === true || (stdout.isTTY === true && path === undefined)
  return new Progress(isHidden ? undefined : stderr, {
    total: sizeOf(inputs),
    isTerminal: stderr.isTTY === true,
    columns: stderr.columns
  })
}

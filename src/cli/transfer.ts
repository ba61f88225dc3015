import type {Sieve} from './filter.js'
import {type Input, inputsOf, sizeOf} from './inputs.js'
import {type CommandIo, checkOutput, EXIT, Failure, print} from './io.js'
import {type ListingFlags, Origins, type Reading} from './listings.js'
import type {Messages} from './messages.js'
import {allPapers, eachPaper} from './papers.js'
import {Progress} from './progress.js'
import {originOf, writeResumable} from './resume.js'
import type {Screen} from './screen.js'
import {summary} from './summary.js'
import {about, canStream, isFolder, type Output, piecesFrom, writeEach, writeRecords} from './write.js'

/** Flags of what reads files and writes records. */
export interface TransferFlags extends ListingFlags {
  readonly output?: string
  readonly resume?: true
}

/** What is read, and where it goes. */
export interface Transfer {
  readonly files: readonly string[]
  readonly sieve: Sieve
  readonly output: Output
  /** Where a summary is printed to, if there is to be one: instead of records without a file for them. */
  readonly summarized?: Screen | undefined
}

/** Reads files, and writes their records. */
export async function transfer(
  {files, sieve, output, summarized}: Transfer,
  flags: TransferFlags,
  messages: Messages,
  io: CommandIo
): Promise<void> {
  if (flags.resume) checkResumable(output, summarized)
  await checkOutput(files, output.path, isFolder(output))
  const inputs = await inputsOf(files, io)
  const progress = progressOf(inputs, output, flags, io)
  const reading = {flags, progress, messages, origins: new Origins(), io}
  try {
    if (summarized) await summarize(inputs, reading, {sieve, output, summarized})
    else if (flags.resume) await resume(inputs, reading, {sieve, output})
    else if (canStream(output)) await writeEach(sieve.each(await eachPaper(inputs, reading)), output, io)
    else await writeRecords(sieve.all(await allPapers(inputs, reading, `--to ${output.name}`)), output, io)
    progress.clear()
    sieve.report(messages, flags.year)
    await messages.end()
  } finally {
    progress.end()
    await messages.flush()
  }
}

async function summarize(
  inputs: readonly Input[],
  reading: Reading,
  {sieve, output, summarized}: {readonly sieve: Sieve; readonly output: Output; readonly summarized: Screen}
): Promise<void> {
  const papers = sieve.all(await allPapers(inputs, reading, '--summary'))
  if (output.path !== undefined) await writeRecords(papers, output, reading.io)
  await print([summary(papers, summarized)], reading.io)
}

async function resume(
  inputs: readonly Input[],
  reading: Reading,
  {sieve, output}: {readonly sieve: Sieve; readonly output: Output}
): Promise<void> {
  const path = output.path ?? ''
  const lines = {
    from: async (passed: Sieve['passed'], behind: () => Promise<void>) => {
      sieve.goOn(passed)
      return piecesFrom(sieve.each(await eachPaper(inputs, reading, passed.papers), behind), output)
    },
    get passed() {
      return sieve.passed
    }
  }
  await about(path, writeResumable(path, originOf(inputs, reading), lines))
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

import type {PaperRecord} from '../record/types.js'
import {type Input, sizeOf, wholesOf} from './inputs.js'
import {Failure, type Limits} from './io.js'
import {noPaper, papersOfWhole, type Reading, unite} from './listings.js'
import {papersOfPieces} from './pieces.js'

/** What of the input is held in memory, if nothing else is asked for. */
const usualLimits: Limits = {united: 32, held: 256}

/**
 * The papers of files, for an output that can be written while they are read. Where the input is short they are there
 * at once, the same paper once; else they come as they are read.
 *
 * @param skip - So many papers at the beginning are not needed.
 */
export async function eachPaper(
  inputs: readonly Input[],
  reading: Reading,
  skip = 0
): Promise<AsyncIterable<PaperRecord>> {
  const {flags, messages} = reading
  sayOnce(inputs, reading)
  if (flags.duplicates !== 'keep') {
    const papers = await united(inputs, reading)
    if (papers) return each(papers.slice(skip))
    messages.say(
      `the input is longer than ${limitsOf(reading).united} MB; records of the same paper are not united`
    )
    await messages.flush()
  }
  return begun(papersOfPieces(inputs, reading, skip))
}

/**
 * The papers of files, all of them, the same paper once.
 *
 * @param what - What needs all of them, for the message that they are too many.
 */
export async function allPapers(
  inputs: readonly Input[],
  reading: Reading,
  what: string
): Promise<readonly PaperRecord[]> {
  sayOnce(inputs, reading)
  const known = await united(inputs, reading)
  if (known) return known
  const {held} = limitsOf(reading)
  const tooLong = new Failure(
    `${what} needs all records at once, and the input is longer than ${held} MB; ` +
      'write them as NDJSON first, which is written as it is read, and take parts of it'
  )
  if ((sizeOf(inputs) ?? 0) > bytesOf(held)) throw tooLong
  const papers: PaperRecord[] = []
  for await (const paper of papersOfPieces(inputs, reading)) {
    if (reading.progress.bytes > bytesOf(held)) throw tooLong
    papers.push(paper)
  }
  reading.progress.clear()
  return unite(papers, reading)
}

/** That a single file has no paper is the failure, and needs no message before it. */
function sayOnce(inputs: readonly Input[], {messages}: Reading): void {
  if (inputs.length === 1) messages.leaveOut('no-paper')
}

/** The papers of short files; `undefined` where they are not short. */
async function united(
  inputs: readonly Input[],
  reading: Reading
): Promise<readonly PaperRecord[] | undefined> {
  const wholes = await wholesOf(inputs, bytesOf(limitsOf(reading).united))
  if (!wholes) return undefined
  if ((reading.flags.jobs ?? 1) > 1) {
    const papers: PaperRecord[] = []
    for await (const paper of papersOfPieces(inputs, reading)) papers.push(paper)
    return unite(papers, reading)
  }
  const listings: Array<readonly PaperRecord[]> = []
  for (const {input, bytes} of wholes) listings.push(await papersOfWhole(input, bytes, reading))
  if (listings.every(papers => papers.length === 0)) throw noPaper(inputs)
  const [only, ...others] = listings
  return only && others.length === 0 ? only : unite(listings.flat(), reading)
}

function limitsOf({io}: Reading): Limits {
  return io.limits ?? usualLimits
}

function bytesOf(megabytes: number): number {
  return megabytes * 1_000_000
}

/** The same papers once the first is there, so that nothing is written where there is none. */
async function begun(papers: AsyncGenerator<PaperRecord, void>): Promise<AsyncIterable<PaperRecord>> {
  const first = await papers.next()
  return first.done ? each([]) : continued(first.value, papers)
}

async function* continued<Item>(first: Item, others: AsyncGenerator<Item, void>): AsyncGenerator<Item, void> {
  try {
    yield first
    yield* others
  } finally {
    await others.return()
  }
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item, void> {
  yield* items
}

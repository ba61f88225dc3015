import {createReadStream} from 'node:fs'
import {availableParallelism} from 'node:os'
import {ReadableStream} from 'node:stream/web'
import type {VFile} from 'vfile'
import {type Check, checkOptionsBy, someOptions, wholeNumberFrom, wrongType} from '../arguments/checks.js'
import {createExtractor, Extractor, type ExtractorOptions, type Noted} from '../extract/extractor.js'
import {noteFound, papersOf, textsOf} from '../extract/listing.js'
import {extractorOptionChecks} from '../extract/options.js'
import {type ListingMessage, say} from '../messages/say.js'
import {readers} from '../read/readers.js'
import type {PaperRecord} from '../record/types.js'
import {checkStreamOptions, type StreamOptions} from '../stream/options.js'
import {StretchRecorder} from '../stream/records.js'
import {type ListingSource, piecesOf, readPieces, StretchReader} from '../stream/streaming.js'
import type {PaperText} from '../tree/entities.js'
import type {Paper} from '../tree/types.js'
import {workerFile} from './worker-file.js'
import {type Crash, Workers} from './workers.js'

/** A listing: the path or `file:` address of a file, or what it comes from piece by piece, such as `process.stdin`. */
export type ListingFile = string | URL | Exclude<ListingSource, string>

/** Options of {@link parseListings}. */
export interface JobOptions extends Omit<StreamOptions, 'extract'> {
  /** How many workers there are at most; without it, as many as the machine has cores for this process. */
  readonly concurrency?: number | undefined
  /**
   * What is looked for in titles and abstracts, and how sure it must be. Each worker makes an extractor of it; stages of
   * one's own are functions, which cannot be sent to workers.
   */
  readonly extract?: Omit<ExtractorOptions, 'extractors'> | undefined
}

/** So many papers for each worker are read before the first of them is asked for. */
const papersAhead = 256
const mostWorkers = 1024

const noFunctions: Check = value =>
  wrongType(
    'none, since functions cannot be sent to workers: `parseListings` of `paperglean` takes them',
    value
  )

const sendableOptions: Check = value =>
  value instanceof Extractor
    ? wrongType('options that can be sent to workers', value)
    : someOptions({...extractorOptionChecks, extractors: noFunctions})(value)

const jobOptionChecks = {
  concurrency: wholeNumberFrom(1, mostWorkers),
  extract: sendableOptions
}

/**
 * Gives the papers of listings one after the other, on all cores: this thread reads, workers find what the papers name.
 * Needs the package [piscina](https://github.com/piscinajs/piscina).
 *
 * The records are those that `parseListings` of `paperglean` gives for one file after the other, in that order. Only some
 * hundred papers for each worker are read before they are asked for. A paper by which a worker crashes, since memory does not
 * suffice or for a fault of the extractor, has a record of what the listing says of it, and the message `worker-crashed`. The
 * workers end with the generator, also when it is left early.
 *
 * @param files - The listings; see {@link ListingFile}.
 * @param options - See {@link JobOptions}. Messages name the file that they are of, in `file`.
 * @throws TypeError for a bad option, at the call; when papers are asked for, for a file of another type, an error of the file
 *   system, or an error where no worker can be started.
 *
 * @example
 * ```ts
 * import {parseListings} from 'paperglean/node'
 *
 * const titles = []
 * for await (const paper of parseListings(['fixtures/bibliography/bibtex.bib'], {concurrency: 2})) titles.push(paper.title)
 * titles.length > 0 // => true
 * ```
 */
export function parseListings(
  files: Iterable<ListingFile> | AsyncIterable<ListingFile>,
  options: JobOptions = {}
): AsyncGenerator<PaperRecord, void> {
  return parseListingsBy(workerFile, files, options)
}

/** Does what {@link parseListings} does, by workers that run a file. */
export function parseListingsBy(
  worker: URL,
  files: Iterable<ListingFile> | AsyncIterable<ListingFile>,
  options: JobOptions
): AsyncGenerator<PaperRecord, void> {
  const {concurrency = availableParallelism(), extract, ...others} = options
  checkOptionsBy(jobOptionChecks, {concurrency, extract})
  checkStreamOptions(
    others,
    readers.map(({name}) => name)
  )
  if (!areFiles(files)) throw new TypeError('files: expected an array or another iterable of listings')
  // A file that is no model is told here, not by each worker.
  createExtractor(extract)
  const jobs = jobsOf(files, others)
  return inOrder(jobs, new Workers({count: concurrency, file: worker, extract}), concurrency * papersAhead)
}

function areFiles(files: unknown): boolean {
  return (
    typeof files === 'object' && files !== null && (Symbol.iterator in files || Symbol.asyncIterator in files)
  )
}

/** What is to be done for some papers that follow each other. */
interface Job {
  readonly texts: readonly PaperText[]
  /** Makes their records of what was found in each. */
  readonly records: (found: ReadonlyArray<Noted | Crash>) => PaperRecord[]
}

/** The jobs of all files; an error is one too, so that it comes behind the papers before it. */
async function* jobsOf(
  files: Iterable<ListingFile> | AsyncIterable<ListingFile>,
  options: StreamOptions
): AsyncGenerator<Job, void> {
  try {
    for await (const file of files) yield* jobsOfFile(file, options)
  } catch (error) {
    const records = () => {
      throw error
    }
    yield {texts: [], records}
  }
}

async function* jobsOfFile(file: ListingFile, options: StreamOptions): AsyncGenerator<Job, void> {
  const {onMessage = () => undefined, url} = options
  const give = (message: ListingMessage) => {
    if (typeof file === 'string' || file instanceof URL) message.file = String(file)
    onMessage(message)
  }
  const recorder = new StretchRecorder({url, onMessage: give})
  const saidWhileReading: ListingMessage[] = []
  const reader = new StretchReader(readers, {
    ...options,
    onMessage: message => saidWhileReading.push(message)
  })
  for await (const stretch of readPieces(piecesOf(openFile(file)), reader)) {
    const said = saidWhileReading.splice(0)
    const papers = papersOf(stretch.tree)
    const records = (found: ReadonlyArray<Noted | Crash>) => {
      said.forEach(give)
      noteFound(papers, found.map(notedOf), stretch.file, options.limits?.mentions)
      reportCrashes(papers, found, stretch.file)
      return recorder.records(stretch)
    }
    yield {texts: textsOf(papers), records}
  }
  const records = () => {
    saidWhileReading.forEach(give)
    recorder.finish()
    return []
  }
  yield {texts: [], records}
}

function openFile(file: ListingFile): Exclude<ListingSource, string> {
  return typeof file === 'string' || file instanceof URL ? createReadStream(file) : file
}

const nothing: Noted = {
  extraction: {links: [], metrics: [], datasets: [], methods: []},
  hasTable: false
}

function notedOf(found: Noted | Crash): Noted {
  return 'crash' in found ? nothing : found
}

function reportCrashes(papers: readonly Paper[], found: ReadonlyArray<Noted | Crash>, file: VFile): void {
  papers.forEach(({position}, index) => {
    const of = found[index]
    if (!of || !('crash' in of)) return
    const reason = `A worker crashed by this paper, in which nothing was looked for then: ${of.crash}`
    say(file, reason, 'worker-crashed', position)
  })
}

/** Has the jobs done, and gives their records in order. Only so many papers are waited for at once. */
async function* inOrder(
  jobs: AsyncGenerator<Job, void>,
  workers: Workers,
  mostPapers: number
): AsyncGenerator<PaperRecord, void> {
  const started = new ReadableStream<Job & {readonly found: Promise<Array<Noted | Crash>>}>(
    {
      async pull(controller) {
        const {done, value} = await jobs.next()
        if (done) return controller.close()
        const found = workers.extract(value.texts)
        // It is thrown when its turn comes.
        found.catch(() => undefined)
        controller.enqueue({...value, found})
      },
      cancel() {
        // It is not waited for: a source may say nothing for long.
        void jobs.return()
      }
    },
    {highWaterMark: mostPapers, size: ({texts}) => texts.length}
  )
  try {
    for await (const {found, records} of started) yield* records(await found)
  } finally {
    await workers.close()
  }
}

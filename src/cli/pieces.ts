import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {sharedEngine} from '../extract/engine.js'
import {Extractor, type Noted} from '../extract/extractor.js'
import {makeSettings} from '../extract/known-names.js'
import type {ExtractOptions} from '../extract/options.js'
import {parseListings} from '../parse-listings.js'
import type {PaperRecord} from '../record/types.js'
import {StreamDecoder} from '../stream/decode.js'
import type {StreamOptions} from '../stream/options.js'
import type {PaperText} from '../tree/entities.js'
import type {Input} from './inputs.js'
import {Failure} from './io.js'
import {areStored, faultyRecord, noPaper, parseOptionsOf, type Reading, sayUnused} from './listings.js'
import {saveMemory} from './memory.js'

/**
 * Gives the papers of files one after the other, while they are read. Records of the same paper are not united.
 *
 * @param skip - So many papers are not given.
 * @throws Failure where a file cannot be read, none has a paper, or one holds a record that does not validate.
 */
export async function* papersOfPieces(
  inputs: readonly Input[],
  reading: Reading,
  skip = 0
): AsyncGenerator<PaperRecord, void> {
  saveMemory()
  let count = 0
  const extractor = new LateExtractor(reading, papers => count + papers > skip)
  for (const input of inputs) {
    for await (const paper of papersIn(input, reading, extractor)) {
      if (count++ >= skip) yield paper
      else if (count === skip) reading.progress.restart()
    }
  }
  if (count === 0) throw noPaper(inputs)
}

/** What records of this package must not have. */
const recordFaults: ReadonlySet<string | undefined> = new Set([
  'unreadable-json',
  'loose-json',
  'invalid-record'
])

async function* papersIn(
  input: Input,
  reading: Reading,
  extract: Extractor
): AsyncGenerator<PaperRecord, void> {
  const {flags, progress, messages, origins} = reading
  let isStored = false
  const onMessage = (message: VFileMessage) => {
    if (isStored && recordFaults.has(message.ruleId))
      throw faultyRecord(`${input.name}:${message.line ?? 1}: ${message.reason}`)
    messages.add(input.name, message)
  }
  const texts = textsOf(input, reading, onMessage, head => {
    isStored = areStored(head, flags)
    if (isStored) sayUnused(input.name, reading)
  })
  for await (const paper of await parsed(texts, extract, {...parseOptionsOf(flags), onMessage}, flags.jobs)) {
    progress.addPaper()
    origins.add(paper, input.name, isStored)
    if (messages.isPending) {
      progress.clear()
      await messages.flush()
    }
    yield paper
  }
  progress.clear()
  await messages.endFile(input.name)
}

/** Reads in this thread alone, or has workers find what papers name. */
async function parsed(
  texts: AsyncGenerator<string, void>,
  extract: Extractor,
  options: StreamOptions & {readonly extract: ExtractOptions},
  jobs = 1
): Promise<AsyncGenerator<PaperRecord, void>> {
  if (jobs === 1) return parseListings(texts, {...options, extract})
  const {parseListings: parseOnAllCores} = await import('../node/parse-listings.js')
  return withFailures(parseOnAllCores([texts], {...options, concurrency: jobs}), jobs)
}

/** Where no worker can be started, that is for the user and no fault of the program. */
async function* withFailures(
  papers: AsyncGenerator<PaperRecord, void>,
  jobs: number
): AsyncGenerator<PaperRecord, void> {
  try {
    yield* papers
  } catch (error) {
    if (!(error instanceof Error) || error.cause === undefined) throw error
    throw isNotInstalled(error.cause)
      ? new Failure(`--jobs ${jobs} needs the package piscina: npm install piscina`)
      : new Failure(error.message)
  }
}

function isNotInstalled(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND'
}

/**
 * The text of a file, piece by piece.
 *
 * @param onHead - Takes the first piece, which is long enough to tell its format.
 */
async function* textsOf(
  input: Input,
  {flags, progress}: Reading,
  onMessage: (message: VFileMessage) => void,
  onHead: (head: string) => void
): AsyncGenerator<string, void> {
  const file = new VFile()
  const decoder = new StreamDecoder(file, flags.encoding)
  let isFirst = true
  const passed = (text: string) => {
    if (isFirst && text !== '') {
      onHead(text)
      isFirst = false
    }
    return text
  }
  for await (const bytes of input.pieces()) {
    progress.addBytes(bytes.length)
    yield passed(decoder.push(bytes))
  }
  yield passed(decoder.finish())
  file.messages.forEach(onMessage)
}

/** Looks into no papers that are not needed, which costs most of the time; it takes them for papers that name nothing. */
class LateExtractor extends Extractor {
  readonly #isNeeded: (papers: number) => boolean

  /** @param isNeeded - Whether one of so many papers that come next is needed. */
  constructor({flags}: Reading, isNeeded: (papers: number) => boolean) {
    super(makeSettings(parseOptionsOf(flags).extract), sharedEngine())
    this.#isNeeded = isNeeded
  }

  override note(papers: readonly PaperText[]): Noted[] {
    if (this.#isNeeded(papers.length)) return super.note(papers)
    return papers.map(() => ({
      extraction: {links: [], metrics: [], datasets: [], methods: []},
      hasTable: false
    }))
  }
}

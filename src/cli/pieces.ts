import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {sharedEngine} from '../extract/engine.js'
import {Extractor, type Noted} from '../extract/extractor.js'
import {makeSettings} from '../extract/known-names.js'
import {parseListings} from '../parse-listings.js'
import type {PaperRecord} from '../record/types.js'
import {holdsRecords} from '../record/validate-records.js'
import {StreamDecoder} from '../stream/decode.js'
import type {StreamOptions} from '../stream/options.js'
import type {PaperText} from '../tree/entities.js'
import {safeLine} from '../write/safe.js'
import type {Input} from './inputs.js'
import {Failure} from './io.js'
import {noPaper, type Reading} from './listings.js'
import {saveMemory} from './memory.js'
import {Messages} from './messages.js'

/**
 * Gives the papers of files one after the other, while they are read. Records of the same paper are not united.
 *
 * @param skip - So many papers are not given.
 * @throws Failure where a file cannot be read, has no paper, or holds a record that does not validate and has to.
 */
export async function* papersOfPieces(
  inputs: readonly Input[],
  reading: Reading,
  skip = 0
): AsyncGenerator<PaperRecord, void> {
  saveMemory()
  let count = 0
  const extractor = new LateExtractor(papers => count + papers > skip)
  for (const input of inputs) {
    for await (const paper of papersIn(input, reading, extractor)) {
      if (count++ >= skip) yield paper
      else if (count === skip) reading.progress.restart()
    }
  }
}

/** What records of this package must not have where they have to validate. */
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
  const {flags, isStrict, progress, io} = reading
  const {format, year, quiet} = flags
  const messages = new Messages(input.file === '-' ? undefined : input.file)
  let areRecords = false
  const onMessage = (message: VFileMessage) => {
    if (areRecords && recordFaults.has(message.ruleId)) throw faultyRecord(input, message)
    messages.add(message)
  }
  const texts = textsOf(input, reading, onMessage, head => {
    areRecords = isStrict && format === undefined && holdsRecords(head)
  })
  let count = 0
  for await (const paper of await parsed(texts, extract, {format, year, onMessage}, flags.jobs)) {
    count++
    progress.addPaper()
    yield paper
  }
  progress.clear()
  if (!quiet) await messages.print(io)
  if (count === 0) throw noPaper(input.name)
}

/** Reads in this thread alone, or has workers find what papers name. */
async function parsed(
  texts: AsyncGenerator<string, void>,
  extract: Extractor,
  options: Pick<StreamOptions, 'format' | 'year' | 'onMessage'>,
  jobs = 1
): Promise<AsyncGenerator<PaperRecord, void>> {
  if (jobs === 1) return parseListings(texts, {...options, extract})
  const {parseListings: parseOnAllCores} = await import('../node/parse-listings.js')
  return withFailures(parseOnAllCores([texts], {...options, concurrency: jobs}))
}

/** Where no worker can be started, that is for the user and no fault of the program. */
async function* withFailures(papers: AsyncGenerator<PaperRecord, void>): AsyncGenerator<PaperRecord, void> {
  try {
    yield* papers
  } catch (error) {
    throw error instanceof Error && error.cause !== undefined ? new Failure(error.message) : error
  }
}

function faultyRecord({name}: Input, {line, reason}: VFileMessage): Failure {
  return new Failure(`${name}:${line ?? 1}: ${safeLine(reason)}; see paperglean validate`)
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
  constructor(isNeeded: (papers: number) => boolean) {
    super(makeSettings({}), sharedEngine())
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

// Reads listings and writes records, beside the page, with the package as it is installed.
import './jitless.js'
import {
  type ListingMessage,
  type PaperRecord,
  parseListing,
  parseListings,
  readers,
  serialize,
  writers
} from 'paperglean'
import {decodeText} from 'paperglean/read'
import type {Answer, Job, MadeFile, ReadOptions, Ready, Source} from './jobs.js'

/** Up to here a listing is read whole, so that records of the same paper are united: 256 kB. */
const READ_WHOLE = 262_144
/** How much of a longer one is read before its papers are passed on. */
const PIECE = 65_536
/** More than this in one text field would make typing slow. */
const SHOWN = 1_048_576

addEventListener('message', ({data}: MessageEvent<Job>) => void run(data))
postMessage({
  type: 'ready',
  readers: readers.map(({name}) => name),
  writers: Object.keys(writers)
} satisfies Ready)

async function run(job: Job): Promise<void> {
  const start = performance.now()
  try {
    if (job.type === 'read') await read(job.sources, job.options)
    else answer({type: 'files', files: filesOf(job)})
    answer({type: 'done', milliseconds: performance.now() - start})
  } catch (error) {
    answer({type: 'fault', reason: error instanceof Error ? error.message : String(error)})
  }
}

function answer(message: Answer): void {
  postMessage(message)
}

async function read(sources: readonly Source[], options: ReadOptions): Promise<void> {
  const whole = sources.reduce((sum, source) => sum + sizeOf(source), 0)
  let before = 0
  for (const [index, source] of sources.entries()) {
    const content = typeof source.content === 'string' ? source.content : await bytesOf(source.content)
    if (typeof content !== 'string') showText(content, index)
    const size = sizeOf(source)
    const file = sources.length > 1 ? source.name : undefined
    const say = (papers: readonly PaperRecord[], messages: readonly ListingMessage[], part: number) =>
      answer({
        type: 'papers',
        papers,
        remarks: messages.map(({reason, ruleId, line}) => ({reason, ruleId, line, source: index, file})),
        progress: whole === 0 ? 1 : (before + part) / whole
      })
    if (size > READ_WHOLE) await readInPieces(content, options, say)
    else {
      const {papers, messages} = parseListing(content, {...parseOptions(options), tree: false})
      say(papers, messages, size)
    }
    before += size
  }
}

type Say = (papers: readonly PaperRecord[], messages: readonly ListingMessage[], part: number) => void

async function readInPieces(content: string | Uint8Array, options: ReadOptions, say: Say): Promise<void> {
  let papers: PaperRecord[] = []
  let messages: ListingMessage[] = []
  const pass = (part: number) => {
    say(papers, messages, part)
    papers = []
    messages = []
  }
  /** Asked for the next piece when the papers of those before were given. */
  function* pieces() {
    for (let at = 0; at < content.length; at += PIECE) {
      pass(at)
      yield content.slice(at, at + PIECE)
    }
  }
  const onMessage = (message: ListingMessage) => void messages.push(message)
  for await (const paper of parseListings(pieces(), {...parseOptions(options), onMessage})) papers.push(paper)
  pass(content.length)
}

function parseOptions({format, year, url, threshold}: ReadOptions) {
  return {format, year, url, extract: {threshold}}
}

function sizeOf({content}: Source): number {
  return typeof content === 'string' ? content.length : content.size
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer())
}

/** Gives the text of a file to the page, which does not know its encoding. */
function showText(bytes: Uint8Array, source: number): void {
  const isWhole = bytes.length <= SHOWN
  answer({type: 'text', source, text: decodeText(bytes.subarray(0, SHOWN)), isWhole})
}

function filesOf({papers, format, options}: Extract<Job, {type: 'write'}>): MadeFile[] {
  const name = Object.keys(writers).find((name): name is keyof typeof writers => name === format)
  if (name === undefined) throw new TypeError(`There is no format ${format}`)
  const {extension, mediaType} = writers[name]
  const made = serialize(papers, name, options)
  const files = made instanceof Map ? [...made] : [[`papers.${extension}`, made] as const]
  return files.map(([name, content]) => ({
    name,
    mediaType,
    content: typeof content === 'string' ? content : new Uint8Array(content)
  }))
}

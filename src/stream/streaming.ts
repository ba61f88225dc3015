import {VFile} from 'vfile'
import {wrongArgument} from '../arguments/checks.js'
import {type Extractor, extractorFor} from '../extract/extractor.js'
import {extractPapers} from '../extract/listing.js'
import {type ListingMessage, messagesOf} from '../messages/say.js'
import {type ParserOptions, parserOptions} from '../options.js'
import type {Reader} from '../read/reader.js'
import type {PaperRecord} from '../record/types.js'
import {StreamDecoder} from './decode.js'
import {checkStreamOptions, longestByDefault, type StreamOptions} from './options.js'
import {PieceReader, type Stretch} from './pieces.js'
import {StretchRecorder} from './records.js'

/** A listing, or what it comes from piece by piece: `fetch`'s body, a file of Node or of a browser, a generator. */
export type ListingSource =
  | string
  | Uint8Array
  | Iterable<string | Uint8Array>
  | AsyncIterable<string | Uint8Array>
  | ReadableStream<string | Uint8Array>
  | Blob

/** Reads listings that arrive piece by piece; see {@link createStreamingParser}. */
export interface StreamingParser<Name extends string> {
  /** See {@link parseListings}. */
  readonly parseListings: (
    source: ListingSource,
    options?: StreamOptions<Name>
  ) => AsyncGenerator<PaperRecord, void>
  /** See {@link createListingStream}. */
  readonly createListingStream: (
    options?: StreamOptions<Name>
  ) => TransformStream<string | Uint8Array, PaperRecord>
}

/**
 * Makes what reads listings piece by piece, for some formats alone, so that a bundle needs to hold no others, or for formats
 * and stages of extraction of one's own.
 *
 * @param options - See {@link ParserOptions}; a list is one of readers.
 *
 * @example
 * ```ts
 * import {createStreamingParser, textReader} from 'paperglean/core'
 *
 * const {parseListings} = createStreamingParser({readers: [textReader]})
 * const titles = []
 * for await (const paper of parseListings(['Kites in Low Wind\n\nWe fly kites of paper in low ', 'wind and measure how long they stay up.']))
 *   titles.push(paper.title)
 * titles // => ['Kites in Low Wind']
 * ```
 */
export function createStreamingParser<Name extends string>(
  options: ParserOptions<Name> | ParserOptions<Name>['readers']
): StreamingParser<Name> {
  const {readers, extractors} = parserOptions(options)
  const names = readers.map(({name}) => name)
  const reading = (options: StreamOptions<Name> = {}) => {
    checkStreamOptions(options, names)
    return new PaperReader(readers, extractorFor(options.extract).with(extractors), options)
  }
  return {
    parseListings(source, options) {
      const reader = reading(options)
      return readPieces(piecesOf(source), reader)
    },
    createListingStream(options) {
      const reader = reading(options)
      return new TransformStream({
        transform(piece, controller) {
          for (const paper of reader.push(piece)) controller.enqueue(paper)
        },
        flush(controller) {
          for (const paper of reader.finish()) controller.enqueue(paper)
        }
      })
    }
  }
}

/** Reads what arrives piece by piece. */
interface Reading<Item> {
  readonly push: (piece: string | Uint8Array) => Iterable<Item>
  readonly finish: () => Iterable<Item>
  /** Whether nothing more is read, whatever comes. */
  readonly isOver: boolean
}

/** All that is read of a source, while it arrives. */
export async function* readPieces<Item>(
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  reading: Reading<Item>
): AsyncGenerator<Item, void> {
  for await (const piece of pieces) {
    yield* reading.push(piece)
    if (reading.isOver) break
  }
  yield* reading.finish()
}

/** Reads the papers of text or bytes. */
class PaperReader implements Reading<PaperRecord> {
  readonly #stretches: StretchReader
  readonly #recorder: StretchRecorder
  readonly #extractor: Extractor
  /** How many mentions of a paper are kept. */
  readonly #mentions: number | undefined

  constructor(readers: readonly Reader[], extractor: Extractor, options: StreamOptions<string>) {
    const {url, limits, onMessage = ignore} = options
    this.#stretches = new StretchReader(readers, options)
    this.#recorder = new StretchRecorder({url, onMessage})
    this.#extractor = extractor
    this.#mentions = limits?.mentions
  }

  get isOver(): boolean {
    return this.#stretches.isOver
  }

  *push(piece: string | Uint8Array): Generator<PaperRecord, void> {
    for (const stretch of this.#stretches.push(piece)) yield* this.#papers(stretch)
  }

  *finish(): Generator<PaperRecord, void> {
    for (const stretch of this.#stretches.finish()) yield* this.#papers(stretch)
    this.#recorder.finish()
  }

  #papers(stretch: Stretch): PaperRecord[] {
    extractPapers(stretch.tree, this.#extractor, stretch.file, this.#mentions)
    return this.#recorder.records(stretch)
  }
}

/** Reads the stretches of text or bytes. */
export class StretchReader implements Reading<Stretch> {
  readonly #pieces: PieceReader
  readonly #decoder: StreamDecoder
  readonly #file = new VFile()
  readonly #onMessage: (message: ListingMessage) => void

  constructor(
    readers: readonly Reader[],
    {format, year, url, limits = {}, longest = longestByDefault, onMessage = ignore}: StreamOptions<string>
  ) {
    this.#onMessage = onMessage
    this.#decoder = new StreamDecoder(this.#file)
    this.#pieces = new PieceReader(readers, {format, year, url, limits, longest, onMessage})
  }

  get isOver(): boolean {
    return this.#pieces.isOver
  }

  *push(piece: unknown): Generator<Stretch, void> {
    if (typeof piece === 'string') yield* this.#pieces.push(piece)
    else if (piece instanceof Uint8Array) yield* this.#pieces.push(this.#decoder.push(piece))
    else throw wrongArgument('source', 'pieces that are strings or Uint8Arrays', piece)
    this.#report()
  }

  *finish(): Generator<Stretch, void> {
    yield* this.#pieces.push(this.#decoder.finish())
    this.#report()
    yield* this.#pieces.finish()
  }

  /** Passes on what the decoder has to say. */
  #report(): void {
    for (const message of messagesOf(this.#file)) this.#onMessage(message)
    this.#file.messages = []
  }
}

function ignore(): void {}

/**
 * The pieces of a source.
 *
 * @throws TypeError for one of another type.
 */
export function piecesOf(
  source: unknown
): AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array> {
  if (typeof source === 'string' || source instanceof Uint8Array) return [source]
  if (isBlob(source)) return chunksOf(source.stream())
  if (isIterable(source)) return source
  if (isStream(source)) return chunksOf(source)
  throw wrongArgument(
    'source',
    'string, Uint8Array, Blob, ReadableStream or iterable of strings and Uint8Arrays',
    source
  )
}

function isBlob(source: unknown): source is Blob {
  return typeof Blob === 'function' && source instanceof Blob
}

function isStream(source: unknown): source is ReadableStream<string | Uint8Array> {
  return typeof ReadableStream === 'function' && source instanceof ReadableStream
}

function isIterable(
  source: unknown
): source is AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array> {
  return (
    typeof source === 'object' &&
    source !== null &&
    (Symbol.asyncIterator in source || Symbol.iterator in source)
  )
}

/** The chunks of a stream; those of some browsers are not iterable. */
async function* chunksOf<Chunk>(stream: ReadableStream<Chunk>): AsyncGenerator<Chunk, void> {
  const reader = stream.getReader()
  let isOver = false
  try {
    for (;;) {
      const {done, value} = await reader.read()
      if (done) {
        isOver = true
        return
      }
      yield value
    }
  } finally {
    if (!isOver) await reader.cancel()
    reader.releaseLock()
  }
}

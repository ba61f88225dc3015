import {VFile} from 'vfile'
import {decoderFor, decodeText} from '../read/decode.js'

/** So many bytes tell the encoding of all. */
const sampleLength = 65_536

/** Makes text of bytes that arrive piece by piece, by the encoding that the first of them tell; see {@link decodeText}. */
export class StreamDecoder {
  readonly #file: VFile
  #first: Uint8Array[] = []
  #length = 0
  #decode: ((bytes?: Uint8Array) => string) | undefined

  /** @param file - Takes the messages of {@link decodeText}. */
  constructor(file = new VFile()) {
    this.#file = file
  }

  push(bytes: Uint8Array): string {
    if (this.#decode) return this.#decode(bytes)
    this.#first.push(bytes)
    this.#length += bytes.length
    if (this.#length < sampleLength) return ''
    const sample = joined(this.#first, this.#length)
    this.#first = []
    this.#decode = decoderFor(sample.subarray(0, sampleLength), this.#file, true)
    return this.#decode(sample)
  }

  finish(): string {
    return this.#decode ? this.#decode() : decodeText(joined(this.#first, this.#length), this.#file)
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

import {VFile} from 'vfile'
import {decoderFor, decodeText} from '../read/decode.js'

/** So many bytes tell the encoding of all. */
const sampleLength = 65_536

/** Makes text of bytes that arrive piece by piece, by the encoding that the first of them tell; see {@link decodeText}. */
export class StreamDecoder {
  readonly #file: VFile
  readonly #encoding: string | undefined
  #first: Uint8Array[] = []
  #length = 0
  #decode: ((bytes?: Uint8Array) => string) | undefined

  /**
   * @param file - Takes the messages of {@link decodeText}.
   * @param encoding - Label of the encoding of bytes that tell nothing of theirs.
   */
  constructor(file = new VFile(), encoding?: string) {
    this.#file = file
    this.#encoding = encoding
  }

  push(bytes: Uint8Array): string {
    if (this.#decode) return this.#decode(bytes)
    this.#first.push(bytes)
    this.#length += bytes.length
    if (this.#length < sampleLength) return ''
    const sample = joined(this.#first, this.#length)
    this.#first = []
    const options = {isCut: true, encoding: this.#encoding}
    this.#decode = decoderFor(sample.subarray(0, sampleLength), this.#file, options)
    return this.#decode(sample)
  }

  finish(): string {
    if (this.#decode) return this.#decode()
    return decodeText(joined(this.#first, this.#length), this.#file, this.#encoding)
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

import {applyEdits, type Edit, type MappedText, mapped} from '../../tree/offsets.js'
import {decodeText} from '../decode.js'
import type {Span} from '../builder.js'
import type {BodyHeaders} from './scan.js'

/**
 * Undoes the transfer encoding of a body; one that is not known is left.
 *
 * @param source - The file of mails.
 * @param body - Where the body stands in it, and what its headers say.
 */
export function decodeBody(source: string, {start, end, encoding, charset}: Span & BodyHeaders): MappedText {
  const text = mapped(source.slice(start, end), start)
  if (encoding === 'quoted-printable') return applyEdits(text, quotedPrintableEdits(text.value, charset))
  return encoding === 'base64' ? applyEdits(text, base64Edits(text.value, charset)) : text
}

/** Encodings of a body that leave it as it is (RFC 2045, 6.2), and those that are undone. */
const encodings = /^(?:|7bit|8bit|binary|quoted-printable|base64)$/

/** Why what {@link decodeBody} gives is not what was written; `undefined` where it is. */
export function whyUndecoded({encoding, charset}: BodyHeaders): string | undefined {
  if (!encodings.test(encoding)) return `its encoding "${encoding.slice(0, 40)}" is not known`
  return isCharset(charset) ? undefined : `its charset "${charset.slice(0, 40)}" is not known`
}

/** Bytes that were written with other characters, each with its place. */
interface Encoded {
  readonly bytes: Uint8Array
  /** Offset of the first character of each byte. */
  readonly places: ArrayLike<number>
  /** Offset behind the last character. */
  readonly end: number
}

/** Charsets in which a byte below 0x80 may be half a character. */
const wide = /^(?:gb|big5|shift|iso-2022|utf-16)/i

/**
 * Undoes quoted-printable (RFC 2045, 6.7).
 *
 * @param text - Holds the body.
 * @param charset - What its bytes are.
 */
function quotedPrintableEdits(text: string, charset: string): Edit[] {
  const decode = decoderOf(charset)
  const edits: Edit[] = []
  for (const {0: run, index} of text.matchAll(/(?:=[\dA-F]{2}|=[^\S\r\n]*(?:\r\n|[\r\n]))+/gi)) {
    const codes = [...run.matchAll(/=([\dA-F]{2})/gi)]
    const end = index + run.length
    if (codes.length === 0) edits.push({start: index, end, value: ''})
    else {
      const bytes = Uint8Array.from(codes, ([, code = '']) => Number.parseInt(code, 16))
      addEdits(edits, {bytes, places: codes.map(code => index + code.index), end}, decode, wide.test(charset))
    }
  }
  return edits
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]))

/**
 * Undoes base64 (RFC 2045, 6.8), up to its padding. Characters that are none of its digits are passed over.
 *
 * @param text - Holds the body.
 * @param charset - What its bytes are.
 */
function base64Edits(text: string, charset: string): Edit[] {
  const edits: Edit[] = []
  const stop = text.indexOf('=')
  const end = stop < 0 ? text.length : stop
  const bytes = new Uint8Array(Math.ceil((end * 3) / 4) + 3)
  const places = new Uint32Array(bytes.length)
  let [length, bits, held] = [0, 0, 0]
  for (let index = 0; index < end; index++) {
    const value = values.get(text.charCodeAt(index))
    if (value === undefined) continue
    if (held === 0) places[length] = index
    bits = ((bits << 6) | value) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[length++] = bits >> held
    places[length] = index
  }
  const whole = {
    bytes: bytes.subarray(0, length),
    places: places.subarray(0, length),
    end: end + (/^=*/.exec(text.slice(end, end + 2))?.[0].length ?? 0)
  }
  addEdits(edits, whole, decoderOf(charset), wide.test(charset))
  return edits
}

/** One edit for each word, space or sign, so that the parts of a paper begin and end between edits. */
function addEdits(edits: Edit[], {bytes, places, end}: Encoded, decode: Decode, isWide: boolean): void {
  const boundary = isWide ? isLineEnd : isBoundary
  for (let from = 0; from < bytes.length; ) {
    let to = from + 1
    while (to < bytes.length && !boundary(bytes[to - 1] ?? 0, bytes[to] ?? 0)) to++
    const value = decode(bytes.subarray(from, to))
    edits.push({start: places[from] ?? 0, end: places[to] ?? end, value})
    from = to
  }
}

/** Whether a token ends between two bytes; never in the middle of a character of UTF-8. */
function isBoundary(before: number, after: number): boolean {
  const kind = kindOf(before)
  return kind === 'sign' || kind !== kindOf(after)
}

function isLineEnd(before: number): boolean {
  return before === 0x0a
}

function kindOf(byte: number): 'word' | 'space' | 'sign' {
  if (byte >= 0x80 || /[A-Za-z\d]/.test(String.fromCharCode(byte))) return 'word'
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) ? 'space' : 'sign'
}

type Decode = (bytes: Uint8Array) => string

/** Mails say ISO 8859-1 and mean Windows-1252, and so does the Encoding Standard. */
const latin = /^(?:us-ascii|iso-8859-1|latin1|windows-1252)$/i

function decoderOf(charset: string): Decode {
  if (!latin.test(charset)) {
    const decoder = textDecoder(charset)
    return bytes => decoder.decode(bytes)
  }
  const ascii = new TextDecoder()
  return bytes => (bytes.every(byte => byte < 0x80) ? ascii.decode(bytes) : decodeText(bytes))
}

function textDecoder(charset: string): TextDecoder {
  return isCharset(charset) ? new TextDecoder(charset) : new TextDecoder()
}

function isCharset(label: string): boolean {
  try {
    return new TextDecoder(label) !== undefined
  } catch {
    return false
  }
}

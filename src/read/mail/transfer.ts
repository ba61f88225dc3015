import {applyEdits, type Edit, type MappedText, mapped} from '../../tree/offsets.js'
import type {Span} from '../builder.js'
import {decodeText} from '../decode.js'
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
const wide = /^(?:gb|big5|shift|sjis|iso-2022|utf-16|euc-kr|ks_c)/i

/** Undoes quoted-printable (RFC 2045, 6.7). */
function quotedPrintableEdits(text: string, charset: string): Edit[] {
  if (wide.test(charset) && isCharset(charset)) {
    // Half a character may stand there as it is.
    const whole = bytesOf(text, 0, /=([\dA-F]{2})|=[^\S\r\n]*(?:\r\n|[\r\n])|[\s\S]/gi)
    return wideEdits(whole, charset)
  }
  const edits: Edit[] = []
  const decode = decoderOf(charset)
  for (const {0: run, index} of text.matchAll(/(?:=[\dA-F]{2}|=[^\S\r\n]*(?:\r\n|[\r\n]))+/gi)) {
    const encoded = bytesOf(run, index, /=([\dA-F]{2})/gi)
    if (encoded.bytes.length === 0) edits.push({start: index, end: encoded.end, value: ''})
    else addEdits(edits, encoded, decode)
  }
  return edits
}

/** The bytes of a run; what is none and stands before the first goes with that, else with the one before. */
function bytesOf(run: string, start: number, pattern: RegExp): Encoded {
  const bytes: number[] = []
  const places: number[] = []
  for (const {0: sign, 1: code, index} of run.matchAll(pattern)) {
    if (code === undefined && sign.length > 1) continue
    places.push(bytes.length === 0 ? start : start + index)
    bytes.push(code === undefined ? sign.charCodeAt(0) : Number.parseInt(code, 16))
  }
  return {bytes: Uint8Array.from(bytes), places, end: start + run.length}
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
  if (wide.test(charset) && isCharset(charset)) return wideEdits(whole, charset)
  addEdits(edits, whole, decoderOf(charset))
  return edits
}

/** One edit for each word, space or sign, so that the parts of a paper begin and end between edits. */
function addEdits(edits: Edit[], {bytes, places, end}: Encoded, decode: Decode): void {
  for (let from = 0; from < bytes.length; ) {
    let to = from + 1
    while (to < bytes.length && !isBoundary(bytes[to - 1] ?? 0, bytes[to] ?? 0)) to++
    const value = decode(bytes.subarray(from, to))
    edits.push({start: places[from] ?? 0, end: places[to] ?? end, value})
    from = to
  }
}

/** One edit for each character: where one ends, only its decoder knows. */
function wideEdits({bytes, places, end}: Encoded, charset: string): Edit[] {
  const decoder = new TextDecoder(charset)
  const edits: Edit[] = []
  let from = 0
  for (let to = 1; to <= bytes.length; to++) {
    const isLast = to === bytes.length
    const value =
      decoder.decode(bytes.subarray(to - 1, to), {stream: true}) + (isLast ? decoder.decode() : '')
    if (value === '' && !isLast) continue
    edits.push({start: places[from] ?? 0, end: places[to] ?? end, value})
    from = to
  }
  return edits
}

/** Whether a token ends between two bytes; never in the middle of a character of UTF-8. */
function isBoundary(before: number, after: number): boolean {
  const kind = kindOf(before)
  return kind === 'sign' || kind !== kindOf(after)
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

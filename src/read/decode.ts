import {VFile} from 'vfile'
import {aFile, bytesOnly, checkArgument} from '../arguments/checks.js'
import type {RuleId} from '../messages/rules.js'
import {say} from '../messages/say.js'
import {guessEncoding} from './encoding.js'
import {binaryKind} from './file-kinds.js'
import {windows1252} from './windows-1252.js'

/** Declarations of an encoding at the beginning of XML, HTML, and BibTeX that JabRef wrote. */
const declarations = [
  /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i,
  /<meta[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i,
  /^% ?encoding: ?([\w.:-]{1,40})/im
]
/** The same of a mail, which is that of one of its parts. */
const mailDeclaration = /^content-type:[^\n]{0,100}?(?:\n[ \t][^\n]{0,100}?)?\bcharset="?([\w.:-]{1,40})/im
/** How much is looked at for a declaration, in bytes; HTML Living Standard, 13.2.3.2. */
const declarationLength = 1024
/** How much is looked at for zero bytes. */
const sampleLength = 4096

/**
 * Makes text of bytes: by the byte order mark, by the zero bytes of UTF-16, by what XML, HTML, mail or JabRef
 * declare, by the escape sequences of ISO-2022-JP, as UTF-8 if it is valid UTF-8. Other bytes are guessed (by
 * chardet): GB18030, Shift JIS, EUC-KR, EUC-JP, Big5, an alphabet of ISO 8859 or Windows; Windows-1252 where
 * nothing speaks for another one.
 *
 * @param bytes - The bytes of a listing.
 * @param file - Takes the messages: `not-utf8` where bytes had to be guessed, `invalid-bytes` where some
 *   became U+FFFD.
 * @param encoding - [Label](https://encoding.spec.whatwg.org/#names-and-labels) of the encoding of bytes that tell nothing
 *   of theirs.
 * @throws RangeError for an unknown label.
 * @returns The text, without the byte order mark.
 *
 * @example
 * ```ts
 * import {decodeText} from 'paperglean/read'
 *
 * decodeText(new Uint8Array([0xff, 0xfe, 0x4b, 0x00])) // => 'K'
 * decodeText(new Uint8Array([0x93, 0x4b, 0x94])) // => '“K”'
 * ```
 */
export function decodeText(bytes: Uint8Array, file = new VFile(), encoding?: string): string {
  checkArgument('bytes', bytesOnly, bytes)
  checkArgument('file', aFile, file)
  const decode = decoderFor(bytes, file, {encoding})
  return decode(bytes) + decode()
}

/** Makes text of the next bytes, which may end within a character; without bytes, of what is left. */
export type Decode = (bytes?: Uint8Array) => string

/** What is known of bytes beside a sample of them. */
export interface SampleOptions {
  /** Whether more follow, so that the sample may end within a character. */
  readonly isCut?: boolean
  /** Label of the encoding of bytes that tell nothing of theirs. */
  readonly encoding?: string | undefined
}

/**
 * Makes what decodes bytes of which a sample is the beginning; see {@link decodeText}.
 *
 * @param sample - The first bytes.
 * @param file - Takes the messages.
 * @param options - See {@link SampleOptions}.
 */
export function decoderFor(
  sample: Uint8Array,
  file: VFile,
  {isCut = false, encoding}: SampleOptions = {}
): Decode {
  // What is no text says so by its first bytes, which a guess could hide.
  if (binaryKind(windows1252(sample.subarray(0, sampleLength)))) return bytes => windows1252(bytes ?? none)
  const told = byteOrderMark(sample) ?? utf16Of(sample) ?? declared(sample) ?? escaped(sample)
  const named = told ?? (encoding === undefined ? undefined : new TextDecoder(encoding))
  if (named && named.encoding !== 'utf-8') return decodeAs(named, file)
  // Many a text that says UTF-8 is none; who names it for text that says nothing is taken at their word.
  if (named && !told) return decodeUtf8(file)
  const guess = isUtf8(isCut ? sample.subarray(0, wholeLength(sample)) : sample) ? undefined : guessed(sample)
  if (!guess) return decodeUtf8(file)
  report(file, `The bytes are no UTF-8; they were read as ${nameOf(guess)}`, 'not-utf8')
  return decodeAs(guess, file)
}

const none = new Uint8Array()

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The encoding of bytes that are no UTF-8; none where they are a text in UTF-8 with a fault. */
function guessed(sample: Uint8Array): TextDecoder | undefined {
  const text = new TextDecoder().decode(sample)
  const valid = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0
  return valid > faultsIn(text) ? undefined : new TextDecoder(guessEncoding(sample))
}

function faultsIn(text: string): number {
  return text.match(/\ufffd/g)?.length ?? 0
}

function decodeUtf8(file: VFile): Decode {
  let rest: Uint8Array = none
  let faults = 0
  let isFirst = true
  return piece => {
    const bytes = piece && rest.length === 0 ? piece : joined(rest, piece ?? none)
    const whole = bytes.subarray(0, piece ? wholeLength(bytes) : bytes.length)
    rest = bytes.subarray(whole.length)
    // A mark at the beginning of a later piece is none.
    const options = {ignoreBOM: !isFirst}
    if (whole.length > 0) isFirst = false
    let text: string
    try {
      text = new TextDecoder('utf-8', {...options, fatal: true}).decode(whole)
    } catch {
      text = new TextDecoder('utf-8', options).decode(whole)
      faults += faultsIn(text)
    }
    if (!piece && faults > 0) report(file, `${faults} sequences of bytes are no UTF-8`, 'invalid-bytes')
    return text
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  return bytes
}

/** How many of the bytes are left without a character of UTF-8 that is not whole at their end (RFC 3629, 3). */
function wholeLength(bytes: Uint8Array): number {
  for (let length = 1; length <= 3; length++) {
    const byte = bytes[bytes.length - length] ?? 0
    if (byte < 0x80) break
    if (byte >= 0xc0) return bytes.length - (length < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? length : 0)
  }
  return bytes.length
}

function nameOf({encoding}: TextDecoder): string {
  return encoding === 'windows-1252' ? 'Windows-1252' : encoding
}

function decodeAs(decoder: TextDecoder, file: VFile): Decode {
  let isFaulty = false
  return bytes => {
    const text =
      decoder.encoding === 'windows-1252'
        ? windows1252(bytes ?? none)
        : decoder.decode(bytes, {stream: bytes !== undefined})
    isFaulty ||= text.includes('\ufffd')
    if (!bytes && isFaulty) report(file, `Some bytes are no ${nameOf(decoder)}`, 'invalid-bytes')
    return text
  }
}

function byteOrderMark([first, second, third]: Uint8Array): TextDecoder | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8')
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le')
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be')
  return undefined
}

/** UTF-16 without a mark: in Western text, every other byte is zero. */
function utf16Of(bytes: Uint8Array): TextDecoder | undefined {
  const sample = bytes.subarray(0, sampleLength)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const many = sample.length / 4
  if (odd > many && even < many / 4) return new TextDecoder('utf-16le')
  if (even > many && odd < many / 4) return new TextDecoder('utf-16be')
  return undefined
}

function declared(bytes: Uint8Array): TextDecoder | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationLength))
  const label = declarations.map(declaration => declaration.exec(head)?.[1]).find(Boolean)
  if (label !== undefined) return decoderOf(label)
  const ofPart = mailDeclaration.exec(head)?.[1]
  // Another part may be in UTF-8, as which no other encoding is valid by chance.
  if (ofPart === undefined || isUtf8(bytes.subarray(0, wholeLength(bytes)))) return undefined
  return decoderOf(ofPart)
}

/** A declaration that can be read is not in UTF-16, whatever it says; HTML Living Standard, 13.2.3.2. */
function decoderOf(label: string): TextDecoder | undefined {
  try {
    const decoder = new TextDecoder(label)
    return decoder.encoding.startsWith('utf-16') ? new TextDecoder() : decoder
  } catch {
    return undefined
  }
}

/** ISO-2022-JP is ASCII with escape sequences (RFC 1468), so that it is valid UTF-8, too. */
function escaped(bytes: Uint8Array): TextDecoder | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, sampleLength))
  return /\x1b\$[@B]/.test(head) ? new TextDecoder('iso-2022-jp') : undefined
}

function report(file: VFile, reason: string, ruleId: RuleId): void {
  say(file, reason, ruleId)
}

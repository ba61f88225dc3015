import {VFile} from 'vfile'
import {guessEncoding} from './encoding.js'
import {binaryKind} from './file-kinds.js'
import {windows1252} from './windows-1252.js'

/** Declarations of an encoding at the beginning of XML, HTML, mail, and BibTeX that JabRef wrote. */
const declarations = [
  /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i,
  /<meta[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i,
  /^content-type:[^\n]{0,100}?\bcharset="?([\w.:-]{1,40})/im,
  /^% ?encoding: ?([\w.:-]{1,40})/im
]
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
export function decodeText(bytes: Uint8Array, file = new VFile()): string {
  // What is no text says so by its first bytes, which a guess could hide.
  if (binaryKind(windows1252(bytes.subarray(0, sampleLength)))) return windows1252(bytes)
  const named = byteOrderMark(bytes) ?? utf16Of(bytes) ?? declared(bytes) ?? escaped(bytes)
  const utf8 = new TextDecoder('utf-8', {fatal: true})
  if (!named || named.encoding === 'utf-8') {
    try {
      return utf8.decode(bytes)
    } catch {
      return decodeInvalid(bytes, file)
    }
  }
  const text = decodeAs(named, bytes)
  if (text.includes('\ufffd')) report(file, `Some bytes are no ${named.encoding}`, 'invalid-bytes')
  return text
}

/** Bytes that are no UTF-8: a text in UTF-8 with a fault, or a text of an old encoding. */
function decodeInvalid(bytes: Uint8Array, file: VFile): string {
  const text = new TextDecoder().decode(bytes)
  const faults = text.match(/\ufffd/g)?.length ?? 0
  const valid = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0
  if (valid > faults) {
    report(file, `${faults} sequences of bytes are no UTF-8`, 'invalid-bytes')
    return text
  }
  const decoder = new TextDecoder(guessEncoding(bytes))
  report(file, `The bytes are no UTF-8; they were read as ${nameOf(decoder)}`, 'not-utf8')
  return decodeAs(decoder, bytes)
}

function nameOf({encoding}: TextDecoder): string {
  return encoding === 'windows-1252' ? 'Windows-1252' : encoding
}

function decodeAs(decoder: TextDecoder, bytes: Uint8Array): string {
  return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes)
}

function byteOrderMark([first, second]: Uint8Array): TextDecoder | undefined {
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
  for (const declaration of declarations) {
    const label = declaration.exec(head)?.[1]
    if (label === undefined) continue
    try {
      return new TextDecoder(label)
    } catch {
      return undefined
    }
  }
  return undefined
}

/** ISO-2022-JP is ASCII with escape sequences (RFC 1468), so that it is valid UTF-8, too. */
function escaped(bytes: Uint8Array): TextDecoder | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, sampleLength))
  return /\x1b\$[@B]/.test(head) ? new TextDecoder('iso-2022-jp') : undefined
}

function report(file: VFile, reason: string, ruleId: string): void {
  file.message(reason, {ruleId, source: 'paperglean'})
}

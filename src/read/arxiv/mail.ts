import {applyEdits, type Edit, type MappedText, mapped, type OffsetRun} from '../../tree/offsets.js'
import type {Span} from '../builder.js'
import {base64Edits, isQuoted, quotedPrintableEdits, quoteEdits} from './transfer.js'

/** A stretch of a file of mails. */
export interface MailPart extends Span {
  /** `headers` begin another mail; `body` is its text; `rest` is what a reader of text does not see. */
  readonly kind: 'headers' | 'body' | 'rest'
}

/** A file of mails with the bodies decoded. */
export interface Mails {
  readonly text: MappedText
  /** In offsets of the decoded text; they tile it. */
  readonly parts: readonly MailPart[]
  /** Whether a mail has its text in HTML alone. */
  readonly htmlOnly: boolean
}

/** Headers that a file which begins with one of them is a mail. */
const mailHeader =
  /^(?:from|to|cc|subject|date|sender|reply-to|return-path|received|delivered-to|message-id|mime-version|content-[a-z-]+|list-[a-z-]+|dkim-signature|authentication-results|arc-[a-z-]+|x-[a-z-]+|precedence|errors-to|importance|status):/i
const header = /^[!-9;-~]{1,80}:/
/** The line before each mail of a Unix mailbox (RFC 4155). */
const mailboxLine = /^From \S+ .*\d{4}$/
/** A longer header is none that matters here. */
const maxHeader = 4000

/** Whether a text begins with the headers of a mail. */
export function beginsAsMail(text: string): boolean {
  const first = text.trimStart().slice(0, 200)
  const line = first.split(/[\r\n]/, 1)[0] ?? ''
  return mailHeader.test(line) || mailboxLine.test(line.trimEnd())
}

/**
 * Finds the mails of a file (RFC 5322, RFC 2045 to 2047), of a mailbox (RFC 4155) too, and undoes the
 * transfer encoding of their texts. A text without headers is one body.
 *
 * @param source - The file.
 */
export function readMails(source: string): Mails {
  const scanner = new MailScanner(source)
  for (const line of rawLines(source)) scanner.add(line)
  return scanner.finish()
}

interface RawLine extends Span {
  readonly text: string
}

/** The lines of a file, with their ends. */
function* rawLines(source: string): Generator<RawLine> {
  for (const {0: text, index} of source.matchAll(/[^\r\n]+(?:\r\n|[\r\n])?|\r\n|[\r\n]/g))
    yield {text: text.trimEnd(), start: index, end: index + text.length}
}

/** What the headers of a mail, or of a part of one, say of its body. */
interface BodyHeaders {
  readonly type: string
  readonly charset: string
  readonly encoding: string
  readonly boundary: string | undefined
}

interface ScannedPart extends MailPart {
  readonly body?: BodyHeaders | undefined
}

const plain: BodyHeaders = {type: 'text/plain', charset: 'utf-8', encoding: '', boundary: undefined}

/** Walks through the lines of a file once; parts within parts are taken as if they stood beside. */
class MailScanner {
  readonly #source: string
  readonly #parts: ScannedPart[] = []
  readonly #boundaries = new Set<string>()
  readonly #isMailbox: boolean
  #kind: MailPart['kind']
  #body: BodyHeaders = plain
  #start = 0
  #headers: string[] = []
  /** Whether the last line was empty; a mailbox line stands behind one. */
  #isBehindEmpty = true
  #hasHtml = false
  #hasText = false

  constructor(source: string) {
    this.#source = source
    this.#kind = beginsAsMail(source) ? 'headers' : 'body'
    this.#isMailbox = mailboxLine.test(
      source
        .slice(0, 200)
        .split(/[\r\n]/, 1)[0]
        ?.trimEnd() ?? ''
    )
    if (this.#kind === 'body')
      this.#body = isBareQuotedPrintable(source) ? {...plain, encoding: 'quoted-printable'} : plain
  }

  add(line: RawLine): void {
    if (this.#isMailbox && this.#isBehindEmpty && mailboxLine.test(line.text)) this.#beginMail(line)
    else if (line.text.startsWith('--') && this.#boundaries.has(line.text.replace(/--$/, '')))
      this.#beginPart(line)
    else if (this.#kind === 'headers') this.#addHeader(line)
    this.#isBehindEmpty = line.text === ''
  }

  finish(): Mails {
    this.#close(this.#source.length)
    return {...decodeParts(this.#source, this.#parts), htmlOnly: this.#hasHtml && !this.#hasText}
  }

  #beginMail(line: RawLine): void {
    this.#close(line.start)
    this.#boundaries.clear()
    this.#kind = 'headers'
  }

  #beginPart(line: RawLine): void {
    this.#close(line.start)
    this.#kind = this.#boundaries.has(line.text) ? 'headers' : 'rest'
  }

  #addHeader(line: RawLine): void {
    if (line.text === '') {
      // Empty lines before the first header do not end the headers.
      if (this.#headers.length > 0) this.#endHeaders(line.end)
    } else if (/^[ \t]/.test(line.text) && this.#headers.length > 0) {
      const last = this.#headers.pop() ?? ''
      this.#headers.push(last.length < maxHeader ? `${last} ${line.text.trim()}` : last)
    } else if (header.test(line.text)) this.#headers.push(line.text.slice(0, maxHeader))
    else if (!mailboxLine.test(line.text)) this.#endHeaders(line.start)
  }

  #endHeaders(end: number): void {
    const body = readHeaders(this.#headers)
    this.#close(end)
    this.#body = body
    if (body.boundary !== undefined) this.#boundaries.add(`--${body.boundary}`)
    if (body.type === 'message/rfc822') this.#kind = 'headers'
    else if (body.type === 'text/plain') this.#kind = 'body'
    else this.#kind = 'rest'
    if (body.type === 'text/plain') this.#hasText = true
    if (body.type === 'text/html') this.#hasHtml = true
  }

  #close(end: number): void {
    if (end > this.#start)
      this.#parts.push({
        kind: this.#kind,
        start: this.#start,
        end,
        body: this.#kind === 'body' ? this.#body : undefined
      })
    this.#start = end
    this.#headers = []
  }
}

/** A body that was copied without its headers: lines that end in "=" at the width of quoted-printable. */
function isBareQuotedPrintable(source: string): boolean {
  return /^[^\r\n]{60,75}=\r?$/m.test(source) && /=(?:20|3D|0D|C[23]|E2)/.test(source)
}

function readHeaders(lines: readonly string[]): BodyHeaders {
  const value = (name: string) =>
    lines
      .find(line => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim()
  const type = value('content-type') ?? 'text/plain'
  return {
    type: (/^[\w.+-]+\/[\w.+-]+/.exec(type)?.[0] ?? 'text/plain').toLowerCase(),
    charset: parameter(type, 'charset') ?? 'utf-8',
    encoding: (value('content-transfer-encoding') ?? '').toLowerCase(),
    boundary: /^multipart\//i.test(type) ? parameter(type, 'boundary') : undefined
  }
}

function parameter(value: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'i').exec(value)
  return match?.[1] ?? match?.[2]
}

function decodeParts(source: string, parts: readonly ScannedPart[]): Pick<Mails, 'text' | 'parts'> {
  const decoded: MailPart[] = []
  const values: string[] = []
  const map: OffsetRun[] = []
  let length = 0
  for (const {kind, start, end, body} of parts) {
    const text = decodePart(mapped(source.slice(start, end), start), body)
    for (const run of text.map) map.push({...run, start: run.start + length})
    values.push(text.value)
    decoded.push({kind, start: length, end: length + text.value.length})
    length += text.value.length
  }
  return {text: {value: values.join(''), map}, parts: decoded}
}

function decodePart(text: MappedText, body: BodyHeaders | undefined): MappedText {
  if (!body) return text
  const decoded = applyEdits(text, transferEdits(text.value, body))
  return isQuoted(decoded.value) ? applyEdits(decoded, quoteEdits(decoded.value)) : decoded
}

function transferEdits(text: string, {encoding, charset}: BodyHeaders): Edit[] {
  if (encoding === 'quoted-printable') return quotedPrintableEdits(text, charset)
  return encoding === 'base64' ? base64Edits(text, charset) : []
}

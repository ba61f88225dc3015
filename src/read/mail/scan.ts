import type {Span} from '../builder.js'

/** A stretch of a file of mails; they tile it. */
export type MailPart = HeadersPart | BodyPart | RestPart

/** Headers of a mail, or of a part of one. */
interface HeadersPart extends Span {
  readonly kind: 'headers'
  /** Whether they begin another mail. */
  readonly isMail: boolean
}

/** What is no part of parts. */
export interface BodyPart extends Span, BodyHeaders {
  readonly kind: 'body'
  readonly choice: Choice | undefined
}

/** What stands around the parts of a mail. */
interface RestPart extends Span {
  readonly kind: 'rest'
}

/** Which of a `multipart/alternative` a part is, or stands in; of those in each other, the outermost. */
export interface Choice {
  /** Another number for each. */
  readonly of: number
  readonly branch: number
}

/** What the headers of a mail, or of a part of one, say of its body. */
export interface BodyHeaders {
  /** In lower case, such as `text/plain`. */
  readonly type: string
  readonly charset: string
  /** In lower case; empty for none. */
  readonly encoding: string
  readonly boundary: string | undefined
  readonly isAttachment: boolean
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
  const line = firstLine(text.slice(0, maxHeader).trimStart())
  return mailHeader.test(line) || mailboxLine.test(line)
}

/** Whether a text begins as a Unix mailbox. */
export function beginsAsMailbox(text: string): boolean {
  return mailboxLine.test(firstLine(text))
}

function firstLine(text: string): string {
  return (text.slice(0, 200).split(/[\r\n]/, 1)[0] ?? '').trimEnd()
}

/**
 * Finds the parts of the mails of a file (RFC 5322, RFC 2045 to 2047), of a mailbox (RFC 4155) too. A text without headers
 * is one body.
 *
 * @param source - The file.
 */
export function scanMails(source: string): MailPart[] {
  const scanner = new MailScanner(source)
  for (const line of rawLines(source)) scanner.add(line)
  return scanner.finish()
}

/** A line, with its end in the span and without it in the text. */
export interface RawLine extends Span {
  readonly text: string
}

/** The lines of a file. */
export function* rawLines(source: string, {start, end} = {start: 0, end: source.length}): Generator<RawLine> {
  const lines = /[^\r\n]+(?:\r\n|[\r\n])?|\r\n|[\r\n]/g
  lines.lastIndex = start
  for (let match = lines.exec(source); match && match.index < end; match = lines.exec(source))
    yield {text: match[0].trimEnd(), start: match.index, end: match.index + match[0].length}
}

/** A `multipart` that is open. */
interface Multipart {
  /** How many stand around it. */
  readonly depth: number
  /** The line before each of its parts. */
  readonly line: string
  /** What its parts are the alternatives of; `undefined` where they belong together. */
  readonly alternative: number | undefined
  /** What it is one of the alternatives of. */
  readonly choice: Choice | undefined
  /** What its parts are that do not say it (RFC 2046, 5.1.5). */
  readonly defaultType: string
  /** How many of its parts have begun. */
  parts: number
}

const plain: BodyHeaders = {
  type: 'text/plain',
  charset: 'utf-8',
  encoding: '',
  boundary: undefined,
  isAttachment: false
}

/** Walks through the lines of a file once. */
class MailScanner {
  readonly #source: string
  readonly #parts: MailPart[] = []
  readonly #isMailbox: boolean
  /** The multiparts that are open, and the same by the line before their parts. */
  readonly #open: Multipart[] = []
  readonly #byLine = new Map<string, Multipart>()
  #kind: MailPart['kind']
  #isMail = true
  #body: BodyHeaders = plain
  #defaultType = plain.type
  #choice: Choice | undefined
  #alternatives = 0
  #start = 0
  #headers: string[] = []
  /** Whether the last line was empty; a mailbox line stands behind one. */
  #isBehindEmpty = true

  constructor(source: string) {
    this.#source = source
    this.#kind = beginsAsMail(source) ? 'headers' : 'body'
    this.#isMailbox = beginsAsMailbox(source)
    if (this.#kind === 'body' && isBareQuotedPrintable(source))
      this.#body = {...plain, encoding: 'quoted-printable'}
  }

  add(line: RawLine): void {
    if (this.#isMailbox && this.#isBehindEmpty && mailboxLine.test(line.text)) this.#beginMail(line)
    else if (!line.text.startsWith('--') || !this.#beginPart(line))
      if (this.#kind === 'headers') this.#addHeader(line)
    this.#isBehindEmpty = line.text === ''
  }

  finish(): MailPart[] {
    this.#close(this.#source.length)
    return this.#parts
  }

  #beginMail(line: RawLine): void {
    this.#close(line.start)
    this.#closeMultiparts(0)
    this.#choice = undefined
    this.#kind = 'headers'
    this.#isMail = true
    this.#defaultType = plain.type
  }

  /** Gives `false` for a line that begins or ends no part. */
  #beginPart({text, start}: RawLine): boolean {
    const next = this.#byLine.get(text)
    const multipart = next ?? (text.endsWith('--') ? this.#byLine.get(text.slice(0, -2)) : undefined)
    if (!multipart) return false
    this.#close(start)
    this.#closeMultiparts(multipart.depth + (next ? 1 : 0))
    this.#kind = next ? 'headers' : 'rest'
    this.#isMail = false
    const {alternative, choice, defaultType} = multipart
    this.#defaultType = defaultType
    const branch = multipart.parts++
    this.#choice = choice ?? (alternative === undefined ? undefined : {of: alternative, branch})
    return true
  }

  /** Multiparts that stand in another end with it. */
  #closeMultiparts(depth: number): void {
    for (const multipart of this.#open.splice(depth))
      if (this.#byLine.get(multipart.line) === multipart) this.#byLine.delete(multipart.line)
  }

  #openMultipart(type: string, boundary: string): void {
    const multipart: Multipart = {
      depth: this.#open.length,
      line: `--${boundary}`,
      alternative: type === 'multipart/alternative' ? this.#alternatives++ : undefined,
      choice: this.#choice,
      defaultType: type === 'multipart/digest' ? 'message/rfc822' : plain.type,
      parts: 0
    }
    this.#open.push(multipart)
    this.#byLine.set(multipart.line, multipart)
  }

  #addHeader(line: RawLine): void {
    const text = line.text.replace(/^\ufeff/, '')
    if (text === '') {
      // Empty lines before the first header do not end the headers.
      if (this.#headers.length > 0 || !this.#isMail) this.#endHeaders(line.end)
    } else if (/^[ \t]/.test(text) && this.#headers.length > 0) {
      const last = this.#headers.pop() ?? ''
      this.#headers.push(last.length < maxHeader ? `${last} ${text.slice(0, maxHeader).trim()}` : last)
    } else if (header.test(text)) this.#headers.push(text.slice(0, maxHeader))
    else if (!mailboxLine.test(text)) this.#endHeaders(line.start)
  }

  #endHeaders(end: number): void {
    const body = readHeaders(this.#headers, this.#defaultType)
    this.#defaultType = plain.type
    this.#close(end)
    this.#body = body
    this.#isMail = body.type === 'message/rfc822'
    if (this.#isMail) this.#kind = 'headers'
    else this.#kind = body.type.startsWith('multipart/') ? 'rest' : 'body'
    if (body.boundary !== undefined) this.#openMultipart(body.type, body.boundary)
  }

  #close(end: number): void {
    const span = {start: this.#start, end}
    if (end > this.#start) this.#parts.push(this.#partOf(span))
    this.#start = end
    this.#headers = []
  }

  #partOf(span: Span): MailPart {
    if (this.#kind === 'body') return {...this.#body, ...span, kind: 'body', choice: this.#choice}
    return this.#kind === 'headers'
      ? {...span, kind: 'headers', isMail: this.#isMail}
      : {...span, kind: 'rest'}
  }
}

/** A body that was copied without its headers: lines that end in "=" at the width of quoted-printable. */
function isBareQuotedPrintable(source: string): boolean {
  return /^[^\r\n]{60,75}=\r?$/m.test(source) && /=(?:20|3D|0D|C[23]|E2)/.test(source)
}

function readHeaders(lines: readonly string[], defaultType: string): BodyHeaders {
  const value = (name: string) =>
    lines
      .find(line => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim()
  const type = value('content-type') ?? defaultType
  return {
    type: (/^[\w.+-]+\/[\w.+-]+/.exec(type)?.[0] ?? plain.type).toLowerCase(),
    charset: parameter(type, 'charset') ?? 'utf-8',
    encoding: (value('content-transfer-encoding') ?? '').toLowerCase(),
    boundary: /^multipart\//i.test(type) ? parameter(type, 'boundary') : undefined,
    isAttachment: /^attachment\b/i.test(value('content-disposition') ?? '')
  }
}

function parameter(value: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'i').exec(value)
  return match?.[1] ?? match?.[2]
}

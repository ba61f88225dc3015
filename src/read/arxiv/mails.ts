import {type MappedText, mapped, type OffsetRun} from '../../tree/offsets.js'
import type {Span} from '../builder.js'
import {unquote} from '../mail/quotes.js'
import {type MailPart, scanMails} from '../mail/scan.js'
import {decodeBody} from '../mail/transfer.js'

/** A stretch of a file of mails. */
export interface DigestPart extends Span {
  /** `headers` are those of a mail or a part; `body` is plain text; `rest` is what a reader of text does not see. */
  readonly kind: MailPart['kind']
}

/** A file of mails with the bodies decoded. */
export interface Mails {
  readonly text: MappedText
  /** In offsets of the decoded text; they tile it. */
  readonly parts: readonly DigestPart[]
  /** Whether a mail has its text in HTML alone. */
  readonly htmlOnly: boolean
}

/**
 * Finds the mails of a file and undoes the transfer encoding of their plain texts. A text without headers is one body.
 *
 * @param source - The file.
 */
export function readMails(source: string): Mails {
  const parts = scanMails(source)
  const has = (type: string) => parts.some(part => part.kind === 'body' && part.type === type)
  return {...decodeParts(source, parts), htmlOnly: has('text/html') && !has('text/plain')}
}

function decodeParts(source: string, parts: readonly MailPart[]): Pick<Mails, 'text' | 'parts'> {
  const decoded: DigestPart[] = []
  const values: string[] = []
  const map: OffsetRun[] = []
  let length = 0
  for (const part of parts) {
    const isText = part.kind === 'body' && part.type === 'text/plain'
    const text = isText
      ? unquoted(decodeBody(source, part))
      : mapped(source.slice(part.start, part.end), part.start)
    for (const run of text.map) map.push({...run, start: run.start + length})
    values.push(text.value)
    const kind = part.kind === 'body' && !isText ? 'rest' : part.kind
    decoded.push({kind, start: length, end: length + text.value.length})
    length += text.value.length
  }
  return {text: {value: values.join(''), map}, parts: decoded}
}

/** Papers that stand quoted in another mail. */
const quoted = /^(?:> ?)+(?:\\\\[^\S\n]*$|arXiv:)/m

function unquoted(text: MappedText): MappedText {
  return quoted.test(text.value) ? unquote(text) : text
}

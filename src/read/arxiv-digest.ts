import {VFile} from 'vfile'
import type {Listing} from '../tree/types.js'
import {digestOf} from './arxiv/digest.js'
import {LayoutCutter} from './cut/layout.js'
import {beginsAsMail} from './mail/scan.js'
import {checkReading, type Reader, type ReadOptions} from './reader.js'

/**
 * Reads the mails in which arXiv announces new papers ("cs daily"), bare or with their headers, in
 * quoted-printable or base64, quoted in another mail, or several in a mailbox.
 *
 * There is no specification of the mail's text; the labels are those of arXiv's metadata
 * (https://info.arxiv.org/help/prep.html). Mails: RFC 5322, RFC 2045 to 2047; mailboxes: RFC 4155.
 *
 * @param source - One mail or several. Line ends of any kind.
 * @param options - See {@link ReadOptions}.
 * @param file - Takes the messages: `entry-without-title`, `title-without-abstract` (not for replacements, which
 *   have none), `unreadable-date` for the dates of the mail, `text-outside-paper`, `mail-without-text` where a
 *   mail is in HTML alone, `no-paper`.
 * @returns The tree. Positions are those of the raw mail. The parts that stand in the source as they are read,
 *   and what stands between, make the source.
 *
 * @example
 * ```ts
 * import {readArxivDigest} from 'paperglean/read'
 *
 * const tree = readArxivDigest('\\\\\narXiv:2401.01234\n\nTitle: Kites in Low Wind\n\\\\\n  We fly kites of paper.\n\\\\')
 * tree.children.map(node => node.type) // => ['separator', 'paper', 'separator']
 * ```
 */
export function readArxivDigest(source: string, options: ReadOptions = {}, file = new VFile()): Listing {
  checkReading(source, options, file)
  return digestOf(source, options, file)
}

/** What only such a mail has, and how sure that makes. */
const signs: ReadonlyArray<{readonly sure: number; readonly pattern: RegExp}> = [
  {sure: 0.98, pattern: /^(?:> ?)*\\\\[^\S\n]*\r?\n(?:> ?)*(?:arXiv:|Paper: )/m},
  {sure: 0.95, pattern: /^(?:> ?)*Send any comments regarding submissions directly to submitter/m},
  {sure: 0.95, pattern: /^(?:> ?)*[ \t\xa0]*received from\s+\w{3},? +\d{1,2} \w{3} \d{2,4} [\d:]+ GMT/m},
  {
    sure: 0.95,
    pattern:
      /^(?:> ?)*arXiv:[^\s]{6,20}[^\r\n]{0,40}\r?\n(?:> ?)*(?:Date: +\w{3}, |replaced with revised version )/m
  },
  {sure: 0.9, pattern: /^(?:> ?)*(?:%%--){6}/m}
]
/** Who sent the mail itself. */
const mailSign = /^(?:From|Sender|Reply-To|List-Id|Return-Path|To):[^\r\n]{0,200}[@.]arxiv\.org/im
/** Its mails are plain text. */
const page = /^content-type:[ \t]{0,9}text\/html/im
/** Beginnings of other formats, which may hold such a mail. */
const otherFormats = [/^\s*(?:[{<@]|\[\s*[{"\]])/, /^ {0,3}(?:```|~~~|#{1,6} )/m]

/** Mails of arXiv. */
export const arxivDigestReader: Reader<'arxiv-digest'> = {
  name: 'arxiv-digest',
  detect: detectDigest,
  read: readArxivDigest,
  cutter: () => new LayoutCutter()
}

function detectDigest(head: string): number {
  const found = signs.find(({pattern}) => pattern.test(head))
  if (beginsAsMail(head)) return found?.sure ?? (mailSign.test(head) && !page.test(head) ? 0.92 : 0)
  return found && !otherFormats.some(pattern => pattern.test(head)) ? found.sure : 0
}

import {VFile} from 'vfile'
import {messagesOf, say} from '../messages/say.js'
import type {Listing} from '../tree/types.js'
import {arxivDigestReader} from './arxiv-digest.js'
import type {Span} from './builder.js'
import {MailboxCutter} from './cut/mailbox.js'
import {type BodyReading, chosen, isLetter, isReadable, readBody} from './mail/bodies.js'
import {detectMail} from './mail/detect.js'
import {type BodyPart, beginsAsMailbox, type MailPart, rawLines, scanMails} from './mail/scan.js'
import {whyUndecoded} from './mail/transfer.js'
import {MailTree} from './mail/tree.js'
import {readDateTime} from './parts/dates.js'
import {checkReading, type Reader, type ReadOptions} from './reader.js'

/**
 * Reads mails (RFC 5322, RFC 2045 to 2047), and mailboxes of several (RFC 4155): alerts, newsletters, tables of contents,
 * digests of mailing lists. The body of each is decoded, its format told, and read as that format is. Of a text and a page
 * that say the same, the one counts in which more papers are found. Mails that are forwarded in another are read, too.
 *
 * The date of a mail is that of the listing, until its text says another one. Attachments are passed over.
 *
 * @param source - One mail or several. Line ends of any kind.
 * @param options - See {@link ReadOptions}.
 * @param file - Takes the messages: `unread-mail-parts`, `invalid-bytes` where a body is not of the charset that it names,
 *   `unreadable-date` for the date of a mail, `mail-without-text` where there is nothing to read, `no-paper`, and those of
 *   the bodies' readers.
 * @returns The tree. Positions are those of the raw mail, whatever its encoding.
 *
 * @example
 * ```ts
 * import {readMail} from 'paperglean/read'
 *
 * const tree = readMail('From: ada@example.org\nDate: Mon, 3 Mar 2025 08:15:22 +0000\nContent-Type: text/html\n\n<ul><li><h4><a href="https://arxiv.org/abs/2503.01234">Kites in Low Wind</a></h4></li></ul>')
 * tree.children.filter(node => node.type === 'heading').map(node => node.date) // => ['2025-03-03']
 * tree.children.filter(node => node.type === 'paper').length // => 1
 * ```
 */
export function readMail(source: string, options: ReadOptions = {}, file = new VFile()): Listing {
  checkReading(source, options, file)
  const parts = scanMails(source)
  const tree = new MailTree(source)
  const all = readingsOf(source, parts, options)
  const listings = chosen(all).filter(reading => !isLetter(reading))
  const readings = new Map(listings.map(reading => [reading.body, reading]))
  if (all.length === 0) say(file, 'There is no text to read in the mail', 'mail-without-text')
  reportUnread(parts, tree, file)
  for (const part of parts) {
    if (part.kind === 'headers' && part.isMail) addDate(tree, source, part, options, file)
    const reading = part.kind === 'body' ? readings.get(part) : undefined
    if (reading) addReading(tree, source, reading, file)
  }
  if (!tree.hasPapers) say(file, 'No paper found', 'no-paper')
  return tree.finish()
}

/** Mails. */
export const mailReader: Reader<'mail'> = {
  name: 'mail',
  detect: head => (arxivDigestReader.detect(head) > 0 ? 0 : detectMail(head)),
  read: readMail,
  cutter: head => (beginsAsMailbox(head) ? new MailboxCutter() : undefined)
}

function readingsOf(source: string, parts: readonly MailPart[], options: ReadOptions): BodyReading[] {
  const bodies = parts.filter(part => part.kind === 'body').filter(isRead)
  return bodies.flatMap(body => readBody(source, body, options) ?? [])
}

function isRead(body: BodyPart): boolean {
  return isReadable(body) && whyUndecoded(body) === undefined
}

const dateHeader = /^date:\s*(.{6,60})$/i

function addDate(tree: MailTree, source: string, headers: Span, {year}: ReadOptions, file: VFile): void {
  for (const line of rawLines(source, headers)) {
    const said = dateHeader.exec(line.text)?.[1]
    if (said === undefined) continue
    const span = {start: line.start, end: line.start + line.text.length}
    const date = readDateTime(said, year)?.slice(0, 'yyyy-mm-dd'.length)
    if (date) tree.heading(span, date)
    else say(file, 'The date of the mail cannot be read', 'unreadable-date', tree.position(span))
    return
  }
}

function addReading(tree: MailTree, source: string, reading: BodyReading, file: VFile): void {
  const {body, text, file: own} = reading
  if (text.value.includes('\ufffd') && !source.slice(body.start, body.end).includes('\ufffd'))
    say(file, `Some bytes of a body are no ${body.charset}`, 'invalid-bytes', tree.position(body))
  for (const {reason, ruleId, place} of messagesOf(own)) {
    if (ruleId === 'no-paper') continue
    const span = place && ('start' in place ? place : {start: place, end: place})
    say(file, reason, ruleId, span && tree.positionIn(text, span))
  }
  tree.body(reading.tree.children, text, body)
}

/** Alternatives for watches and the like, which say what the others say. */
const alternatives = /^text\/(?:x-amp-html|watch-html)$/

function reportUnread(parts: readonly MailPart[], tree: MailTree, file: VFile): void {
  const bodies = parts.filter(part => part.kind === 'body')
  const [first, ...others] = bodies.filter(body => !isReadable(body) && !alternatives.test(body.type))
  if (first) {
    const types = [...new Set([first, ...others].map(({type}) => type.slice(0, 60)))].slice(0, 5).join(', ')
    const count = others.length === 0 ? 'One part is' : `${others.length + 1} parts are`
    say(file, `${count} not read: ${types}`, 'unread-mail-parts', tree.position(first))
  }
  for (const body of bodies.filter(isReadable)) {
    const why = whyUndecoded(body)
    if (why !== undefined)
      say(file, `A part of a mail is not read: ${why}`, 'unread-mail-parts', tree.position(body))
  }
}

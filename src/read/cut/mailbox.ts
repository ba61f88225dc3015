import type {Cut, Cutter} from './cutter.js'

/** The line before a mail, behind an empty one (RFC 4155). */
const mailStart = /(?:\n\r?\n|\r\r)(?=From [^\s]+ [^\r\n]*\d{4}[ \t]*[\r\n])/g

/** Cuts a mailbox between its mails. */
export class MailboxCutter implements Cutter {
  head(): string {
    return ''
  }

  cut(text: string): Cut | undefined {
    let end = 0
    for (const {0: line, index} of text.matchAll(mailStart)) end = index + line.length
    return end === 0 ? undefined : {head: '', end, tail: '', next: end}
  }
}

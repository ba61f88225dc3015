import {headLength} from '../reader.js'
import {beginsAsMail, beginsAsMailbox} from './scan.js'

/** Nothing else begins so. */
const surest = 0.97

/** Headers that programs write, and those that people copy with a mail. */
const known =
  /^(?:from|to|cc|subject|date|sent|sender|reply-to|return-path|received|delivered-to|message-id|mime-version|content-type|content-transfer-encoding|dkim-signature|list-id|list-unsubscribe|in-reply-to)$/
const origin = /^(?:from|return-path|received|delivered-to|message-id|mime-version|content-type)$/
/** What is said of papers is no header of a mail. */
const ofPapers = /^(?:titles?|authors?|abstract|doi|arxiv|journal|paper|categories|pmid|year|url)$/

/** How sure it is that a source is a mail or a mailbox: all lines up to the first empty one are headers. */
export function detectMail(head: string): number {
  if (!beginsAsMail(head)) return 0
  const block = head.trimStart().split(/\r?\n[ \t]*\r?\n|\r[ \t]*\r/, 1)[0] ?? ''
  const isCut = block.length === head.trimStart().length && head.length >= headLength - 1
  const isMailbox = beginsAsMailbox(head.trimStart())
  const lines = block.split(/\r\n|[\r\n]/).slice(isMailbox ? 1 : 0)
  const names: string[] = []
  for (const [index, line] of lines.entries()) {
    if (/^[ \t]/.test(line) && index > 0) continue
    const name = /^([!-9;-~]{1,80}):/.exec(line)?.[1]?.toLowerCase()
    if (name !== undefined) names.push(name)
    // The last line of a head may end anywhere.
    else if (!isCut || index < lines.length - 1) return 0
  }
  if (names.some(name => ofPapers.test(name))) return 0
  const count = new Set(names.filter(name => known.test(name))).size
  return (isMailbox && count > 0) || (count > 1 && names.some(name => origin.test(name))) ? surest : 0
}

import {decodeReferences} from '../references/index.js'
import type {Edit} from '../tree/offsets.js'

interface CharacterRule {
  readonly pattern: RegExp
  readonly value: (found: string) => string
  readonly reason: string
}

/** Characters that stand for others or for nothing. */
const rules: readonly CharacterRule[] = [
  {pattern: /[\ufb00-\ufb06]/g, value: compatible, reason: 'ligatures of typesetting'},
  {
    pattern: /[\u{1d400}-\u{1d7ff}]+/gu,
    value: compatible,
    reason: 'letters of mathematics used as bold type'
  },
  {
    pattern: /[\u00ad\u200b\u2060\ufeff]/g,
    value: () => '',
    reason: 'soft hyphens, zero-width spaces, byte order marks'
  },
  {pattern: /[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g, value: () => '', reason: 'control characters'},
  {
    // Normalisation sorts marks, in quadratic time. UAX #15 has no more than 30 on a letter of stream-safe text.
    pattern: /\p{L}\p{M}{1,30}/gu,
    value: text => text.normalize('NFC'),
    reason: 'a letter and its accent are one'
  },
  {
    pattern: /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    value: () => '\ufffd',
    reason: 'half of a character'
  }
]

function compatible(text: string): string {
  return text.normalize('NFKC')
}

/** Restores odd characters. */
export function characterEdits(text: string): Edit[] {
  const edits: Edit[] = []
  for (const {pattern, value} of rules) {
    for (const match of text.matchAll(pattern)) {
      const restored = value(match[0])
      if (restored !== match[0])
        edits.push({start: match.index, end: match.index + match[0].length, value: restored})
    }
  }
  return withoutOverlap(edits)
}

/** Decodes HTML character references that are ended by a semicolon, outside of addresses. */
export function referenceEdits(text: string): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi)) {
    const value = decodeReferences(match[0])
    if (value !== match[0]) edits.push({start: match.index, end: match.index + match[0].length, value})
  }
  return outsideAddresses(text, edits)
}

/** Sorts edits; of two that overlap, the first stays. */
export function withoutOverlap(edits: Edit[]): Edit[] {
  let free = 0
  return edits
    .sort((a, b) => a.start - b.start)
    .filter(({start, end}) => {
      if (start < free) return false
      free = end
      return true
    })
}

/** Drops the edits inside of web addresses. */
export function outsideAddresses(text: string, edits: Edit[]): Edit[] {
  if (edits.length === 0) return edits
  const addresses = [...text.matchAll(/(?:https?:\/\/|www\.)[^\s{}]+/gi)]
  let next = 0
  return edits.filter(({start}) => {
    for (
      let found = addresses[next];
      found && found.index + found[0].length <= start;
      found = addresses[next]
    )
      next++
    const address = addresses[next]
    return address === undefined || start < address.index
  })
}

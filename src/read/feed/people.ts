import type {EntryAuthor} from '../entries.js'
import {authorNames} from '../parts/author-lists.js'
import {plainLine} from './markup.js'

/** "ada@example.org (Ada Example)": RSS asks for an address, people add their name. */
const addressWithName = /^[^\s@]{1,100}@[^\s@]{1,100}\s+\(([^()]{1,200})\)$/
const address = /^(?:mailto:)?[^\s@]{1,100}@[^\s@]{1,100}$/

/**
 * Reads names of authors.
 *
 * @param creators - One name each, or lists of names in one; with or without HTML around.
 */
export function authorsOf(creators: readonly string[]): EntryAuthor[] {
  const authors = creators.flatMap(creator => namesIn(creator))
  const seen = new Set<string>()
  return authors.filter(({value}) => !seen.has(value) && seen.add(value))
}

function namesIn(creator: string): EntryAuthor[] {
  const line = plainLine(creator)
  const named = addressWithName.exec(line.slice(0, 500))?.[1]
  if (named) return authorNames(named)
  if (address.test(line.slice(0, 500))) return []
  // "Ada Example (Polder Institute), Bo Example"
  return authorNames(withoutBrackets(line.replace(/[^\S\n]+/g, ' ')))
}

/** Drops what stands in round brackets, with the space before; brackets that have no partner stay. */
function withoutBrackets(text: string): string {
  if (!text.includes('(')) return text
  const kept: string[] = []
  const opened: number[] = []
  for (const character of text) {
    if (character === '(') opened.push(kept.length)
    if (character === ')' && opened.length > 0) kept.length = opened.pop() ?? 0
    else kept.push(character)
  }
  return kept.join('').replace(/\s{1,9}(?=,|$)/g, '')
}

import type {EntryAuthor} from '../entries.js'
import {nameSpans} from '../parts/people.js'
import {lineOf} from './markup.js'

/** "ada@example.org (Ada Example)": RSS asks for an address, people add their name. */
const addressWithName = /^[^\s@]{1,100}@[^\s@]{1,100}\s+\(([^()]{1,200})\)$/
const address = /^(?:mailto:)?[^\s@]{1,100}@[^\s@]{1,100}$/

/**
 * Reads the creators of an item.
 *
 * @param creators - One name each, or lists of names in one; with or without HTML around.
 */
export function authorsOf(creators: readonly string[]): EntryAuthor[] {
  const authors = creators.flatMap(creator => namesIn(creator))
  const seen = new Set<string>()
  return authors.filter(({value}) => !seen.has(value) && seen.add(value))
}

function namesIn(creator: string): EntryAuthor[] {
  const line = lineOf(creator).replace(/\s+/g, ' ').trim()
  const named = addressWithName.exec(line.slice(0, 500))?.[1]
  if (named) return [authorOf(named)]
  if (address.test(line.slice(0, 500))) return []
  // "Ada Example (Polder Institute), Bo Example"
  const list = withoutBrackets(line)
  return nameSpans(list).map(({start, end}) => authorOf(list.slice(start, end)))
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

/** A name in reading order; "Example, Ada" tells which is the family name. */
function authorOf(text: string): EntryAuthor {
  const [family = '', given] = text.split(/,\s*/)
  if (given === undefined || given === '') return {value: family.trim()}
  return {value: `${given.trim()} ${family.trim()}`, given: given.trim(), family: family.trim()}
}

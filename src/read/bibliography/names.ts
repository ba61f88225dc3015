import {latexText} from '../../latex/index.js'
import type {EntryAuthor} from '../entries.js'
import {splitOutside} from './split.js'

/** The names of an entry. */
export interface Names {
  readonly authors: readonly EntryAuthor[]
  /** Whether there are more than are named: "and others". */
  readonly others: boolean
}

const others = /^(?:others|et\.? al\.?)$/i
const othersBehind = /(?<=\S)[\s,]{1,9}et\.? al\.?$/i
/** Longer names are no names of persons. */
const longestName = 500

/**
 * Reads the names of `author` or `editor`: `First von Last`, `von Last, First`, `von Last, Jr, First`, a group in
 * braces, and the names in parts of BibLaTeX (`given=Ada, family=Example`). Commas or semicolons where there should be
 * "and" are read, too.
 *
 * @param value - With all LaTeX.
 */
export function readNames(value: string): Names {
  const names = namesIn(isBalanced(value) ? value : value.replace(/[{}]/g, ''))
  const known = names.filter(name => !others.test(name)).map(name => name.replace(othersBehind, ''))
  return {
    authors: known.map(authorOf).filter(author => author.value !== ''),
    others: names.some((name, place) => others.test(name) || known[place] !== name)
  }
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const [mark] of text.matchAll(/\\[\s\S]|[{}]/g)) {
    if (mark === '{') depth++
    if (mark === '}' && --depth < 0) return false
  }
  return depth === 0
}

/** What parts names, where no brace holds it. */
const parts = {
  and: /\s(?:and)(?=\s|$)/iy,
  ampersand: /\s(?:\\?&)(?=\s)/y,
  semicolon: /;/y,
  comma: /,/y,
  space: /[\s~]+/y
}

function namesIn(value: string): string[] {
  // "and" may begin the field, and stand twice.
  const whole = ` ${value.replace(/\s+/g, ' ')}`
  const pieces = splitOutside(whole, parts.and)
  if (isList(pieces)) return pieces.flatMap(piece => splitOutside(piece, parts.comma))
  if (pieces.length > 1) return pieces
  const [only = ''] = pieces
  for (const pattern of [parts.semicolon, parts.ampersand]) {
    const others = only.includes('=') ? [] : splitOutside(only, pattern)
    if (others.length > 1) return others
  }
  return pieces
}

/** "Ada Example, Bo Example, Cy Example": commas between whole names, before "and" too. */
function isList(pieces: readonly string[]): boolean {
  const lists = pieces.map(piece => splitOutside(piece, parts.comma))
  const isLong = lists.some(names => names.length > 2)
  // "Ada Example, Bo Example and Cy Example"; a comma before "and" says the same.
  const isMixed = lists.some(names => names.length === 2) && lists.some(names => names.length === 1)
  const hasComma = pieces.length > 1 && pieces.slice(0, -1).some(piece => piece.endsWith(','))
  return (isLong || isMixed || hasComma) && lists.every(names => names.every(isWholeName))
}

/** Two words or more, none of which is a suffix or begins a family name. */
function isWholeName(text: string): boolean {
  if (others.test(text)) return true
  const name = latexText(text)
  return !/^[{]/.test(text) && /\s/.test(name) && !/[=,]|^\p{Ll}|^(?:[Jj]r|[Ss]r)\b/u.test(name)
}

function authorOf(text: string): EntryAuthor {
  if (text.length > longestName) return {value: latexText(text)}
  const pieces = splitOutside(text, parts.comma)
  if (/^["{]?(?:given|family|prefix|suffix)(?:-i)?\s{0,5}=/i.test(text)) return ofParts(pieces)
  const [last = '', second, third] = pieces
  if (second === undefined) return inOrder(pieces.length === 0 ? text : last)
  return third === undefined ? named(second, last) : named(pieces.slice(2).join(' '), last, second)
}

/** `given=Ada, prefix=von, family=Example, suffix=Jr` */
function ofParts(pieces: readonly string[]): EntryAuthor {
  const values = new Map<string, string>()
  for (const piece of pieces) {
    const [, name = '', value = ''] = /^"?\s{0,5}([a-z-]{1,20})\s{0,5}=\s{0,5}(.{0,500})$/i.exec(piece) ?? []
    values.set(name.toLowerCase(), value.replace(/^"|"$/g, ''))
  }
  const of = (name: string) => values.get(name) ?? ''
  return named(of('given'), `${of('prefix')} ${of('family')}`, of('suffix'))
}

/** Home pages mark authors who did the same: "Example*, Ada". */
const mark = /(?<![*†‡§¶∗])[*†‡§¶∗]{1,5}$/u

function named(given: string, family: string, suffix = ''): EntryAuthor {
  const [first, last, behind] = [given, family, suffix].map(part => latexText(part).replace(mark, ''))
  const value = [first, last, behind].filter(Boolean).join(' ')
  return first && last ? {value, given: first, family: last} : {value}
}

/**
 * A name in reading order. Where braces hold words together, they tell which is the family name; any other name is
 * parted as in other formats.
 */
function inOrder(text: string): EntryAuthor {
  const words = splitOutside(text, parts.space).map(latexText)
  const value = words.join(' ')
  if (words.length < 2 || !words.some(word => /\s/.test(word))) return {value}
  const inner = words.slice(0, -1)
  const von = inner.findIndex((word, place) => place > 0 && /^\p{Ll}/u.test(word))
  const from = von === -1 ? words.length - 1 : von
  return {value, given: words.slice(0, from).join(' '), family: words.slice(from).join(' ')}
}

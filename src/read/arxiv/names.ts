import {couldBePerson} from '../parts/people.js'
import type {Line} from './lines.js'

/** "et al.", "(3 additional authors not shown)", "(Polder Institute)" */
const beside = /\([^()]{0,200}\)|\bet al\.?(?=\s*(?:\(|$))/gi
/** What a wrapped title may end its line with, and a list of authors may not. */
const openEnd = /(?:^|\s)(?:a|an|and|as|at|by|for|from|in|into|is|of|on|or|the|to|via|with|without)$|[:–—-]$/i

/** Whether a line is a list of names, or one name. */
export function isNames(line: string): boolean {
  if (line.length > 20_000) return false
  const names = itemsOf(line.replace(beside, ''))
  return names.length > 0 && names.every(couldBePerson) && (names.length > 1 || /\s/.test(names[0] ?? ''))
}

function itemsOf(line: string): string[] {
  return line
    .split(/[,;:]|\s(?:and|&)\s/)
    .map(item => item.replace(/^\s*and\s/, '').trim())
    .filter(item => item !== '')
}

/**
 * Finds where the authors begin among the lines of a title and its authors, which no label tells apart.
 *
 * @param lines - Without empty ones.
 * @returns Index of the first line of authors; the number of lines where there are none. The first line is the
 *   title's.
 */
export function authorsFrom(lines: readonly Line[]): number {
  let from = lines.length
  while (from > 1 && isAuthorLine(lines, from - 1)) from--
  return from
}

function isAuthorLine(lines: readonly Line[], index: number): boolean {
  const [before, line, after] = [
    lines[index - 1]?.text ?? '',
    lines[index]?.text ?? '',
    lines[index + 1]?.text
  ]
  const isCut = index > 1 && itemsOf(before).length > 1 && isNames(`${before} ${line}`)
  if (!(isNames(line) || isCut) || (openEnd.test(before) && !/\band$/.test(before))) return false
  if (after === undefined || /(?:[,;]|\band)$/.test(line)) return true
  // Behind a line of several names, one that does not go on is the title's end: "… and\nPaper Boats\nAda, Bo".
  return itemsOf(after).length === 1 || itemsOf(line).length > 1
}

/** Whether a line end stands within a list or a name, and not between two names without a comma. */
export function isWrapped(line: string, next: string): boolean {
  if (/(?:[,;:(]|\band)$/.test(line) || /^(?:[,;()]|and\s)/.test(next)) return true
  const [last, first] = [itemsOf(line).at(-1) ?? '', itemsOf(next)[0] ?? '']
  const isCut = !/\s/.test(last) || !/\s/.test(first) || /(?:^|\s)\p{Lu}\.$/u.test(last)
  return isCut && (itemsOf(line).length > 1 || itemsOf(next).length > 1)
}

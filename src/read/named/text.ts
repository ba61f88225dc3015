import {abstractHeading, abstractLabel, isMarkup, readMarkup} from '../feed/markup.js'
import {isObject, listOf, Members, pathsOf, scalar} from './values.js'

/** Members that hold a part of a text: S2ORC, PubMed, Springer, Crossref, JATS. */
const partPaths = pathsOf('#text text abstracttext sec p para content value abstract')
/** Members that name a part: PubMed, Springer. Headings of S2ORC are of the paper's pages. */
const labelPaths = pathsOf('label heading')
/** How deep parts may be nested. */
const deepestPart = 5

/**
 * Reads an abstract: text, HTML or JATS, paragraphs in a list, parts with or without labels, or an inverted index as
 * OpenAlex has it. Empty lines part the paragraphs.
 */
export function abstractOf(value: unknown, members = new Members()): string {
  const index = invertedIndex(value)
  if (index !== undefined) return index
  return partsOf(value, members, 0).map(paragraphsOf).join('\n\n')
}

function partsOf(value: unknown, members: Members, depth: number): string[] {
  if (depth > deepestPart) return []
  return listOf(value).flatMap(part => {
    if (!isObject(part)) return scalar(part) ?? []
    const held = partPaths
      .map(path => members.at(part, path))
      .find(each => each !== undefined && typeof each !== 'number')
    const [first, ...rest] = held === undefined ? [] : partsOf(held, members, depth + 1)
    const label = members.text(part, labelPaths)
    return first === undefined
      ? []
      : [label && !abstractHeading.test(label) ? `${label}: ${first}` : first, ...rest]
  })
}

function paragraphsOf(text: string): string {
  if (!isMarkup(text)) return indented(text).replace(abstractLabel, '')
  const {paragraphs} = readMarkup(text)
  return paragraphs
    .filter((paragraph, place) => place > 0 || !abstractHeading.test(paragraph))
    .join('\n\n')
    .replace(abstractLabel, '')
}

/** arXiv begins a paragraph with two spaces; where all lines have them, they mean nothing. */
function indented(text: string): string {
  const lines = text.trim().split(/\r?\n/)
  const rest = lines.slice(1).filter(line => line.trim() !== '')
  if (rest.every(line => line.startsWith('  '))) return text
  return lines.map(line => (/^ {2}\S/.test(line) ? `\n${line}` : line)).join('\n')
}

/** Puts `{"Kites": [0, 3], "fly": [1]}` back into text; `undefined` of anything else. */
function invertedIndex(value: unknown): string | undefined {
  if (!isObject(value)) return undefined
  const words: Array<{readonly word: string; readonly place: number}> = []
  for (const [word, places] of Object.entries(value)) {
    if (!Array.isArray(places)) return undefined
    for (const place of places) {
      if (typeof place !== 'number') return undefined
      words.push({word, place})
    }
  }
  return words
    .sort((one, two) => one.place - two.place)
    .map(({word}) => word)
    .join(' ')
}

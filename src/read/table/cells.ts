import {undefuse} from '../../table/formula.js'
import {strictJson} from '../json/loose.js'

/** What programs write for nothing. */
const nothing =
  /^(?:[Nn][Aa][Nn]|[Nn]one|NONE|[Nn]ull|NULL|NA|<NA>|[Nn]\/[Aa]|#N\/A|#REF!|#VALUE!|\\N|-{1,3}|[–—])$/
/** `="10.5555/7"` keeps a spreadsheet from taking a text for a number. */
const textFormula = /^="([^"]{0,2000})"$/
const link = /^=HYPERLINK\(\s{0,3}"([^"]{1,2000})"\s{0,3}(?:[,;]\s{0,3}"([^"]{0,2000})"\s{0,3})?\)$/i
const markdownLink = /^\[([^\]]{1,1000})\]\((https?:[^\s()]{1,2000})\)$/
/** Notion's relations: "Kites in Low Wind (https://www.notion.so/…)". */
const linkBehind = /^(\S.{0,1000}?)\s{1,3}\((https?:\/\/[^\s()]{1,2000})\)$/

/** The text of a cell, and where it leads to. */
export interface Cell {
  readonly text: string
  readonly url?: string | undefined
}

/** Reads a cell, whatever a spreadsheet made of it. */
export function cellOf(raw: string): Cell {
  const cell = undefuse(raw).trim()
  if (cell === '' || nothing.test(cell)) return {text: ''}
  if (cell.startsWith('=')) {
    const [, url, label = ''] = link.exec(cell) ?? []
    return url ? {text: label.trim(), url} : {text: textFormula.exec(cell)?.[1] ?? cell}
  }
  const [, text, url] = (cell.endsWith(')') && (markdownLink.exec(cell) ?? linkBehind.exec(cell))) || []
  return text && url ? {text: text.trim(), url} : {text: cell}
}

const markdownLinks = /\[([^[\]]{1,100})\]\((https?:[^\s()]{1,2000})\)/g

/** The links in Markdown in a cell of several; `undefined` without one. */
export function linksIn(cell: string): unknown {
  if (!cell.includes('](')) return undefined
  const links = [...cell.matchAll(markdownLinks)].map(([, title, url]) => ({title, url}))
  return links.length > 0 ? links : undefined
}

/** Longer cells are texts. */
const longestValue = 200_000

/** The array or object of a cell that holds JSON, or what Python writes for it; `undefined` of any other. */
export function structured(text: string): unknown {
  const isValue = (text.startsWith('[') && text.endsWith(']')) || (text.startsWith('{') && text.endsWith('}'))
  if (!isValue || text.length > longestValue) return undefined
  for (const json of [() => text, () => strictJson(pythonJson(text))])
    try {
      return JSON.parse(json())
    } catch {}
  return undefined
}

/** Strings of Python as JSON has them; NumPy leaves out the commas between. */
function pythonJson(text: string): string {
  const pieces: string[] = []
  let isBehindString = false
  for (let at = 0; at < text.length; ) {
    const mark = text.charAt(at)
    if (mark !== "'" && mark !== '"') {
      if (mark.trim() !== '') isBehindString = false
      pieces.push(mark === '(' ? '[' : mark === ')' ? ']' : mark)
      at++
      continue
    }
    let end = at + 1
    while (end < text.length && text.charAt(end) !== mark) end += text.charAt(end) === '\\' ? 2 : 1
    if (isBehindString) pieces.push(',')
    pieces.push(JSON.stringify(text.slice(at + 1, end).replace(/\\(['"\\])/g, '$1')))
    isBehindString = true
    at = end + 1
  }
  return pieces.join('')
}

/** What parts the items of a cell, the surest first. */
const listMarks = ['|', ';', '；', '\n']

/** The items of a cell by the marks that part them; one where nothing does. */
export function itemsOf(text: string, marks: readonly string[] = listMarks): string[] {
  const mark = marks.find(each => text.includes(each))
  if (mark === undefined) return [text]
  return text
    .split(mark)
    .map(item => item.trim())
    .filter(item => item !== '')
}

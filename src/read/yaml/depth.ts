/** How deep a text may be nested in each of the ways of YAML; a parser that calls itself for each level bears more. */
const deepest = {columns: 64, brackets: 64, marks: 32, colons: 100}

/**
 * Tells whether a YAML text is nested deeper than any list of papers, without reading it: by columns that lines begin in,
 * by `- - -`, by `a: b: c:`, by brackets where a value may begin.
 */
export function isDeep(text: string): boolean {
  const columns: number[] = []
  let brackets = 0
  for (const line of text.split(/\r\n|\r|\n/)) {
    const start = columnOf(line)
    if (start === line.length) continue
    while ((columns.at(-1) ?? -1) >= start) columns.pop()
    columns.push(start)
    const {marks, colons, opened} = nestingOf(line, brackets)
    brackets = opened.end
    if (
      columns.length > deepest.columns ||
      opened.most > deepest.brackets ||
      marks > deepest.marks ||
      colons > deepest.colons
    )
      return true
  }
  return false
}

function columnOf(line: string): number {
  let column = 0
  while (line.charAt(column) === ' ') column++
  return column
}

interface Nesting {
  readonly marks: number
  readonly colons: number
  readonly opened: {readonly most: number; readonly end: number}
}

function nestingOf(line: string, brackets: number): Nesting {
  let [marks, colons, depth, most] = [0, 0, brackets, brackets]
  let before = ''
  let isBegin = true
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at)
    const next = line.charAt(at + 1)
    const isMark = (character === '-' || character === '?') && (next === ' ' || next === '')
    if (character === ' ' || character === '\t') continue
    if (isBegin && isMark) marks++
    else isBegin = false
    if (character === ':' && (next === ' ' || next === '')) colons++
    const isOpening = character === '[' || character === '{'
    if (isOpening && (before === '' || '-?:[{,'.includes(before))) depth++
    else if ((character === ']' || character === '}') && depth > 0) depth--
    most = Math.max(most, depth)
    before = character
  }
  return {marks, colons, opened: {most, end: depth}}
}

/** Shapes that may take more than others, and why that is no fault: each grows with the length, and no faster. */
export const exceptions: ReadonlyArray<{
  readonly format: string
  readonly name: string
  readonly ratio: number
  readonly reason: string
}> = [
  {format: 'markdown', name: 'headings', ratio: 8, reason: 'a block for each four characters'},
  {format: 'markdown', name: 'items', ratio: 8, reason: 'a block for each four characters'},
  {format: 'markdown', name: 'lazy lines', ratio: 8, reason: 'a line for each two characters'},
  {format: 'markdown', name: 'rows', ratio: 8, reason: 'a row for each six characters'},
  {format: 'markdown', name: 'cells', ratio: 12, reason: 'a cell for each two characters'},
  {format: 'text', name: 'lines of one letter', ratio: 8, reason: 'a line for each two characters'},
  {format: 'text', name: 'lines of one letter, apart', ratio: 8, reason: 'a line for each three characters'},
  {format: 'text', name: 'items', ratio: 8, reason: 'a block for each four characters'},
  {format: 'text', name: 'labels', ratio: 8, reason: 'a paper for each nine characters'},
  {format: 'table', name: 'titles', ratio: 10, reason: 'a paper for each four characters'},
  {format: 'yaml', name: 'papers', ratio: 6, reason: 'a paper for each eleven characters'},
  {format: 'clean', name: 'formulas', ratio: 6, reason: 'a formula for each four characters'},
  {format: 'to html', name: 'an abstract of lines', ratio: 8, reason: 'a paragraph for each five characters'},
  {
    format: 'to markdown',
    name: 'an abstract of lines',
    ratio: 10,
    reason: 'a paragraph for each five characters'
  }
]

/**
 * Shapes that may take more than others, and why that is no fault: each was measured at 50, 100 and 200 thousand characters or
 * more and grows with the length, and no faster. What is dense, as a block for each four characters, costs more for each character.
 * The ratios are about half as much again as was measured.
 */
export const exceptions: ReadonlyArray<{
  readonly format: string
  readonly name: string
  readonly ratio: number
  readonly reason: string
}> = [
  {
    format: 'text',
    name: 'lines of one letter, apart',
    ratio: 5,
    reason: 'a line for each three characters'
  },
  {format: 'text', name: 'lines of one letter', ratio: 5, reason: 'a line for each two characters'},
  {format: 'text', name: 'items', ratio: 6, reason: 'a block for each four characters'},
  {format: 'text', name: 'labels', ratio: 5, reason: 'a paper for each nine characters'},
  {format: 'markdown', name: 'headings', ratio: 6, reason: 'a block and its syntax for each four characters'},
  {format: 'markdown', name: 'items', ratio: 10, reason: 'a block and its syntax for each four characters'},
  {
    format: 'markdown',
    name: 'lazy lines',
    ratio: 10,
    reason: 'a line and its syntax for each two characters'
  },
  {format: 'markdown', name: 'rows', ratio: 8, reason: 'a row and its syntax for each six characters'},
  {
    format: 'markdown',
    name: 'cells',
    ratio: 18,
    reason: 'a cell with its syntax, and a vote on it as a title, for each two characters'
  },
  {
    format: 'html',
    name: 'paragraphs',
    ratio: 8,
    reason: 'an element with its place for each four characters'
  },
  {
    format: 'html',
    name: 'rows',
    ratio: 7,
    reason: 'two cells with their places for each fourteen characters'
  },
  {format: 'html', name: 'headings', ratio: 6, reason: 'an element with its place for each ten characters'},
  {
    format: 'yaml',
    name: 'papers',
    ratio: 5,
    reason: 'a paper, and a message that it was there before, for each eleven characters'
  },
  {
    format: 'table',
    name: 'titles',
    ratio: 11,
    reason: 'a paper, and a message that it was there before, for each four characters'
  },
  {
    format: 'bibliography',
    name: 'titles',
    ratio: 4,
    reason: 'a paper, and a message that it was there before, for each nineteen characters'
  },
  {format: 'clean', name: 'formulas', ratio: 6, reason: 'a formula for each four characters, read as a tree'},
  {
    format: 'clean',
    name: 'backslashes',
    ratio: 5,
    reason: 'a line end of LaTeX, with an edit, for each two characters'
  },
  {format: 'clean', name: 'accents', ratio: 4, reason: 'a tree and an edit for each three characters'},
  {format: 'clean', name: 'macros', ratio: 4, reason: 'a tree and three edits for each eleven characters'},
  {format: 'clean', name: 'ligatures', ratio: 5, reason: 'an edit for each character'},
  {format: 'to html', name: 'an abstract of lines', ratio: 8, reason: 'a paragraph for each five characters'},
  {
    format: 'to markdown',
    name: 'an abstract of lines',
    ratio: 12,
    reason: 'a paragraph for each five characters, escaped by all rules of Markdown'
  },
  {
    format: 'to markdown',
    name: 'links',
    ratio: 4,
    reason: 'an item of a list for each link, escaped by all rules of Markdown'
  },
  {
    format: 'to markdown',
    name: 'identifiers',
    ratio: 5,
    reason: 'an item of a list for each, escaped by all rules of Markdown'
  }
]

import {aString, checkArgument} from '../arguments/checks.js'

/**
 * What spreadsheets read as a formula or a command at the start of a cell, in plain and in full-width form
 * (OWASP, CSV Injection), behind any number of apostrophes: those are counted, so that undoing is exact.
 */
const dangerous = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/

/**
 * The same within a cell: where a locale parts cells by semicolons, each is the start of one, and since it sees no quotation
 * marks there, each line is, too.
 */
const dangerousWithin = /([;\r\n])(?='*[^\S\r\n]*[=+\-@＝＋－＠])/g
const defusedWithin = /([;\r\n])'(?='*[^\S\r\n]*[=+\-@＝＋－＠])/g

/**
 * Puts an apostrophe before what a spreadsheet would run: at the start of a cell, and behind its semicolons and line ends.
 *
 * @param cell - Text of a cell.
 *
 * @example
 * ```ts
 * import {defuse, undefuse} from 'paperglean/record'
 *
 * defuse('=1+1') // => "'=1+1"
 * defuse('Kites;=1+1') // => "Kites;'=1+1"
 * undefuse(defuse('=1+1')) // => '=1+1'
 * ```
 */
export function defuse(cell: string): string {
  checkArgument('cell', aString, cell)
  const within = cell.replace(dangerousWithin, "$1'")
  return dangerous.test(cell) ? `'${within}` : within
}

/**
 * Undoes {@link defuse}.
 *
 * @param cell - Text of a cell.
 */
export function undefuse(cell: string): string {
  checkArgument('cell', aString, cell)
  const within = cell.replace(defusedWithin, '$1')
  return within.startsWith("'") && dangerous.test(within) ? within.slice(1) : within
}

/**
 * Escapes, in a cell that holds JSON, the semicolons that {@link defuse} would put an apostrophe behind; what reads JSON
 * reads the same.
 *
 * @param json - The JSON of a value, on one line.
 */
export function defuseJson(json: string): string {
  return json.replace(/;(?='*(?:\s|\\[trnf])*[=+\-@＝＋－＠])/g, '\\u003b')
}

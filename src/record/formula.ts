/**
 * What spreadsheets read as a formula or a command at the start of a cell, in plain and in full-width form
 * (OWASP, CSV Injection), behind any number of apostrophes: those are counted, so that undoing is exact.
 */
const dangerous = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/

/**
 * Puts an apostrophe before a cell that a spreadsheet would run.
 *
 * @param cell - Text of a cell.
 *
 * @example
 * ```ts
 * import {defuse, undefuse} from 'paperglean/record'
 *
 * defuse('=1+1') // => "'=1+1"
 * undefuse(defuse('=1+1')) // => '=1+1'
 * ```
 */
export function defuse(cell: string): string {
  return dangerous.test(cell) ? `'${cell}` : cell
}

/**
 * Undoes {@link defuse}.
 *
 * @param cell - Text of a cell.
 */
export function undefuse(cell: string): string {
  return cell.startsWith("'") && dangerous.test(cell) ? cell.slice(1) : cell
}

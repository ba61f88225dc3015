import wrapAnsi from 'wrap-ansi'
import type {PaperRecord} from '../record/types.js'
import {countsOf} from '../write/counts.js'
import {paint} from '../write/terminal/paint.js'
import type {Screen} from './screen.js'
import {summaryTable} from './summary-table.js'

/**
 * Shows what was found: counts, and a table with one row a paper.
 *
 * @param papers - The records.
 * @param screen - What it is printed to.
 */
export function summary(papers: readonly PaperRecord[], screen: Screen): string {
  return `${counts(papers, screen)}\n\n${summaryTable(papers, screen)}\n`
}

function counts(papers: readonly PaperRecord[], {width, color}: Screen): string {
  const counts = countsOf(papers)
  const wide = Math.max(...counts.map(({count}) => String(count).length))
  return counts
    .map(({what, count, details}) => {
      const start = `${what.padEnd(8)}  `
      const indent = start.length + wide + 3
      const text = count === 0 ? '' : details.map(([label, count]) => `${label} ${count}`).join(', ')
      const lines = wrapAnsi(text, Math.max(1, width - indent), {hard: true}).split('\n')
      const shown = lines.map(line => paint('dim', line, color)).join(`\n${' '.repeat(indent)}`)
      return `${start}${paint('bold', String(count).padStart(wide), color)}${text && `   ${shown}`}`
    })
    .join('\n')
}

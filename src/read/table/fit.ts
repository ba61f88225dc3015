import {fold} from '../named/values.js'
import {columnNamed} from './names.js'

/** Longer rows and wider tables are not put right. */
const most = {cells: 30, width: 100}

/** What cells of columns look like that have a form. */
const forms: Readonly<Record<string, RegExp>> = {
  published: /^\D{0,12}\d{1,4}\b.{0,20}$/,
  doi: /^(?:https?:\/\/\S{1,40}\/)?10\.\d{4,9}\/\S{1,250}$/,
  arxiv: /\d{4}\.\d{4,5}/,
  url: /^https?:\/\/\S{1,2000}$/,
  citations: /^\d{1,9}(?:\.0)?$/,
  volume: /^\w{1,10}$/,
  issue: /^\w{1,10}$/,
  pubmed: /^\d{1,9}$/
}

/** Cells of columns that commas may stand in. */
const texts: ReadonlySet<string> = new Set(['title', 'authors', 'abstract', 'journal', 'subjects'])

/**
 * Puts a row right that has too many cells because a comma in a text was taken for the end of its cell: the cells are
 * united that leave the others in columns whose form they have.
 *
 * @param cells - More than there are columns.
 * @param names - Of the columns.
 * @returns As many cells as columns; `undefined` where nothing tells which belong together.
 */
export function fitted(
  cells: readonly string[],
  names: readonly string[],
  delimiter: string
): readonly string[] | undefined {
  const extra = cells.length - names.length
  if (extra > most.cells || names.length > most.width) return undefined
  const targets = names.map(name => columnNamed(fold(name))?.target)
  let best: {readonly cells: readonly string[]; readonly score: number} | undefined
  for (const [at, target] of targets.entries()) {
    if (!target || !texts.has(target)) continue
    const parts = cells.slice(at, at + extra + 1)
    const row = [...cells.slice(0, at), parts.join(delimiter), ...cells.slice(at + extra + 1)]
    const score = fitOf(row, targets) + parts.slice(1).filter(part => /^\s/.test(part)).length
    if (!best || score > best.score) best = {cells: row, score}
  }
  return best && best.score > 0 ? best.cells : undefined
}

function fitOf(row: readonly string[], targets: ReadonlyArray<string | undefined>): number {
  let score = 0
  for (const [at, target = ''] of targets.entries()) {
    const cell = row[at]?.trim() ?? ''
    const form = Object.hasOwn(forms, target) ? forms[target] : undefined
    if (form && cell !== '') score += form.test(cell) ? 1 : -2
  }
  return score
}

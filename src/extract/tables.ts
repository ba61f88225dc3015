/** A stretch of a text; `end` is behind the last UTF-16 unit. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const CELL = /^[-−+±]?\d[\d,]*(?:\.\d+)?%?$/
const RULE = /^(?:[|&±]|\\\\|[-–—]{1,3}|n\/a)$/i
/** What ends a sentence or clause ends a row: a label has none of it, but abbreviations do ("Avg."). */
const CLAUSE = /[,;:!?()]$/
/** A table has as many numbers at least. */
export const MIN_CELLS = 6
/** Words of a row's label. */
const MAX_LABEL = 6
const MAX_WORD = 24

/**
 * Where tables were pasted into a text: rows of numbers that stand side by side without a word between, with a short label
 * before each row. No sentence is like that.
 *
 * @param text - A title, abstract or comment.
 *
 * @example
 * tablesIn('Ours: Fern 41.2 50.3 45.8 Moss 46.1 52.4 49.2 Best of all.') // [{start: 11, end: 44}]
 */
export function tablesIn(text: string): Stretch[] {
  const found: Stretch[] = []
  let [start, end, cells, side, label] = [0, 0, 0, 0, 0]
  const close = () => {
    // Most numbers of a row have another at their side.
    if (cells >= MIN_CELLS && side * 2 >= cells) found.push({start, end})
    cells = side = label = 0
  }
  for (const {0: word, index} of text.matchAll(/\S+/g)) {
    const isCell = word.length <= MAX_WORD && CELL.test(word)
    if (isCell) {
      if (cells === 0) start = index
      else if (label === 0) side++
      cells++
      label = 0
      end = index + word.length
    } else if (cells > 0 && !RULE.test(word.slice(0, MAX_WORD))) {
      label++
      if (label > MAX_LABEL || CLAUSE.test(word.slice(-1))) close()
    }
  }
  close()
  return found
}

import type {Lexeme, Spelled, Vocabulary} from '../vocabulary.js'

/** How many numbers a word has: 16 of 32 bits fill one line of a processor's cache. */
const WIDTH = 16
/** Not worked out yet. */
const UNTOLD = -(2 ** 31)

let vocabulary: Vocabulary | undefined
let cells: Int32Array = new Int32Array(0)
let columns = 0

/**
 * A number that depends on a word's spelling alone, worked out once for each lexeme, as by `perLexeme`. All numbers of
 * a word that tell of metrics stand side by side, since they are asked for together.
 *
 * @param tell - Works it out.
 */
export function perWord(tell: (lexeme: Lexeme) => number): (token: Spelled) => number {
  const column = columns++
  if (column >= WIDTH) throw new Error('more numbers for a word than its row holds')
  return ({lexeme}) => {
    if (lexeme.vocabulary !== vocabulary) {
      vocabulary = lexeme.vocabulary
      cells = new Int32Array(1024 * WIDTH).fill(UNTOLD)
    }
    const cell = lexeme.id * WIDTH + column
    if (cell >= cells.length) cells = grown(cell)
    const told = cells[cell] as number
    if (told !== UNTOLD) return told
    const value = tell(lexeme)
    cells[cell] = value
    return value
  }
}

function grown(cell: number): Int32Array {
  const longer = new Int32Array(Math.max(cell + WIDTH, cells.length * 2)).fill(UNTOLD, cells.length)
  longer.set(cells)
  return longer
}

/** A test that depends on a word's spelling alone, made once for each lexeme. */
export function wordTest(test: (lexeme: Lexeme) => boolean): (token: Spelled) => boolean {
  const told = perWord(lexeme => Number(test(lexeme)))
  return token => told(token) !== 0
}

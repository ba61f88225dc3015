import {NUMBER_CONTEXT_WORDS} from './classes/numbers.js'
import type {Quantity} from './quantity.js'
import type {TokenText} from './tokens.js'
import {Shape, TokenKind} from './vocabulary.js'

/** "from 41.7% to 83.3%": marks both numbers, and gives the first the unit of the second. */
export function markPairs(text: TokenText, quantities: readonly Quantity[]): Quantity[] {
  const marked = [...quantities]
  for (let index = 0; index + 1 < quantities.length; index++) {
    const first = quantities[index]
    const second = quantities[index + 1]
    if (!first || !second || !isPair(text, first, second)) continue
    marked[index] = {...first, unit: first.unit || second.unit, pair: 'from'}
    marked[index + 1] = {...second, unit: second.unit || first.unit, pair: 'to'}
    index++
  }
  return marked
}

const MAX_PAIR_GAP = 5

function isPair(text: TokenText, first: Quantity, second: Quantity): boolean {
  if (first.sentence !== second.sentence || second.start - first.end > MAX_PAIR_GAP) return false
  const between = second.start === first.end + 1 ? text.tokens[first.end]?.lower : undefined
  if (between === '→') return true
  // What is no range is a pair: "(64.2% to 5.1%)"
  if (between === 'to' && isOneUnit(first, second)) return text.tokens[first.start - 1]?.lower !== 'by'
  if (!isAfterFrom(text, first.start)) return false
  for (let index = first.end; index < second.start; index++)
    if (text.tokens[index]?.lower === 'to') return true
  return false
}

const isOneUnit = (first: Quantity, second: Quantity): boolean =>
  first.unit === second.unit || first.unit === ''

const isAfterFrom = (text: TokenText, start: number): boolean =>
  text.tokens[start - 1]?.lower === 'from' ||
  text.tokens[start - 2]?.lower === 'from' ||
  text.tokens[start - 3]?.lower === 'from'

const SHARED_UNITS = new Set(['%', 'points'])
const LIST_WORDS = NUMBER_CONTEXT_WORDS.wordsOf('numberLink')
const MAX_LIST_GAP = 5
const UNIT_LINKS = NUMBER_CONTEXT_WORDS.wordsOf('unitLink')
const LIST_ENDS = NUMBER_CONTEXT_WORDS.wordsOf('numberEnd')
const CONFIDENCE = NUMBER_CONTEXT_WORDS.wordsOf('confidenceNoun')

/** "+15.9 and +30.4 points", "+1.5 points on A, +1.8 on B": the numbers of a list share a unit. */
export function shareUnits(text: TokenText, quantities: readonly Quantity[]): Quantity[] {
  const shared = [...quantities]
  for (let index = shared.length - 2; index >= 0; index--) {
    const quantity = shared[index]
    const next = shared[index + 1]
    if (quantity && next && takesUnitBehind(text, quantity, next))
      shared[index] = {...quantity, unit: next.unit}
  }
  for (let index = 1; index < shared.length; index++) {
    const last = shared[index - 1]
    const quantity = shared[index]
    if (last && quantity && takesUnitAhead(text, last, quantity))
      shared[index] = {...quantity, unit: last.unit}
  }
  return shared
}

function takesUnitBehind(text: TokenText, quantity: Quantity, next: Quantity): boolean {
  if (quantity.unit !== '' || next.unit === '' || quantity.sentence !== next.sentence) return false
  if (isLinked(text, quantity, next)) return true
  if (!SHARED_UNITS.has(next.unit)) return false
  if (next.start - quantity.end > MAX_LIST_GAP) return false
  const decimal = quantity.sign !== '' || text.tokens[quantity.start]?.text.includes('.')
  if (!decimal || CONFIDENCE.has(text.tokens[next.end]?.lower ?? '')) return false
  // "an AUC of 0.95, 92% accuracy" is no list
  if (smallest(quantity) <= 1 && smallest(next) > 10 && quantity.sign === '') return false
  return isListGap(text, quantity.end, next.start)
}

/** "1.86 vs. 3.00 mm", "3 and 6 points": nothing but a link between. */
function isLinked(text: TokenText, quantity: Quantity, next: Quantity): boolean {
  const dot = text.tokens[quantity.end + 1]?.text === '.' ? 1 : 0
  const before = next.bound === 'about' ? 1 : 0
  return (
    next.unit !== 'x' &&
    next.start - dot - before === quantity.end + 1 &&
    UNIT_LINKS.has(text.tokens[quantity.end]?.lower ?? '') &&
    isAmount(text, quantity)
  )
}

/** Whether a number is no year and no number of a thing: "in 2019", "Phase 2". */
function isAmount(text: TokenText, quantity: Quantity): boolean {
  const before = text.tokens[quantity.start - 1]
  const value = smallest(quantity)
  if (text.tokens[quantity.start]?.text.includes('.')) return value > 1
  return !(value >= 1900 && value < 2100) && !(before && before.shape & Shape.capital)
}

/** "(3B)" may stand between the numbers of a list. */
function isListGap(text: TokenText, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const token = text.tokens[index]
    const bracketed = text.tokens[index - 1]?.text === '(' && text.tokens[index + 1]?.text === ')'
    if (!token || !(LIST_WORDS.has(token.lower) || (bracketed && token.kind === TokenKind.word))) return false
  }
  return true
}

function takesUnitAhead(text: TokenText, last: Quantity, quantity: Quantity): boolean {
  if (quantity.unit !== '' || quantity.sentence !== last.sentence || !SHARED_UNITS.has(last.unit))
    return false
  if (quantity.sign === '') return isParallel(text, last, quantity)
  if (quantity.sign !== last.sign) return false
  return LIST_ENDS.has(text.tokens[quantity.end]?.lower ?? '.')
}

const MAX_PARALLEL_GAP = 10

/** "by 25.7 points *on* Kites, 21.4 *on* Boats": a decimal before the word that its forerunner stood before. */
function isParallel(text: TokenText, last: Quantity, quantity: Quantity): boolean {
  const word = text.tokens[last.end]
  return (
    word?.kind === TokenKind.word &&
    word === text.tokens[quantity.end] &&
    quantity.start - last.end <= MAX_PARALLEL_GAP &&
    LIST_ENDS.has(word.lower) &&
    LIST_WORDS.has(text.tokens[quantity.start - 1]?.lower ?? '') &&
    Boolean(text.tokens[quantity.start]?.text.includes('.')) &&
    smallest(quantity) > 1
  )
}

const smallest = ({value}: Quantity) => value

import {NUMBER_CONTEXT_WORDS} from './classes/numbers.js'
import type {Quantity} from './quantity.js'
import type {TokenText} from './tokens.js'
import {TokenKind} from './vocabulary.js'

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
  if (text.tokens[first.end]?.text === '→' && second.start === first.end + 1) return true
  if (!isAfterFrom(text, first.start)) return false
  for (let index = first.end; index < second.start; index++)
    if (text.tokens[index]?.lower === 'to') return true
  return false
}

const isAfterFrom = (text: TokenText, start: number): boolean =>
  text.tokens[start - 1]?.lower === 'from' ||
  text.tokens[start - 2]?.lower === 'from' ||
  text.tokens[start - 3]?.lower === 'from'

const SHARED_UNITS = new Set(['%', 'points', 'pp', 'percentage points'])
const LIST_WORDS = NUMBER_CONTEXT_WORDS.wordsOf('numberLink')
const MAX_LIST_GAP = 5
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
  if (quantity.unit !== '' || !SHARED_UNITS.has(next.unit) || quantity.sentence !== next.sentence)
    return false
  if (next.start - quantity.end > MAX_LIST_GAP) return false
  const decimal = quantity.sign !== '' || text.tokens[quantity.start]?.text.includes('.')
  if (!decimal || CONFIDENCE.has(text.tokens[next.end]?.lower ?? '')) return false
  // "an AUC of 0.95, 92% accuracy" is no list
  if (smallest(quantity) <= 1 && smallest(next) > 10 && quantity.sign === '') return false
  return isListGap(text, quantity.end, next.start)
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
  if (quantity.unit !== '' || quantity.sign === '' || quantity.sign !== last.sign) return false
  if (quantity.sentence !== last.sentence || !SHARED_UNITS.has(last.unit)) return false
  return LIST_ENDS.has(text.tokens[quantity.end]?.lower ?? '.')
}

const smallest = ({value}: Quantity) => (typeof value === 'number' ? value : value[0])

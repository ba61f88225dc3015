import {type Amount, amountAt, mayBeginAmount} from './numbers-amounts.js'
import {markPairs, shareUnits} from './numbers-lists.js'
import {BOUNDS} from './numbers-words.js'
import type {Quantity} from './quantity.js'
import type {Token} from './tokens.js'
import {Shape} from './vocabulary.js'

export type {Quantity} from './quantity.js'

const DASHES = new Set(['-', '–', '—', '−'])
const TILDES = new Set(['~', '∼'])
const BOUND_WORDS = 4
/** Words that may stand between a bound and its number: "up to *a* 2×", "over *$* 40". */
const BETWEEN = new Set(['a', 'an', 'by', '+', '-', '$', 'only', 'average'])
/** Bounds by their words in reading order from the number back, and the words that stand last in one. */
const backward = new Map(
  BOUNDS.map(([words, bound]) => [words.split(' ').reverse().join(' '), bound] as const)
)
const lastWords = new Set(BOUNDS.map(([words]) => words.slice(words.lastIndexOf(' ') + 1)))

/** The bound in the words before a number; the longest phrase counts. */
function boundBefore(tokens: readonly Token[], start: number): Quantity['bound'] {
  let index = start - 1
  for (let step = 0; step < 2 && BETWEEN.has(tokens[index]?.lower ?? ''); step++) index--
  if (!lastWords.has(tokens[index]?.lower ?? '')) return undefined
  let phrase = ''
  let found: Quantity['bound']
  for (let step = 0; step < BOUND_WORDS; step++) {
    const token = tokens[index - step]
    if (!token || token.sentence !== tokens[start]?.sentence) break
    phrase += step > 0 ? ` ${token.lower}` : token.lower
    found = backward.get(phrase) ?? found
  }
  return found
}

/** "ranges *from* 0.3 to 2.1", "varies *from* …": one range, and no pair of baseline and result. */
const isRangeVerb = (tokens: readonly Token[], index: number) =>
  /^(?:rang|var|span|fluctuat)/.test(tokens[index]?.lower ?? '')

/** Whether the number is the first of "from A to B", where B is another result. */
function opensPair(tokens: readonly Token[], start: number, end: number): boolean {
  const from =
    tokens[start - 1]?.lower === 'from' ? start - 1 : tokens[start - 2]?.lower === 'from' ? start - 2 : -1
  if (from < 0) return false
  for (let step = 1; step <= 3; step++) if (isRangeVerb(tokens, from - step)) return false
  // "from 3 to 4 hours to a blink"
  const last = amountAt(tokens, end + 1)
  return !(last && tokens[last.end]?.lower === 'to')
}

/** Where the second number of a range begins ("15-20", "4.8 to 8.4x", "between 2 and 3%"), or -1. */
function rangeSecond(tokens: readonly Token[], start: number, end: number): number {
  const token = tokens[end]
  if (!token) return -1
  if (DASHES.has(token.text)) {
    const next = tokens[end + 1]
    if (next && DASHES.has(next.text)) return end + 2
    return token.shape & Shape.spaceBefore && !(next && next.shape & Shape.spaceBefore) ? -1 : end + 1
  }
  if (TILDES.has(token.text)) return token.shape & Shape.spaceBefore ? -1 : end + 1
  if (token.lower === 'and') return tokens[start - 1]?.lower === 'between' ? end + 1 : -1
  return token.lower === 'to' && !opensPair(tokens, start, end) ? end + 1 : -1
}

function signBefore(tokens: readonly Token[], start: number): '' | '+' | '-' {
  const sign = tokens[start - 1]
  const alone = sign && (sign.shape & Shape.spaceBefore || '(/='.includes(tokens[start - 2]?.text ?? ' '))
  if (!alone || tokens[start]?.shape === undefined || Number(tokens[start]?.shape) & Shape.spaceBefore)
    return ''
  return sign.text === '+' ? '+' : DASHES.has(sign.text) ? '-' : ''
}

/** Where nothing says that a number with a minus is a reduction, it is a number below zero. */
const isNegative = (tokens: readonly Token[], start: number, sign: string) =>
  sign === '-' && BEFORE_NEGATIVE.has(tokens[start - 2]?.lower ?? '')
const BEFORE_NEGATIVE = new Set(['=', 'to', 'at', 'of', ':'])

/** "by a factor of 6" */
function isFactor(tokens: readonly Token[], start: number): boolean {
  const noun = tokens[start - 2]?.lower
  return tokens[start - 1]?.lower === 'of' && (noun === 'factor' || noun === 'factors')
}

/** "solves 26 *out of 35 points*": the whole of which the number is a part; it has the unit. */
function totalBehind(tokens: readonly Token[], end: number, sentence: number): Amount | undefined {
  if (tokens[end]?.lower !== 'out' || tokens[end + 1]?.lower !== 'of') return undefined
  return tokens[end + 2]?.sentence === sentence ? amountAt(tokens, end + 2) : undefined
}

/** "1️⃣ Faster training": what draws the digit before it as a key, that numbers a point. */
const isKeycap = (token: Token | undefined) => token?.text === '\ufe0f' || token?.text === '\u20e3'

function quantityAt(tokens: readonly Token[], start: number): Quantity | undefined {
  const first = amountAt(tokens, start)
  const token = tokens[start]
  if (!first || !token || isKeycap(tokens[first.end])) return undefined
  const second = rangeSecond(tokens, start, first.end)
  const other =
    second > 0 && tokens[second]?.sentence === token.sentence ? amountAt(tokens, second) : undefined
  const sign = signBefore(tokens, start)
  const range = other && (other.unit === first.unit || first.unit === '') && first.value <= other.value
  const total = range || first.unit !== '' ? undefined : totalBehind(tokens, first.end, token.sentence)
  const negative = isNegative(tokens, start, sign)
  const value = negative ? -first.value : first.value
  return {
    start,
    end: range ? other.end : (total ?? first).end,
    value: range ? [first.value, other.value] : value,
    unit: (range ? other.unit : (total ?? first).unit) || (isFactor(tokens, start) ? 'x' : ''),
    uncertainty: range ? undefined : first.uncertainty,
    bound: boundBefore(tokens, start),
    sign: negative ? '' : sign,
    sentence: token.sentence
  }
}

/**
 * Reads the numbers of a text: values with unit, ranges, uncertainty, bound, and the pairs "from A to B".
 *
 * @param tokens - The tokens of one field.
 * @param numerals - The tokens with which a number may begin, where they are known.
 * @returns Every number in text order, result or not; spans are token indices.
 *
 * @example
 * findQuantities(tokenize('up to 1.18×-1.22× faster').tokens)[0]
 * // {start: 2, end: 7, value: [1.18, 1.22], unit: 'x', bound: 'upTo', sign: '', sentence: 0}
 */
export function findQuantities(
  tokens: readonly Token[],
  numerals: readonly number[] = numeralsOf(tokens)
): Quantity[] {
  const found: Quantity[] = []
  let end = 0
  for (const index of numerals) {
    const quantity = index < end ? undefined : quantityAt(tokens, index)
    if (!quantity) continue
    found.push(quantity)
    end = quantity.end
  }
  return found.length < 2 ? found : markPairs(tokens, shareUnits(tokens, found))
}

/** The tokens with which a number may begin. */
const numeralsOf = (tokens: readonly Token[]): number[] =>
  tokens.flatMap((token, index) => (mayBeginAmount(token) ? [index] : []))

import {NUMBER_CONTEXT_WORDS} from './classes/numbers.js'
import {type Amount, amountAt, mayBeginAmount} from './numbers-amounts.js'
import {markPairs, shareUnits} from './numbers-lists.js'
import {BOUNDS} from './numbers-words.js'
import type {Quantity} from './quantity.js'
import {hasSpaceBefore, type TokenText} from './tokens.js'
import {type Lexeme, Shape} from './vocabulary.js'

export type {Quantity} from './quantity.js'

const DASHES = NUMBER_CONTEXT_WORDS.wordsOf('dash')
const TILDES = NUMBER_CONTEXT_WORDS.wordsOf('tilde')
const BOUND_WORDS = 4
const BETWEEN = NUMBER_CONTEXT_WORDS.wordsOf('afterBound')
/** Bounds by their words in reading order from the number back, and the words that stand last in one. */
const backward = new Map(
  BOUNDS.map(([words, bound]) => [words.split(' ').reverse().join(' '), bound] as const)
)
const lastWords = new Set(BOUNDS.map(([words]) => words.slice(words.lastIndexOf(' ') + 1)))

/** The bound in the words before a number; the longest phrase counts. */
function boundBefore(text: TokenText, start: number): Quantity['bound'] {
  let index = start - 1
  for (let step = 0; step < 2 && BETWEEN.has(text.tokens[index]?.lower ?? ''); step++) index--
  if (!lastWords.has(text.tokens[index]?.lower ?? '')) return undefined
  let phrase = ''
  let found: Quantity['bound']
  for (let step = 0; step < BOUND_WORDS; step++) {
    const token = text.tokens[index - step]
    if (!token || text.sentenceOf[index - step] !== text.sentenceOf[start]) break
    phrase += step > 0 ? ` ${token.lower}` : token.lower
    found = backward.get(phrase) ?? found
  }
  return found
}

/** "ranges *from* 0.3 to 2.1", "varies *from* …": one range, and no pair of baseline and result. */
const isRangeVerb = (text: TokenText, index: number) =>
  /^(?:rang|var|span|fluctuat)/.test(text.tokens[index]?.lower ?? '')

/** Whether the number is the first of "from A to B", where B is another result. */
function opensPair(text: TokenText, start: number, end: number): boolean {
  const from =
    text.tokens[start - 1]?.lower === 'from'
      ? start - 1
      : text.tokens[start - 2]?.lower === 'from'
        ? start - 2
        : -1
  if (from < 0) return false
  for (let step = 1; step <= 3; step++) if (isRangeVerb(text, from - step)) return false
  // "from 3 to 4 hours to a blink"
  const last = amountAt(text, end + 1)
  return !(last && text.tokens[last.end]?.lower === 'to')
}

/** "ranging *from* 58% to 22%" */
const isRanging = (text: TokenText, start: number): boolean =>
  text.tokens[start - 1]?.lower === 'from' && isRangeVerb(text, start - 2)

const MAX_RANGE_VERB = 12

/** "improves accuracy (65% *to* 73%)": two results, where no verb tells of a range. */
function isBracketed(text: TokenText, start: number): boolean {
  if (!'(:'.includes(text.tokens[start - 1]?.text ?? ' ')) return false
  for (let index = start - 2; index > start - MAX_RANGE_VERB; index--) {
    if (text.sentenceOf[index] !== text.sentenceOf[start]) break
    if (isRangeVerb(text, index)) return false
  }
  return true
}

/** Where the second number of a range begins ("15-20", "4.8 to 8.4x", "between 2 and 3%"), or -1. */
function rangeSecond(text: TokenText, start: number, end: number): number {
  const token = text.tokens[end]
  if (!token) return -1
  if (DASHES.has(token.text)) {
    const next = text.tokens[end + 1]
    if (next && DASHES.has(next.text)) return end + 2
    return hasSpaceBefore(text, end) && !hasSpaceBefore(text, end + 1) ? -1 : end + 1
  }
  if (TILDES.has(token.text)) return hasSpaceBefore(text, end) ? -1 : end + 1
  if (token.lower === 'and') return text.tokens[start - 1]?.lower === 'between' ? end + 1 : -1
  if (token.lower !== 'to' || opensPair(text, start, end) || isBracketed(text, start)) return -1
  const sign = text.tokens[end + 1]?.text ?? ''
  return sign !== '' && '+-−'.includes(sign) && !hasSpaceBefore(text, end + 2) ? end + 2 : end + 1
}

function signBefore(text: TokenText, start: number): '' | '+' | '-' {
  const sign = text.tokens[start - 1]
  const alone =
    sign && (hasSpaceBefore(text, start - 1) || '(/='.includes(text.tokens[start - 2]?.text ?? ' '))
  if (!alone || !text.tokens[start] || hasSpaceBefore(text, start)) return ''
  return sign.text === '+' ? '+' : DASHES.has(sign.text) ? '-' : ''
}

/** "rho = -0.42": a number below zero, and no reduction. */
const isBelowZero = (text: TokenText, start: number, sign: string) =>
  sign === '-' && BEFORE_NEGATIVE.has(text.tokens[start - 2]?.lower ?? '')
const BEFORE_NEGATIVE = NUMBER_CONTEXT_WORDS.wordsOf('beforeNegative')

/** "by a factor of 6" */
function isFactor(text: TokenText, start: number): boolean {
  const noun = text.tokens[start - 2]?.lower
  return text.tokens[start - 1]?.lower === 'of' && (noun === 'factor' || noun === 'factors')
}

/** "solves 26 *out of 35 points*": the whole of which the number is a part; it has the unit. */
function totalBehind(text: TokenText, end: number, sentence: number): Amount | undefined {
  if (text.tokens[end]?.lower !== 'out' || text.tokens[end + 1]?.lower !== 'of') return undefined
  return text.sentenceOf[end + 2] === sentence ? amountAt(text, end + 2) : undefined
}

/** "1️⃣ Faster training": what draws the digit before it as a key, that numbers a point. */
const isKeycap = (token: Lexeme | undefined) => token?.text === '\ufe0f' || token?.text === '\u20e3'

/** A range upwards; below zero, and behind a verb of ranges, it may be told either way: "-3 to -8%". */
function rangeOf(first: number, second: number, isTold: boolean): Range | undefined {
  if (first <= second) return {value: first, valueHigh: second}
  return first < 0 || isTold ? {value: second, valueHigh: first} : undefined
}

type Range = Required<Pick<Quantity, 'value' | 'valueHigh'>>

/** "2.4x-5.3x", which is one word. */
const WITHIN = /^(\d{1,6}(?:\.\d{1,6})?)([xX×%])-(\d{1,6}(?:\.\d{1,6})?)\2$/
function rangeWithin(text: TokenText, start: number): Quantity | undefined {
  const token = text.tokens[start]
  if (!token || !(token.shape & Shape.hyphen)) return undefined
  const [, low, unit = '', high] = WITHIN.exec(token.text) ?? []
  const range = low && high ? rangeOf(Number(low), Number(high), false) : undefined
  if (!range) return undefined
  return {
    start,
    end: start + 1,
    ...range,
    unit: unit === '%' ? unit : 'x',
    bound: boundBefore(text, start),
    sign: '',
    sentence: text.sentenceOf[start] as number
  }
}

function quantityAt(text: TokenText, start: number): Quantity | undefined {
  const within = rangeWithin(text, start)
  if (within) return within
  const first = amountAt(text, start)
  const token = text.tokens[start]
  if (!first || !token || isKeycap(text.tokens[first.end])) return undefined
  const sentence = text.sentenceOf[start] as number
  const second = rangeSecond(text, start, first.end)
  const other = second > 0 && text.sentenceOf[second] === sentence ? amountAt(text, second) : undefined
  const sign = signBefore(text, start)
  const value = sign === '-' ? -first.value : first.value
  const range =
    other && (other.unit === first.unit || first.unit === '')
      ? rangeOf(value, signBefore(text, second) === '-' ? -other.value : other.value, isRanging(text, start))
      : undefined
  const total = range || first.unit !== '' ? undefined : totalBehind(text, first.end, sentence)
  return {
    start,
    end: (range ? other : (total ?? first))?.end ?? first.end,
    ...(range ?? {value}),
    unit: (range ? other : (total ?? first))?.unit || (isFactor(text, start) ? 'x' : ''),
    uncertainty: range ? undefined : first.uncertainty,
    bound: boundBefore(text, start),
    sign: isBelowZero(text, start, sign) ? '' : sign,
    sentence
  }
}

/**
 * Reads the numbers of a text: values with unit, ranges, uncertainty, bound, and the pairs "from A to B".
 *
 * @param text - The tokenized field.
 * @param numerals - The tokens with which a number may begin, where they are known.
 * @returns Every number in text order, result or not; spans are token indices.
 *
 * @example
 * findQuantities(tokenize('up to 1.18×-1.22× faster'))[0]
 * // {start: 2, end: 7, value: 1.18, valueHigh: 1.22, unit: 'x', bound: 'upTo', sign: '', sentence: 0}
 */
export function findQuantities(text: TokenText, numerals: readonly number[] = numeralsOf(text)): Quantity[] {
  const found: Quantity[] = []
  let end = 0
  for (const index of numerals) {
    const quantity = index < end ? undefined : quantityAt(text, index)
    if (!quantity) continue
    found.push(quantity)
    end = quantity.end
  }
  return found.length < 2 ? found : markPairs(text, shareUnits(text, found))
}

/** The tokens with which a number may begin. */
const numeralsOf = (text: TokenText): number[] =>
  text.tokens.flatMap((token, index) => (mayBeginAmount(token) ? [index] : []))

import {NUMBER_CONTEXT_WORDS} from './classes/numbers.js'
import {SHARED_WORDS} from './classes/shared.js'
import {DENOMINATOR_WORDS, FACTOR_WORDS, NUMBER_WORDS, SCALE_SUFFIXES, SCALE_WORDS} from './numbers-words.js'
import {hasSpaceBefore, type TokenText} from './tokens.js'
import {UNITS} from './units.js'
import {type Lexeme, lexemeTest, Shape, TokenKind} from './vocabulary.js'

/** A number with its unit, without what stands before it. */
export interface Amount {
  /** Token behind the last. */
  readonly end: number
  readonly value: number
  readonly unit: string
  readonly uncertainty?: number | undefined
}

interface Unit {
  readonly unit: string
  readonly end: number
}

const MAX_UNIT_WORDS = 3
/** A word with letters behind digits that is longer is no number with its unit. */
const MAX_NUMBER_LENGTH = 40
const numberHead = /^(\d[\d,]*(?:\.\d+)?)-?([^\d,]\S*)$/
const isPointWise = lexemeTest(({lower}) => /^(?:percentage-)?point-\w+$/.test(lower))

const GLUE = SHARED_WORDS.wordsOf('script')

const joined = (text: TokenText, index: number) => index < text.tokens.length && !hasSpaceBefore(text, index)
const toNumber = (digits: string) => Number(digits.includes(',') ? digits.replaceAll(',', '') : digits)

/** The unit that begins at a token ("GPU days", "%"), the longest. */
function unitAt(text: TokenText, start: number): Unit | undefined {
  const first = text.tokens[start]
  if (!first) return undefined
  // "4.7-point" comes apart at the hyphen, "50~ms" at a space of LaTeX
  if (isStarFactor(text, start)) return {unit: 'x', end: start + 1}
  const apart = '-~'.includes(first.text) && joined(text, start) && joined(text, start + 1)
  const begin = apart ? start + 1 : start
  const known = knownUnit(text, begin)
  return known ? ratioUnit(text, known) : (unitWithin(text, begin) ?? speedUnit(text, begin))
}

/** "3.3* faster": a sign of multiplication that was lost on the way. */
const isStarFactor = (text: TokenText, start: number): boolean =>
  text.tokens[start]?.text === '*' &&
  joined(text, start) &&
  !joined(text, start + 1) &&
  text.tokens[start + 1]?.kind === TokenKind.word &&
  Number(text.tokens[start - 1]?.text) > 1

const NO_RATIO = new Set(['%', 'points', 'x'])

/** "0.56 J/token", "0.8 nats/step": a unit by another thing. */
function ratioUnit(text: TokenText, known: Unit): Unit {
  const {unit, end} = known
  const thing = text.tokens[end + 1]
  const tied = text.tokens[end]?.text === '/' && joined(text, end) && joined(text, end + 1)
  if (!tied || NO_RATIO.has(unit) || thing?.kind !== TokenKind.word || thing.shape & Shape.digitFirst)
    return known
  return {unit: `${unit}/${thing.text}`, end: end + 2}
}

/** Where "of how many" ends behind a number: "rated 4.3/5", "solves 10/14 tasks"; a list goes on, and is none. */
function wholeEnd(text: TokenText, start: number, part: number): number {
  const whole = text.tokens[start + 1]
  if (text.tokens[start]?.text !== '/' || !joined(text, start) || !joined(text, start + 1)) return start
  if (whole?.kind !== TokenKind.number || !(part <= Number(whole.text))) return start
  const isList = text.tokens[start - 2]?.text === '/' || text.tokens[start + 2]?.text === '/'
  return isList || !Number.isInteger(Number(whole.text)) || unitAt(text, start + 2) ? start : start + 2
}

/** How many tokens the longest unit that begins with a word may have. */
const unitLengths = new Map<string, number>()
for (const unit of UNITS.keys()) {
  const first = /^(?:[\p{L}µμ]+|.)/u.exec(unit)?.[0] ?? ''
  unitLengths.set(first, Math.max(unitLengths.get(first) ?? 0, first === unit ? 1 : MAX_UNIT_WORDS))
  // "GPU-days" may be one token
  unitLengths.set(unit, Math.max(unitLengths.get(unit) ?? 0, 1))
}

function knownUnit(text: TokenText, start: number): Unit | undefined {
  const most = unitLengths.get(text.tokens[start]?.text ?? '') ?? 0
  let phrase = ''
  let found: Unit | undefined
  for (let index = start; index < start + most; index++) {
    const token = text.tokens[index]
    if (!token) break
    phrase += index > start && hasSpaceBefore(text, index) ? ` ${token.text}` : token.text
    const unit = UNITS.get(phrase)
    // "+2.5 N_{Kite}" is no force
    const next = text.tokens[index + 1]
    const part = next && GLUE.has(next.text) && joined(text, index + 1)
    if (unit !== undefined && !part) found = {unit, end: index + 1}
  }
  return found
}

/** Units that stand in a longer word, or behind a word that tells what they count: "point-wise", "3.2 F1 points". */
function unitWithin(text: TokenText, start: number): Unit | undefined {
  const [token, next] = [text.tokens[start], text.tokens[start + 1]]
  if (token?.kind !== TokenKind.word || token.lower.length > MAX_NUMBER_LENGTH) return undefined
  if (isPointWise(token)) return {unit: 'points', end: start + 1}
  if (token.lower.startsWith('percentage-point')) return {unit: 'points', end: start + 1}
  if (!next || text.sentenceOf[start + 1] !== text.sentenceOf[start]) return undefined
  const within = (next.text === 'points' || next.text === 'FPS') && !token.lower.startsWith('data')
  return within ? {unit: next.text, end: start + 2} : undefined
}

const SECONDS = new Set(['s', 'sec', 'second', 'seconds'])

/** Any count by the second is a speed: "33M leaf steps per second". */
function speedUnit(text: TokenText, start: number): Unit | undefined {
  for (let end = start + 1; end <= start + MAX_UNIT_WORDS + 1; end++) {
    const before = text.tokens[end - 1]
    if (before?.kind !== TokenKind.word || text.sentenceOf[end - 1] !== text.sentenceOf[start])
      return undefined
    const per = text.tokens[end]
    const time = text.tokens[end + 1]
    if (per?.lower !== 'per' && per?.text !== '/') continue
    if (!time || !SECONDS.has(time.lower)) continue
    const words = text.tokens.slice(start, end).map(token => token.text)
    return {unit: `${words.join(' ')} per second`, end: end + 2}
  }
  return undefined
}

/** A number without its unit: digits, digits with letters behind (`2.13X`, `6-fold`), or a word ("two-fold"). */
function bareAmount(token: Lexeme): {readonly value: number; readonly unit: string} | undefined {
  if (token.kind === TokenKind.number) return {value: toNumber(token.text), unit: ''}
  if (token.kind !== TokenKind.word || token.lower.length > MAX_NUMBER_LENGTH) return undefined
  if (token.shape & Shape.digitFirst) {
    const match = numberHead.exec(token.text)
    const rest = match?.[2] ?? ''
    const unit = UNITS.get(rest) ?? UNITS.get(rest.split('-')[0] ?? '')
    if (match && unit !== undefined) return {value: toNumber(match[1] ?? ''), unit}
    const scale = SCALE_SUFFIXES.get(rest)
    return match && scale !== undefined
      ? {value: toNumber(match[1] ?? '') * scale, unit: 'scaled'}
      : undefined
  }
  const factor = FACTOR_WORDS.get(token.lower)
  if (factor !== undefined) return {value: factor, unit: 'x'}
  if (token.lower.endsWith('-fold')) {
    const fold = numberInWords(token.lower.slice(0, -5))
    return fold === undefined ? undefined : {value: fold, unit: 'x'}
  }
  const word = numberInWords(token.lower)
  return word === undefined ? undefined : {value: word, unit: ''}
}

/** "twenty", "twenty-five". */
function numberInWords(word: string): number | undefined {
  const whole = NUMBER_WORDS.get(word)
  if (whole !== undefined) return whole
  const hyphen = word.indexOf('-')
  if (hyphen < 0) return undefined
  const [tens, ones] = [NUMBER_WORDS.get(word.slice(0, hyphen)), NUMBER_WORDS.get(word.slice(hyphen + 1))]
  return tens !== undefined && ones !== undefined && tens >= 20 && tens < 100 && ones < 10
    ? tens + ones
    : undefined
}

const DEVIATIONS = NUMBER_CONTEXT_WORDS.wordsOf('deviation')
const BEFORE_DEVIATION = NUMBER_CONTEXT_WORDS.wordsOf('beforeDeviation')
const BEHIND_DEVIATION = NUMBER_CONTEXT_WORDS.wordsOf('behindDeviation')
const MAX_BEFORE_DEVIATION = 3

/** "with a standard deviation of 0.4%", "(SD 0.4)": the spread of the number before. */
function deviationAt(text: TokenText, start: number): Uncertainty | undefined {
  let index = start
  while (index < start + MAX_BEFORE_DEVIATION && BEFORE_DEVIATION.has(text.tokens[index]?.lower ?? ''))
    index++
  if (text.tokens[index]?.lower === 'standard') index++
  if (index === start || !DEVIATIONS.has(text.tokens[index]?.lower ?? '')) return undefined
  index++
  if (BEHIND_DEVIATION.has(text.tokens[index]?.lower ?? '')) index++
  return text.sentenceOf[index] === text.sentenceOf[start]
    ? spreadAt(text, index, text.tokens[start]?.text === '(')
    : undefined
}

interface Uncertainty {
  readonly value: number
  readonly unit: string
  readonly end: number
}

/** The number of an uncertainty, with its unit and the bracket behind it. */
function spreadAt(text: TokenText, index: number, bracket: boolean): Uncertainty | undefined {
  const number = text.tokens[index]
  if (number?.kind !== TokenKind.number) return undefined
  const {unit, end} = knownUnit(text, index + 1) ?? {unit: '', end: index + 1}
  return {value: toNumber(number.text), unit, end: bracket && text.tokens[end]?.text === ')' ? end + 1 : end}
}

/** What stands behind ±, from `start` on: "±0.10", "(+/- 1.8%)", "(± 0.3)". */
function uncertaintyAt(text: TokenText, start: number): Uncertainty | undefined {
  let index = start
  const bracket = text.tokens[index]?.text === '('
  if (bracket) index++
  const slash = text.tokens[index]?.text === '+' && text.tokens[index + 1]?.text === '/'
  if (slash) index += 2
  const twoSigns = !slash && text.tokens[index]?.text === '+' && text.tokens[index + 1]?.text === '-'
  if (twoSigns) index++
  const sign = text.tokens[index]
  const means = sign?.text === '±' || sign?.text === 'pm' || sign?.lower === 'plus-minus'
  if (!means && !(sign?.text === '-' && (slash || twoSigns))) return undefined
  return spreadAt(text, index + 1, bracket)
}

const MAX_NUMERATOR = 9

/** A fraction in words, in one token or two: "one-third", "two thirds". It is a factor. */
function fractionAt(text: TokenText, start: number): Amount | undefined {
  const token = text.tokens[start]
  if (token?.kind !== TokenKind.word) return undefined
  const hyphen = token.lower.indexOf('-')
  const next = hyphen < 0 ? text.tokens[start + 1] : undefined
  const value =
    hyphen < 0
      ? fractionOf(
          token.lower,
          text.sentenceOf[start + 1] === text.sentenceOf[start] ? (next?.lower ?? '') : ''
        )
      : fractionOf(token.lower.slice(0, hyphen), token.lower.slice(hyphen + 1))
  return value === undefined ? undefined : {end: start + (next ? 2 : 1), unit: 'x', value}
}

/** The decimal of a fraction that is less than a whole, to three places. */
function fractionOf(above: string, below: string): number | undefined {
  const numerator = NUMBER_WORDS.get(above)
  const denominator = DENOMINATOR_WORDS.get(below) ?? DENOMINATOR_WORDS.get(below.replace(/s$/, ''))
  if (numerator === undefined || denominator === undefined) return undefined
  return numerator <= MAX_NUMERATOR && numerator < denominator
    ? Math.round((numerator / denominator) * 1000) / 1000
    : undefined
}

const ORDER = 'order-of-magnitude'
const MAX_MAGNITUDE = 12

/** "an order of magnitude", "two orders of magnitude", "order-of-magnitude": powers of ten as factors. */
function magnitudeAt(text: TokenText, start: number): Amount | undefined {
  const first = text.tokens[start]
  if (!first || first.kind !== TokenKind.word) return undefined
  if (first.lower.startsWith(ORDER)) return {end: start + 1, unit: 'x', value: 10}
  const at = first.lower === 'order' ? start : start + 1
  const order = text.tokens[at]?.lower
  if (order !== 'order' && order !== 'orders') return undefined
  const single = first.lower === 'an' || first.lower === 'order'
  const count = single ? 1 : NUMBER_WORDS.get(first.lower)
  if (count === undefined || count > MAX_MAGNITUDE) return undefined
  return text.tokens[at + 1]?.lower === 'of' && text.tokens[at + 2]?.lower === 'magnitude'
    ? {end: at + 3, unit: 'x', value: 10 ** count}
    : undefined
}

/** Whether a number follows directly behind ×, as in "64×64". */
function isSize(text: TokenText, index: number): boolean {
  const token = text.tokens[index]
  return Boolean(token && (token.kind === TokenKind.number || token.shape & Shape.digitFirst))
}

/** "20 million", "one thousand": the factor of the word behind a number, or 1. */
function scaleAt(text: TokenText, index: number, sentence: number): number {
  const token = text.tokens[index]
  return token && text.sentenceOf[index] === sentence ? (SCALE_WORDS.get(token.lower) ?? 1) : 1
}

/** Whether a number, in digits or in words, may begin with a token. */
export const mayBeginAmount = lexemeTest(({kind, shape, lower}) => {
  if (kind !== TokenKind.word) return kind === TokenKind.number
  if (shape & Shape.digitFirst || FACTOR_WORDS.has(lower) || lower.endsWith('-fold')) return true
  const hyphen = lower.indexOf('-')
  const first = hyphen > 0 ? lower.slice(0, hyphen) : lower
  return NUMBER_WORDS.has(first) || first === 'an' || first === 'order'
})

/** Reads the number, and its unit and uncertainty, that begin at a token; `undefined` where none does. */
export function amountAt(text: TokenText, start: number): Amount | undefined {
  const token = text.tokens[start]
  if (!token || !mayBeginAmount(token)) return undefined
  const inWords = fractionAt(text, start) ?? magnitudeAt(text, start)
  if (inWords) return inWords
  const bare = bareAmount(token)
  return bare && withUnit(text, start, token, bare)
}

/** Units that stand before their number. */
const CURRENCIES = new Map(
  ['$', 'USD', '€', 'EUR', '£', 'GBP'].map(sign => [sign, UNITS.get(sign) ?? sign] as const)
)

/** Whether a token is the unit of the number behind it. */
export const isCurrency = (token: Lexeme | undefined): boolean => CURRENCIES.has(token?.text ?? '')

function withUnit(
  text: TokenText,
  start: number,
  token: Lexeme,
  bare: {readonly value: number; readonly unit: string}
): Amount | undefined {
  let end = start + 1
  const sentence = text.sentenceOf[start] as number
  const scaled = bare.unit === 'scaled'
  let unit = scaled ? '' : bare.unit
  const scale = unit === '' ? scaleAt(text, end, sentence) : 1
  if (scale > 1) end++
  const before = uncertaintyAt(text, end)
  if (before && text.tokens[end]?.text !== '(') end = before.end
  if (unit === '') {
    const found = text.sentenceOf[end] === sentence ? unitAt(text, end) : undefined
    if (found) ({unit, end} = found)
    else end = wholeEnd(text, end, bare.value)
    if (unit === '' && before) unit = before.unit
    if (unit === '') unit = CURRENCIES.get(text.tokens[start - 1]?.text ?? '') ?? ''
  } else if (unit === '%' && text.tokens[end]?.lower === 'points') end++
  // "1.5x" written "1.5 ×" is a factor; "256 × 256" is a size
  if (unit === 'x' && text.tokens[end - 1]?.text !== 'times' && isSize(text, end)) return undefined
  const digits = token.kind === TokenKind.number || Boolean(token.shape & Shape.digitFirst)
  if (unit === '' && (scaled || !digits)) return undefined
  const uncertainty = before ?? uncertaintyAt(text, end) ?? deviationAt(text, end)
  if (uncertainty && uncertainty.end > end) end = uncertainty.end
  return {end, unit, value: bare.value * scale, uncertainty: uncertainty?.value}
}

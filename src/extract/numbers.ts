import {readFraction} from './grammar.js'
import {BOUNDS, FACTOR_WORDS, NUMBER_WORDS, UNITS} from './numbers-words.js'
import {Shape, type Token, TokenKind} from './tokens.js'

/** A number with its unit, as it stands in a text. */
export interface Quantity {
  /** Token span; `end` is behind the last token. */
  readonly start: number
  readonly end: number
  readonly value: number | [low: number, high: number]
  /** A unit of `UNITS`, or empty. */
  readonly unit: string
  readonly uncertainty?: number
  readonly bound?: 'upTo' | 'atLeast' | 'about'
  /** A plus or minus sign stands before it. */
  readonly sign: '' | '+' | '-'
  /** `A` of "from A to B", and `B`. */
  readonly pair?: 'from' | 'to'
  readonly sentence: number
}

interface Amount {
  readonly end: number
  readonly value: number
  readonly unit: string
  readonly uncertainty?: number
}

const DASHES = new Set(['-', '–', '—', '−'])
const numberHead = /^(\d[\d,]*(?:\.\d+)?)-?([^\d]\S*)$/
const MAX_UNIT_WORDS = 3

const joined = (token: Token | undefined) => Boolean(token && !(token.shape & Shape.spaceBefore))
const toNumber = (digits: string) => Number(digits.replaceAll(',', ''))

/** The unit that begins at a token ("GPU days", "%"), the longest. */
function unitAt(
  tokens: readonly Token[],
  start: number
): {readonly unit: string; readonly end: number} | undefined {
  let phrase = ''
  let found: {unit: string; end: number} | undefined
  for (let index = start; index < Math.min(start + MAX_UNIT_WORDS, tokens.length); index++) {
    const token = tokens[index]
    if (!token) break
    phrase += index > start && token.shape & Shape.spaceBefore ? ` ${token.text}` : token.text
    const unit = UNITS.get(phrase)
    if (unit !== undefined) found = {unit, end: index + 1}
  }
  if (!found) {
    const token = tokens[start]
    const next = tokens[start + 1]
    if (token?.text === '-' && joined(token) && next && joined(next)) return unitAt(tokens, start + 1)
    const head = token?.lower.match(/^(point|percentage-point|percent|fold|times?)-\w+$/)?.[1]
    if (head === 'point' || head === 'percentage-point') return {unit: 'points', end: start + 1}
    if (token?.lower === 'percentage-point' || token?.lower === 'percentage-points')
      return {unit: 'percentage points', end: start + 1}
  }
  return found
}

/** A number without its unit: digits, digits with letters behind (`2.13X`, `6-fold`), or a word ("two-fold"). */
function bareAmount(token: Token): {readonly value: number; readonly unit: string} | undefined {
  if (token.kind === TokenKind.number) return {value: toNumber(token.text), unit: ''}
  if (token.kind !== TokenKind.word) return undefined
  if (token.shape & Shape.digitFirst) {
    const match = numberHead.exec(token.text)
    const rest = match?.[2] ?? ''
    const unit = UNITS.get(rest) ?? UNITS.get(rest.split('-')[0] ?? '')
    if (match && unit !== undefined) return {value: toNumber(match[1] ?? ''), unit}
    return undefined
  }
  const factor = FACTOR_WORDS.get(token.lower)
  if (factor !== undefined) return {value: factor, unit: 'x'}
  const fold = token.lower.endsWith('-fold') ? NUMBER_WORDS.get(token.lower.slice(0, -5)) : undefined
  if (fold !== undefined) return {value: fold, unit: 'x'}
  const word = NUMBER_WORDS.get(token.lower)
  return word === undefined ? undefined : {value: word, unit: ''}
}

function uncertaintyAt(
  tokens: readonly Token[],
  start: number
): {readonly value: number; readonly end: number} | undefined {
  let index = start
  const bracket = tokens[index]?.text === '('
  if (bracket) index++
  if (tokens[index]?.text === '+' && tokens[index + 1]?.text === '/') index += 2
  const sign = tokens[index]?.text
  if (
    sign !== '±' &&
    sign !== 'pm' &&
    !(sign === '-' && index > start + 1) &&
    tokens[index]?.lower !== 'plus-minus'
  )
    return undefined
  const number = tokens[index + 1]
  if (number?.kind !== TokenKind.number) return undefined
  let end = index + 2
  if (tokens[end]?.text === '%') end++
  if (bracket && tokens[end]?.text === ')') end++
  return {value: toNumber(number.text), end}
}

const fraction = /^(?:one|two|three|four|five)-(?:third|quarter|fourth|fifth|sixth|eighth|tenth)s?$/

/** A fraction in words, in one token or two: "one-third", "two thirds". It is a factor. */
function fractionAt(tokens: readonly Token[], start: number): Amount | undefined {
  const [token, next] = [tokens[start], tokens[start + 1]]
  if (token?.kind !== TokenKind.word) return undefined
  const words = fraction.test(token.lower) ? 1 : fraction.test(`${token.lower}-${next?.lower}`) ? 2 : 0
  const value =
    words > 0 ? readFraction(words === 1 ? token.lower : `${token.lower} ${next?.lower}`) : undefined
  return value === undefined ? undefined : {end: start + words, unit: 'x', value}
}

function amountAt(tokens: readonly Token[], start: number): Amount | undefined {
  const token = tokens[start]
  const inWords = fractionAt(tokens, start)
  if (inWords) return inWords
  const bare = token && bareAmount(token)
  if (!bare || !token) return undefined
  let end = start + 1
  let {unit} = bare
  const before = uncertaintyAt(tokens, end)
  if (before && tokens[end]?.text !== '(') end = before.end
  if (unit === '') {
    const found = unitAt(tokens, end)
    if (found && tokens[end]?.sentence === token.sentence) ({unit, end} = found)
    if (before && tokens[before.end - 1]?.text === '%') unit = '%'
    if (unit === '' && tokens[start - 1]?.text === '$') unit = '$'
  } else if (unit === '%' && tokens[end]?.lower === 'points') end++
  // "1.5x" written "1.5 ×" is a factor; "256 × 256" is a size
  if (unit === 'x' && tokens[end - 1]?.text !== 'times' && isSize(tokens, end)) return undefined
  if (token.kind === TokenKind.word && !(token.shape & Shape.digitFirst) && unit === '') return undefined
  const uncertainty = before ?? uncertaintyAt(tokens, end)
  if (uncertainty && uncertainty.end > end) end = uncertainty.end
  return {end, unit, value: bare.value, ...(uncertainty && {uncertainty: uncertainty.value})}
}

/** Whether a number follows directly behind ×, as in "64×64". */
function isSize(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return Boolean(token && (token.kind === TokenKind.number || token.shape & Shape.digitFirst))
}

function boundBefore(tokens: readonly Token[], start: number): Quantity['bound'] {
  const words: string[] = []
  for (let index = start - 1; index >= 0 && words.length < 4; index--) {
    const token = tokens[index]
    if (!token || token.sentence !== tokens[start]?.sentence) break
    if (['a', 'an', 'by', '+', '-', '$', 'of', 'only', 'average'].includes(token.lower) && words.length < 2) {
      if (token.lower === 'by' || (words.length === 0 && token.lower !== 'of')) continue
    }
    words.unshift(token.lower)
  }
  const phrase = ` ${words.join(' ')}`
  return BOUNDS.find(([word]) => phrase.endsWith(` ${word}`))?.[1]
}

/** Where the second number of a range begins ("15-20", "4.8 to 8.4x", "1.18×-1.22×"), or -1. */
function rangeSecond(tokens: readonly Token[], end: number, from: boolean): number {
  const token = tokens[end]
  if (!token) return -1
  if (DASHES.has(token.text)) {
    const next = tokens[end + 1]
    if (next && DASHES.has(next.text)) return end + 2
    return token.shape & Shape.spaceBefore && !(next && next.shape & Shape.spaceBefore) ? -1 : end + 1
  }
  return token.lower === 'to' && !from ? end + 1 : -1
}

function signBefore(tokens: readonly Token[], start: number): '' | '+' | '-' {
  const sign = tokens[start - 1]
  if (!sign || !joined(tokens[start]) || !(sign.shape & Shape.spaceBefore || tokens[start - 2]?.text === '('))
    return ''
  return sign.text === '+' ? '+' : DASHES.has(sign.text) ? '-' : ''
}

function quantityAt(tokens: readonly Token[], start: number): Quantity | undefined {
  const first = amountAt(tokens, start)
  const token = tokens[start]
  if (!first || !token) return undefined
  const from = tokens[start - 1]?.lower === 'from' || tokens[start - 2]?.lower === 'from'
  const second = rangeSecond(tokens, first.end, from)
  const other =
    second > 0 && tokens[second]?.sentence === token.sentence ? amountAt(tokens, second) : undefined
  const sign = signBefore(tokens, start)
  const bound = boundBefore(tokens, start)
  const common = {start, sentence: token.sentence, sign, ...(bound && {bound})}
  if (other && (other.unit === first.unit || first.unit === '') && first.value <= other.value) {
    return {...common, end: other.end, value: [first.value, other.value], unit: other.unit}
  }
  return {
    ...common,
    end: first.end,
    value: first.value,
    unit: first.unit,
    ...(first.uncertainty !== undefined && {uncertainty: first.uncertainty})
  }
}

/**
 * Reads the numbers of a text: values with unit, ranges, uncertainty, bound, and the pairs "from A to B".
 *
 * @param tokens - The tokens of one field.
 * @returns Every number in text order, result or not; spans are token indices.
 *
 * @example
 * findQuantities(tokenize('up to 1.18×-1.22× faster').tokens)[0]
 * // {start: 2, end: 7, value: [1.18, 1.22], unit: 'x', bound: 'upTo', sign: '', sentence: 0}
 */
export function findQuantities(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = []
  for (let index = 0; index < tokens.length; ) {
    const quantity = quantityAt(tokens, index)
    if (quantity) found.push(quantity)
    index = quantity ? quantity.end : index + 1
  }
  return markPairs(tokens, shareUnits(tokens, found))
}

/** "from 41.7% to 83.3%": marks both numbers, and gives the first the unit of the second. */
function markPairs(tokens: readonly Token[], quantities: Quantity[]): Quantity[] {
  return quantities.map((quantity, index) => {
    const next = quantities[index + 1]
    const last = quantities[index - 1]
    if (next && isPair(tokens, quantity, next))
      return {...quantity, unit: quantity.unit || next.unit, pair: 'from'}
    if (last && isPair(tokens, last, quantity))
      return {...quantity, unit: quantity.unit || last.unit, pair: 'to'}
    return quantity
  })
}

const SHARED_UNITS = new Set(['%', 'points', 'pp', 'percentage points'])
const LIST_WORDS = new Set([',', 'and', '/', '+', 'or', 'vs', '.'])

/** "+15.9 and +30.4 points": the numbers of a list share the unit behind the last one. */
function shareUnits(tokens: readonly Token[], quantities: Quantity[]): Quantity[] {
  const shared = [...quantities]
  for (let index = shared.length - 2; index >= 0; index--) {
    const [quantity, next] = [shared[index], shared[index + 1]]
    if (!quantity || !next || quantity.unit !== '' || !SHARED_UNITS.has(next.unit)) continue
    if (quantity.sentence !== next.sentence || next.start - quantity.end > 3) continue
    const decimal = quantity.sign !== '' || tokens[quantity.start]?.text.includes('.')
    const list = tokens.slice(quantity.end, next.start).every(token => LIST_WORDS.has(token.lower))
    if (decimal && list) shared[index] = {...quantity, unit: next.unit}
  }
  return shared
}

const MAX_PAIR_GAP = 5

function isPair(tokens: readonly Token[], first: Quantity, second: Quantity): boolean {
  if (first.sentence !== second.sentence || second.start - first.end > MAX_PAIR_GAP) return false
  const before = [
    tokens[first.start - 1]?.lower,
    tokens[first.start - 2]?.lower,
    tokens[first.start - 3]?.lower
  ]
  if (tokens[first.end]?.text === '→' && second.start === first.end + 1) return true
  if (!before.includes('from')) return false
  for (let index = first.end; index < second.start; index++) if (tokens[index]?.lower === 'to') return true
  return false
}

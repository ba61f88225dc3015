import {EXCLUSION_WORDS} from '../classes/results.js'
import {classBits} from '../classes/word-table.js'
import type {Quantity} from '../numbers.js'
import {hasSpaceBefore} from '../tokens.js'
import {Shape, TokenKind} from '../vocabulary.js'
import {Layer, type TextContext} from './context.js'
import {cue} from './cues.js'
import {cuesAt} from './words.js'

/** Words beside numbers that are no results. */
const EXCLUSIONS = classBits(EXCLUSION_WORDS, [...EXCLUSION_WORDS.names, 'equation', 'colon', 'of', 'at'])
const CONFIDENCE = EXCLUSIONS.bits('confidence')
const INTERVAL = EXCLUSIONS.bits('interval')
const STATISTIC = EXCLUSIONS.bits('statistic')
const THRESHOLD = EXCLUSIONS.bits('threshold')
const SIGNIFICANCE = EXCLUSIONS.bits('significance')
const SIGNIFICANCE_LINK = EXCLUSIONS.bits('significanceLink')
const EQUATION = EXCLUSIONS.bits('equation')
const COLON = EXCLUSIONS.bits('colon')
const IOU = EXCLUSIONS.bits('iou')
const TIMES = EXCLUSIONS.bits('times')
const SCALED = EXCLUSIONS.bits('scaled')
const WITH = EXCLUSIONS.bits('with')
const OF = EXCLUSIONS.bits('of')
const DATA = EXCLUSIONS.bits('data')
const TOP = EXCLUSIONS.bits('top')
const LABEL = EXCLUSIONS.bits('label')
const AT = EXCLUSIONS.bits('at')
const FALSE = EXCLUSIONS.bits('false')
const ORDER = EXCLUSIONS.bits('order')
const INTERVAL_MARK = EXCLUSIONS.bits('intervalMark')
const HELD = EXCLUSIONS.bits('held')
const BEFORE_HELD = EXCLUSIONS.bits('beforeHeld')
const PHRASE_MARK = EXCLUSIONS.bits('phraseMark')
const UNDER = EXCLUSIONS.bits('at', 'under')
const DEVICE = EXCLUSIONS.bits('device')
const CROSSED = EXCLUSIONS.bits('crossed')
const SAME = EXCLUSIONS.bits('same')
const GLUE = EXCLUSIONS.bits('glue')
const CHANGE = cue('gain', 'loss', 'compare', 'time')

const EXTENTS = EXCLUSION_WORDS.wordsOf('extent')
const PACES = EXCLUSION_WORDS.wordsOf('pace')
const TABLE_NUMBERS = 200
/** A sentence of prose holds no more numbers; a table does. */
const MAX_NUMBERS = 60

/** The classes of a word of a sentence. */
function classesAt({tokens, text}: TextContext, index: number, sentence: number): number {
  const token = tokens[index]
  return token && text.sentenceOf[index] === sentence ? EXCLUSIONS.of(token) : 0
}

/** Why a number is certainly no result. */
interface ExclusionRule {
  readonly id: string
  readonly reason: string
  /** The only unit that it looks at. */
  readonly unit?: string
  readonly test: (quantity: Quantity, context: TextContext) => boolean
}

const ifBefore =
  (classes: number): ExclusionRule['test'] =>
  ({start, sentence}, context) =>
    (classesAt(context, start - 1, sentence) & classes) !== 0

/** The numbers that need no weighing. */
const EXCLUSION_RULES: readonly ExclusionRule[] = [
  {
    id: 'confidence',
    reason: '"95% CI: 4.69-5.78", "95% confidence"',
    unit: '%',
    test: ({end, sentence}, context) => (classesAt(context, end, sentence) & CONFIDENCE) !== 0
  },
  {
    id: 'interval',
    reason: '"(95% CI: 4.69-5.78)", "95% CI [+0.029, +0.058]"',
    test: ({start, sentence}, context) =>
      isWithin(context, start - 3, start, sentence, INTERVAL) || isBound(context, start, sentence)
  },
  {
    id: 'held',
    reason: '"at 80% sparsity", "at a 64x compression ratio": under what something was measured',
    test: ({start, end, sentence, unit}, context) =>
      (unit === '%' || unit === 'x') && isHeld(context, start, end, sentence)
  },
  {
    id: 'device',
    reason: '"a single H100 80GB GPU", "a GPU with 6 to 8 GB": the memory of hardware',
    unit: 'GB',
    test: ({start, sentence}, context) => isWithin(context, start - 4, start, sentence, DEVICE)
  },
  {
    id: 'folds',
    reason: '"5-fold cross-validation"',
    unit: 'x',
    test: ({end, sentence}, context) => (classesAt(context, end, sentence) & CROSSED) !== 0
  },
  {
    id: 'statistic',
    reason: '"p < 0.001", "k = 100"',
    test: ({start, sentence}, context) =>
      (classesAt(context, start - 1, sentence) & EQUATION) !== 0 &&
      (classesAt(context, start - 2, sentence) & STATISTIC) !== 0 &&
      !(Number(context.layers[start - 2]) & Layer.name)
  },
  {
    id: 'significance',
    reason: '"a p-value of 0.003", "p-values below 0.01"',
    unit: '',
    test: ({start, sentence}, context) => isBehind(context, start, sentence, SIGNIFICANCE_LINK, SIGNIFICANCE)
  },
  {
    id: 'overlap',
    reason: '"at IoU = 0.5", "IoU=0.5:0.95": a threshold',
    unit: '',
    test: ({start, sentence}, context) => {
      const [last, second, third, fourth] = [1, 2, 3, 4].map(step =>
        classesAt(context, start - step, sentence)
      )
      return Boolean(
        (Number(last) & COLON && Number(fourth) & IOU) ||
          (Number(last) & IOU && Number(second) & THRESHOLD) ||
          (Number(second) & IOU && Number(third) & THRESHOLD)
      )
    }
  },
  {
    id: 'dimensions',
    reason: '"11 m x 4.5 m x 3.65 m"',
    test: ({start, end, sentence}, context) => {
      if (classesAt(context, start - 1, sentence) & TIMES) return true
      const next = context.tokens[end + 1]
      return Boolean(
        classesAt(context, end, sentence) & TIMES &&
          next?.kind !== TokenKind.mark &&
          Number(next?.shape) & Shape.digitFirst
      )
    }
  },
  {
    id: 'scale',
    reason: '"4x super-resolution", "8x H100"',
    unit: 'x',
    test: ({end, sentence}, context) => (classesAt(context, end, sentence) & SCALED) !== 0
  },
  {
    id: 'share',
    reason: '"with 10% of the labels"',
    unit: '%',
    test: ({start, end, sentence}, context) =>
      (classesAt(context, end, sentence) & OF) !== 0 &&
      isWithin(context, start - 2, start, sentence, WITH) &&
      isWithin(context, end + 1, end + 4, sentence, DATA)
  },
  {id: 'top', reason: '"the top 1%", "bottom 20%"', unit: '%', test: ifBefore(TOP)},
  {id: 'label', reason: '"Table 3", "GPT-4 .1", "v 2.0"', unit: '', test: ifBefore(LABEL)},
  {
    id: 'attribute',
    reason: '"a 20-second horizon", "a 13.24-meter bridge": how long a thing is, and no gain',
    test: ({start, end, unit}, context) =>
      end === start + 1 &&
      EXTENTS.has(unit) &&
      (Number(context.tokens[start]?.shape) & Shape.hyphen) !== 0 &&
      context.tokens[end]?.kind === TokenKind.word &&
      !(cuesAt(context, end) & CHANGE)
  },
  {
    id: 'same-order',
    reason: '"within the same order of magnitude"',
    unit: 'x',
    test: ({start, sentence}, context) =>
      (classesAt(context, start, sentence) & ORDER) !== 0 &&
      (classesAt(context, start - 1, sentence) & SAME) !== 0
  },
  {
    id: 'operating-point',
    reason: '"true detect rate at 1% false detect rate", "TPR at 1% FPR"',
    unit: '%',
    test: ({start, end, sentence}, context) =>
      (classesAt(context, start - 1, sentence) & AT) !== 0 &&
      (classesAt(context, end, sentence) & FALSE) !== 0
  },
  {
    id: 'pace',
    reason: '"in tests at 9 mph": under what something was measured',
    test: ({start, sentence, unit}, context) =>
      PACES.has(unit) && (classesAt(context, start - 1, sentence) & AT) !== 0
  },
  {
    id: 'glued',
    reason: '"256/64", "x^2"',
    unit: '',
    test: ({start, sentence}, context) => {
      const token = context.tokens[start]
      return (
        token?.kind === TokenKind.number &&
        !hasSpaceBefore(context.text, start) &&
        (classesAt(context, start - 1, sentence) & GLUE) !== 0 &&
        !token.text.includes('.')
      )
    }
  },
  {
    id: 'decimal-comma',
    reason: '"91,5 %": neither 91 nor 5 %; "0,915": not 915',
    test: ({start, end}, context) =>
      isDecimalComma(context, start - 1) ||
      isDecimalComma(context, end) ||
      context.tokens.slice(start, end).some(({text}) => ZERO_AND_COMMA.test(text))
  }
]

/** A group of thousands never begins with 0. */
const ZERO_AND_COMMA = /^0\d*,/
/** The digits on either side of a decimal comma, the latter with a unit: "1,5x". */
const BEFORE_COMMA = /^\d(?:[^.]*\d)?$/
const BEHIND_COMMA = /^\d+(?![\d.])/

/** Whether a comma parts the digits of one number; "0.91,0.93" are two. */
const isDecimalComma = (context: TextContext, index: number): boolean =>
  context.tokens[index]?.text === ',' &&
  BEFORE_COMMA.test(context.tokens[index - 1]?.text ?? '') &&
  BEHIND_COMMA.test(context.tokens[index + 1]?.text ?? '') &&
  !hasSpaceBefore(context.text, index) &&
  !hasSpaceBefore(context.text, index + 1)

/** Whether a number is a bound of an interval, with another before it: "95% CI [0.02, *0.05*". */
function isBound(context: TextContext, start: number, sentence: number): boolean {
  for (let index = start - 1; index >= start - INTERVAL_REACH; index--) {
    const classes = classesAt(context, index, sentence)
    if (classes & INTERVAL) return true
    if (!(classes & INTERVAL_MARK) && !(Number(context.layers[index]) & Layer.quantity)) return false
  }
  return false
}
const INTERVAL_REACH = 8

/** Whether "at" or "under" stands before a number, and a noun of what is held close behind. */
function isHeld(context: TextContext, start: number, end: number, sentence: number): boolean {
  if (!isBehind(context, start, sentence, BEFORE_HELD, UNDER)) return false
  for (let index = end; index < end + HELD_REACH; index++) {
    const classes = classesAt(context, index, sentence)
    if (classes & HELD) return true
    if (classes & PHRASE_MARK) return false
  }
  return false
}
const HELD_REACH = 3

/** Whether a word of some classes stands before a number, with words of other classes and nothing else between. */
function isBehind(
  context: TextContext,
  start: number,
  sentence: number,
  between: number,
  classes: number
): boolean {
  let at = start - 1
  while (at >= start - MAX_BETWEEN && classesAt(context, at, sentence) & between) at--
  return (classesAt(context, at, sentence) & classes) !== 0
}
const MAX_BETWEEN = 3

/** Whether a word of some classes stands in a span of tokens. */
function isWithin(
  context: TextContext,
  from: number,
  to: number,
  sentence: number,
  classes: number
): boolean {
  for (let index = from; index < to; index++) if (classesAt(context, index, sentence) & classes) return true
  return false
}

/** Whether a text is a table of numbers and no prose: so many of them, and hardly a word between. */
function isTable({quantities, layers}: TextContext): boolean {
  if (quantities.length < TABLE_NUMBERS) return false
  let words = 0
  for (const layer of layers) if (!(layer & Layer.quantity)) words++
  return words < 2 * quantities.length
}

/** The numbers of a text that stand in no table that was pasted into it. */
function outsideTables({quantities, tables, text}: TextContext): readonly Quantity[] {
  if (tables.length === 0) return quantities
  let at = 0
  return quantities.filter(({start}) => {
    const offset = text.starts[start] ?? 0
    while (at < tables.length && Number(tables[at]?.end) <= offset) at++
    return offset < (tables[at]?.start ?? Infinity)
  })
}

const NAMED = Layer.name | Layer.dataset | Layer.method

/** The numbers that may be results: not by the rules, nor inside a name, nor of a table. */
export function candidateNumbers(context: TextContext): Quantity[] {
  if (isTable(context)) return []
  const perSentence = new Map<number, number>()
  for (const {sentence} of context.quantities) perSentence.set(sentence, (perSentence.get(sentence) ?? 0) + 1)
  return outsideTables(context).filter(
    quantity =>
      Number(perSentence.get(quantity.sentence)) <= MAX_NUMBERS &&
      !((context.layers[quantity.start] as number) & NAMED) &&
      !isExcluded(quantity, context)
  )
}

const isExcluded = (quantity: Quantity, context: TextContext): boolean =>
  EXCLUSION_RULES.some(
    ({unit, test}) => (unit === undefined || unit === quantity.unit) && test(quantity, context)
  )

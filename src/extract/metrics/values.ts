import type {Quantity} from '../numbers.js'
import {isSameMeasure} from '../units.js'
import {TokenKind} from '../vocabulary.js'
import type {Candidate, Valued} from './candidates.js'
import {type EntitySpan, Layer, type TextContext} from './context.js'
import {cue, tie} from './cues.js'
import {datasetFeatures, datasetsFor, headOf, type Measured} from './datasets.js'
import {candidateNumbers} from './exclusions.js'
import {isRun} from './lists.js'
import {isMeasureHead} from './measures.js'
import {best, type Features, type Models, probability, Question} from './model.js'
import {type Naming, nameOfValue} from './naming.js'
import {unitGroup} from './units.js'
import {valueFeatures} from './value-features.js'
import {cuesAt, tiesAt} from './words.js'

/** A number that is a result, with what it measures. */
export interface MetricValue {
  readonly quantity: Quantity
  readonly naming: Naming
  readonly kind: 'score' | 'change'
  readonly direction?: 'up' | 'down' | undefined
  readonly of: 'own' | 'baseline'
  readonly dataset: EntitySpan | undefined
  /** Probability that the number is a result. */
  readonly confidence: number
}

/** From this probability on a number is a result; where F1 was best on papers that were not learned from. */
const RESULT_THRESHOLD = 0.35

/** A result among the results of its text. */
interface Result {
  readonly quantity: Quantity
  readonly confidence: number
  readonly change: boolean
  readonly baseline: boolean
}

/** Finds the numbers of a text that are results. */
function findResults(context: TextContext, models: Models, features: Features): Result[] {
  const numbers = candidateNumbers(context)
  const results: Result[] = []
  let decided: Result | undefined
  numbers.forEach((quantity, index) => {
    const last = numbers[index - 1]
    if (decided && last && isConverted(context, last, quantity)) {
      results.push({...decided, quantity})
      return
    }
    const neighbours = {last, next: numbers[index + 1], decided}
    const first = last && isFromTo(last, quantity) ? last : undefined
    const isPaired = first !== undefined && decided !== undefined
    decided = undefined
    valueFeatures(context, quantity, neighbours, features.clear())
    const confidence = probability(models.value.score(features, Question.result))
    if (confidence < RESULT_THRESHOLD && !isPaired && !isCertain(context, quantity)) return
    if (first && !isPaired) results.push({quantity: first, confidence, change: false, baseline: true})
    const change = isChange(context, quantity) ?? models.value.score(features, Question.change) > 0
    const baseline =
      isBaseline(context, quantity, change, last) ?? models.value.score(features, Question.baseline) > 0
    decided = {quantity, confidence, change, baseline}
    results.push(decided)
  })
  return results
}

/** "from 14 kWh to 9 kWh": both are results, or none is. */
const isFromTo = (first: Quantity, second: Quantity): boolean =>
  first.pair === 'from' &&
  second.pair === 'to' &&
  first.sentence === second.sentence &&
  first.unit === second.unit &&
  second.unit !== 'x'

/** "a *two-fold* increase in throughput", "*one-quarter* of the memory": what says a result whatever stands around it. */
function isCertain(context: TextContext, {unit, value, start, end, sentence}: Quantity): boolean {
  if (unit !== 'x' || context.text.sentenceOf[end + 2] !== sentence) return false
  const [next, second] = [context.tokens[end]?.lower, context.tokens[end + 1]?.lower]
  if (cuesAt(context, end) & (GAIN | LOSS)) return second === 'in' && context.nameAt[end + 2] !== undefined
  if (!(Number(value) < 1) || next !== 'of') return false
  return (second === 'the' && isMeasureHead(context.tokens[end + 2])) || isReducedTo(context, start, sentence)
}

/** "*cuts* memory *to* one-third": a verb of reduction not far before. */
function isReducedTo(context: TextContext, start: number, sentence: number): boolean {
  let isTo = false
  for (let index = start - 1; index >= start - MAX_REDUCED; index--) {
    if (context.text.sentenceOf[index] !== sentence) return false
    isTo ||= context.tokens[index]?.lower === 'to'
    if (isTo && cuesAt(context, index) & REDUCE) return true
  }
  return false
}
const REDUCE = cue('reduce')
const MAX_REDUCED = 8

/** "7.5 ft (*2.29 m*)": the number before, in another unit. */
const isConverted = ({tokens}: TextContext, last: Quantity, {start, end, unit}: Quantity): boolean =>
  last.end === start - 1 &&
  tokens[last.end]?.text === '(' &&
  tokens[end]?.text === ')' &&
  unitGroup({unit}) === COST &&
  isSameMeasure(last.unit, unit)

const PERCENT = 1
const COST = 3
const VERSUS = tie('versus')
const isVersus = (context: TextContext, index: number): boolean => (tiesAt(context, index) & VERSUS) !== 0

/** What the form of a number says alone: "from A to B" and "A vs. B" are two scores, a number with a sign is a change. */
function isChange(context: TextContext, {pair, sign, unit, start, end}: Quantity): boolean | undefined {
  if (pair && unit !== 'x') return false
  if (sign === '+' || (sign && unitGroup({unit}) === PERCENT)) return true
  return isVersusNumber(context, end) || isVersus(context, start - 1) || isVersus(context, start - 2)
    ? false
    : undefined
}

/** "A vs. *B*", "A versus only *B*": another number is set against the one that ends at a token. */
const isVersusNumber = (context: TextContext, end: number): boolean =>
  isVersus(context, end) &&
  [1, 2, 3].some(step => (Number(context.layers[end + step]) & Layer.quantity) !== 0)

const COMPARING = tie('comparing')
const BEFORE_NUMBER = tie('beforeNumber')
const MAX_BETWEEN = 3

/** "compared to 138.66", "from 41% to 83%": whose number it is by the words before it; a change is the paper's own. */
function isBaseline(
  context: TextContext,
  {pair, start, end, sentence}: Quantity,
  change: boolean,
  last: Quantity | undefined
): boolean | undefined {
  if (pair) return pair === 'from'
  if (change || isVersusNumber(context, end)) return false
  if (isOfHumans(context, start, sentence)) return true
  if (
    last?.sentence === sentence &&
    isOfHumans(context, last.start, sentence) &&
    hasAgent(context, last.end, start)
  )
    return false
  let at = start - 1
  while (at >= start - MAX_BETWEEN && tiesAt(context, at) & BEFORE_NUMBER) at--
  const word = context.tokens[at]
  if (!word || context.text.sentenceOf[at] !== sentence || !(tiesAt(context, at) & COMPARING))
    return undefined
  if (word.lower === 'to' || word.lower === 'with')
    return context.tokens[at - 1]?.lower === 'compared' ? true : undefined
  return word.lower === 'than' ? undefined : true
}

/** "*Human* bakers reach 88.1%": what people reach is no method's. */
function isOfHumans(context: TextContext, start: number, sentence: number): boolean {
  let at = start - 1
  while (at >= start - MAX_BETWEEN && tiesAt(context, at) & HEDGE) at--
  if (!(cuesAt(context, at) & REPORT)) return false
  for (let index = at - 1; index >= at - MAX_BETWEEN; index--) {
    if (context.text.sentenceOf[index] !== sentence) return false
    if (tiesAt(context, index) & HUMAN) return true
    if (context.tokens[index]?.kind !== TokenKind.word) return false
  }
  return false
}

/** "Human bakers reach 88.1%, the best *model* only 49.7%": beside people, a model's number is the paper's own. */
function hasAgent(context: TextContext, from: number, to: number): boolean {
  let cues = 0
  for (let index = from; index < to; index++) cues |= cuesAt(context, index)
  return (cues & AGENT) !== 0 && !(cues & BASELINE)
}
const AGENT = cue('agent')
const BASELINE = cue('baseline')
const HEDGE = tie('hedge')
const HUMAN = tie('human')
const REPORT = cue('report')

/** A result with its place among the others; `twin` is the index of the one in its place of the list before. */
export interface Ranked extends Pick<Valued, 'quantity' | 'rank' | 'count' | 'runRank' | 'runCount'> {
  readonly twin: number | undefined
}

/** The results of a text, each with its place among those of its sentence and its list. */
export function ranked(
  context: TextContext,
  results: ReadonlyArray<{readonly quantity: Quantity}>
): Ranked[] {
  const counts = new Map<number, number>()
  for (const {quantity} of results) counts.set(quantity.sentence, (counts.get(quantity.sentence) ?? 0) + 1)
  const starts = results.map(() => 0)
  const ends = results.map(() => results.length)
  results.forEach(({quantity}, index) => {
    const last = results[index - 1]
    starts[index] = last && isRun(context, last.quantity, quantity) ? Number(starts[index - 1]) : index
  })
  for (let index = results.length - 1; index >= 0; index--) {
    ends[index] = starts[index + 1] === starts[index] ? Number(ends[index + 1]) : index + 1
  }
  const seen = new Map<number, number>()
  return results.map(({quantity}, index) => {
    const rank = seen.get(quantity.sentence) ?? 0
    seen.set(quantity.sentence, rank + 1)
    const [start, end] = [Number(starts[index]), Number(ends[index])]
    const before = Number(starts[start - 1])
    return {
      twin: end - start === start - before ? before + index - start : undefined,
      quantity,
      rank,
      count: counts.get(quantity.sentence) ?? 1,
      runRank: index - start,
      runCount: end - start
    }
  })
}

/** Finds the results of a text, says what each measures and on which dataset; `features` is room to work in. */
export function findValues(context: TextContext, models: Models, features: Features): MetricValue[] {
  if (context.quantities.length === 0) return []
  const results = findResults(context, models, features)
  const ranks = ranked(context, results)
  const found: MetricValue[] = []
  const used = new Set<EntitySpan>()
  results.forEach(({quantity, change, baseline, confidence}, index) => {
    const place = ranks[index]
    const last = found[found.length - 1]
    if (!place) return
    const pair = last && isPair(context, last.quantity, quantity) ? last : undefined
    const next = results[index + 1]?.quantity
    const {rank, count, runRank, runCount} = place
    const twin = found[place.twin ?? -1]
    const naming =
      pair?.naming ??
      nameOfValue(
        context,
        {
          quantity,
          change,
          last: last && {quantity: last.quantity, name: last.naming.candidate},
          next,
          parallel: twin?.naming.candidate,
          rank,
          count,
          runRank,
          runCount
        },
        models,
        features,
        last?.naming.stretch
      )
    const dataset = pair
      ? pair.dataset
      : (benchmarkNamed(context, naming.candidate) ??
        datasetOf(
          context,
          {
            quantity,
            change,
            last,
            next,
            runRank,
            runCount,
            head: headOf(context, naming.candidate),
            twinDataset: twin?.dataset,
            used
          },
          models,
          features
        ))
    if (dataset) used.add(dataset)
    found.push({
      quantity,
      naming,
      confidence,
      kind: change ? 'change' : 'score',
      direction: change ? directionOf(context, quantity) : undefined,
      of: baseline ? 'baseline' : 'own',
      dataset
    })
  })
  return found
}

/** "from 41.7% to 83.3%", "0.78 vs. 0.75", "7.5 ft (2.29 m)": two scores of one metric, measured on one dataset. */
function isPair(context: TextContext, first: Quantity, second: Quantity): boolean {
  if (first.sentence !== second.sentence) return false
  return (
    (first.pair === 'from' && second.pair === 'to') ||
    isConverted(context, first, second) ||
    (isVersus(context, first.end) && second.start - first.end < 4)
  )
}

/** A benchmark's own score was measured on the benchmark. */
function benchmarkNamed(context: TextContext, {kind, start}: Candidate): EntitySpan | undefined {
  if (kind === 'benchmark') return context.benchmark
  return kind === 'dataset' ? context.datasetAt[start] : undefined
}

/** The dataset that a result was measured on. */
function datasetOf(
  context: TextContext,
  measured: Measured,
  models: Models,
  features: Features
): EntitySpan | undefined {
  const datasets = datasetsFor(context, measured)
  return best(datasets, dataset => {
    datasetFeatures(context, measured, dataset, datasets, features.clear())
    return models.dataset.score(features)
  })
}

const UP = cue('improve', 'gain', 'beat')
const DOWN = cue('reduce', 'loss')
const GAIN = cue('gain')
const LOSS = cue('loss')
const UP_WORD = tie('up')
const DOWN_WORD = tie('down')
const COMMA = tie('comma')
const BEHIND = 14
const AHEAD = 3
const FACTOR = 2

/** Where a change goes: by its sign, a word right behind it ("fewer", "reduction"), or the last verb before it. */
function directionOf(context: TextContext, quantity: Quantity): 'up' | 'down' | undefined {
  const {sign, start, end, sentence} = quantity
  const isInside = (index: number) => context.text.sentenceOf[index] === sentence
  if (sign) return sign === '+' ? 'up' : 'down'
  for (let index = end; index < end + AHEAD && isInside(index); index++) {
    const [cues, ties] = [cuesAt(context, index), tiesAt(context, index)]
    if (ties & COMMA) break
    if (ties & DOWN_WORD || cues & LOSS) return 'down'
    if (ties & UP_WORD || cues & GAIN) return 'up'
  }
  for (let index = start - 1; index >= start - BEHIND && isInside(index); index--) {
    const [cues, ties] = [cuesAt(context, index), tiesAt(context, index)]
    if (cues & DOWN || ties & DOWN_WORD) return 'down'
    if (cues & UP || ties & UP_WORD) return 'up'
  }
  return unitGroup(quantity) === FACTOR ? 'up' : undefined
}

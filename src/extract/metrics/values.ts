import type {Quantity} from '../numbers.js'
import type {Candidate, Valued} from './candidates.js'
import {cue} from './cues.js'
import {fieldOf} from './field.js'
import {isRun} from './lists.js'
import {best, FeatureList, type Models, probability} from './model.js'
import {candidateFeatures} from './name-features.js'
import {placeFeatures, placesFor} from './places.js'
import {weedOut} from './reject.js'
import type {Place, Scan} from './scan.js'
import {valueFeatures} from './value-features.js'
import {unitGroup} from './value-templates.js'
import {isVersus} from './words.js'

/** A number that is a result, with what it measures. */
export interface MetricValue {
  readonly quantity: Quantity
  readonly name: Candidate
  readonly kind: 'score' | 'change'
  readonly direction?: 'up' | 'down' | undefined
  readonly of: 'own' | 'baseline'
  readonly dataset: Place | undefined
  /** Probability that the number is a result. */
  readonly confidence: number
}

/** From this probability on a number is a result; where F1 was best on papers that were not learned from. */
const RESULT_THRESHOLD = 0.3

/** A result among the results of its text. */
export interface Result {
  readonly quantity: Quantity
  readonly confidence: number
  readonly change: boolean
  readonly baseline: boolean
}

/** Finds the numbers of a text that are results. */
function findResults(scan: Scan, models: Models): Result[] {
  const numbers = weedOut(scan)
  const results: Result[] = []
  numbers.forEach((quantity, index) => {
    const near = {last: numbers[index - 1], next: numbers[index + 1]}
    const features = new FeatureList(emit => valueFeatures(scan, quantity, near, emit)).emitTo
    const confidence = probability(models.result.score(features))
    if (confidence < RESULT_THRESHOLD) return
    const change = isChange(scan, quantity) ?? models.change.score(features) > 0
    results.push({
      quantity,
      confidence,
      change,
      baseline: isBaseline(scan, quantity, change) ?? models.baseline.score(features) > 0
    })
  })
  return results
}

/** What the form of a number says alone: "from A to B" and "A vs. B" are two scores, a number with a sign is a change. */
function isChange(scan: Scan, {pair, sign, unit, start, end}: Quantity): boolean | undefined {
  if (pair && unit !== 'x') return false
  if (sign) return true
  return isVersusNumber(scan, end) || isVersus(scan, start - 1) || isVersus(scan, start - 2)
    ? false
    : undefined
}

/** "A vs. *B*", "A versus only *B*": another number is set against the one that ends at a token. */
const isVersusNumber = (scan: Scan, end: number): boolean =>
  isVersus(scan, end) && [1, 2, 3].some(step => scan.inNumber[end + step])

const COMPARING = new Set(['to', 'with', 'than', 'vs', 'versus', 'against'])
const BEFORE_NUMBER = new Set(['the', 'a', 'an', 'only', 'about', '.', '~', '$'])

/** "compared to 138.66", "from 41% to 83%": whose number it is by the words before it; a change is the paper's own. */
function isBaseline(
  scan: Scan,
  {pair, start, end, sentence}: Quantity,
  change: boolean
): boolean | undefined {
  if (pair) return pair === 'from'
  if (change || isVersusNumber(scan, end)) return false
  let at = start - 1
  while (at >= start - 3 && BEFORE_NUMBER.has(scan.tokens[at]?.lower ?? '')) at--
  const [last, word] = [scan.tokens[at - 1]?.lower ?? '', scan.tokens[at]?.lower ?? '']
  if (scan.tokens[at]?.sentence !== sentence || !COMPARING.has(word)) return undefined
  if (word === 'to' || word === 'with') return last === 'compared' ? true : undefined
  return word === 'than' ? undefined : true
}

/** The results of a text, each with its place among those of its sentence and its list. */
export function ranked(
  scan: Scan,
  results: ReadonlyArray<{readonly quantity: Quantity}>
): Array<Omit<Valued, 'last' | 'change'>> {
  const counts = new Map<number, number>()
  for (const {quantity} of results) counts.set(quantity.sentence, (counts.get(quantity.sentence) ?? 0) + 1)
  const starts = results.map(() => 0)
  const ends = results.map(() => results.length)
  results.forEach(({quantity}, index) => {
    const last = results[index - 1]
    starts[index] = last && isRun(scan, last.quantity, quantity) ? Number(starts[index - 1]) : index
  })
  for (let index = results.length - 1; index >= 0; index--) {
    ends[index] = starts[index + 1] === starts[index] ? Number(ends[index + 1]) : index + 1
  }
  const seen = new Map<number, number>()
  return results.map(({quantity}, index) => {
    const rank = seen.get(quantity.sentence) ?? 0
    seen.set(quantity.sentence, rank + 1)
    const [start, end] = [Number(starts[index]), Number(ends[index])]
    return {
      quantity,
      rank,
      count: counts.get(quantity.sentence) ?? 1,
      runRank: index - start,
      runCount: end - start
    }
  })
}

/** Finds the results of a text, says what each measures and on which dataset. */
export function findValues(scan: Scan, models: Models): MetricValue[] {
  const results = findResults(scan, models)
  const places = ranked(scan, results)
  const found: MetricValue[] = []
  results.forEach(({quantity, change, baseline, confidence}, index) => {
    const rank = places[index]
    const last = found[found.length - 1]
    if (!rank) return
    const pair = last && isPair(scan, last.quantity, quantity) ? last : undefined
    const name = pair?.name ?? nameOf(scan, {...rank, change, last}, models)
    const measured = {
      ...rank,
      change,
      last: last && {quantity: last.quantity, place: last.dataset},
      next: results[index + 1]?.quantity
    }
    const datasets = placesFor(scan, measured)
    const dataset = best(datasets, place =>
      models.dataset.score(emit => placeFeatures(scan, measured, place, datasets, emit))
    )
    const direction = change ? directionOf(scan, quantity) : undefined
    found.push({
      quantity,
      name,
      confidence,
      kind: change ? 'change' : 'score',
      direction,
      of: baseline ? 'baseline' : 'own',
      dataset: pair ? pair.dataset : (placeOf(scan, name) ?? dataset)
    })
  })
  return found
}

/** "from 41.7% to 83.3%", "0.78 vs. 0.75": two scores of one metric, measured on one dataset. */
function isPair(scan: Scan, first: Quantity, second: Quantity): boolean {
  if (first.sentence !== second.sentence) return false
  return (
    (first.pair === 'from' && second.pair === 'to') ||
    (isVersus(scan, first.end) && second.start - first.end < 4)
  )
}

function nameOf(scan: Scan, valued: Valued, models: Models): Candidate {
  const field = fieldOf(scan, valued)
  const name = best(field.candidates, candidate =>
    models.name.score(emit => candidateFeatures(scan, valued, candidate, field, emit))
  )
  return name ?? {kind: 'default', name: 'performance', start: -1, end: -1}
}

/** A benchmark's own score was measured on the benchmark. */
function placeOf(scan: Scan, {kind, start}: Candidate): Place | undefined {
  if (kind === 'benchmark') return scan.benchmark
  return kind === 'dataset' ? scan.datasets[scan.datasetAt[start] ?? -1] : undefined
}

const DOWN_WORDS = new Set('fewer less lower smaller cheaper shorter slower worse lighter'.split(' '))
const UP_WORDS = new Set('faster higher better greater larger longer more quicker stronger'.split(' '))
const UP = cue('improve') | cue('gain') | cue('beat')
const DOWN = cue('reduce') | cue('loss')
const BEHIND = 14
const AHEAD = 3

/** Where a change goes: by its sign, a word right behind it ("fewer", "reduction"), or the last verb before it. */
export function directionOf(scan: Scan, quantity: Quantity): 'up' | 'down' | undefined {
  if (quantity.sign) return quantity.sign === '+' ? 'up' : 'down'
  for (let index = quantity.end; index < quantity.end + AHEAD; index++) {
    const token = scan.tokens[index]
    if (token?.sentence !== quantity.sentence || token.text === ',') break
    if (DOWN_WORDS.has(token.lower) || Number(scan.cues[index]) & cue('loss')) return 'down'
    if (UP_WORDS.has(token.lower) || Number(scan.cues[index]) & cue('gain')) return 'up'
  }
  for (let index = quantity.start - 1; index >= quantity.start - BEHIND; index--) {
    const token = scan.tokens[index]
    if (token?.sentence !== quantity.sentence) break
    const bits = Number(scan.cues[index])
    if (bits & DOWN || DOWN_WORDS.has(token.lower)) return 'down'
    if (bits & UP || UP_WORDS.has(token.lower)) return 'up'
  }
  return unitGroup(quantity) === FACTOR ? 'up' : undefined
}

const FACTOR = 2

import type {NameEntity} from '../names/decide.js'
import type {Quantity} from '../numbers.js'
import type {Lexeme} from '../vocabulary.js'
import {type EntitySpan, Layer, type Span, type TextContext} from './context.js'
import {cue, isVerbOfResults, tie} from './cues.js'
import {isListGap} from './lists.js'
import {type Features, Templates} from './model.js'
import {stepOf, UNIT_GROUPS, unitGroup, unitValue} from './units.js'
import {cuesAt, stemAt, tiesAt, wordAt} from './words.js'

/** A result whose dataset is looked for. */
export interface Measured {
  readonly quantity: Quantity
  readonly change: boolean
  /** The result before it and the dataset that was found for it. */
  readonly last?: {readonly quantity: Quantity; readonly dataset: EntitySpan | undefined} | undefined
  /** The result behind it. */
  readonly next: Quantity | undefined
  /** Its place in a list of numbers, and the length of the list. */
  readonly runRank: number
  readonly runCount: number
  /** The last word of its name. */
  readonly head: number
  /** The dataset of the result in its place of the list before. */
  readonly twinDataset?: EntitySpan | undefined
  /** Where datasets of the results before it stand. */
  readonly used: ReadonlySet<EntitySpan>
}

/** The last word of a result's name. */
export const headOf = (context: TextContext, {start, end}: Span): number =>
  start < 0 ? 0 : stemAt(context, end - 1)

const REACH = 40
const MAX_DATASETS = 12
/** "*On* the challenging *Kites*, …": tokens before a dataset that opens its sentence. */
const OPENING = 3

/** The datasets that a result may have been measured on; `undefined` stands for none. */
export function datasetsFor(context: TextContext, {quantity, last}: Measured): Array<EntitySpan | undefined> {
  const found: Array<EntitySpan | undefined> = [undefined]
  const {benchmark, datasets, datasetAt, sentences} = context
  const from = Math.max(sentences[quantity.sentence] ?? 0, quantity.start - REACH)
  const to = Math.min(sentences[quantity.sentence + 1] ?? 0, quantity.end + REACH)
  if (datasets.length > 0) {
    const part = partOf(context, quantity, from, to)
    const isParted = datasetAt.slice(...part).some(Boolean)
    const [first, end] = isParted ? part : [from, to]
    for (let index = first; index < end && found.length < MAX_DATASETS; index++) {
      const dataset = datasetAt[index]
      if (!dataset) continue
      found.push(dataset)
      index = dataset.end - 1
    }
    const near = new Set(found.map(each => each?.entity))
    if (last?.dataset && !found.includes(last.dataset)) found.push(last.dataset)
    for (const each of outside(context, from, to)) {
      if (found.length === MAX_DATASETS) break
      if (!near.has(each.entity) && !found.includes(each)) found.push(each)
    }
  }
  if (benchmark && !found.some(dataset => dataset?.entity === benchmark.entity)) found.push(benchmark)
  return found
}

/** The part of a sentence that a number stands in, between semicolons. */
function partOf(context: TextContext, {start, end}: Quantity, from: number, to: number): [number, number] {
  let [first, last] = [start, end]
  while (first > from && !(tiesAt(context, first - 1) & SEMICOLON)) first--
  while (last < to && !(tiesAt(context, last) & SEMICOLON)) last++
  return [first, last]
}
const SEMICOLON = tie('semicolon')

/** For each dataset that stands outside of a stretch, its last place before it, else its first behind it: the nearest first. */
function outside({datasets}: TextContext, from: number, to: number): EntitySpan[] {
  const found = new Map<NameEntity, EntitySpan>()
  for (let index = datasets.length - 1; index >= 0; index--) {
    const span = datasets[index] as EntitySpan
    if (span.end <= from && !found.has(span.entity)) found.set(span.entity, span)
  }
  for (const span of datasets) if (span.start >= to && !found.has(span.entity)) found.set(span.entity, span)
  return [...found.values()]
}

/** The templates of {@link datasetFeatures}. */
export const DATASET_TEMPLATES = new Templates()
const SIDES = ['before', 'after', 'outside'] as const
const add = (name: string) => DATASET_TEMPLATES.add(name)
const bySide = (name: string) => DATASET_TEMPLATES.add(name, SIDES)
const byUnit = (name: string) => DATASET_TEMPLATES.add(name, UNIT_GROUPS)
const NONE_CHANGE = byUnit('none, change')
const NONE_NEAR = byUnit('none, near')
const NONE_LAST = add('none, near, last')
const SIDE = byUnit('side')
const DISTANCE = bySide('distance')
const WORD_BEFORE = bySide('word before')
const WORD_BEHIND = bySide('word behind')
const BENCHMARK = add('benchmark')
const LAST = add('last')
const OPENS = add('opens sentence')
const TOUCHES = bySide('touches')
const LINK = bySide('words between')
const NUMBER = bySide('number between')
const CLAUSE = bySide('number between, verb behind it')
const DATASETS = bySide('datasets between')
const MARK = bySide('mark between')
const COMMAS = bySide('commas between')
const RUN = bySide('run')
const COUNT = bySide('datasets of the text')
const COUNT_TITLE = bySide('datasets of the text, named in the title')
const NONE_COUNT = byUnit('none, datasets of the text')
const NONE_TITLE = byUnit('none, named in the title')
const NONE_UNIT = add('none, unit')
const NONE_HEAD = add('none, name')
const NONE_PLACE = add('none, word of place')
const NONE_BASELINE = add('none, last in the sentence')
const USED = bySide('used')
const TWIN = bySide('dataset of the twin')
const ROLE = bySide('introduced')
const LAST_NEAR = add('dataset of last, its distance')
const FAR = add('sentences between')
const FAR_DATASETS = add('outside, datasets between')
const FAR_LIST = add('outside, list')
const FAR_WORDS = add('outside, words before')
const PLACE = bySide('word of place')
const CHANGE = bySide('change')

const COMMA = tie('comma')
const MARKS = tie('semicolon', 'bracket')
const MAX_NEAR = 3
const MAX_BETWEEN = 2
/** A place in another sentence, instead of a distance. */
const OUTSIDE = 8

/** Adds what tells whether a result was measured on a dataset. */
export function datasetFeatures(
  context: TextContext,
  measured: Measured,
  dataset: EntitySpan | undefined,
  all: ReadonlyArray<EntitySpan | undefined>,
  features: Features
): void {
  const {quantity, last} = measured
  if (!dataset) {
    addNone(context, measured, all, features)
    return
  }
  const outside = !isNear(context, dataset, quantity)
  const before = dataset.end <= quantity.start
  const side = outside ? 2 : before ? 0 : 1
  const [from, to] = before ? [dataset.end, quantity.start] : [quantity.end, dataset.start]
  features.add(SIDE + unitGroup(quantity), side)
  features.add(DISTANCE + side, outside ? OUTSIDE : stepOf(to - from))
  features.add(WORD_BEFORE + side, wordAt(context, dataset.start - 1))
  features.add(WORD_BEHIND + side, wordAt(context, dataset.end))
  if (dataset.entity === context.benchmark?.entity) features.add(BENCHMARK)
  if (last?.dataset?.entity === dataset.entity) features.add(LAST, last.dataset === dataset ? 1 : 2)
  if (last?.dataset && last.dataset !== dataset) features.add(LAST, before ? 3 : 4)
  const count = Math.min(MAX_COUNT, context.datasetCount)
  features.add(COUNT + side, count)
  if (measured.used.has(dataset)) features.add(USED + side, Number(last?.dataset === dataset))
  if (measured.twinDataset) features.add(TWIN + side, Number(measured.twinDataset.entity === dataset.entity))
  features.add(ROLE + side, Number(dataset.entity.role === 'proposed'), count)
  features.add(CHANGE + side, Number(measured.change))
  features.add(PLACE + side, placeOf(context, quantity))
  if (last?.dataset?.entity === dataset.entity)
    features.add(
      LAST_NEAR,
      quantity.sentence - last.quantity.sentence ? 9 : stepOf(quantity.start - last.quantity.end),
      Number(measured.change)
    )
  features.add(COUNT_TITLE + side, count, Number(dataset.entity === context.benchmark?.entity))
  if (outside) {
    addFar(context, measured, dataset, all, features)
    return
  }
  if (dataset.start - Number(context.sentences[quantity.sentence]) <= OPENING) features.add(OPENS)
  if (to === from) features.add(TOUCHES + side)
  else if (to - from < 4) features.add(LINK + side, wordAt(context, from), wordAt(context, to - 1))
  addBetween(context, measured, all, [from, to], side, features)
  addRun(context, measured, dataset, side, features)
}

/** What tells of a dataset of another sentence. */
function addFar(
  context: TextContext,
  {quantity, runRank, runCount}: Measured,
  dataset: EntitySpan,
  all: ReadonlyArray<EntitySpan | undefined>,
  features: Features
): void {
  if (dataset.start < 0) return
  const away = quantity.sentence - Number(context.text.sentenceOf[dataset.start])
  features.add(FAR, Math.max(-1, Math.min(MAX_AWAY, away)), Number(dataset.entity.role === 'proposed'))
  let between = 0
  for (const each of all)
    if (each && each !== dataset && each.start > dataset.start && each.end <= quantity.start) between++
  features.add(FAR_DATASETS, Math.min(MAX_COUNT, between), Math.min(MAX_AWAY, Math.abs(away)))
  features.add(FAR_WORDS, wordAt(context, dataset.start - 1), wordAt(context, dataset.start - 2))
  const [place, length] = listOf(context, dataset)
  features.add(
    FAR_LIST,
    Math.min(MAX_COUNT, length) * 2 + Number(runCount > 1),
    length === runCount ? 1 + Number(place === runRank) : 0
  )
}

const MAX_AWAY = 4

/** The place of a dataset in a list of datasets, and the length of the list. */
function listOf(context: TextContext, dataset: EntitySpan): [place: number, length: number] {
  const {datasets} = context
  const isListed = (second: EntitySpan | undefined, first: EntitySpan | undefined) =>
    first !== undefined && second !== undefined && isListGap(context, first.end, second.start)
  const at = datasets.indexOf(dataset)
  let [from, to] = [at, at + 1]
  while (isListed(datasets[from], datasets[from - 1])) from--
  while (isListed(datasets[to], datasets[to - 1])) to++
  return [at - from, to - from]
}

const LOCATIVE = tie('locative')
const AHEAD = 12

/** The word behind the next "on" or "in" behind a number: "in *low-data* settings". */
function placeOf(context: TextContext, {end, sentence}: Quantity): number {
  for (let index = end; index < end + AHEAD && context.text.sentenceOf[index] === sentence; index++) {
    if ((context.layers[index] as number) & Layer.quantity) return 2
    if (tiesAt(context, index) & LOCATIVE)
      return context.datasetAt[index + 1] ? 3 : wordAt(context, index + 1)
  }
  return 1
}

const MAX_COUNT = 3

const isNear = ({text}: TextContext, {start}: EntitySpan, {sentence}: Quantity): boolean =>
  text.sentenceOf[start] === sentence

/** What tells whether a result was measured on no dataset that the text names. */
function addNone(
  context: TextContext,
  {quantity, last, change, head}: Measured,
  all: ReadonlyArray<EntitySpan | undefined>,
  features: Features
): void {
  const group = unitGroup(quantity)
  const near = Math.min(MAX_NEAR, all.filter(each => each && isNear(context, each, quantity)).length)
  features.add(NONE_CHANGE + group, Number(change))
  features.add(NONE_UNIT, unitValue(quantity), Number(change))
  features.add(NONE_HEAD, head)
  features.add(NONE_PLACE, placeOf(context, quantity))
  features.add(
    NONE_BASELINE,
    last ? 1 + Number(last.dataset !== undefined) : 0,
    Number(last?.quantity.sentence === quantity.sentence)
  )
  features.add(NONE_NEAR + group, near)
  features.add(NONE_LAST, near, Number(last?.dataset !== undefined))
  features.add(NONE_COUNT + group, Math.min(MAX_COUNT, context.datasetCount), near)
  features.add(NONE_TITLE + group, Number(context.benchmark !== undefined), near)
}

function addBetween(
  context: TextContext,
  {quantity, last, next}: Measured,
  all: ReadonlyArray<EntitySpan | undefined>,
  [from, to]: readonly [number, number],
  side: number,
  features: Features
): void {
  const other = side === 0 ? last?.quantity : next
  if (other && other.start >= from && other.end <= to && other.sentence === quantity.sentence) {
    features.add(NUMBER + side)
    features.add(
      CLAUSE + side,
      Number(
        hasVerb(context, side === 0 ? other.end : quantity.end, side === 0 ? quantity.start : other.start)
      )
    )
  }
  let datasets = 0
  for (const each of all) if (each && each.start >= from && each.end <= to) datasets++
  features.add(DATASETS + side, Math.min(MAX_BETWEEN, datasets))
  let commas = 0
  for (let index = from; index < to; index++) {
    const ties = tiesAt(context, index)
    if (ties & COMMA) commas++
    else if (ties & MARKS) features.add(MARK + side)
  }
  features.add(COMMAS + side, Math.min(MAX_BETWEEN, commas))
}

/** Whether a verb of change stands in a span of tokens: "gains 8.1% and *cuts* energy by 6.3%". */
function hasVerb(context: TextContext, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (cuesAt(context, index) & VERBS && isVerbOfResults(context.tokens[index] as Lexeme)) return true
  return false
}
const VERBS = cue('improve', 'reduce')

/** "91% and 83% on Kites and Boats": the numbers take the datasets in order. */
function addRun(
  context: TextContext,
  {runRank, runCount}: Measured,
  dataset: EntitySpan,
  side: number,
  features: Features
): void {
  if (runCount < 2) return
  const [place, length] = listOf(context, dataset)
  features.add(RUN + side, Number(length === runCount) * 2 + Number(place === runRank), Number(length > 1))
}

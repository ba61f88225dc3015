import type {Candidate, Valued} from '../../src/extract/metrics/candidates.js'
import {choiceFor} from '../../src/extract/metrics/choice.js'
import type {EntitySpan} from '../../src/extract/metrics/context.js'
import {
  DATASET_TEMPLATES,
  datasetFeatures,
  datasetsFor,
  type Measured
} from '../../src/extract/metrics/datasets.js'
import {
  type Features,
  LinearModel,
  type Models,
  type Question,
  type Templates
} from '../../src/extract/metrics/model.js'
import {candidateFeatures, NAME_TEMPLATES} from '../../src/extract/metrics/name-features.js'
import {NAMED_TEMPLATES, namedFeatures, unvalued} from '../../src/extract/metrics/named.js'
import {VALUE_TEMPLATES, valueFeatures} from '../../src/extract/metrics/value-features.js'
import {ranked} from '../../src/extract/metrics/values.js'
import type {Quantity} from '../../src/extract/numbers.js'
import {goldKey} from '../gold/annotated.js'
import type {GoldMetric} from '../gold/types.js'
import {type Labelled, type LabelledPaper, nameMeets} from './gold.js'
import {type Choice, type Example, type Row, trainLogistic, trainRanker, Vocabulary} from './optimize.js'

/** What is learned, one table of weights each: the questions about a number, and the other models. */
export type Learned = keyof typeof Question | 'name' | 'dataset' | 'named'

/** The tables of weights. */
export type Tables = Record<Learned, string>

/** How strongly weights are held down, and how many things must have a feature. */
const SETTINGS: Record<Learned, {readonly l2: number; readonly least: number}> = {
  result: {l2: 2, least: 3},
  change: {l2: 1, least: 3},
  baseline: {l2: 1, least: 3},
  name: {l2: 4, least: 3},
  dataset: {l2: 1, least: 2},
  named: {l2: 1, least: 2}
}

const TEMPLATES: Record<Learned, Templates> = {
  result: VALUE_TEMPLATES,
  change: VALUE_TEMPLATES,
  baseline: VALUE_TEMPLATES,
  name: NAME_TEMPLATES,
  dataset: DATASET_TEMPLATES,
  named: NAMED_TEMPLATES
}

const KEYS: ReadonlyArray<Learned> = ['result', 'change', 'baseline', 'name', 'dataset', 'named']

/** Models of tables. */
export function modelsOf(tables: Tables): Models {
  return {
    value: new LinearModel(tables.result, tables.change, tables.baseline),
    name: new LinearModel(tables.name),
    dataset: new LinearModel(tables.dataset),
    named: new LinearModel(tables.named)
  }
}

/** The numbers of a paper that are required results, with what is annotated. */
interface GoldResult {
  readonly quantity: Quantity
  readonly gold: GoldMetric
}

const resultsOf = ({numbers}: LabelledPaper): GoldResult[] =>
  numbers.flatMap(({quantity, gold}) => (gold && !gold.optional ? [{quantity, gold}] : []))

class Learner {
  readonly vocabulary: Vocabulary
  readonly examples: Example[] = []
  readonly choices: Choice[] = []
  readonly #settings: {readonly l2: number; readonly least: number}

  constructor(name: Learned) {
    this.vocabulary = new Vocabulary(TEMPLATES[name].names)
    this.#settings = SETTINGS[name]
  }

  add(write: (features: Features) => void, label: boolean): void {
    this.examples.push({row: this.vocabulary.row(write), label})
  }

  table(): string {
    const prune = (row: Row) => this.vocabulary.prune(row, this.#settings.least)
    const {size} = this.vocabulary
    const weights =
      this.choices.length > 0
        ? trainRanker(
            this.choices.map(({rows, right}) => ({rows: rows.map(prune), right})),
            size,
            this.#settings.l2
          )
        : trainLogistic(
            this.examples.map(({row, label}) => ({row: prune(row), label})),
            size,
            this.#settings.l2
          )
    return this.vocabulary.table(weights)
  }
}

/** Learns all weights from papers. */
export function learn(papers: readonly LabelledPaper[]): Tables {
  const learners = Object.fromEntries(KEYS.map(name => [name, new Learner(name)])) as Record<Learned, Learner>
  for (const paper of papers) {
    paper.numbers.forEach((number, index) => {
      learnValue(paper, number, index, learners)
    })
    learnNames(paper, learners)
    learnNamed(paper, learners.named)
  }
  return Object.fromEntries(KEYS.map(name => [name, learners[name].table()])) as Tables
}

function learnValue(
  {context, numbers}: LabelledPaper,
  {quantity, gold}: Labelled,
  index: number,
  learners: Record<Learned, Learner>
): void {
  const neighbours = {last: numbers[index - 1]?.quantity, next: numbers[index + 1]?.quantity}
  const write = (features: Features) => valueFeatures(context, quantity, neighbours, features)
  if (!gold?.optional) learners.result.add(write, gold !== undefined)
  if (!gold) return
  if (gold.kind) learners.change.add(write, gold.kind === 'change')
  if (gold.of) learners.baseline.add(write, gold.of === 'baseline')
}

const distance = (candidate: Candidate, {start, end}: Quantity): number =>
  candidate.start < 0 ? Infinity : candidate.end <= start ? start - candidate.end : candidate.start - end

/** Each number chooses among candidates for its name, and among datasets. */
function learnNames(paper: LabelledPaper, learners: Record<Learned, Learner>): void {
  const results = resultsOf(paper)
  let last: {quantity: Quantity; name: Candidate | undefined; dataset: EntitySpan | undefined} | undefined
  ranked(paper.context, results).forEach((rank, index) => {
    const {gold, quantity} = results[index] ?? {}
    if (!gold || !quantity) return
    const change = gold.kind === 'change'
    const name = learnName(paper, {...rank, change, last}, gold, learners.name)
    const dataset = learnDataset(
      paper,
      {...rank, change, last, next: results[index + 1]?.quantity},
      gold,
      learners.dataset
    )
    last = {quantity, name, dataset}
  })
}

function learnName(
  {context}: LabelledPaper,
  valued: Valued,
  gold: GoldMetric,
  learner: Learner
): Candidate | undefined {
  const choice = choiceFor(context, valued)
  const right = choice.candidates.map(({name}) => nameMeets(gold.name, name))
  if (!right.includes(true)) return undefined
  const rows = choice.candidates.map(candidate =>
    learner.vocabulary.row(features => candidateFeatures(context, valued, candidate, choice, features))
  )
  learner.choices.push({rows, right})
  return choice.candidates
    .filter((_, index) => right[index])
    .sort((a, b) => distance(a, valued.quantity) - distance(b, valued.quantity))[0]
}

/** Whether a dataset that was found is the annotated one. */
export const isDataset = (dataset: EntitySpan | undefined, name: string | undefined): boolean =>
  name === undefined ? dataset === undefined : dataset !== undefined && nameMeets(dataset.entity.name, name)

function learnDataset(
  {context}: LabelledPaper,
  measured: Measured,
  gold: GoldMetric,
  learner: Learner
): EntitySpan | undefined {
  const datasets = datasetsFor(context, measured)
  const right = datasets.map(dataset => isDataset(dataset, gold.dataset))
  if (!right.includes(true)) return undefined
  learner.choices.push({
    rows: datasets.map(dataset =>
      learner.vocabulary.row(features => datasetFeatures(context, measured, dataset, datasets, features))
    ),
    right
  })
  return datasets.find((_, index) => right[index])
}

/** A metric without a value is right where the annotation lists it so; what is optional there teaches nothing. */
function learnNamed({context, gold}: LabelledPaper, learner: Learner): void {
  const valued = new Set(gold.filter(({value}) => value !== null).map(({name}) => goldKey(name)))
  for (const spans of unvalued(context, new Set())) {
    const name = spans[0]?.text ?? ''
    if (valued.has(goldKey(name))) continue
    const listed = gold.filter(metric => metric.value === null && nameMeets(metric.name, name))
    if (listed.length > 0 && listed.every(({optional}) => optional)) continue
    learner.add(features => namedFeatures(context, spans, features), listed.length > 0)
  }
}

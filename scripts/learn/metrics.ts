// Learns the models by which numbers are taken for results and get their names.
import type {Candidate, Valued} from '../../src/extract/metrics/candidates.js'
import {fieldOf} from '../../src/extract/metrics/field.js'
import type {Emit, Models, Templates} from '../../src/extract/metrics/model.js'
import {candidateFeatures, NAME_TEMPLATES} from '../../src/extract/metrics/name-features.js'
import {NAMED_TEMPLATES, namedFeatures, unvalued} from '../../src/extract/metrics/named.js'
import {PLACE_TEMPLATES, placeFeatures, placesFor} from '../../src/extract/metrics/places.js'
import type {Place} from '../../src/extract/metrics/scan.js'
import {VALUE_TEMPLATES, valueFeatures} from '../../src/extract/metrics/value-features.js'
import {ranked} from '../../src/extract/metrics/values.js'
import type {WeightTable} from '../../src/extract/model/read.js'
import type {Quantity} from '../../src/extract/numbers.js'
import {goldKey} from './annotated.js'
import type {GoldMetric} from './gold.js'
import {type Choice, NOTHING, type Row, trainChoices} from './linear.js'
import {type Labelled, type LabelledPaper, nameMeets} from './numbers.js'

/** How strongly weights are held down, and how many things must have a feature. */
const SETTINGS: Record<keyof Models, {readonly l2: number; readonly least: number}> = {
  result: {l2: 2, least: 3},
  change: {l2: 1, least: 3},
  baseline: {l2: 1, least: 3},
  name: {l2: 4, least: 3},
  dataset: {l2: 1, least: 2},
  named: {l2: 1, least: 2}
}

const TEMPLATES: Record<keyof Models, Templates> = {
  result: VALUE_TEMPLATES,
  change: VALUE_TEMPLATES,
  baseline: VALUE_TEMPLATES,
  name: NAME_TEMPLATES,
  dataset: PLACE_TEMPLATES,
  named: NAMED_TEMPLATES
}

const KEYS: ReadonlyArray<keyof Models> = ['result', 'change', 'baseline', 'name', 'dataset', 'named']

/** The numbers of a paper that are required results, with what is annotated. */
interface GoldResult {
  readonly quantity: Quantity
  readonly gold: GoldMetric
}

const resultsOf = ({numbers}: LabelledPaper): GoldResult[] =>
  numbers.flatMap(({quantity, gold}) => (gold && !gold.optional ? [{quantity, gold}] : []))

class Learner {
  readonly vocabulary: Vocabulary
  readonly choices: Choice[] = []
  readonly #name: keyof Models

  constructor(name: keyof Models) {
    this.#name = name
    this.vocabulary = new Vocabulary(TEMPLATES[name].names)
  }

  /** Teaches whether a thing is so. */
  add(features: (emit: Emit) => void, label: boolean): void {
    this.choices.push({rows: [this.vocabulary.row(features), NOTHING], right: [label, !label]})
  }

  table(): WeightTable {
    const {l2, least} = SETTINGS[this.#name]
    const choices = this.choices.map(({rows, right}) => ({
      rows: rows.map(row => this.vocabulary.prune(row, least)),
      right
    }))
    return this.vocabulary.table(
      this.#name,
      trainChoices(choices, new Float64Array(this.vocabulary.size).fill(l2))
    )
  }
}

/** The tables of weights that numbers of papers teach. */
export function learnMetrics(papers: readonly LabelledPaper[]): WeightTable[] {
  const learners = Object.fromEntries(KEYS.map(name => [name, new Learner(name)])) as Record<
    keyof Models,
    Learner
  >
  for (const paper of papers) {
    paper.numbers.forEach((number, index) => {
      learnValue(paper, number, index, learners)
    })
    learnNames(paper, learners)
    learnNamed(paper, learners.named)
  }
  return KEYS.map(name => learners[name].table())
}

function learnValue(
  {scan, numbers}: LabelledPaper,
  {quantity, gold}: Labelled,
  index: number,
  learners: Record<keyof Models, Learner>
): void {
  const near = {last: numbers[index - 1]?.quantity, next: numbers[index + 1]?.quantity}
  const features = (emit: Emit) => valueFeatures(scan, quantity, near, emit)
  if (!gold?.optional) learners.result.add(features, gold !== undefined)
  if (!gold) return
  if (gold.kind) learners.change.add(features, gold.kind === 'change')
  if (gold.of) learners.baseline.add(features, gold.of === 'baseline')
}

const distance = (candidate: Candidate, {start, end}: Quantity): number =>
  candidate.start < 0 ? Infinity : candidate.end <= start ? start - candidate.end : candidate.start - end

/** Each number chooses among candidates for its name, and among datasets. */
function learnNames(paper: LabelledPaper, learners: Record<keyof Models, Learner>): void {
  const results = resultsOf(paper)
  let last: {quantity: Quantity; name: Candidate | undefined; place: Place | undefined} | undefined
  ranked(paper.scan, results).forEach((rank, index) => {
    const {gold, quantity} = results[index] ?? {}
    if (!gold || !quantity) return
    const change = gold.kind === 'change'
    const name = learnName(paper, {...rank, change, last}, gold, learners.name)
    const place = learnPlace(
      paper,
      {...rank, change, last, next: results[index + 1]?.quantity},
      gold,
      learners.dataset
    )
    last = {quantity, name, place}
  })
}

function learnName(
  {scan}: LabelledPaper,
  valued: Valued,
  gold: GoldMetric,
  learner: Learner
): Candidate | undefined {
  const field = fieldOf(scan, valued)
  const right = field.candidates.map(({name}) => nameMeets(gold.name, name))
  if (!right.includes(true)) return undefined
  const rows = field.candidates.map(candidate =>
    learner.vocabulary.row(emit => candidateFeatures(scan, valued, candidate, field, emit))
  )
  learner.choices.push({rows, right})
  return field.candidates
    .filter((_, index) => right[index])
    .sort((a, b) => distance(a, valued.quantity) - distance(b, valued.quantity))[0]
}

/** Whether a dataset that was found is the annotated one. */
export const isDataset = (place: Place | undefined, name: string | undefined): boolean =>
  name === undefined ? place === undefined : place !== undefined && nameMeets(place.entity.name, name)

function learnPlace(
  {scan}: LabelledPaper,
  measured: Parameters<typeof placesFor>[1],
  gold: GoldMetric,
  learner: Learner
): Place | undefined {
  const places = placesFor(scan, measured)
  const right = places.map(place => isDataset(place, gold.dataset))
  if (!right.includes(true)) return undefined
  learner.choices.push({
    rows: places.map(place =>
      learner.vocabulary.row(emit => placeFeatures(scan, measured, place, places, emit))
    ),
    right
  })
  return places.find((_, index) => right[index])
}

/** A metric without a value is right where the annotation lists it so; what is optional there teaches nothing. */
function learnNamed({scan, gold}: LabelledPaper, learner: Learner): void {
  const valued = new Set(gold.filter(({value}) => value !== null).map(({name}) => goldKey(name)))
  for (const spans of unvalued(scan, new Set())) {
    const name = spans[0]?.text ?? ''
    if (valued.has(goldKey(name))) continue
    const listed = gold.filter(metric => metric.value === null && nameMeets(metric.name, name))
    if (listed.length > 0 && listed.every(({optional}) => optional)) continue
    learner.add(emit => namedFeatures(scan, spans, emit), listed.length > 0)
  }
}

/** Gives features indices, and turns weights into the lines of a table. */
export class Vocabulary {
  readonly #index = new Map<string, number>()
  readonly #counts: number[] = []
  readonly #names: readonly string[]

  /** @param names - The names of the templates. */
  constructor(names: readonly string[]) {
    this.#names = names
  }

  get size(): number {
    return this.#counts.length
  }

  /** Reads the features of a thing. */
  row(features: (emit: (template: number, value: string) => void) => void): Row {
    const row = new Set<number>()
    features((template, value) => {
      const key = `${this.#names[template]} ${value}`
      const known = this.#index.get(key)
      const index = known ?? this.#counts.length
      if (known === undefined) {
        this.#index.set(key, index)
        this.#counts.push(0)
      }
      if (!row.has(index)) this.#counts[index]++
      row.add(index)
    })
    return {features: Int32Array.from(row)}
  }

  /** Without the features that too few things have. */
  prune({features}: Row, least: number): Row {
    return {features: features.filter(feature => this.#counts[feature] >= least)}
  }

  /** The weights as a file of them has them: a line for each template, with its values; small weights are left out. */
  table(name: string, weights: Float64Array): WeightTable {
    const lines = new Map<string, Array<{readonly value: string; readonly step: number}>>()
    for (const [key, index] of this.#index) {
      const weight = weights[index]
      if (Math.abs(weight) < LEAST_WEIGHT) continue
      const [template = '', value = ''] = key.split(' ')
      const line = lines.get(template) ?? []
      line.push({value, step: Math.round(weight * PER)})
      lines.set(template, line)
    }
    const sorted = [...lines]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([template, own]) => ({template, own: own.sort((a, b) => (a.value < b.value ? -1 : 1))}))
    return {
      name,
      classes: [name],
      features: sorted.map(({template, own}) => [template, ...own.map(({value}) => value)].join(' ')),
      hashes: new Int32Array(0),
      steps: Int32Array.from(
        sorted.flatMap(({own}) => own),
        ({step}) => step
      ),
      per: PER
    }
  }
}

/** Steps from 0 to a weight of 1. */
const PER = 100
const LEAST_WEIGHT = 0.05

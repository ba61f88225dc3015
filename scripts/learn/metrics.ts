// Learns the models by which numbers are taken for results and get their names.
import type {Candidate, Valued} from '../../src/extract/metrics/candidates.js'
import {choiceFor} from '../../src/extract/metrics/choice.js'
import type {EntitySpan} from '../../src/extract/metrics/context.js'
import {
  DATASET_TEMPLATES,
  datasetFeatures,
  datasetsFor,
  headOf,
  type Measured
} from '../../src/extract/metrics/datasets.js'
import {EXTENT_TEMPLATES, extentFeatures, extentsOf} from '../../src/extract/metrics/extents.js'
import {METHOD_TEMPLATES, methodFeatures, methodsFor, type Sided} from '../../src/extract/metrics/methods.js'
import {Features, QUESTIONS, type Templates} from '../../src/extract/metrics/model.js'
import {candidateFeatures, NAME_TEMPLATES} from '../../src/extract/metrics/name-features.js'
import {NAMED_TEMPLATES, namedFeatures, unvalued} from '../../src/extract/metrics/named.js'
import {VALUE_TEMPLATES, valueFeatures} from '../../src/extract/metrics/value-features.js'
import {ranked} from '../../src/extract/metrics/values.js'
import {checksum, type WeightTable} from '../../src/extract/model/read.js'
import type {NameEntity} from '../../src/extract/names/decide.js'
import type {Quantity} from '../../src/extract/numbers.js'
import {goldKey} from './annotated.js'
import type {GoldMetric} from './gold.js'
import {type Choice, NOTHING, type Row, trainChoices} from './linear.js'
import {type Labelled, type LabelledPaper, nameMeets} from './numbers.js'

/** What is learned apart: each question. */
type Weighed = (typeof QUESTIONS)[keyof typeof QUESTIONS][number]

/** How strongly weights are held down, and how many things must have a feature. */
const SETTINGS: Record<Weighed, {readonly l2: number; readonly least: number}> = {
  result: {l2: 4, least: 5},
  change: {l2: 2, least: 5},
  baseline: {l2: 2, least: 5},
  name: {l2: 6, least: 20},
  extent: {l2: 2, least: 9},
  dataset: {l2: 2, least: 11},
  method: {l2: 1, least: 5},
  named: {l2: 1, least: 3}
}

const TEMPLATES: Record<Weighed, Templates> = {
  result: VALUE_TEMPLATES,
  change: VALUE_TEMPLATES,
  baseline: VALUE_TEMPLATES,
  name: NAME_TEMPLATES,
  extent: EXTENT_TEMPLATES,
  dataset: DATASET_TEMPLATES,
  method: METHOD_TEMPLATES,
  named: NAMED_TEMPLATES
}

const KEYS: readonly Weighed[] = Object.values(QUESTIONS).flat()

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
  readonly #name: Weighed

  constructor(name: Weighed) {
    this.#name = name
    this.vocabulary = new Vocabulary(TEMPLATES[name].names)
  }

  /** Teaches whether a thing is so. */
  add(write: (features: Features) => void, label: boolean): void {
    this.choices.push({rows: [this.vocabulary.row(write), NOTHING], right: [label, !label]})
  }

  /** Teaches which of some things are right. */
  choose(writes: ReadonlyArray<(features: Features) => void>, right: readonly boolean[]): void {
    this.choices.push({rows: writes.map(write => this.vocabulary.row(write)), right})
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
  const learners = Object.fromEntries(KEYS.map(name => [name, new Learner(name)])) as Record<Weighed, Learner>
  for (const paper of papers) {
    paper.numbers.forEach((number, index) => {
      learnValue(paper, number, index, learners)
    })
    learnNames(paper, learners)
    learnNamed(paper, learners.named)
    if (paper.withMethods) learnMethods(paper, learners.method)
  }
  return Object.entries(QUESTIONS).map(([name, questions]) =>
    joined(
      name,
      questions.map(question => learners[question].table())
    )
  )
}

/** Tables of a class each, of the same features, as one. */
function joined(name: string, tables: readonly WeightTable[]): WeightTable {
  const unsigned = tables.flatMap(({hashes}) => Array.from(hashes, hash => hash >>> 0))
  const hashes = Int32Array.from([...new Set(unsigned)].sort((a, b) => a - b))
  const rows = new Map(Array.from(hashes, (hash, row) => [hash, row]))
  const steps = new Float64Array(hashes.length * tables.length)
  tables.forEach((table, column) => {
    table.hashes.forEach((hash, row) => {
      steps[(rows.get(hash) ?? 0) * tables.length + column] = table.steps[row]
    })
  })
  const {features, per} = tables[0]
  return {name, classes: tables.flatMap(({classes}) => classes), features, hashes, steps, per}
}

function learnValue(
  {context, numbers}: LabelledPaper,
  {quantity, gold}: Labelled,
  index: number,
  learners: Record<Weighed, Learner>
): void {
  const last = numbers[index - 1]
  const decided = last?.gold && {change: last.gold.kind === 'change', baseline: last.gold.of === 'baseline'}
  const neighbours = {last: last?.quantity, next: numbers[index + 1]?.quantity, decided}
  const write = (features: Features) => valueFeatures(context, quantity, neighbours, features)
  if (!gold?.optional) learners.result.add(write, gold !== undefined)
  if (!gold) return
  if (gold.kind) learners.change.add(write, gold.kind === 'change')
  if (gold.of) learners.baseline.add(write, gold.of === 'baseline')
}

const distance = (candidate: Candidate, {start, end}: Quantity): number =>
  candidate.start < 0 ? Infinity : candidate.end <= start ? start - candidate.end : candidate.start - end

/** Each number chooses among candidates for its name, and among datasets. */
function learnNames(paper: LabelledPaper, learners: Record<Weighed, Learner>): void {
  const results = resultsOf(paper)
  const names: Array<Candidate | undefined> = []
  let last: {quantity: Quantity; name: Candidate | undefined; dataset: EntitySpan | undefined} | undefined
  const datasets: Array<EntitySpan | undefined> = []
  const used = new Set<EntitySpan>()
  ranked(paper.context, results).forEach((rank, index) => {
    const {gold, quantity} = results[index] ?? {}
    if (!gold || !quantity) return
    const change = gold.kind === 'change'
    const next = results[index + 1]?.quantity
    const parallel = names[rank.twin ?? -1]
    const name = learnName(paper, {...rank, change, last, next, parallel}, gold, learners)
    names.push(name)
    const head = name ? headOf(paper.context, name) : 0
    const twinDataset = datasets[rank.twin ?? -1]
    const measured = {...rank, change, last, next, head, twinDataset, used}
    const dataset = learnDataset(paper, measured, gold, learners.dataset)
    datasets.push(dataset)
    if (dataset) used.add(dataset)
    last = {quantity, name, dataset}
  })
}

/** The name of a number: which candidate, by the annotated name itself where one bears it, and how far it reaches. */
function learnName(
  {context}: LabelledPaper,
  valued: Valued,
  gold: GoldMetric,
  learners: Record<Weighed, Learner>
): Candidate | undefined {
  const choice = choiceFor(context, valued)
  const key = goldKey(gold.name)
  const isSame = ({name}: {readonly name: string}) => goldKey(name) === key
  const same = choice.candidates.map(candidate => extentsOf(context, candidate).some(isSame))
  const right = same.includes(true) ? same : choice.candidates.map(({name}) => nameMeets(gold.name, name))
  if (!right.includes(true)) return undefined
  learners.name.choose(
    choice.candidates.map(
      candidate => features => candidateFeatures(context, valued, candidate, choice, features)
    ),
    right
  )
  const [found] = choice.candidates
    .filter((_, index) => right[index])
    .sort((a, b) => distance(a, valued.quantity) - distance(b, valued.quantity))
  if (!found || found.start < 0 || !same.includes(true)) return found
  const extents = extentsOf(context, found)
  learners.extent.choose(
    extents.map(extent => features => extentFeatures(context, found, extent, valued.change, features)),
    extents.map(isSame)
  )
  return found
}

/** Whether a dataset that was found is the annotated one. */
const isDataset = (dataset: EntitySpan | undefined, name: string | undefined): boolean =>
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
  learner.choose(
    datasets.map(dataset => features => datasetFeatures(context, measured, dataset, datasets, features)),
    right
  )
  return datasets.find((_, index) => right[index])
}

/** Each result chooses among the methods near it whose it is. */
function learnMethods(paper: LabelledPaper, learner: Learner): void {
  const {context, proposed} = paper
  let last: Quantity | undefined
  for (const {quantity, gold} of resultsOf(paper)) {
    const baseline = gold.of === 'baseline'
    const sided: Sided = {quantity, change: gold.kind === 'change', baseline, last, proposed}
    last = quantity
    const all = methodsFor(context, sided)
    // Without a name it is the proposed method's, named near it or not.
    const right = all.map(
      method =>
        isMethod(method?.entity ?? (baseline ? undefined : proposed), gold.method) ||
        (!baseline && gold.method === undefined && (!method || method.entity === proposed))
    )
    if (!right.includes(true) || !right.includes(false)) continue
    learner.choices.push({
      rows: all.map(method =>
        learner.vocabulary.row(features => methodFeatures(context, sided, method, all, features))
      ),
      right
    })
  }
}

/** Whether a method that was found is the annotated one. */
const isMethod = (method: NameEntity | undefined, name: string | undefined): boolean =>
  name === undefined ? method === undefined : method !== undefined && nameMeets(method.name, name)

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

/**
 * Gives features indices, and turns weights into a table. Features that have one hash, as a few do in hundreds of thousands,
 * are one feature.
 */
class Vocabulary {
  readonly #index = new Map<number, number>()
  readonly #counts: number[] = []
  readonly #names: readonly string[]
  readonly #features = new Features()

  /** @param names - The names of the templates. */
  constructor(names: readonly string[]) {
    this.#names = names
  }

  get size(): number {
    return this.#counts.length
  }

  /** Reads the features of a thing; each counts once. */
  row(write: (features: Features) => void): Row {
    write(this.#features.clear())
    const row = new Set<number>()
    for (let at = 0; at < this.#features.length; at++) {
      const hash = this.#features.hashAt(at)
      const index = this.#index.get(hash) ?? this.#counts.length
      if (index === this.#counts.length) {
        this.#index.set(hash, index)
        this.#counts.push(0)
      }
      if (!row.has(index)) this.#counts[index]++
      row.add(index)
    }
    return {features: Int32Array.from(row)}
  }

  /** Without the features that too few things have. */
  prune({features}: Row, least: number): Row {
    return {features: features.filter(feature => this.#counts[feature] >= least)}
  }

  /** The weights as a file of them has them; small weights are left out. */
  table(name: string, weights: Float64Array): WeightTable {
    const kept = [...this.#index]
      .map(([hash, index]) => ({hash: hash >>> 0, weight: weights[index]}))
      .filter(({weight}) => Math.abs(weight) >= LEAST_WEIGHT)
      .sort((a, b) => a.hash - b.hash)
    return {
      name,
      classes: [name],
      features: checksum(this.#names),
      hashes: Int32Array.from(kept, ({hash}) => hash),
      steps: Float64Array.from(kept, ({weight}) => Math.round(weight * PER)),
      per: PER
    }
  }
}

/** Steps from 0 to a weight of 1. */
const PER = 20
const LEAST_WEIGHT = 0.1

// Trains a linear-chain conditional random field by AdaGrad (Duchi, Hazan and Singer 2011) with feature dropout.
import {checksum, type WeightTable} from '../../src/extract/model/read.js'
import {BEFORE, LABELS, labelNames} from '../../src/extract/tagger/labels.js'
import {Lattice} from '../../src/extract/tagger/lattice.js'
import {TEMPLATES, templateName} from '../../src/extract/tagger/templates.js'
import {random} from './random.js'

/** A run of tokens: the hashes of each one's features, and the labels that each may have, as bits. */
export interface Run {
  readonly features: readonly Uint32Array[]
  readonly allowed: Int32Array
}

export interface TrainOptions {
  readonly epochs: number
  readonly rate: number
  /** Share of features that are left out at each step. */
  readonly dropout: number
  /** One model is trained with each; their weights are averaged, which takes out some of the chance in each. */
  readonly seeds: readonly number[]
}

export const DEFAULTS: TrainOptions = {epochs: 15, rate: 0.1, dropout: 0.5, seeds: [1, 2]}

/** Steps from 0 to the greatest weight. 127 take half as much again, gzipped, and were no better on the folds. */
const LEVELS = 21

/** A model before it is packed. */
export class TrainedModel {
  readonly rows: ReadonlyMap<number, number>
  readonly weights: Float32Array
  readonly transitions: Float64Array
  readonly transition: Float64Array

  constructor(rows: ReadonlyMap<number, number>, weights: Float32Array, transitions: Float64Array) {
    this.rows = rows
    this.weights = weights
    this.transitions = transitions
    this.transition = transitions.map(Math.exp)
  }

  /** Sets the scores of a token's labels, at `token * LABELS`. */
  score(features: Uint32Array, scores: Float64Array, token: number): void {
    const base = token * LABELS
    scores.fill(0, base, base + LABELS)
    for (const hash of features) {
      const row = this.rows.get(hash)
      if (row === undefined) continue
      for (let label = 0; label < LABELS; label++) scores[base + label] += this.weights[row * LABELS + label]
    }
  }

  /** Weights of the heaviest rows alone, and of the transitions, as `PackedModel` takes them. */
  tables(most: number): WeightTable[] {
    const weightOf = (row: number) => {
      let sum = 0
      for (let label = 0; label < LABELS; label++) sum += Math.abs(this.weights[row * LABELS + label])
      return sum
    }
    const kept = [...this.rows]
      .filter(([hash]) => hash !== 0)
      .map(([hash, row]) => ({hash, row, weight: weightOf(row)}))
      .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
      .slice(0, most)
      .sort((a, b) => a.hash - b.hash)
    const weights = kept.flatMap(({row}) => [...this.weights.subarray(row * LABELS, (row + 1) * LABELS)])
    const unit = weights.reduce((greatest, weight) => Math.max(greatest, Math.abs(weight)), 0) / LEVELS
    const labels = labelNames()
    return [
      {
        name: 'labels',
        classes: labels,
        features: checksum(TEMPLATES.map(templateName)),
        hashes: Int32Array.from(kept, ({hash}) => hash),
        steps: Float64Array.from(weights, weight => Math.round(weight / unit)),
        per: 1 / Math.fround(unit)
      },
      {
        name: 'moves',
        classes: labels,
        features: checksum(labels),
        hashes: new Int32Array(0),
        steps: this.transitions.map(weight => Math.round(Math.fround(weight) * MOVE_STEPS)),
        per: MOVE_STEPS
      }
    ]
  }
}

/** Steps from 0 to a transition's weight of 1: as fine as floats of 32 bits. */
const MOVE_STEPS = 2 ** 31

/** A label whose slope is smaller teaches nothing. */
const LEAST_SLOPE = 1e-4

/** Features that stand in fewer tokens are left out. */
const RARE = 2

export function train(runs: readonly Run[], options: TrainOptions = DEFAULTS): TrainedModel {
  const models = options.seeds.map(seed => new Trainer(runs, options, seed).train())
  const [{rows, weights, transitions}] = models
  const mean = (of: (model: TrainedModel) => ArrayLike<number>) => (_: number, index: number) =>
    models.reduce((sum, model) => sum + of(model)[index], 0) / models.length
  return new TrainedModel(
    rows,
    weights.map(mean(model => model.weights)),
    transitions.map(mean(model => model.transitions))
  )
}

class Trainer {
  readonly #rows = new Map<number, number>()
  readonly #runs: ReadonlyArray<{readonly rows: readonly Int32Array[]; readonly allowed: Int32Array}>
  readonly #options: TrainOptions
  readonly #next: () => number
  readonly #weights: Float32Array
  readonly #squares: Float32Array
  readonly #sums: Float32Array
  readonly #transitions = new Float64Array(LABELS * LABELS)
  readonly #transitionSquares = new Float64Array(LABELS * LABELS).fill(1e-3)
  readonly #transitionSums = new Float64Array(LABELS * LABELS)
  readonly #scores: Float64Array
  readonly #chosen = new Int32Array(TEMPLATES.length)

  constructor(runs: readonly Run[], options: TrainOptions, seed: number) {
    this.#options = options
    this.#next = random(seed)
    const counts = new Map<number, number>()
    for (const {features} of runs)
      for (const token of features) for (const hash of token) counts.set(hash, (counts.get(hash) ?? 0) + 1)
    for (const [hash, count] of counts) if (count >= RARE) this.#rows.set(hash, this.#rows.size)
    this.#runs = runs.map(({features, allowed}) => ({
      rows: features.map(token =>
        Int32Array.from(
          [...token].flatMap(hash => this.#rows.get(hash) ?? []),
          row => row * LABELS
        )
      ),
      allowed
    }))
    this.#weights = new Float32Array(this.#rows.size * LABELS)
    this.#squares = new Float32Array(this.#rows.size * LABELS).fill(1e-3)
    this.#sums = new Float32Array(this.#rows.size * LABELS)
    this.#scores = new Float64Array(Math.max(1, ...runs.map(({allowed}) => allowed.length)) * LABELS)
  }

  train(): TrainedModel {
    const {epochs} = this.#options
    const order = this.#runs.map((_, index) => index)
    const from = Math.ceil(epochs / 2)
    for (let epoch = 0; epoch < epochs; epoch++) {
      this.#shuffle(order)
      for (const index of order) this.#learn(index)
      if (epoch < from) continue
      this.#weights.forEach((weight, index) => {
        this.#sums[index] += weight / (epochs - from)
      })
      this.#transitions.forEach((weight, index) => {
        this.#transitionSums[index] += weight / (epochs - from)
      })
    }
    return new TrainedModel(this.#rows, this.#sums, this.#transitionSums)
  }

  #shuffle(order: number[]): void {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(this.#next() * (index + 1))
      ;[order[index], order[other]] = [order[other], order[index]]
    }
  }

  #learn(index: number): void {
    const {rows, allowed} = this.#runs[index]
    const kept = rows.map(token => this.#kept(token))
    this.#scores.fill(0, 0, rows.length * LABELS)
    kept.forEach((token, place) => {
      for (const row of token)
        for (let label = 0; label < LABELS; label++)
          this.#scores[place * LABELS + label] += this.#weights[row + label]
    })
    const transition = this.#transitions.map(Math.exp)
    const [free, gold] = [new Lattice(transition), new Lattice(transition)]
    free.run(this.#scores, rows.length)
    gold.run(this.#scores, rows.length, allowed)
    for (const [place, token] of kept.entries()) this.#learnToken(token, place, free, gold)
    for (let place = 0; place <= rows.length; place++) this.#learnMove(place, rows.length, free, gold)
  }

  /** The features of a token that are not left out. */
  #kept(rows: Int32Array): Int32Array {
    let count = 0
    for (let index = 0; index < rows.length; index++)
      if (this.#next() >= this.#options.dropout) this.#chosen[count++] = rows[index]
    return this.#chosen.slice(0, count)
  }

  #learnToken(rows: Int32Array, place: number, free: Lattice, gold: Lattice): void {
    const {rate} = this.#options
    for (let label = 0; label < LABELS; label++) {
      const slope = gold.marginal(place, label) - free.marginal(place, label)
      if (Math.abs(slope) < LEAST_SLOPE) continue
      for (let index = 0; index < rows.length; index++) {
        const at = rows[index] + label
        const square = this.#squares[at] + slope * slope
        this.#squares[at] = square
        this.#weights[at] += (rate * slope) / Math.sqrt(square)
      }
    }
  }

  #learnMove(place: number, length: number, free: Lattice, gold: Lattice): void {
    for (let to = 0; to < (place === length ? 1 : LABELS); to++)
      for (const from of BEFORE[to]) {
        if (place === 0 && from > 0) continue
        const slope = gold.edge(place, from, to) - free.edge(place, from, to)
        if (Math.abs(slope) < 1e-6) continue
        const index = from * LABELS + to
        this.#transitionSquares[index] += slope * slope
        this.#transitions[index] += (this.#options.rate * slope) / Math.sqrt(this.#transitionSquares[index])
      }
  }
}

import {Features, RADIX, UNIT} from '../../src/extract/metrics/model.js'

/** The features of one thing, as indices of weights; each counts once. */
export type Row = Int32Array

/** Value of a function at a point; writes its gradient. */
type Objective = (weights: Float64Array, gradient: Float64Array) => number

const MEMORY = 8
const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += Number(a[index]) * Number(b[index])
  return sum
}

/**
 * Finds the minimum of a smooth convex function by L-BFGS (Liu & Nocedal 1989) with halving steps.
 *
 * @param size - Count of weights.
 * @param objective - The function; it writes its gradient.
 * @param rounds - Most steps.
 */
export function minimize(size: number, objective: Objective, rounds: number): Float64Array {
  let weights = new Float64Array(size)
  let gradient = new Float64Array(size)
  let value = objective(weights, gradient)
  const history: Array<{s: Float64Array; y: Float64Array; rho: number}> = []
  for (let round = 0; round < rounds; round++) {
    const direction = descent(gradient, history)
    const slope = dot(direction, gradient)
    if (slope > -1e-8) break
    let step = history.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1
    const next = new Float64Array(size)
    const nextGradient = new Float64Array(size)
    let nextValue = Infinity
    for (let halving = 0; halving < 30; halving++, step /= 2) {
      for (let index = 0; index < size; index++)
        next[index] = Number(weights[index]) + step * Number(direction[index])
      nextValue = objective(next, nextGradient)
      if (nextValue <= value + 1e-4 * step * slope) break
    }
    const s = next.map((weight, index) => weight - Number(weights[index]))
    const y = nextGradient.map((part, index) => part - Number(gradient[index]))
    const curve = dot(s, y)
    if (curve > 1e-12) history.push({s, y, rho: 1 / curve})
    if (history.length > MEMORY) history.shift()
    const gain = value - nextValue
    ;[weights, gradient, value] = [next, nextGradient, nextValue]
    if (gain < 1e-7 * Math.abs(value)) break
  }
  return weights
}

function descent(
  gradient: Float64Array,
  history: ReadonlyArray<{s: Float64Array; y: Float64Array; rho: number}>
): Float64Array {
  const q = gradient.slice()
  const alphas: number[] = []
  for (const {s, y, rho} of [...history].reverse()) {
    const alpha = rho * dot(s, q)
    alphas.push(alpha)
    for (let index = 0; index < q.length; index++) q[index] = Number(q[index]) - alpha * Number(y[index])
  }
  const last = history.at(-1)
  const scale = last ? dot(last.s, last.y) / dot(last.y, last.y) : 1
  for (let index = 0; index < q.length; index++) q[index] = Number(q[index]) * scale
  history.forEach(({s, y, rho}, at) => {
    const beta = Number(alphas[history.length - 1 - at]) - rho * dot(y, q)
    for (let index = 0; index < q.length; index++) q[index] = Number(q[index]) + beta * Number(s[index])
  })
  return q.map(part => -part)
}

const score = (row: Row, weights: Float64Array): number => {
  let sum = 0
  for (const feature of row) sum += Number(weights[feature])
  return sum
}

function penalty(weights: Float64Array, gradient: Float64Array, l2: number): number {
  let sum = 0
  for (let index = 0; index < weights.length; index++) {
    const weight = Number(weights[index])
    sum += 0.5 * l2 * weight * weight
    gradient[index] = l2 * weight
  }
  return sum
}

/** An example of a logistic model. */
export interface Example {
  readonly row: Row
  readonly label: boolean
}

/** Weights of a logistic model with an L2 penalty. */
export function trainLogistic(examples: readonly Example[], size: number, l2: number): Float64Array {
  return minimize(
    size,
    (weights, gradient) => {
      let loss = penalty(weights, gradient, l2)
      for (const {row, label} of examples) {
        const margin = label ? score(row, weights) : -score(row, weights)
        loss += margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin
        const slope = (label ? -1 : 1) / (1 + Math.exp(margin))
        for (const feature of row) gradient[feature] = Number(gradient[feature]) + slope
      }
      return loss
    },
    150
  )
}

/** A choice among candidates, of which some are right. */
export interface Choice {
  readonly rows: readonly Row[]
  readonly right: readonly boolean[]
}

/** Weights of a log-linear ranker: the candidates that are right together shall have all the probability. */
export function trainRanker(choices: readonly Choice[], size: number, l2: number): Float64Array {
  return minimize(
    size,
    (weights, gradient) => {
      let loss = penalty(weights, gradient, l2)
      for (const {rows, right} of choices) {
        const scores = rows.map(row => score(row, weights))
        const most = Math.max(...scores)
        const powers = scores.map(each => Math.exp(each - most))
        const all = powers.reduce((sum, power) => sum + power, 0)
        const good = powers.reduce((sum, power, index) => sum + (right[index] ? power : 0), 0)
        loss -= Math.log(good / all)
        rows.forEach((row, index) => {
          const power = Number(powers[index])
          const slope = power / all - (right[index] ? power / good : 0)
          if (Math.abs(slope) < 1e-9) return
          for (const feature of row) gradient[feature] = Number(gradient[feature]) + slope
        })
      }
      return loss
    },
    120
  )
}

/** Features that are written down too, so that it is found out if two have one hash. */
class CheckedFeatures extends Features {
  readonly #names: readonly string[]
  readonly #written = new Map<number, string>()

  /** @param names - The names of the templates. */
  constructor(names: readonly string[]) {
    super()
    this.#names = names
  }

  override add(template: number, first = 0, second = 0): void {
    super.add(template, first, second)
    const hash = this.hashAt(this.length - 1)
    const feature = `${this.#names[template]} ${first} ${second}`
    const known = this.#written.get(hash) ?? feature
    if (known !== feature || hash === 0) throw new Error(`one hash for "${known}" and "${feature}"`)
    this.#written.set(hash, feature)
  }
}

/** Gives features indices, and turns weights into a table. */
export class Vocabulary {
  readonly #index = new Map<number, number>()
  readonly #counts: number[] = []
  readonly #features: CheckedFeatures

  /** @param names - The names of the templates. */
  constructor(names: readonly string[]) {
    this.#features = new CheckedFeatures(names)
  }

  get size(): number {
    return this.#counts.length
  }

  /** Reads the features of a thing. */
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
      if (!row.has(index)) this.#counts[index] = Number(this.#counts[index]) + 1
      row.add(index)
    }
    return Int32Array.from(row)
  }

  /** Without the features that too few things have. */
  prune(row: Row, least: number): Row {
    return row.filter(feature => Number(this.#counts[feature]) >= least)
  }

  /** The table of weights, as {@link LinearModel} reads it; small weights are left out. */
  table(weights: Float64Array): string {
    return [...this.#index]
      .map(([hash, index]) => [hash, Number(weights[index])] as const)
      .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
      .sort(([a], [b]) => a - b)
      .map(([hash, weight]) => `${hash.toString(RADIX)} ${Math.round(weight * UNIT).toString(RADIX)}`)
      .join(' ')
  }
}

const LEAST_WEIGHT = 0.05

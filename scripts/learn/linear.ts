// Trains linear models: log-linear choices among things (of two, it is logistic regression), by L-BFGS.

/** The features of a thing, as indices of weights. */
export interface Row {
  readonly features: Int32Array
  /** How much of each it has; 1 where it is not said. */
  readonly values?: Float64Array
}

/** A thing without features: what is set against another that is or is not so. */
export const NOTHING: Row = {features: new Int32Array(0)}

/** A choice among things, of which some are right. */
export interface Choice {
  readonly rows: readonly Row[]
  readonly right: readonly boolean[]
}

/** Value of a function at a point; writes its gradient. */
type Objective = (weights: Float64Array, gradient: Float64Array) => number

const MEMORY = 8
const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += a[index] * b[index]
  return sum
}

/**
 * Finds the minimum of a smooth convex function by L-BFGS (Liu & Nocedal 1989) with halving steps.
 *
 * @param size - Count of weights.
 * @param objective - The function; it writes its gradient.
 * @param rounds - Most steps.
 */
function minimize(size: number, objective: Objective, rounds: number): Float64Array {
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
      for (let index = 0; index < size; index++) next[index] = weights[index] + step * direction[index]
      nextValue = objective(next, nextGradient)
      if (nextValue <= value + 1e-4 * step * slope) break
    }
    const s = next.map((weight, index) => weight - weights[index])
    const y = nextGradient.map((part, index) => part - gradient[index])
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
    for (let index = 0; index < q.length; index++) q[index] -= alpha * y[index]
  }
  const last = history.at(-1)
  const scale = last ? dot(last.s, last.y) / dot(last.y, last.y) : 1
  for (let index = 0; index < q.length; index++) q[index] *= scale
  history.forEach(({s, y, rho}, at) => {
    const beta = alphas[history.length - 1 - at] - rho * dot(y, q)
    for (let index = 0; index < q.length; index++) q[index] += beta * s[index]
  })
  return q.map(part => -part)
}

/** Rounds at most: more change no weight that counts. */
const ROUNDS = 150

/**
 * Learns weights by which the things that are right have together as much probability as can be.
 *
 * @param choices - What is learned from.
 * @param penalties - How strongly each weight is held down (L2).
 */
export function trainChoices(choices: readonly Choice[], penalties: Float64Array): Float64Array {
  const objective: Objective = (weights, gradient) => {
    let loss = 0
    for (let index = 0; index < weights.length; index++) {
      gradient[index] = penalties[index] * weights[index]
      loss += 0.5 * gradient[index] * weights[index]
    }
    for (const choice of choices) loss += addChoice(choice, weights, gradient)
    return loss
  }
  return minimize(penalties.length, objective, ROUNDS)
}

/** The loss of a choice; adds to the gradient. */
function addChoice({rows, right}: Choice, weights: Float64Array, gradient: Float64Array): number {
  const scores = rows.map(row => score(row, weights))
  const most = Math.max(...scores)
  const powers = scores.map(each => Math.exp(each - most))
  let [all, good] = [0, 0]
  for (const [index, power] of powers.entries()) {
    all += power
    if (right[index]) good += power
  }
  rows.forEach((row, index) => {
    const slope = powers[index] / all - (right[index] ? powers[index] / good : 0)
    if (Math.abs(slope) >= LEAST_SLOPE) addSlope(row, slope, gradient)
  })
  return Math.log(all / good)
}

const LEAST_SLOPE = 1e-9

function score({features, values}: Row, weights: Float64Array): number {
  let sum = 0
  for (let index = 0; index < features.length; index++)
    sum += weights[features[index]] * (values ? values[index] : 1)
  return sum
}

function addSlope({features, values}: Row, slope: number, gradient: Float64Array): void {
  for (let index = 0; index < features.length; index++)
    gradient[features[index]] += slope * (values ? values[index] : 1)
}

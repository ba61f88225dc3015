// Multinomial logistic regression with an L2 penalty on standardised features, by AdaGrad over all examples.

export interface Example {
  readonly features: Float64Array
  /** Index of its class; the last class has no weights. */
  readonly target: number
}

export interface LogisticOptions {
  readonly classes: number
  readonly penalty: number
  readonly steps: number
}

/** Weights of each class but the last, the bias behind those of the features. */
export function fitLogistic(
  examples: readonly Example[],
  {classes, penalty, steps}: LogisticOptions
): number[][] {
  const width = examples[0].features.length
  const {means, deviations} = standards(examples, width)
  const inputs = examples.map(({features}) =>
    features.map((value, index) => (value - means[index]) / deviations[index])
  )
  const weights = Array.from({length: classes}, () => new Float64Array(width + 1))
  const squares = Array.from({length: classes}, () => new Float64Array(width + 1).fill(1e-8))
  const slopes = Array.from({length: classes}, () => new Float64Array(width + 1))
  const chances = new Float64Array(classes)
  for (let step = 0; step < steps; step++) {
    for (const [index, slope] of slopes.entries())
      slope.forEach((_, place) => {
        slope[place] = place < width ? -penalty * weights[index][place] : 0
      })
    inputs.forEach((input, index) => {
      softmax(weights, input, chances)
      for (let one = 0; one < classes; one++) {
        const miss = (examples[index].target === one ? 1 : 0) - chances[one]
        for (let place = 0; place < width; place++) slopes[one][place] += miss * input[place]
        slopes[one][width] += miss
      }
    })
    for (let one = 0; one < classes; one++)
      for (let place = 0; place <= width; place++) {
        squares[one][place] += slopes[one][place] ** 2
        weights[one][place] += (0.3 * slopes[one][place]) / Math.sqrt(squares[one][place])
      }
  }
  return unstandardised(weights, means, deviations)
}

/** A feature that hardly anything has is held to be more usual, so that its weight stays small. */
const LEAST_DEVIATION = 0.2

function standards(examples: readonly Example[], width: number) {
  const means = new Float64Array(width)
  const deviations = new Float64Array(width)
  for (const {features} of examples)
    for (const [index, value] of features.entries()) means[index] += value / examples.length
  for (const {features} of examples)
    for (const [index, value] of features.entries())
      deviations[index] += (value - means[index]) ** 2 / examples.length
  return {means, deviations: deviations.map(variance => Math.max(Math.sqrt(variance), LEAST_DEVIATION))}
}

function softmax(weights: readonly Float64Array[], input: Float64Array, into: Float64Array): void {
  let most = -Infinity
  weights.forEach((own, one) => {
    let score = own[input.length]
    for (let place = 0; place < input.length; place++) score += own[place] * input[place]
    into[one] = score
    most = Math.max(most, score)
  })
  let total = 0
  for (const [one, score] of into.entries()) {
    into[one] = Math.exp(score - most)
    total += into[one]
  }
  for (const [one, value] of into.entries()) into[one] = value / total
}

/** The same model for features as they are, relative to the last class. */
function unstandardised(
  weights: readonly Float64Array[],
  means: Float64Array,
  deviations: Float64Array
): number[][] {
  const last = weights[weights.length - 1]
  return weights.slice(0, -1).map(own => {
    const width = means.length
    const plain: number[] = []
    let bias = own[width] - last[width]
    for (let place = 0; place < width; place++) {
      const weight = (own[place] - last[place]) / deviations[place]
      plain.push(weight)
      bias -= weight * means[place]
    }
    return [...plain, bias]
  })
}

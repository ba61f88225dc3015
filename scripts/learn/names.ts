// Learns the models that decide of each name what it is, on names that the tagger found in papers it did not learn from.
import {checksum, type WeightTable} from '../../src/extract/model/read.js'
import {type NameModels, probabilities, WEIGHED_CLASSES} from '../../src/extract/names/decide.js'
import type {Question} from '../../src/extract/names/feature.js'
import {FEATURE_NAMES, featuresFor} from '../../src/extract/names/features.js'
import {type Choice, trainChoices} from './linear.js'
import type {JudgedNames} from './papers.js'
import {reliabilityOf, type Said} from './reliability.js'

/** How strongly weights of standardised features are held down. */
const PENALTY = 10
/** Steps from 0 to a weight of 1. */
const PER = 1000
/** The classes of a name, in the order of their weights; the last has none. */
const CLASSES = {kind: [...WEIGHED_CLASSES.kind, 'none'], role: [...WEIGHED_CLASSES.role, 'used']} as const

/** A name and the classes that it may be of: more than one where the annotation does not say which. */
interface Example<Class extends string = string> {
  readonly features: Float64Array
  readonly classes: readonly Class[]
}

/** What a name may be; nothing where the annotation leaves it open whether it is a dataset or method. */
function kindsOf(judged: JudgedNames, index: number): ReadonlyArray<(typeof CLASSES.kind)[number]> {
  const isRequired = (names: JudgedNames['datasets']) => names[index].some(({optional}) => !optional)
  if (isRequired(judged.methods)) return ['method']
  if (isRequired(judged.datasets)) return ['dataset']
  if (judged.methods[index].length + judged.datasets[index].length > 0) return []
  const what = judged.others[index]
  if (what) return [what === 'task' ? 'task' : 'none']
  return judged.metrics[index] ? ['metric'] : ['task', 'none']
}

/** The tables of weights that names of papers teach. */
export function learnNames(papers: readonly JudgedNames[]): WeightTable[] {
  const kinds: Example[] = []
  const roles: Example[] = []
  for (const judged of papers)
    judged.features.forEach((features, index) => {
      const classes = kindsOf(judged, index)
      if (classes.length > 0) kinds.push({features, classes})
      const role = judged.methods[index].find(({role}) => role)?.role
      if (role) roles.push({features, classes: [role]})
    })
  return [tableFor('kind', kinds), tableFor('role', roles)]
}

/** Weights of all features, 0 for those that do not help to answer the question. */
function tableFor(question: Question, examples: readonly Example[]): WeightTable {
  const asked = featuresFor(question)
  const weights = fitted(
    examples.map(({features, classes}) => ({
      features: features.filter((_, index) => asked.includes(index)),
      classes
    })),
    CLASSES[question]
  )
  const rowOf = new Map([...asked, FEATURE_NAMES.length].map((feature, row) => [feature, row]))
  const features = [...FEATURE_NAMES, 'bias']
  return {
    name: question,
    classes: WEIGHED_CLASSES[question],
    features: checksum(features),
    hashes: new Int32Array(0),
    steps: Float64Array.from(
      features.flatMap((_, feature) =>
        weights.map(own => Math.round((own[rowOf.get(feature) ?? -1] ?? 0) * PER))
      )
    ),
    per: PER
  }
}

/** Weights for each class but the last, relative to it, the bias behind those of the features. */
function fitted(examples: readonly Example[], classes: readonly string[]): Float64Array[] {
  const {means, deviations} = standards(examples.map(({features}) => features))
  const width = means.length + 1
  const blocks = classes.map((_, one) => Int32Array.from({length: width}, (_, place) => one * width + place))
  const choices: Choice[] = examples.map(({features, classes: possible}) => {
    const values = Float64Array.of(
      ...features.map((value, index) => (value - means[index]) / deviations[index]),
      1
    )
    return {
      rows: blocks.map(block => ({features: block, values})),
      right: classes.map(each => possible.includes(each))
    }
  })
  const penalties = Float64Array.from({length: classes.length * width}, (_, index) =>
    (index + 1) % width === 0 ? 0 : PENALTY
  )
  const trained = trainChoices(choices, penalties)
  const own = blocks.map(block => Float64Array.from(block, index => trained[index]))
  const last = own[own.length - 1]
  return own.slice(0, -1).map(each =>
    unstandardised(
      each.map((weight, place) => weight - last[place]),
      means,
      deviations
    )
  )
}

/** A feature that hardly anything has is held to be more usual, so that its weight stays small. */
const LEAST_DEVIATION = 0.2

function standards(inputs: readonly Float64Array[]) {
  const means = new Float64Array(inputs[0].length)
  const variances = new Float64Array(inputs[0].length)
  for (const input of inputs)
    for (const [index, value] of input.entries()) means[index] += value / inputs.length
  for (const input of inputs)
    for (const [index, value] of input.entries())
      variances[index] += (value - means[index]) ** 2 / inputs.length
  return {means, deviations: variances.map(variance => Math.max(Math.sqrt(variance), LEAST_DEVIATION))}
}

/** The same weights for features as they are. */
function unstandardised(weights: Float64Array, means: Float64Array, deviations: Float64Array): Float64Array {
  const plain = weights.map((weight, place) => weight / (deviations[place] ?? 1))
  for (const [place, mean] of means.entries()) plain[means.length] -= plain[place] * mean
  return plain
}

/** What the confidence of names is worth that are said to be a dataset or a method. */
export function reliability(papers: ReadonlyArray<readonly [JudgedNames, NameModels]>): string {
  const said = papers.flatMap(([judged, models]) =>
    judged.features.flatMap((features, place): Said[] => {
      const [dataset, method] = probabilities(models.kind, features)
      const meant = judged[dataset > method ? 'datasets' : 'methods'][place]
      if (meant.length > 0 && meant.every(({optional}) => optional)) return []
      return [{confidence: Math.max(dataset, method), right: meant.length > 0}]
    })
  )
  return reliabilityOf(said, 'names')
}

// Fits the model that decides of each name what it is, on names that the tagger found in papers it did not learn from.
import type {WeightTable} from '../../src/extract/model/read.js'
import {type NameModels, probabilities, WEIGHED_CLASSES} from '../../src/extract/names/decide.js'
import type {Question} from '../../src/extract/names/feature.js'
import {FEATURE_NAMES, featuresFor} from '../../src/extract/names/features.js'
import {type Example, fitLogistic} from './logistic.js'
import type {JudgedNames, Paper} from './papers.js'

const PENALTY = 10
const STEPS = 400
const NONE = 2
const ROLES = ['proposed', 'compared', 'used']

/** What a name is: 0 a dataset, 1 a method, 2 neither; `undefined` where the annotation leaves it open. */
function kindOf(judged: JudgedNames, index: number): number | undefined {
  const isRequired = (names: JudgedNames['datasets']) => names[index].some(({optional}) => !optional)
  if (isRequired(judged.methods)) return 1
  if (isRequired(judged.datasets)) return 0
  return judged.methods[index].length + judged.datasets[index].length > 0 ? undefined : NONE
}

export function fitNames(papers: readonly JudgedNames[]): NameModels {
  const kinds: Example[] = []
  const roles: Example[] = []
  for (const judged of papers)
    judged.features.forEach((features, index) => {
      const kind = kindOf(judged, index)
      if (kind !== undefined) kinds.push({features, target: kind})
      const role = judged.methods[index].find(({role}) => role)?.role
      if (role) roles.push({features, target: ROLES.indexOf(role)})
    })
  return {kind: fitQuestion(kinds, 'kind'), role: fitQuestion(roles, 'role')}
}

/** Weights of all features, 0 for those that do not help to answer the question. */
function fitQuestion(examples: readonly Example[], question: Question): number[][] {
  const asked = featuresFor(question)
  const own = examples.map(({features, target}) => ({
    features: Float64Array.from(asked, index => features[index]),
    target
  }))
  return fitLogistic(own, {classes: 3, penalty: PENALTY, steps: STEPS}).map(weights => {
    const all = new Array<number>(FEATURE_NAMES.length + 1).fill(0)
    for (const [place, index] of asked.entries()) all[index] = weights[place]
    all[FEATURE_NAMES.length] = weights[asked.length]
    return all
  })
}

/** Steps from 0 to a weight of 1. */
const PER = 1000

/** The weights as a file of them has them. */
export const nameTables = (models: NameModels): WeightTable[] =>
  (['kind', 'role'] as const).map(name => {
    const features = [...FEATURE_NAMES, 'bias']
    const steps = features.flatMap((_, row) => models[name].map(own => Math.round(own[row] * PER)))
    return {
      name,
      classes: WEIGHED_CLASSES[name],
      features,
      hashes: new Int32Array(0),
      steps: Float64Array.from(steps),
      per: PER
    }
  })

export interface Counts {
  right: number
  wrong: number
  missed: number
}

export interface Scores {
  readonly datasets: Counts
  readonly methods: Counts
  readonly proposed: Counts
  /** Of names said to be datasets or methods with a confidence in each tenth: how many, and how many are. */
  readonly reliability: Array<{count: number; right: number; sum: number}>
}

export const f1 = ({right, wrong, missed}: Counts): number => (2 * right) / (2 * right + wrong + missed)

/** Counts as the scorer does: what the annotation marks optional neither earns nor costs. */
export function scoreNames(
  papers: readonly Paper[],
  judged: readonly JudgedNames[],
  modelOf: (index: number) => NameModels,
  least = 0.5
): Scores {
  const count = (): Counts => ({right: 0, wrong: 0, missed: 0})
  const scores: Scores = {
    datasets: count(),
    methods: count(),
    proposed: count(),
    reliability: Array.from({length: 10}, () => ({count: 0, right: 0, sum: 0}))
  }
  papers.forEach(({annotated: {gold}}, index) => {
    const names = judged[index]
    const model = modelOf(index)
    const found = {datasets: new Set<object>(), methods: new Set<object>(), proposed: new Set<object>()}
    names.features.forEach((features, place) => {
      const [dataset, method] = probabilities(model.kind, features)
      const confidence = Math.max(dataset, method)
      const side = dataset > method ? 'datasets' : 'methods'
      const meant = names[side][place]
      const open = meant.length > 0 && meant.every(({optional}) => optional)
      if (!open) {
        const bin = scores.reliability[Math.min(9, Math.floor(confidence * 10))]
        bin.count++
        bin.sum += confidence
        if (meant.length > 0) bin.right++
      }
      if (confidence < least) return
      for (const each of meant) found[side].add(each)
      if (meant.length === 0) scores[side].wrong++
      if (side === 'datasets') return
      const [proposed] = probabilities(model.role, features)
      if (proposed < 0.5 || meant.some(({optional, role}) => optional && role !== 'proposed')) return
      const own = meant.filter(({role}) => role === 'proposed')
      for (const each of own) found.proposed.add(each)
      if (own.length === 0) scores.proposed.wrong++
    })
    const tally = (side: 'datasets' | 'methods' | 'proposed', wanted: readonly {optional?: boolean}[]) => {
      for (const each of wanted)
        if (!each.optional) scores[side][found[side].has(each) ? 'right' : 'missed']++
    }
    tally('datasets', gold.datasets)
    tally('methods', gold.methods)
    tally(
      'proposed',
      gold.methods.filter(({role}) => role === 'proposed')
    )
  })
  return scores
}

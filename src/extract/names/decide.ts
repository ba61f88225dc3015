import weights from '../../../data/models/names.bin'
import type {Dataset, Mention, Method, MethodRole} from '../../tree/entities.js'
import type {Analysis} from '../analysis.js'
import type {Gazetteer} from '../gazetteer.js'
import type {Settings} from '../known-names.js'
import {type Model, readModel, tableOf} from '../model/read.js'
import type {TaggedSpan} from '../tagger/tagger.js'
import type {TokenText} from '../tokens.js'
import {findCandidates, type KnownKind} from './candidates.js'
import type {NamedEntities, NameEntity} from './entity.js'
import {CALLED_A_METRIC, COINED_MIXED, USED_ON_MODELS} from './evidence-kind.js'
import {byPlace, hasSizes, uniteFamilies} from './families.js'
import {FORM_OF_DATASETS} from './feature-table.js'
import {FEATURE_NAMES, nameFeatures} from './features.js'
import {withFollowing} from './followed.js'
import {groupNames, type NameGroup} from './groups.js'
import {withIntroduced} from './introduced.js'
import {type NameSpan, spanText} from './spans.js'
import {withTitle} from './title.js'

export type {NamedEntities, NameEntity} from './entity.js'

/** A linear model: for each class but the last, which has none, a weight of each feature and the bias. */
export type LinearWeights = ReadonlyArray<ArrayLike<number>>

/** What decides on names. */
export interface NameModels {
  /** Whether a name is a dataset, a method, a metric, a task or none of these. */
  readonly kind: LinearWeights
  /** Whether a method is proposed, compared or used. */
  readonly role: LinearWeights
}

/** The classes of each model that have weights, in their order. */
export const WEIGHED_CLASSES = {
  kind: ['dataset', 'method', 'metric', 'task'],
  role: ['proposed', 'compared']
} as const

/** The models of names in a file of weights. */
export function nameModelsOf(model: Model): NameModels {
  const features = [...FEATURE_NAMES, 'bias']
  const weightsOf = (name: keyof NameModels) => {
    const classes = WEIGHED_CLASSES[name]
    const {steps, per} = tableOf(model, name, classes, features)
    return classes.map((_, column) =>
      Float64Array.from(features, (_, row) => (steps[row * classes.length + column] as number) / per)
    )
  }
  return {kind: weightsOf('kind'), role: weightsOf('role')}
}

let learned: NameModels | undefined

/** The models that `npm run train` wrote; read at their first use. */
export function learnedNames(): NameModels {
  learned ??= nameModelsOf(readModel(weights))
  return learned
}

/** Names of a paper with their features. */
export interface PaperNames {
  readonly groups: readonly NameGroup[]
  readonly features: readonly Float64Array[]
  /** The title, if there is one. */
  readonly title: TokenText | undefined
}

/**
 * Unites the spellings of what may be a name in the fields of a paper.
 *
 * @param tagged - What the tagger found in each.
 * @param known - Names that a caller knows.
 */
export function namesOf(
  {texts, acronyms}: Analysis,
  tagged: readonly TaggedSpan[][],
  known?: Gazetteer<KnownKind>
): PaperNames {
  const found = texts.flatMap((text, index) =>
    findCandidates(text, tagged[index] ?? [], acronyms.get(text) ?? [], known)
  )
  const candidates = withFollowing(withIntroduced(found))
  const groups = groupNames(candidates, acronyms)
  const title = texts.find(({field}) => field === 'title')
  return {groups, features: nameFeatures(groups, candidates, acronyms), title}
}

/** Decides which names of a paper are datasets, which methods, and which metrics that it introduces. */
export function decideNames(
  {groups, features, title}: PaperNames,
  models: NameModels,
  {least, ignores}: Pick<Settings, 'least' | 'ignores'>
): NamedEntities {
  const found = {datasets: [] as NameEntity[], methods: [] as NameEntity[], metrics: [] as NameEntity[]}
  groups.forEach((group, index) => {
    const values = features[index] as Float64Array
    const {kind, confidence} = kindOf(group, values, models)
    if (confidence < least || ignores(group.name)) return
    found[kind].push({
      name: group.name,
      expansion: group.expansion,
      spans: group.candidates.map(({span}) => span),
      confidence,
      role: roleOf(values, models)
    })
  })
  if (title) {
    found.datasets = withTitle(found.datasets, title)
    found.methods = withTitle(found.methods, title)
  }
  const sized = found.datasets.filter(dataset => hasSizes(dataset, found.methods))
  return {
    datasets: uniteFamilies(
      'datasets',
      found.datasets.filter(dataset => !sized.includes(dataset))
    ),
    methods: uniteFamilies('methods', [...found.methods, ...sized].sort(byFirstMention)),
    metrics: found.metrics
  }
}

const byFirstMention = ({spans: [one]}: NameEntity, {spans: [other]}: NameEntity): number =>
  one && other ? byPlace(one, other) : 0

const CALLED = FEATURE_NAMES.indexOf(CALLED_A_METRIC)
const MIXED = FEATURE_NAMES.indexOf(COINED_MIXED)
const JUDGING = FEATURE_NAMES.indexOf(USED_ON_MODELS)
const FORM = FEATURE_NAMES.indexOf(FORM_OF_DATASETS)
/** "using FernEval on three models": by its form and its use a name is a dataset; that is too rare to learn from. */
const JUDGING_DATASET = 0.65
/**
 * Of the coined names that are called metrics, as many are: "TideDist, our new metric". They are too few to learn from: in
 * the marks 9 metrics, 5 methods and a dataset.
 */
const COINED_METRIC = 0.6
/** From this probability on such a name is what else it may be. */
const SURE = 0.9

function kindOf(
  {candidates}: NameGroup,
  features: Float64Array,
  models: NameModels
): {kind: keyof NamedEntities; confidence: number} {
  const known = candidates.find(candidate => candidate.known)?.known
  if (known) return {kind: `${known}s`, confidence: 1}
  const [dataset = 0, method = 0, metric = 0] = probabilities(models.kind, features)
  const other = Math.max(dataset, method)
  if (features[CALLED] && features[MIXED] && other < SURE)
    return {kind: 'metrics', confidence: Math.max(metric, COINED_METRIC)}
  if (features[CALLED] && metric > other) return {kind: 'metrics', confidence: metric}
  if (features[JUDGING] && features[FORM])
    return {kind: 'datasets', confidence: Math.max(dataset, JUDGING_DATASET)}
  return dataset > method ? {kind: 'datasets', confidence: dataset} : {kind: 'methods', confidence: method}
}

/** Baselines are rare beside methods that are used, and named where it matters: a smaller chance is enough. */
const COMPARED = 0.3

function roleOf(features: Float64Array, models: NameModels): MethodRole {
  const [proposed = 0, compared = 0] = probabilities(models.role, features)
  if (proposed >= 0.5) return 'proposed'
  return compared >= COMPARED ? 'compared' : 'used'
}

/** Probabilities of the classes by a multinomial logistic model; the class without weights takes the rest. */
export function probabilities(weights: LinearWeights, features: Float64Array): number[] {
  // Of the features of a name, most are 0.
  const present: number[] = []
  for (let index = 0; index < features.length; index++) if (features[index] !== 0) present.push(index)
  const scores = weights.map(own => {
    let score = own[features.length] ?? 0
    for (const index of present) score += (own[index] as number) * (features[index] as number)
    return score
  })
  const most = Math.max(0, ...scores)
  const exponents = scores.map(score => Math.exp(score - most))
  const total = exponents.reduce((sum, value) => sum + value, Math.exp(-most))
  return exponents.map(value => value / total)
}

const mentionOf = (span: NameSpan): Mention => ({
  field: span.text.field,
  start: span.from,
  end: span.to,
  text: spanText(span)
})

/** Other spellings than the name. */
function aliasesOf({name, expansion, spans}: NameEntity): string[] {
  const spellings = new Set(spans.map(spanText))
  spellings.delete(name)
  if (expansion) spellings.delete(expansion)
  return [...spellings]
}

const rounded = (confidence: number) => Math.round(confidence * 1000) / 1000

/** The dataset of a name. */
export function toDataset(entity: NameEntity): Dataset {
  return {
    name: entity.name,
    aliases: [...aliasesOf(entity), ...(entity.expansion ? [entity.expansion] : [])],
    confidence: rounded(entity.confidence),
    mentions: entity.spans.map(mentionOf)
  }
}

/** The method of a name. */
export function toMethod(entity: NameEntity): Method {
  return {
    name: entity.name,
    ...(entity.expansion !== undefined && {expansion: entity.expansion}),
    aliases: aliasesOf(entity),
    role: entity.role,
    confidence: rounded(entity.confidence),
    mentions: entity.spans.map(mentionOf)
  }
}

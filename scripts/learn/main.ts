// npm run train -- [SHARED_DIR] [--held-out] [--kept-taggers | --metrics] [--quick] [--misses]
//   [--invented TIMES] [--out FOLDER] | --ablate
//
// Learns all models from SHARED_DIR's annotated listing `mixed` and from data/annotations, and writes them to data/models
// (or FOLDER): the tagger of names, the decision on names, and the models of metrics. What stands on another model is
// learned from what that says of papers that it did not see: papers are dealt into folds, each fold is tagged by what
// the others teach, names are decided on these tags, and metrics are learned beside these names. The figures are of
// each listing whose annotation is whole, each paper by models of the other folds, scored by SHARED_DIR/eval/score.mjs; --misses shows
// what was missed. Invented papers (data/annotations/invented) are learned from and are in no figure; with --invented each
// counts so many times, or not at all. With --held-out all is learned without the papers of data/annotations/split.json, and scored on these,
// too; the package ships what all papers teach. With --ablate the tagger learns without one group of features at a time,
// and nothing is written. The same input gives the same files.
//
// Taggers are kept in .eval/taggers, apart for all papers and for --held-out. With --kept-taggers they are taken
// from there, and the rest is learned anew in minutes: for trying its features. They are as old as the last training
// without it, so that a change of the tagger's features or of the annotation asks for a new one. With --metrics the
// models of metrics alone are learned, beside the names that the package's models find: for trying their features, too,
// and kinder, since those models have seen the papers.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {isMainThread, parentPort, Worker} from 'node:worker_threads'
import {makeSettings} from '../../src/extract/known-names.js'
import type {Models} from '../../src/extract/metrics/model.js'
import {modelsOf} from '../../src/extract/metrics/models.js'
import {findMetrics} from '../../src/extract/metrics.js'
import {type Model, readModel, type WeightTable} from '../../src/extract/model/read.js'
import {
  decideNames,
  learnedNames,
  type NamedEntities,
  type NameModels,
  nameModelsOf,
  toDataset,
  toMethod
} from '../../src/extract/names/decide.js'
import {PackedModel} from '../../src/extract/tagger/model.js'
import {Tagger} from '../../src/extract/tagger/tagger.js'
import {TEMPLATES} from '../../src/extract/tagger/templates.js'
import type {Method, Metric} from '../../src/tree/entities.js'
import {readAnnotated} from './annotated.js'
import {DEFAULTS, type Run, type TrainOptions, train} from './crf.js'
import {learnMetrics} from './metrics.js'
import {learnNames, reliability} from './names.js'
import {labelNumbers, namesSaid} from './numbers.js'
import {judge, type Paper, prepare, runsOfPaper} from './papers.js'
import {reliabilityOf} from './reliability.js'
import {NAMES_AND_METRICS, type Scored, score} from './score.js'
import {sidesReport} from './sides.js'
import {learnedFrom} from './split.mjs'
import {writeModel} from './write-model.js'

const FOLDS = 5
/** Rows of the tagger. */
const ROWS = 16_000
/** Quicker, for trying. */
const QUICK: TrainOptions = {...DEFAULTS, epochs: 12, dropout: 0.3, seeds: [1]}

const {values: flags, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    ablate: {type: 'boolean', default: false},
    'held-out': {type: 'boolean', default: false},
    'kept-taggers': {type: 'boolean', default: false},
    invented: {type: 'string', default: '1'},
    metrics: {type: 'boolean', default: false},
    misses: {type: 'boolean', default: false},
    quick: {type: 'boolean', default: false},
    out: {type: 'string', default: 'data/models'}
  }
})
const shared = positionals[0] ?? '../shared'
const isSplit = flags['held-out'] || flags.ablate
const source = learnedFrom(isSplit)
const TAGGERS = join('.eval/taggers', isSplit ? 'held-out' : 'all')
const settings = makeSettings({})
const papers = readAnnotated(shared, Number(flags.invented)).map(prepare)
const learned = isSplit ? papers.filter(({annotated}) => !annotated.heldOut) : papers

async function learn(): Promise<void> {
  const taggers = flags['kept-taggers'] ? keptTaggers() : await trainTaggers()
  const folds = learnOn(learned, taggers.folds)
  reportFolds(folds.scored)
  console.log(reliability(folds.judged.map((judged, index) => [judged, of(folds.decisions, index)])))
  const names = learnNames(folds.judged)
  const metrics = learnMetrics(folds.labelled)
  if (flags['held-out'])
    judgeHeldOut(taggers.whole, nameModelsOf(modelOf('names', names)), modelsOf(modelOf('metrics', metrics)))
  mkdirSync(flags.out, {recursive: true})
  writeFileSync(join(flags.out, 'tagger.bin'), taggers.whole)
  writeFileSync(join(flags.out, 'names.bin'), writeModel('names', source, names))
  writeFileSync(join(flags.out, 'metrics.bin'), writeModel('metrics', source, metrics))
}

function learnMetricsAlone(): void {
  const [tagger, names] = [taggerOf(readFileSync('data/models/tagger.bin')), learnedNames()]
  const entities = learned.map(paper => decideNames(judge(paper, tagger), names, settings))
  const {labelled, scored} = metricsBeside(learned, entities)
  reportFolds(scored)
  mkdirSync(flags.out, {recursive: true})
  writeFileSync(join(flags.out, 'metrics.bin'), writeModel('metrics', source, learnMetrics(labelled)))
}

/** What of each fold the paper at an index stands in. */
const of = <Item>(folds: readonly Item[], index: number): Item => folds[index % FOLDS]

/** What the items of all other folds teach, for each fold. */
const withoutFold = <Item, Learned>(
  items: readonly Item[],
  teach: (others: readonly Item[]) => Learned
): Learned[] =>
  Array.from({length: FOLDS}, (_, fold) => teach(items.filter((__, index) => index % FOLDS !== fold)))

const modelOf = (name: string, tables: readonly WeightTable[]): Model => ({
  name,
  learned: source,
  tables: new Map(tables.map(table => [table.name, table]))
})

/** Learns on folds of papers, each of them tagged by what the others taught. */
function learnOn(some: readonly Paper[], taggers: readonly Uint8Array[]) {
  const own = taggers.map(taggerOf)
  const judged = some.map((paper, index) => judge(paper, of(own, index)))
  const decisions = withoutFold(judged, others => nameModelsOf(modelOf('names', learnNames(others))))
  const entities = judged.map((names, index) => decideNames(names, of(decisions, index), settings))
  return {judged, decisions, ...metricsBeside(some, entities)}
}

/** Learns metrics of papers beside their names, and scores each by what the others taught. */
function metricsBeside(some: readonly Paper[], entities: readonly NamedEntities[]) {
  const labelled = some.map((paper, index) => labelNumbers(paper, entities[index]))
  const models = withoutFold(labelled, others => modelsOf(modelOf('metrics', learnMetrics(others))))
  const scored = some.map((paper, index) => scoredPaper(paper, entities[index], of(models, index)))
  return {labelled, scored}
}

/** What was found in a paper, with the values of metrics. */
interface ScoredMetrics extends Scored {
  readonly found: Scored['found'] & {
    readonly metrics: readonly Metric[]
    readonly methods: readonly Method[]
  }
  readonly listing: string
}

const taggerOf = (file: Uint8Array): Tagger => new Tagger(new PackedModel(readModel(file)))

function scoredPaper(
  {annotated: {title, gold, listing}, texts, acronyms}: Paper,
  named: NamedEntities,
  models: Models
): ScoredMetrics {
  const found = {
    datasets: named.datasets.map(toDataset),
    methods: named.methods.map(toMethod),
    metrics: findMetrics({texts, acronyms}, named, models).metrics
  }
  return {title, gold, found, listing}
}

function judgeHeldOut(tagger: Uint8Array, names: NameModels, metrics: Models): void {
  const own = taggerOf(tagger)
  const held = papers.filter(({annotated}) => annotated.heldOut)
  const judged = held.map(paper => judge(paper, own))
  report(
    'held out',
    held.map((paper, index) => scoredPaper(paper, decideNames(judged[index], names, settings), metrics))
  )
  console.log(reliability(judged.map(each => [each, names])))
}

/** Listings whose annotation is whole: links apart, all that the guidelines ask for. */
const WHOLE = ['mixed', 'arxiv-pool', 'older-pool']

function reportFolds(scored: ReturnType<typeof learnOn>['scored'], lines?: RegExp): void {
  for (const name of WHOLE)
    report(
      `of ${name}, each by models of the other folds`,
      scored.filter(({listing}) => listing === name),
      lines
    )
  console.log(
    reliabilityOf(
      scored.flatMap(({found, gold}) => namesSaid(found, gold.metrics)),
      'names of values'
    )
  )
}

function report(title: string, scored: readonly ScoredMetrics[], lines = NAMES_AND_METRICS): void {
  console.log(`\n## ${scored.length} papers, ${title}`)
  console.log(score(shared, scored, lines, flags.misses ? ['--misses'] : []))
  console.log(sidesReport(scored))
}

/** Files of taggers: for each fold what the others teach, and what all papers teach. */
interface Taggers {
  readonly folds: readonly Uint8Array[]
  readonly whole: Uint8Array
}

const foldFile = (fold: number): string => join(TAGGERS, `fold-${fold}.bin`)
const wholeFile = join(TAGGERS, 'whole.bin')

const taggerFile = (runs: ReadonlyArray<readonly Run[]>, options?: TrainOptions): Uint8Array =>
  writeModel('tagger', source, train(runs.flat(), options).tables(ROWS))

/** Trains the taggers, as many at a time as the machine has processors. */
async function trainTaggers(): Promise<Taggers> {
  mkdirSync(TAGGERS, {recursive: true})
  const waiting = Array.from({length: FOLDS + 1}, (_, fold) => fold)
  const workers = Array.from({length: Math.min(availableParallelism(), waiting.length)}, () =>
    trainWaiting(waiting)
  )
  await Promise.all(workers)
  return keptTaggers()
}

/** Lets one worker train what is waiting, until nothing is. */
function trainWaiting(waiting: number[]): Promise<void> {
  const worker = new Worker(new URL(import.meta.url), {argv: process.argv.slice(2)})
  return new Promise((resolve, reject) => {
    const next = () => {
      const fold = waiting.pop()
      if (fold === undefined) void worker.terminate().then(() => resolve())
      else worker.postMessage(fold)
    }
    worker.on('message', next)
    worker.on('error', reject)
    next()
  })
}

/** In a worker: trains without the fold that is asked for; without none where it is not one. */
function trainAsked(fold: number): void {
  const runs = learned.flatMap((paper, index) => (index % FOLDS === fold ? [] : [runsOfPaper(paper)]))
  writeFileSync(fold < FOLDS ? foldFile(fold) : wholeFile, taggerFile(runs, flags.quick ? QUICK : DEFAULTS))
  parentPort?.postMessage(fold)
}

const keptTaggers = (): Taggers => ({
  folds: Array.from({length: FOLDS}, (_, fold) => readFileSync(foldFile(fold))),
  whole: readFileSync(wholeFile)
})

function ablate(): void {
  for (const left of [undefined, ...new Set(TEMPLATES.map(({group}) => group))]) {
    const isKept = (template: number) => TEMPLATES[template].group !== left
    const runs = learned.map(paper => runsOfPaper(paper, isKept))
    const folds = withoutFold(runs, others => taggerFile(others, QUICK))
    console.log(`\n# without ${left ?? 'nothing'}`)
    reportFolds(learnOn(learned, folds).scored, /^(?:dataset|method |proposed)/)
  }
}

if (!isMainThread) parentPort?.on('message', trainAsked)
else if (flags.ablate) ablate()
else if (flags.metrics) learnMetricsAlone()
else await learn()

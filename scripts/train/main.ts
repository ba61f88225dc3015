// npm run train -- SHARED_DIR [--held-out] [--names] | --ablate
//
// Learns the tagger of names and the model that decides what a name is from SHARED_DIR's annotated listing `mixed` and
// from scripts/annotations, cross-validated; the figures are of `mixed` alone. With --held-out it learns from all papers
// but those of scripts/split.json, and is scored on these; the package ships what all papers teach. With --ablate it
// learns without one group of features at a time.
// Writes data/models/tagger.bin and data/models/names.bin. The same input gives the same files.
//
// The taggers of the folds are kept in .eval/taggers, apart for all papers and for --held-out. With --names they are read
// from there and the decision on names alone is fitted anew, in seconds: for trying its features. They are as old as the
// last training without --names, so that a change of the tagger's features or of the annotation asks for a new one.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {readModel} from '../../src/extract/model/read.js'
import type {NameModels} from '../../src/extract/names/decide.js'
import {PackedModel} from '../../src/extract/tagger/model.js'
import {TEMPLATES} from '../../src/extract/tagger/templates.js'
import {readAnnotated} from '../gold/annotated.js'
import {writeModel} from '../learn/write-model.js'
import {learnedFrom} from '../split.mjs'
import {DEFAULTS, type Run, type TrainedModel, type TrainOptions, train} from './crf.js'
import {f1, fitNames, nameTables, type Scores, scoreNames} from './names.js'
import {type JudgedNames, judge, type Paper, prepare, runsOfPaper} from './papers.js'

const FOLDS = 5
const ROWS = Number(process.env.ROWS ?? 16_000)

/** Quicker, for there are many trainings. */
const ABLATION: TrainOptions = {...DEFAULTS, epochs: 15, dropout: 0.3, seeds: [1]}

const shared = process.argv.slice(2).find(argument => !argument.startsWith('--')) ?? '../shared'
const papers = readAnnotated(shared).map(prepare)
const isSplit = process.argv.includes('--held-out') || process.argv.includes('--ablate')
const learned = isSplit ? papers.filter(({annotated}) => !annotated.heldOut) : papers
const held = isSplit ? papers.filter(({annotated}) => annotated.heldOut) : []
const isRefit = process.argv.includes('--names')
const TAGGERS = join('.eval/taggers', isSplit ? 'held-out' : 'all')

if (process.argv.includes('--ablate')) ablate()
else learn()

function learn(): void {
  const taggers = isRefit ? keptTaggers() : trainTaggers()
  const folds = judgeFolds(learned, taggers.folds)
  report(`${judgedOf(learned).length} papers, cross-validated`, folds.scores)
  const names = fitNames(folds.judged)
  const model = new PackedModel(readModel(taggers.whole))
  if (held.length > 0)
    report(
      `${held.length} papers, held out`,
      scoreNames(
        held,
        held.map(paper => judge(paper, model)),
        () => names
      )
    )
  if (!isRefit) writeTagger(taggers.whole)
  writeNames(names)
}

/** Packed taggers: for each fold what the others teach, and what all papers teach. */
interface Taggers {
  readonly folds: readonly Uint8Array[]
  readonly whole: Uint8Array
}

function foldFile(fold: number): string {
  return join(TAGGERS, `fold-${fold}.bin`)
}

function trainTaggers(): Taggers {
  const runs = learned.map(paper => runsOfPaper(paper))
  const taggers = {folds: trainFolds(runs), whole: pack(train(runs.flat(), DEFAULTS))}
  mkdirSync(TAGGERS, {recursive: true})
  for (const [fold, packed] of taggers.folds.entries()) writeFileSync(foldFile(fold), packed)
  writeFileSync(join(TAGGERS, 'whole.bin'), taggers.whole)
  return taggers
}

function keptTaggers(): Taggers {
  return {
    folds: Array.from({length: FOLDS}, (_, fold) => readFileSync(foldFile(fold))),
    whole: readFileSync(join(TAGGERS, 'whole.bin'))
  }
}

const pack = (model: TrainedModel) => writeModel('tagger', learnedFrom(isSplit), model.tables(ROWS))

function trainFolds(runs: ReadonlyArray<readonly Run[]>, options: TrainOptions = DEFAULTS): Uint8Array[] {
  return Array.from({length: FOLDS}, (_, fold) =>
    pack(train(runs.filter((__, index) => index % FOLDS !== fold).flat(), options))
  )
}

/** Judges each paper by what the papers of the other folds teach. */
function judgeFolds(
  some: readonly Paper[],
  taggers: readonly Uint8Array[]
): {judged: JudgedNames[]; scores: Scores} {
  const models = taggers.map(packed => new PackedModel(readModel(packed)))
  const judged = some.map((paper, index) => judge(paper, models[index % FOLDS]))
  const decisions: NameModels[] = Array.from({length: FOLDS}, (_, fold) =>
    fitNames(judged.filter((__, index) => index % FOLDS !== fold))
  )
  return {judged, scores: scoreNames(judgedOf(some), judged, index => decisions[index % FOLDS])}
}

/** The papers that figures are of: they come first. */
function judgedOf(some: readonly Paper[]): Paper[] {
  return some.filter(({annotated}) => annotated.judged)
}

function ablate(): void {
  const groups = [...new Set(TEMPLATES.map(({group}) => group))]
  for (const left of [undefined, ...groups]) {
    const isKept = (template: number) => TEMPLATES[template].group !== left
    report(
      `without ${left ?? 'nothing'}`,
      judgeFolds(
        learned,
        trainFolds(
          learned.map(paper => runsOfPaper(paper, isKept)),
          ABLATION
        )
      ).scores
    )
  }
}

function report(title: string, {datasets, methods, proposed, reliability}: Scores): void {
  const figure = (name: string, counts: Scores['datasets']) =>
    `${name} ${f1(counts).toFixed(3)} (P ${(counts.right / (counts.right + counts.wrong)).toFixed(3)}, R ${(counts.right / (counts.right + counts.missed)).toFixed(3)})`
  console.log(
    `${title}: ${figure('datasets', datasets)}, ${figure('methods', methods)}, ${figure('proposed', proposed)}`
  )
  if (process.argv.includes('--ablate')) return
  for (const [tenth, {count, right, sum}] of reliability.entries())
    if (count > 0)
      console.log(
        `  confidence ${(tenth / 10).toFixed(1)} to ${((tenth + 1) / 10).toFixed(1)}: ${count} names, said ${(sum / count).toFixed(2)}, right ${(right / count).toFixed(2)}`
      )
}

function writeTagger(bytes: Uint8Array): void {
  writeFileSync('data/models/tagger.bin', bytes)
  const base64 = Buffer.from(bytes).toString('base64')
  console.log(`tagger: ${bytes.length} bytes, ${gzipSync(base64).length} gzipped in base64`)
}

function writeNames(models: NameModels): void {
  writeFileSync('data/models/names.bin', writeModel('names', learnedFrom(isSplit), nameTables(models)))
}

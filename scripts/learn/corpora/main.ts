// npm run eval:corpora [-- SHARED_DIR]
//
// Says how well the features and the trainer of the tagger of names do on what other people have annotated: trains
// and tags each corpus of SHARED_DIR/corpora anew, in five folds of its sentences, and counts exact spans. Tells
// nothing of the weights in the package, and writes none. The same corpora give the same figures.
import {existsSync} from 'node:fs'
import path from 'node:path'
import {performance} from 'node:perf_hooks'
import type {SpanKind} from '../../../src/extract/tagger/labels.js'
import {DEFAULTS, type TrainOptions, train} from '../crf.js'
import {random} from '../random.js'
import {readConll, readCsv, type Sentence, type Span} from './read.js'
import {type Prepared, prepare, tag} from './tag.js'

interface Corpus {
  readonly file: string
  readonly read: (file: string) => Sentence[]
  /** What others reach, by the kinds of names that are scored. */
  readonly others: Readonly<Partial<Record<SpanKind, string>>>
}

const CORPORA: readonly Corpus[] = [
  {
    file: 'tdmsci-train.conll',
    read: readConll,
    others: {
      dataset: 'on its test part: .566 by an earlier probe, .545 by the neural tagger of its authors',
      metric: 'on its test part: .731 by an earlier probe, .768 by the neural tagger of its authors'
    }
  },
  {file: 'dataset-names-train.csv', read: readCsv, others: {dataset: '.835 by an earlier probe'}}
]
const FOLDS = 5
const SEED = 1
/** Spans that were found, and that were not. */
interface Counts {
  right: number
  wrong: number
  missed: number
}

/** Corpora are large: one quick training each. */
const OPTIONS: TrainOptions = {...DEFAULTS, epochs: 8, dropout: 0.1, seeds: [SEED]}

const shared = process.argv.slice(2).find(argument => !argument.startsWith('--')) ?? '../shared'
for (const corpus of CORPORA) {
  const file = path.join(shared, 'corpora', corpus.file)
  if (existsSync(file)) evaluate(file, corpus)
  else console.error(`eval: SKIPPED, there is no ${file}`)
}

function evaluate(file: string, {read, others}: Corpus): void {
  const start = performance.now()
  const sentences = read(file).map(prepare)
  const fold = foldsOf(sentences)
  const counts = new Map<string, Counts>(
    Object.keys(others).map(kind => [kind, {right: 0, wrong: 0, missed: 0}])
  )
  for (let out = 0; out < FOLDS; out++) {
    const model = train(
      sentences.filter(({text}) => fold.get(text) !== out),
      OPTIONS
    )
    for (const sentence of sentences)
      if (fold.get(sentence.text) === out) count(sentence.spans, tag(sentence, model), counts)
  }
  const seconds = (performance.now() - start) / 1000
  console.log(`## ${path.basename(file)}`)
  console.log(
    `${sentences.length} sentences in ${FOLDS} folds, shuffled, equal sentences in one fold; exact spans; ${seconds.toFixed(0)} s`
  )
  for (const [kind, known] of Object.entries(others))
    console.log(`${kind.padEnd(8)} ${figures(counts.get(kind))}; ${known}`)
  console.log()
}

/** The fold of each text: texts are shuffled and dealt. */
function foldsOf(sentences: readonly Prepared[]): Map<string, number> {
  const next = random(SEED)
  return new Map(
    [...new Set(sentences.map(({text}) => text))]
      .map(text => ({text, place: next()}))
      .sort((a, b) => a.place - b.place)
      .map(({text}, index) => [text, index % FOLDS])
  )
}

function count(gold: readonly Span[], found: readonly Span[], counts: ReadonlyMap<string, Counts>): void {
  const keyOf = ({kind, start, end}: Span) => `${kind} ${start} ${end}`
  const [wanted, given] = [new Set(gold.map(keyOf)), new Set(found.map(keyOf))]
  const add = (spans: readonly Span[], other: ReadonlySet<string>, miss: 'wrong' | 'missed') => {
    for (const span of spans) {
      const own = counts.get(span.kind)
      if (!own) continue
      if (!other.has(keyOf(span))) own[miss]++
      else if (miss === 'missed') own.right++
    }
  }
  add(gold, given, 'missed')
  add(found, wanted, 'wrong')
}

function figures(counts: Counts = {right: 0, wrong: 0, missed: 0}): string {
  const {right, wrong, missed} = counts
  return `F1 ${((2 * right) / (2 * right + wrong + missed)).toFixed(3)} (P ${(right / (right + wrong)).toFixed(3)}, R ${(right / (right + missed)).toFixed(3)})`
}

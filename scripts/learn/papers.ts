// Annotated papers made ready for training.
import {type Analysis, analyze} from '../../src/extract/analysis.js'
import type {PaperNames} from '../../src/extract/names/decide.js'
import {namesOf} from '../../src/extract/names/decide.js'
import {spanText} from '../../src/extract/names/spans.js'
import {encode, PaperWords} from '../../src/extract/tagger/encode.js'
import {runsOf, type Tagger} from '../../src/extract/tagger/tagger.js'
import {WordTable} from '../../src/extract/tagger/words.js'
import {Tokenizer, type TokenText} from '../../src/extract/tokens.js'
import {type Annotated, goldKey} from './annotated.js'
import type {Run} from './crf.js'
import {featuresOf} from './features.js'
import type {GoldName, GoldOther} from './gold.js'
import {allowedLabels, wantedOf, wholeNames} from './labels.js'

export interface Paper extends Analysis {
  readonly annotated: Annotated
}

const tokenizer = new Tokenizer()

export function prepare(annotated: Annotated): Paper {
  return {annotated, ...analyze({title: annotated.title, abstract: annotated.abstract ?? ''}, tokenizer)}
}

/** The runs of a paper's fields, with what each token may be. */
export function runsOfPaper(paper: Paper, isKept?: (template: number) => boolean): Run[] {
  const wanted = wantedOf(paper.annotated)
  return runsIn(paper, text => allowedLabels(text, wanted), isKept)
}

/** The same by labels of one's own. */
function runsIn(
  {texts, acronyms}: Analysis,
  allowedOf: (text: TokenText) => Int32Array,
  isKept?: (template: number) => boolean
): Run[] {
  const [table, words] = [new WordTable(), new PaperWords()]
  for (const {tokens} of texts) table.learn(tokens)
  words.count(texts, table)
  return texts.flatMap(text => {
    const encoded = encode(text, acronyms.get(text) ?? [], words, table)
    const features = featuresOf(text, encoded, isKept)
    const allowed = allowedOf(text)
    return [...runsOf(encoded.active)].map(({start, end}) => ({
      features: features.slice(start, end),
      allowed: wholeNames(allowed.slice(start, end))
    }))
  })
}

/** Names of a paper, with the annotated names that each may be. */
export interface JudgedNames extends PaperNames {
  readonly datasets: ReadonlyArray<readonly GoldName[]>
  readonly methods: ReadonlyArray<readonly GoldName[]>
  /** Whether each is annotated as a metric's name. */
  readonly metrics: readonly boolean[]
  /** What each is annotated to be where it is neither dataset, method nor metric. */
  readonly others: ReadonlyArray<GoldOther['what'] | undefined>
}

/** Names of a paper by a tagger that did not learn from it. */
export function judge(paper: Paper, tagger: Tagger): JudgedNames {
  const names = namesOf(paper, tagger.tag(paper))
  const {datasets, methods, metrics, others = []} = paper.annotated.gold
  const surfaces = names.groups.map(
    ({name, expansion, candidates}) =>
      new Set([name, expansion ?? name, ...candidates.map(({span}) => spanText(span))].map(goldKey))
  )
  const meeting = (gold: readonly GoldName[]) =>
    surfaces.map(own =>
      gold.filter(({name, mentions}) => [name, ...mentions].some(surface => own.has(goldKey(surface))))
    )
  return {
    ...names,
    datasets: meeting(datasets),
    methods: meeting(methods),
    metrics: surfaces.map(own => metrics.some(({name}) => own.has(goldKey(name)))),
    others: surfaces.map(
      own => others.find(({mentions}) => mentions.some(surface => own.has(goldKey(surface))))?.what
    )
  }
}

// Annotated papers made ready for training.
import {type Acronym, findAcronyms} from '../../src/extract/acronyms.js'
import type {PaperNames} from '../../src/extract/names/decide.js'
import {namesOf} from '../../src/extract/names/decide.js'
import {spanText} from '../../src/extract/names/groups.js'
import {countWords, encode, type PaperWords} from '../../src/extract/tagger/encode.js'
import {runsOf, type Tagger} from '../../src/extract/tagger/tagger.js'
import {type TokenText, tokenize} from '../../src/extract/tokens.js'
import {type Annotated, goldKey} from './annotated.js'
import type {Run} from './crf.js'
import {featuresOf} from './features.js'
import type {GoldName} from './gold.js'
import {allowedLabels, wantedOf, wholeNames} from './labels.js'

export interface Paper {
  readonly annotated: Annotated
  readonly texts: readonly TokenText[]
  readonly acronyms: ReadonlyMap<TokenText, readonly Acronym[]>
  readonly words: PaperWords
}

export function prepare(annotated: Annotated): Paper {
  const texts = [tokenize(annotated.title, 'title'), tokenize(annotated.abstract ?? '', 'abstract')]
  return {
    annotated,
    texts,
    acronyms: new Map(texts.map(text => [text, findAcronyms(text)])),
    words: countWords(texts)
  }
}

/** The runs of a field, with what each token may be. */
export function runsIn(
  text: TokenText,
  acronyms: readonly Acronym[],
  words: PaperWords,
  allowed: Int32Array,
  isKept?: (template: number) => boolean
): Run[] {
  const encoded = encode(text, acronyms, words)
  const features = featuresOf(text, encoded, isKept)
  return [...runsOf(encoded.active)].map(({start, end}) => ({
    features: features.slice(start, end),
    allowed: wholeNames(allowed.slice(start, end))
  }))
}

export function runsOfPaper(paper: Paper, isKept?: (template: number) => boolean): Run[] {
  const wanted = wantedOf(paper.annotated)
  return paper.texts.flatMap(text =>
    runsIn(text, paper.acronyms.get(text) ?? [], paper.words, allowedLabels(text, wanted), isKept)
  )
}

/** Names of a paper, with the annotated names that each may be. */
export interface JudgedNames extends PaperNames {
  readonly datasets: ReadonlyArray<readonly GoldName[]>
  readonly methods: ReadonlyArray<readonly GoldName[]>
}

/** Names of a paper by a tagger that did not learn from it. */
export function judge(paper: Paper, tagger: Tagger): JudgedNames {
  const names = namesOf(paper.texts, paper.acronyms, tagger)
  const {datasets, methods} = paper.annotated.gold
  const surfaces = names.groups.map(
    ({name, expansion, candidates}) =>
      new Set([name, expansion ?? name, ...candidates.map(({span}) => spanText(span))].map(goldKey))
  )
  const meeting = (gold: readonly GoldName[]) =>
    surfaces.map(own =>
      gold.filter(({name, mentions}) => [name, ...mentions].some(surface => own.has(goldKey(surface))))
    )
  return {...names, datasets: meeting(datasets), methods: meeting(methods)}
}

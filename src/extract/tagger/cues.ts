import {TAGGER_WORDS} from '../classes/tagger.js'
import type {NounClass} from '../grammar.js'

/** Classes of words that say what stands beside them. The learned model knows each by its place, from 1. */
const CUES = [
  'presenting',
  'making',
  'coined',
  'perform',
  'using',
  'training',
  'beside',
  'evaluating',
  'including',
  'extending',
  'score',
  'own',
  'item',
  'joint',
  'determiner'
] as const
/** Of these, those that say nothing of what stands some words behind them. */
const QUIET: ReadonlyArray<(typeof CUES)[number]> = ['joint', 'determiner']

/** The group of each cue word, from 1. */
export const CUE_WORDS: ReadonlyMap<string, number> = new Map(
  CUES.flatMap((cue, index) => [...TAGGER_WORDS.wordsOf(cue)].map(word => [word, index + 1] as const))
)

/** Groups that say nothing of what stands some words behind them. */
export const QUIET_CUES: ReadonlySet<number> = new Set(QUIET.map(cue => CUES.indexOf(cue) + 1))

/** The group of nouns that datasets are called by; those of the other classes come next. */
export const DATASET_CUE = CUES.length + 1
/** The group of nouns of each class. */
export const NOUN_CUES: Readonly<Record<NounClass, number>> = {
  dataset: DATASET_CUE,
  method: DATASET_CUE + 1,
  metric: DATASET_CUE + 2,
  task: DATASET_CUE + 3
}

import type {Token} from './tokens.js'
import {Shape, TokenKind} from './vocabulary.js'

/** What the head noun of a phrase says that a name is. */
export type NounClass = 'dataset' | 'method'

/** Nouns that are called datasets, and nouns that are called methods. */
const NOUN_CLASSES: ReadonlyMap<string, NounClass> = new Map([
  ...'dataset benchmark corpus corpora testbed suite leaderboard collection testset simulator challenge gym'
    .split(' ')
    .flatMap(noun => [[noun, 'dataset'] as const, [`${noun}s`, 'dataset'] as const]),
  ...(
    'model algorithm method framework network architecture approach system pipeline optimizer strategy technique module paradigm ' +
    'agent library toolkit tool loss objective policy scheme mechanism engine procedure estimator solver layer encoder decoder ' +
    'tokenizer protocol platform backbone adapter sampler variant extension formulation recipe family autoencoder transformer ' +
    'baseline planner controller detector classifier router operator compiler kernel attention generator assistant plugin regularizer'
  )
    .split(' ')
    .flatMap(noun => [[noun, 'method'] as const, [`${noun}s`, 'method'] as const])
])

/** The class of one word, if it is such a noun. */
export const nounClass = (word: string): NounClass | undefined => NOUN_CLASSES.get(word)

/** Words that end a noun phrase before its complement ("a benchmark *for* …", "a model *that* …"). */
const PHRASE_ENDS = new Set(
  'that which for to of with in on by from designed built based using via where comprising containing consisting aimed tailored capable trained leveraging enabling spanning covering and is are we it as'.split(
    ' '
  )
)
const MAX_PHRASE_WORDS = 12
/** Nouns that say nothing of what they are made of. */
const COLLECTIONS = new Set('suite suites family families series collection collections set sets'.split(' '))

/**
 * The class of the noun phrase that begins at a token: "a novel large-scale benchmark for …" is a dataset. The head is
 * the last known noun before the phrase ends, or one with an ending of such nouns.
 */
export function phraseClass(tokens: readonly Token[], start: number): NounClass | undefined {
  const first = tokens[start]
  let found: NounClass | undefined
  const words: string[] = []
  for (let index = start; index < tokens.length && words.length < MAX_PHRASE_WORDS; index++) {
    const token = tokens[index]
    if (!token || token.sentence !== first?.sentence) break
    if (token.text === ',' && !found && words.length < 5) continue
    if (token.kind === TokenKind.mark && !'-–"“”\'’'.includes(token.text)) break
    if (words.length > 0 && PHRASE_ENDS.has(token.lower)) break
    words.push(token.text)
    // "a suite of models" is of models
    if (COLLECTIONS.has(token.lower) && tokens[index + 1]?.lower === 'of') {
      index++
      continue
    }
    found = nounClass(token.lower) ?? nounClass(token.lower.slice(token.lower.lastIndexOf('-') + 1)) ?? found
  }
  return found ?? suffixClass(words.at(-1)?.toLowerCase() ?? '')
}

/** Verbal nouns name a way of doing something: "a tokenizer-free speech *codec*", "a *sampler*". */
function suffixClass(word: string): NounClass | undefined {
  return /(?:er|or|net|former|codec|llm|vlm)$/.test(word) ? 'method' : undefined
}

/** Whether a token begins its sentence and is spelt with a capital for that reason only. */
export function isSentenceCase(token: Token): boolean {
  return Boolean(token.shape & Shape.sentenceStart) && !(token.shape & (Shape.innerCapital | Shape.digit))
}

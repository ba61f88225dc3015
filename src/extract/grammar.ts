import {GRAMMAR_WORDS} from './classes/grammar.js'
import type {TokenText} from './tokens.js'
import {Shape, TokenKind} from './vocabulary.js'

/** What the head noun of a phrase says that a name is. */
export type NounClass = 'dataset' | 'method' | 'metric' | 'task'

/** Nouns that are called datasets, methods, metrics and tasks. */
const NOUN_CLASSES: ReadonlyMap<string, NounClass> = new Map(
  (['dataset', 'method', 'metric', 'task'] as const).flatMap(kind =>
    [...GRAMMAR_WORDS.wordsOf(`${kind}Noun`)].flatMap(noun => [
      [noun, kind] as const,
      [`${noun}s`, kind] as const
    ])
  )
)

/** The class of one word, if it is such a noun. */
export const nounClass = (word: string): NounClass | undefined => NOUN_CLASSES.get(word)

const PHRASE_ENDS = GRAMMAR_WORDS.wordsOf('phraseEnd')
const MAX_PHRASE_WORDS = 12
const COLLECTIONS = GRAMMAR_WORDS.wordsOf('collectionNoun')

/**
 * The class of the noun phrase that begins at a token: "a novel large-scale benchmark for …" is a dataset. The head is
 * the last known noun before the phrase ends, or one with an ending of such nouns.
 */
export function phraseClass({tokens, sentenceOf}: TokenText, start: number): NounClass | undefined {
  let found: NounClass | undefined
  const words: string[] = []
  for (let index = start; index < tokens.length && words.length < MAX_PHRASE_WORDS; index++) {
    const token = tokens[index]
    if (!token || sentenceOf[index] !== sentenceOf[start]) break
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
export function isSentenceCase({shapes}: TokenText, index: number): boolean {
  const shape = shapes[index] ?? 0
  return (shape & Shape.sentenceStart) !== 0 && (shape & (Shape.innerCapital | Shape.digit)) === 0
}

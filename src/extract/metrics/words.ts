import type {Quantity} from '../numbers.js'
import {Layer, type TextContext} from './context.js'
import {CUES, cue, isVerbOfResults, TIES} from './cues.js'
import type {Features} from './model.js'
import {prefixOf, stemValue, tokenValue, Word} from './word-values.js'

/** The word of a token as a feature. */
export function wordAt({tokens}: TextContext, index: number): number {
  const token = tokens[index]
  return token ? tokenValue(token) : Word.none
}

/** The word of a token without its ending as a feature. */
export function stemAt({tokens}: TextContext, index: number): number {
  const token = tokens[index]
  return token ? stemValue(token) : Word.none
}

/** The beginning of a token's text as a feature. */
export function prefixAt({tokens}: TextContext, index: number): number {
  const token = tokens[index]
  return token ? prefixOf(token) : Word.none
}

/** The word of a token of a sentence as a feature; a name is one word, whatever its words are. */
export function wordWithin({tokens, layers}: TextContext, index: number, from: number, to: number): number {
  if (index < from) return Word.start
  const token = tokens[index]
  if (index >= to || !token) return Word.end
  const layer = layers[index] as number
  if (layer & Layer.name) return Word.metric
  if (layer & Layer.dataset) return Word.dataset
  return layer & Layer.method ? Word.method : tokenValue(token)
}

/** The classes of a token's word by {@link CUES}. */
export function cuesAt({tokens}: TextContext, index: number): number {
  const token = tokens[index]
  return token ? CUES.of(token) : 0
}

/** The classes of a token's word by {@link TIES}. */
export function tiesAt({tokens}: TextContext, index: number): number {
  const token = tokens[index]
  return token ? TIES.of(token) : 0
}

/** The classes of verbs of change or result. */
export const NUMBER_VERBS = cue('improve', 'reduce', 'report', 'beat', 'cost')
const VERB_REACH = 16

/** The last verb of change or result before a number, in its sentence, or -1. */
export function verbBefore({text, tokens}: TextContext, {start, sentence}: Quantity): number {
  for (let index = start - 1; index >= start - VERB_REACH; index--) {
    if (text.sentenceOf[index] !== sentence) return -1
    const token = tokens[index]
    if (token && CUES.of(token) & NUMBER_VERBS && isVerbOfResults(token)) return index
  }
  return -1
}

/** Adds a feature for each class of a word. */
export function addClasses(features: Features, template: number, bits: number, second = 0): void {
  for (let left = bits; left !== 0; left &= left - 1)
    features.add(template, 31 - Math.clz32(left & -left), second)
}

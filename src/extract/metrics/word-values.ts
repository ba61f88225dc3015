import {stem} from '../classes/word-table.js'
import {perLexeme, Shape, TokenKind} from '../vocabulary.js'

/** Values of features for what is no word of its own. */
export const Word = {
  none: 1,
  start: 2,
  end: 3,
  edge: 4,
  metric: 5,
  dataset: 6,
  method: 7,
  number: 8,
  long: 9
} as const

const MAX_WORD = 24
/** Constants of the FNV-1a hash (Fowler, Noll and Vo), 32 bits. */
const OFFSET_BASIS = 0x811c9dc5
const PRIME = 0x01000193

/** A word, or another short text, as the value of a feature: a hash of 32 bits. */
export function wordValue(word: string): number {
  let hash = OFFSET_BASIS
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), PRIME)
  return hash
}

/** The value of a token's word; a number is a word of its own kind. */
export const tokenValue = perLexeme(({kind, shape, lower}) => {
  if (kind === TokenKind.number || shape & Shape.digitFirst) return Word.number
  return lower.length > MAX_WORD ? Word.long : wordValue(lower)
})

/** The value of a token's word without its ending. */
export const stemValue = perLexeme(lexeme => {
  const value = tokenValue(lexeme)
  return value === Word.number || value === Word.long ? value : wordValue(stem(lexeme.lower))
})

/** The value of a token's text, whatever it is. */
export const spellingOf = perLexeme(({lower}) => wordValue(lower))

/** The value of the beginning of a token's text, whatever it is. */
export const prefixOf = perLexeme(({lower}) => wordValue(lower.slice(0, MAX_WORD)))

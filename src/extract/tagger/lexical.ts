import {nounClass} from '../grammar.js'
import type {Lexeme} from '../vocabulary.js'
import {CUE_WORDS, NOUN_CUES} from './cues.js'
import {hashText, shapeHash} from './hash.js'

const prefix =
  (length: number) =>
  ({lower}: Lexeme) =>
    hashText(lower, 0, Math.min(length, lower.length))
const suffix =
  (length: number) =>
  ({lower}: Lexeme) =>
    hashText(lower, Math.max(0, lower.length - length))

/**
 * What is told of a word whatever stands around it: hashes of the word in small letters with its digits as 0, of the
 * word as it stands, of its shape, its first and last characters; the group of cue words that it is of, 0 for none.
 */
export const LEXICAL = {
  word: ({lower}: Lexeme) => hashText(lower),
  exact: ({text}: Lexeme) => hashText(text),
  shape: ({text}: Lexeme) => shapeHash(text),
  prefix2: /* @__PURE__ */ prefix(2),
  prefix3: /* @__PURE__ */ prefix(3),
  suffix2: /* @__PURE__ */ suffix(2),
  suffix3: /* @__PURE__ */ suffix(3),
  suffix4: /* @__PURE__ */ suffix(4),
  cue: ({lower}: Lexeme) => cueOf(lower)
} as const
/** See {@link LEXICAL}. */
export type Lexical = keyof typeof LEXICAL

/** All that is told of what stands before the first and behind the last token of a sentence. */
export const NOTHING = -1

function cueOf(word: string): number {
  const noun = nounClass(word)
  if (noun) return NOUN_CUES[noun]
  return CUE_WORDS.get(word) ?? 0
}

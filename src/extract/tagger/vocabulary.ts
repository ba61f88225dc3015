import {nounClass} from '../grammar.js'
import {isModelName, metricLexicon, nameLexicon} from '../lexicon.js'
import {MAX_NAME_LENGTH, type Token} from '../tokens.js'
import {CUE_WORDS, DATASET_CUE, METHOD_CUE} from './cues.js'
import {hashText, shapeHash} from './hash.js'

/**
 * What is told of a word whatever stands around it: hashes of the word in small letters with its digits as 0, of the
 * word as it stands, of its shape, its first and last characters; the group of cue words that it is of, 0 for none;
 * whether it names a model; which gazetteers have a name that it may begin.
 */
export const LEXICAL = [
  'word',
  'exact',
  'shape',
  'prefix2',
  'prefix3',
  'suffix2',
  'suffix3',
  'suffix4',
  'cue',
  'model',
  'opens'
] as const
/** See {@link LEXICAL}. */
export type Lexical = (typeof LEXICAL)[number]

/** Bits of `opens`. */
export const Opens = {name: 1, metric: 2} as const

/** All that is told of what stands before the first and behind the last token of a sentence. */
export const NOTHING = -1
const WIDTH = LEXICAL.length

/** Numbers words, from 1, and keeps what is told of each, so that it is worked out once. */
export class Vocabulary {
  readonly #ids = new Map<string, number>()
  #values = new Int32Array(1024 * WIDTH).fill(NOTHING, 0, WIDTH)

  /** How many words there are. */
  get size(): number {
    return this.#ids.size
  }

  /** The number of a word; very long ones that begin alike are one. */
  idOf(token: Token): number {
    const key = token.text.length > MAX_NAME_LENGTH ? token.text.slice(0, MAX_NAME_LENGTH) : token.text
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.#ids.size + 1
    this.#ids.set(copyOf(key), id)
    this.#put(id * WIDTH, token)
    return id
  }

  /** A value of a word by its number; 0 is what stands outside of sentences. */
  value(id: number, attribute: number): number {
    return this.#values[id * WIDTH + attribute] as number
  }

  #put(at: number, {text, lower}: Token): void {
    if (at + WIDTH > this.#values.length) {
      const grown = new Int32Array(this.#values.length * 2)
      grown.set(this.#values)
      this.#values = grown
    }
    const {length} = lower
    const word = hashText(lower)
    this.#values.set(
      [
        word,
        lower === text ? word : hashText(text),
        shapeHash(text),
        hashText(lower, 0, Math.min(2, length)),
        hashText(lower, 0, Math.min(3, length)),
        hashText(lower, Math.max(0, length - 2)),
        hashText(lower, Math.max(0, length - 3)),
        hashText(lower, Math.max(0, length - 4)),
        cueOf(lower),
        isModelName(text) ? 1 : 0,
        (nameLexicon().mayOpen(text) ? Opens.name : 0) | (metricLexicon().mayOpen(text) ? Opens.metric : 0)
      ],
      at
    )
  }
}

/** A part of a string can hold the whole of it in memory; what is joined of characters does not. */
const copyOf = (text: string) => text.split('').join('')

function cueOf(word: string): number {
  const noun = nounClass(word)
  if (noun) return noun === 'dataset' ? DATASET_CUE : METHOD_CUE
  return CUE_WORDS.get(word) ?? 0
}

import {type Lexeme, perLexeme} from '../vocabulary.js'

/** A class of words, with one thing that it is for. */
export interface WordClass<Name extends string> {
  readonly class: Name
  /** Its words, in small letters. */
  readonly words?: string
  /** Or the stems of its words; see {@link stem}. */
  readonly stems?: string
  /** The words in a text. */
  readonly example: string
  /** What they tell. */
  readonly reason: string
}

/** Classes of words, each of which has a bit. */
export interface WordClasses<Name extends string> {
  /** The names in the order of their bits. */
  readonly names: readonly Name[]
  /** The bits of a word's classes, worked out once for each word. */
  readonly of: (token: Lexeme) => number
  /** The bits of some classes. */
  readonly bits: (...names: readonly Name[]) => number
}

const MAX_WORD = 24

/** A word without its ending: "achieves", "achieved", "achieving" and "achieve" are "achiev". */
export function stem(word: string): string {
  const {length} = word
  if (length < 4 || length > MAX_WORD) return word
  if (word.endsWith('ing') && length > 5) return word.slice(0, -3)
  if (word.endsWith('ed') || word.endsWith('es')) return word.slice(0, -2)
  return word.endsWith('s') || word.endsWith('e') ? word.slice(0, -1) : word
}

/** The bits of the classes of a table; 31 at most. */
export function wordClasses<Name extends string>(table: ReadonlyArray<WordClass<Name>>): WordClasses<Name> {
  const names = table.map(each => each.class)
  const words = index(table.map(each => each.words))
  const stems = index(table.map(each => each.stems))
  return {
    names,
    of: perLexeme(({lower}) => (words.get(lower) ?? 0) | (stems.get(lower) ?? stems.get(stem(lower)) ?? 0)),
    bits: (...some) => some.reduce((bits, name) => bits | (1 << names.indexOf(name)), 0)
  }
}

/** The bits of the lists that each word stands in. */
function index(lists: ReadonlyArray<string | undefined>): Map<string, number> {
  const bits = new Map<string, number>()
  lists.forEach((list, place) => {
    for (const word of list?.split(' ') ?? []) bits.set(word, (bits.get(word) ?? 0) | (1 << place))
  })
  return bits
}

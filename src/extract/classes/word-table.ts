import {type Lexeme, perLexeme} from '../vocabulary.js'

/** A class of words, with one thing that it is for. */
export interface WordClass<Name extends string = string> {
  readonly class: Name
  /** Its words, in small letters. */
  readonly words?: string
  /** Or the stems of its words; see {@link stem}. */
  readonly stems?: string
  /** Classes of its table, or of the one below, whose words are its words too. */
  readonly includes?: readonly string[]
  /** The words in a text. */
  readonly example: string
  /** What they tell. */
  readonly reason: string
}

/** The word classes of one theme. */
export interface WordTable<Name extends string = string> {
  readonly classes: readonly WordClass[]
  /** The names of its own classes, in their order. */
  readonly names: readonly Name[]
  /** The words, or the stems, of a class of the table or of the one below. */
  wordsOf(name: Name): ReadonlySet<string>
  /** A class of the table or of the one below. */
  find(name: string): WordClass | undefined
}

/**
 * A table of word classes.
 *
 * @param classes - Its classes.
 * @param base - The table below, whose classes those of this table may include.
 */
export function wordTable<Own extends string, Base extends string = never>(
  classes: ReadonlyArray<WordClass<Own>>,
  base?: WordTable<Base>
): WordTable<Own | Base> {
  const find = (name: string) => classes.find(each => each.class === name) ?? base?.find(name)
  const listOf = (name: string): string[] => {
    const {words, stems, includes = []} = find(name) ?? {}
    return [...includes.flatMap(listOf), ...((words ?? stems)?.split(' ') ?? [])]
  }
  return {classes, names: classes.map(each => each.class), find, wordsOf: name => new Set(listOf(name))}
}

/** Word classes that each have a bit; 31 at most. */
export interface ClassBits<Name extends string> {
  /** The bits of a word's classes, worked out once for each word. */
  readonly of: (token: Lexeme) => number
  /** The bits of some classes. */
  readonly bits: (...names: readonly Name[]) => number
}

/**
 * Gives a bit to each of some classes.
 *
 * @param table - What they stand in, or stand below.
 * @param names - The classes, in the order of their bits; all of the table itself, where none are named.
 */
export function classBits<Name extends string>(
  table: WordTable<Name>,
  names: readonly Name[] = table.names
): ClassBits<Name> {
  if (names.length > MAX_CLASSES) throw new Error(`${names.length} word classes have no bit each`)
  const words = new Map<string, number>()
  const stems = new Map<string, number>()
  names.forEach((name, place) => {
    const index = table.find(name)?.stems === undefined ? words : stems
    for (const word of table.wordsOf(name)) index.set(word, (index.get(word) ?? 0) | (1 << place))
  })
  return {
    of: perLexeme(({lower}) => (words.get(lower) ?? 0) | (stems.get(lower) ?? stems.get(stem(lower)) ?? 0)),
    bits: (...some) => some.reduce((bits, name) => bits | bitOf(names.indexOf(name), name), 0)
  }
}

function bitOf(place: number, name: string): number {
  if (place < 0) throw new Error(`the word class ${name} has no bit here`)
  return 1 << place
}

const MAX_CLASSES = 31
const MAX_WORD = 24

/** A word without its ending: "achieves", "achieved", "achieving" and "achieve" are "achiev". */
export function stem(word: string): string {
  const {length} = word
  if (length < 4 || length > MAX_WORD) return word
  if (word.endsWith('ing') && length > 5) return word.slice(0, -3)
  if (word.endsWith('ed') || word.endsWith('es')) return word.slice(0, -2)
  return word.endsWith('s') || word.endsWith('e') ? word.slice(0, -1) : word
}

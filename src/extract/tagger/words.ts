import {TAGGER_WORDS} from '../classes/tagger.js'
import type {GazetteerStart} from '../gazetteer.js'
import {isModelName, metricLexicon, nameLexicon} from '../lexicon.js'
import type {Lexeme, Vocabulary} from '../vocabulary.js'
import {TokenKind} from '../vocabulary.js'
import {LEXICAL} from './lexical.js'
import {LANES, type PackedModel, RowTable} from './model.js'
import {LEXICAL_SPAN, LexicalHasher, TEMPLATES} from './templates.js'

/** Bits of {@link WordTable}'s `flags`; the lowest hold the group of cue words. */
export const Flag = {
  cue: 31,
  mark: 32,
  /** A mark that ends a phrase. */
  endsPhrase: 64,
  /** What stands between the names of a list. */
  listMark: 128,
  /** It begins many sentences and no name. */
  opensNoName: 256,
  /** It names a model by its family and version. */
  model: 512
} as const
/** Above the bits of {@link Flag}: a small number of the word's shape. The first shapes that are met have small ones. */
export const FORM_SHIFT = 10
const INSIDE_PHRASE = '-–"“”’/&,()'
const LIST_MARKS = TAGGER_WORDS.wordsOf('listMark')
const OPENS_NO_NAME = TAGGER_WORDS.wordsOf('opensNoName')

/** Where a fact of a word stands in its row. */
export const Fact = {
  /** Hash of the word; see {@link LEXICAL}. */
  word: 0,
  /** Hash of its shape. */
  shape: 1,
  /** A number of the hash of the word, from 0. */
  group: 2,
  /** Bits of {@link Flag}, and {@link FORM_SHIFT}. */
  flags: 3,
  /** What the gazetteer of names says of a name that begins with it. */
  name: 4,
  /** The same of metrics. */
  metric: 6,
  /** At each distance, where the row of weights stands that it gives to the labels of a token. */
  rows: 8
} as const

/** Facts of a word: they fill one line of a processor's cache. */
export const FACTS = Fact.rows + LEXICAL_SPAN
/** The form of all shapes that have none of their own. */
const LAST_FORM = 2 ** 20

/** What is known of each word of a vocabulary wherever it stands, worked out when it is first met. */
export class WordTable {
  readonly vocabulary: Vocabulary | undefined
  /** {@link FACTS} numbers for each lexeme, by its number; those of number 0 are of what stands outside of sentences. */
  facts = new Int32Array(1024 * FACTS)
  readonly #model: PackedModel | undefined
  readonly #rows: RowTable
  #known = new Uint8Array(1024)
  /** How many groups there are. */
  groups = 0
  readonly #forms = new Map<number, number>()
  readonly #groups = new Map<number, number>()
  readonly #hasher = new LexicalHasher()
  readonly #found = new Int32Array(TEMPLATES.length)
  readonly #row = new Int32Array(LANES)

  /**
   * @param vocabulary - What the words stand in.
   * @param model - What gives weights to words, and `rows`, where they are put.
   */
  constructor(vocabulary?: Vocabulary, model?: PackedModel, rows = new RowTable()) {
    this.vocabulary = vocabulary
    this.#model = model
    this.#rows = rows
    this.#weigh(0, undefined)
  }

  /** Works out the facts of words that were not met yet. */
  learn(lexemes: readonly Lexeme[]): void {
    for (let index = 0; index < lexemes.length; index++) {
      const lexeme = lexemes[index] as Lexeme
      if (this.#known[lexeme.id] !== 1) this.#learn(lexeme.vocabulary.lexeme(lexeme.id))
    }
  }

  /**
   * Finds the rows of weights that the words around a token give it.
   *
   * @param ids - The numbers of lexemes.
   * @param first - Where the lexemes around the token begin in them.
   * @param found - Takes where the rows stand.
   * @returns How many they are.
   */
  find(ids: Int32Array, first: number, found: Int32Array): number {
    let count = 0
    for (let offset = 0; offset < LEXICAL_SPAN; offset++) {
      const row = this.facts[(ids[first + offset] as number) * FACTS + Fact.rows + offset] as number
      if (row !== RowTable.SILENT) found[count++] = row
    }
    return count
  }

  #learn(lexeme: Lexeme): void {
    const {id, kind, text, lower} = lexeme
    if (id >= this.#known.length) {
      const [known, facts] = [this.#known, this.facts]
      const size = Math.max(id + 1, known.length * 2)
      this.#known = new Uint8Array(size)
      this.#known.set(known)
      this.facts = new Int32Array(size * FACTS)
      this.facts.set(facts)
    }
    this.#known[id] = 1
    const at = id * FACTS
    const [word, shape] = [LEXICAL.word(lexeme), LEXICAL.shape(lexeme)]
    this.facts[at + Fact.word] = word
    this.facts[at + Fact.shape] = shape
    this.facts[at + Fact.group] = numberOf(this.#groups, word, Infinity)
    this.groups = this.#groups.size
    this.facts[at + Fact.flags] =
      (numberOf(this.#forms, shape, LAST_FORM) << FORM_SHIFT) |
      LEXICAL.cue(lexeme) |
      (kind === TokenKind.mark ? Flag.mark : 0) |
      (kind === TokenKind.mark && !INSIDE_PHRASE.includes(text) ? Flag.endsPhrase : 0) |
      (LIST_MARKS.has(lower) ? Flag.listMark : 0) |
      (OPENS_NO_NAME.has(lower) ? Flag.opensNoName : 0) |
      (isModelName(text) ? Flag.model : 0)
    this.#open(at + Fact.name, nameLexicon().start(text))
    this.#open(at + Fact.metric, metricLexicon().start(text))
    this.#weigh(at, lexeme)
  }

  #open(at: number, {node, next}: GazetteerStart): void {
    this.facts[at] = node
    this.facts[at + 1] = next
  }

  #weigh(at: number, lexeme: Lexeme | undefined): void {
    if (!this.#model) return
    this.#hasher.take(lexeme)
    for (let offset = 0; offset < LEXICAL_SPAN; offset++) {
      const count = this.#model.find(this.#hasher.hash(offset), this.#found, 0)
      this.#rows.sum(this.#found, count, this.#row, 0)
      this.facts[at + Fact.rows + offset] = this.#rows.add(this.#row)
    }
  }
}

/** Numbers values in the order in which they are met; all that come behind `last` have that number. */
function numberOf(numbers: Map<number, number>, value: number, last: number): number {
  const known = numbers.get(value)
  if (known !== undefined) return known
  const number = Math.min(numbers.size, last)
  if (number < last) numbers.set(value, number)
  return number
}

import type {Lexeme} from '../vocabulary.js'
import {COLUMNS, type Column, WIDTH} from './columns.js'
import {mix} from './hash.js'
import {LEXICAL, type Lexical, NOTHING} from './lexical.js'

/** A group of templates, for training without it. */
type TemplateGroup =
  | 'word'
  | 'affix'
  | 'shape'
  | 'gazetteer'
  | 'cue'
  | 'phrase'
  | 'paper'
  | 'window'
  | 'pairs'

/** What a token's feature is made of: one value, or two, at a distance from the token. */
export interface Template {
  readonly group: TemplateGroup
  readonly first: readonly [value: Lexical | Column, distance: number]
  readonly second?: readonly [value: Column, distance: number]
}
const AFFIXES = ['prefix2', 'prefix3', 'suffix2', 'suffix3', 'suffix4'] as const

/** The features of a token. The number of a template is its place here, so new ones go behind. */
export const TEMPLATES: readonly Template[] = [
  {group: 'word', first: ['word', 0]},
  {group: 'word', first: ['exact', 0]},
  {group: 'shape', first: ['shape', 0]},
  ...AFFIXES.map(affix => ({group: 'affix', first: [affix, 0]}) as const),
  {group: 'gazetteer', first: ['name', 0]},
  {group: 'cue', first: ['cue', 0]},
  {group: 'paper', first: ['zone', 0]},
  {group: 'paper', first: ['repeats', 0]},
  {group: 'phrase', first: ['ahead', 0]},
  {group: 'phrase', first: ['behind', 0]},
  ...[-3, -2, -1, 1, 2, 3].flatMap(
    distance =>
      [
        {group: 'window', first: ['word', distance]},
        {group: 'cue', first: ['cue', distance]}
      ] as const
  ),
  {group: 'cue', first: ['cue', 4]},
  ...[-2, -1, 1, 2].flatMap(
    distance =>
      [
        {group: 'shape', first: ['shape', distance]},
        {group: 'gazetteer', first: ['name', distance]}
      ] as const
  ),
  {group: 'affix', first: ['suffix3', -1]},
  {group: 'affix', first: ['suffix3', 1]},
  {group: 'pairs', first: ['word', -2], second: ['word', -1]},
  {group: 'pairs', first: ['word', 1], second: ['word', 2]},
  {group: 'pairs', first: ['word', -1], second: ['word', 0]},
  {group: 'pairs', first: ['word', 0], second: ['word', 1]},
  {group: 'pairs', first: ['word', -1], second: ['word', 1]},
  {group: 'pairs', first: ['shape', -1], second: ['shape', 0]},
  {group: 'pairs', first: ['shape', 0], second: ['shape', 1]},
  {group: 'pairs', first: ['shape', 0], second: ['word', -1]},
  {group: 'pairs', first: ['shape', 0], second: ['word', 1]},
  {group: 'pairs', first: ['shape', 0], second: ['zone', 0]},
  {group: 'pairs', first: ['name', 0], second: ['cue', -1]},
  {group: 'pairs', first: ['name', 0], second: ['cue', 1]},
  {group: 'pairs', first: ['shape', 0], second: ['ahead', 0]},
  {group: 'pairs', first: ['shape', 0], second: ['behind', 0]},
  {group: 'pairs', first: ['repeats', 0], second: ['zone', 0]},
  {group: 'pairs', first: ['repeats', 0], second: ['shape', 0]},
  {group: 'pairs', first: ['name', 0], second: ['repeats', 0]},
  {group: 'pairs', first: ['cue', -1], second: ['cue', 1]}
]

/** What a template is called in a file of weights: "word[-1] cue[1]". */
export const templateName = ({first, second}: Template): string =>
  [first, ...(second ? [second] : [])].map(([value, distance]) => `${value}[${distance}]`).join(' ')

const isLexical = (value: Lexical | Column): value is Lexical => Object.hasOwn(LEXICAL, value)

/** How far lexical templates look: the nearest is {@link LEXICAL_FROM} tokens off. */
const LEXICAL_DISTANCES = TEMPLATES.filter(({first, second}) => !second && isLexical(first[0])).map(
  ({first}) => first[1]
)
/** The least distance of lexical templates, and how many distances there are. */
export const LEXICAL_FROM = Math.min(...LEXICAL_DISTANCES)
/** See {@link LEXICAL_FROM}. */
export const LEXICAL_SPAN = Math.max(...LEXICAL_DISTANCES) - LEXICAL_FROM + 1

/** Templates of one value that depends on a word alone, by distance: what they say of a word need not be asked twice. */
export const LEXICAL_TEMPLATES: ReadonlyArray<ReadonlyArray<readonly [template: number, value: Lexical]>> =
  Array.from({length: LEXICAL_SPAN}, (_, offset) =>
    TEMPLATES.flatMap(({first, second}, index) =>
      !second && isLexical(first[0]) && first[1] === LEXICAL_FROM + offset ? [[index, first[0]] as const] : []
    )
  )

const LEXICAL_VALUES = /* @__PURE__ */ Object.keys(LEXICAL) as Lexical[]

/** Templates of one distance: their numbers, the places of their values, and room for their hashes. */
interface OffsetTemplates {
  readonly numbers: Int32Array
  readonly values: Int32Array
  readonly hashes: Int32Array
}

/** Hashes what the templates of {@link LEXICAL_TEMPLATES} see of a word. */
export class LexicalHasher {
  /** What is told of the word, in the order of {@link LEXICAL}. */
  readonly #lexical = new Int32Array(LEXICAL_VALUES.length)
  readonly #templates: readonly OffsetTemplates[] = LEXICAL_TEMPLATES.map(templates => ({
    numbers: Int32Array.from(templates, ([number]) => number),
    values: Int32Array.from(templates, ([, value]) => LEXICAL_VALUES.indexOf(value)),
    hashes: new Int32Array(templates.length)
  }))

  /** @param lexeme - The word; without it, the edge of a sentence. */
  take(lexeme: Lexeme | undefined): void {
    for (let value = 0; value < LEXICAL_VALUES.length; value++)
      this.#lexical[value] = lexeme ? LEXICAL[LEXICAL_VALUES[value] as Lexical](lexeme) : NOTHING
  }

  /**
   * The features that the word gives to the token that stands a distance before or behind it.
   *
   * @param offset - The distance, from {@link LEXICAL_FROM} on.
   * @returns A hash of 32 bits for each template, overwritten by the next call for the distance.
   */
  hash(offset: number): Int32Array {
    const {numbers, values, hashes} = this.#templates[offset] as OffsetTemplates
    for (let index = 0; index < numbers.length; index++)
      hashes[index] = mix(numbers[index] as number, this.#lexical[values[index] as number] as number, 0)
    return hashes
  }
}

const columns: readonly string[] = COLUMNS
/** Where a value stands, from the row of the token. */
export const cellOf = ([value, distance]: readonly [Lexical | Column, number]): number => {
  const column = columns.indexOf(value)
  if (column < 0) throw new Error(`no column holds ${value}`)
  return distance * WIDTH + column
}

/** Numbers of the templates that look at more than one word's own values. */
export const CONTEXT_TEMPLATES: readonly number[] = TEMPLATES.flatMap(({first, second}, index) =>
  second || !isLexical(first[0]) ? [index] : []
)

/** In place of a second value, where there is none. */
const ALONE = -(2 ** 31)

/** Hashes what templates of {@link CONTEXT_TEMPLATES} see. */
export class TemplateHasher {
  readonly #numbers: Int32Array
  readonly #firsts: Int32Array
  /** {@link ALONE} where there is one value. */
  readonly #seconds: Int32Array
  readonly #hashes: Int32Array

  /** @param templates - Their numbers. */
  constructor(templates: readonly number[]) {
    const own = templates.map(number => TEMPLATES[number] as Template)
    this.#numbers = Int32Array.from(templates)
    this.#firsts = Int32Array.from(own, ({first}) => cellOf(first))
    this.#seconds = Int32Array.from(own, ({second}) => (second ? cellOf(second) : ALONE))
    this.#hashes = new Int32Array(templates.length)
  }

  /**
   * The features of a token.
   *
   * @param values - Of the field, as `encode` gives them.
   * @param row - Where the values of the token begin.
   * @returns A hash of 32 bits for each template, overwritten by the next call.
   */
  hash(values: Int32Array, row: number): Int32Array {
    for (let index = 0; index < this.#numbers.length; index++) {
      const second = this.#seconds[index] as number
      this.#hashes[index] = mix(
        this.#numbers[index] as number,
        values[row + (this.#firsts[index] as number)] as number,
        second === ALONE ? 0 : (values[row + second] as number)
      )
    }
    return this.#hashes
  }
}

import {type Encoded, lexicalValues} from './encode.js'
import type {Lexeme} from '../vocabulary.js'
import {mix} from './hash.js'
import {LEXICAL, type Lexical, NOTHING} from './lexical.js'

/** A group of templates, for training without it. */
export type TemplateGroup =
  | 'word'
  | 'affix'
  | 'shape'
  | 'gazetteer'
  | 'cue'
  | 'phrase'
  | 'paper'
  | 'window'
  | 'pairs'

/** What is told of a token by what stands around it. */
type Contextual = 'name' | 'ahead' | 'behind' | 'zone' | 'repeats'

/** What a token's feature is made of: one value, or two, at a distance from the token. */
interface Template {
  readonly group: TemplateGroup
  readonly first: readonly [value: Lexical | Contextual, distance: number]
  readonly second?: readonly [value: Lexical | Contextual, distance: number]
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

const isLexical = (value: Lexical | Contextual): value is Lexical => Object.hasOwn(LEXICAL, value)

/** How far lexical templates look: the nearest is {@link LEXICAL_FROM} tokens off. */
const LEXICAL_DISTANCES = TEMPLATES.filter(({first, second}) => !second && isLexical(first[0])).map(
  ({first}) => first[1]
)
/** The least distance of lexical templates, and how many distances there are. */
export const LEXICAL_FROM = Math.min(...LEXICAL_DISTANCES)
/** See {@link LEXICAL_FROM}. */
export const LEXICAL_SPAN = Math.max(...LEXICAL_DISTANCES) - LEXICAL_FROM + 1

/** Templates of one value that depends on a word alone, by distance: what they say of a word need not be asked twice. */
const LEXICAL_TEMPLATES: ReadonlyArray<ReadonlyArray<readonly [template: number, value: Lexical]>> =
  Array.from({length: LEXICAL_SPAN}, (_, offset) =>
    TEMPLATES.flatMap(({first, second}, index) =>
      !second && isLexical(first[0]) && first[1] === LEXICAL_FROM + offset
        ? [[index, first[0]] as const]
        : []
    )
  )

/** The features that a lexeme, or the edge of a sentence, gives to the token that stands a distance before or behind it. */
export function lexicalFeatures(lexeme: Lexeme | undefined, offset: number): Int32Array {
  return Int32Array.from(LEXICAL_TEMPLATES[offset] ?? [], ([template, value]) =>
    mix(template, lexeme ? LEXICAL[value]({lexeme}) : NOTHING, 0)
  )
}

const ALL = TEMPLATES.map((_, index) => index)

/** Templates that look at more than one word's own values. */
export const CONTEXT_TEMPLATES: readonly number[] = ALL.filter(index => {
  const {first, second} = TEMPLATES[index] as Template
  return second !== undefined || !isLexical(first[0])
})

/** The features of a field's tokens. */
export class Features {
  readonly #templates: Uint8Array
  readonly #first: readonly Int32Array[]
  readonly #second: readonly Int32Array[]
  readonly #firstDistances: Int8Array
  readonly #secondDistances: Int8Array
  readonly #places: Int32Array

  /**
   * @param encoded - The field.
   * @param templates - Numbers of the templates to use; all without it.
   */
  constructor(encoded: Encoded, templates: readonly number[] = ALL) {
    const known = new Map<Lexical, Int32Array>()
    const lexical = (name: Lexical) => {
      const values = known.get(name) ?? lexicalValues(encoded, name)
      known.set(name, values)
      return values
    }
    const valuesOf = (name: Lexical | Contextual) => (isLexical(name) ? lexical(name) : encoded[name])
    const none = new Int32Array(encoded.ids.length)
    const used = templates.map(index => TEMPLATES[index] as Template)
    this.#places = encoded.places
    this.#templates = Uint8Array.from(templates)
    this.#first = used.map(({first}) => valuesOf(first[0]))
    this.#second = used.map(({second}) => (second ? valuesOf(second[0]) : none))
    this.#firstDistances = Int8Array.from(used, ({first}) => first[1])
    this.#secondDistances = Int8Array.from(used, ({second}) => second?.[1] ?? 0)
  }

  /** How many features a token has. */
  get size(): number {
    return this.#templates.length
  }

  /** Writes the features of a token: for each template a hash of 32 bits. */
  write(token: number, into: Int32Array | Uint32Array): void {
    const place = this.#places[token] as number
    for (let index = 0; index < into.length; index++) {
      const first = (this.#first[index] as Int32Array)[
        place + (this.#firstDistances[index] as number)
      ] as number
      const second = (this.#second[index] as Int32Array)[
        place + (this.#secondDistances[index] as number)
      ] as number
      into[index] = mix(this.#templates[index] as number, first, second)
    }
  }
}

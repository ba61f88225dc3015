import type {Encoded} from './encode.js'
import {mix} from './hash.js'

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

/** What a token's feature is made of: one value, or two, at a distance from the token. */
interface Template {
  readonly group: TemplateGroup
  readonly first: readonly [values: keyof Encoded | Affix, distance: number]
  readonly second?: readonly [values: keyof Encoded | Affix, distance: number]
}
type Affix = 'prefix2' | 'prefix3' | 'suffix2' | 'suffix3' | 'suffix4'
const AFFIXES: readonly Affix[] = ['prefix2', 'prefix3', 'suffix2', 'suffix3', 'suffix4']

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

function valuesOf(encoded: Encoded, name: keyof Encoded | Affix): Int32Array {
  const affix = AFFIXES.indexOf(name as Affix)
  if (affix >= 0) return encoded.affixes[affix] as Int32Array
  return encoded[name as 'word']
}

const FIRST_DISTANCES = Int8Array.from(TEMPLATES, ({first}) => first[1])
const SECOND_DISTANCES = Int8Array.from(TEMPLATES, ({second}) => second?.[1] ?? 0)

/** The features of a field's tokens. */
export class Features {
  readonly #first: readonly Int32Array[]
  readonly #second: readonly Int32Array[]
  readonly #places: Int32Array

  constructor(encoded: Encoded) {
    const none = new Int32Array(encoded.word.length)
    this.#places = encoded.places
    this.#first = TEMPLATES.map(({first}) => valuesOf(encoded, first[0]))
    this.#second = TEMPLATES.map(({second}) => (second ? valuesOf(encoded, second[0]) : none))
  }

  /** Writes the features of a token: for each template a hash of 32 bits. */
  write(token: number, into: Uint32Array): void {
    const place = this.#places[token] as number
    for (let index = 0; index < into.length; index++) {
      const first = (this.#first[index] as Int32Array)[place + (FIRST_DISTANCES[index] as number)] as number
      const second = (this.#second[index] as Int32Array)[
        place + (SECOND_DISTANCES[index] as number)
      ] as number
      into[index] = mix(index, first, second)
    }
  }
}

import type {Lexeme} from '../vocabulary.js'
import {COLUMNS, type Column, WIDTH} from './encode.js'
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

/** What a token's feature is made of: one value, or two, at a distance from the token. */
interface Template {
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

/** The features that a lexeme, or the edge of a sentence, gives to the token that stands a distance before or behind it. */
export function lexicalFeatures(lexeme: Lexeme | undefined, offset: number): Int32Array {
  return Int32Array.from(LEXICAL_TEMPLATES[offset] ?? [], ([template, value]) =>
    mix(template, lexeme ? LEXICAL[value]({lexeme}) : NOTHING, 0)
  )
}

const columns: readonly string[] = COLUMNS
/** Where a value stands, from the row of the token. */
const cellOf = ([value, distance]: readonly [Lexical | Column, number]): number => {
  const column = columns.indexOf(value)
  if (column < 0) throw new Error(`no column holds ${value}`)
  return distance * WIDTH + column
}

const numbersOf = (test: (template: Template) => boolean) =>
  TEMPLATES.flatMap((template, index) => (test(template) ? [index] : []))
const SINGLES = numbersOf(({first, second}) => !second && !isLexical(first[0]))
const PAIRS = numbersOf(({second}) => second !== undefined)
/** Numbers of the templates that look at more than one word's own values. */
export const CONTEXT_TEMPLATES: readonly number[] = [...SINGLES, ...PAIRS]

const numbers = Int32Array.from(CONTEXT_TEMPLATES)
const firsts = numbers.map(index => cellOf((TEMPLATES[index] as Template).first))
const seconds = numbers.map(index => cellOf((TEMPLATES[index] as Template).second ?? ['name', 0]))

/**
 * Writes the features of a token by {@link CONTEXT_TEMPLATES}: for each a hash of 32 bits.
 *
 * @param values - Of the field, as `encode` gives them.
 * @param place - The place of the token.
 * @param into - Takes the features.
 */
export function contextFeatures(values: Int32Array, place: number, into: Int32Array): void {
  const row = place * WIDTH
  for (let index = 0; index < numbers.length; index++) {
    const first = values[row + (firsts[index] as number)] as number
    const second = index < SINGLES.length ? 0 : (values[row + (seconds[index] as number)] as number)
    into[index] = mix(numbers[index] as number, first, second)
  }
}

import {ALPHABETS, type Column} from './columns.js'
import type {Lexical} from './lexical.js'
import {LANES, type PackedModel, RowTable} from './model.js'
import {CONTEXT_TEMPLATES, cellOf, TEMPLATES, type Template, TemplateHasher} from './templates.js'

type Value = readonly [value: Lexical | Column, distance: number]
type Values = readonly [first: Value, second?: Value]

/** Two columns of few values each, and all templates that look at one of them or both. */
interface Pair {
  readonly first: number
  readonly second: number
  /** How many values each can have, with that for nothing. */
  readonly firsts: number
  readonly seconds: number
  readonly templates: TemplateHasher
  /** By both values, where the row of what they say stands; {@link UNKNOWN} where it is not worked out yet. */
  readonly offsets: Int32Array
}

const UNKNOWN = -1

/**
 * What stands around a token says of its label. Most columns have few values: what two of them say by all templates is
 * summed up when they are first met together. Words are too many for that: their templates are looked up each time.
 */
export class ContextScores {
  readonly #model: PackedModel
  readonly #rows: RowTable
  readonly #pairs: readonly Pair[]
  readonly #words: TemplateHasher
  readonly #found = new Int32Array(TEMPLATES.length)
  readonly #row = new Int32Array(LANES)

  /**
   * @param model - The weights.
   * @param rows - Holds them and takes their sums.
   */
  constructor(model: PackedModel, rows: RowTable) {
    this.#model = model
    this.#rows = rows
    const {pairs, words} = groups()
    this.#pairs = pairs.map(({values: [first, second = first], templates}) => ({
      first: cellOf(first),
      second: cellOf(second),
      firsts: sizeOf(first),
      seconds: sizeOf(second),
      templates: new TemplateHasher(templates),
      offsets: new Int32Array(sizeOf(first) * sizeOf(second)).fill(UNKNOWN)
    }))
    this.#words = new TemplateHasher(words)
  }

  /**
   * Finds the rows of what is said of a token.
   *
   * @param values - Of the field, as `encode` gives them.
   * @param row - Where the values of the token begin.
   * @param found - Takes where the rows stand.
   * @param from - Where the first is put.
   * @returns Where the next is to be put.
   */
  find(values: Int32Array, row: number, found: Int32Array, from: number): number {
    let count = from
    for (let index = 0; index < this.#pairs.length; index++) {
      const pair = this.#pairs[index] as Pair
      const first = (values[row + pair.first] as number) + 1
      const second = (values[row + pair.second] as number) + 1
      if (first >= pair.firsts || second >= pair.seconds)
        count = this.#model.find(pair.templates.hash(values, row), found, count)
      else {
        const key = first * pair.seconds + second
        let offset = pair.offsets[key] as number
        if (offset === UNKNOWN) {
          offset = this.#sum(pair.templates.hash(values, row))
          pair.offsets[key] = offset
        }
        if (offset !== RowTable.SILENT) found[count++] = offset
      }
    }
    return this.#model.find(this.#words.hash(values, row), found, count)
  }

  #sum(features: Int32Array): number {
    this.#rows.sum(this.#found, this.#model.find(features, this.#found, 0), this.#row, 0)
    return this.#rows.add(this.#row)
  }
}

/** The shape of a word is told apart by its small number. */
const small = ([value, distance]: Value): Value => [value === 'shape' ? 'form' : value, distance]
const valuesOf = (number: number): Values => {
  const {first, second} = TEMPLATES[number] as Template
  return second ? [small(first), small(second)] : [small(first)]
}
/** How many values a column can have, with that for nothing; 0 for words. */
const sizeOf = ([value]: Value): number => {
  const size = (ALPHABETS as Readonly<Record<string, number>>)[value]
  return size === undefined ? 0 : size + 1
}
const isPart = (values: Values, whole: Values) =>
  values.every(value => whole.some(other => other?.[0] === value?.[0] && other?.[1] === value?.[1]))

interface Group {
  readonly values: Values
  readonly templates: number[]
}

/** Templates by the pair of columns that they look at; those of one column are with the first pair that holds it. */
function groups(): {pairs: Group[]; words: number[]} {
  const pairs: Group[] = []
  const words: number[] = []
  for (const template of CONTEXT_TEMPLATES.toSorted((a, b) => valuesOf(b).length - valuesOf(a).length)) {
    const values = valuesOf(template)
    const pair = pairs.find(whole => isPart(values, whole.values))
    if (values.some(value => value && sizeOf(value) === 0)) words.push(template)
    else if (pair) pair.templates.push(template)
    else pairs.push({values, templates: [template]})
  }
  return {pairs, words}
}

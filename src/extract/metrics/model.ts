import {mix} from '../tagger/hash.js'

/**
 * Numbers of the templates of a model: each has a name, and as many variants as there are groups of things that weigh
 * it differently. A number is the place of a template, so new ones go behind.
 */
export class Templates {
  readonly names: string[] = []

  /** Adds a template; the number of its variant for group `n` is the number given plus `n`. */
  add(name: string, groups: readonly string[] = ['']): number {
    const first = this.names.length
    for (const group of groups) this.names.push(group ? `${name}/${group}` : name)
    return first
  }
}

/** The features of one thing: for each, a hash of 32 bits of its template and its values. */
export class Features {
  #hashes = new Int32Array(128)
  #count = 0

  /** Their hashes; what stands in them counts until features are added or cleared. */
  get hashes(): Int32Array {
    return this.#hashes.subarray(0, this.#count)
  }

  /** Adds the feature of a template with one or two values: small numbers, or words by `wordValue`. */
  add(template: number, first = 0, second = 0): void {
    if (this.#count === this.#hashes.length) this.#grow()
    // 0 would be the hash of the first template's 0
    this.#hashes[this.#count++] = mix(template + 1, first, second)
  }

  /** Makes room for another thing. */
  clear(): this {
    this.#count = 0
    return this
  }

  #grow(): void {
    const longer = new Int32Array(this.#hashes.length * 2)
    longer.set(this.#hashes)
    this.#hashes = longer
  }

  /** The sum of what a table of open addressing holds for them, in their order. */
  sum(keys: Int32Array, values: Float64Array): number {
    const mask = keys.length - 1
    let sum = 0
    for (let index = 0; index < this.#count; index++) {
      const hash = this.#hashes[index] as number
      let slot = hash & mask
      while (keys[slot] !== hash && keys[slot] !== 0) slot = (slot + 1) & mask
      sum += values[slot] as number
    }
    return sum
  }
}

/** Weights are whole hundredths. */
export const UNIT = 100
/** The base in which the table of weights is written. */
export const RADIX = 36

/** Weights of features, by their hashes. */
export class LinearModel {
  readonly #keys: Int32Array
  readonly #weights: Float64Array

  /** @param table - Hashes and hundredths in turns, in base {@link RADIX}. */
  constructor(table: string) {
    const numbers = table.split(' ').map(each => Number.parseInt(each, RADIX))
    const size = 2 ** Math.ceil(Math.log2(numbers.length + 2))
    this.#keys = new Int32Array(size)
    this.#weights = new Float64Array(size)
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const hash = numbers[at] as number
      let slot = hash & (size - 1)
      while (this.#keys[slot] !== 0) slot = (slot + 1) & (size - 1)
      this.#keys[slot] = hash
      this.#weights[slot] = (numbers[at + 1] as number) / UNIT
    }
  }

  /** The sum of the weights of features, in log-odds. */
  score(features: Features): number {
    return features.sum(this.#keys, this.#weights)
  }
}

/** A score in log-odds as a probability. */
export const probability = (score: number): number => 1 / (1 + Math.exp(-score))

/** What decides on numbers and names; one weighing each. */
export interface Models {
  /** Whether a number is a result. */
  readonly result: LinearModel
  /** Whether a result is a change. */
  readonly change: LinearModel
  /** Whether a result is a baseline's. */
  readonly baseline: LinearModel
  /** Which candidate names a result. */
  readonly name: LinearModel
  /** Which dataset a result was measured on. */
  readonly dataset: LinearModel
  /** Whether a metric that stands without a value is one that the paper evaluates with. */
  readonly named: LinearModel
}

/** The item with the highest score, the first of equals. */
export function best<Item>(items: readonly Item[], score: (item: Item) => number): Item | undefined {
  if (items.length === 1) return items[0]
  let top = -Infinity
  let found: Item | undefined
  for (const item of items) {
    const value = score(item)
    if (value > top) [top, found] = [value, item]
  }
  return found
}

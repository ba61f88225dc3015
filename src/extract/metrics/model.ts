import type {WeightTable} from '../model/read.js'
import {Sieve} from '../model/sieve.js'
import {mix} from '../tagger/hash.js'
import {HashTable} from './hash-table.js'

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

  /** How many they are. */
  get length(): number {
    return this.#count
  }

  /** The hash of one. */
  hashAt(index: number): number {
    return this.#hashes[index] as number
  }

  /** Adds the feature of a template with one or two values: small numbers, or words by `wordValue`. */
  add(template: number, first = 0, second = 0): void {
    if (this.#count === this.#hashes.length) this.#grow()
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
}

/** Weights of features, by their hashes, for one question or for several about the same things. */
export class LinearModel {
  readonly #sieve: Sieve
  readonly #steps: HashTable
  readonly #per: number

  /** @param table - A class for each question. */
  constructor({classes, hashes, steps, per}: WeightTable) {
    this.#per = per
    this.#sieve = new Sieve(hashes)
    this.#steps = new HashTable(hashes.length, classes.length)
    hashes.forEach((hash, row) => {
      for (let question = 0; question < classes.length; question++)
        this.#steps.add(hash, steps[row * classes.length + question] as number, question)
    })
  }

  /** The sum of the weights of features for a question, in log-odds. */
  score(features: Features, question = 0): number {
    let sum = 0
    for (let index = 0; index < features.length; index++) {
      const hash = features.hashAt(index)
      if (this.#sieve.passes(hash)) sum += this.#steps.get(hash, question) / this.#per
    }
    return sum
  }
}

/** A score in log-odds as a probability. */
export const probability = (score: number): number => 1 / (1 + Math.exp(-score))

/** The questions about a number, by their place in {@link QUESTIONS}. */
export const Question = {result: 0, change: 1, baseline: 2} as const

/** The questions that each model answers: its classes. */
export const QUESTIONS = {
  value: ['result', 'change', 'baseline'],
  name: ['name'],
  extent: ['extent'],
  dataset: ['dataset'],
  method: ['method'],
  named: ['named']
} as const satisfies Readonly<Record<keyof Models, readonly string[]>>

/** What decides on numbers and names. */
export interface Models {
  /** Whether a number is a result, and if so, whether a change and whether a baseline's: see {@link Question}. */
  readonly value: LinearModel
  /** Which candidate names a result. */
  readonly name: LinearModel
  /** How far the name reaches around the candidate. */
  readonly extent: LinearModel
  /** Which dataset a result was measured on. */
  readonly dataset: LinearModel
  /** Whose a result is. */
  readonly method: LinearModel
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

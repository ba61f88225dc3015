import type {WeightTable} from '../model/read.js'

/** Takes the features of a thing, one at a time: the index of a template, and its value. */
export type Emit = (template: number, value: string) => void

/**
 * The templates of a model: each has a name, under which its weights stand in the table, and as many variants as
 * there are groups of things that weigh it differently.
 */
export class Templates {
  readonly names: string[] = []

  /** Adds a template; the index of its variant for group `n` is the index given plus `n`. */
  add(name: string, groups: readonly string[] = ['']): number {
    const first = this.names.length
    for (const group of groups) this.names.push(group ? `${name}/${group}` : name)
    return first
  }
}

/** Weights of features: a template and its values, which hold no spaces, stand in a line of the table. */
export class LinearModel {
  readonly #weights: ReadonlyArray<Map<string, number>>

  /** @throws {TypeError} Where the table is of other templates. */
  constructor({names}: Templates, {name, features, steps, per}: WeightTable) {
    const index = new Map(names.map((name, at) => [name, at]))
    this.#weights = names.map(() => new Map())
    let row = 0
    for (const line of features) {
      const [template = '', ...values] = line.split(' ')
      const weights = this.#weights[index.get(template) ?? -1]
      if (!weights) throw new TypeError(`model: "${name}" weighs what is not known: ${template}`)
      for (const value of values) weights.set(value, (steps[row++] ?? 0) / per)
    }
  }

  /** The sum of the weights of the features that `features` emits. */
  score(features: (emit: Emit) => void): number {
    let sum = 0
    features((template, value) => {
      sum += this.#weights[template]?.get(value) ?? 0
    })
    return sum
  }
}

/** Features that several models weigh. */
export class FeatureList {
  readonly #templates: number[] = []
  readonly #values: string[] = []

  /** @param features - Emits them. */
  constructor(features: (emit: Emit) => void) {
    features((template, value) => {
      this.#templates.push(template)
      this.#values.push(value)
    })
  }

  /** Emits them again. */
  readonly emitTo = (emit: Emit): void => {
    for (let index = 0; index < this.#templates.length; index++)
      emit(this.#templates[index] as number, this.#values[index] as string)
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

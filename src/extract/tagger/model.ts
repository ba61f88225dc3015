import {type Model, tableOf} from '../model/read.js'
import {LABELS, labelNames} from './labels.js'
import {TEMPLATES, templateName} from './templates.js'

/**
 * Integers that hold a sum for each label, two of 16 bits in each: one addition serves both. The sums of the signed
 * bytes of some hundred features fit in.
 */
export const LANES = (LABELS + 1) >> 1

/** A trained tagger: how much each feature speaks for each label, and each transition. */
export class PackedModel {
  /** Exponentials of the transitions' weights, from label x to y at `x * LABELS + y`. */
  readonly transition: Float64Array
  /** What 1 of {@link add} is worth. */
  readonly unit: number
  readonly #keys: Int32Array
  readonly #rows: Uint16Array
  /** {@link LANES} for each row. */
  readonly #weights: Int32Array
  readonly #mask: number

  /** @param model - What `npm run train` wrote. */
  constructor(model: Model) {
    const labels = labelNames()
    const {hashes, steps, per} = tableOf(model, 'labels', labels, TEMPLATES.map(templateName))
    const moves = tableOf(model, 'moves', labels, labels)
    this.unit = 1 / per
    this.transition = Float64Array.from(moves.steps, step => Math.exp(step / moves.per))
    const count = hashes.length
    const size = 2 ** Math.ceil(Math.log2(count * 2 + 2))
    this.#mask = size - 1
    this.#keys = new Int32Array(size)
    this.#rows = new Uint16Array(size)
    for (let row = 0; row < count; row++) this.#put(hashes[row] as number, row)
    this.#weights = new Int32Array(count * LANES)
    for (let row = 0; row < count; row++)
      for (let label = 0; label < LABELS; label++)
        this.#weights[row * LANES + (label >> 1)] =
          (this.#weights[row * LANES + (label >> 1)] as number) +
          (steps[row * LABELS + label] as number) * (label & 1 ? 0x10000 : 1)
  }

  #put(hash: number, row: number): void {
    let slot = hash & this.#mask
    while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask
    this.#keys[slot] = hash
    this.#rows[slot] = row
  }

  /**
   * Adds the weights of features to sums.
   *
   * @param features - Hashes of features.
   * @param sums - {@link LANES} integers from `at` on; see {@link unpackSums}.
   * @param at - Where the sums begin.
   */
  add(features: Int32Array, sums: Int32Array, at: number): void {
    const keys = this.#keys
    const weights = this.#weights
    const mask = this.#mask
    for (let index = 0; index < features.length; index++) {
      const hash = features[index] as number
      let slot = hash & mask
      let key = keys[slot] as number
      while (key !== 0 && key !== hash) {
        slot = (slot + 1) & mask
        key = keys[slot] as number
      }
      if (key === 0) continue
      const row = (this.#rows[slot] as number) * LANES
      for (let lane = 0; lane < LANES; lane++)
        sums[at + lane] = (sums[at + lane] as number) + (weights[row + lane] as number)
    }
  }
}

/**
 * Takes sums of two labels apart.
 *
 * @param sums - {@link LANES} integers a token.
 * @param tokens - How many tokens there are.
 * @param unit - What 1 is worth.
 * @param scores - Takes `LABELS` scores a token.
 */
export function unpackSums(sums: Int32Array, tokens: number, unit: number, scores: Float64Array): void {
  for (let token = 0; token < tokens; token++)
    for (let label = 0; label < LABELS; label++) {
      const sum = sums[token * LANES + (label >> 1)] as number
      const low = (sum << 16) >> 16
      scores[token * LABELS + label] = (label & 1 ? (sum - low) >> 16 : low) * unit
    }
}

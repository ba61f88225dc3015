import {type Model, tableOf} from '../model/read.js'
import {LABELS, labelNames} from './labels.js'
import {TEMPLATES, templateName} from './templates.js'

/**
 * Integers that hold a sum for each label, two of 16 bits in each: one addition serves both. The sums of the signed
 * bytes of some hundred features fit in.
 */
export const LANES = (LABELS + 1) >> 1

/** Bits of {@link PackedModel}'s sieve, by the upper 17 bits of a hash. */
const SIEVE_SHIFT = 15
const SIEVE = 2 ** (32 - SIEVE_SHIFT)

/** A trained tagger: how much each feature speaks for each label, and each transition. */
export class PackedModel {
  /** Exponentials of the transitions' weights, from label x to y at `x * LABELS + y`. */
  readonly transition: Float64Array
  /** What 1 in a row is worth. */
  readonly unit: number
  readonly rows = new RowTable()
  readonly #keys: Int32Array
  readonly #offsets: Int32Array
  readonly #mask: number
  /** A bit for each hash by some of its bits: it fits into the nearest cache, and tells of most that they have no row. */
  readonly #sieve = new Int32Array(SIEVE >> 5)

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
    this.#offsets = new Int32Array(size)
    const packed = new Int32Array(LANES)
    for (let row = 0; row < count; row++) {
      packed.fill(0)
      for (let label = 0; label < LABELS; label++)
        packed[label >> 1] =
          (packed[label >> 1] as number) + (steps[row * LABELS + label] as number) * (label & 1 ? 0x10000 : 1)
      this.#put(hashes[row] as number, this.rows.add(packed))
    }
  }

  #put(hash: number, offset: number): void {
    this.#sieve[(hash >>> SIEVE_SHIFT) >> 5] =
      (this.#sieve[(hash >>> SIEVE_SHIFT) >> 5] as number) | (1 << (hash >>> SIEVE_SHIFT))
    let slot = hash & this.#mask
    while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask
    this.#keys[slot] = hash
    this.#offsets[slot] = offset
  }

  /**
   * Looks up the rows of features.
   *
   * @param features - Hashes of features.
   * @param found - Takes where the row of each stands that has one.
   * @param from - Where the first is put.
   * @returns Where the next is to be put.
   */
  find(features: Int32Array, found: Int32Array, from: number): number {
    const sieve = this.#sieve
    const keys = this.#keys
    const mask = this.#mask
    let count = from
    for (let index = 0; index < features.length; index++) {
      const hash = features[index] as number
      const bit = hash >>> SIEVE_SHIFT
      if (((sieve[bit >> 5] as number) & (1 << bit)) === 0) continue
      let slot = hash & mask
      let key = keys[slot] as number
      while (key !== 0 && key !== hash) {
        slot = (slot + 1) & mask
        key = keys[slot] as number
      }
      if (key !== 0) found[count++] = this.#offsets[slot] as number
    }
    return count
  }
}

/** A row of {@link LANES} integers takes as many, so that it lies in one line of a processor's cache. */
const ROW = 8

/** Rows of weights and of their sums, {@link LANES} integers each, in one list: a sum of rows is one loop. */
export class RowTable {
  /** The row of what says nothing. */
  static readonly SILENT = 0
  #lanes = new Int32Array(1024 * ROW)
  #size = 1

  /** The same rows, to which others can be added. */
  copy(): RowTable {
    const copy = new RowTable()
    copy.#lanes = this.#lanes.slice(0, (this.#size + 1024) * ROW)
    copy.#size = this.#size
    return copy
  }

  /** Adds a row, if it is not silent. Gives where it stands. */
  add(row: Int32Array): number {
    if (row.every(lane => lane === 0)) return RowTable.SILENT
    const offset = this.#size++ * ROW
    if (offset >= this.#lanes.length) {
      const lanes = new Int32Array((offset + ROW) * 2)
      lanes.set(this.#lanes)
      this.#lanes = lanes
    }
    this.#lanes.set(row, offset)
    return offset
  }

  /**
   * Sums rows up. Each lane has a variable of its own, which stays in a register: this is where most of the tagger's time
   * goes.
   *
   * @param offsets - Where the rows stand.
   * @param count - How many there are.
   * @param sums - Takes the sums, from `at` on.
   */
  sum(offsets: Int32Array, count: number, sums: Int32Array, at: number): void {
    const lanes = this.#lanes
    let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0]
    for (let index = 0; index < count; index++) {
      const offset = offsets[index] as number
      a = (a + (lanes[offset] as number)) | 0
      b = (b + (lanes[offset + 1] as number)) | 0
      c = (c + (lanes[offset + 2] as number)) | 0
      d = (d + (lanes[offset + 3] as number)) | 0
      e = (e + (lanes[offset + 4] as number)) | 0
      f = (f + (lanes[offset + 5] as number)) | 0
      g = (g + (lanes[offset + 6] as number)) | 0
    }
    sums[at] = a
    sums[at + 1] = b
    sums[at + 2] = c
    sums[at + 3] = d
    sums[at + 4] = e
    sums[at + 5] = f
    sums[at + 6] = g
  }
}

/**
 * Takes sums of two labels apart.
 *
 * @param sums - {@link LANES} integers a token.
 * @param tokens - How many tokens there are.
 * @param scores - Takes `LABELS` scores a token.
 */
export function unpackSums(sums: Int32Array, tokens: number, scores: Int32Array): void {
  for (let token = 0; token < tokens; token++)
    for (let label = 0; label < LABELS; label++) {
      const sum = sums[token * LANES + (label >> 1)] as number
      const low = (sum << 16) >> 16
      scores[token * LABELS + label] = label & 1 ? (sum - low) >> 16 : low
    }
}

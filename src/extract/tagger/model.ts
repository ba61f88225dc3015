import {LABELS} from './labels.js'

/**
 * A trained tagger: how much each feature speaks for each label, and each transition.
 *
 * Packed: number of rows and the ascending hashes of their features as differences, both in LEB128; a 32-bit
 * float that a unit of weight is worth; the transitions as 32-bit floats; `LABELS` signed bytes a row.
 */
export class PackedModel {
  /** Exponentials of the transitions' weights, from label x to y at `x * LABELS + y`. */
  readonly transition: Float64Array
  /** What 1 of {@link add} is worth. */
  readonly unit: number
  readonly #keys: Int32Array
  readonly #rows: Uint16Array
  readonly #weights: Int8Array
  readonly #mask: number

  /** @param bytes - What `npm run train` wrote. */
  constructor(bytes: Uint8Array) {
    let at = 0
    const next = (): number => {
      let value = 0
      for (let shift = 1; ; shift *= 128) {
        const byte = bytes[at++] ?? 0
        value += (byte & 127) * shift
        if (byte < 128) return value
      }
    }
    const count = next()
    const size = 2 ** Math.ceil(Math.log2(count * 2 + 2))
    this.#mask = size - 1
    this.#keys = new Int32Array(size)
    this.#rows = new Uint16Array(size)
    let hash = 0
    for (let row = 0; row < count; row++) {
      hash += next()
      this.#put(hash | 0, row)
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset + at)
    this.unit = view.getFloat32(0, true)
    this.transition = Float64Array.from({length: LABELS * LABELS}, (_, index) =>
      Math.exp(view.getFloat32(4 + 4 * index, true))
    )
    this.#weights = new Int8Array(
      bytes.buffer,
      bytes.byteOffset + at + 4 + 4 * LABELS * LABELS,
      count * LABELS
    )
  }

  #put(hash: number, row: number): void {
    let slot = hash & this.#mask
    while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask
    this.#keys[slot] = hash
    this.#rows[slot] = row
  }

  /** Adds the weights of features to the sums of the labels that begin at an index. */
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
      const row = (this.#rows[slot] as number) * LABELS
      for (let label = 0; label < LABELS; label++)
        sums[at + label] = (sums[at + label] as number) + (weights[row + label] as number)
    }
  }
}

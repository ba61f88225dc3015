/** Bits of a sieve for each hash: of 16 hashes that are not in it, about one passes. */
const BITS = 16

/**
 * A bit for each hash by its upper bits: small enough for the nearest cache, it tells of most hashes that they have no row
 * in a table.
 */
export class Sieve {
  readonly #bits: Int32Array
  readonly #shift: number

  /** @param hashes - Those that pass. */
  constructor(hashes: Int32Array) {
    const width = Math.max(5, Math.ceil(Math.log2(hashes.length * BITS + 1)))
    this.#shift = 32 - width
    this.#bits = new Int32Array(2 ** (width - 5))
    for (const hash of hashes) {
      const bit = hash >>> this.#shift
      this.#bits[bit >> 5] = (this.#bits[bit >> 5] as number) | (1 << bit)
    }
  }

  /** Whether a hash may be among those that pass. */
  passes(hash: number): boolean {
    const bit = hash >>> this.#shift
    return ((this.#bits[bit >> 5] as number) & (1 << bit)) !== 0
  }
}

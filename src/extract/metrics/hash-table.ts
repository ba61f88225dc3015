/** Rows of whole numbers by keys of 32 bits, in a table of open addressing: 0 for a key that has none. */
export class HashTable {
  /** A key and its numbers in turns, so that they are found together. */
  readonly #cells: Int32Array
  readonly #mask: number
  readonly #width: number

  /**
   * @param count - Of the keys that it will hold, at most.
   * @param columns - How many numbers a key has.
   */
  constructor(count: number, columns = 1) {
    const size = 2 ** Math.ceil(Math.log2(count * 2 + 2))
    this.#mask = size - 1
    this.#width = columns + 1
    this.#cells = new Int32Array(size * this.#width)
  }

  /** A number of a key. */
  get(key: number, column = 0): number {
    return this.#cells[this.#rowOf(key) + 1 + column] as number
  }

  /** Adds to a number of a key. */
  add(key: number, amount: number, column = 0): void {
    const row = this.#rowOf(key)
    this.#cells[row] = key || OF_ZERO
    this.#cells[row + 1 + column] = this.get(key, column) + amount
  }

  /** Where the row of a key begins, or would. */
  #rowOf(key: number): number {
    const sought = key || OF_ZERO
    let slot = (sought ^ (sought >>> 15)) & this.#mask
    for (;;) {
      const row = slot * this.#width
      const found = this.#cells[row]
      if (found === sought || found === 0) return row
      slot = (slot + 1) & this.#mask
    }
  }
}

/** 0 marks a free row: what has the key 0 shares another. */
const OF_ZERO = 1

/** Tells the bits of a number that stand in one context apart; see {@link NumberCoder.number}. */
const SLOTS = 64
/** Longer numbers share the slots of this length. */
const LONGEST_OWN = 15
/** Bits of the longest number. */
const LONGEST = 53

/**
 * Codes whole numbers by arithmetic coding (Witten, Neal and Cleary 1987), a bit at a time: each takes as little space as
 * it was to be expected by the bits before in its slot. What writes and what reads walks alike, so that it is
 * said once.
 */
export abstract class NumberCoder {
  /** Twice how often a bit was 0 and 1, and one, for each slot (Krichevsky and Trofimov 1981). */
  #counts = new Uint32Array()
  /** The range that is left for the next three bytes: whole numbers of 24 bits need no room of their own. */
  #low = 0
  #high = 0xffffff

  /** Codes numbers of another kind: nothing is known of them. */
  begin(contexts: number): void {
    this.#counts = new Uint32Array(contexts * SLOTS * 2).fill(1)
  }

  /**
   * Codes a number: whether there is any, its sign, its length in bits, and the bits behind the highest, of which the
   * first is told apart.
   *
   * @param value - What is written; what reads passes it over.
   * @returns The number.
   */
  number(context: number, value: number): number {
    const slot = context * SLOTS
    if (this.#bit(slot, value === 0 ? 0 : 1) === 0) return 0
    const sign = this.#bit(slot + SLOTS / 2, value < 0 ? 1 : 0)
    const size = Math.abs(value)
    const lengths = slot + (sign * SLOTS) / 2
    let length = 1
    while (
      length < LONGEST &&
      this.#bit(lengths + Math.min(length, LONGEST_OWN), size >= 2 ** length ? 1 : 0) === 1
    )
      length++
    const bits = lengths + LONGEST_OWN + 1
    let coded = 1
    for (let unit = 2 ** (length - 2); unit >= 1; unit /= 2) {
      const own = coded === 1 ? Math.min(length, LONGEST_OWN) : 0
      coded = coded * 2 + this.#bit(bits + own, Math.floor(size / unit) % 2)
    }
    return sign === 1 ? -coded : coded
  }

  /** Says the last: what begins with it, and goes on by zeros, is in the range that is left. */
  end(): void {
    this.shift(this.#high >> 16)
  }

  #bit(slot: number, value: number): number {
    const counts = this.#counts
    const zeros = counts[slot * 2] as number
    const ones = counts[slot * 2 + 1] as number
    const middle = this.#low + (((this.#high - this.#low) * (zeros / (zeros + ones))) | 0)
    const bit = this.choose(middle, value)
    if (bit === 0) this.#high = middle
    else this.#low = middle + 1
    counts[slot * 2 + bit] = (bit === 0 ? zeros : ones) + 2
    while ((this.#low ^ this.#high) < 0x10000) {
      this.shift(this.#high >> 16)
      this.#low = (this.#low << 8) & 0xffffff
      this.#high = ((this.#high << 8) & 0xffffff) | 0xff
    }
    return bit
  }

  /** Gives a bit: 0 says that what comes is at most `middle`. What writes gives `value`. */
  protected abstract choose(middle: number, value: number): number

  /** Goes on by a byte. */
  protected abstract shift(byte: number): void
}

/** Reads numbers from bytes. */
export class NumberReader extends NumberCoder {
  readonly #bytes: Uint8Array
  #at = 0
  #next = 0

  constructor(bytes: Uint8Array) {
    super()
    this.#bytes = bytes
    for (let count = 0; count < 3; count++) this.shift()
  }

  protected choose(middle: number): number {
    return this.#next <= middle ? 0 : 1
  }

  protected shift(): void {
    this.#next = ((this.#next << 8) & 0xffffff) | (this.#bytes[this.#at++] ?? 0)
  }
}

/** The upper halves of hashes, which ascend. */
export function codeUpperHalves(coder: NumberCoder, hashes: Int32Array): void {
  coder.begin(1)
  let last = 0
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] as number
    last += coder.number(0, (hash >>> 16) - last)
    hashes[row] = (last << 16) | (hash & 0xffff)
  }
}

/** How far the first weight of a row, and twice the mean of the others before one, are told apart. */
const [FIRST, MEAN] = [3, 4]
const FIRSTS = 2 * FIRST + 1
const MEANS = 2 * MEAN + 1

/** Weights, row by row: what one is to be expected by its class, the first of the row, and the mean of those between. */
export function codeSteps(coder: NumberCoder, steps: Float64Array, classes: number): void {
  coder.begin(classes * FIRSTS * MEANS)
  for (let row = 0; row < steps.length; row += classes) {
    let first = 0
    let sum = 0
    for (let column = 0; column < classes; column++) {
      const mean = column > 1 ? Math.round((2 * sum) / (column - 1)) : 0
      const context = (column * FIRSTS + place(first, FIRST)) * MEANS + place(mean, MEAN)
      const step = coder.number(context, steps[row + column] as number)
      steps[row + column] = step
      if (column === 0) first = step
      else sum += step
    }
  }
}

/** A number's place among those from `-most` to `most`. */
const place = (value: number, most: number): number => Math.max(-most, Math.min(most, value)) + most

import {BEFORE, LABELS, labelOf, Part, SPAN_KINDS} from './labels.js'

/** A span of a run that may be a name. */
export interface SpanProbability {
  /** Tokens of the run; `end` is behind the last. */
  readonly start: number
  readonly end: number
  /** Index in {@link SPAN_KINDS}. */
  readonly kind: number
  readonly probability: number
}

/** The moves to each label stand together, from its place here to the next one's; the label that each comes from. */
const MOVES_TO = Int32Array.from({length: LABELS + 1}, (_, to) =>
  BEFORE.slice(0, to).reduce((sum, {length}) => sum + length, 0)
)
const MOVES_FROM = Int32Array.from(BEFORE.flat())

/** Exponentials of whole numbers of a unit below 0, for scores that are integers. */
export class Exponentials {
  readonly #unit: number
  readonly #known: Float64Array

  constructor(unit: number) {
    this.#unit = unit
    this.#known = Float64Array.from({length: 4096}, (_, units) => Math.exp(-units * unit))
  }

  /** The exponential of that many units less than 0. */
  below(units: number): number {
    return units < this.#known.length ? (this.#known[units] as number) : Math.exp(-units * this.#unit)
  }
}

/**
 * Sums over all sequences of labels of a run of tokens that has label 0 before and behind it: forward-backward of a
 * linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), scaled at each token.
 */
export class Lattice {
  /** Forward sums, `LABELS` for each token. */
  forward = new Float64Array(0)
  /** Backward sums. */
  backward = new Float64Array(0)
  /** Exponentials of the tokens' scores, each token's greatest 1. */
  emission = new Float64Array(0)
  /** What the forward sums of each token were divided by. */
  scale = new Float64Array(0)
  readonly #transition: Float64Array
  /** The same, in the order of {@link MOVES_FROM}. */
  readonly #moves: Float64Array
  #length = 0

  /** @param transition - Exponentials of the scores of going from label x to y, at `x * LABELS + y`. */
  constructor(transition: Float64Array) {
    this.#transition = transition
    this.#moves = Float64Array.from(
      BEFORE.flatMap((before, to) => before.map(from => transition[from * LABELS + to] as number))
    )
  }

  /**
   * Sums for a run.
   *
   * @param scores - Scores of each token and label.
   * @param length - Tokens of the run.
   * @param allowed - Labels that each token may have, as bits; all without it.
   */
  run(scores: Float64Array, length: number, allowed?: Int32Array): void {
    this.#prepare(length)
    for (let token = 0; token < length; token++) {
      const base = token * LABELS
      const most = greatest(scores, base)
      const mask = allowed ? (allowed[token] as number) : -1
      for (let label = 0; label < LABELS; label++)
        this.emission[base + label] =
          mask & (1 << label) ? Math.exp((scores[base + label] as number) - most) : 0
    }
    this.#goForward()
    this.#goBackward()
  }

  /**
   * Sums for a run whose scores are whole numbers of a unit.
   *
   * @param scores - Scores of each token and label.
   * @param length - Tokens of the run.
   * @param exponentials - Of the unit.
   */
  runOnUnits(scores: Int32Array, length: number, exponentials: Exponentials): void {
    this.#prepare(length)
    const {emission} = this
    for (let token = 0; token < length; token++) {
      const base = token * LABELS
      const most = greatest(scores, base)
      for (let label = 0; label < LABELS; label++)
        emission[base + label] = exponentials.below(most - (scores[base + label] as number))
    }
    this.#goForward()
    this.#goBackward()
  }

  #prepare(length: number): void {
    const size = length * LABELS
    if (this.forward.length < size) {
      this.forward = new Float64Array(size)
      this.backward = new Float64Array(size)
      this.emission = new Float64Array(size)
      this.scale = new Float64Array(length)
    }
    this.#length = length
  }

  #goForward(): void {
    const {forward, emission, scale} = this
    const moves = this.#moves
    for (let token = 0; token < this.#length; token++) {
      const base = token * LABELS
      const last = base - LABELS
      let total = 0
      for (let label = 0; label < LABELS; label++) {
        const own = emission[base + label] as number
        const end = MOVES_TO[label + 1] as number
        let move = MOVES_TO[label] as number
        let incoming = 0
        if (own > 0) {
          if (token === 0) incoming = MOVES_FROM[move] === 0 ? (moves[move] as number) : 0
          else
            for (; move < end; move++)
              incoming += (forward[last + (MOVES_FROM[move] as number)] as number) * (moves[move] as number)
        }
        forward[base + label] = incoming * own
        total += incoming * own
      }
      scale[token] = total
      for (let label = 0; label < LABELS; label++)
        forward[base + label] = (forward[base + label] as number) / total
    }
  }

  #goBackward(): void {
    const {forward, backward, emission, scale} = this
    const moves = this.#moves
    backward.fill(0, 0, this.#length * LABELS)
    const last = (this.#length - 1) * LABELS
    let end = 0
    for (let move = 0; move < (MOVES_TO[1] as number); move++)
      end += (forward[last + (MOVES_FROM[move] as number)] as number) * (moves[move] as number)
    for (let move = 0; move < (MOVES_TO[1] as number); move++)
      backward[last + (MOVES_FROM[move] as number)] = (moves[move] as number) / end
    for (let token = this.#length - 2; token >= 0; token--) {
      const base = token * LABELS
      const next = base + LABELS
      for (let label = 0; label < LABELS; label++) {
        const ahead =
          ((emission[next + label] as number) * (backward[next + label] as number)) /
          (scale[token + 1] as number)
        if (ahead === 0) continue
        const behind = MOVES_TO[label + 1] as number
        for (let move = MOVES_TO[label] as number; move < behind; move++) {
          const cell = base + (MOVES_FROM[move] as number)
          backward[cell] = (backward[cell] as number) + ahead * (moves[move] as number)
        }
      }
    }
  }

  /** Probability that a token has a label. */
  marginal(token: number, label: number): number {
    return (
      (this.forward[token * LABELS + label] as number) * (this.backward[token * LABELS + label] as number)
    )
  }

  /** Probability that a token has a label and the token before it another; token 0 and the length have 0 outside. */
  edge(token: number, from: number, to: number): number {
    const before = token === 0 ? 1 : (this.forward[(token - 1) * LABELS + from] as number)
    if (token === this.#length) return before * (this.backward[(token - 1) * LABELS + from] as number)
    return before * this.#step(token, from, to) * (this.backward[token * LABELS + to] as number)
  }

  #step(token: number, from: number, to: number): number {
    const move = this.#transition[from * LABELS + to] as number
    return (move * (this.emission[token * LABELS + to] as number)) / (this.scale[token] as number)
  }

  /** Spans of a probability that is not less than another; none is longer than `longest` tokens. */
  spans(least: number, longest: number): SpanProbability[] {
    const found: SpanProbability[] = []
    for (let start = 0; start < this.#length; start++) {
      if (this.marginal(start, 0) > 1 - least) continue
      for (let kind = 0; kind < SPAN_KINDS.length; kind++) this.#spansFrom(start, kind, least, longest, found)
    }
    return found
  }

  #spansFrom(start: number, kind: number, least: number, longest: number, found: SpanProbability[]): void {
    const unit = this.marginal(start, labelOf(kind, Part.unit))
    if (unit >= least) found.push({start, end: start + 1, kind, probability: unit})
    let from = labelOf(kind, Part.begin)
    if (this.marginal(start, from) < least) return
    const [inside, last] = [labelOf(kind, Part.inside), labelOf(kind, Part.last)]
    let path = this.forward[start * LABELS + from] as number
    for (let token = start + 1; token < Math.min(this.#length, start + longest); token++) {
      const probability =
        path * this.#step(token, from, last) * (this.backward[token * LABELS + last] as number)
      if (probability >= least) found.push({start, end: token + 1, kind, probability})
      path *= this.#step(token, from, inside)
      if (path * (this.backward[token * LABELS + inside] as number) < least) return
      from = inside
    }
  }
}

function greatest(scores: Float64Array | Int32Array, base: number): number {
  let most = scores[base] as number
  for (let label = 1; label < LABELS; label++) most = Math.max(most, scores[base + label] as number)
  return most
}

import {LABELS, labelOf, Part, SPAN_KINDS} from './labels.js'

/** A span of a run that may be a name. */
export interface SpanProbability {
  /** Tokens of the run; `end` is behind the last. */
  readonly start: number
  readonly end: number
  /** Index in {@link SPAN_KINDS}. */
  readonly kind: number
  readonly probability: number
}

/** Labels of tokens with which no span is open: 0, and the last token and the only one of each kind. Each of {@link STARTS} may follow each. */
const ENDS = [0, ...SPAN_KINDS.flatMap((_, kind) => [labelOf(kind, Part.last), labelOf(kind, Part.unit)])]
/** Labels of tokens before which no span is open. */
const STARTS = [0, ...SPAN_KINDS.flatMap((_, kind) => [labelOf(kind, Part.begin), labelOf(kind, Part.unit)])]

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
  /** The same from each of {@link ENDS} to each of {@link STARTS}: seven numbers for each that is gone to. */
  readonly #moves: Float64Array
  readonly #ahead = new Float64Array(LABELS)
  #length = 0

  /** @param transition - Exponentials of the scores of going from label x to y, at `x * LABELS + y`. */
  constructor(transition: Float64Array) {
    this.#transition = transition
    this.#moves = Float64Array.from(
      STARTS.flatMap(to => ENDS.map(from => transition[from * LABELS + to] as number))
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
    const [transition, moves] = [this.#transition, this.#moves]
    for (const label of STARTS) forward[label] = (transition[label] as number) * (emission[label] as number)
    for (let kind = 0; kind < SPAN_KINDS.length; kind++)
      for (const part of [Part.inside, Part.last]) forward[labelOf(kind, part)] = 0
    scale[0] = normalize(forward, 0)
    for (let token = 1; token < this.#length; token++) {
      const base = token * LABELS
      const last = base - LABELS
      // Those of ENDS: variables stay in registers.
      const a = forward[last] as number
      const b = forward[last + 3] as number
      const c = forward[last + 4] as number
      const d = forward[last + 7] as number
      const e = forward[last + 8] as number
      const f = forward[last + 11] as number
      const g = forward[last + 12] as number
      for (let start = 0, move = 0; start < STARTS.length; start++, move += 7) {
        const to = base + (STARTS[start] as number)
        forward[to] =
          (a * (moves[move] as number) +
            b * (moves[move + 1] as number) +
            c * (moves[move + 2] as number) +
            d * (moves[move + 3] as number) +
            e * (moves[move + 4] as number) +
            f * (moves[move + 5] as number) +
            g * (moves[move + 6] as number)) *
          (emission[to] as number)
      }
      for (let begin = 1; begin < LABELS; begin += 4)
        for (let to = begin + Part.inside; to <= begin + Part.last; to++)
          forward[base + to] =
            ((forward[last + begin] as number) * (transition[begin * LABELS + to] as number) +
              (forward[last + begin + 1] as number) * (transition[(begin + 1) * LABELS + to] as number)) *
            (emission[base + to] as number)
      scale[token] = normalize(forward, base)
    }
  }

  #goBackward(): void {
    const {forward, backward, emission, scale} = this
    const [transition, moves, ahead] = [this.#transition, this.#moves, this.#ahead]
    const last = (this.#length - 1) * LABELS
    backward.fill(0, last, last + LABELS)
    let end = 0
    for (const from of ENDS) end += (forward[last + from] as number) * (transition[from * LABELS] as number)
    for (const from of ENDS) backward[last + from] = (transition[from * LABELS] as number) / end
    for (let token = this.#length - 2; token >= 0; token--) {
      const base = token * LABELS
      const next = base + LABELS
      for (let label = 0; label < LABELS; label++)
        ahead[label] =
          ((emission[next + label] as number) * (backward[next + label] as number)) /
          (scale[token + 1] as number)
      // Those of STARTS.
      const a = ahead[0] as number
      const b = ahead[1] as number
      const c = ahead[4] as number
      const d = ahead[5] as number
      const e = ahead[8] as number
      const f = ahead[9] as number
      const g = ahead[12] as number
      for (let from = 0; from < ENDS.length; from++)
        backward[base + (ENDS[from] as number)] =
          a * (moves[from] as number) +
          b * (moves[from + 7] as number) +
          c * (moves[from + 14] as number) +
          d * (moves[from + 21] as number) +
          e * (moves[from + 28] as number) +
          f * (moves[from + 35] as number) +
          g * (moves[from + 42] as number)
      for (let begin = 1; begin < LABELS; begin += 4)
        for (let from = begin; from <= begin + Part.inside; from++)
          backward[base + from] =
            (ahead[begin + Part.inside] as number) *
              (transition[from * LABELS + begin + Part.inside] as number) +
            (ahead[begin + Part.last] as number) * (transition[from * LABELS + begin + Part.last] as number)
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

/** Makes the sum of a token's numbers 1, and gives what it was. */
function normalize(forward: Float64Array, base: number): number {
  let total = 0
  for (let label = base; label < base + LABELS; label++) total += forward[label] as number
  for (let label = base; label < base + LABELS; label++) forward[label] = (forward[label] as number) / total
  return total
}

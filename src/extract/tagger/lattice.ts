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
  #length = 0

  /** @param transition - Exponentials of the scores of going from label x to y, at `x * LABELS + y`. */
  constructor(transition: Float64Array) {
    this.#transition = transition
  }

  /**
   * Sums for a run.
   *
   * @param scores - Scores of each token and label.
   * @param length - Tokens of the run.
   * @param allowed - Labels that each token may have, as bits; all without it.
   */
  run(scores: Float64Array, length: number, allowed?: Int32Array): void {
    const size = length * LABELS
    if (this.forward.length < size) {
      this.forward = new Float64Array(size)
      this.backward = new Float64Array(size)
      this.emission = new Float64Array(size)
      this.scale = new Float64Array(length)
    }
    this.#length = length
    this.#emit(scores, allowed)
    this.#goForward()
    this.#goBackward()
  }

  #emit(scores: Float64Array, allowed: Int32Array | undefined): void {
    for (let token = 0; token < this.#length; token++) {
      const base = token * LABELS
      let most = -Infinity
      for (let label = 0; label < LABELS; label++) most = Math.max(most, scores[base + label] as number)
      const mask = allowed ? (allowed[token] as number) : -1
      for (let label = 0; label < LABELS; label++)
        this.emission[base + label] =
          mask & (1 << label) ? Math.exp((scores[base + label] as number) - most) : 0
    }
  }

  #goForward(): void {
    const {forward, emission} = this
    const transition = this.#transition
    for (let token = 0; token < this.#length; token++) {
      const base = token * LABELS
      let total = 0
      for (let label = 0; label < LABELS; label++) {
        const own = emission[base + label] as number
        const before = BEFORE[label] as readonly number[]
        let incoming = 0
        if (own > 0) {
          if (token === 0) incoming = before[0] === 0 ? (transition[label] as number) : 0
          else
            for (let each = 0; each < before.length; each++) {
              const from = before[each] as number
              incoming +=
                (forward[base - LABELS + from] as number) * (transition[from * LABELS + label] as number)
            }
        }
        forward[base + label] = incoming * own
        total += incoming * own
      }
      this.scale[token] = total
      for (let label = 0; label < LABELS; label++)
        forward[base + label] = (forward[base + label] as number) / total
    }
  }

  #goBackward(): void {
    const {forward, backward, emission, scale} = this
    const transition = this.#transition
    backward.fill(0, 0, this.#length * LABELS)
    const last = (this.#length - 1) * LABELS
    const toEnd = BEFORE[0] as readonly number[]
    let end = 0
    for (const from of toEnd) end += (forward[last + from] as number) * (transition[from * LABELS] as number)
    for (const from of toEnd) backward[last + from] = (transition[from * LABELS] as number) / end
    for (let token = this.#length - 2; token >= 0; token--) {
      const base = token * LABELS
      const next = base + LABELS
      for (let label = 0; label < LABELS; label++) {
        const ahead =
          ((emission[next + label] as number) * (backward[next + label] as number)) /
          (scale[token + 1] as number)
        if (ahead === 0) continue
        const before = BEFORE[label] as readonly number[]
        for (let each = 0; each < before.length; each++) {
          const from = before[each] as number
          backward[base + from] =
            (backward[base + from] as number) + ahead * (transition[from * LABELS + label] as number)
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

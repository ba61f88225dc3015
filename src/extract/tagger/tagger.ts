import type {Acronym} from '../acronyms.js'
import type {TokenText} from '../tokens.js'
import {encode, type PaperWords} from './encode.js'
import {LABELS, SPAN_KINDS, type SpanKind} from './labels.js'
import {Lattice} from './lattice.js'
import {type Model, PackedModel} from './model.js'
import {Features, TEMPLATES} from './templates.js'
import {MODEL} from './weights.js'

/** A span of tokens that may be a name, with how probable each kind is. */
export interface TaggedSpan {
  /** Token span; `end` is behind the last. */
  readonly start: number
  readonly end: number
  readonly probability: Readonly<Record<SpanKind, number>>
}

/** Spans that are less probable are not looked at. */
const LEAST = 0.05
/** Tokens of the longest name. */
const LONGEST = 8

/** Finds spans that may be names, by a linear-chain conditional random field over the tokens that look like names. */
export class Tagger {
  readonly #model: Model
  readonly #lattice: Lattice
  readonly #features = new Uint32Array(TEMPLATES.length)
  #scores = new Float64Array(64 * LABELS)

  constructor(model: Model) {
    this.#model = model
    this.#lattice = new Lattice(model.transition)
  }

  /**
   * Tags a field.
   *
   * @param text - The tokenized field.
   * @param acronyms - The acronyms of the field.
   * @param words - The words of the whole paper.
   * @param least - Spans that are less probable are left out.
   * @returns Spans by their start; they may overlap.
   */
  tag(text: TokenText, acronyms: readonly Acronym[], words: PaperWords, least = LEAST): TaggedSpan[] {
    const encoded = encode(text, acronyms, words)
    const features = new Features(encoded)
    const found = new Map<number, {start: number; end: number; probability: Record<SpanKind, number>}>()
    for (const {start, end} of runsOf(encoded.active)) {
      this.#score(features, start, end)
      for (const span of this.#lattice.spans(least, LONGEST)) {
        const place = (start + span.start) * (LONGEST + 1) + span.end - span.start
        let known = found.get(place)
        if (!known) {
          known = {
            start: start + span.start,
            end: start + span.end,
            probability: {dataset: 0, method: 0, metric: 0}
          }
          found.set(place, known)
        }
        known.probability[SPAN_KINDS[span.kind] as SpanKind] = span.probability
      }
    }
    return [...found.values()]
  }

  #score(features: Features, start: number, end: number): void {
    const size = (end - start) * LABELS
    if (this.#scores.length < size) this.#scores = new Float64Array(size * 2)
    for (let token = start; token < end; token++) {
      features.write(token, this.#features)
      this.#model.score(this.#features, this.#scores, token - start)
    }
    this.#lattice.run(this.#scores, end - start)
  }
}

/** Longer runs are cut, so that memory stays bounded. */
const MAX_RUN = 4096

/** Runs of active tokens. */
export function* runsOf(active: Uint8Array): Generator<{readonly start: number; readonly end: number}> {
  let start = active.indexOf(1)
  while (start >= 0) {
    const behind = active.indexOf(0, start)
    const end = Math.min(behind < 0 ? active.length : behind, start + MAX_RUN)
    yield {start, end}
    start = active.indexOf(1, end)
  }
}

let tagger: Tagger | undefined

/** The tagger of names; its weights are unpacked at its first use. */
export function nameTagger(): Tagger {
  tagger ??= new Tagger(new PackedModel(Uint8Array.from(atob(MODEL), character => character.charCodeAt(0))))
  return tagger
}

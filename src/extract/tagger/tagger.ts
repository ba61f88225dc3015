import type {Acronym} from '../acronyms.js'
import type {TokenText} from '../tokens.js'
import {type Lexeme, MAX_LEXEMES, type Vocabulary} from '../vocabulary.js'
import {type Encoded, encode, type PaperWords} from './encode.js'
import {LABELS, SPAN_KINDS, type SpanKind} from './labels.js'
import {Lattice} from './lattice.js'
import {PackedModel} from './model.js'
import {CONTEXT_TEMPLATES, contextFeatures, LEXICAL_FROM, LEXICAL_SPAN, lexicalFeatures} from './templates.js'
import {MODEL} from './weights.js'

/** A span of tokens that may be a name, with how probable each kind is. */
export interface TaggedSpan {
  /** Token span; `end` is behind the last. */
  readonly start: number
  readonly end: number
  readonly probability: Readonly<Record<SpanKind, number>>
}

/** Spans that are less probable are not looked at. */
const LEAST = 0.02
/** Tokens of the longest name. */
const LONGEST = 8

/**
 * Lexemes of a higher number are not kept, so that memory stays bounded (by some 40 MB): they say nothing of the tokens
 * around them. Only a text that has very many words by itself has such.
 */
const MAX_ID = 2 * MAX_LEXEMES

/** Sums of weights that a lexeme gives to the labels of the tokens around it. */
const ROW = LEXICAL_SPAN * LABELS

/** What each lexeme of a vocabulary says of the tokens around it, worked out when it is first met. */
class LexemeScores {
  readonly vocabulary: Vocabulary | undefined
  readonly #model: PackedModel
  #sums = new Int16Array(1024 * ROW)
  #known = new Uint8Array(1024)
  readonly #scratch = new Int32Array(LABELS)

  constructor(model: PackedModel, vocabulary?: Vocabulary) {
    this.#model = model
    this.vocabulary = vocabulary
    this.#put(0, undefined)
  }

  /** Works out what a lexeme says, if that is not known. */
  learn(lexeme: Lexeme): void {
    const {id} = lexeme
    if (id > MAX_ID || this.#known[id] === 1) return
    if (id >= this.#known.length) {
      const size = Math.max(id + 1, this.#known.length * 2)
      const [known, sums] = [new Uint8Array(size), new Int16Array(size * ROW)]
      known.set(this.#known)
      sums.set(this.#sums)
      ;[this.#known, this.#sums] = [known, sums]
    }
    this.#put(id, lexeme)
  }

  /** Adds what a lexeme says of a token to the token's sums. */
  addTo(sums: Int32Array, at: number, id: number, offset: number): void {
    if (id > MAX_ID) return
    const own = this.#sums
    const from = id * ROW + offset * LABELS
    for (let label = 0; label < LABELS; label++)
      sums[at + label] = (sums[at + label] as number) + (own[from + label] as number)
  }

  #put(id: number, lexeme: Lexeme | undefined): void {
    for (let offset = 0; offset < LEXICAL_SPAN; offset++) {
      this.#scratch.fill(0)
      this.#model.add(lexicalFeatures(lexeme, offset), this.#scratch, 0)
      this.#sums.set(this.#scratch, id * ROW + offset * LABELS)
    }
    this.#known[id] = 1
  }
}

/** Finds spans that may be names, by a linear-chain conditional random field over the tokens that look like names. */
export class Tagger {
  readonly #model: PackedModel
  readonly #lattice: Lattice
  readonly #features = new Int32Array(CONTEXT_TEMPLATES.length)
  #lexemes: LexemeScores
  #sums = new Int32Array(64 * LABELS)
  #scores = new Float64Array(64 * LABELS)

  /** @param model - The weights. */
  constructor(model: PackedModel) {
    this.#model = model
    this.#lattice = new Lattice(model.transition)
    this.#lexemes = new LexemeScores(model)
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
    if (text.vocabulary !== this.#lexemes.vocabulary)
      this.#lexemes = new LexemeScores(this.#model, text.vocabulary)
    for (const {lexeme} of text.tokens) this.#lexemes.learn(lexeme)
    const encoded = encode(text, acronyms, words)
    const found = new Map<number, {start: number; end: number; probability: Record<SpanKind, number>}>()
    for (const {start, end} of runsOf(encoded.active)) {
      this.#score(encoded, start, end)
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

  #score({places, ids, values}: Encoded, start: number, end: number): void {
    const size = (end - start) * LABELS
    if (this.#scores.length < size) {
      this.#sums = new Int32Array(size * 2)
      this.#scores = new Float64Array(size * 2)
    }
    const [sums, scores, lexemes] = [this.#sums.fill(0, 0, size), this.#scores, this.#lexemes]
    for (let token = start; token < end; token++) {
      const at = (token - start) * LABELS
      const place = places[token] as number
      contextFeatures(values, place, this.#features)
      this.#model.add(this.#features, sums, at)
      const first = place + LEXICAL_FROM
      for (let offset = 0; offset < LEXICAL_SPAN; offset++)
        lexemes.addTo(sums, at, ids[first + offset] as number, offset)
    }
    for (let index = 0; index < size; index++) scores[index] = (sums[index] as number) * this.#model.unit
    this.#lattice.run(scores, end - start)
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

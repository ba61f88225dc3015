import weights from '../../../data/models/tagger.bin'
import type {Acronym} from '../acronyms.js'
import {readModel} from '../model/read.js'
import type {TokenText} from '../tokens.js'
import {type Lexeme, MAX_LEXEMES, type Vocabulary} from '../vocabulary.js'
import {type Encoded, encode, type PaperWords} from './encode.js'
import {LABELS, SPAN_KINDS, type SpanKind} from './labels.js'
import {Lattice} from './lattice.js'
import {LANES, PackedModel, unpackSums} from './model.js'
import {CONTEXT_TEMPLATES, contextFeatures, LEXICAL_FROM, LEXICAL_SPAN, lexicalFeatures} from './templates.js'

/** A span of tokens that may be a name, with how probable each kind is. */
export interface TaggedSpan {
  /** Token span; `end` is behind the last. */
  readonly start: number
  readonly end: number
  readonly probability: Readonly<Record<SpanKind, number>>
}

/** Spans that are less probable are not looked at. */
const LEAST = 0.005
/** Tokens of the longest name. */
const LONGEST = 8

/**
 * Lexemes of a higher number are not kept, so that memory stays bounded (by some 40 MB): they say nothing of the tokens
 * around them. Only a text that has very many words by itself has such.
 */
const MAX_ID = 2 * MAX_LEXEMES

/** Sums of weights that a lexeme gives to the labels of the tokens around it. */
const ROW = LEXICAL_SPAN * LANES

/** What each lexeme of a vocabulary says of the tokens around it, worked out when it is first met. */
class LexemeScores {
  readonly vocabulary: Vocabulary | undefined
  readonly #model: PackedModel
  #sums = new Int32Array(1024 * ROW)
  #known = new Uint8Array(1024)
  /** As bits, at which distances it says anything. */
  #spoken = new Uint8Array(1024)

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
      const [known, spoken, sums] = [new Uint8Array(size), new Uint8Array(size), new Int32Array(size * ROW)]
      known.set(this.#known)
      spoken.set(this.#spoken)
      sums.set(this.#sums)
      ;[this.#known, this.#spoken, this.#sums] = [known, spoken, sums]
    }
    this.#put(id, lexeme)
  }

  /**
   * Adds what the lexemes around a token say of it to the token's sums.
   *
   * @param sums - Takes {@link LANES} integers from `at` on.
   * @param at - Where the sums begin.
   * @param ids - The numbers of lexemes.
   * @param first - Where the lexemes around the token begin in them.
   */
  addTo(sums: Int32Array, at: number, ids: Int32Array, first: number): void {
    const own = this.#sums
    for (let offset = 0; offset < LEXICAL_SPAN; offset++) {
      const id = ids[first + offset] as number
      if (id > MAX_ID || ((this.#spoken[id] as number) & (1 << offset)) === 0) continue
      const from = id * ROW + offset * LANES
      for (let lane = 0; lane < LANES; lane++)
        sums[at + lane] = (sums[at + lane] as number) + (own[from + lane] as number)
    }
  }

  #put(id: number, lexeme: Lexeme | undefined): void {
    for (let offset = 0; offset < LEXICAL_SPAN; offset++) {
      const at = id * ROW + offset * LANES
      this.#model.add(lexicalFeatures(lexeme, offset), this.#sums, at)
      if (this.#sums.subarray(at, at + LANES).some(sum => sum !== 0))
        this.#spoken[id] = (this.#spoken[id] as number) | (1 << offset)
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
  #sums = new Int32Array(64 * LANES)
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
    const length = end - start
    if (this.#scores.length < length * LABELS) {
      this.#sums = new Int32Array(length * LANES * 2)
      this.#scores = new Float64Array(length * LABELS * 2)
    }
    const [sums, lexemes] = [this.#sums.fill(0, 0, length * LANES), this.#lexemes]
    for (let token = start; token < end; token++) {
      const at = (token - start) * LANES
      const place = places[token] as number
      contextFeatures(values, place, this.#features)
      this.#model.add(this.#features, sums, at)
      lexemes.addTo(sums, at, ids, place + LEXICAL_FROM)
    }
    unpackSums(sums, length, this.#model.unit, this.#scores)
    this.#lattice.run(this.#scores, length)
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
  tagger ??= new Tagger(new PackedModel(readModel(weights)))
  return tagger
}

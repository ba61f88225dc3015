import type {Acronym} from '../acronyms.js'
import type {TokenText} from '../tokens.js'
import {type Lexeme, MAX_LEXEMES, type Vocabulary} from '../vocabulary.js'
import {ContextScores} from './context-scores.js'
import {type Encoded, encode, type PaperWords, WIDTH} from './encode.js'
import {LABELS, SPAN_KINDS, type SpanKind} from './labels.js'
import {Exponentials, Lattice} from './lattice.js'
import {LEXICAL} from './lexical.js'
import {LANES, PackedModel, RowTable, unpackSums} from './model.js'
import {LEXICAL_FROM, LEXICAL_SPAN, lexicalFeatures, TEMPLATES} from './templates.js'
import {MODEL} from './weights.js'

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

/** What each lexeme of a vocabulary says of the tokens around it, worked out when it is first met. */
class LexemeScores {
  readonly vocabulary: Vocabulary | undefined
  readonly #model: PackedModel
  /** Of each lexeme and distance, where the row of what it says stands. */
  #places = new Int32Array(1024 * LEXICAL_SPAN)
  #known = new Uint8Array(1024)
  /** Small numbers of shapes. */
  #forms = new Uint16Array(1024)
  readonly #formOf = new Map<number, number>()
  readonly #found = new Int32Array(TEMPLATES.length)
  readonly #row = new Int32Array(LANES)

  constructor(model: PackedModel, vocabulary?: Vocabulary) {
    this.#model = model
    this.vocabulary = vocabulary
    this.#put(0, undefined)
  }

  /** Works out what a lexeme says, if that is not known. */
  learn(lexeme: Lexeme): void {
    const {id} = lexeme
    if (this.#known[id] === 1 || id > MAX_ID) return
    if (id >= this.#known.length) {
      const size = Math.max(id + 1, this.#known.length * 2)
      this.#known = longer(this.#known, new Uint8Array(size))
      this.#forms = longer(this.#forms, new Uint16Array(size))
      this.#places = longer(this.#places, new Int32Array(size * LEXICAL_SPAN))
    }
    this.#put(id, lexeme)
  }

  /** The number of a word's shape: the first shapes that are met have small ones. */
  formOf({id}: Lexeme): number {
    return id > MAX_ID ? LAST_FORM : (this.#forms[id] as number)
  }

  /**
   * Finds the rows of what the lexemes around a token say of it.
   *
   * @param ids - The numbers of lexemes.
   * @param first - Where the lexemes around the token begin in them.
   * @param found - Takes where the rows stand.
   * @returns How many they are.
   */
  find(ids: Int32Array, first: number, found: Int32Array): number {
    let count = 0
    for (let offset = 0; offset < LEXICAL_SPAN; offset++) {
      const id = ids[first + offset] as number
      if (id > MAX_ID) continue
      const place = this.#places[id * LEXICAL_SPAN + offset] as number
      if (place !== RowTable.SILENT) found[count++] = place
    }
    return count
  }

  #put(id: number, lexeme: Lexeme | undefined): void {
    const {rows} = this.#model
    for (let offset = 0; offset < LEXICAL_SPAN; offset++) {
      const count = this.#model.find(lexicalFeatures(lexeme, offset), this.#found, 0)
      rows.sum(this.#found, count, this.#row, 0)
      this.#places[id * LEXICAL_SPAN + offset] = rows.add(this.#row)
    }
    this.#known[id] = 1
    if (lexeme) this.#forms[id] = this.#numberOf(LEXICAL.shape(lexeme))
  }

  #numberOf(shape: number): number {
    const known = this.#formOf.get(shape)
    if (known !== undefined) return known
    if (this.#formOf.size === LAST_FORM) return LAST_FORM
    const form = this.#formOf.size
    this.#formOf.set(shape, form)
    return form
  }
}

/** The number of all shapes that have none of their own. */
const LAST_FORM = 2 ** 16 - 1

function longer<List extends Uint8Array | Uint16Array | Int32Array>(list: List, into: List): List {
  into.set(list)
  return into
}

/** Finds spans that may be names, by a linear-chain conditional random field over the tokens that look like names. */
export class Tagger {
  readonly #model: PackedModel
  readonly #lattice: Lattice
  readonly #context: ContextScores
  readonly #exponentials: Exponentials
  readonly #found = new Int32Array(2 * TEMPLATES.length)
  #lexemes: LexemeScores
  #sums = new Int32Array(64 * LANES)
  #scores = new Int32Array(64 * LABELS)

  /** @param model - The weights. */
  constructor(model: PackedModel) {
    this.#model = model
    this.#lattice = new Lattice(model.transition)
    this.#context = new ContextScores(model)
    this.#exponentials = new Exponentials(model.unit)
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
    const lexemes = this.#lexemes
    for (let index = 0; index < text.tokens.length; index++)
      lexemes.learn(text.tokens[index] as Lexeme)
    const encoded = encode(text, acronyms, words, lexeme => lexemes.formOf(lexeme))
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
      this.#scores = new Int32Array(length * LABELS * 2)
    }
    const [sums, found, {rows}] = [this.#sums, this.#found, this.#model]
    for (let token = start; token < end; token++) {
      const place = places[token] as number
      const lexical = this.#lexemes.find(ids, place + LEXICAL_FROM, found)
      const count = this.#context.find(values, place * WIDTH, found, lexical)
      rows.sum(found, count, sums, (token - start) * LANES)
    }
    unpackSums(sums, length, this.#scores)
    this.#lattice.runOnUnits(this.#scores, length, this.#exponentials)
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

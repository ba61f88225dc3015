import weights from '../../../data/models/tagger.bin'
import type {Analysis} from '../analysis.js'
import {readModel} from '../model/read.js'
import type {Vocabulary} from '../vocabulary.js'
import {WIDTH} from './columns.js'
import {ContextScores} from './context-scores.js'
import {type Encoded, EncodingRoom, encode, PaperWords} from './encode.js'
import {LABELS, SPAN_KINDS, type SpanKind} from './labels.js'
import {Exponentials, Lattice} from './lattice.js'
import {LANES, PackedModel, type RowTable, unpackSums} from './model.js'
import {LEXICAL_FROM, TEMPLATES} from './templates.js'
import {WordTable} from './words.js'

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

/** What is known of a vocabulary: sums of weights by words and by what stands around them. */
interface Scores {
  readonly rows: RowTable
  readonly table: WordTable
  readonly context: ContextScores
}

/** Finds spans that may be names, by a linear-chain conditional random field over the tokens that look like names. */
export class Tagger {
  readonly #model: PackedModel
  readonly #lattice: Lattice
  readonly #exponentials: Exponentials
  readonly #words = new PaperWords()
  readonly #room = new EncodingRoom()
  readonly #found = new Int32Array(2 * TEMPLATES.length)
  #known: Scores | undefined
  #sums = new Int32Array(64 * LANES)
  #scores = new Int32Array(64 * LABELS)

  /** @param model - The weights. */
  constructor(model: PackedModel) {
    this.#model = model
    this.#lattice = new Lattice(model.transition)
    this.#exponentials = new Exponentials(model.unit)
  }

  /**
   * Tags the fields of a paper.
   *
   * @param analysis - Of a paper.
   * @param least - Spans that are less probable are left out.
   * @returns For each field spans by their start; they may overlap.
   */
  tag({texts, acronyms}: Analysis, least = LEAST): TaggedSpan[][] {
    const known = this.#scoresOf(texts[0]?.vocabulary)
    for (const {tokens} of texts) known.table.learn(tokens)
    this.#words.count(texts, known.table)
    return texts.map(text => {
      const encoded = encode(text, acronyms.get(text) ?? [], this.#words, known.table, this.#room)
      return this.#spans(encoded, known, least)
    })
  }

  #scoresOf(vocabulary: Vocabulary | undefined): Scores {
    if (this.#known && this.#known.table.vocabulary === vocabulary) return this.#known
    const rows = this.#model.rows.copy()
    this.#known = {
      rows,
      table: new WordTable(vocabulary, this.#model, rows),
      context: new ContextScores(this.#model, rows)
    }
    return this.#known
  }

  #spans(encoded: Encoded, known: Scores, least: number): TaggedSpan[] {
    const found = new Map<number, {start: number; end: number; probability: Record<SpanKind, number>}>()
    for (const {start, end} of runsOf(encoded.active)) {
      this.#score(encoded, start, end, known)
      for (const span of this.#lattice.spans(least, LONGEST)) {
        const key = (start + span.start) * (LONGEST + 1) + span.end - span.start
        let known = found.get(key)
        if (!known) {
          known = {
            start: start + span.start,
            end: start + span.end,
            probability: {dataset: 0, method: 0, metric: 0}
          }
          found.set(key, known)
        }
        known.probability[SPAN_KINDS[span.kind] as SpanKind] = span.probability
      }
    }
    return [...found.values()]
  }

  #score(
    {positions, ids, values}: Encoded,
    start: number,
    end: number,
    {rows, table, context}: Scores
  ): void {
    const length = end - start
    if (this.#scores.length < length * LABELS) {
      this.#sums = new Int32Array(length * LANES * 2)
      this.#scores = new Int32Array(length * LABELS * 2)
    }
    const [sums, found] = [this.#sums, this.#found]
    for (let token = start; token < end; token++) {
      const position = positions[token] as number
      const lexical = table.find(ids, position + LEXICAL_FROM, found)
      const count = context.find(values, position * WIDTH, found, lexical)
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

let learned: PackedModel | undefined

/** The weights that `npm run train` wrote; unpacked at their first use. */
export function learnedTagger(): PackedModel {
  learned ??= new PackedModel(readModel(weights))
  return learned
}

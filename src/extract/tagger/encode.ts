import type {Acronym} from '../acronyms.js'
import {type LexiconEntry, metricLexicon, nameLexicon, spelledAs} from '../lexicon.js'
import {endsTitleName} from '../names/spans.js'
import type {TokenText} from '../tokens.js'
import {type Lexeme, Shape, TokenKind} from '../vocabulary.js'
import {COLUMNS, type Column, REACH, WIDTH} from './columns.js'
import {DATASET_CUE, QUIET_CUES} from './cues.js'
import {Part} from './labels.js'
import {NOTHING} from './lexical.js'
import {FACTS, Fact, Flag, FORM_SHIFT, type WordTable} from './words.js'

const columnOf = (column: Column): number => COLUMNS.indexOf(column)
const WORD = columnOf('word')
const SHAPE = columnOf('shape')
const FORM = columnOf('form')
const CUE = columnOf('cue')
const NAME = columnOf('name')
const AHEAD = columnOf('ahead')
const BEHIND = columnOf('behind')
const ZONE = columnOf('zone')
const REPEATS = columnOf('repeats')

/**
 * A field as integers. There is a position for each token and {@link REACH} positions around each sentence, so that a
 * template can look aside without looking where a sentence ends.
 */
export interface Encoded {
  /** The position of each token. */
  readonly positions: Int32Array
  /** Number of the lexeme at each position in its vocabulary; 0 outside of sentences. */
  readonly ids: Int32Array
  /** {@link WIDTH} values for each position; outside of sentences {@link NOTHING}. */
  readonly values: Int32Array
  /** Bits of {@link Flag} of each token. */
  readonly flags: Int32Array
  /** Per token, whether it can be of a name; the others have label 0. */
  readonly active: Uint8Array
}

/** The words of a paper: how often each stands in it, and whether in its title. Digits are alike, and so is case. */
export class PaperWords {
  /** By the group of a word twice its count, and 1 where it stands in the title. */
  #counts = new Int32Array(1024)
  /** The groups that were counted. */
  #met: number[] = []

  /** Counts the words of a paper; those of the paper before are forgotten. */
  count(texts: readonly TokenText[], {facts, groups}: WordTable): void {
    if (this.#counts.length < groups) this.#counts = new Int32Array(2 * groups)
    else for (const group of this.#met) this.#counts[group] = 0
    this.#met = []
    const [counts, met] = [this.#counts, this.#met]
    for (const {field, tokens} of texts) {
      const title = field === 'title' ? 1 : 0
      for (let index = 0; index < tokens.length; index++) {
        const at = (tokens[index] as Lexeme).id * FACTS
        if ((facts[at + Fact.flags] as number) & Flag.mark) continue
        const group = facts[at + Fact.group] as number
        const known = counts[group] as number
        if (known === 0) met.push(group)
        counts[group] = (known + 2) | title
      }
    }
  }

  /** Twice how often the words of a group stand in the paper, and 1 where one stands in the title; 0 for marks. */
  get(group: number): number {
    return this.#counts[group] as number
  }
}

/** Lists that fields are encoded in, one after the other: each field overwrites the one before. */
export class EncodingRoom {
  #ids = new Int32Array()
  #values = new Int32Array()
  #positions = new Int32Array()
  #flags = new Int32Array()
  #active = new Uint8Array()

  /** Lists for a field of `length` tokens and `size` positions. */
  take(length: number, size: number): Encoded {
    if (this.#ids.length < size) {
      this.#ids = new Int32Array(2 * size)
      this.#values = new Int32Array(2 * size * WIDTH)
      this.#positions = new Int32Array(2 * size)
      this.#flags = new Int32Array(2 * size)
      this.#active = new Uint8Array(2 * size)
    }
    return {
      positions: this.#positions.subarray(0, length),
      ids: this.#ids.fill(0, 0, size),
      values: this.#values.fill(NOTHING, 0, size * WIDTH),
      flags: this.#flags.subarray(0, length),
      active: this.#active.subarray(0, length).fill(0)
    }
  }
}

/**
 * Encodes a field for the tagger's templates.
 *
 * @param text - The tokenized field.
 * @param acronyms - The acronyms of the field.
 * @param words - The words of the whole paper.
 * @param table - Knows the words of the field.
 * @param room - What the field is encoded in.
 */
export function encode(
  text: TokenText,
  acronyms: readonly Acronym[],
  words: PaperWords,
  table: WordTable,
  room = new EncodingRoom()
): Encoded {
  const {length} = text.tokens
  const encoded = room.take(length, length + REACH * (text.sentences.length + 1))
  markPositions(text, encoded)
  markWords(text, words, table, encoded)
  markNames(text, table, encoded)
  markAcronyms(acronyms, encoded)
  markPhrases(text, encoded)
  markActive(text, acronyms, encoded)
  return encoded
}

function markPositions({tokens, sentences}: TokenText, {positions}: Encoded): void {
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const gap = REACH * (sentence + 1)
    const end = sentences[sentence + 1] ?? tokens.length
    for (let index = sentences[sentence] as number; index < end; index++) positions[index] = index + gap
  }
}

const MAX_COUNT = 4
const MAX_COLON = 5
const MAX_SENTENCE = 3
const ABSTRACT_ZONE = 10

function markWords(
  text: TokenText,
  words: PaperWords,
  {facts}: WordTable,
  {positions, ids, values, flags}: Encoded
): void {
  const {field, tokens, sentenceOf} = text
  const colon =
    field === 'title' ? tokens.findIndex((_, index) => index > 0 && endsTitleName(text, index)) : -1
  for (let index = 0; index < tokens.length; index++) {
    const {id} = tokens[index] as Lexeme
    const position = positions[index] as number
    const row = position * WIDTH
    const at = id * FACTS
    const own = facts[at + Fact.flags] as number
    const met = words.get(facts[at + Fact.group] as number)
    ids[position] = id
    flags[index] = own
    values[row + WORD] = facts[at + Fact.word] as number
    values[row + SHAPE] = facts[at + Fact.shape] as number
    values[row + FORM] = own >>> FORM_SHIFT
    values[row + CUE] = own & Flag.cue
    values[row + NAME] = 0
    values[row + REPEATS] = Math.min(Math.max(1, met >> 1), MAX_COUNT) + (met & 1) * 2 * MAX_COUNT
    values[row + ZONE] =
      field === 'title'
        ? titleZone(index, colon)
        : ABSTRACT_ZONE + Math.min(sentenceOf[index] as number, MAX_SENTENCE)
  }
}

/** Before the colon of a title, by how far that is; behind it; or in a title without one. */
function titleZone(index: number, colon: number): number {
  if (colon < 0) return 1
  return index < colon ? 2 + Math.min(colon, MAX_COLON) : 3 + MAX_COLON
}

const NAME_CODES: Readonly<Record<LexiconEntry['kind'], number>> = {
  dataset: 1,
  method: 3,
  generic: 4,
  metric: 5
}
/** Code of what readers may take for a method or not: "RAG". */
const BACKGROUND = 7
/** Code of a word that names a model by its family and version. */
const MODEL_CODE = 65

const codeOf = ({kind, weak, reason}: LexiconEntry): number =>
  reason === 'background' || reason === 'model class' ? BACKGROUND : NAME_CODES[kind] + (weak ? 1 : 0)

function markNames(text: TokenText, {facts}: WordTable, {positions, values, flags}: Encoded): void {
  const cellOf = (index: number) => (positions[index] as number) * WIDTH + NAME
  for (const hits of [
    metricLexicon().matchAll(text, {list: facts, width: FACTS, column: Fact.metric}),
    nameLexicon().matchAll(text, {list: facts, width: FACTS, column: Fact.name})
  ])
    for (const hit of hits) {
      const kind = codeOf(hit.entry)
      const spelled = spelledAs(hit, text) ? 1 : 0
      for (let index = hit.start; index < hit.end; index++)
        values[cellOf(index)] = 1 + kind * 8 + partAt(index, hit.start, hit.end) * 2 + spelled
    }
  for (let index = 0; index < flags.length; index++)
    if ((flags[index] as number) & Flag.model && values[cellOf(index)] === 0)
      values[cellOf(index)] = MODEL_CODE
}

function partAt(index: number, start: number, end: number): number {
  if (end - start === 1) return Part.unit
  return index === start ? Part.begin : index === end - 1 ? Part.last : Part.inside
}

const IN_LONG = 32
const IN_SHORT = 64

function markAcronyms(acronyms: readonly Acronym[], {positions, values}: Encoded): void {
  const mark = ([start, end]: readonly [number, number], bit: number) => {
    for (let index = start; index < end; index++) {
      const cell = (positions[index] as number) * WIDTH + ZONE
      values[cell] = (values[cell] as number) | bit
    }
  }
  for (const {longSpan, shortSpan} of acronyms) {
    mark(longSpan, IN_LONG)
    mark(shortSpan, IN_SHORT)
  }
}

const STEPS = 8
const AHEAD_STEPS = 6

/** What lists of names are made of: it keeps no name of the list farther from the cue. */
const isListed = (text: TokenText, flags: Int32Array, index: number) =>
  ((flags[index] as number) & Flag.listMark) !== 0 || looksLikeName(text, flags, index)

function markPhrases(text: TokenText, {positions, values, flags}: Encoded): void {
  const {length} = flags
  for (let index = length - 1; index >= 0; index--) {
    const row = (positions[index] as number) * WIDTH
    const own = values[row + CUE] as number
    const next = values[row + WIDTH + AHEAD] as number
    if (own >= DATASET_CUE) values[row + AHEAD] = own * STEPS
    else if (next <= 0) values[row + AHEAD] = 0
    else if (isListed(text, flags, index)) values[row + AHEAD] = next
    else {
      const ends = (flags[index] as number) & Flag.endsPhrase || next % STEPS >= AHEAD_STEPS
      values[row + AHEAD] = ends ? 0 : next + 1
    }
  }
  for (let index = 0; index < length; index++) {
    const row = (positions[index] as number) * WIDTH
    const own = values[row + CUE] as number
    const last = values[row - WIDTH + BEHIND] as number
    if (own > 0 && !QUIET_CUES.has(own)) values[row + BEHIND] = own * STEPS
    else if (last <= 0) values[row + BEHIND] = 0
    else if (isListed(text, flags, index)) values[row + BEHIND] = last
    else values[row + BEHIND] = last % STEPS === STEPS - 1 ? 0 : last + 1
  }
}

/** Names hold no token that is farther off than this from one with a capital, a digit or an entry in a gazetteer. */
const NEAR = 1

function markActive(
  text: TokenText,
  acronyms: readonly Acronym[],
  {positions, values, flags, active}: Encoded
): void {
  const {sentenceOf} = text
  const {length} = sentenceOf
  const widen = (index: number) => {
    for (let other = Math.max(0, index - NEAR); other <= index + NEAR && other < length; other++)
      if (sentenceOf[other] === sentenceOf[index]) active[other] = 1
  }
  for (let index = 0; index < length; index++)
    if (
      looksLikeName(text, flags, index) ||
      mayBeName(values[(positions[index] as number) * WIDTH + NAME] as number)
    )
      widen(index)
  for (const {longSpan} of acronyms) for (let index = longSpan[0]; index < longSpan[1]; index++) widen(index)
}

/** Whether a hit in a gazetteer makes a name of words in small letters; a generic one needs the look of a name. */
const mayBeName = (code: number): boolean =>
  code > 0 && (code - 1) >> 3 !== NAME_CODES.generic && (code - 1) >> 3 !== BACKGROUND

function looksLikeName({tokens, shapes}: TokenText, flags: Int32Array, index: number): boolean {
  const shape = shapes[index] as number
  if ((shape & LOOKS) === 0 || (tokens[index] as Lexeme).kind !== TokenKind.word) return false
  if (shape & (Shape.innerCapital | Shape.digit)) return true
  return !(shape & Shape.sentenceStart && (flags[index] as number) & Flag.opensNoName)
}
const LOOKS = Shape.capital | Shape.innerCapital | Shape.digit

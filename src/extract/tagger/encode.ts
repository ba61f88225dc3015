import type {Acronym} from '../acronyms.js'
import {findMetricTerms, findNames, isModelName, type LexiconEntry, spelledAs} from '../lexicon.js'
import {endsTitleName} from '../names/spans.js'
import type {TokenText} from '../tokens.js'
import {type Lexeme, lexemeTest, Shape, TokenKind} from '../vocabulary.js'
import {DATASET_CUE, OPENS_NO_NAME, QUIET_CUES} from './cues.js'
import {Part} from './labels.js'
import {LEXICAL, NOTHING} from './lexical.js'

/** How far a template looks to both sides. */
export const REACH = 4

/**
 * What is told of a token by what stands around it, and what pairs with it, in the order of {@link Encoded.values}:
 *
 * - `word`, `shape`, `cue`: see {@link LEXICAL};
 * - `name`: what the gazetteers say: kind, part of the name, whether it is spelt as there; 0 for nothing;
 * - `ahead`: the next noun for a dataset or a method in the phrase, and how far it is;
 * - `behind`: the last cue before, and how far it is;
 * - `form`: a small number of the word's shape, where the caller of {@link encode} gives one;
 * - `zone`: where the token stands: field, sentence, before the colon of a title, in an acronym or its full form;
 * - `repeats`: how often the word stands in the paper, and whether in its title.
 */
export const COLUMNS = ['word', 'shape', 'form', 'cue', 'name', 'ahead', 'behind', 'zone', 'repeats'] as const
/** See {@link COLUMNS}. */
export type Column = (typeof COLUMNS)[number]
/** Columns of few values: from -1 to less than this. */
export const ALPHABETS: Readonly<Partial<Record<Column, number>>> = {
  form: 256,
  cue: 32,
  name: 64,
  ahead: 160,
  behind: 160,
  zone: 128,
  repeats: 16
}
/** How many columns there are. */
export const WIDTH = COLUMNS.length
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
 * A field as integers. There is a place for each token and {@link REACH} places around each sentence, so that a
 * template can look aside without looking where a sentence ends.
 */
export interface Encoded {
  /** The place of each token. */
  readonly places: Int32Array
  /** Number of the lexeme at each place in its vocabulary; 0 outside of sentences. */
  readonly ids: Int32Array
  /** {@link WIDTH} values for each place; outside of sentences {@link NOTHING}. */
  readonly values: Int32Array
  /** Per token, whether it can be of a name; the others have label 0. */
  readonly active: Uint8Array
}

/** The words of a paper: how often each stands in it, and whether in its title. Digits are alike, and so is case. */
export class PaperWords {
  /** A hash table of open addressing by the hashes of words. */
  readonly #keys: Int32Array
  /** Twice the count, and 1 where the word stands in the title; 0 is free. */
  readonly #counts: Int32Array

  constructor(texts: readonly TokenText[]) {
    const most = texts.reduce((sum, {tokens}) => sum + tokens.length, 1)
    const size = 2 ** Math.ceil(Math.log2(2 * most))
    this.#keys = new Int32Array(size)
    this.#counts = new Int32Array(size)
    for (const {field, tokens} of texts)
      for (const token of tokens) if (token.kind !== TokenKind.mark) this.#add(LEXICAL.word(token), field)
  }

  /** How often a word stands in the paper. */
  count(word: number): number {
    return (this.#counts[this.#slotOf(word)] as number) >> 1
  }

  isInTitle(word: number): boolean {
    return ((this.#counts[this.#slotOf(word)] as number) & 1) === 1
  }

  #add(word: number, field: TokenText['field']): void {
    const slot = this.#slotOf(word)
    this.#keys[slot] = word
    this.#counts[slot] = ((this.#counts[slot] as number) + 2) | (field === 'title' ? 1 : 0)
  }

  #slotOf(word: number): number {
    const mask = this.#keys.length - 1
    let slot = (word ^ (word >>> 16)) & mask
    while (this.#counts[slot] !== 0 && this.#keys[slot] !== word) slot = (slot + 1) & mask
    return slot
  }
}

/**
 * Encodes a field for the tagger's templates.
 *
 * @param text - The tokenized field.
 * @param acronyms - The acronyms of the field.
 * @param words - The words of the whole paper.
 * @param formOf - Gives the number of a word's shape, for the column `form`.
 */
export function encode(
  text: TokenText,
  acronyms: readonly Acronym[],
  words: PaperWords,
  formOf: (lexeme: Lexeme) => number = () => 0
): Encoded {
  const {tokens} = text
  const places = placesOf(text)
  const size = (places.at(-1) ?? 0) + REACH + 1
  const encoded: Encoded = {
    places,
    ids: new Int32Array(size),
    values: new Int32Array(size * WIDTH).fill(NOTHING),
    active: new Uint8Array(tokens.length)
  }
  markWords(text, words, formOf, encoded)
  markNames(text, encoded)
  markAcronyms(acronyms, encoded)
  markPhrases(text, encoded)
  markActive(text, acronyms, encoded)
  return encoded
}

function placesOf({tokens, sentences}: TokenText): Int32Array {
  const places = new Int32Array(tokens.length)
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const gap = REACH * (sentence + 1)
    const end = sentences[sentence + 1] ?? tokens.length
    for (let index = sentences[sentence] as number; index < end; index++) places[index] = index + gap
  }
  return places
}

const MAX_COUNT = 4
const MAX_COLON = 5
const MAX_SENTENCE = 3
const ABSTRACT_ZONE = 10

function markWords(
  text: TokenText,
  words: PaperWords,
  formOf: (lexeme: Lexeme) => number,
  {places, ids, values}: Encoded
): void {
  const {field, tokens, sentenceOf} = text
  const colon =
    field === 'title' ? tokens.findIndex((_, index) => index > 0 && endsTitleName(text, index)) : -1
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Lexeme
    const place = places[index] as number
    const row = place * WIDTH
    const word = LEXICAL.word(token)
    ids[place] = token.id
    values[row + WORD] = word
    values[row + SHAPE] = LEXICAL.shape(token)
    values[row + FORM] = formOf(token)
    values[row + CUE] = LEXICAL.cue(token)
    values[row + NAME] = 0
    values[row + REPEATS] =
      Math.min(Math.max(1, words.count(word)), MAX_COUNT) + (words.isInTitle(word) ? 2 * MAX_COUNT : 0)
    values[row + ZONE] =
      field === 'title' ? titleZone(index, colon) : ABSTRACT_ZONE + Math.min(sentenceOf[index] as number, MAX_SENTENCE)
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
/** Code of a word that names a model by its family and version. */
const MODEL_CODE = 63
const namesModel = lexemeTest(({text}) => isModelName(text))

function markNames(text: TokenText, {places, values}: Encoded): void {
  const {tokens} = text
  const cellOf = (index: number) => (places[index] as number) * WIDTH + NAME
  for (const hits of [findMetricTerms(text), findNames(text)])
    for (const hit of hits) {
      const kind = NAME_CODES[hit.entry.kind] + (hit.entry.weak ? 1 : 0)
      const spelled = spelledAs(hit, text) ? 1 : 0
      for (let index = hit.start; index < hit.end; index++)
        values[cellOf(index)] = 1 + kind * 8 + partAt(index, hit.start, hit.end) * 2 + spelled
    }
  for (let index = 0; index < tokens.length; index++)
    if (namesModel(tokens[index] as Lexeme) && values[cellOf(index)] === 0) values[cellOf(index)] = MODEL_CODE
}

function partAt(index: number, start: number, end: number): number {
  if (end - start === 1) return Part.unit
  return index === start ? Part.begin : index === end - 1 ? Part.last : Part.inside
}

const IN_LONG = 32
const IN_SHORT = 64

function markAcronyms(acronyms: readonly Acronym[], {places, values}: Encoded): void {
  const mark = ([start, end]: readonly [number, number], bit: number) => {
    for (let index = start; index < end; index++) {
      const cell = (places[index] as number) * WIDTH + ZONE
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
const INSIDE_PHRASE = '-–"“”’/&,()'
/** A mark that ends a phrase. */
const endsPhrase = lexemeTest(({kind, text}) => kind === TokenKind.mark && !INSIDE_PHRASE.includes(text))

/** What lists of names are made of: it keeps no name of the list farther from the cue. */
const isListed = (text: TokenText, index: number) =>
  looksLikeName(text, index) || isListMark(text.tokens[index] as Lexeme)
const LIST_MARKS = new Set([',', 'and', 'or', '&', '/', '(', ')'])
const isListMark = lexemeTest(({lower}) => LIST_MARKS.has(lower))

function markPhrases(text: TokenText, {places, values}: Encoded): void {
  const {tokens} = text
  for (let index = tokens.length - 1; index >= 0; index--) {
    const row = (places[index] as number) * WIDTH
    const own = values[row + CUE] as number
    const next = values[row + WIDTH + AHEAD] as number
    if (own >= DATASET_CUE) values[row + AHEAD] = own * STEPS
    else if (next <= 0) values[row + AHEAD] = 0
    else if (isListed(text, index)) values[row + AHEAD] = next
    else values[row + AHEAD] = endsPhrase(tokens[index] as Lexeme) || next % STEPS >= AHEAD_STEPS ? 0 : next + 1
  }
  for (let index = 0; index < tokens.length; index++) {
    const row = (places[index] as number) * WIDTH
    const own = values[row + CUE] as number
    const last = values[row - WIDTH + BEHIND] as number
    if (own > 0 && !QUIET_CUES.has(own)) values[row + BEHIND] = own * STEPS
    else if (last <= 0) values[row + BEHIND] = 0
    else if (isListed(text, index)) values[row + BEHIND] = last
    else values[row + BEHIND] = last % STEPS === STEPS - 1 ? 0 : last + 1
  }
}

/** Names hold no token that is farther off than this from one with a capital, a digit or an entry in a gazetteer. */
const NEAR = 1

function markActive(
  text: TokenText,
  acronyms: readonly Acronym[],
  {places, values, active}: Encoded
): void {
  const {sentenceOf} = text
  const {length} = sentenceOf
  const widen = (index: number) => {
    for (let other = Math.max(0, index - NEAR); other <= index + NEAR && other < length; other++)
      if (sentenceOf[other] === sentenceOf[index]) active[other] = 1
  }
  for (let index = 0; index < length; index++)
    if (
      looksLikeName(text, index) ||
      (values[(places[index] as number) * WIDTH + NAME] as number) > 0
    )
      widen(index)
  for (const {longSpan} of acronyms) for (let index = longSpan[0]; index < longSpan[1]; index++) widen(index)
}

const opensNoName = lexemeTest(({lower}) => OPENS_NO_NAME.has(lower))

function looksLikeName({tokens, shapes}: TokenText, index: number): boolean {
  const token = tokens[index] as Lexeme
  if (token.kind !== TokenKind.word) return false
  const shape = shapes[index] as number
  if (shape & (Shape.innerCapital | Shape.digit)) return true
  if (!(shape & Shape.capital)) return false
  return !(shape & Shape.sentenceStart && opensNoName(token))
}

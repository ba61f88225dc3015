import type {Acronym} from '../acronyms.js'
import {
  isModelName,
  type LexiconEntry,
  mayOpenMetric,
  mayOpenName,
  metricLexicon,
  nameLexicon,
  spelledAs
} from '../lexicon.js'
import {endsTitleName} from '../names/spans.js'
import type {Token, TokenText} from '../tokens.js'
import {lexemeTest, Shape, TokenKind} from '../vocabulary.js'
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
 * - `zone`: where the token stands: field, sentence, before the colon of a title, in an acronym or its full form;
 * - `repeats`: how often the word stands in the paper, and whether in its title.
 */
export const COLUMNS = ['word', 'shape', 'cue', 'name', 'ahead', 'behind', 'zone', 'repeats'] as const
/** See {@link COLUMNS}. */
export type Column = (typeof COLUMNS)[number]
/** How many columns there are. */
export const WIDTH = COLUMNS.length
const columnOf = (column: Column): number => COLUMNS.indexOf(column)
const WORD = columnOf('word')
const SHAPE = columnOf('shape')
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

/** Words of a paper: how often each stands in it, and which stand in the title, by hash. */
export interface PaperWords {
  readonly counts: ReadonlyMap<number, number>
  readonly title: ReadonlySet<number>
}

/** Counts the words of a paper. */
export function countWords(texts: readonly TokenText[]): PaperWords {
  const counts = new Map<number, number>()
  const title = new Set<number>()
  for (const {field, tokens} of texts)
    for (const token of tokens) {
      if (token.kind === TokenKind.mark) continue
      const hash = LEXICAL.word(token)
      counts.set(hash, (counts.get(hash) ?? 0) + 1)
      if (field === 'title') title.add(hash)
    }
  return {counts, title}
}

/** Encodes a field for the tagger's templates. */
export function encode(text: TokenText, acronyms: readonly Acronym[], words: PaperWords): Encoded {
  const {tokens} = text
  const places = placesOf(tokens)
  const size = (places.at(-1) ?? 0) + REACH + 1
  const encoded: Encoded = {
    places,
    ids: new Int32Array(size),
    values: new Int32Array(size * WIDTH).fill(NOTHING),
    active: new Uint8Array(tokens.length)
  }
  markWords(text, words, encoded)
  markNames(text, encoded)
  markAcronyms(acronyms, encoded)
  markPhrases(tokens, encoded)
  markActive(tokens, acronyms, encoded)
  return encoded
}

function placesOf(tokens: readonly Token[]): Int32Array {
  const places = new Int32Array(tokens.length)
  let place = REACH
  let sentence = 0
  tokens.forEach((token, index) => {
    if (token.sentence !== sentence) place += REACH
    sentence = token.sentence
    places[index] = place++
  })
  return places
}

const MAX_COUNT = 4
const MAX_COLON = 5
const MAX_SENTENCE = 3
const ABSTRACT_ZONE = 10

function markWords({field, tokens}: TokenText, {counts, title}: PaperWords, encoded: Encoded): void {
  const {places, ids, values} = encoded
  const colon =
    field === 'title' ? tokens.findIndex((_, index) => index > 0 && endsTitleName(tokens, index)) : -1
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    const place = places[index] as number
    const row = place * WIDTH
    const word = LEXICAL.word(token)
    ids[place] = token.lexeme.id
    values[row + WORD] = word
    values[row + SHAPE] = LEXICAL.shape(token)
    values[row + CUE] = LEXICAL.cue(token)
    values[row + NAME] = 0
    values[row + REPEATS] = Math.min(counts.get(word) ?? 1, MAX_COUNT) + (title.has(word) ? 2 * MAX_COUNT : 0)
    values[row + ZONE] =
      field === 'title' ? titleZone(index, colon) : ABSTRACT_ZONE + Math.min(token.sentence, MAX_SENTENCE)
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
  for (const [lexicon, mayOpen] of [
    [metricLexicon(), mayOpenMetric],
    [nameLexicon(), mayOpenName]
  ] as const)
    for (const hit of lexicon.matchAll(tokens, mayOpen)) {
      const kind = NAME_CODES[hit.entry.kind] + (hit.entry.weak ? 1 : 0)
      const spelled = spelledAs(hit, tokens, text.text) ? 1 : 0
      for (let index = hit.start; index < hit.end; index++)
        values[cellOf(index)] = 1 + kind * 8 + partAt(index, hit.start, hit.end) * 2 + spelled
    }
  tokens.forEach((token, index) => {
    if (namesModel(token) && values[cellOf(index)] === 0) values[cellOf(index)] = MODEL_CODE
  })
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

/** What lists of names are made of: it keeps no name of the list farther from the cue. */
const isListed = (token: Token) => looksLikeName(token) || LIST_MARKS.has(token.lower)
const LIST_MARKS = new Set([',', 'and', 'or', '&', '/', '(', ')'])

function markPhrases(tokens: readonly Token[], {places, values}: Encoded): void {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const row = (places[index] as number) * WIDTH
    const token = tokens[index] as Token
    const own = values[row + CUE] as number
    const next = values[row + WIDTH + AHEAD] as number
    if (own >= DATASET_CUE) values[row + AHEAD] = own * STEPS
    else if (isListed(token)) values[row + AHEAD] = Math.max(0, next)
    else {
      const ends = token.kind === TokenKind.mark && !INSIDE_PHRASE.includes(token.text)
      values[row + AHEAD] = ends || next <= 0 || next % STEPS >= AHEAD_STEPS ? 0 : next + 1
    }
  }
  tokens.forEach((token, index) => {
    const row = (places[index] as number) * WIDTH
    const own = values[row + CUE] as number
    const last = values[row - WIDTH + BEHIND] as number
    if (own > 0 && !QUIET_CUES.has(own)) values[row + BEHIND] = own * STEPS
    else if (isListed(token)) values[row + BEHIND] = Math.max(0, last)
    else values[row + BEHIND] = last <= 0 || last % STEPS === STEPS - 1 ? 0 : last + 1
  })
}

/** Names hold no token that is farther off than this from one with a capital, a digit or an entry in a gazetteer. */
const NEAR = 1

function markActive(
  tokens: readonly Token[],
  acronyms: readonly Acronym[],
  {places, values, active}: Encoded
): void {
  const {length} = tokens
  const widen = (index: number) => {
    const sentence = tokens[index]?.sentence
    for (let other = Math.max(0, index - NEAR); other <= index + NEAR && other < length; other++)
      if (tokens[other]?.sentence === sentence) active[other] = 1
  }
  tokens.forEach((token, index) => {
    if (looksLikeName(token) || (values[(places[index] as number) * WIDTH + NAME] as number) > 0) widen(index)
  })
  for (const {longSpan} of acronyms) for (let index = longSpan[0]; index < longSpan[1]; index++) widen(index)
}

function looksLikeName({kind, shape, lower}: Token): boolean {
  if (kind !== TokenKind.word) return false
  if (shape & (Shape.innerCapital | Shape.digit)) return true
  return Boolean(shape & Shape.capital) && !(shape & Shape.sentenceStart && OPENS_NO_NAME.has(lower))
}

import type {Acronym} from '../acronyms.js'
import {nounClass} from '../grammar.js'
import {isModelName, type LexiconEntry, metricLexicon, nameLexicon, spelledAs} from '../lexicon.js'
import {Shape, type Token, TokenKind, type TokenText} from '../tokens.js'
import {CUE_WORDS, DATASET_CUE, METHOD_CUE, OPENS_NO_NAME, QUIET_CUES} from './cues.js'
import {hashText, shapeHash} from './hash.js'
import {Part} from './labels.js'

/** How far a template looks to both sides. */
export const REACH = 4

/** What stands before the first and behind the last token of a sentence. */
const NOTHING = -1

/**
 * A field as integers. Arrays have a place for each token and {@link REACH} places around each sentence, so that a
 * template can look aside without looking where a sentence ends.
 */
export interface Encoded {
  /** The place of each token in the other arrays. */
  readonly places: Int32Array
  /** Hash of the word in small letters, digits as 0; so are all hashes. */
  readonly word: Int32Array
  /** Hash of the word as it stands. */
  readonly exact: Int32Array
  readonly shape: Int32Array
  /** Hashes of the first 2 and 3, and the last 2, 3 and 4 characters. */
  readonly affixes: readonly [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]
  /** What the gazetteers say: kind, part of the name, whether it is spelt as there; 0 for nothing. */
  readonly name: Int32Array
  /** Group of cue words that the word is of; 0 for none. */
  readonly cue: Int32Array
  /** The next noun for a dataset or a method in the phrase, and how far it is. */
  readonly ahead: Int32Array
  /** The last cue before, and how far it is. */
  readonly behind: Int32Array
  /** Where the token stands: field, sentence, before the colon of a title, in an acronym or its full form. */
  readonly zone: Int32Array
  /** How often the word stands in the paper, and whether in its title. */
  readonly repeats: Int32Array
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
    for (const {lower, kind} of tokens) {
      if (kind === TokenKind.mark) continue
      const hash = hashText(lower)
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
  const make = () => new Int32Array(size).fill(NOTHING)
  const encoded: Encoded = {
    places,
    word: make(),
    exact: make(),
    shape: make(),
    affixes: [make(), make(), make(), make(), make()],
    name: make(),
    cue: make(),
    ahead: make(),
    behind: make(),
    zone: make(),
    repeats: make(),
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

function markWords({field, tokens}: TokenText, {counts, title}: PaperWords, encoded: Encoded): void {
  const colon = field === 'title' ? tokens.findIndex(token => token.text === ':') : -1
  const [prefix2, prefix3, suffix2, suffix3, suffix4] = encoded.affixes
  tokens.forEach(({text, lower, sentence}, index) => {
    const place = encoded.places[index] as number
    const {length} = lower
    const word = hashText(lower)
    encoded.word[place] = word
    encoded.exact[place] = lower === text ? word : hashText(text)
    encoded.shape[place] = shapeHash(text)
    prefix2[place] = hashText(lower, 0, Math.min(2, length))
    prefix3[place] = hashText(lower, 0, Math.min(3, length))
    suffix2[place] = hashText(lower, Math.max(0, length - 2))
    suffix3[place] = hashText(lower, Math.max(0, length - 3))
    suffix4[place] = hashText(lower, Math.max(0, length - 4))
    encoded.name[place] = 0
    encoded.cue[place] = cueOf(lower)
    encoded.repeats[place] =
      Math.min(counts.get(word) ?? 1, MAX_COUNT) + (title.has(word) ? 2 * MAX_COUNT : 0)
    encoded.zone[place] =
      field === 'title'
        ? colon < 0
          ? 1
          : index < colon
            ? 2 + Math.min(colon, MAX_COLON)
            : 3 + MAX_COLON
        : 10 + Math.min(sentence, MAX_SENTENCE)
  })
}

function cueOf(word: string): number {
  const noun = nounClass(word)
  if (noun) return noun === 'dataset' ? DATASET_CUE : METHOD_CUE
  return CUE_WORDS.get(word) ?? 0
}

const NAME_CODES: Readonly<Record<LexiconEntry['kind'], number>> = {
  dataset: 1,
  method: 3,
  generic: 4,
  metric: 5
}
/** Code of a word that names a model by its family and version. */
const MODEL_CODE = 63

function markNames(text: TokenText, {places, name}: Encoded): void {
  const {tokens} = text
  for (const lexicon of [metricLexicon(), nameLexicon()])
    for (const hit of lexicon.matchAll(tokens)) {
      const kind = NAME_CODES[hit.entry.kind] + (hit.entry.weak ? 1 : 0)
      const spelled = spelledAs(hit, tokens, text.text) ? 1 : 0
      for (let index = hit.start; index < hit.end; index++)
        name[places[index] as number] = 1 + kind * 8 + partAt(index, hit.start, hit.end) * 2 + spelled
    }
  tokens.forEach((token, index) => {
    const place = places[index] as number
    if (name[place] === 0 && token.shape & Shape.digit && isModelName(token.text)) name[place] = MODEL_CODE
  })
}

function partAt(index: number, start: number, end: number): number {
  if (end - start === 1) return Part.unit
  return index === start ? Part.begin : index === end - 1 ? Part.last : Part.inside
}

const IN_LONG = 32
const IN_SHORT = 64

function markAcronyms(acronyms: readonly Acronym[], {places, zone}: Encoded): void {
  const mark = ([start, end]: readonly [number, number], bit: number) => {
    for (let index = start; index < end; index++)
      zone[places[index] as number] = (zone[places[index] as number] as number) | bit
  }
  for (const {longSpan, shortSpan} of acronyms) {
    mark(longSpan, IN_LONG)
    mark(shortSpan, IN_SHORT)
  }
}

const STEPS = 8
const AHEAD_STEPS = 6
const INSIDE_PHRASE = '-–"“”’/&,()'

function markPhrases(tokens: readonly Token[], {places, cue, ahead, behind}: Encoded): void {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const place = places[index] as number
    const token = tokens[index] as Token
    const own = cue[place] as number
    const next = ahead[place + 1] as number
    if (own >= DATASET_CUE) ahead[place] = own * STEPS
    else {
      const ends = token.kind === TokenKind.mark && !INSIDE_PHRASE.includes(token.text)
      ahead[place] = ends || next <= 0 || next % STEPS >= AHEAD_STEPS ? 0 : next + 1
    }
  }
  for (const place of places) {
    const own = cue[place] as number
    const last = behind[place - 1] as number
    if (own > 0 && !QUIET_CUES.has(own)) behind[place] = own * STEPS
    else behind[place] = last <= 0 || last % STEPS === STEPS - 1 ? 0 : last + 1
  }
}

/** Names hold no token that is farther off than this from one with a capital, a digit or an entry in a gazetteer. */
const WIDTH = 1

function markActive(
  tokens: readonly Token[],
  acronyms: readonly Acronym[],
  {places, name, active}: Encoded
): void {
  const {length} = tokens
  const widen = (index: number) => {
    const sentence = tokens[index]?.sentence
    for (let other = Math.max(0, index - WIDTH); other <= index + WIDTH && other < length; other++)
      if (tokens[other]?.sentence === sentence) active[other] = 1
  }
  tokens.forEach((token, index) => {
    if (looksLikeName(token) || (name[places[index] as number] as number) > 0) widen(index)
  })
  for (const {longSpan} of acronyms) for (let index = longSpan[0]; index < longSpan[1]; index++) widen(index)
}

function looksLikeName({kind, shape, lower}: Token): boolean {
  if (kind !== TokenKind.word) return false
  if (shape & (Shape.innerCapital | Shape.digit)) return true
  return Boolean(shape & Shape.capital) && !(shape & Shape.sentenceStart && OPENS_NO_NAME.has(lower))
}

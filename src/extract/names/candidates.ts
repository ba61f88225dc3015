import type {Acronym} from '../acronyms.js'
import {NAME_WORDS} from '../classes/names.js'
import type {Gazetteer, GazetteerHit} from '../gazetteer.js'
import {type LexiconEntry, nameLexicon, spelledAs, wordsOfModels} from '../lexicon.js'
import type {TaggedSpan} from '../tagger/tagger.js'
import {hasSpaceBefore, type TokenText} from '../tokens.js'
import {isCoined, type Lexeme, Shape} from '../vocabulary.js'
import {eponymsIn, withNoun} from './eponyms.js'
import {
  endsTitleName,
  extendResolution,
  extendVersion,
  hasBalancedBrackets,
  isScore,
  type NameSpan,
  spanOf
} from './spans.js'

/** A span that may name a dataset or a method, with what the tagger says of it. */
export interface Candidate {
  readonly span: NameSpan
  readonly dataset: number
  readonly method: number
  /** What a caller says that the name is. */
  readonly known?: KnownKind | undefined
}

/** What a caller says that a name is. */
export type KnownKind = 'dataset' | 'method'

interface TokenSpan {
  readonly start: number
  readonly end: number
}

interface Proposal extends TokenSpan {
  readonly dataset: number
  readonly method: number
  readonly known: KnownKind | undefined
}

let suffixes: ReadonlySet<string> | undefined

/** Words that belong to the name in front of them. */
function nameSuffixes(): ReadonlySet<string> {
  suffixes ??= new Set([...wordsOfModels().suffix, ...NAME_WORDS.wordsOf('edition')])
  return suffixes
}

/** What a caller knows comes before all else. */
const KNOWN_BONUS = 2

const weightOf = ({dataset, method, known}: Proposal) => dataset + method + (known ? KNOWN_BONUS : 0)

/**
 * Chooses the spans of a field that may be names, without overlap: the more probable ones first.
 *
 * @param text - The tokenized field.
 * @param tagged - What the tagger found in it.
 * @param acronyms - The acronyms of the field.
 * @param known - Names that a caller knows.
 */
export function findCandidates(
  text: TokenText,
  tagged: readonly TaggedSpan[],
  acronyms: readonly Acronym[],
  known?: Gazetteer<KnownKind>
): Candidate[] {
  const proposed = proposals(text, tagged, known)
  if (proposed.length === 0) return []
  const fullForms = fullFormsOf(acronyms)
  const taken = new Uint8Array(text.tokens.length)
  const chosen: Candidate[] = []
  for (const proposal of proposed) {
    const {dataset, method, known: kind} = proposal
    const {start, end: behind} = kind ? proposal : bare(text, snapped(proposal, fullForms))
    if (!isFree(taken, start, behind)) continue
    if (!kind && !fullForms.has(behind) && isParted(text, start, behind)) continue
    const longer = kind ? behind : withNoun(text, start, withVersion(text, start, behind))
    const end = isFree(taken, behind, longer) ? longer : behind
    if (
      !hasBalancedBrackets(text, start, end) ||
      (!kind && (isHeading(text, start, end) || isCitation(text, start)))
    )
      continue
    const span = taggedSpan(text, start, end)
    if (!isSpelled(span)) continue
    taken.fill(1, start, end)
    chosen.push({span, dataset, method, known: kind})
  }
  return chosen.sort((a, b) => a.span.start - b.span.start)
}

function isFree(taken: Uint8Array, start: number, end: number): boolean {
  for (let token = start; token < end; token++) if (taken[token]) return false
  return true
}

/** The full form of an acronym. */
interface FullForm extends TokenSpan {
  /** Whether it stands behind its short form: "FMN (Fern Mapping for Nets)". */
  readonly isBehind: boolean
}

/** By the token behind the last of each. */
type FullForms = ReadonlyMap<number, FullForm>

const NO_FULL_FORMS: FullForms = new Map()

function fullFormsOf(acronyms: readonly Acronym[]): FullForms {
  if (acronyms.length === 0) return NO_FULL_FORMS
  return new Map(
    acronyms.map(({longSpan: [start, end], shortSpan}) => [end, {start, end, isBehind: shortSpan[1] < start}])
  )
}

/**
 * A span that is nearly the full form of an acronym, or a part of one in brackets, is the full form: "our *Fern Net*
 * (FN)", "*Fern Mapping* net (FMN)", "*Fern Mapping model* (FM)", "FMN (*Fern Mapping* for Nets)".
 */
function snapped(span: TokenSpan, fullForms: FullForms): TokenSpan {
  if (fullForms.size === 0) return span
  const {start, end} = span
  const isLong = end - start > 1
  for (let last = isLong ? end - 1 : end; last <= end + MAX_PART; last++) {
    const form = fullForms.get(last)
    if (!form) continue
    const isNearly = last <= end + (isLong ? 1 : 0) && Math.abs(form.start - start) <= MAX_SNAP
    if (isNearly || (isLong && form.isBehind && form.start <= start)) return form
  }
  return span
}

/** Tokens of a full form behind a part of it. */
const MAX_PART = 6
const MAX_SNAP = 4

/**
 * A name without what is none of it: a noun that says what it is ("Fern Mapping *mechanism*"; the Sinkhorn algorithm
 * keeps its own), its possessive ("FernNet*'s*"), its scores ("MossBench *69.0*"), its citation ("FernNet *ada2020ferns*"), "*TL;DR* Fern".
 */
function bare(text: TokenText, span: TokenSpan): TokenSpan {
  const {tokens} = text
  if (span.end - span.start < 2) return span
  let first = span.start
  let behind = span.end
  if (behind - first > 2 && tokens[behind - 1]?.text === 's' && isApostrophe(tokens[behind - 2])) behind -= 2
  while (behind - first > 1 && (isScore(tokens[behind - 1]) || isKey(tokens[behind - 1]))) behind--
  if (behind - first > 1 && WAY_NOUNS.has(tokens[behind - 1]?.text ?? '')) behind--
  if (behind - first > 1 && isKnownWithNoun(text, first, behind)) behind--
  if (behind - first > 1 && tokens[first]?.lower === 'tl;dr') first++
  return {start: first, end: behind}
}

const PART_NOUNS = NAME_WORDS.wordsOf('partNoun')

/** "an *entmax head*": a known method with a noun for what is made of it. */
function isKnownWithNoun(text: TokenText, start: number, end: number): boolean {
  if (!PART_NOUNS.has(text.tokens[end - 1]?.text ?? '')) return false
  const hit = nameLexicon().match(text, start)
  return hit?.entry.kind === 'method' && hit.end === end - 1
}

const isApostrophe = (token: Lexeme | undefined) => token?.text === "'" || token?.text === '’'

const WAY_NOUNS = NAME_WORDS.wordsOf('wayNoun')

/** "Fern Error, Moss Error" are two names, and so are "Fern - Moss". */
function isParted(text: TokenText, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const mark = text.tokens[index]?.text
    if (mark === ',' || (isDash(mark) && hasSpaceBefore(text, index) && hasSpaceBefore(text, index + 1)))
      return true
  }
  return false
}

const isDash = (mark: string | undefined) => mark === '-' || mark === '–' || mark === '—'

/** "ada2020ferns", "Ada_2020_KITES": keys of a citation, by their year. */
const isKey = (token: Lexeme | undefined): boolean =>
  token !== undefined &&
  (token.shape & Shape.digit) !== 0 &&
  /^\p{Ll}[\p{L}_-]*(?:19|20)\d\d[\p{L}_]*$|^\p{L}[\p{L}\d-]*_(?:19|20)\d\d(?:_\p{L}+)?$|_(?:19|20)\d\d$/u.test(
    token.text.slice(0, MAX_KEY)
  )
const MAX_KEY = 64

/** Keys of one citation that are looked back over. */
const MAX_KEYS = 16

/** "~Ada_2019, ~Bo2020,Cy2021": keys of a citation that has lost its macro. */
function isCitation(text: TokenText, start: number): boolean {
  const isGlued = (index: number, mark: string) =>
    text.tokens[index]?.text === mark && !hasSpaceBefore(text, index + 1)
  let first = start
  for (let keys = 0; keys < MAX_KEYS && isGlued(first - 1, ','); keys++) {
    if (hasSpaceBefore(text, first - 1)) return false
    first -= 2
  }
  return isGlued(first - 1, '~') && hasSpaceBefore(text, first - 1)
}

const HEADINGS = NAME_WORDS.wordsOf('heading')

/** "BACKGROUND: We fly kites", "MATERIALS AND METHODS: We fly kites". */
function isHeading({tokens}: TokenText, start: number, end: number): boolean {
  const isWord = (at: number) => HEADINGS.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'and'
  let behind = start
  while (isWord(behind)) behind++
  return behind >= end && tokens[behind]?.text === ':'
}

/** Names are spelt in Latin or Greek letters, or with digits. */
const isSpelled = ({key}: NameSpan) => /[\p{Script=Latin}\p{Script=Greek}\p{N}]/u.test(key)

/** How probably the name of someone with a noun is a method, where the tagger finds nothing. */
const EPONYM = 0.9

/** Most probable first. */
function proposals(
  text: TokenText,
  tagged: readonly TaggedSpan[],
  known: Gazetteer<KnownKind> | undefined
): Proposal[] {
  const found: Proposal[] = []
  for (const {start, end, probability} of tagged)
    found.push({start, end, dataset: probability.dataset, method: probability.method, known: undefined})
  for (const {start, end} of eponymsIn(text))
    found.push({start, end, dataset: 0, method: EPONYM, known: undefined})
  const all = known ? withKnown(found, known.matchAll(text)) : found
  return all.sort((a, b) => weightOf(b) - weightOf(a) || a.start - b.start)
}

/** The same with what a caller knows, which may stand where the tagger found something. */
function withKnown(found: readonly Proposal[], hits: ReadonlyArray<GazetteerHit<KnownKind>>): Proposal[] {
  const keyOf = ({start, end}: TokenSpan) => `${start} ${end}`
  const bySpan = new Map(found.map(proposal => [keyOf(proposal), proposal]))
  for (const {start, end, entry} of hits) {
    const {dataset = 0, method = 0} = bySpan.get(keyOf({start, end})) ?? {}
    bySpan.set(keyOf({start, end}), {start, end, dataset, method, known: entry})
  }
  return [...bySpan.values()]
}

function withVersion(text: TokenText, start: number, end: number): number {
  // The tagger may end a name within its resolution: "ImageNet 64" of "ImageNet 64×64".
  return Math.max(
    extendResolution(text, end - 1),
    extendResolution(text, end),
    extendVersion(text, start, end, nameSuffixes())
  )
}

function taggedSpan(text: TokenText, start: number, end: number): NameSpan {
  return spanOf(text, start, end, {
    entry: entryOf(text, start, end),
    coined: hasCoined(text, start, end),
    titleName: text.field === 'title' && start === 0 && endsTitleName(text, end)
  })
}

function hasCoined({tokens}: TokenText, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (isCoined(tokens[index] as Lexeme)) return true
  return false
}

/** The entry of a name that a span begins with; a generic one must be the whole span. */
function entryOf(text: TokenText, start: number, end: number): LexiconEntry | undefined {
  const hit = nameLexicon().match(text, start)
  if (!hit || hit.end > end || !spelledAs(hit, text)) return undefined
  return hit.end === end || hit.entry.kind !== 'generic' ? hit.entry : undefined
}

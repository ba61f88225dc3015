import {BEFORE_NAME_WORDS, BEHIND_NAME_WORDS} from '../classes/names.js'
import {classBits} from '../classes/word-table.js'
import {type NounClass, nounClass, phraseClass} from '../grammar.js'
import {isCoined, type Lexeme, TokenKind} from '../vocabulary.js'
import type {Extent} from './extents.js'
import type {NameSpan} from './spans.js'

/** Words and marks before a name, and the first of its sentence. */
const BEFORE = classBits(BEFORE_NAME_WORDS, [
  ...BEFORE_NAME_WORDS.names,
  'of',
  'article',
  'called',
  'makeData',
  'rival',
  'comparison',
  'measuredOn'
])
/** The bits of classes of words before a name. */
export const before = BEFORE.bits

/** Words and marks behind a name. */
const BEHIND = classBits(BEHIND_NAME_WORDS)
/** The bits of classes of words behind a name. */
export const behind = BEHIND.bits

const PASSED = before('beforeName')
const PROPOSE = before('propose')
const EARLIER = before('earlier')
const DETERMINER = before('article')
const NAMING = before('named')
const APPOSING = before('appositionMark')
const INTRODUCING = before('unknownYet')
const LISTING = before('exampleOpener')
const QUALIFIER = behind('qualifier')
const ARTICLE = behind('appositionArticle')
const AUXILIARY = behind('auxiliary')

/** One mention and what stands around it in its sentence. */
export class Context {
  readonly span: NameSpan
  /** The tokens of the name, with its full form or short form beside it. */
  readonly extent: Extent
  readonly name: string
  /** The classes of the word before, over determiners and opening quotes. */
  readonly wordBefore: number
  /** The class of the noun that the name stands before: "the LIBERO *benchmark*", "GRPO *algorithm*". */
  readonly nounAfter: NounClass | undefined
  /** The class of the noun that it stands behind and a mark or "called" parts from it. */
  readonly nounBefore: NounClass | undefined
  readonly apposition: NounClass | undefined
  readonly listHead: NounClass | undefined
  /** What the last verb or preposition of those below before the name says of what follows it. */
  readonly governor: Governor | undefined
  /** The classes of the first word of the sentence, where that is not the name. */
  readonly opening: number
  readonly #tokens: readonly Lexeme[]
  /** The tokens of its sentence: the first, and the one behind the last. */
  readonly #from: number
  readonly #to: number

  constructor(span: NameSpan, extent: Extent) {
    const {text, tokens, sentenceOf, sentences} = span.text
    const sentence = sentenceOf[span.start] ?? 0
    this.span = span
    this.extent = extent
    this.name = text.slice(span.from, span.to)
    this.#tokens = tokens
    this.#from = sentences[sentence] ?? 0
    this.#to = sentences[sentence + 1] ?? tokens.length
    this.wordBefore = wordBefore(this)
    this.nounAfter = nounAfter(this)
    this.nounBefore = nounBefore(this)
    this.apposition = apposition(this)
    this.listHead = listHead(this)
    this.governor = governor(this)
    this.opening = opening(this)
  }

  /** The token `distance` before the name, in its sentence; the nearest is 1. */
  tokenBefore(distance: number): Lexeme | undefined {
    const index = this.extent.start - distance
    return index < this.#from ? undefined : this.#tokens[index]
  }

  /** The token `distance` behind the name, in its sentence. */
  tokenBehind(distance: number): Lexeme | undefined {
    const index = this.extent.end - 1 + distance
    return index < this.#to ? this.#tokens[index] : undefined
  }

  /** The classes of the word `distance` before the name; 0 where none is. */
  before(distance: number): number {
    const token = this.tokenBefore(distance)
    return token ? BEFORE.of(token) : 0
  }

  /** The classes of the word `distance` behind the name. */
  behind(distance: number): number {
    const token = this.tokenBehind(distance)
    return token ? BEHIND.of(token) : 0
  }

  /** Whether one of some words stands before the name, or before its article. */
  isBehind(words: ReadonlySet<string>): boolean {
    const distance = this.before(1) & DETERMINER ? 2 : 1
    return words.has(this.tokenBefore(distance)?.lower ?? '')
  }

  /** The classes of all words from the distance `near` to the distance `far` before the name. */
  within(near: number, far: number): number {
    let classes = 0
    for (let distance = near; distance <= far; distance++) classes |= this.before(distance)
    return classes
  }
}

const OPENING_REACH = 60

/** The classes of the first word of a sentence, where that is not the name; none in a very long sentence. */
function opening({span: {text}, extent: {start}}: Context): number {
  const first = text.sentences[text.sentenceOf[start] ?? 0] ?? 0
  const token = text.tokens[first]
  return !token || first >= start || start - first > OPENING_REACH ? 0 : BEFORE.of(token)
}

function wordBefore(context: Context): number {
  for (let distance = 1; distance <= 5; distance++) {
    const token = context.tokenBefore(distance)
    if (!token) return 0
    const classes = BEFORE.of(token)
    if (isOfOthers(context, distance, classes)) distance++
    else if (!(classes & PASSED)) return classes
  }
  return 0
}

/** Whether others did what a word says: "the recently *proposed* Fern". */
const isOfOthers = (context: Context, distance: number, classes: number) =>
  (classes & PROPOSE) !== 0 && (context.before(distance + 1) & EARLIER) !== 0

function nounAfter(context: Context): NounClass | undefined {
  for (let distance = 1; distance <= 3; distance++) {
    const token = context.tokenBehind(distance)
    if (!token || token.kind === TokenKind.mark) return undefined
    const found = nounClass(token.lower)
    if (found) return found
    if (!(BEHIND.of(token) & QUALIFIER)) return undefined
  }
  return undefined
}

/** The class of the noun that a name follows behind a mark: "a benchmark, called *Fern*", "our system — *Fern*". */
function nounBefore(context: Context): NounClass | undefined {
  let distance = 1
  let isNamed = false
  for (; distance < MAX_APPOSED; distance++) {
    const classes = context.before(distance)
    if (classes & NAMING) isNamed = true
    else if (!(classes & APPOSING)) break
  }
  if (distance === 1) return undefined
  // "*a* new benchmark, Fern", not "on *this* benchmark, Fern is fast"
  if (!isNamed && !(context.within(distance + 1, distance + 4) & INTRODUCING)) return undefined
  return nounClass(context.tokenBefore(distance)?.lower ?? '') ?? (isNamed ? introduced(context) : undefined)
}

/** The class of what a paper introduces and names further on: "we *present a benchmark* for kites, named Fern". */
function introduced(context: Context): NounClass | undefined {
  for (let distance = 2; distance <= NAMED_REACH; distance++)
    if (context.before(distance) & PROPOSE)
      return phraseClass(context.span.text, context.extent.start - distance + 1)
  return undefined
}

const NAMED_REACH = 24

const MAX_APPOSED = 4

const APPOSITION_OPENERS = BEHIND_NAME_WORDS.wordsOf('appositionOpener')

/** The class of the apposition or predicate behind a name: "X, a novel benchmark for …", "X is a framework …". */
function apposition(context: Context): NounClass | undefined {
  let distance = 1
  if (context.tokenBehind(1)?.text === '(') {
    while (distance < 8 && (context.tokenBehind(distance)?.text ?? ')') !== ')') distance++
    distance++
  }
  if (!(context.behind(distance + 1) & ARTICLE)) return undefined
  if (!APPOSITION_OPENERS.has(context.tokenBehind(distance)?.text ?? '')) return undefined
  return phraseClass(context.span.text, context.extent.end + distance + 1)
}

/** The class of a noun that introduces a list: "benchmarks such as X", "datasets (X", "models including X". */
function listHead(context: Context): NounClass | undefined {
  const [first, second] = [context.tokenBefore(1), context.tokenBefore(2)]
  if (!first) return undefined
  if (first.text === '(' || first.text === ':') return nounClass(second?.lower ?? '')
  const skip = first.lower === 'as' && second?.lower === 'such' ? 3 : BEFORE.of(first) & LISTING ? 2 : 0
  if (skip === 0) return undefined
  const mark = context.tokenBefore(skip)?.text
  const isParted = mark === ',' || mark === '('
  return nounClass(context.tokenBefore(isParted ? skip + 1 : skip)?.lower ?? '')
}

/** Whether nothing but the mark or number of a list stands before the name in its sentence. */
export function isLabel(context: Context): boolean {
  const last = context.tokenBefore(1)
  return !last || last.kind === TokenKind.number || (last.kind === TokenKind.mark && !context.tokenBefore(3))
}

/** What a verb or preposition does with the names behind it. */
type Governor = 'proposes' | 'uses' | 'compares' | 'evaluates' | 'comprises'

const GOVERNORS: ReadonlyArray<readonly [classes: number, governor: Governor]> = [
  [before('propose', 'called'), 'proposes'],
  [before('governsUsed'), 'uses'],
  [before('governsParts'), 'comprises'],
  [before('rival', 'governsRivals'), 'compares'],
  [before('governsData'), 'evaluates']
]
const ANY_GOVERNOR = GOVERNORS.reduce((all, [classes]) => all | classes, 0)
/** Words that a verb reaches over, beside coined names and commas, and all tokens. */
const GOVERNOR_REACH = 12
const GOVERNOR_STEPS = 40
/** What a verb does not reach over: "we propose FernNet, *which* makes Moss fast". */
const CLAUSE_END = before('clauseEnd')

function governor(context: Context): Governor | undefined {
  const subject = isSubject(context)
  let passed = 0
  for (let distance = 1; distance <= GOVERNOR_STEPS && passed < GOVERNOR_REACH; distance++) {
    const token = context.tokenBefore(distance)
    if (!token) return undefined
    const classes = BEFORE.of(token)
    if (classes & CLAUSE_END || (subject && token.text === ',')) return undefined
    if (classes & ANY_GOVERNOR && !isOfOthers(context, distance, classes))
      return GOVERNORS.find(([own]) => classes & own)?.[1]
    if (token.text !== ',' && !isCoined(token)) passed++
  }
  return undefined
}

/** Whether a word looks like a verb that tells what a name does: "FernNet *regrows*". */
export const isActing = (token: Lexeme): boolean => /^[a-z]{2,}[^su]s$/.test(token.text)

/** Whether the name is a subject: "Compared with Moss, *FernNet is* fast". */
function isSubject(context: Context): boolean {
  const next = context.tokenBehind(1)
  return next !== undefined && ((BEHIND.of(next) & AUXILIARY) !== 0 || isActing(next))
}

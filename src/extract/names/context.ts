import {NAME_WORDS} from '../classes/names.js'
import {type NounClass, nounClass, phraseClass} from '../grammar.js'
import {isCoined, type Lexeme, TokenKind} from '../vocabulary.js'
import type {Place} from './places.js'
import type {NameSpan} from './spans.js'

const PROPOSE = NAME_WORDS.wordsOf('propose')
const BEFORE_NAME = NAME_WORDS.wordsOf('beforeName')
const EARLIER = NAME_WORDS.wordsOf('earlier')
const QUALIFIERS = NAME_WORDS.wordsOf('qualifier')
const APPOSITION_ARTICLES = NAME_WORDS.wordsOf('appositionArticle')
const APPOSITION_OPENERS = NAME_WORDS.wordsOf('appositionOpener')
const EXAMPLE_OPENERS = NAME_WORDS.wordsOf('exampleOpener')

/** One mention and the tokens of its sentence around it. */
export class Context {
  readonly span: NameSpan
  /** The tokens of the name, with its full form or short form beside it. */
  readonly place: Place
  readonly name: string
  /** The word before, over determiners and opening quotes; empty where there is none. */
  readonly wordBefore: string
  /** The class of the noun that the name stands before: "the LIBERO *benchmark*", "GRPO *algorithm*". */
  readonly nounAfter: NounClass | undefined
  readonly apposition: NounClass | undefined
  readonly listHead: NounClass | undefined
  /** What the last verb or preposition of those below before the name says of what follows it. */
  readonly governor: Governor | undefined
  /** The first word of the sentence, where that is not the name. */
  readonly opening: Lexeme | undefined
  readonly #tokens: readonly Lexeme[]
  /** The tokens of its sentence; `end` is behind the last. */
  readonly #sentence: Place

  constructor(span: NameSpan, place: Place) {
    this.span = span
    this.place = place
    this.name = span.text.text.slice(span.from, span.to)
    this.#tokens = span.text.tokens
    this.#sentence = sentenceAround(span)
    this.wordBefore = wordBefore(this)?.lower ?? ''
    this.nounAfter = nounAfter(this)
    this.apposition = apposition(this)
    this.listHead = listHead(this)
    this.governor = governor(this)
    this.opening = opening(this)
  }

  /** The token `distance` before the name, in its sentence; the nearest is 1. */
  before(distance: number): Lexeme | undefined {
    const index = this.place.start - distance
    return index < this.#sentence.start ? undefined : this.#tokens[index]
  }

  /** The token `distance` behind the name, in its sentence. */
  after(distance: number): Lexeme | undefined {
    const index = this.place.end - 1 + distance
    return index < this.#sentence.end ? this.#tokens[index] : undefined
  }
}

function sentenceAround({text: {tokens, sentenceOf, sentences}, start}: NameSpan): Place {
  const sentence = sentenceOf[start] ?? 0
  return {start: sentences[sentence] ?? 0, end: sentences[sentence + 1] ?? tokens.length}
}

const OPENING_REACH = 60

/** The first word of a sentence, where that is not the name; none in a very long sentence. */
function opening({span, place}: Context): Lexeme | undefined {
  const {tokens, sentenceOf} = span.text
  const sentence = sentenceOf[place.start]
  let first = place.start
  while (first > 0 && place.start - first <= OPENING_REACH && sentenceOf[first - 1] === sentence) first--
  return first === place.start || place.start - first > OPENING_REACH ? undefined : tokens[first]
}

function wordBefore(context: Context): Lexeme | undefined {
  for (let distance = 1; distance <= 5; distance++) {
    const token = context.before(distance)
    if (!token) return undefined
    if (isOfOthers(context, distance)) distance++
    else if (!BEFORE_NAME.has(token.lower) && !'"“\'‘`('.includes(token.text)) return token
  }
  return undefined
}

/** Whether others did what a word says: "the recently *proposed* Fern". */
const isOfOthers = (context: Context, distance: number) =>
  PROPOSE.has(context.before(distance)?.lower ?? '') && EARLIER.has(context.before(distance + 1)?.lower ?? '')

function nounAfter(context: Context): NounClass | undefined {
  for (let distance = 1; distance <= 3; distance++) {
    const token = context.after(distance)
    if (!token || token.kind === TokenKind.mark) return undefined
    const found = nounClass(token.lower)
    if (found) return found
    if (!QUALIFIERS.has(token.lower)) return undefined
  }
  return undefined
}

/** The class of the apposition or predicate behind a name: "X, a novel benchmark for …", "X is a framework …". */
function apposition(context: Context): NounClass | undefined {
  let distance = 1
  if (context.after(1)?.text === '(') {
    while (distance < 8 && context.after(distance) && context.after(distance)?.text !== ')') distance++
    distance++
  }
  const mark = context.after(distance)
  const article = context.after(distance + 1)
  if (!mark || !article || !APPOSITION_ARTICLES.has(article.lower)) return undefined
  if (!APPOSITION_OPENERS.has(mark.text)) return undefined
  const index = context.place.end + distance
  return phraseClass(context.span.text, index + 1)
}

/** The class of a noun that introduces a list: "benchmarks such as X", "datasets (X", "models including X". */
function listHead(context: Context): NounClass | undefined {
  const [first, second] = [context.before(1), context.before(2)]
  if (first?.text === '(' || first?.text === ':') return nounClass(second?.lower ?? '')
  const skip =
    first?.lower === 'as' && second?.lower === 'such' ? 3 : EXAMPLE_OPENERS.has(first?.lower ?? '') ? 2 : 0
  if (skip === 0) return undefined
  const comma = context.before(skip)?.text === ',' || context.before(skip)?.text === '('
  return nounClass(context.before(comma ? skip + 1 : skip)?.lower ?? '')
}

/** Whether nothing but the mark or number of a list stands before the name in its sentence. */
export function isLabel(context: Context): boolean {
  const last = context.before(1)
  return !last || last.kind === TokenKind.number || (last.kind === TokenKind.mark && !context.before(3))
}

/** What a verb or preposition does with the names behind it. */
type Governor = 'proposes' | 'uses' | 'compares' | 'evaluates' | 'comprises'

const GOVERNORS: ReadonlyMap<string, Governor> = new Map(
  (
    [
      ['proposes', 'governsOwn'],
      ['uses', 'governsUsed'],
      ['comprises', 'governsParts'],
      ['compares', 'governsRivals'],
      ['evaluates', 'governsData']
    ] as const
  ).flatMap(([governor, words]) => [...NAME_WORDS.wordsOf(words)].map(word => [word, governor] as const))
)
/** Words that a verb reaches over, beside coined names and commas, and all tokens. */
const GOVERNOR_REACH = 12
const GOVERNOR_STEPS = 40
const CLAUSE_ENDS = NAME_WORDS.wordsOf('clauseEnd')

function governor(context: Context): Governor | undefined {
  const subject = isSubject(context)
  let passed = 0
  for (let distance = 1; distance <= GOVERNOR_STEPS && passed < GOVERNOR_REACH; distance++) {
    const token = context.before(distance)
    if (!token || CLAUSE_ENDS.has(token.lower) || (subject && token.text === ',')) return undefined
    const found = GOVERNORS.get(token.lower)
    if (found && !isOfOthers(context, distance)) return found
    if (token.text !== ',' && !isCoined(token)) passed++
  }
  return undefined
}

const AUXILIARIES = NAME_WORDS.wordsOf('auxiliary')

/** Whether a word looks like a verb that tells what a name does: "FernNet *regrows*". */
export const isActing = (token: Lexeme): boolean => /^[a-z]{2,}[^su]s$/.test(token.text)

/** Whether the name is a subject: "Compared with Moss, *FernNet is* fast". */
function isSubject(context: Context): boolean {
  const next = context.after(1)
  return next !== undefined && (AUXILIARIES.has(next.lower) || isActing(next))
}

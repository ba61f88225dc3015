import {type NounClass, nounClass, phraseClass} from '../grammar.js'
import {isCoined, type Lexeme, TokenKind} from '../vocabulary.js'
import type {Place} from './places.js'
import type {NameSpan} from './spans.js'

/** A set of the words of a list. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs by which a paper introduces what is its own. */
export const PROPOSE = words(
  'propose proposes proposed proposing introduce introduces introducing introduced present presents presenting presented develop develops developed developing design designs build release releases contribute construct create curate establish unveil devise'
)
/** Words before the name that something is given. */
export const NAMED = words('called named termed dubbed coined call calls namely denoted')
/** Words before what something is compared with. */
export const COMPARE = words(
  'outperforms outperform outperforming surpasses surpass surpassing exceeds exceeding beats beating over than versus vs against'
)
const DETERMINERS = words(
  'a an the our new novel this these state-of-the-art popular standard widely-used existing challenging public and both several its baseline model framework method dataset benchmark algorithm'
)
const EARLIER = words('recently previously originally')
const QUALIFIERS = words(
  'image video text vision language code training test validation real-world public standard reasoning robot simulation evaluation the and or'
)

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
    else if (!DETERMINERS.has(token.lower) && !'"“\'‘`('.includes(token.text)) return token
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
  if (!mark || !article || !['a', 'an', 'the', 'our', 'one'].includes(article.lower)) return undefined
  if (![',', 'is', '--', '-', '—', '–', ':', 'as'].includes(mark.text)) return undefined
  const index = context.place.end + distance
  return phraseClass(context.span.text, index + 1)
}

/** The class of a noun that introduces a list: "benchmarks such as X", "datasets (X", "models including X". */
function listHead(context: Context): NounClass | undefined {
  const [first, second] = [context.before(1), context.before(2)]
  if (first?.text === '(' || first?.text === ':') return nounClass(second?.lower ?? '')
  const skip =
    first?.lower === 'as' && second?.lower === 'such'
      ? 3
      : ['including', 'like', 'namely', 'e.g'].includes(first?.lower ?? '')
        ? 2
        : 0
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
      ['proposes', [...PROPOSE, 'called', 'named', 'termed', 'dubbed']],
      [
        'uses',
        'using via use uses used leverages leverage leveraging employ employing adopt adopts adopting adapt adapts adapting apply applies applying utilize utilizes utilizing extend extends extending building builds based fine-tune fine-tuning fine-tuned train trained training inspired previously atop backbone backbones'.split(
          ' '
        )
      ],
      [
        'comprises',
        'integrate integrates integrating incorporate incorporates incorporating combine combines combining comprises comprising consists consisting composed contains containing includes including couples coupling featuring features unifies synergizes employs'.split(
          ' '
        )
      ],
      [
        'compares',
        [
          ...COMPARE,
          'baseline',
          'baselines',
          'compared',
          'comparison',
          'relative',
          'unlike',
          'comparable',
          'superior',
          'competitors',
          'competes',
          'compete',
          'competing',
          'rivals',
          'rivaling',
          'rivalling'
        ]
      ],
      [
        'evaluates',
        'evaluate evaluated evaluations evaluation experiments tested benchmarks datasets on across'.split(
          ' '
        )
      ]
    ] as const
  ).flatMap(([governor, list]) => [...list].map(word => [word, governor] as const))
)
/** Words that a verb reaches over, beside coined names and commas, and all tokens. */
const GOVERNOR_REACH = 12
const GOVERNOR_STEPS = 40
/** What a verb does not reach over: "we propose FernNet, *which* makes Moss fast". */
const CLAUSE_ENDS = words('; : which that where while whereas but')

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

const AUXILIARIES = words('is are was were has have can does achieves achieve outperforms')

/** Whether a word looks like a verb that tells what a name does: "FernNet *regrows*". */
export const isActing = (token: Lexeme): boolean => /^[a-z]{2,}[^su]s$/.test(token.text)

/** Whether the name is a subject: "Compared with Moss, *FernNet is* fast". */
function isSubject(context: Context): boolean {
  const next = context.after(1)
  return next !== undefined && (AUXILIARIES.has(next.lower) || isActing(next))
}

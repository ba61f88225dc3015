import {type NounClass, nounClass, phraseClass} from '../grammar.js'
import {wordClasses} from '../metrics/word-classes.js'
import {isCoined, type Lexeme, TokenKind} from '../vocabulary.js'
import type {Place} from './places.js'
import type {NameSpan} from './spans.js'

/** Verbs by which a paper introduces what is its own. */
const PROPOSING =
  'propose proposes proposed proposing introduce introduces introducing introduced present presents presenting presented develop develops developed developing design designs build release releases contribute construct create curate establish unveil devise'

/** Words and marks before a name, and the first of its sentence. */
const BEFORE = wordClasses([
  {
    class: 'passed',
    words:
      'a an the our new novel this these state-of-the-art popular standard widely-used existing challenging public and both several its baseline model framework method dataset benchmark algorithm " “ \' ‘ ` (',
    example: 'we propose *the model* Fern',
    reason: 'is passed over on the way to the word that governs a name'
  },
  {
    class: 'proposing',
    words: PROPOSING,
    example: 'we *propose* Fern',
    reason: 'verbs by which a paper introduces what is its own'
  },
  {
    class: 'earlier',
    words: 'recently previously originally',
    example: 'the *recently* proposed Fern',
    reason: 'others did it'
  },
  {
    class: 'naming',
    words: 'called named termed dubbed coined call calls namely denoted',
    example: 'a system *called* Fern',
    reason: 'gives a name to something'
  },
  {
    class: 'apposing',
    words: ', : — – -- -',
    example: 'our system *—* Fern',
    reason: 'stands between a noun and its name'
  },
  {
    class: 'introducing',
    words: 'a an our new novel',
    example: '*a* benchmark, Fern; not "this benchmark, Fern"',
    reason: 'the noun behind it is not known yet'
  },
  {
    class: 'article',
    words: 'a an',
    example: 'with *a* Moss Layer',
    reason: 'what is named is new to the reader'
  },
  {class: 'our', words: 'our', example: '*our* Fern', reason: 'the name is the paper’s own'},
  {class: 'that', words: 'that', example: 'experiments show *that* Fern', reason: 'behind "showing"'},
  {
    class: 'showing',
    words:
      'demonstrate demonstrates show shows reveal reveals confirm confirms indicate indicates demonstrated showed shown find validate verify',
    example: 'experiments *show* that Fern',
    reason: 'verbs of what a paper finds'
  },
  {class: 'of', words: 'of', example: 'the effectiveness *of* Fern', reason: 'behind "praise"'},
  {
    class: 'praise',
    words:
      'effectiveness superiority efficacy advantages advantage utility benefits versatility generalizability potential robustness',
    example: 'the *effectiveness* of Fern',
    reason: 'nouns by which a paper praises what is its own'
  },
  {
    class: 'gathering',
    words: 'release releases curate construct collect contribute build create',
    example: 'we *curate* Moss-1K',
    reason: 'verbs by which a paper makes data'
  },
  {
    class: 'comparing',
    words:
      'outperforms outperform outperforming surpasses surpass surpassing exceeds exceeding beats beating over than versus vs against',
    example: '*outperforms* Fern',
    reason: 'what follows is a baseline'
  },
  {
    class: 'compared',
    words: 'compared comparison relative',
    example: '*compared* to Fern',
    reason: 'what follows "to" or "with" is a baseline'
  },
  {
    class: 'to',
    words: 'to with by for of',
    example: 'compared *to* Fern',
    reason: 'behind "compared"'
  },
  {
    class: 'novel',
    words:
      'novel new lightweight proposed learnable specialized simple efficient dedicated tailored innovative improved',
    example: 'a *novel* Moss Layer',
    reason: 'adjectives of what is the paper’s own'
  },
  {
    class: 'item',
    words: '0 1 2 3 4 5 6 7 8 9 a b c d i ii iii iv',
    example: '*ii*) Moss Layer',
    reason: 'numbers of the items of a list within a sentence'
  },
  {
    class: 'evaluating',
    words: 'on across',
    example: '*on* CIFAR-10',
    reason: 'what follows is a dataset'
  },
  {
    class: 'listing',
    words: 'including like namely e.g',
    example: 'benchmarks *including* Fern',
    reason: 'stands between a noun and its list'
  },
  {
    class: 'clauseEnd',
    words: '; : which that where while whereas but',
    example: 'we propose Fern, *which* makes Moss fast',
    reason: 'a verb does not reach over it'
  },
  {
    class: 'titling',
    words: 'called named termed dubbed',
    example: 'a system *called* the fast Fern',
    reason: 'proposes what follows, as "proposing" does'
  },
  {
    class: 'using',
    words:
      'using via use uses used leverages leverage leveraging employ employing adopt adopts adopting adapt adapts adapting apply applies applying utilize utilizes utilizing extend extends extending building builds based fine-tune fine-tuning fine-tuned train trained training inspired previously atop backbone backbones',
    example: 'which *adapts* the well-known Fern',
    reason: 'uses what follows'
  },
  {
    class: 'comprising',
    words:
      'integrate integrates integrating incorporate incorporates incorporating combine combines combining comprises comprising consists consisting composed contains containing includes including couples coupling featuring features unifies synergizes employs',
    example: 'Moss *combines* a Fern Layer with …',
    reason: 'has what follows for a part'
  },
  {
    class: 'rivalling',
    words:
      'baseline baselines compared comparison relative unlike comparable superior competitors competes compete competing rivals rivaling rivalling',
    example: '*unlike* the conventional Fern',
    reason: 'compares with what follows, as "comparing" does'
  },
  {
    class: 'testing',
    words: 'evaluate evaluated evaluations evaluation experiments tested benchmarks datasets on across',
    example: '*experiments* with four views of Fern',
    reason: 'evaluates on what follows'
  },
  {
    class: 'field',
    words:
      'while although though existing recent recently current traditional prior previous conventional however despite most many unlike',
    example: '*Existing* methods like Moss',
    reason: 'opens a sentence about the field'
  },
  {
    class: 'own',
    words: 'we our this in to here specifically finally first second third additionally furthermore moreover',
    example: '*Specifically*, Moss is …',
    reason: 'opens a sentence about the paper'
  }
])
/** The bits of classes of words before a name. */
export const before = BEFORE.bits

/** Words and marks behind a name. */
const BEHIND = wordClasses([
  {
    class: 'qualifier',
    words:
      'image video text vision language code training test validation real-world public standard reasoning robot simulation evaluation the and or',
    example: 'the Fern *image* dataset',
    reason: 'may stand before the noun that says what a name is'
  },
  {
    class: 'noName',
    words:
      'task tasks problem problems setting settings scenario scenarios field community domain research applications systems data images imagery signals sensor sensors camera cameras robot robots gpu gpus devices hardware platform platforms',
    example: 'the VQA *task*, AIS *data*',
    reason: 'stands behind the name of a task, a field, a device or a source of data'
  },
  {
    class: 'holding',
    words: 'comprises contains consists covers spans includes has features provides encompasses',
    example: 'Fern *comprises* 1,204 questions',
    reason: 'verbs of what has so many items'
  },
  {class: 'is', words: 'is are was', example: 'a Moss Layer *is* designed to …', reason: 'before "passive"'},
  {
    class: 'passive',
    words: `${PROPOSING} designed`,
    example: 'a Moss Layer is *designed* to …',
    reason: 'what is named is the paper’s own'
  },
  {
    class: 'performing',
    words:
      'achieves achieve outperforms outperform surpasses surpass exceeds improves improve reduces reduce leverages leverage learns learn enables enable uses employs generates generalizes trains predicts produces demonstrates incorporates integrates introduces consists combines maintains yields attains delivers adapts applies first jointly models extends operates significantly consistently substantially can decouples aligns treats reformulates formulates decomposes explicitly effectively dynamically exhibits matches scales adopts utilizes supports converts requires preserves addresses optimizes augments transforms offers outputs works',
    example: 'Fern *outperforms* …',
    reason: 'tells what a method does'
  },
  {
    class: 'auxiliary',
    words: 'is are was were has have can does achieves achieve outperforms',
    example: 'Compared with Moss, Fern *is* fast',
    reason: 'the name before it is a subject'
  },
  {
    class: 'article',
    words: 'a an the our one',
    example: 'Fern, *a* novel benchmark',
    reason: 'begins what says what a name is'
  }
])
/** The bits of classes of words behind a name. */
export const behind = BEHIND.bits

const PASSED = before('passed')
const PROPOSE = before('proposing')
const EARLIER = before('earlier')
const NAMING = before('naming')
const APPOSING = before('apposing')
const INTRODUCING = before('introducing')
const LISTING = before('listing')
const QUALIFIER = behind('qualifier')
const ARTICLE = behind('article')
const AUXILIARY = behind('auxiliary')

/** One mention and what stands around it in its sentence. */
export class Context {
  readonly span: NameSpan
  /** The tokens of the name, with its full form or short form beside it. */
  readonly place: Place
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

  constructor(span: NameSpan, place: Place) {
    const {text, tokens, sentenceOf, sentences} = span.text
    const sentence = sentenceOf[span.start] ?? 0
    this.span = span
    this.place = place
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
    const index = this.place.start - distance
    return index < this.#from ? undefined : this.#tokens[index]
  }

  /** The token `distance` behind the name, in its sentence. */
  tokenBehind(distance: number): Lexeme | undefined {
    const index = this.place.end - 1 + distance
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

  /** The classes of all words from the distance `near` to the distance `far` before the name. */
  within(near: number, far: number): number {
    let classes = 0
    for (let distance = near; distance <= far; distance++) classes |= this.before(distance)
    return classes
  }
}

const OPENING_REACH = 60

/** The classes of the first word of a sentence, where that is not the name; none in a very long sentence. */
function opening({span: {text}, place: {start}}: Context): number {
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
  return nounClass(context.tokenBefore(distance)?.lower ?? '')
}

const MAX_APPOSED = 4

/** Words and marks between a name and what says what it is. */
const LINKS = new Set([',', 'is', '--', '-', '—', '–', ':', 'as'])

/** The class of the apposition or predicate behind a name: "X, a novel benchmark for …", "X is a framework …". */
function apposition(context: Context): NounClass | undefined {
  let distance = 1
  if (context.tokenBehind(1)?.text === '(') {
    while (distance < 8 && (context.tokenBehind(distance)?.text ?? ')') !== ')') distance++
    distance++
  }
  if (!(context.behind(distance + 1) & ARTICLE)) return undefined
  if (!LINKS.has(context.tokenBehind(distance)?.text ?? '')) return undefined
  return phraseClass(context.span.text, context.place.end + distance + 1)
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
  [before('proposing', 'titling'), 'proposes'],
  [before('using'), 'uses'],
  [before('comprising'), 'comprises'],
  [before('comparing', 'rivalling'), 'compares'],
  [before('testing'), 'evaluates']
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

import {type NounClass, nounClass, phraseClass} from '../grammar.js'
import type {Token} from '../tokens.js'
import {TokenKind} from '../vocabulary.js'
import type {NameSpan} from './spans.js'

/** One mention and the tokens of its sentence around it. */
class Context {
  readonly span: NameSpan
  readonly name: string
  /** The word before, over determiners and opening quotes; empty where there is none. */
  readonly wordBefore: string
  /** The class of the noun that the name stands before: "the LIBERO *benchmark*", "GRPO *algorithm*". */
  readonly nounAfter: NounClass | undefined
  readonly apposition: NounClass | undefined
  readonly listHead: NounClass | undefined
  /** What the last verb or preposition of those below before the name says of what follows it. */
  readonly governor: Governor | undefined
  readonly #tokens: readonly Token[]
  readonly #sentence: number | undefined

  constructor(span: NameSpan) {
    this.span = span
    this.name = span.text.text.slice(span.from, span.to)
    this.#tokens = span.text.tokens
    this.#sentence = this.#tokens[span.start]?.sentence
    this.wordBefore = wordBefore(this)?.lower ?? ''
    this.nounAfter = nounAfter(this)
    this.apposition = apposition(this)
    this.listHead = listHead(this)
    this.governor = governor(this)
  }

  /** The token `distance` before the name; the nearest is 1. */
  before(distance: number): Token | undefined {
    return this.#inSentence(this.span.start - distance)
  }

  after(distance: number): Token | undefined {
    return this.#inSentence(this.span.end - 1 + distance)
  }

  #inSentence(index: number): Token | undefined {
    const token = this.#tokens[index]
    return token?.sentence === this.#sentence ? token : undefined
  }
}

/** Something that the text says of a name; how much it counts for what is learned. */
export interface EvidenceRule {
  readonly id: string
  readonly reason: string
  readonly test: (context: Context) => boolean
  /** Whether it tells of the other members of a list too. */
  readonly shared?: boolean
}

const words = (list: string) => new Set(list.split(' '))
const PROPOSE = words(
  'propose proposes proposed proposing introduce introduces introducing introduced present presents presenting presented develop develops developed developing design designs build release releases contribute construct create curate establish unveil devise'
)
const PROPOSE_DATA = words('release releases curate construct collect contribute build create')
const NAMED = words('called named termed dubbed coined')
const PERFORM = words(
  'achieves achieve outperforms outperform surpasses surpass exceeds improves improve reduces reduce leverages leverage learns learn enables enable uses employs generates generalizes trains predicts produces demonstrates incorporates integrates introduces consists combines maintains yields attains delivers adapts applies first jointly models extends operates significantly consistently substantially can decouples aligns treats reformulates formulates decomposes explicitly effectively dynamically exhibits matches scales adopts utilizes supports converts requires preserves addresses optimizes augments transforms offers outputs works'
)
const USE = words(
  'using via with by use uses used leveraging leverage employ employing apply applying adopting fine-tuning finetuning fine-tune training train extend extending from into like through integrate integrates integrating combine combines adopt adapt utilize utilizing adding than both and or of for'
)
const COMPARE = words(
  'outperforms outperform outperforming surpasses surpass surpassing exceeds exceeding beats beating over than versus vs against'
)
const COMPARED = words('compared comparison relative')
const EVALUATE = words('on across')
const DETERMINERS = words(
  'a an the our new novel this these state-of-the-art popular standard widely-used existing challenging public and both several its baseline model framework method dataset benchmark algorithm'
)
/** Nouns behind the name of a task, a field, a device or a source of data. */
const NO_NAMES = words(
  'task tasks problem problems setting settings scenario scenarios field community domain research applications systems data images imagery signals sensor sensors camera cameras robot robots gpu gpus devices hardware platform platforms'
)
const QUALIFIERS = words(
  'image video text vision language code training test validation real-world public standard reasoning robot simulation evaluation the and or'
)

function wordBefore(context: Context): Token | undefined {
  for (let distance = 1; distance <= 5; distance++) {
    const token = context.before(distance)
    if (!token) return undefined
    if (!DETERMINERS.has(token.lower) && !'"“\'‘`('.includes(token.text)) return token
  }
  return undefined
}

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
  const index = context.span.end + distance
  return phraseClass(context.span.text.tokens, index + 1)
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
function isLabel(context: Context): boolean {
  const last = context.before(1)
  return !last || last.kind === TokenKind.number || (last.kind === TokenKind.mark && !context.before(3))
}

/** What a verb or preposition does with the names behind it. */
type Governor = 'proposes' | 'uses' | 'compares' | 'evaluates'

const GOVERNORS: ReadonlyMap<string, Governor> = new Map(
  (
    [
      ['proposes', [...PROPOSE, 'called', 'named', 'termed', 'dubbed']],
      [
        'uses',
        'using via use uses used leverages leverage leveraging employ employs employing adopt adopts adopting adapt adapts adapting apply applies applying utilize utilizes utilizing integrate integrates integrating incorporates incorporating combine combines combining extend extends extending building builds based fine-tune fine-tuning fine-tuned train trained training inspired existing previously atop backbone backbones'.split(
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
          'competitors'
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
const GOVERNOR_REACH = 12

function governor(context: Context): Governor | undefined {
  for (let distance = 1; distance <= GOVERNOR_REACH; distance++) {
    const token = context.before(distance)
    if (!token || token.text === ';' || token.text === ':') return undefined
    const found = GOVERNORS.get(token.lower)
    if (found) return found
  }
  return undefined
}

/** What each context says of a name. */
export const EVIDENCE_RULES: readonly EvidenceRule[] = [
  {
    id: 'coined-mixed',
    reason: 'small and capital letters or digits: "FernMoE", not "VPN"',
    test: c => c.span.coined && !/^[A-Z]{2,5}s?$/.test(c.name)
  },
  {
    id: 'bench-suffix',
    reason: 'its own name says so: "KernelBench"',
    test: c =>
      /(?:bench|benchmark|dataset|corpus|arena)(?:[-\s+]?[\w.]{0,12})?$/i.test(c.name) &&
      !/benchmark(?:ing|er)/i.test(c.name)
  },
  {
    id: 'qa-suffix',
    reason: '"MedMCQA", "VideoEval"',
    test: c => /[a-z\d-](?:V?QA|Eval|Gym)(?:-\w+)?$/.test(c.name)
  },
  {
    id: 'size-suffix',
    reason: '"Fern-2.5M", "Moss-1K"',
    test: c => /-\d+(?:\.\d+)?[KkM]$/.test(c.name)
  },
  {
    id: 'noun-dataset',
    reason: '"the LIBERO benchmark"',
    test: c => c.nounAfter === 'dataset'
  },
  {
    id: 'noun-method',
    reason: '"the GRPO algorithm"',
    test: c => c.nounAfter === 'method'
  },
  {
    id: 'noun-task',
    reason: '"the VQA task", "AIS data"',
    test: c => NO_NAMES.has(c.after(1)?.lower ?? '')
  },
  {
    id: 'class',
    reason: '"FernNet, a Kite Foundation Model (KFM)"',
    test: c =>
      ['a', 'an'].includes(c.before(1)?.lower ?? '') && [',', 'is', 'as'].includes(c.before(2)?.text ?? '')
  },
  {
    id: 'apposition-dataset',
    reason: '"FernBench, a comprehensive benchmark"',
    test: c => c.apposition === 'dataset'
  },
  {
    id: 'apposition-method',
    reason: '"FernDrive, a novel end-to-end framework"',
    test: c => c.apposition === 'method'
  },
  {
    id: 'list-dataset',
    reason: '"benchmarks such as GSM8K"',
    shared: true,
    test: c => c.listHead === 'dataset'
  },
  {
    id: 'list-method',
    reason: '"baselines including EAGLE"',
    shared: true,
    test: c => c.listHead === 'method'
  },
  {
    id: 'evaluated-on',
    reason: '"on CIFAR-10", "across LIBERO"',
    shared: true,
    test: c => EVALUATE.has(c.wordBefore) && c.nounAfter !== 'method'
  },
  {
    id: 'proposed',
    reason: '"we propose FernMoE"',
    test: c => PROPOSE.has(c.wordBefore)
  },
  {
    id: 'released',
    reason: '"we curate Moss-1K"',
    test: c => PROPOSE_DATA.has(c.wordBefore)
  },
  {
    id: 'named',
    reason: '"a system called Lichen"',
    test: c => NAMED.has(c.wordBefore)
  },
  {
    id: 'label',
    reason: '"Fast Ferns: we …" in an abstract',
    test: c => c.after(1)?.text === ':' && c.span.text.field === 'abstract' && isLabel(c)
  },
  {
    id: 'noun-before',
    reason: '"an efficient algorithm FERN-PSR"',
    shared: true,
    test: c => !c.span.entry && nounClass(c.before(1)?.lower ?? '') === 'method'
  },
  {id: 'our', reason: '"our FernMoE"', test: c => c.before(1)?.lower === 'our'},
  {
    id: 'noun-before-dataset',
    reason: '"the benchmarks FernA, FernB"',
    shared: true,
    test: c => nounClass(c.before(1)?.lower ?? '') === 'dataset'
  },
  {
    id: 'subject',
    reason: '"Fern outperforms …"',
    test: c => PERFORM.has(c.after(1)?.lower ?? '')
  },
  {
    id: 'used',
    reason: '"trained with Adam"',
    test: c => USE.has(c.before(1)?.lower ?? '')
  },
  {
    id: 'baseline',
    reason: '"outperforms EAGLE-3"',
    shared: true,
    test: c => COMPARE.has(c.wordBefore)
  },
  {
    id: 'governed by proposing',
    reason: '"we introduce a large and fast FernNet"',
    test: c => c.governor === 'proposes'
  },
  {
    id: 'governed by using',
    reason: '"which adapts the well-known FernNet"',
    test: c => c.governor === 'uses'
  },
  {
    id: 'governed by comparing',
    reason: '"outperforms the conventional FernNet"',
    test: c => c.governor === 'compares'
  },
  {
    id: 'governed by evaluating',
    reason: '"experiments with four views of Fern"',
    test: c => c.governor === 'evaluates'
  },
  {
    id: 'compared-to',
    reason: '"compared to EAGLE-3"',
    shared: true,
    test: c =>
      ['to', 'with'].includes(c.wordBefore) && [2, 3].some(n => COMPARED.has(c.before(n)?.lower ?? ''))
  }
]

/** Which of the rules hold for a mention, in their order. */
export function rulesFor(span: NameSpan): boolean[] {
  const context = new Context(span)
  return EVIDENCE_RULES.map(rule => rule.test(context))
}

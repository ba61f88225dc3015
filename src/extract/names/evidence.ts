import {nounClass} from '../grammar.js'
import {TokenKind} from '../vocabulary.js'
import {COMPARE, Context, isLabel, PROPOSE, words} from './context.js'
import type {Question} from './feature.js'
import type {Place} from './places.js'
import type {NameSpan} from './spans.js'

/** Something that the text says of a name; how much it counts for what is learned. */
export interface EvidenceRule {
  readonly id: string
  readonly reason: string
  readonly test: (context: Context) => boolean
  /** The only question that it helps to answer; both, where none is named. */
  readonly question?: Question
  /** What it tells of the other members of a list: "outperforms Fern and *Moss*". */
  readonly list?: Question | 'both'
  /** Whether it says that the name is the paper's own. */
  readonly own?: boolean
}

const PROPOSE_DATA = words('release releases curate construct collect contribute build create')
const PASSIVE = new Set([...PROPOSE, 'designed'])
const NAMED = words('called named termed dubbed coined')
const PERFORM = words(
  'achieves achieve outperforms outperform surpasses surpass exceeds improves improve reduces reduce leverages leverage learns learn enables enable uses employs generates generalizes trains predicts produces demonstrates incorporates integrates introduces consists combines maintains yields attains delivers adapts applies first jointly models extends operates significantly consistently substantially can decouples aligns treats reformulates formulates decomposes explicitly effectively dynamically exhibits matches scales adopts utilizes supports converts requires preserves addresses optimizes augments transforms offers outputs works'
)
const COMPARED = words('compared comparison relative')
const EVALUATE = words('on across')
const NOVEL = words(
  'novel new lightweight proposed learnable specialized simple efficient dedicated tailored innovative improved'
)
/** Words that open a sentence about the field. */
const FIELD = words(
  'while although though existing recent recently current traditional prior previous conventional however despite most many unlike'
)
/** Words that open a sentence about the paper. */
const OWN = words(
  'we our this in to here specifically finally first second third additionally furthermore moreover'
)
/** Nouns behind the name of a task, a field, a device or a source of data. */
const NO_NAMES = words(
  'task tasks problem problems setting settings scenario scenarios field community domain research applications systems data images imagery signals sensor sensors camera cameras robot robots gpu gpus devices hardware platform platforms'
)

/** What each context says of a name. */
export const EVIDENCE_RULES: readonly EvidenceRule[] = [
  {
    id: 'coined-mixed',
    reason: 'small and capital letters or digits: "FernMoE", not "VPN"',
    question: 'kind',
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
    id: 'size-suffix',
    reason: '"Fern-2.5M", "Moss-1K"',
    question: 'kind',
    test: c => /-\d+(?:\.\d+)?[KkM]$/.test(c.name)
  },
  {
    id: 'noun-dataset',
    reason: '"the LIBERO benchmark"',
    question: 'kind',
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
    question: 'role',
    test: c => NO_NAMES.has(c.after(1)?.lower ?? '')
  },
  {
    id: 'apposition-dataset',
    reason: '"FernBench, a comprehensive benchmark"',
    question: 'kind',
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
    question: 'kind',
    test: c => c.listHead === 'dataset'
  },
  {
    id: 'list-method',
    reason: '"baselines including EAGLE"',
    question: 'kind',
    list: 'both',
    test: c => c.listHead === 'method'
  },
  {
    id: 'evaluated-on',
    reason: '"on CIFAR-10", "across LIBERO"',
    list: 'role',
    test: c => EVALUATE.has(c.wordBefore) && c.nounAfter !== 'method'
  },
  {
    id: 'proposed',
    reason: '"we propose FernMoE", "a system called Lichen"',
    own: true,
    test: c => (PROPOSE.has(c.wordBefore) && !c.isEarlier) || NAMED.has(c.wordBefore)
  },
  {
    id: 'is proposed',
    reason: '"a Moss Layer (ML) module is designed to …"',
    question: 'role',
    own: true,
    test: c =>
      [1, 2, 3].some(
        n =>
          ['is', 'are', 'was'].includes(c.after(n)?.lower ?? '') &&
          [1, 2].some(m => PASSIVE.has(c.after(n + m)?.lower ?? ''))
      )
  },
  {
    id: 'released',
    reason: '"we curate Moss-1K"',
    test: c => PROPOSE_DATA.has(c.wordBefore)
  },
  {
    id: 'label',
    reason: '"Fast Ferns: we …" in an abstract',
    question: 'role',
    test: c => c.after(1)?.text === ':' && c.span.text.field === 'abstract' && isLabel(c)
  },
  {
    id: 'noun-before',
    reason: '"an efficient algorithm FERN-PSR"',
    list: 'both',
    test: c => !c.span.entry && nounClass(c.before(1)?.lower ?? '') === 'method'
  },
  {id: 'our', reason: '"our FernMoE"', own: true, test: c => c.before(1)?.lower === 'our'},
  {
    id: 'subject',
    reason: '"Fern outperforms …"',
    test: c => PERFORM.has(c.after(1)?.lower ?? '')
  },
  {
    id: 'baseline',
    reason: '"outperforms EAGLE-3"',
    list: 'both',
    test: c => COMPARE.has(c.wordBefore)
  },
  {
    id: 'governed by proposing',
    list: 'role',
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
    question: 'role',
    test: c => c.governor === 'compares'
  },
  {
    id: 'governed by comprising',
    reason: '"FernNet combines a Moss Layer with …"',
    question: 'role',
    test: c => c.governor === 'comprises'
  },
  {
    id: 'indefinite',
    reason: '"with a Moss Layer"',
    test: c =>
      ['a', 'an'].includes(c.before(1)?.lower ?? '') ||
      (['a', 'an'].includes(c.before(2)?.lower ?? '') && c.before(1)?.kind === TokenKind.word)
  },
  {
    id: 'novel',
    reason: '"a novel and light Moss Layer"',
    question: 'role',
    list: 'role',
    test: c => [1, 2, 3, 4].some(n => NOVEL.has(c.before(n)?.lower ?? ''))
  },
  {
    id: 'enumerated',
    reason: '"(1) Moss Layer", "ii) a Moss Layer"',
    question: 'role',
    test: c =>
      [2, 3].some(
        n => c.before(n - 1)?.text === ')' && /^(?:\d|[a-d]|i{1,3}|iv)$/.test(c.before(n)?.lower ?? '')
      ) ||
      (c.before(2)?.text === ')' && /^(?:\d|[a-d]|i{1,3}|iv)$/.test(c.before(3)?.lower ?? ''))
  },
  {
    id: 'acts',
    reason: '"FernNet regrows …"',
    question: 'role',
    test: c =>
      c.after(1)?.kind === TokenKind.word &&
      /^[a-z]{2,}[^su]s$/.test(c.after(1)?.text ?? '') &&
      !nounClass(c.after(1)?.lower ?? '')
  },
  {
    id: 'of the field',
    reason: '"Existing methods like Moss"',
    question: 'role',
    test: c => c.opening !== undefined && FIELD.has(c.opening.lower)
  },
  {
    id: 'own sentence',
    reason: '"We …", "Our …"',
    question: 'role',
    test: c => c.opening !== undefined && OWN.has(c.opening.lower)
  },
  {
    id: 'governed by evaluating',
    reason: '"experiments with four views of Fern"',
    test: c => c.governor === 'evaluates'
  },
  {
    id: 'compared-to',
    reason: '"compared to EAGLE-3", "compared to 84.2% with EAGLE-3"',
    list: 'both',
    test: c =>
      ['to', 'with', 'by', 'for', 'of'].includes(c.wordBefore) &&
      [2, 3, 4, 5, 6].some(n => COMPARED.has(c.before(n)?.lower ?? ''))
  }
]

/** Which of the rules hold for a mention, in their order. */
export function rulesFor(span: NameSpan, place: Place): boolean[] {
  const context = new Context(span, place)
  return EVIDENCE_RULES.map(rule => rule.test(context))
}

import {nounClass} from '../grammar.js'
import {COMPARE, Context, isLabel, PROPOSE, words} from './context.js'
import type {NameSpan} from './spans.js'

/** Something that the text says of a name; how much it counts for what is learned. */
export interface EvidenceRule {
  readonly id: string
  readonly reason: string
  readonly test: (context: Context) => boolean
  /** Whether it tells of the other members of a list too. */
  readonly shared?: boolean
}

const PROPOSE_DATA = words('release releases curate construct collect contribute build create')
const NAMED = words('called named termed dubbed coined')
const PERFORM = words(
  'achieves achieve outperforms outperform surpasses surpass exceeds improves improve reduces reduce leverages leverage learns learn enables enable uses employs generates generalizes trains predicts produces demonstrates incorporates integrates introduces consists combines maintains yields attains delivers adapts applies first jointly models extends operates significantly consistently substantially can decouples aligns treats reformulates formulates decomposes explicitly effectively dynamically exhibits matches scales adopts utilizes supports converts requires preserves addresses optimizes augments transforms offers outputs works'
)
const USE = words(
  'using via with by use uses used leveraging leverage employ employing apply applying adopting fine-tuning finetuning fine-tune training train extend extending from into like through integrate integrates integrating combine combines adopt adapt utilize utilizing adding than both and or of for'
)
const COMPARED = words('compared comparison relative')
const EVALUATE = words('on across')
/** Nouns behind the name of a task, a field, a device or a source of data. */
const NO_NAMES = words(
  'task tasks problem problems setting settings scenario scenarios field community domain research applications systems data images imagery signals sensor sensors camera cameras robot robots gpu gpus devices hardware platform platforms'
)

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

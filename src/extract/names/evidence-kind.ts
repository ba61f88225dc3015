import {NAME_WORDS} from '../classes/names.js'
import {type NounClass, nounClass} from '../grammar.js'
import {TokenKind} from '../vocabulary.js'
import type {Context} from './context.js'
import type {EvidenceRule} from './evidence-rule.js'

const NAMED = NAME_WORDS.wordsOf('named')
const HOLDS = NAME_WORDS.wordsOf('holds')
const APPOSITION_MARKS = NAME_WORDS.wordsOf('appositionMark')
const MEASURED_ON = NAME_WORDS.wordsOf('measuredOn')
const NAMELESS = NAME_WORDS.wordsOf('nameless')

/** The class of the noun that a name follows behind a mark: "a benchmark, called *Fern*", "our system — *Fern*". */
function nounBefore(context: Context): NounClass | undefined {
  let distance = 1
  let isNamed = false
  for (; distance < MAX_APPOSED; distance++) {
    const {text = '', lower = ''} = context.before(distance) ?? {}
    if (NAMED.has(lower)) isNamed = true
    else if (!APPOSITION_MARKS.has(text)) break
  }
  if (distance === 1 || !(isNamed || isIntroduced(context, distance))) return undefined
  return nounClass(context.before(distance)?.lower ?? '')
}

const MAX_APPOSED = 4

/** Whether the noun at a distance is not known yet: "*a* new benchmark, Fern", not "on *this* benchmark, Fern is fast". */
const isIntroduced = (context: Context, distance: number) =>
  [1, 2, 3, 4].some(step => UNKNOWN_YET.has(context.before(distance + step)?.lower ?? ''))
const UNKNOWN_YET = NAME_WORDS.wordsOf('unknownYet')

/** What tells of a name whether it is a dataset or a method. */
export const KIND_RULES: readonly EvidenceRule[] = [
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
    test: c => NAMELESS.has(c.after(1)?.lower ?? '')
  },
  {
    id: 'apposition-dataset',
    reason: '"FernBench, a comprehensive benchmark", "a new benchmark, called Fern"',
    question: 'kind',
    test: c => c.apposition === 'dataset' || nounBefore(c) === 'dataset'
  },
  {
    id: 'apposition-method',
    reason: '"FernDrive, a novel end-to-end framework", "our system — FernDrive"',
    test: c => c.apposition === 'method' || nounBefore(c) === 'method'
  },
  {
    id: 'title of its own dataset',
    reason: '"Fern: A Large Dataset for …"',
    question: 'kind',
    test: c => c.span.titleName && c.apposition === 'dataset'
  },
  {
    id: 'holds a number of',
    reason: '"Fern comprises 1,204 questions"',
    question: 'kind',
    test: c =>
      HOLDS.has(c.after(1)?.lower ?? '') && [2, 3, 4].some(n => c.after(n)?.kind === TokenKind.number)
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
    test: c => MEASURED_ON.has(c.wordBefore) && c.nounAfter !== 'method'
  }
]

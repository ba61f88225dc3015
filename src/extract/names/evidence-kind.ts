import {NAME_WORDS} from '../classes/names.js'
import {classBits} from '../classes/word-table.js'
import {type Lexeme, Shape, TokenKind} from '../vocabulary.js'
import {before, behind, type Context} from './context.js'
import type {EvidenceRule} from './evidence-rule.js'

const EVALUATING = before('measuredOn')
const NO_NAME = behind('nameless')
const HOLDING = behind('holds')
const ITEMS = before('dataItem')
const OF = before('of')
const SOLVING = before('solves')
const OVER = behind('over')
const JUDGED = behind('judged')
const INSTRUMENTS = NAME_WORDS.wordsOf('instrument')

/** Words that tell from some way off what a name is. */
const FAR = classBits(NAME_WORDS, ['naming', 'factNoun', 'simulatorNoun'])
const NAMING = FAR.bits('naming')
const FACT = FAR.bits('factNoun')
const SIMULATOR = FAR.bits('simulatorNoun')
const FAR_REACH = 6

const classesOf = (token: Lexeme | undefined): number => (token ? FAR.of(token) : 0)

/** Whether an effect, a law or the like is given a name: "a phenomenon *that we call*", "we call *this effect*". */
function isNamedFact(c: Context): boolean {
  let classes = 0
  for (let distance = 1; distance <= FAR_REACH; distance++) classes |= classesOf(c.tokenBefore(distance))
  return (classes & NAMING) !== 0 && (classes & FACT) !== 0
}

/** Whether a simulator stands behind a name: "Fern, *a fast and open simulator*". */
function isSimulatorBehind(c: Context): boolean {
  let classes = 0
  for (let distance = 1; distance <= FAR_REACH; distance++) classes |= classesOf(c.tokenBehind(distance))
  return (classes & SIMULATOR) !== 0
}

/** Whether a name is spelt with capitals, and its last word is what someone or something does: "the *Fern Tagger*". */
function isDoer({span: {text, start, end}}: Context): boolean {
  if (text.field === 'title' || end - start < 2) return false
  for (let index = start; index < end; index++) {
    const shape = text.shapes[index] as number
    if (!(shape & Shape.capital) || shape & Shape.sentenceStart) return false
  }
  return /[a-z]{2}(?:er|or)$/.test(text.tokens[end - 1]?.text ?? '')
}

/** How far behind a name stands what it is used on. */
const USED_ON = [2, 3, 4, 5]

/** The rule that tells a coined name by its letters. */
export const COINED_MIXED = 'coined-mixed'

/** The rule that says of a name that the text introduces it as a metric. */
export const CALLED_A_METRIC = 'called a metric'

/** The rule that says of the name of a title that it is a metric's. */
const TITLE_METRIC = 'title of its own metric'

/** The rule that says of a name that models are judged by it. */
export const USED_ON_MODELS = 'used on models'

/** What tells of a name whether it is a dataset or a method. */
export const KIND_RULES: readonly EvidenceRule[] = [
  {
    id: COINED_MIXED,
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
    test: c => c.behind(1) & NO_NAME
  },
  {
    id: 'noun-metric',
    reason: '"the CWER metric", "metrics such as CWER"',
    question: 'kind',
    test: c => c.nounAfter === 'metric' || c.listHead === 'metric'
  },
  {
    id: CALLED_A_METRIC,
    reason: '"CrackleScore, a four-part metric", "a metric called CrackleScore"',
    question: 'kind',
    test: c => c.apposition === 'metric' || c.nounBefore === 'metric'
  },
  {
    id: 'called a task',
    reason: '"Night Delivery, a hard problem", "tasks such as Night Delivery"',
    question: 'kind',
    test: c => [c.nounAfter, c.apposition, c.nounBefore, c.listHead].includes('task')
  },
  {
    id: 'solved',
    reason: '"models do Frond Fault Naming"',
    question: 'kind',
    list: 'kind',
    test: c => c.wordBefore & SOLVING
  },
  {
    id: 'term of art used',
    reason: '"found by simulated annealing"',
    question: 'kind',
    list: 'kind',
    test: c =>
      c.span.entry?.kind === 'method' &&
      !/\p{Lu}/u.test(c.name) &&
      (c.isBehind(INSTRUMENTS) || c.governor === 'uses' || c.governor === 'compares')
  },
  {
    id: 'named fact',
    reason: '"we call this effect Moss Drift", "the Moss Drift phenomenon"',
    question: 'kind',
    test: c => (classesOf(c.tokenBehind(1)) & FACT) !== 0 || isNamedFact(c)
  },
  {
    id: 'called a simulator',
    reason: '"Fern is a race simulator", "the simulator Fern"',
    question: 'kind',
    test: c =>
      (c.apposition === 'dataset' && isSimulatorBehind(c)) ||
      ((classesOf(c.tokenBefore(1)) | classesOf(c.tokenBehind(1))) & SIMULATOR) !== 0
  },
  {
    id: 'named by what it does',
    reason: '"labels from Moss Tagger"',
    question: 'kind',
    test: isDoer
  },
  {
    id: TITLE_METRIC,
    reason: '"Fern: A Structure-Aware Metric for …"',
    question: 'kind',
    test: c => c.span.titleName && c.apposition === 'metric'
  },
  {
    id: 'items of',
    reason: '"photographs from OvenVerse"',
    question: 'kind',
    list: 'kind',
    test: c => c.before(2) & ITEMS && (c.before(1) & OF || c.tokenBefore(1)?.lower === 'from')
  },
  {
    id: USED_ON_MODELS,
    reason: '"using FernEval on three open models"',
    question: 'kind',
    test: c =>
      c.tokenBefore(1)?.lower === 'using' && c.behind(1) & OVER && USED_ON.some(n => c.behind(n) & JUDGED)
  },
  {
    id: 'apposition-dataset',
    reason: '"FernBench, a comprehensive benchmark", "a new benchmark, called Fern"',
    question: 'kind',
    test: c => c.apposition === 'dataset' || c.nounBefore === 'dataset'
  },
  {
    id: 'apposition-method',
    reason: '"FernDrive, a novel end-to-end framework", "our system — FernDrive"',
    test: c => c.apposition === 'method' || c.nounBefore === 'method'
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
    test: c => c.behind(1) & HOLDING && [2, 3, 4].some(n => c.tokenBehind(n)?.kind === TokenKind.number)
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
    test: c => c.wordBefore & EVALUATING && c.nounAfter !== 'method'
  }
]

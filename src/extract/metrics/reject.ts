import type {Quantity} from '../numbers.js'
import {Shape, TokenKind} from '../vocabulary.js'
import {cue} from './cues.js'
import type {Scan} from './scan.js'

/** Why a number is certainly no result. */
export interface RejectRule {
  readonly id: string
  readonly reason: string
  readonly test: (quantity: Quantity, scan: Scan) => boolean
}

const lowerAt = (scan: Scan, index: number, sentence: number): string => {
  const token = scan.tokens[index]
  return token?.sentence === sentence ? token.lower : ''
}
const words = (list: string) => new Set(list.split(' '))

const CONFIDENCE = words('ci cis confidence credible c.i')
const STATISTIC = words('p n k t α β λ γ τ ε epsilon alpha temperature seed seeds df')
const THRESHOLD = words('at @ with threshold')
const RELATION = words('< > = ≤ ≥ ≈')
const SCALE_WORDS = words(
  'super super-resolution upsampling downsampling upscaling magnification zoom sr h20 h100 h200 h800 a40 a100 a800 b100 b200 gb200 v100 l40 l40s tpu tpus nvidia gpus gpu rtx node nodes overlap scale'
)
const WITH = words('with using on from')
const DATA = words(
  'data labels labeled labelled annotations annotated samples examples images dataset datasets corpus demonstrations'
)
const TOP = words('top bottom top- first last')
const LABEL = words(
  'table figure fig section version v equation stage level phase arxiv python cuda gpt llama claude gemini qwen chapter task track appendix license licence apache mit'
)
const AT = words('at @')
const EXTENTS = words('s seconds minutes hours days m cm mm km meters metres centimeters millimeters degrees')
const GLUE = words('/ _ ^ { * #')
const TABLE_NUMBERS = 200
/** A sentence of prose holds no more numbers; a table does. */
const MAX_NUMBERS = 60

/** The numbers that need no weighing. */
export const REJECT_RULES: readonly RejectRule[] = [
  {
    id: 'confidence',
    reason: '"95% CI: 4.69-5.78", "95% confidence"',
    test: (q, scan) => q.unit === '%' && CONFIDENCE.has(lowerAt(scan, q.end, q.sentence))
  },
  {
    id: 'interval',
    reason: '"(95% CI: 4.69-5.78)"',
    test: (q, scan) =>
      [1, 2, 3].some(step => ['ci', 'c.i'].includes(lowerAt(scan, q.start - step, q.sentence)))
  },
  {
    id: 'statistic',
    reason: '"p < 0.001", "k = 100"',
    test: (q, scan) =>
      RELATION.has(lowerAt(scan, q.start - 1, q.sentence)) &&
      STATISTIC.has(lowerAt(scan, q.start - 2, q.sentence)) &&
      Number(scan.nameAt[q.start - 2]) < 0
  },
  {
    id: 'overlap',
    reason: '"at IoU = 0.5", "IoU=0.5:0.95": a threshold',
    test: (q, scan) =>
      q.unit === '' &&
      ((lowerAt(scan, q.start - 1, q.sentence) === ':' && lowerAt(scan, q.start - 4, q.sentence) === 'iou') ||
        [1, 2].some(
          step =>
            lowerAt(scan, q.start - step, q.sentence) === 'iou' &&
            THRESHOLD.has(lowerAt(scan, q.start - step - 1, q.sentence))
        ))
  },
  {
    id: 'dimensions',
    reason: '"11 m x 4.5 m x 3.65 m"',
    test: (q, scan) =>
      ['x', '×'].includes(lowerAt(scan, q.end, q.sentence)) &&
      scan.tokens[q.end + 1]?.kind !== TokenKind.mark &&
      Number(scan.tokens[q.end + 1]?.shape) & Shape.digitFirst
        ? true
        : ['x', '×'].includes(lowerAt(scan, q.start - 1, q.sentence))
  },
  {
    id: 'scale',
    reason: '"4x super-resolution", "8x H100"',
    test: (q, scan) =>
      q.unit === 'x' && SCALE_WORDS.has(lowerAt(scan, q.end, q.sentence).replace(/(?<=\d)s$/, ''))
  },
  {
    id: 'share',
    reason: '"with 10% of the labels"',
    test: (q, scan) =>
      q.unit === '%' &&
      [1, 2].some(step => WITH.has(lowerAt(scan, q.start - step, q.sentence))) &&
      lowerAt(scan, q.end, q.sentence) === 'of' &&
      [1, 2, 3].some(step => DATA.has(lowerAt(scan, q.end + step, q.sentence)))
  },
  {
    id: 'top',
    reason: '"the top 1%", "bottom 20%"',
    test: (q, scan) => q.unit === '%' && TOP.has(lowerAt(scan, q.start - 1, q.sentence))
  },
  {
    id: 'label',
    reason: '"Table 3", "GPT-4 .1", "v 2.0"',
    test: (q, scan) => q.unit === '' && LABEL.has(lowerAt(scan, q.start - 1, q.sentence))
  },
  {
    id: 'attribute',
    reason: '"a 20-second horizon", "a 13.24-meter bridge": how long a thing is, and no gain',
    test: (q, scan) =>
      EXTENTS.has(q.unit) &&
      q.end === q.start + 1 &&
      Number(scan.tokens[q.start]?.shape) & Shape.hyphen &&
      scan.tokens[q.end]?.kind === TokenKind.word
        ? ((scan.cues[q.end] ?? 0) & (cue('gain') | cue('loss') | cue('compare') | cue('time'))) === 0
        : false
  },
  {
    id: 'same-order',
    reason: '"within the same order of magnitude"',
    test: (q, scan) =>
      q.unit === 'x' &&
      ['order', 'orders'].includes(lowerAt(scan, q.start, q.sentence)) &&
      lowerAt(scan, q.start - 1, q.sentence) === 'same'
  },
  {
    id: 'operating-point',
    reason: '"true detect rate at 1% false detect rate", "TPR at 1% FPR"',
    test: (q, scan) =>
      q.unit === '%' &&
      AT.has(lowerAt(scan, q.start - 1, q.sentence)) &&
      /^(?:false|f[apmn]r|fdr|eer)$/.test(lowerAt(scan, q.end, q.sentence))
  },
  {
    id: 'glued',
    reason: '"256/64", "x^2"',
    test: (q, scan) =>
      q.unit === '' &&
      !(Number(scan.tokens[q.start]?.shape) & Shape.spaceBefore) &&
      GLUE.has(lowerAt(scan, q.start - 1, q.sentence)) &&
      scan.tokens[q.start]?.kind === TokenKind.number &&
      !scan.tokens[q.start]?.text.includes('.')
  }
]

/** Whether a text is a table of numbers and no prose: so many of them, and hardly a word between. */
function isTable({quantities, inNumber}: Scan): boolean {
  if (quantities.length < TABLE_NUMBERS) return false
  let words = 0
  for (const inside of inNumber) if (!inside) words++
  return words < 2 * quantities.length
}

/** Drops the numbers that are certainly no results: by the rules, inside a name, or of a table. */
export function weedOut(scan: Scan): Quantity[] {
  if (isTable(scan)) return []
  const perSentence = new Map<number, number>()
  for (const {sentence} of scan.quantities) perSentence.set(sentence, (perSentence.get(sentence) ?? 0) + 1)
  return scan.quantities.filter(
    quantity =>
      Number(perSentence.get(quantity.sentence)) <= MAX_NUMBERS &&
      Number(scan.datasetAt[quantity.start]) < 0 &&
      Number(scan.methodAt[quantity.start]) < 0 &&
      Number(scan.nameAt[quantity.start]) < 0 &&
      !REJECT_RULES.some(rule => rule.test(quantity, scan))
  )
}

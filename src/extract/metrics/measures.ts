import type {Lexeme} from '../vocabulary.js'
import type {Span} from './context.js'
import {wordClasses} from './word-classes.js'

/** Words that name what is measured: by a unit of time, memory and so on, or by any. */
const MEASURES = wordClasses([
  {
    class: 'time',
    words: 'time times latency runtime delay duration ttft tpot overhead rtf period interval',
    example: 'a *latency* of 3 ms',
    reason: 'measured in time'
  },
  {
    class: 'memory',
    words: 'memory vram footprint storage size usage overhead cache bandwidth',
    example: 'a *footprint* of 3 GB',
    reason: 'measured in bytes'
  },
  {
    class: 'rate',
    words: 'speed fps throughput frequency framerate rate',
    example: 'a *throughput* of 30 FPS',
    reason: 'measured by the second'
  },
  {
    class: 'distance',
    words: 'error rmse mae distance mpjpe ate ade fde accuracy deviation resolution',
    example: 'an *error* of 3 cm',
    reason: 'measured in lengths'
  },
  {
    class: 'energy',
    words: 'energy power consumption',
    example: 'a *consumption* of 3 W',
    reason: 'measured in energy or power'
  },
  {
    class: 'money',
    words: 'cost costs price expense',
    example: 'a *cost* of $3',
    reason: 'measured in money'
  },
  {
    class: 'level',
    words: 'psnr snr si-snr si-sdr sdr gain',
    example: 'a *PSNR* of 31 dB',
    reason: 'measured in decibels'
  },
  {
    class: 'angle',
    words: 'error accuracy deviation rotation orientation',
    example: 'a *rotation* of 3 degrees',
    reason: 'measured in degrees'
  },
  {
    class: 'open',
    words:
      'error rmse mae accuracy deviation gain rate cost costs size usage overhead speed consumption resolution distance interval period',
    example: 'an *error* of 3 seconds, a *cost* of 2 GPU days',
    reason: 'of these, words that any unit can follow'
  },
  {
    class: 'head',
    words:
      'accuracy accuracies score scores error errors rate rates measure distance distances recall precision iou miou map auc psnr ssim fid mae rmse mpjpe mrr f1 loss losses similarity correlation perplexity index ratio coefficient rating overlap time times latency throughput speed speedup speed-up speedups memory cost costs energy power consumption usage overhead footprint bandwidth delay length size success completion performance quality efficiency robustness consistency coherence fidelity faithfulness diversity coverage agreement preference alignment divergence deviation variance probability frequency percentage fraction return returns reward rewards regret bias gap budget count counts parameters params flops macs tokens steps calls storage runtime compute utilization productivity acceptance confidence sensitivity specificity stability generalization reliability density sparsity compression vram',
    example: 'the collision *rate*',
    reason: 'nouns by which a phrase names something measured'
  }
])

const HEAD = MEASURES.bits('head')
const OPEN = MEASURES.bits('open')
const NAMED = MEASURES.bits('time', 'memory', 'rate', 'distance', 'energy', 'money', 'level', 'angle')

/** Whether a word is a noun for something measured. */
export const isMeasureHead = (token: Lexeme | undefined): boolean =>
  token !== undefined && (MEASURES.of(token) & HEAD) !== 0

/** The class of words that name what a unit measures. */
const MEASURE_OF_UNIT: ReadonlyMap<string, number> = new Map(
  (
    [
      ['time', 's|seconds|milliseconds|microseconds|ms|μs|ns|minutes|hours|days|GPU days|GPU hours'],
      ['memory', 'GB|MB|KB|GiB'],
      ['rate', 'FPS|Hz|kHz|MHz|tokens/s|tokens per second|m/s|km/h'],
      ['distance', 'm|cm|mm|μm|nm|km|meters|metres|centimeters|millimeters'],
      ['energy', 'J|mJ|pJ|kWh|W|mW|kW'],
      ['money', '$|cents'],
      ['level', 'dB'],
      ['angle', 'degrees']
    ] as const
  ).flatMap(([measure, units]) => units.split('|').map(unit => [unit, MEASURES.bits(measure)] as const))
)

/**
 * Whether a span of tokens names what a unit measures, or another measure ("latency" for GB); `other` where it names
 * neither, `any` for a unit that measures many things.
 */
export const Fit = {any: 0, fits: 1, clashes: 2, other: 3} as const
export type Fit = (typeof Fit)[keyof typeof Fit]

/** How a span of tokens and a unit fit together. */
export function fitOf(tokens: readonly Lexeme[], {start, end}: Span, unit: string): Fit {
  const measure = MEASURE_OF_UNIT.get(unit)
  if (measure === undefined) return Fit.any
  let fit: Fit = Fit.other
  for (let index = Math.max(0, start); index < end; index++) {
    const classes = MEASURES.of(tokens[index] as Lexeme)
    if (classes & measure) return Fit.fits
    if (classes & NAMED && !(classes & OPEN)) fit = Fit.clashes
  }
  return fit
}

import type {Scan} from './scan.js'

const words = (list: string) => new Set(list.split(' '))

/** Nouns by which a phrase names something measured. */
const HEADS = words(
  'accuracy accuracies score scores error errors rate rates measure distance distances recall precision iou miou map auc psnr ssim fid mae rmse mpjpe mrr f1 loss losses similarity correlation perplexity index ratio coefficient rating overlap time times latency throughput speed speedup speed-up speedups memory cost costs energy power consumption usage overhead footprint bandwidth delay length size success completion performance quality efficiency robustness consistency coherence fidelity faithfulness diversity coverage agreement preference alignment divergence deviation variance probability frequency percentage fraction return returns reward rewards regret bias gap budget count counts parameters params flops macs tokens steps calls storage runtime compute utilization productivity acceptance confidence sensitivity specificity stability generalization reliability density sparsity compression vram'
)

/** Whether a word, in small letters, is a noun for something measured. */
export const isMeasureHead = (word: string): boolean => HEADS.has(word)

/** Units of a kind of measure, and the words that name it. */
const MEASURES = Object.entries({
  time: [
    's seconds milliseconds microseconds ms μs ns minutes hours days GPU_days GPU_hours',
    'time times latency runtime delay duration ttft tpot overhead rtf period interval'
  ],
  memory: ['GB MB KB GiB', 'memory vram footprint storage size usage overhead cache bandwidth'],
  rate: [
    'FPS Hz kHz MHz tokens/s tokens_per_second m/s km/h',
    'speed fps throughput frequency framerate rate'
  ],
  distance: [
    'm cm mm μm nm km meters metres centimeters millimeters',
    'error rmse mae distance mpjpe ate ade fde accuracy deviation resolution'
  ],
  energy: ['J mJ pJ kWh W mW kW', 'energy power consumption'],
  money: ['$ cents', 'cost costs price expense'],
  level: ['dB', 'psnr snr si-snr si-sdr sdr gain'],
  angle: ['degrees', 'error accuracy deviation rotation orientation']
} satisfies Record<string, readonly [units: string, names: string]>)
const measureOfUnit = new Map(
  MEASURES.flatMap(([measure, [units = '']]) =>
    units.split(' ').map(unit => [unit.replaceAll('_', ' '), measure])
  )
)

/** Of these, words that any unit can follow: "an error of 3 seconds", "a cost of 2 GPU days". */
const OPEN = words(
  'error rmse mae accuracy deviation gain rate cost costs size usage overhead speed consumption resolution distance interval period'
)

/** The measures that a word names. */
const measuresOfName = new Map<string, string[]>()
for (const [measure, [, names = '']] of MEASURES)
  for (const name of names.split(' '))
    measuresOfName.set(name, [...(measuresOfName.get(name) ?? []), measure])

/**
 * Whether a span of tokens names what a unit measures, or another measure ("latency" for GB); `other` where it names
 * neither, `undefined` for a unit that measures many things.
 */
export function fitOf(
  scan: Scan,
  {start, end}: {readonly start: number; readonly end: number},
  unit: string
): 'fits' | 'clashes' | 'other' | undefined {
  const measure = measureOfUnit.get(unit)
  if (measure === undefined) return undefined
  let fit: 'clashes' | 'other' = 'other'
  for (let index = start; index < end; index++) {
    const measures = measuresOfName.get(scan.tokens[index]?.lower ?? '')
    if (measures?.includes(measure)) return 'fits'
    if (measures && !OPEN.has(scan.tokens[index]?.lower ?? '')) fit = 'clashes'
  }
  return fit
}

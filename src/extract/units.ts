/** What units measure. */
export type Measure =
  | 'share'
  | 'factor'
  | 'level'
  | 'rate'
  | 'pulse'
  | 'bandwidth'
  | 'time'
  | 'memory'
  | 'information'
  | 'computation'
  | 'length'
  | 'area'
  | 'speed'
  | 'force'
  | 'mass'
  | 'angle'
  | 'temperature'
  | 'power'
  | 'energy'
  | 'money'

/** A unit of measurement, and how texts write it. */
export interface Unit {
  /** As the record writes it: as most texts do. */
  readonly unit: string
  /** How else a text may write it. */
  readonly spellings?: readonly string[]
  /** What is measured in it. */
  readonly measures: Measure
}

/** A unit of {@link UNIT_TABLE}; its spellings stand between bars. */
const of = (measures: Measure, unit: string, spellings = ''): Unit => ({
  unit,
  measures,
  ...(spellings !== '' && {spellings: spellings.split('|')})
})

/**
 * All units that a number of a text may have; what is not here is no unit of a measurement. `Metric.unit` is one of these,
 * whichever way the text writes it; or one of them by another thing (`J/token`), or a count by the second
 * (`samples per second`).
 */
export const UNIT_TABLE: readonly Unit[] = [
  of('share', '%', 'percent|percentage|per cent'),
  of(
    'share',
    'points',
    'point|pts|pt|pp|pps|ppt|p.p|%p|%pt|% points|percentage points|percentage point|percent points|absolute points|percentage-point|absolute percentage points'
  ),
  of('share', 'basis points', 'basis point'),
  of('factor', 'x', '×|X|times|fold'),
  of('level', 'dB', 'decibels'),
  of('level', 'dBc'),
  of('rate', 'FPS', 'fps|frames per second|frames/s'),
  of('rate', 'Hz'),
  of('rate', 'kHz'),
  of('rate', 'MHz'),
  of('rate', 'GHz'),
  of('rate', 'tokens/s', 'tok/s|tokens/sec|tokens/second|tokens per second'),
  of('pulse', 'bpm', 'BPM|beats per minute'),
  of('bandwidth', 'kbps'),
  of('bandwidth', 'Mbps'),
  of('bandwidth', 'Gbps'),
  of('bandwidth', 'MB/s'),
  of('bandwidth', 'GB/s'),
  of('time', 'ns', 'nanoseconds'),
  of('time', 'μs', 'µs|us|microseconds'),
  of('time', 'ms', 'msec|millisecond|milliseconds'),
  of('time', 'seconds', 's|sec|secs|second'),
  of('time', 'minutes', 'min|mins|minute'),
  of('time', 'hours', 'h|hr|hrs|hour'),
  of('time', 'days', 'day'),
  of('time', 'GPU hours', 'GPU-hours|GPU-hour|GPU hour'),
  of('time', 'GPU days', 'GPU-days|GPU-day|GPU day'),
  of('memory', 'KB', 'kB|kilobytes'),
  of('memory', 'MB', 'megabytes'),
  of('memory', 'MiB'),
  of('memory', 'GB', 'gigabytes'),
  of('memory', 'GiB'),
  of('memory', 'TB'),
  of('information', 'bits'),
  of('information', 'nats', 'nat'),
  of('information', 'bpp', 'bits per pixel'),
  of('information', 'bits per byte'),
  of('computation', 'FLOPs'),
  of('computation', 'GFLOPs'),
  of('computation', 'TFLOPs'),
  of('computation', 'GFLOPS'),
  of('computation', 'TFLOPS'),
  of('computation', 'MACs'),
  of('computation', 'TOPS'),
  of('computation', 'TOPS/W'),
  of('length', 'Å', 'Angstrom|Angstroms|angstrom|angstroms'),
  of('length', 'nm', 'nanometers'),
  of('length', 'μm', 'µm|microns|micrometers'),
  of('length', 'mm', 'millimeters|millimetres'),
  of('length', 'cm', 'centimeters|centimetres'),
  of('length', 'm', 'meter|meters|metre|metres'),
  of('length', 'km', 'kilometers|kilometres'),
  of('length', 'ft', 'feet|foot'),
  of('length', 'inches', 'inch'),
  of('length', 'miles', 'mile'),
  of('length', 'pixels', 'pixel|px'),
  of('area', 'mm²'),
  of('area', 'sq km', 'km²'),
  of('speed', 'm/s', 'meters per second|metres per second'),
  of('speed', 'km/h', 'kmph'),
  of('speed', 'mph'),
  of('force', 'N'),
  of('mass', 'g', 'grams|gram'),
  of('mass', 'kg', 'kilograms'),
  of('angle', 'degrees', '°|degree|deg'),
  of('temperature', '°C'),
  of('power', 'dBm'),
  of('power', 'mW', 'milliwatts'),
  of('power', 'W', 'watts|watt'),
  of('power', 'kW', 'kilowatts'),
  of('energy', 'pJ'),
  of('energy', 'μJ', 'µJ|uJ'),
  of('energy', 'mJ', 'millijoules|millijoule'),
  of('energy', 'J', 'joules|joule'),
  of('energy', 'kJ', 'kilojoules'),
  of('energy', 'Wh'),
  of('energy', 'kWh'),
  of('energy', 'meV'),
  of('energy', 'eV'),
  of('energy', 'kcal/mol'),
  of('money', '$', 'USD|dollars|dollar'),
  of('money', 'cents'),
  of('money', '€', 'euros|euro|EUR'),
  of('money', '£', 'GBP')
]

const MEASURES: ReadonlyMap<string, Measure> = new Map(UNIT_TABLE.map(({unit, measures}) => [unit, measures]))

/** What is measured in a unit; nothing for a bare number, and for a count by the second. */
export const measureOf = (unit: string): Measure | undefined => MEASURES.get(unit)

/** Whether two units are two ways to measure the same: ft and m. */
export const isSameMeasure = (unit: string, other: string): boolean =>
  unit !== other && measureOf(unit) !== undefined && measureOf(unit) === measureOf(other)

/** Each unit by how a text may write it. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  UNIT_TABLE.flatMap(({unit, spellings = []}) =>
    [unit, ...spellings].map(spelling => [spelling, unit] as const)
  )
)

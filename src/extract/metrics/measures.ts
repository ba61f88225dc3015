import {MEASURE_WORDS} from '../classes/metrics.js'
import {classBits} from '../classes/word-table.js'
import type {Lexeme} from '../vocabulary.js'
import type {Span} from './context.js'

const MEASURES = classBits(MEASURE_WORDS)

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

import {MEASURE_WORDS} from '../classes/metrics.js'
import {classBits} from '../classes/word-table.js'
import {type Measure, measureOf} from '../units.js'
import type {Lexeme} from '../vocabulary.js'
import type {Span} from './context.js'

const MEASURES = classBits(MEASURE_WORDS)

const HEAD = MEASURES.bits('head')
const OPEN = MEASURES.bits('open')
const NAMED = MEASURES.bits('time', 'memory', 'rate', 'distance', 'energy', 'money', 'level', 'angle')

/** Whether a word is a noun for something measured. */
export const isMeasureHead = (token: Lexeme | undefined): boolean =>
  token !== undefined && (MEASURES.of(token) & HEAD) !== 0

/** The class of words that name what a unit measures, where there is one. */
const NAMES_OF_MEASURE: Readonly<Partial<Record<Measure, number>>> = {
  level: MEASURES.bits('level'),
  rate: MEASURES.bits('rate'),
  time: MEASURES.bits('time'),
  memory: MEASURES.bits('memory'),
  length: MEASURES.bits('distance'),
  speed: MEASURES.bits('rate'),
  angle: MEASURES.bits('angle'),
  power: MEASURES.bits('energy'),
  energy: MEASURES.bits('energy'),
  money: MEASURES.bits('money')
}

/**
 * Whether a span of tokens names what a unit measures, or another measure ("latency" for GB); `other` where it names
 * neither, `any` for a unit that measures many things.
 */
export const Fit = {any: 0, fits: 1, clashes: 2, other: 3} as const
export type Fit = (typeof Fit)[keyof typeof Fit]

/** How a span of tokens and a unit fit together. */
export function fitOf(tokens: readonly Lexeme[], {start, end}: Span, unit: string): Fit {
  const measure = measureOf(unit)
  const names = measure && NAMES_OF_MEASURE[measure]
  if (names === undefined) return Fit.any
  let fit: Fit = Fit.other
  for (let index = Math.max(0, start); index < end; index++) {
    const classes = MEASURES.of(tokens[index] as Lexeme)
    if (classes & names) return Fit.fits
    if (classes & NAMED && !(classes & OPEN)) fit = Fit.clashes
  }
  return fit
}

import type {Quantity} from '../numbers.js'
import {wordValue} from './word-values.js'

/** Groups of units that weigh the same words differently. */
export const UNIT_GROUPS = ['bare', 'percent', 'factor', 'cost'] as const

const PERCENT = new Set(['%', 'points', 'dB'])

/** The group of a number's unit, as an index into {@link UNIT_GROUPS}. */
export const unitGroup = ({unit}: Pick<Quantity, 'unit'>): number =>
  unit === '' ? 0 : PERCENT.has(unit) ? 1 : unit === 'x' ? 2 : 3

/** A number's unit as the value of a feature. */
export const unitValue = ({unit}: Quantity): number => (unit === '' ? 0 : wordValue(unit))

const STEPS = [0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6] as const
const FAR_STEP = 7

/** A count of tokens as one of a few steps: 0, 1, 2, 3, 4-5, 6-8, 9-12, far. */
export const stepOf = (distance: number): number => STEPS[distance] ?? FAR_STEP

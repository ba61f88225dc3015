import type {Quantity} from '../numbers.js'
import {Shape, TokenKind} from '../vocabulary.js'
import {Templates} from './model.js'
import type {Scan} from './scan.js'

/** Groups of units that weigh the same words differently. */
export const UNIT_GROUPS = ['bare', 'percent', 'factor', 'cost'] as const

const PERCENT = new Set(['%', 'points', 'pp', 'percentage points', 'dB'])

/** The group of a number's unit, as an index into {@link UNIT_GROUPS}. */
export const unitGroup = ({unit}: Quantity): number =>
  unit === '' ? 0 : PERCENT.has(unit) ? 1 : unit === 'x' ? 2 : 3

/** The templates of the features of a number; the names stand in the table of weights. */
export const VALUE_TEMPLATES = new Templates()
/** Adds a template. */
export const add = (name: string) => VALUE_TEMPLATES.add(name)
/** Adds a template with a variant for each group of units. */
export const addGrouped = (name: string) => VALUE_TEMPLATES.add(name, UNIT_GROUPS)

const BUCKETS = [
  '0',
  '1',
  '2',
  '3',
  '4-5',
  '4-5',
  '6-8',
  '6-8',
  '6-8',
  '9-12',
  '9-12',
  '9-12',
  '9-12'
] as const

/** A count of tokens as one of a few steps. */
export const bucket = (distance: number): string => BUCKETS[distance] ?? 'far'

/** Tokens before and behind a number that are looked at, and those that are near. */
export const BEFORE_WINDOW = 14
export const AFTER_WINDOW = 8
export const NEAR_WINDOW = 3

export const MAX_WORD = 24

/** The word of a token as a feature: names and numbers are one word each. */
export function kindOfWord(scan: Scan, index: number, from: number, to: number): string {
  if (index < from) return '<start>'
  if (index >= to) return '<end>'
  const token = scan.tokens[index]
  if (!token) return '<end>'
  if (Number(scan.nameAt[index]) >= 0) return '<metric>'
  if (Number(scan.datasetAt[index]) >= 0) return '<dataset>'
  if (Number(scan.methodAt[index]) >= 0) return '<method>'
  if (token.kind === TokenKind.number || token.shape & Shape.digitFirst) return '<number>'
  return token.lower.length > MAX_WORD ? '<long>' : token.lower
}

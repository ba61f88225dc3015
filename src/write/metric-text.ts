import type {Metric} from '../tree/entities.js'

/** Keeps a number and its unit on one line. */
const NO_BREAK = '\u00A0'

const BOUNDS = {upTo: '≤', atLeast: '≥', about: '≈'}
const ARROWS = {up: '↑', down: '↓'}

/**
 * Writes a metric's value as a person does.
 *
 * @param metric - The metric.
 * @returns Such as `83.3 %`, `↑ 2.7 %`, `≤ 1.42×`, `15–20 ms` or `0.81 ± 0.1`, with no-break spaces; empty for a
 *   metric without a value.
 */
export function valueText(metric: Metric): string {
  if (metric.value === null) return ''
  const arrow = metric.kind === 'change' && metric.direction ? ARROWS[metric.direction] : ''
  const bound = metric.bound ? BOUNDS[metric.bound] : ''
  const spread = metric.uncertainty === undefined ? '' : `± ${numberText(metric.uncertainty)}`
  const number =
    metric.valueHigh === undefined ? numberText(metric.value) : rangeText(metric.value, metric.valueHigh)
  const unit = metric.unit === 'x' ? '' : metric.unit
  return [arrow, bound, number + (metric.unit === 'x' ? '×' : ''), spread, unit]
    .filter(part => part !== '')
    .join(' ')
    .replaceAll(' ', NO_BREAK)
}

/**
 * Writes what was measured, with its value.
 *
 * @param metric - The metric.
 * @returns Such as `accuracy 91.4 % on KiteBench (KiteSort)` or `speedup 1.42× (compared to ResNet-50)`.
 */
export function metricText(metric: Metric): string {
  const value = valueText(metric)
  const on = metric.dataset === undefined ? '' : ` on ${metric.dataset}`
  const aside = [
    metric.method,
    metric.comparedTo === undefined ? undefined : `compared to ${metric.comparedTo}`,
    metric.of === 'baseline' ? 'baseline' : undefined
  ].filter(part => part !== undefined)
  return `${metric.name}${value && ` ${value}`}${on}${aside.length > 0 ? ` (${aside.join(', ')})` : ''}`
}

/**
 * Writes a number as a person does: `1.42`, `12,000`, `−0.5`, `3 × 10⁻⁹`.
 *
 * @param value - A finite number.
 */
export function numberText(value: number): string {
  const [digits = '', exponent] = String(Math.abs(value)).split('e')
  const [whole = '', decimals] = digits.split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  const number = decimals === undefined ? grouped : `${grouped}.${decimals}`
  const power = exponent === undefined ? '' : ` × 10${[...exponent].map(raised).join('')}`
  return `${value < 0 ? '−' : ''}${number}${power}`
}

function rangeText(low: number, high: number): string {
  return low < 0 || high < 0
    ? `${numberText(low)} to ${numberText(high)}`
    : `${numberText(low)}–${numberText(high)}`
}

const RAISED: Readonly<Record<string, string>> = {'-': '⁻', '+': ''}

function raised(sign: string): string {
  return RAISED[sign] ?? '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(sign))
}

import {nice, ticks} from 'd3-array'
import type {Element, ElementContent} from 'hast'
import {h, s} from 'hastscript'
import type {PaperRecord} from '../../record/types.js'
import {shortened} from '../facts.js'
import {joined} from '../html/nodes.js'
import {numberText, valueText} from '../metric-text.js'
import {linkTo, papersBehind} from './links.js'
import type {Panel, Value} from './values.js'

/** Where the values lie in a plot, so that no dot is cut at its edges. */
const INSIDE = [2, 98] as const

/** Dots closer than this, in hundredths of the width, stand above each other. */
const CLOSE = 2.4
const MOST_LANES = 4
const LANE = 11

/** Larger ratios of the largest to the smallest value are shown on a logarithmic scale. */
const WIDE = 50

const MOST_TICKS = 4
const MOST_POWERS = 10

type Scale = (value: number) => number

interface Axis {
  /** Gives the place of a value in a plot, in hundredths of its width. */
  readonly scale: Scale
  readonly ticks: readonly number[]
}

/**
 * Shows the values of a metric as dots, a row for each dataset, and the values themselves beside them.
 *
 * @param papers - The records.
 * @param panel - Values that can be compared.
 * @param shownRows - Those of its rows that are shown.
 */
export function strips(papers: readonly PaperRecord[], panel: Panel, shownRows: Panel['rows']): Element {
  const axis = axisOf(panel)
  const rows = shownRows.map(([dataset, values]) =>
    h('tr', [
      h(
        'th',
        {scope: 'row', dir: 'auto', ...(dataset === undefined && {className: 'none'})},
        dataset === undefined ? 'no dataset' : shortened(dataset)
      ),
      h('td', {className: 'plot'}, [strip(values, axis.scale)]),
      h('td', {className: 'number'}, valueLinks(papers, values))
    ])
  )
  const scale = h('tr', {className: 'axis', ariaHidden: 'true'}, [
    h('td'),
    h('td', {className: 'plot'}, [labels(axis)]),
    h('td')
  ])
  const headings = ['Dataset', '', 'Values'].map(text =>
    text === '' ? h('td') : h('th', {scope: 'col'}, text)
  )
  return h('table', {className: 'strips'}, [
    h(
      'colgroup',
      ['label', 'plot', 'number'].map(name => h('col', {className: name}))
    ),
    h('thead', {className: 'hidden'}, [h('tr', headings)]),
    h('tbody', [...rows, scale])
  ])
}

/** More values than these are counted, and listed where the count is opened. */
const MOST_VALUES = 4

function valueLinks(papers: readonly PaperRecord[], values: readonly Value[]): ElementContent[] {
  if (values.length > MOST_VALUES) {
    const behind = values.map(({metric, index}) => ({index, note: valueText(metric)}))
    return [h('details', [h('summary', `${values.length} values`), papersBehind(papers, behind)])]
  }
  const links = values.map(({metric, index}) => linkTo(index, valueText(metric)))
  return joined(links, ', ')
}

/** Numbers that a scale can still divide. */
const LARGEST = 1e100
const SMALLEST = 1e-100

function plotted(value: number): number {
  return Math.abs(value) < SMALLEST ? 0 : Math.max(-LARGEST, Math.min(LARGEST, value))
}

function axisOf({values}: Panel): Axis {
  const low = plotted(values.reduce((least, value) => Math.min(least, value.low), Number.POSITIVE_INFINITY))
  const high = plotted(values.reduce((most, value) => Math.max(most, value.high), Number.NEGATIVE_INFINITY))
  const wide = low > 0 && high / low > WIDE
  const size = Math.max(Math.abs(low), Math.abs(high))
  const pad = high - low > size * 1e-9 ? 0 : Math.max(1, size / 20)
  const axis = wide ? logarithmic(low - pad, high + pad) : linear(low - pad, high + pad)
  const step = Math.ceil(axis.ticks.length / (MOST_TICKS + 2))
  return {scale: axis.scale, ticks: axis.ticks.filter((_, index) => index % step === 0)}
}

function linear(low: number, high: number): Axis {
  const [from, to] = nice(low, high, MOST_TICKS)
  return {scale: value => placeOf((value - from) / (to - from)), ticks: ticks(from, to, MOST_TICKS)}
}

/** From one power of ten to another, with ticks at powers between. */
function logarithmic(low: number, high: number): Axis {
  const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))]
  const powers = ticks(from, to, Math.min(to - from, MOST_POWERS)).filter(Number.isInteger)
  return {
    scale: value => placeOf((Math.log10(value) - from) / (to - from)),
    ticks: powers.map(power => Number(`1e${power}`))
  }
}

function placeOf(part: number): number {
  return INSIDE[0] * (1 - part) + INSIDE[1] * part
}

function strip(values: readonly Value[], scale: Scale): Element {
  const ends: number[] = []
  const dots = [...values]
    .sort((a, b) => a.low - b.low)
    .map(value => {
      const from = scale(value.low)
      const free = ends.findIndex(end => end + CLOSE < from)
      const lane = free >= 0 ? free : Math.min(ends.length, MOST_LANES - 1)
      ends[lane] = Math.max(ends[lane] ?? 0, scale(value.high))
      return {value, lane}
    })
  const height = Math.max(1, ends.length) * LANE + 5
  return s('svg', {width: '100%', height}, [
    s('line', {className: 'rule', x1: 0, x2: '100%', y1: height - 1, y2: height - 1}),
    ...dots.map(({value, lane}) => dot(value, scale, height - 8 - lane * LANE))
  ])
}

/**
 * A dot that leads to its paper; two with a line between for a range, a thin line for ±. No key stops at it, as the
 * values beside lead there, too.
 */
function dot({metric, low, high, paper, index}: Value, scale: Scale, y: number): Element {
  const spread = metric.uncertainty ?? 0
  const line = (from: number, to: number, name: string) =>
    s('line', {className: name, x1: percent(scale(from)), x2: percent(scale(to)), y1: y, y2: y})
  const ends = low === high ? [low] : [low, high]
  return s('a', {className: ['dot', metric.of], href: `#paper-${index + 1}`, tabIndex: -1}, [
    s('title', `${valueText(metric)}: ${shortened(paper.title)}`),
    ...(spread > 0 ? [line(low - spread, high + spread, 'spread')] : []),
    ...(low === high ? [] : [line(low, high, 'range')]),
    ...ends.map(end => s('circle', {cx: percent(scale(end)), cy: y, r: 4}))
  ])
}

/** Hundredths of a narrow plot that a character of a label takes. */
const CHARACTER = 4

/** Labels below a plot: every one, every second, … until none stands on the one before it. */
function labels({ticks, scale}: Axis): Element {
  const all = ticks.map(tick => labelOf(tick, scale))
  const steps = all.map((_, index) => index + 1)
  const fitting = steps
    .map(step => all.filter((_, index) => index % step === 0))
    .find(some => some.every((label, index) => index === 0 || label.from > (some[index - 1]?.end ?? 0)))
  return s(
    'svg',
    {width: '100%', height: 18},
    (fitting ?? []).map(({x, textAnchor, text}) => s('text', {x: percent(x), y: 13, textAnchor}, text))
  )
}

function labelOf(tick: number, scale: Scale) {
  const x = scale(tick)
  const text = numberText(tick)
  const width = (text.length + 1) * CHARACTER
  if (x < 10) return {x, text, textAnchor: 'start', from: x, end: x + width}
  if (x > 90) return {x, text, textAnchor: 'end', from: x - width, end: x}
  return {x, text, textAnchor: 'middle', from: x - width / 2, end: x + width / 2}
}

/** A place in a plot, at its edge for what lies outside; the middle for what numbers cannot hold. */
function percent(place: number): string {
  const inside = Number.isNaN(place) ? 50 : Math.max(0, Math.min(100, place))
  return `${Math.round(inside * 100) / 100}%`
}

import type {Element} from 'hast'
import {h, s} from 'hastscript'
import type {PaperRecord} from '../../record/types.js'
import {counted, shortened} from '../facts.js'
import type {Kind} from '../segments.js'
import {type Behind, papersBehind} from './links.js'

/** A count that is shown as a bar. */
export interface Bar {
  readonly label: string
  readonly count: number
  /** The papers that it counts. */
  readonly behind: readonly Behind[]
}

/** What a chart counts, and whose colour its bars have. */
export interface BarStyle {
  readonly unit: 'paper' | 'link'
  readonly kind: Kind | 'paper'
}

/**
 * Shows counts as bars; each opens the papers behind it.
 *
 * @param papers - The records.
 * @param bars - What is counted.
 * @param style - What a chart counts, and its colour.
 * @param largest - The count that fills the width.
 */
export function barChart(
  papers: readonly PaperRecord[],
  bars: readonly Bar[],
  style: BarStyle,
  largest = largestOf(bars)
): Element {
  return h(
    'ul',
    {className: 'bars'},
    bars.map(bar => {
      const row = rowOf(bar, style, largest)
      return bar.count === 0
        ? h('li', {className: 'row'}, row)
        : h('li', [h('details', [h('summary', {className: 'row'}, row), papersBehind(papers, bar.behind)])])
    })
  )
}

/** The largest count, and no less than 1. */
export function largestOf(bars: readonly Bar[]): number {
  return bars.reduce((most, {count}) => Math.max(most, count), 1)
}

function rowOf({label, count}: Bar, {unit, kind}: BarStyle, largest: number): Element[] {
  const width = `${Math.round((10_000 * count) / largest) / 100}%`
  return [
    h('span', {className: 'label', dir: 'auto'}, shortened(label)),
    s('svg', {className: ['bar', kind], width: '100%', height: 14, ariaHidden: 'true'}, [
      s('rect', {width, height: 14, rx: 2})
    ]),
    h('span', {className: 'number'}, [
      String(count),
      h('span', {className: 'hidden'}, counted(count, unit).slice(String(count).length))
    ])
  ]
}

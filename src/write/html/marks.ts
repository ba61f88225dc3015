import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {safeAddress} from '../addresses.js'
import {isDoubtful, LINK_LABELS, ROLE_LABELS} from '../facts.js'
import {metricText} from '../metric-text.js'
import type {Mark, Segment} from '../segments.js'
import {anchor, showing, text} from './nodes.js'

declare module 'hast' {
  interface ElementData {
    /** The span of a title or abstract that an element shows. */
    mark?: Mark
    /** What an element lists. */
    entity?: Mark['entities'][0]
  }
}

/** More names than these in one title of a mark help nobody. */
const MOST_NAMES = 5

/**
 * Makes a text in which the mentions stand out.
 *
 * @param segments - Pieces of the text.
 * @returns Text, and an element for each mark: inside each other where marks are, cut where they cross.
 */
export function marked(segments: readonly Segment[], depth = 0): ElementContent[] {
  const nodes: ElementContent[] = []
  let index = 0
  while (index < segments.length) {
    const segment = segments[index]
    const mark = segment?.marks[depth]
    let end = index + 1
    if (mark) while (segments[end]?.marks[depth] === mark) end++
    if (mark) nodes.push(element(mark, marked(segments.slice(index, end), depth + 1)))
    else if (segment) nodes.push(text(segment.text))
    index = end
  }
  return nodes
}

/** Says that something is more likely wrong than right. */
export function doubt(): ElementContent {
  return h('span', {className: 'doubt', title: 'in doubt'}, [
    ' ?',
    h('span', {className: 'hidden'}, ' in doubt')
  ])
}

function element(mark: Mark, children: readonly ElementContent[]): ElementContent {
  const names = [...new Set(namesOf(mark))]
  const more = names.length > MOST_NAMES ? [`and ${names.length - MOST_NAMES} more`] : []
  const title = `${mark.kind}: ${[...names.slice(0, MOST_NAMES), ...more].join('; ')}`
  const address = mark.kind === 'link' ? safeAddress(mark.entities[0].url) : undefined
  const inside = address === undefined ? [...children] : [anchor(address, children)]
  const doubtful = mark.kind !== 'link' && mark.entities.every(isDoubtful) ? ['doubtful'] : []
  return showing(h('mark', {className: ['mark', mark.kind, ...doubtful], title}, inside), {mark})
}

function namesOf(mark: Mark): string[] {
  switch (mark.kind) {
    case 'link':
      return mark.entities.map(link => LINK_LABELS[link.kind])
    case 'metric':
      return mark.entities.map(metric => metricText(metric) + doubtText(metric))
    case 'dataset':
      return mark.entities.map(dataset => dataset.name + doubtText(dataset))
    case 'method':
      return mark.entities.map(
        method => `${method.name} (${ROLE_LABELS[method.role].toLowerCase()})${doubtText(method)}`
      )
  }
}

function doubtText(found: Parameters<typeof isDoubtful>[0]): string {
  return isDoubtful(found) ? ', in doubt' : ''
}

import type {Element, ElementContent, ElementData} from 'hast'
import {h} from 'hastscript'

/** Text as a node, where a list holds elements too. */
export function text(value: string): ElementContent {
  return {type: 'text', value}
}

/**
 * Puts a text between nodes.
 *
 * @param nodes - What is joined.
 * @param between - Such as `, `.
 */
export function joined(nodes: readonly ElementContent[], between: string): ElementContent[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [text(between), node]))
}

/**
 * Makes a link of an address.
 *
 * @param address - A safe address; `undefined` leaves the text as it is.
 * @param children - What is shown.
 */
export function anchor(address: string | undefined, children: readonly ElementContent[]): Element {
  return address === undefined
    ? h('span', [...children])
    : h('a', {href: address, rel: 'noopener noreferrer'}, [...children])
}

/**
 * Notes at an element what it shows, for those who make more of it than a page: data of elements is not written.
 *
 * @param element - Any.
 * @param data - What it shows.
 */
export function showing(element: Element, data: Partial<ElementData>): Element {
  // The parser of HTML declares that all data has the place in a source, which nothing here came from.
  return {...element, data: data as ElementData}
}

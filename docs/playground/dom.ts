import type {ElementContent, ElementData} from 'hast'
import {toDom} from 'hast-util-to-dom'
import {shown} from '../../src/write/safe.js'

/**
 * Finds an element that the page has.
 *
 * @param selector - What it is found by.
 * @param type - Its class, such as `HTMLButtonElement`.
 */
export function the<Type extends Element>(selector: string, type: new () => Type): Type {
  const found = document.querySelector(selector)
  if (found instanceof type) return found
  throw new Error(`The page has no ${selector}`)
}

/** Elements that were made, with what they show. */
export interface Made {
  readonly nodes: Node
  readonly data: ReadonlyMap<Element, ElementData>
}

/**
 * Makes elements of a tree; no text is ever read as markup.
 *
 * @param children - The tree.
 */
export function make(children: readonly ElementContent[]): Made {
  const data = new Map<Element, ElementData>()
  const nodes = toDom(
    {type: 'root', children: [...children]},
    {
      fragment: true,
      afterTransform(node, made) {
        if (made instanceof Text) made.data = shown(made.data)
        if (node.type === 'element' && node.data && made instanceof Element) data.set(made, node.data)
        if (made instanceof HTMLAnchorElement) made.target = '_blank'
      }
    }
  )
  return {nodes, data}
}

/** Keys that go to the item before and behind, to the first and to the last. */
const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: index => index + 1,
  ArrowDown: index => index + 1,
  ArrowLeft: index => index - 1,
  ArrowUp: index => index - 1,
  Home: () => 0,
  End: (_, count) => count - 1
}

/**
 * Lets the tabulator key stop once at many items, among which the arrow keys go.
 *
 * @param root - What holds the items.
 * @param items - In their order.
 */
export function roam(root: HTMLElement, items: readonly HTMLElement[]): void {
  for (const [index, item] of items.entries()) item.tabIndex = index === 0 ? 0 : -1
  let current = items[0]
  root.addEventListener('focusin', ({target}) => {
    const item = items.find(item => item === target)
    if (!item || !current) return
    current.tabIndex = -1
    item.tabIndex = 0
    current = item
  })
  root.addEventListener('keydown', event => {
    const index = event.target instanceof HTMLElement ? items.indexOf(event.target) : -1
    const item = index < 0 ? undefined : items[STEPS[event.key]?.(index, items.length) ?? -1]
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    item.focus()
  })
}

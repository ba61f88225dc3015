import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'

/**
 * Folds what is not shown at once.
 *
 * @param title - What is shown of it.
 * @param content - What is folded.
 * @param isOpen - Whether it can be seen at once all the same.
 */
export function folded(
  title: string | ElementContent[],
  content: readonly ElementContent[],
  isOpen = false
): Element {
  return h('details', {className: 'more', open: isOpen}, [h('summary', title), ...content])
}

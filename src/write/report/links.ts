import type {Element} from 'hast'
import {h} from 'hastscript'
import type {PaperRecord} from '../../record/types.js'
import {shortened} from '../facts.js'

/** A paper that is behind a number, and what it says of it. */
export interface Behind {
  /** Place of the paper, from 0. */
  readonly index: number
  readonly note?: string
}

/**
 * Leads to a paper in the list of papers.
 *
 * @param index - Place of the paper, from 0.
 * @param text - What is shown.
 */
export function linkTo(index: number, text: string): Element {
  return h('a', {href: `#paper-${index + 1}`, dir: 'auto'}, text)
}

/**
 * Leads to the papers behind a number.
 *
 * @param papers - The records.
 * @param behind - Those that are behind it.
 */
export function papersBehind(papers: readonly PaperRecord[], behind: readonly Behind[]): Element {
  return h(
    'ul',
    {className: 'behind'},
    behind.map(({index, note = ''}) =>
      h('li', [
        linkTo(index, shortened(papers[index]?.title ?? '')),
        ...(note === '' ? [] : [' ', h('span', {className: 'detail', dir: 'auto'}, note)])
      ])
    )
  )
}

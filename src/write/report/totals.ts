import type {Element} from 'hast'
import {h} from 'hastscript'
import type {PaperRecord} from '../../record/types.js'
import {countsOf} from '../counts.js'

/**
 * Shows how much there is; each count leads to what it counts.
 *
 * @param papers - The records.
 */
export function totals(papers: readonly PaperRecord[]): Element {
  return h(
    'ul',
    {className: 'totals'},
    countsOf(papers).map(({what, count, details}) => {
      const figure = [h('strong', String(count)), ' ', what]
      const detail = count === 0 ? '' : details.map(([label, count]) => `${label} ${count}`).join(', ')
      return h('li', [
        count === 0 ? h('span', figure) : h('a', {href: `#${what}`}, figure),
        h('span', {className: 'detail'}, detail)
      ])
    })
  )
}

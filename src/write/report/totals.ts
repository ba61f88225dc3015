import type {Element} from 'hast'
import {h} from 'hastscript'
import type {PaperRecord} from '../../record/types.js'
import {countsOf} from '../counts.js'

/**
 * Shows how much there is; each count leads to the section of what it counts, where there is one.
 *
 * @param papers - The records.
 * @param sections - Names of the sections.
 */
export function totals(papers: readonly PaperRecord[], sections: ReadonlySet<string>): Element {
  return h(
    'ul',
    {className: 'totals'},
    countsOf(papers).map(({what, count, details}) => {
      const figure = [h('strong', String(count)), ' ', what]
      const detail = count === 0 ? '' : details.map(([label, count]) => `${label} ${count}`).join(', ')
      return h('li', [
        sections.has(what) ? h('a', {href: `#${what}`}, figure) : h('span', figure),
        h('span', {className: 'detail'}, detail)
      ])
    })
  )
}

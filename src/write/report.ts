import type {Element} from 'hast'
import {h} from 'hastscript'
import * as z from 'zod'
import type {RecordFormat} from './format.js'
import {origin, titleOf} from './html/origin.js'
import {pageHtml} from './html/page.js'
import style from './report/report.css?text'
import {type Section, sectionsOf} from './report/sections.js'
import {totals} from './report/totals.js'

const options = z.strictObject({
  title: z.string('expected a string').optional().describe('Title of the page'),
  top: z
    .int('expected an integer from 1 to 1000')
    .min(1, 'expected an integer from 1 to 1000')
    .max(1000, 'expected an integer from 1 to 1000')
    .default(15)
    .describe('How many datasets, methods, leaderboards and metrics are shown at once')
})

/** Options of the `report` format. */
export interface ReportOptions {
  /** Title of the page. Default `Papers of HOST` where all listings stand on one host, else `Report`. */
  readonly title?: string | undefined
  /** How many datasets, methods, leaderboards and metrics are shown at once, from 1 to 1000. Default 15. */
  readonly top?: number | undefined
}

/**
 * One page about all records together: papers over time, links by kind, the most named datasets and methods,
 * leaderboards, metric values as plots, what is doubtful, and the papers that all of it leads to. As safe as `html`.
 */
export const report: RecordFormat<string, typeof options> = {
  extension: 'html',
  mediaType: 'text/html',
  options,

  write(papers, {title = titleOf(papers, 'Report'), top}) {
    const sections = sectionsOf(papers, top)
    return pageHtml({
      title,
      style,
      body: [
        h('a', {className: 'skip', href: '#report'}, 'Skip to the report'),
        h('header', {className: 'top'}, [
          h('h1', {dir: 'auto'}, title),
          ...origin(papers),
          totals(papers, new Set(sections.map(({id}) => id))),
          h(
            'p',
            {className: 'hint'},
            'A bar or a count opens to the papers behind it; a dot or a value leads to its paper.'
          )
        ]),
        h('nav', {className: 'sections', ariaLabel: 'Sections'}, [
          h(
            'ul',
            sections.map(({id, title}) => h('li', [h('a', {href: `#${id}`}, title)]))
          )
        ]),
        h('main', {id: 'report'}, inPairs(sections))
      ]
    })
  }
}

/** Narrow sections stand beside each other; one that has no other to stand beside is wide. */
function inPairs(sections: readonly Section[]): Element[] {
  const narrow = sections.filter(({isNarrow}) => isNarrow)
  const single = narrow.length % 2 === 1 ? narrow[0] : undefined
  return sections.map(section => {
    const {id, title, content, isNarrow = false} = section
    const className = isNarrow && section !== single ? 'narrow' : 'wide-section'
    return h('section', {id, className, ariaLabelledBy: `${id}-title`}, [
      h('h2', {id: `${id}-title`}, title),
      ...content
    ])
  })
}

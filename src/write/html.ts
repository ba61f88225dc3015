import type {Element} from 'hast'
import {h} from 'hastscript'
import * as z from 'zod'
import type {PaperRecord} from '../record/types.js'
import {counted, isDoubtful} from './facts.js'
import type {RecordFormat} from './format.js'
import {article} from './html/article.js'
import {find} from './html/find.js'
import {doubt} from './html/marks.js'
import {origin, titleOf} from './html/origin.js'
import {pageHtml} from './html/page.js'
import style from './html/papers.css?text'
import script from './html/script/papers.js?text'
import {type Kind, kinds} from './segments.js'

const options = z.strictObject({
  title: z.string('expected a string').optional().describe('Title of the page')
})

/** Options of the `html` format. */
export interface HtmlOptions {
  /** Title of the page. Default: what the listings' one host says, else `Papers`. */
  readonly title?: string | undefined
}

/**
 * One page that needs nothing beside itself: each paper with its mentions highlighted by kind, an index, and controls
 * that find papers. Without scripts it shows all papers. Only addresses in http, https and mailto become links.
 */
export const html: RecordFormat<string, typeof options> = {
  extension: 'html',
  mediaType: 'text/html',
  options,

  write(papers, {title = titleOf(papers, 'Papers')}) {
    return pageHtml({
      title,
      style,
      script,
      body: [
        h('a', {className: 'skip', href: '#papers'}, 'Skip to the papers'),
        h('header', {className: 'top'}, [
          h('h1', {dir: 'auto'}, title),
          h('p', [counted(papers.length, 'paper')]),
          ...origin(papers)
        ]),
        h('div', {className: 'columns'}, [
          h('aside', {className: 'side', ariaLabel: 'What is shown'}, [
            find(papers),
            legend(papers),
            contents(papers)
          ]),
          h('main', {id: 'papers', tabIndex: -1}, papers.map(article))
        ])
      ]
    })
  }
}

function contents(papers: readonly PaperRecord[]): Element[] {
  const titles = papers.map((paper, index) =>
    h('li', [h('a', {href: `#paper-${index + 1}`, dir: 'auto'}, paper.title)])
  )
  return [
    h('a', {className: 'skip', href: '#papers'}, 'Skip the titles'),
    h('nav', {className: 'index', ariaLabel: 'Papers'}, [h('ol', titles)])
  ]
}

const KIND_LABELS: Readonly<Record<Kind, string>> = {
  method: 'Methods',
  dataset: 'Datasets',
  metric: 'Metrics',
  link: 'Links'
}

/** What each look means, and a box to turn it off. */
function legend(papers: readonly PaperRecord[]): Element {
  const hasDoubts = papers.some(paper =>
    [...paper.methods, ...paper.datasets, ...paper.metrics].some(isDoubtful)
  )
  return h('fieldset', {className: 'legend'}, [
    h('legend', {className: 'hidden'}, 'Highlighted'),
    ...kinds.map(kind => {
      const count = papers.reduce((sum, paper) => sum + paper[`${kind}s`].length, 0)
      return h('label', [
        h('input', {type: 'checkbox', id: `show-${kind}`, checked: true}),
        h('span', {className: ['mark', kind]}, KIND_LABELS[kind]),
        h('span', {className: 'count'}, String(count))
      ])
    }),
    hasDoubts ? h('p', [doubt(), ' more likely wrong than right']) : undefined
  ])
}

import type {Element} from 'hast'
import {h} from 'hastscript'
import * as z from 'zod'
import type {PaperRecord} from '../record/types.js'
import {counted} from './facts.js'
import type {RecordFormat} from './format.js'
import {article} from './html/article.js'
import {pageHtml} from './html/page.js'
import style from './html/papers.css?text'
import script from './html/script/papers.js?text'
import {type Kind, kinds} from './segments.js'

const options = z.strictObject({
  title: z.string('expected a string').default('Papers').describe('Title of the page')
})

/** Options of the `html` format. */
export interface HtmlOptions {
  /** Title of the page. Default `Papers`. */
  readonly title?: string | undefined
}

/**
 * One page that needs nothing beside itself: an index, and each paper with its mentions highlighted by kind.
 * It holds no script, and only addresses in http, https and mailto become links.
 */
export const html: RecordFormat<string, typeof options> = {
  extension: 'html',
  mediaType: 'text/html',
  options,

  write(papers, {title}) {
    return pageHtml({
      title,
      style,
      script,
      body: [
        h('a', {className: 'skip', href: '#papers'}, 'Skip to the papers'),
        h('header', {className: 'top'}, [
          h('h1', {dir: 'auto'}, title),
          h('p', [counted(papers.length, 'paper')])
        ]),
        h('div', {className: 'columns'}, [
          contents(papers),
          h('main', {id: 'papers'}, [find(papers), legend(papers), ...papers.map(article)])
        ])
      ]
    })
  }
}

/** Finds papers by words; without a script it is not there. */
function find(papers: readonly PaperRecord[]): Element {
  return h('search', {id: 'find', hidden: true}, [
    h('label', ['Search ', h('input', {type: 'search', id: 'words'})]),
    h('p', {role: 'status'}, counted(papers.length, 'paper'))
  ])
}

function contents(papers: readonly PaperRecord[]): Element {
  return h('nav', {className: 'index', ariaLabel: 'Papers'}, [
    h(
      'ol',
      papers.map((paper, index) => h('li', [h('a', {href: `#paper-${index + 1}`, dir: 'auto'}, paper.title)]))
    )
  ])
}

const LEGEND: Readonly<
  Record<Kind, readonly [label: string, key: 'methods' | 'datasets' | 'metrics' | 'links']>
> = {
  method: ['Methods', 'methods'],
  dataset: ['Datasets', 'datasets'],
  metric: ['Metrics', 'metrics'],
  link: ['Links', 'links']
}

/** What each look means, and a box to turn it off. */
function legend(papers: readonly PaperRecord[]): Element {
  return h('fieldset', {className: 'legend'}, [
    h('legend', {className: 'hidden'}, 'Highlighted'),
    ...kinds.map(kind => {
      const [label, key] = LEGEND[kind]
      const count = papers.reduce((sum, paper) => sum + paper[key].length, 0)
      return h('label', [
        h('input', {type: 'checkbox', id: `show-${kind}`, checked: true}),
        h('span', {className: ['mark', kind]}, label),
        h('span', {className: 'count'}, String(count))
      ])
    })
  ])
}

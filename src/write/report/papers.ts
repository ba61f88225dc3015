import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {PaperRecord} from '../../record/types.js'
import type {Dataset, Method, Metric} from '../../tree/entities.js'
import {paperAddress, safeAddress} from '../addresses.js'
import {datesOf, isDoubtful, LINK_LABELS, ROLE_LABELS, roles} from '../facts.js'
import {anchor, joined, text} from '../html/nodes.js'
import {metricText} from '../metric-text.js'
import {type Quote, quotesOf} from './quotes.js'

/**
 * Lists the papers with what each names, and the words in which its values stand.
 *
 * @param papers - The records.
 */
export function paperList(papers: readonly PaperRecord[]): Element {
  // One date of all stands above.
  const isDated = new Set(papers.map(paper => datesOf(paper).join())).size > 1
  return h(
    'ol',
    {className: 'papers'},
    papers.map((paper, index) =>
      h('li', {id: `paper-${index + 1}`}, [
        h('span', {className: 'place'}, String(index + 1)),
        h('div', [
          h('span', {className: 'title', dir: 'auto'}, [anchor(paperAddress(paper), [text(paper.title)])]),
          ...detail(paper, isDated)
        ]),
        h('div', found(paper))
      ])
    )
  )
}

function detail(paper: PaperRecord, isDated: boolean): Element[] {
  const parts: ElementContent[] = [
    ...(isDated ? datesOf(paper) : []).map(([label, day]) => text(`${label} ${day}`)),
    ...paper.links.map(({kind, url}) => anchor(safeAddress(url), [text(LINK_LABELS[kind])]))
  ]
  return parts.length === 0 ? [] : [h('span', {className: 'detail'}, joined(parts, ' · '))]
}

/** What a paper names and says; where that is nothing, it is said. */
function found(paper: PaperRecord): Element[] {
  const all = [...names(paper), ...values(paper)]
  const nothing = paper.abstract === null ? 'no abstract' : 'nothing found in title and abstract'
  return all.length > 0 ? all : [h('span', {className: 'detail'}, nothing)]
}

function names(paper: PaperRecord): Element[] {
  const ofRole = (role: Method['role']) => paper.methods.filter(method => method.role === role)
  const lines: ReadonlyArray<readonly [label: string, named: ReadonlyArray<Method | Dataset | Metric>]> = [
    ...roles.map(role => [ROLE_LABELS[role], ofRole(role)] as const),
    ['Datasets', paper.datasets],
    ['Metrics without a value', paper.metrics.filter(metric => metric.value === null)]
  ]
  return lines
    .filter(([, named]) => named.length > 0)
    .map(([label, named]) =>
      h('span', {className: 'names'}, [
        h('span', {className: 'key'}, `${label} `),
        h(
          'span',
          {dir: 'auto'},
          named.flatMap((one, index) => [
            text(index === 0 ? one.name : `, ${one.name}`),
            ...(isDoubtful(one) ? [doubtMark()] : [])
          ])
        )
      ])
    )
}

function values(paper: PaperRecord): Element[] {
  const quotes = quotesOf(paper)
  return quotes.length === 0 ? [] : [h('ul', {className: 'said'}, quotes.map(said))]
}

function said({metrics, pieces}: Quote): Element {
  return h('li', [
    h(
      'q',
      {dir: 'auto'},
      pieces.map(({text: piece, isValue}) => (isValue ? h('b', piece) : text(piece)))
    ),
    h(
      'ul',
      metrics.map(metric =>
        h('li', {dir: 'auto'}, [metricText(metric), ...(isDoubtful(metric) ? [doubtMark()] : [])])
      )
    )
  ])
}

/** Marks what is more likely wrong than right. */
export function doubtMark(): Element {
  return h('span', {className: 'doubt'}, ' in doubt')
}

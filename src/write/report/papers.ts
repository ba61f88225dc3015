import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {PaperRecord} from '../../record/types.js'
import {paperAddress, safeAddress} from '../addresses.js'
import {counted, LINK_LABELS} from '../facts.js'
import {anchor} from '../html/page.js'

/**
 * Lists the papers with what each names.
 *
 * @param papers - The records.
 */
export function paperList(papers: readonly PaperRecord[]): Element {
  return h(
    'ol',
    {className: 'papers'},
    papers.map((paper, index) =>
      h('li', {id: `paper-${index + 1}`}, [
        h('span', {className: 'title', dir: 'auto'}, [
          anchor(paperAddress(paper), [{type: 'text', value: paper.title}])
        ]),
        h('span', {className: 'detail', dir: 'auto'}, detail(paper))
      ])
    )
  )
}

function detail(paper: PaperRecord): ElementContent[] {
  const proposed = paper.methods.filter(method => method.role === 'proposed').map(method => method.name)
  const parts: ElementContent[][] = [
    ...(proposed.length > 0 ? [[text(`proposes ${proposed.join(', ')}`)]] : []),
    ...(paper.datasets.length > 0 ? [[text(counted(paper.datasets.length, 'dataset'))]] : []),
    ...(paper.metrics.length > 0 ? [[text(counted(paper.metrics.length, 'metric'))]] : []),
    ...paper.links.map(({kind, url}) => [anchor(safeAddress(url), [text(LINK_LABELS[kind])])])
  ]
  return parts.flatMap((part, index) => (index === 0 ? part : [text(' · '), ...part]))
}

function text(value: string): ElementContent {
  return {type: 'text', value}
}

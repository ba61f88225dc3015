import type {Plugin} from 'unified'
import {SKIP, visit} from 'unist-util-visit'
import {textOf} from '../../tree/text.js'
import type {Abstract, Listing, MentionNode, Paper, Phrasing, Title} from '../../tree/types.js'
import type {NamedSpan, PaperTag} from '../named-spans.js'
import {claimsIn, proposedOf} from './find-claims.js'

/**
 * Plugin of unified that finds the comparisons of methods in each abstract of a listing, and puts them into the data of
 * its paper: `paper.data.claims`. It stands behind `listingExtract`, whose mentions it takes.
 *
 * @example
 * ```ts
 * import {listingClean, listingExtract, listingParse, type Paper} from 'paperglean'
 * import {listingClaims} from 'paperglean/grammar'
 * import {unified} from 'unified'
 *
 * const processor = unified().use(listingParse).use(listingClean).use(listingExtract).use(listingClaims)
 * const page = 'Ferns in Low Wind\n\nWe propose FernNet, a small network for ferns. FernNet outperforms ResNet-50 on CIFAR-10.'
 * const tree = processor.runSync(processor.parse(page))
 * const [paper] = tree.children.filter((node): node is Paper => node.type === 'paper')
 * paper?.data?.claims?.map(({subject, relation, object}) => [subject, relation, object]) // => [['FernNet', 'outperforms', 'ResNet-50']]
 * ```
 */
export const listingClaims: Plugin<[], Listing, Listing> = () => tree => {
  visit(tree, 'paper', paper => {
    paper.data = {...paper.data, claims: claimsOfPaper(paper)}
    return SKIP
  })
}

function claimsOfPaper({children}: Paper) {
  const title = children.find((node): node is Title => node.type === 'title')
  const abstract = children.find((node): node is Abstract => node.type === 'abstract')
  if (!abstract) return []
  const [inTitle, inAbstract] = [spansOf(title), spansOf(abstract)]
  return claimsIn(textOf(abstract).value, inAbstract, proposedOf(inTitle, inAbstract))
}

/** The mention nodes of a part as spans of its text; two nodes of one mention are one span. */
function spansOf(part: Title | Abstract | undefined): NamedSpan[] {
  const spans: Array<NamedSpan & {readonly entity: MentionNode['entity']; end: number}> = []
  let offset = 0
  const walk = (nodes: readonly Phrasing[]) => {
    for (const node of nodes) {
      if (node.type === 'text') offset += node.value.length
      if (node.type !== 'mention') continue
      const start = offset
      const open = node.continued
        ? spans.findLast(({entity, end}) => entity === node.entity && end === start)
        : undefined
      const place = spans.length
      if (!open) spans.push({...nameOf(node), tag: tagOf(node), entity: node.entity, start, end: start})
      walk(node.children)
      const span = open ?? spans[place]
      if (span) span.end = offset
    }
  }
  walk(part?.children ?? [])
  return spans
}

const tags = {link: 'Link', metric: 'Metric', dataset: 'Dataset', method: 'Method'} as const

const tagOf = (node: MentionNode): PaperTag =>
  node.kind === 'metric' && node.part === 'value' ? 'Result' : tags[node.kind]

const nameOf = ({entity}: MentionNode) => ({
  name: 'url' in entity ? entity.url : entity.name,
  proposed: 'role' in entity && entity.role === 'proposed'
})

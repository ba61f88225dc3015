import type {Listing, ListingContent} from '../../tree/types.js'

/** How sure a paper without an abstract is; titles alone are a listing too. */
const titleAlone = 0.7

/**
 * Tells how sure it is that a dump was understood: titles have abstracts that look like abstracts, and half
 * of the text or more stands in papers.
 *
 * @param tree - What became of the dump.
 * @param doubtful - How many abstracts do not look like one.
 * @returns From 0 to 1; 1 without papers, of which nothing can be wrong.
 */
export function layoutConfidence(tree: Listing, doubtful: number): number {
  let [papers, withAbstract, inside, outside] = [0, 0, 0, 0]
  for (const node of tree.children) {
    if (node.type === 'separator') continue
    if (node.type !== 'paper') {
      outside += lengthOf(node)
      continue
    }
    papers++
    inside += lengthOf(node)
    if (node.children.some(part => part.type === 'abstract')) withAbstract++
  }
  if (papers === 0) return 1
  const sure = (withAbstract - doubtful + (papers - withAbstract) * titleAlone) / papers
  return Math.max(0, sure) * Math.min(1, (2 * inside) / (inside + outside))
}

function lengthOf({position}: ListingContent): number {
  return (position?.end.offset ?? 0) - (position?.start.offset ?? 0)
}

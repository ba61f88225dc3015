import type {ListingNode, Separator, Text} from '../src/index.js'

/** The leaves of a tree, in order. */
export function leavesOf(node: ListingNode): Array<Text | Separator> {
  return 'children' in node ? node.children.flatMap(child => leavesOf(child)) : [node]
}

/** What the leaves of a tree say of its source: their spans, one after the other. */
export function spansOf(tree: ListingNode, source: string): string[] {
  return leavesOf(tree).map(({position}) => source.slice(position?.start.offset, position?.end.offset))
}

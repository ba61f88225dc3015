import type {ListingNode, Separator, Text} from '../src/index.js'

/** The leaves of a tree, in order. */
export function leavesOf(node: ListingNode): Array<Text | Separator> {
  return 'children' in node ? node.children.flatMap(child => leavesOf(child)) : [node]
}

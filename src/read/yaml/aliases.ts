import {isAlias, isMap, isScalar, isSeq} from 'yaml'
import {longestExpansion} from '../../arguments/limits.js'

/** Each alias counts as so much at least: finding what it stands for takes its time. */
const leastLength = 8

/**
 * Whether aliases make a document much longer than it is written, or name what holds them. Walks through it once; the parser
 * would look through the whole document for each.
 *
 * @param contents - The root node; no deeper than a list of papers.
 */
export function isExpanded(contents: unknown): boolean {
  const lengths = new Map<string, number>()
  let aliases = 0
  /** How long a node is with all that its aliases stand for. */
  const lengthOf = (node: unknown): number => {
    if (isAlias(node)) {
      // What stands around the alias has no length yet.
      const length = Math.max(leastLength, lengths.get(node.source) ?? Number.POSITIVE_INFINITY)
      aliases += length
      return length
    }
    const length = isScalar(node)
      ? String(node.value).length
      : partsOf(node).reduce<number>((sum, part) => sum + lengthOf(part), 1)
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined)
      lengths.set(node.anchor, length)
    return length
  }
  lengthOf(contents)
  return aliases > longestExpansion
}

function partsOf(node: unknown): readonly unknown[] {
  if (isMap(node)) return node.items.flatMap(({key, value}) => [key, value])
  return isSeq(node) ? node.items : []
}

import {aTree, checkArgument} from '../arguments/checks.js'
import {type MappedText, mapped, type OffsetRun} from './offsets.js'
import type {Abstract, Author, Chrome, Field, Heading, MentionNode, Phrasing, Text, Title} from './types.js'

/** A node that bears text. */
export type TextParent = Title | Abstract | Author | Field | Heading | Chrome | MentionNode

/**
 * The text of a part, with the way back to the source. Separators (markup) are passed over.
 *
 * @param node - Such as a title, before or after cleaning.
 * @returns The text, and a map to offsets in the source; without positions the map counts from 0.
 *
 * @example
 * ```ts
 * import {textOf} from 'paperglean/tree'
 *
 * textOf({type: 'title', children: [{type: 'text', value: 'Kites in Low Wind'}]}).value // => 'Kites in Low Wind'
 * ```
 */
export function textOf(node: TextParent): MappedText {
  checkArgument('node', aTree, node)
  const leaves = leavesOf(node.children)
  const parts: string[] = []
  const map: OffsetRun[] = []
  let length = 0
  for (const leaf of leaves) {
    const offsets = leaf.data?.offsets ?? mapped(leaf.value, leaf.position?.start.offset ?? length).map
    if (leaves.length === 1) return {value: leaf.value, map: offsets}
    for (const run of offsets) map.push({...run, start: run.start + length})
    parts.push(leaf.value)
    length += leaf.value.length
  }
  return {value: parts.join(''), map}
}

/**
 * The same without the way back to the source.
 *
 * @param node - Such as a title, before or after cleaning.
 */
export function plainTextOf(node: TextParent): string {
  return plainText(node.children)
}

function plainText(nodes: readonly Phrasing[]): string {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text') text += node.value
    else if (node.type === 'mention') text += plainText(node.children)
  }
  return text
}

function leavesOf(nodes: readonly Phrasing[], leaves: Text[] = []): Text[] {
  for (const node of nodes) {
    if (node.type === 'text') leaves.push(node)
    else if (node.type === 'mention') leavesOf(node.children, leaves)
  }
  return leaves
}

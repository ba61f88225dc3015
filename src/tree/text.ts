import type {MappedText, OffsetRun} from './offsets.js'
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
  const parts: string[] = []
  const map: OffsetRun[] = []
  let length = 0
  for (const leaf of leavesOf(node.children)) {
    const source = leaf.position?.start.offset ?? length
    const runs = leaf.data?.offsets ?? [
      {start: 0, length: leaf.value.length, source, sourceLength: leaf.value.length, replaced: false}
    ]
    for (const run of runs) map.push({...run, start: run.start + length})
    parts.push(leaf.value)
    length += leaf.value.length
  }
  return {value: parts.join(''), map}
}

function* leavesOf(nodes: readonly Phrasing[]): Generator<Text> {
  for (const node of nodes) {
    if (node.type === 'text') yield node
    else if (node.type === 'mention') yield* leavesOf(node.children)
  }
}

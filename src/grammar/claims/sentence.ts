import type {WordNode} from './nodes.js'

/** The words of one sentence, and what "our method" means in it. */
export interface Sentence {
  readonly nodes: readonly WordNode[]
  /** Name of the one method that the paper introduces. */
  readonly proposed: string | undefined
}

/** A method or dataset where a sentence speaks of it. */
export interface Reference {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** What a phrase speaks of, and the node behind it. */
export interface Phrase {
  readonly references: readonly Reference[]
  readonly end: number
}

/** What a node names. */
export function referenceTo(node: WordNode): Reference {
  return {name: (node.method ?? node.dataset)?.name ?? '', start: node.start, end: node.end}
}

/** "we", "our method": the words from one node to another, for the method that the paper introduces. */
export function referenceToOurs(
  {nodes, proposed}: Sentence,
  first: number,
  last: number
): Reference | undefined {
  const [start, end] = [nodes[first]?.start, nodes[last]?.end]
  return proposed === undefined || start === undefined || end === undefined
    ? undefined
    : {name: proposed, start, end}
}

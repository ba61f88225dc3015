import type {NamedSpan} from '../named-spans.js'
import type {PaperTerm} from '../terms.js'

/** A word of a sentence, or a name, however many terms it has. */
export interface WordNode {
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly tags: ReadonlySet<string>
  readonly method?: NamedSpan | undefined
  readonly dataset?: NamedSpan | undefined
  /** Punctuation before and behind it. */
  readonly pre: string
  readonly post: string
}

/** Makes one node of the terms of each name, and of each other term. */
export function nodesOf(terms: readonly PaperTerm[]): WordNode[] {
  const nodes: WordNode[] = []
  for (const term of terms) {
    if (!term.span) continue
    const [method, dataset] = [nameIn(term, 'Method'), nameIn(term, 'Dataset')]
    const last = nodes.at(-1)
    const name = method ?? dataset
    const node = {
      lower: (term.implicit ?? term.text).toLowerCase(),
      start: term.span[0],
      end: term.span[1],
      tags: term.tags,
      method,
      dataset,
      pre: term.pre,
      post: term.post
    }
    if (last && name && name === (last.method ?? last.dataset))
      nodes[nodes.length - 1] = {...last, end: node.end, post: node.post, tags: node.tags}
    else if (last && name && isAlias(node, last, name))
      nodes[nodes.length - 1] = {...last, post: node.post.replace(/^[)\]]/, '') || ' '}
    else nodes.push(node)
  }
  return nodes
}

const nameIn = (term: PaperTerm, tag: NamedSpan['tag']) => term.mentions?.find(mention => mention.tag === tag)

/** "Fern Network (FernNet)": another name of the one before. */
const isAlias = (node: WordNode, last: WordNode, name: NamedSpan) =>
  /^[([]/.test(node.pre) && /^[)\]]/.test(node.post) && name.name === (last.method ?? last.dataset)?.name

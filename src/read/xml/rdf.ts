import {elementsOf, localName, type XmlElement} from './parse.js'

const pointers = ['resource', 'noderesource', 'nodeid', 'idref']

/** Types of nodes of RDF that are no papers: what papers stand in, who made them, what is kept beside them. */
const otherNodes = new Set(
  'journal periodical issue publicationissue publicationvolume series magazine newspaper person organization agent group attachment memo collection conference event useritem image concept conceptscheme ontology class'.split(
    ' '
  )
)
/** Properties that lead to what a node is a part of. */
const wholeProperties = new Set(['ispartof', 'presentedat'])

/** The nodes of RDF by what names them; pointers lead to them. */
export class RdfNodes {
  readonly #nodes = new Map<string, XmlElement>()
  readonly #wholes = new Set<string>()

  constructor(roots: readonly XmlElement[]) {
    for (const root of roots) this.#add(root)
  }

  #add(element: XmlElement): void {
    const inner = elementsOf(element)
    const name = nameOf(element)
    if (name !== undefined && inner.length > 0) this.#nodes.set(name, element)
    const pointer = wholeProperties.has(localName(element.name)) ? pointerOf(element) : undefined
    if (pointer !== undefined) this.#wholes.add(pointer)
    for (const child of inner) this.#add(child)
  }

  /** The node that an element without elements points to. */
  target(element: XmlElement): XmlElement | undefined {
    if (this.#nodes.size === 0 || element.children.some(child => typeof child !== 'string')) return undefined
    const pointer = pointerOf(element)
    return pointer === undefined ? undefined : this.#nodes.get(pointer)
  }

  /** Whether a node may be a paper. */
  isPaper(element: XmlElement): boolean {
    const types = [
      localName(element.name),
      ...elementsOf(element).flatMap(child =>
        localName(child.name) === 'type'
          ? [(pointerOf(child) ?? '').split(/[/#:]/).at(-1)?.toLowerCase() ?? '']
          : []
      )
    ]
    const name = nameOf(element)
    return !types.some(type => otherNodes.has(type)) && !(name !== undefined && this.#wholes.has(name))
  }
}

/** What names a node: `rdf:about`, `rdf:ID`, `rdf:nodeID`. */
function nameOf({attributes}: XmlElement): string | undefined {
  for (const [key, value] of Object.entries(attributes)) {
    const name = localName(key)
    if (name === 'about' || name === 'nodeid') return value
    if (name === 'id' && key.includes(':')) return `#${value}`
  }
  return undefined
}

function pointerOf({attributes}: XmlElement): string | undefined {
  for (const [key, value] of Object.entries(attributes)) if (pointers.includes(localName(key))) return value
  return undefined
}

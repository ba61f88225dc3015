import {otherXml} from '../../fields/index.js'
import {localName, type XmlElement} from './parse.js'

/** What a document is that holds no papers, if it is of a known kind. */
export function kindOf(root: XmlElement): string | undefined {
  const name = localName(root.name)
  const space = namespaceOf(root) ?? ''
  return otherXml.find(
    ({names, namespace}) => names.split(' ').includes(name) && (namespace?.test(space) ?? true)
  )?.what
}

/** Why no papers were read, and what can be. */
export function refusalOf(root: XmlElement | undefined, kind: string | undefined): string {
  if (!root) return 'This is no XML: it has no elements'
  const space = namespaceOf(root)
  const name = `<${root.name}>${space === undefined ? '' : ` of ${space.slice(0, 100)}`}`
  const what = kind === undefined ? `No papers are known in ${name}` : `This is ${kind}`
  return `${what}; papers are read from RIS, BibTeX, CSL-JSON and from the XML of PubMed, EndNote, MODS, JATS and others`
}

/** The namespace of an element, where it names it itself. */
function namespaceOf({name, attributes}: XmlElement): string | undefined {
  const colon = name.indexOf(':')
  return attributes[colon === -1 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`]
}

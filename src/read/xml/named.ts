import {type FieldName, memberRules} from '../../fields/index.js'
import type {Entry} from '../entries.js'
import type {Report} from '../json/report.js'
import {entryOf} from '../named/entry.js'
import {fold, type JsonObject, Members} from '../named/values.js'
import {snippetOf} from './markup.js'
import {elementsOf, localName, type XmlElement} from './parse.js'
import type {XmlTree} from './paths.js'

/** Names of members that are names of elements, too, without those that lead into others. */
function namesOf(...targets: FieldName[]): ReadonlySet<string> {
  const names = memberRules.flatMap(rule =>
    targets.includes(rule.target) && !rule.form ? rule.names.split(' ') : []
  )
  return new Set(names.filter(name => !name.includes('.')).map(fold))
}

const titles = new Set([...namesOf('title')].filter(name => name !== 'displayname' && name !== 'headline'))
/** Beside a title, these say that it is one of a paper. */
const signs = new Set(
  [...namesOf('authors', 'abstract', 'doi', 'arxiv')].filter(name => name !== 'description')
)

/**
 * Reads papers of no known vocabulary by the names of their elements: those that have a title and authors, an abstract
 * or an identifier.
 */
export function namedEntries(roots: readonly XmlElement[], tree: XmlTree, report: Report): Entry[] {
  const members = new Members()
  return papersIn(roots, tree).map(element => ({
    ...entryOf([objectOf(element)], members),
    position: report.position(element)
  }))
}

/** The outermost papers; a document that is like a paper itself and holds several is a list with a title. */
function papersIn(elements: readonly XmlElement[], tree: XmlTree): XmlElement[] {
  return elements.flatMap(element => {
    if (!isPaper(element, tree)) return papersIn(elementsOf(element), tree)
    const inner = elements.length === 1 ? papersIn(elementsOf(element), tree) : []
    const [first] = inner
    return first && inner.length > 1 && inner.every(({name}) => name === first.name) ? inner : [element]
  })
}

function isPaper(element: XmlElement, tree: XmlTree): boolean {
  const names = [...tree.childrenOf(element).keys()].map(fold)
  return names.some(name => titles.has(name)) && names.some(name => signs.has(name))
}

/** An element as JSON would have it: elements of one name are an array, text alone is a text. */
function objectOf(element: XmlElement): JsonObject {
  const members = new Map<string, unknown[]>()
  for (const child of elementsOf(element)) {
    const name = localName(child.name)
    const value = contentOf(child)
    const known = members.get(name)
    if (known) known.push(value)
    else if (value !== '') members.set(name, [value])
  }
  const inner = [...members].map(([name, values]) => [name, values.length === 1 ? values[0] : values])
  return {...element.attributes, ...Object.fromEntries(inner)}
}

function contentOf(element: XmlElement): unknown {
  const inner = elementsOf(element)
  const isText = element.children.some(child => typeof child === 'string' && child.trim() !== '')
  if (isText) return snippetOf(element).trim()
  if (inner.length === 0) return Object.keys(element.attributes).length > 0 ? {...element.attributes} : ''
  const [first] = inner
  // `<authors><author/><author/></authors>`
  if (first && inner.every(({name}) => name === first.name)) return inner.map(contentOf)
  return objectOf(element)
}

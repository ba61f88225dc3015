import {authorRoles, personElements, personHolders, roleElements} from '../../fields/index.js'
import type {EntryAuthor} from '../entries.js'
import {authorsOf} from '../feed/people.js'
import {withInitials} from '../named/people.js'
import {isOrganization} from '../parts/people.js'
import {lineOfElement, plainText} from './markup.js'
import {elementsOf, type XmlElement} from './parse.js'
import type {Value, XmlTree} from './paths.js'

const holders = new Set(personHolders.split(' '))
const roles = new Set(authorRoles.split(' '))

/** Elements that hold all names in one text. */
const listNames = new Set(['authors', 'authorstring', 'creators'])
/** Holders in holders are few: names in lists in nodes of RDF. */
const deepest = 8

/** What is not of a name in catalogues: "Example, Ada, 1904-1991.", "Example, Ada [editor]". */
const yearsBehind = /,?\s?[([]?\d{4}\??\s?-\s?(?:\d{4}\??)?[)\]]?[.,]?$/
const behind = /\s\[[^[\]]{1,40}\]$/
/** DBLP parts persons of one name by a number. */
const number = /\s\d{4}$/

/**
 * Reads persons of any of the known forms.
 *
 * @param values - Elements of one person each, elements that hold persons, names.
 * @param isAuthor - Whether those are passed over whose role is another than that of an author.
 */
export function peopleOf(values: readonly Value[], tree: XmlTree, isAuthor: boolean): EntryAuthor[] {
  const people = inOrder(values, tree).flatMap(value => namesOf(value, {tree, isAuthor, nodes: new Set()}, 0))
  const seen = new Set<string>()
  return withInitials(people).filter(({value}) => !seen.has(value) && seen.add(value))
}

/** IEEE numbers its authors, and does not write them in this order. */
function inOrder(values: readonly Value[], tree: XmlTree): readonly Value[] {
  const numbers = values.map(value =>
    typeof value === 'string' ? Number.NaN : Number(textAt(value, 'author_order', tree) || Number.NaN)
  )
  if (numbers.some(Number.isNaN)) return values
  return values
    .map((value, place) => ({value, number: numbers[place] ?? 0}))
    .sort((one, two) => one.number - two.number)
    .map(({value}) => value)
}

/** How persons are read, and the nodes of RDF that were, since these may point to each other. */
interface Reading {
  readonly tree: XmlTree
  readonly isAuthor: boolean
  readonly nodes: Set<XmlElement>
}

function namesOf(value: Value, reading: Reading, depth: number): EntryAuthor[] {
  if (typeof value === 'string') return namesIn(value)
  const {tree, isAuthor, nodes} = reading
  const target = tree.targetOf(value)
  if (target && nodes.has(target)) return []
  if (target) nodes.add(target)
  if (isAuthor && hasOtherRole(value, tree)) return []
  const name = partsOf(value, tree)
  if (name) return [name]
  const inner = depth < deepest ? innerOf(value, tree) : []
  if (inner.length > 0) return inner.flatMap(each => namesOf(each, reading, depth + 1))
  const group = textAt(value, personElements.group, tree)
  if (group !== '') return [{value: nameOf(group)}]
  const line = textAt(value, personElements.whole, tree) || plainText(value)
  return listNames.has(tree.nameOf(value)) ? authorsOf([line]) : namesIn(line)
}

/** The elements of persons that a holder holds. Of the forms of one name the first counts. */
function innerOf(element: XmlElement, tree: XmlTree): XmlElement[] {
  const found = tree
    .listOf(element)
    .filter(
      child =>
        tree.targetOf(child) !== undefined ||
        (isHolder(tree.nameOf(child)) && (isHolder(tree.nameOf(element)) || elementsOf(child).length > 0))
    )
  return tree.nameOf(element) === 'name-alternatives' ? found.slice(0, 1) : found
}

/** Also the places of a list in RDF: `rdf:_1`. */
function isHolder(name: string): boolean {
  return holders.has(name) || /^_\d{1,5}$/.test(name)
}

function hasOtherRole(element: XmlElement, tree: XmlTree): boolean {
  const found = tree
    .all({element, around: []}, roleElements)
    .map(role => (typeof role === 'string' ? role : lineOfElement(role)))
    .map(role =>
      role
        .toLowerCase()
        .replace(/[^a-z -]/g, '')
        .trim()
    )
    .filter(role => role !== '')
  return found.length > 0 && !found.some(role => roles.has(role) || role.endsWith('author'))
}

/** Names of elements that were read, since papers share those of their volumes. */
const known = new WeakMap<XmlElement, EntryAuthor | 'none'>()

function partsOf(element: XmlElement, tree: XmlTree): EntryAuthor | undefined {
  const before = known.get(element)
  if (before !== undefined) return before === 'none' ? undefined : before
  const name = readParts(element, tree)
  known.set(element, name ?? 'none')
  return name
}

/** JATS writes what is before a name under the name under which others have its particle. */
const honorific = /^(?:(?:dr|prof(?:essor)?|doctor|sir|dame|mrs?|ms|miss|mx|rev|pd|priv|hon)\b\.?\s?){1,4}$/i

/** A name whose parts are told apart. */
function readParts(element: XmlElement, tree: XmlTree): EntryAuthor | undefined {
  const family = textAt(element, personElements.family, tree)
  if (family === '') return undefined
  const given = textAt(element, personElements.given, tree) || textAt(element, personElements.initials, tree)
  const first = joined(given, textAt(element, personElements.middle, tree))
  const particle = textAt(element, personElements.particle, tree)
  const last = joined(honorific.test(particle) ? '' : particle, family)
  const value = joined(first, last, textAt(element, personElements.suffix, tree))
  return first === '' ? {value} : {value, given: first, family: last}
}

function textAt(element: XmlElement, paths: string, tree: XmlTree): string {
  const values = tree.first({element, around: []}, paths, plainText)
  return joined(...values.map(plainText))
}

function joined(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' ')
}

/** One name, or several with semicolons between, where journals of OJS write the affiliation, too. */
function namesIn(text: string): EntryAuthor[] {
  const [first = '', ...others] = text.split(';')
  const names = [first, ...(first.includes(',') ? others.filter(each => !isOrganization(each)) : others)]
  return names.map(nameOf).flatMap(value => (value === '' ? [] : [{value}]))
}

function nameOf(text: string): string {
  // Primo writes a name for its index behind two dollars.
  const [line = ''] = text.replace(/\s+/g, ' ').split('$$', 1)
  const name = line
    .trim()
    .replace(behind, '')
    .replace(number, '')
    .replace(/,(?=\p{L})/u, ', ')
  const bare = name.length < 200 ? name.replace(yearsBehind, '') : name
  // The full stop of an initial stays.
  return bare.replace(/[\s,:;/]{1,3}$/, '').replace(/(?<=\p{L}\p{Ll})\.$/u, '')
}

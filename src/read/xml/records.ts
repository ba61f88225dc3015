import {type Vocabulary, vocabularies} from '../../fields/index.js'
import type {Entry} from '../entries.js'
import type {Report} from '../json/report.js'
import {isVolumeType, volumeLeftOut} from '../parts/volume.js'
import {entryOf, type FoundRecord} from './entry.js'
import {plainText} from './markup.js'
import {namedEntries} from './named.js'
import {elementsOf, parseXml, type XmlDocument, type XmlElement} from './parse.js'
import {type Place, XmlTree} from './paths.js'
import {RdfNodes} from './rdf.js'
import {kindOf, refusalOf} from './refusal.js'

const byName = new Map<string, Vocabulary[]>()
for (const vocabulary of vocabularies)
  for (const name of vocabulary.records.toLowerCase().split(' '))
    byName.set(name, [...(byName.get(name) ?? []), vocabulary])
const anyName = byName.get('*') ?? []

/** Where nodes of RDF may stand. */
const rdfRoot = /<(?:[\w.-]{1,40}:)?RDF[\s>]/

/**
 * Reads the papers of a document.
 *
 * @param report - Takes `unreadable-xml`, `unsafe-entities`, `server-error`, `deleted-record`, `unread-record`,
 *   `more-records` and `item-left-out`.
 */
export function entriesOf(source: string, report: Report): Entry[] {
  const document = parseXml(source)
  if (document.entities)
    report.message('Entities of the document are not expanded', 'unsafe-entities', document.entities)
  const nodes = new RdfNodes(rdfRoot.test(source) ? document.roots : [])
  const tree = new XmlTree(element => nodes.target(element))
  const finder = new RecordFinder(tree, nodes, report)
  // Drawings say in Dublin Core what they show.
  for (const root of document.roots) if (tree.nameOf(root) !== 'svg') finder.visit(root)
  reportFaults(document, finder.cut, report)
  if (finder.found.length > 0)
    return finder.found.map(record => ({...entryOf(record, tree), position: report.position(record.element)}))
  const others = document.roots.flatMap(root => kindOf(root) ?? [])
  const entries = others.length > 0 || finder.isAnswer ? [] : namedEntries(document.roots, tree, report)
  if (entries.length === 0 && finder.cut.length === 0 && !finder.isAnswer)
    report.message(refusalOf(document.roots[0], others[0]), 'unreadable-xml')
  return entries
}

/** Finds the elements that are papers. */
class RecordFinder {
  readonly found: FoundRecord[] = []
  /** Records that have no end. */
  readonly cut: XmlElement[] = []
  /** Whether it was said what stands there in place of papers. */
  isAnswer = false
  readonly #around: XmlElement[] = []
  readonly #tree: XmlTree
  readonly #nodes: RdfNodes
  readonly #report: Report

  constructor(tree: XmlTree, nodes: RdfNodes, report: Report) {
    this.#tree = tree
    this.#nodes = nodes
    this.#report = report
  }

  visit(element: XmlElement): void {
    const place = {element, around: this.#around}
    const vocabulary = this.#vocabularyOf(place)
    if (vocabulary && this.#isWhole(element, vocabulary)) {
      if (this.#isVolume(place, vocabulary)) return
      this.found.push({element, around: [...this.#around], vocabulary})
      if (element.closed) return
      this.cut.push(element)
      this.#reportCut(element, true)
      return
    }
    if (this.#isNotice(place)) return
    const before = this.found.length
    const isOutermost = vocabulary !== undefined && (this.cut.at(-1)?.end ?? -1) <= element.start
    if (isOutermost) this.cut.push(element)
    this.#around.push(element)
    for (const child of elementsOf(element)) this.visit(child)
    this.#around.pop()
    if (isOutermost) this.#reportCut(element, this.found.length > before)
    else if (this.found.length === before) this.#reportUnread(place)
  }

  /** Whether an element is no paper but a volume, which is left out. */
  #isVolume(place: Place, {fields}: Vocabulary): boolean {
    const {element} = place
    const types = this.#tree.all(place, fields.type ?? '').map(plainText)
    if (![this.#tree.nameOf(element), ...types].some(isVolumeType)) return false
    if (this.#tree.has(place, fields.authors ?? '')) return false
    this.#report.message(volumeLeftOut, 'item-left-out', element)
    this.isAnswer = true
    return true
  }

  /** Whether nothing of a paper is cut off, or nothing that matters. */
  #isWhole(element: XmlElement, {whole}: Vocabulary): boolean {
    if (element.closed || whole === undefined) return element.closed
    return (
      this.#tree
        .childrenOf(element)
        .get(whole.toLowerCase())
        ?.some(({closed}) => closed) ?? false
    )
  }

  #reportCut(element: XmlElement, isKept: boolean): void {
    const what = isKept ? 'what is whole in it was kept' : 'it was left out'
    this.#report.message(`A paper has no end; ${what}`, 'unreadable-xml', element)
  }

  #vocabularyOf(place: Place): Vocabulary | undefined {
    const named = byName.get(this.#tree.nameOf(place.element)) ?? []
    return (
      named.find(each => this.#fits(each, place)) ??
      (this.#isNode(place) ? anyName.find(each => this.#fits(each, place)) : undefined)
    )
  }

  #fits({where, lacks}: Vocabulary, place: Place): boolean {
    if (where !== undefined && !this.#tree.has(place, where)) return false
    return lacks === undefined || !this.#tree.has(place, lacks)
  }

  /** Papers in RDF are nodes of any name, with a title. */
  #isNode({element, around}: Place): boolean {
    const parent = around.at(-1)
    if (!parent || this.#tree.nameOf(parent) !== 'rdf' || !this.#nodes.isPaper(element)) return false
    const children = this.#tree.childrenOf(element)
    const isWork = ['author', 'creator', 'datepublished'].some(name => children.has(name))
    return children.has('title') || (children.has('name') && isWork)
  }

  /** What servers say beside papers, as in OAI-PMH (https://www.openarchives.org/OAI/openarchivesprotocol.html). */
  #isNotice({element, around}: Place): boolean {
    const name = this.#tree.nameOf(element)
    if (name === 'header') {
      if (element.attributes.status !== 'deleted') return false
      this.#report.message('This record was deleted', 'deleted-record', element)
      this.isAnswer = true
      return true
    }
    const isError = name === 'error' && around.length <= mostAround
    if (!isError && name !== 'resumptiontoken') return false
    const text = plainText(element).slice(0, longestText)
    if (isError) {
      this.#report.message(`The server says: ${text || element.attributes.code}`, 'server-error', element)
      this.isAnswer = true
    } else if (text !== '')
      this.#report.message(
        'There are more records: ask the server for those behind this token',
        'more-records',
        element
      )
    return true
  }

  #reportUnread({element, around}: Place): void {
    const parent = around.at(-1)
    const [inner] = elementsOf(element)
    if (!inner || !parent || this.#tree.nameOf(element) !== 'metadata') return
    if (this.#tree.nameOf(parent) === 'record')
      this.#report.message(
        `<${inner.name}> is of no known vocabulary and was left out`,
        'unread-record',
        element
      )
  }
}

/** Errors stand near the first element. */
const mostAround = 4
const longestText = 300

/** Reports each element without an end, but not those that are in a record of which that was said, or around it. */
function reportFaults({faults}: XmlDocument, cut: readonly XmlElement[], report: Report): void {
  let last = -1
  for (const fault of faults) {
    const isKnown = cut.some(
      ({start, end}) => fault.end === end || (fault.start >= start && fault.end <= end)
    )
    if (isKnown || fault.end === last) continue
    last = fault.end
    report.message(fault.reason, 'unreadable-xml', fault)
  }
}

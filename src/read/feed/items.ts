import {type FeedRule, feedDates, feedRules, pageElements} from '../../fields/index.js'
import type {EntryField} from '../entries.js'
import {readDateTime} from '../parts/dates.js'
import {contentOf, innerText} from '../xml/content.js'
import {resolved, type Scope, scopeOf, usualName} from '../xml/names.js'
import {elementsOf, localName, type XmlElement} from '../xml/parse.js'
import {plainLine} from './markup.js'

/** An item of any feed. Texts may bear HTML. */
export interface FeedItem {
  readonly title: string
  /** A title that publishers give beside it. */
  readonly bareTitle: string
  /** What the item says of the paper: a summary, and the whole text. */
  readonly summary: FeedText
  readonly content: FeedText
  readonly creators: readonly string[]
  readonly subjects: readonly string[]
  /** What names the paper, the surest first. */
  readonly names: readonly string[]
  /** What arXiv's feeds of new papers say of it. */
  readonly announcement: string
  readonly dates: readonly EntryField[]
  readonly links: readonly EntryField[]
  readonly fields: readonly EntryField[]
}

/** A text that may bear HTML, and what addresses in it count from. */
export interface FeedText {
  readonly value: string
  readonly base: URL | undefined
}

/** An element, and what holds for it. */
export interface Placed {
  readonly element: XmlElement
  readonly scope: Scope
}

/** Elements whose content stands for the item itself. */
const transparent = new Set(['media:group', 'author'])

/** The elements of an item or a feed by their usual names. */
class Elements {
  readonly #byName = new Map<string, Placed[]>()

  constructor({element, scope}: Placed) {
    this.#take(element, scope)
  }

  of(name: string): readonly Placed[] {
    return this.#byName.get(name) ?? []
  }

  /** What the elements of a rule say: those of the first name that has a value, or of all. */
  values<Value>(
    names: readonly string[],
    read: (placed: Placed, name: string) => Value[],
    all = false
  ): Value[] {
    const values: Value[] = []
    for (const name of names) {
      for (const placed of this.of(name)) values.push(...read(placed, name))
      if (values.length > 0 && !all) break
    }
    return values
  }

  text(name: string): string {
    return this.values([name], textsOf)[0] ?? ''
  }

  #take(parent: XmlElement, around: Scope): void {
    for (const element of parent.children) {
      if (typeof element === 'string') continue
      const scope = scopeOf(element, around)
      const usual = usualName(element.name, scope)
      const name = usual === 'link' && element.attributes.rel === 'license' ? 'cc:license' : usual
      const known = this.#byName.get(name)
      if (known) known.push({element, scope})
      else this.#byName.set(name, [{element, scope}])
      if (transparent.has(usual) && !transparent.has(usualName(parent.name, around)))
        this.#take(element, scope)
    }
  }
}

/** A rule with its names apart. */
interface CompiledRule extends Omit<FeedRule, 'names' | 'reason'> {
  readonly names: readonly string[]
}

const rules = /* @__PURE__ */ feedRules.map(
  ({names, reason: _, ...rule}): CompiledRule => ({...rule, names: names.split(' ')})
)
const feedDateNames = /* @__PURE__ */ feedDates.split(' ')

/** Makes an item of its element, by the table of names. */
export function itemOf(placed: Placed): FeedItem {
  const elements = new Elements(placed)
  const found = (part: (rule: CompiledRule) => boolean, read: (placed: Placed, name: string) => string[]) =>
    rules.filter(part).flatMap(({names, all}) => elements.values(names, read, all))
  const fieldsAs = (as: CompiledRule['as'], read: (rule: CompiledRule) => EntryField[]) =>
    rules.filter(rule => rule.as === as && !parts.has(rule.field)).flatMap(read)
  const textAs = (as: CompiledRule['as']): FeedText => {
    const names = rules
      .filter(rule => rule.field === 'abstract' && rule.as === as)
      .flatMap(rule => rule.names)
    const [text] = elements.values(names, each =>
      textsOf(each).map(value => ({value, base: each.scope.base}))
    )
    return text ?? {value: '', base: undefined}
  }
  const about = placed.element.attributes['rdf:about']
  return {
    title: found(({field}) => field === 'title', textsOf)[0] ?? '',
    bareTitle: elements.text('dc:title'),
    summary: textAs(undefined),
    content: textAs('whole'),
    creators: found(({as}) => as === 'people', peopleOf),
    subjects: found(({field}) => field === 'subjects', valuesOf),
    names: [...found(({as}) => as === 'identifiers', identifiersOf), ...(about ? [about] : [])],
    announcement: found(({field}) => field === 'type', valuesOf)[0] ?? '',
    dates: datesOf(elements),
    links: fieldsAs('addresses', rule => elements.values(rule.names, linksOf, rule.all)),
    fields: [
      ...fieldsAs(undefined, ({field, names, all}) => {
        const values = [...new Set(elements.values(names, valuesOf, all).map(value => plainLine(value)))]
        return values.length === 0
          ? []
          : [{name: field, value: (all ? values : values.slice(0, 1)).join('; ')}]
      }),
      ...pagesOf(elements)
    ]
  }
}

/** Fields that have a place of their own in an item. */
const parts: ReadonlySet<string> = new Set(['title', 'abstract', 'authors', 'subjects', 'type'])

/** The dates of a feed, the best first, as it writes them. */
export function feedDatesOf(feed: Placed): string[] {
  return new Elements(feed).values(feedDateNames, textsOf, true)
}

/** The page of a feed, which relative addresses count from if it says nothing else. */
export function pageOf(feed: Placed): URL | undefined {
  const addresses = new Elements(feed).values(['link'], placed => {
    const {href} = placed.element.attributes
    return href === undefined ? textsOf(placed) : [href]
  })
  return addresses
    .map(address => resolved(address, undefined))
    .find(url => /^https?:$/.test(url?.protocol ?? ''))
}

/** Dates that can be read; what is no date goes on as it is, so that the record stage reports it. */
function datesOf(elements: Elements): EntryField[] {
  return rules.flatMap(({field, names, as}) => {
    if (as !== 'date') return []
    const readable = elements.values(names, placed =>
      textsOf(placed).flatMap(text => readDateTime(text) ?? [])
    )
    const [value] = readable.length > 0 ? readable : elements.values(names, textsOf)
    // arXiv's API says `published` of the day on which the first version was submitted.
    const first = field === 'published' && arxivPage.test(elements.text('id'))
    return value === undefined ? [] : [{name: first ? 'submitted' : field, value}]
  })
}

const arxivPage = /arxiv\.org\/abs\//

/** The texts of an element, which may be HTML: its own, or those of a list in RDF. */
function textsOf({element, scope}: Placed): string[] {
  const texts = listed(element).map(each => contentOf(each, scope))
  return texts.map(text => text.trim()).filter(text => text !== '')
}

/** Names of lists in RDF: `<dc:creator><rdf:Seq><rdf:li>Ada Example</rdf:li></rdf:Seq></dc:creator>`. */
const lists = /^(?:seq|bag|alt)$/

function listed(element: XmlElement): readonly XmlElement[] {
  const list = elementsOf(element).find(({name}) => lists.test(localName(name)))
  return list ? elementsOf(list) : [element]
}

/** Attributes that hold the value of an element without text: `<category term="cs.LG"/>`. */
const valueAttributes = ['term', 'label', 'rdf:resource', 'resource', 'href', 'url']

/** The values of an element in words: its texts, or an attribute. */
function valuesOf({element}: Placed): string[] {
  const texts = listed(element)
    .map(each => innerText(each).trim())
    .filter(text => text !== '')
  if (texts.length > 0) return texts
  const name = valueAttributes.find(attribute => element.attributes[attribute])
  return name === undefined ? [] : [element.attributes[name] ?? '']
}

const personNames = /^(?:name|authname|literal)$/

/** The names of people: those that stand in elements of their own, or all the text. */
function peopleOf({element}: Placed): string[] {
  return listed(element)
    .flatMap(each => {
      const people = elementsOf(each).filter(({name}) => localName(name) === 'author')
      return people.length > 0 ? people : [each]
    })
    .map(person =>
      innerText(elementsOf(person).find(({name}) => personNames.test(localName(name))) ?? person).trim()
    )
    .filter(name => name !== '')
}

function identifiersOf(placed: Placed, name: string): string[] {
  return name === 'link' ? linksOf(placed, name).map(({value}) => value) : valuesOf(placed)
}

/** Relations of links of Atom that lead to something else than the paper. */
export const otherRelations =
  /^(?:self|edit|edit-media|replies|hub|license|next|previous|prev|first|last|via|icon|search)$/
/** Elements whose text is no address. */
const withAttribute = new Set(['enclosure', 'media:content', 'content'])

/** The address that an element holds, in an attribute or as its text. */
function linksOf({element: {attributes, children}, scope}: Placed, name: string): EntryField[] {
  if (otherRelations.test(attributes.rel ?? '') || isPicture(attributes)) return []
  // Films and sounds of a feed's own are no links of a paper; an enclosure may be anything.
  if (name === 'media:content' && attributes.type !== 'application/pdf') return []
  const [text = ''] = withAttribute.has(name) ? [] : children.filter(child => typeof child === 'string')
  const address = (attributes.href ?? attributes.url ?? attributes.src ?? text).trim()
  if (name === 'guid' && (attributes.isPermaLink === 'false' || !/^https?:\/\//.test(address))) return []
  const label = labelOf(attributes.title, attributes.type)
  const value = resolved(address, scope.base)?.href ?? address
  return address === '' ? [] : [{name: 'url', value: /^https?:/i.test(address) ? address : value, label}]
}

function isPicture({type, medium}: XmlElement['attributes']): boolean {
  return medium === 'image' || /^image\//.test(type ?? '')
}

function pagesOf(elements: Elements): EntryField[] {
  if (elements.text('prism:pagerange') !== '') return []
  for (const names of pageElements) {
    const [first, last] = names.map(name => elements.text(name))
    if (first) return [{name: 'pages', value: last ? `${first}-${last}` : first}]
  }
  return []
}

/** The title of a link is often that of the paper; arXiv says "pdf" and "doi". */
export function labelOf(title: string | undefined, type: string | undefined): string | undefined {
  if (/^(?:pdf|doi|html|code|supplement)$/i.test(title ?? '')) return title?.toUpperCase()
  return /^(?:application\/)?pdf$/i.test(type ?? '') ? 'PDF' : undefined
}

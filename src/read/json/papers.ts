import {type Layers, titleOf} from '../named/entry.js'
import {fold, isObject, type JsonObject, type Members, scalar} from '../named/values.js'
import {isVolumeType, volumeLeftOut} from '../parts/volume.js'
import type {Outline} from './outline.js'
import {Related} from './related.js'
import {rowsOf} from './tables.js'

/** A paper, and where it stands. */
export interface Found {
  readonly layers: Layers
  readonly outline: Outline | undefined
}

/** Takes what is no paper where one stands, and why it was left out if that is known. */
export type Untitled = (value: unknown, outline: Outline | undefined, reason?: string) => void

/** Members that hold a list of papers, also in an object that has a title of its own, such as a feed. */
const lists = foldedSet(
  'papers results data items works entries entry records hits hit articles docs documents rows publications recommendedPapers dailyPapers item notes list collection organic_results organic nodes children objects bookmarks datasets subtasks itemListElement products posts value PubmedArticle r'
)
/** Members that hold one paper, or what a list stands in. */
const holders = foldedSet(
  'paper row work article publication note record node citedPaper citingPaper _source message feed rss channel rdf result resultList response search-results edges @graph data info metadata bib bibjson attributes fields sota mainEntity props pageProps _embedded PubmedArticleSet MedlineCitation dblp dblpperson inproceedings incollection phdthesis mastersthesis OAI-PMH ListRecords GetRecord oai_dc:dc arXiv arXivRaw oaf:entity oaf:result abstracts-retrieval-response full-text-retrieval-response coredata search searchResult indexableObject properties front article-meta roots'
)
/** Members of a paper in which more stands about the same paper: Zenodo, scholarly, JSON:API, DOAJ. */
const aspects = ['metadata', 'bib', 'attributes', 'bibjson']

/** Types of https://schema.org that stand among papers and are none. */
const otherTypes = foldedSet(
  'Person Organization CollegeOrUniversity EducationalOrganization ResearchOrganization WebSite WebPage BreadcrumbList ImageObject SearchAction Periodical PublicationIssue PublicationVolume Place'
)
/** Items of Zotero that belong to papers, with their articles. */
const otherItems: ReadonlyMap<string, string> = new Map([
  ['attachment', 'an attachment'],
  ['note', 'a note'],
  ['annotation', 'an annotation']
])
/** Members that tell the type of an item: bibtexparser, DBLP and Crossref. */
const typeMembers = ['entrytype', 'type']

/** How many elements of a list are looked at to tell whether it is one of papers. */
const sample = 10
/** No list of papers stands deeper. */
const deepest = 20

function foldedSet(names: string): ReadonlySet<string> {
  return new Set(names.split(' ').map(fold))
}

type Member = readonly [key: string, value: unknown]

/** Papers with what else stands under a number where they do: a paper that is missing. */
function withNumbered(papers: readonly Member[], members: readonly Member[]): readonly Member[] {
  const isNumbered = ([key]: Member) => /^\d+$/.test(key)
  if (!papers.some(isNumbered)) return papers
  const known = new Set(papers)
  return members.filter(member => known.has(member) || isNumbered(member))
}

function holdsWrapper(value: unknown): boolean {
  return isObject(value) && Object.keys(value).some(isWrapper)
}

/** Whether a member of this name is looked into for papers, whatever it holds. */
export function isWrapper(key: string): boolean {
  const name = fold(key)
  return lists.has(name) || holders.has(name)
}

interface Place {
  readonly outline: Outline | undefined
  /** Objects that this value stands in and that speak of the same paper, from inside. */
  readonly around: readonly JsonObject[]
  /** Whether it stands in a list, where all are papers; else it may hold papers in any member. */
  readonly isElement: boolean
  /** Element of a list that holds nothing else, so that its place is that of the paper. */
  readonly owner: Outline | undefined
  readonly depth: number
}

/** Finds the papers in the values of a source. */
export class PaperFinder {
  readonly found: Found[] = []
  readonly #members: Members
  readonly #untitled: Untitled
  readonly #related = new Related()

  constructor(members: Members, untitled: Untitled) {
    this.#members = members
    this.#untitled = untitled
  }

  /**
   * Looks for papers in a value.
   *
   * @param value - A value of the source.
   * @param outline - Its place.
   * @param isElement - Whether it is one of several values of the source.
   */
  find(value: unknown, outline: Outline | undefined, isElement: boolean): void {
    this.#visit(value, {outline, around: [], isElement, owner: undefined, depth: 0})
  }

  /** Gives whether anything was found or reported. */
  #visit(value: unknown, place: Place): boolean {
    if (place.depth > deepest) return false
    const table = rowsOf(value, this.#members)
    if (table && this.#holdsPapers(table.rows)) {
      const body = table.member === undefined ? place.outline : place.outline?.children?.get(table.member)
      return this.#list(table.rows, {...place, around: [], outline: body}, table.first)
    }
    if (Array.isArray(value)) return this.#list(value, place)
    if (isObject(value)) return this.#object(value, place)
    if (place.isElement && value !== undefined) this.#untitled(value, place.outline)
    return place.isElement
  }

  /** Texts and numbers are no papers; among objects they are odd. */
  #list(list: readonly unknown[], {outline, around, owner, depth}: Place, first = 0): boolean {
    const isElement = list.some(isObject)
    // xml2js puts each element in a list.
    const isOnly = list.length === 1 && around.length > 0
    let any = false
    list.forEach((value, index) => {
      const place = {
        outline: outline?.children?.get(index + first) ?? outline,
        around: isOnly ? around : [],
        isElement,
        owner: isOnly ? owner : undefined,
        depth: depth + 1
      }
      any = this.#visit(value, place) || any
    })
    return any
  }

  #object(object: JsonObject, place: Place): boolean {
    if (Object.hasOwn(object, 'included')) this.#related.add(object.included)
    const inner = Object.entries(object).filter(([, value]) => typeof value === 'object' && value !== null)
    const isNamed = (names: ReadonlySet<string>) =>
      inner.filter(([key]) => names.has(this.#members.fold(key)))
    const named = isNamed(lists)
    const ownLists = named.filter(([, value]) => Array.isArray(value) && this.#holdsPapers(value))
    if (ownLists.length > 0) return this.#inner(object, ownLists, place)
    const paper = inner.find(([key, value]) => key.toLowerCase() === 'paper' && this.#isTitled(value))
    if (paper) return this.#inner(object, [paper], place)
    if (this.#isOther(object, place)) return true
    if (this.#isTitled(object)) {
      const members = this.#members.of(object)
      const more = aspects.map(name => members.get(name)).filter(isObject)
      const related = [object, ...place.around].map(each => this.#related.of(each)).filter(isObject)
      this.found.push({
        layers: [object, ...more, ...place.around, ...related],
        outline: place.owner ?? place.outline
      })
      return true
    }
    if (
      this.#inner(
        object,
        [...isNamed(holders), ...named.filter(([key]) => !holders.has(this.#members.fold(key)))],
        place
      )
    )
      return true
    if (!place.isElement && this.#keyed(inner, place)) return true
    if (this.#isEmpty(object)) return place.isElement
    if (!place.isElement && !this.#members.of(object).has('abstract')) return false
    this.#untitled(object, place.outline)
    return true
  }

  /** Whether an object is known to be no paper: an attachment, an answer to a paper, a person among papers. */
  #isOther(object: JsonObject, {outline}: Place): boolean {
    const members = this.#members.of(object)
    const item = otherItems.get(fold(scalar(members.get('itemtype')) ?? ''))
    if (item !== undefined) {
      if (!members.has('parentitem'))
        this.#untitled(object, outline, `Left out ${item} that belongs to no paper`)
      return true
    }
    const isVolume = typeMembers.some(name => isVolumeType(scalar(members.get(name)) ?? ''))
    if (isVolume && !['author', 'authors'].some(name => members.has(name)) && this.#isTitled(object)) {
      this.#untitled(object, outline, volumeLeftOut)
      return true
    }
    // A folder of bookmarks.
    if (members.get('type') === 'folder' || members.get('typecode') === 2) return true
    const [forum, replyTo] = [members.get('forum'), members.get('replyto')]
    if (forum !== undefined && replyTo !== undefined && forum !== members.get('id')) return true
    const type = Object.hasOwn(object, '@type') ? scalar(object['@type']) : undefined
    return type !== undefined && otherTypes.has(fold(type)) && !members.has('mainentity')
  }

  /** Members that may hold papers. What an object says beside a paper that it holds is said of the paper. */
  #inner(object: JsonObject, entries: readonly Member[], place: Place): boolean {
    let any = false
    for (const [key, value] of entries) {
      const isList = Array.isArray(value) && lists.has(this.#members.fold(key))
      const inside = {
        outline: place.outline?.children?.get(key) ?? place.outline,
        around: isList ? [] : [object, ...place.around],
        isElement: false,
        owner:
          isList || entries.length > 1
            ? undefined
            : (place.owner ?? (place.isElement ? place.outline : undefined)),
        depth: place.depth + 1
      }
      any = this.#visit(value, inside) || any
    }
    return any
  }

  /** Papers or lists of papers by any other name: by identifier, by day; or what they stand in. */
  #keyed(entries: readonly Member[], {outline, depth}: Place): boolean {
    const others = entries.filter(([key]) => !isWrapper(key))
    const papers = others.filter(([, value]) => this.#holdsPapers(value))
    const held =
      papers.length > 0 ? withNumbered(papers, others) : others.filter(([, value]) => holdsWrapper(value))
    let any = false
    for (const [key, value] of held) {
      const place = {
        outline: outline?.children?.get(key) ?? outline,
        around: papers.length > 0 ? [{id: key}] : [],
        isElement: papers.length > 0,
        owner: undefined,
        depth: depth + 1
      }
      any = this.#visit(value, place) || any
    }
    return any
  }

  #holdsPapers(value: unknown): boolean {
    if (!Array.isArray(value)) return this.#isTitled(value)
    return value.slice(0, sample).some(each => this.#isTitled(each) || this.#isHolder(each))
  }

  /** Whether an object holds a list of papers in which none stands: a leaderboard without rows. */
  #isEmpty(object: JsonObject): boolean {
    return Object.entries(object).some(([key, value]) => {
      const name = this.#members.fold(key)
      if (Array.isArray(value)) return lists.has(name)
      return (
        holders.has(name) &&
        isObject(value) &&
        Object.keys(value).some(inner => lists.has(this.#members.fold(inner)))
      )
    })
  }

  #isHolder(value: unknown): boolean {
    return (
      isObject(value) &&
      [...this.#members.of(value)].some(([name, inner]) => holders.has(name) && this.#isTitled(inner))
    )
  }

  #isTitled(value: unknown): boolean {
    return isObject(value) && titleOf(value, this.#members) !== ''
  }
}

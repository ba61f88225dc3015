import {type Layers, titleOf} from '../named/entry.js'
import {fold, isObject, type JsonObject, type Members} from '../named/values.js'
import {deepest, type Outline} from './outline.js'

/** A paper, and where it stands. */
export interface Found {
  readonly layers: Layers
  readonly outline: Outline | undefined
}

/** Takes what has no title where a paper stands. */
export type Untitled = (value: unknown, outline: Outline | undefined) => void

/** Members that hold a list of papers, also in an object that has a title of its own, such as a feed. */
const lists = foldedSet(
  'papers results data items works entries entry records hits articles docs documents rows publications recommendedPapers dailyPapers item notes list'
)
/** Members that hold one paper, or what a list stands in. */
const holders = foldedSet(
  'paper row work article publication note record node citedPaper citingPaper _source message feed rss channel rdf result resultList response search-results edges @graph'
)
/** How many elements of a list are looked at to tell whether it is one of papers. */
const sample = 10

function foldedSet(names: string): ReadonlySet<string> {
  return new Set(names.split(' ').map(fold))
}

/** Whether a member of this name can hold papers. */
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
  readonly depth: number
}

/** Finds the papers in the values of a source. */
export class PaperFinder {
  readonly found: Found[] = []
  readonly #members: Members
  readonly #untitled: Untitled

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
    this.#visit(value, {outline, around: [], isElement, depth: 0})
  }

  /** Gives whether anything was found or reported. */
  #visit(value: unknown, place: Place): boolean {
    if (place.depth > deepest) return false
    if (Array.isArray(value)) return this.#list(value, place)
    if (isObject(value)) return this.#object(value, place)
    if (place.isElement && value !== undefined) this.#untitled(value, place.outline)
    return place.isElement
  }

  /** Texts and numbers are no papers; among objects they are odd. */
  #list(list: readonly unknown[], {outline, depth}: Place): boolean {
    const isElement = list.some(isObject)
    let any = false
    list.forEach((value, index) => {
      const own = outline?.children?.get(index) ?? outline
      const place = {outline: own, around: [], isElement, depth: depth + 1}
      any = this.#visit(value, place) || any
    })
    return any
  }

  #object(object: JsonObject, place: Place): boolean {
    const inner = Object.entries(object).filter(([, value]) => typeof value === 'object' && value !== null)
    const isNamed = (names: ReadonlySet<string>) => inner.filter(([key]) => names.has(fold(key)))
    const ownLists = isNamed(lists).filter(([, value]) => Array.isArray(value) && this.#holdsPapers(value))
    if (ownLists.length > 0) return this.#inner(object, ownLists, place)
    const paper = inner.find(([key, value]) => fold(key) === 'paper' && this.#isTitled(value))
    if (paper) return this.#inner(object, [paper], place)
    if (this.#isTitled(object)) {
      this.found.push({layers: [object, ...place.around], outline: place.outline})
      return true
    }
    if (this.#inner(object, [...isNamed(holders), ...isNamed(lists)], place)) return true
    const any = !place.isElement && this.#keyed(inner, place)
    if (!any && (place.isElement || this.#members.of(object).has('abstract'))) {
      this.#untitled(object, place.outline)
      return true
    }
    return any
  }

  /** Members that may hold papers. What an object says beside a paper that it holds is said of the paper. */
  #inner(object: JsonObject, entries: ReadonlyArray<[string, unknown]>, place: Place): boolean {
    let any = false
    for (const [key, value] of entries) {
      const child = place.outline?.children?.get(key)
      const single = isObject(value) && entries.length === 1
      const inside = {
        outline: single && place.isElement ? place.outline : child,
        around: [object, ...place.around],
        isElement: false,
        depth: place.depth + 1
      }
      any = this.#visit(value, inside) || any
    }
    return any
  }

  /** Papers or lists of papers by any name: by identifier, by day. */
  #keyed(entries: ReadonlyArray<[string, unknown]>, {outline, depth}: Place): boolean {
    const papers = entries.filter(([, value]) => this.#holdsPapers(value))
    for (const [key, value] of papers)
      this.#visit(value, {
        outline: outline?.children?.get(key),
        around: [{id: key}],
        isElement: true,
        depth: depth + 1
      })
    return papers.length > 0
  }

  #holdsPapers(value: unknown): boolean {
    if (!Array.isArray(value)) return this.#isTitled(value)
    return value.slice(0, sample).some(each => this.#isTitled(each) || this.#isHolder(each))
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

import type {ElementPaths} from '../../fields/index.js'
import {elementsOf, localName, type XmlElement} from './parse.js'

/** What stands at a path: an element, or the text of an attribute. */
export type Value = XmlElement | string

/** An element, and those around it from outside. */
export interface Place {
  readonly element: XmlElement
  readonly around: readonly XmlElement[]
}

/** What must hold for an element of a step. */
interface Condition {
  readonly kind: 'attribute' | 'element' | 'beginning'
  /** Of an attribute or element, or the beginning of the text. */
  readonly name: string
  /** One of these, or any. */
  readonly values: ReadonlySet<string> | undefined
  /** Whether it must not hold. */
  readonly isNegative: boolean
}

interface Step {
  readonly kind: 'element' | 'attribute' | 'around' | 'self'
  /** In lower case; none for any. */
  readonly names: ReadonlySet<string>
  readonly isOptional: boolean
  readonly isLast: boolean
  readonly conditions: readonly Condition[]
}

/** What stands between parts: a colon, a space, nothing before the first. */
type Union = '+' | '~' | ''

/** Parts of a path that are united, with what stands between. */
interface Alternative {
  readonly parts: ReadonlyArray<{readonly steps: readonly Step[]; readonly before: Union}>
}

const compiled = new Map<ElementPaths, readonly Alternative[]>()

/** Makes the steps of paths, once. */
function alternativesOf(paths: ElementPaths): readonly Alternative[] {
  const known = compiled.get(paths)
  if (known) return known
  const alternatives = paths.split(' ').map(path => ({
    parts: [...path.matchAll(/([+~]?)([^+~]+)/g)].map(([, before, part = '']) => ({
      before: unionOf(before),
      steps: part.split('/').map(stepOf)
    }))
  }))
  compiled.set(paths, alternatives)
  return alternatives
}

function unionOf(sign: string | undefined): Union {
  return sign === '+' || sign === '~' ? sign : ''
}

function stepOf(text: string): Step {
  const [, sign = '', name = '', mark = ''] = /^([@^]?)([^[?]*)(\??)/.exec(text) ?? []
  const conditions = [...text.matchAll(/\[([^[\]]{1,200})\]/g)].map(([, inner = '']) => inner)
  return {
    kind: sign === '@' ? 'attribute' : sign === '^' ? 'around' : name === '.' ? 'self' : 'element',
    names: new Set(name === '*' ? [] : name.toLowerCase().split('|')),
    isOptional: mark === '?',
    isLast: conditions.includes('-1'),
    conditions: conditions.filter(inner => inner !== '-1').map(conditionOf)
  }
}

function conditionOf(text: string): Condition {
  const [, not, sign, name = '', values] = /^(!?)([@^]?)([^=]+)(?:=(.+))?$/.exec(text) ?? []
  return {
    kind: sign === '@' ? 'attribute' : sign === '^' ? 'beginning' : 'element',
    name: name.toLowerCase(),
    values: values === undefined ? undefined : new Set(values.toLowerCase().split('|')),
    isNegative: not === '!'
  }
}

/** So many elements are looked at of one that several papers share: one that stands around them, a node of RDF. */
const mostShared = 50

/** The elements of a document by their names. */
export class XmlTree {
  readonly #children = new WeakMap<XmlElement, ReadonlyMap<string, readonly XmlElement[]>>()
  readonly #names = new Map<string, string>()
  readonly #followed = new Set<XmlElement>()
  readonly #target: (element: XmlElement) => XmlElement | undefined

  /** @param target - Gives the element that another one stands for, as in RDF. */
  constructor(target: (element: XmlElement) => XmlElement | undefined = () => undefined) {
    this.#target = target
  }

  /** The elements in an element; in a long list that others point to once alone. */
  listOf(element: XmlElement): readonly XmlElement[] {
    const target = this.#target(element)
    const list = elementsOf(target ?? element)
    if (!target || list.length <= mostShared) return list
    if (this.#followed.has(target)) return []
    this.#followed.add(target)
    return list
  }

  /** The element that an element points to. */
  targetOf(element: XmlElement): XmlElement | undefined {
    return this.#target(element)
  }

  /** {@link localName}, with a memory. */
  nameOf({name}: XmlElement): string {
    const known = this.#names.get(name)
    if (known !== undefined) return known
    const local = localName(name)
    this.#names.set(name, local)
    return local
  }

  /** The elements in an element, by their local names. */
  childrenOf(element: XmlElement): ReadonlyMap<string, readonly XmlElement[]> {
    const node = this.#target(element) ?? element
    const known = this.#children.get(node)
    if (known) return known
    const children = new Map<string, XmlElement[]>()
    for (const child of elementsOf(node)) {
      const name = this.nameOf(child)
      const list = children.get(name)
      if (list) list.push(child)
      else children.set(name, [child])
    }
    this.#children.set(node, children)
    return children
  }

  /** The values of the first path that has some; a value that is united of several is a text. */
  first(place: Place, paths: ElementPaths, textOf: (value: Value) => string): readonly Value[] {
    for (const {parts} of alternativesOf(paths)) {
      const found = parts.map(({steps}) => this.#walk(place, steps))
      const [only = []] = found
      if (parts.length === 1) {
        if (only.some(isFilled)) return only
        continue
      }
      const texts = found.map(([value]) => (value === undefined ? '' : textOf(value)))
      // Without what is behind a colon it is whole, without what is before it is not.
      const needed = parts.findIndex(({before}, index) => parts[index + 1]?.before !== '~' && before !== '+')
      if (texts[needed] !== '' && texts.some(Boolean))
        return [
          united(
            texts,
            parts.map(({before}) => before)
          )
        ]
    }
    return []
  }

  /** Whether anything but blanks stands at one of the paths. */
  has(place: Place, paths: ElementPaths): boolean {
    return this.all(place, paths).some(isFilled)
  }

  /** All values of all paths. */
  all(place: Place, paths: ElementPaths): Value[] {
    return alternativesOf(paths).flatMap(({parts}) => parts.flatMap(({steps}) => this.#walk(place, steps)))
  }

  #walk({element, around}: Place, steps: readonly Step[]): readonly Value[] {
    const isAround = steps[0]?.kind === 'around'
    let here: readonly XmlElement[] = [element]
    for (const step of steps) {
      if (step.kind === 'attribute') return here.flatMap(each => attributesOf(each, step.names))
      const next = step.kind === 'around' ? this.#nearest(around, step) : this.#next(here, step, isAround)
      here = step.isOptional ? here.concat(next) : next
      if (here.length === 0) break
    }
    return here
  }

  #nearest(around: readonly XmlElement[], {names}: Step): XmlElement[] {
    const element = around.findLast(each => names.has(this.nameOf(each)))
    return element ? [element] : []
  }

  #next(here: readonly XmlElement[], step: Step, isAround: boolean): readonly XmlElement[] {
    if (step.kind === 'self') return here
    const [only] = here
    if (only && here.length === 1) return this.#matching(only, step, isAround)
    return here.flatMap(each => this.#matching(each, step, isAround))
  }

  #matching(element: XmlElement, step: Step, isAround: boolean): readonly XmlElement[] {
    const {names, conditions, isLast} = step
    const children = this.childrenOf(element)
    const most = isAround || this.#target(element) ? mostShared : Number.POSITIVE_INFINITY
    const [name] = names
    const named = names.size === 1 && name !== undefined ? children.get(name) : undefined
    if (names.size === 1 && (!named || (conditions.length === 0 && !isLast && named.length <= most)))
      return named ?? []
    const found: XmlElement[] = []
    for (const each of names.size === 0 ? children.keys() : names) {
      if (found.length >= most) break
      for (const child of children.get(each)?.slice(0, most) ?? [])
        if (conditions.every(condition => this.#holds(child, condition))) found.push(child)
    }
    found.splice(most)
    // Those of several names stand in the order of the source.
    if (names.size !== 1) found.sort((one, two) => one.start - two.start)
    return isLast ? found.slice(-1) : found
  }

  #holds(element: XmlElement, {kind, name, values, isNegative}: Condition): boolean {
    if (kind === 'beginning')
      return ownText(element).trimStart().toLowerCase().startsWith(name) !== isNegative
    const found =
      kind === 'attribute'
        ? attributesOf(element, new Set([name]))
        : (this.childrenOf(element).get(name) ?? []).map(ownText)
    const holds = values ? found.some(text => values.has(text.trim().toLowerCase())) : found.length > 0
    return holds !== isNegative
  }
}

/** Whether there is anything but blanks in a value. */
function isFilled(value: Value): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  return value.children.some(isFilled) || Object.keys(value.attributes).length > 0
}

/** The values of attributes of these local names. */
export function attributesOf({attributes}: XmlElement, names: ReadonlySet<string>): string[] {
  return Object.entries(attributes).flatMap(([name, value]) => (names.has(localName(name)) ? [value] : []))
}

/** The text that stands in an element itself. */
function ownText({children}: XmlElement): string {
  return children.filter(child => typeof child === 'string').join('')
}

/** Signs of cataloguing at the end of a part: "Kites in low wind :". */
const signBehind = /\s{1,3}[:/;=]$|,$/

function united(texts: readonly string[], before: readonly Union[]): string {
  let whole = ''
  texts.forEach((raw, index) => {
    const text = raw.replace(signBehind, '')
    if (text === '') return
    if (whole === '') whole = text
    else if (before[index] === '~') whole += ` ${text}`
    else if (!whole.toLowerCase().includes(text.toLowerCase()))
      whole += (/[?!:]$/.test(whole) ? ' ' : ': ') + text
  })
  return whole
}

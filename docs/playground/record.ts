import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {PaperRecord} from 'paperglean'
import {showing, text} from '../../src/write/html/nodes.js'
import {make, roam} from './dom.js'
import {type Choice, entitiesOf} from './found.js'

/** An object is written in one line if that is no longer. */
const LINE = 76
/** A record with more characters is text alone: so many places in it would block the page. */
const LONG = 100_000

declare module 'hast' {
  interface ElementData {
    /** An entity or a mention of a record. */
    part?: object
  }
}

/** Shows a record as JSON, of which entities and mentions can be chosen. */
export class RecordPane {
  readonly #root: HTMLElement
  readonly #places = new Map<object, HTMLElement>()
  readonly #onChoose: (choice: Choice) => void
  #paper: PaperRecord | undefined

  constructor(root: HTMLElement, onChoose: (choice: Choice) => void) {
    this.#root = root
    this.#onChoose = onChoose
    // It scrolls, also where nothing in it can be chosen.
    root.tabIndex = 0
    root.addEventListener('focusin', event => this.#choose(event.target))
  }

  /** The record as JSON. */
  get text(): string {
    return this.#paper ? JSON.stringify(this.#paper, undefined, 2) : ''
  }

  clear(): void {
    this.#paper = undefined
    this.#places.clear()
    this.#root.replaceChildren()
  }

  /** Marks what is chosen in the record of its paper, and nothing else. */
  mark({paper, parts}: Choice): void {
    if (paper !== this.#paper) this.#show(paper)
    for (const [part, place] of this.#places) place.classList.toggle('chosen', parts.has(part))
  }

  /** Brings the first of what is chosen into view, or the beginning. */
  reveal(): void {
    const chosen = this.#root.querySelector('.chosen')
    if (chosen) chosen.scrollIntoView({block: 'center'})
    else this.#root.scrollTop = 0
  }

  #show(paper: PaperRecord): void {
    this.clear()
    this.#paper = paper
    const parts = new Set<object>(entitiesOf(paper).flatMap(entity => [entity, ...entity.mentions]))
    const whole = this.text
    const shown = whole.length > LONG ? [text(whole)] : json(paper, parts, '')
    const {nodes, data} = make([h('pre', [h('code', shown)])])
    for (const [element, {part}] of data)
      if (part && element instanceof HTMLElement) this.#places.set(part, element)
    this.#root.append(nodes)
    const pre = this.#root.querySelector('pre')
    if (pre) roam(pre, [...this.#places.values()])
  }

  #choose(target: EventTarget | null): void {
    const paper = this.#paper
    const part = [...this.#places].find(([, place]) => place === target)?.[0]
    if (!paper || !part) return
    const owner = entitiesOf(paper).find(
      entity => entity === part || entity.mentions.some(mention => mention === part)
    )
    if (owner) this.#onChoose({paper, parts: new Set([owner, ...(owner === part ? owner.mentions : [part])])})
  }
}

/** Writes a value as `JSON.stringify` does with an indent of two, but for short objects, which stand in one line. */
function json(value: unknown, parts: ReadonlySet<object>, indent: string): ElementContent[] {
  if (typeof value !== 'object' || value === null)
    return [h('span', {className: value === null ? 'null' : typeof value}, JSON.stringify(value))]
  const isNamed = !Array.isArray(value)
  const [open, close] = isNamed ? (['{', '}'] as const) : (['[', ']'] as const)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  const isFlat = members.every(([, member]) => typeof member !== 'object' || member === null)
  const isShort = members.length === 0 || (isFlat && JSON.stringify(value).length <= LINE)
  const inside = isShort ? indent : `${indent}  `
  const children: ElementContent[] = [text(open)]
  for (const [index, [name, member]] of members.entries()) {
    const before = index === 0 ? '' : isShort ? ', ' : ','
    children.push(text(isShort ? before : `${before}\n${inside}`))
    if (isNamed) children.push(h('span', {className: 'name-of'}, JSON.stringify(name)), text(': '))
    children.push(...json(member, parts, inside))
  }
  children.push(text(isShort ? close : `\n${indent}${close}`))
  if (!parts.has(value)) return children
  return [showing(h('span', {className: 'part'}, children), {part: value})]
}

import type {Element as Tree} from 'hast'
import {h} from 'hastscript'
import type {PaperRecord} from 'paperglean'
import {visit} from 'unist-util-visit'
import {article} from '../../src/write/html/article.js'
import {make, roam} from './dom.js'
import {type Choice, type Found, kindsOf} from './found.js'

/** How long papers are laid out before the page looks at what is typed, in milliseconds. */
const TURN = 8
/** So many papers are shown; more when asked for. */
const STEP = 500

/** So many marks are shown in one paper: thousands would block the page. */
const MOST_MARKS = 500

/** What the papers tell. */
export interface PapersEvents {
  /** A paper, or something in it, was chosen. */
  readonly onChoose: (choice: Choice) => void
  /** The pointer or the focus is at something that was found, or left it. */
  readonly onPoint: (found: Found | undefined, element: HTMLElement | undefined) => void
}

/** A paper that is laid out. */
interface Shown {
  readonly paper: PaperRecord
  readonly article: HTMLElement
  /** What its elements show. */
  readonly found: ReadonlyMap<Element, Found>
}

/** Shows papers with what they name; those that arrive together are laid out in several turns. */
export class Papers {
  readonly #root: HTMLElement
  readonly #events: PapersEvents
  readonly #papers: PaperRecord[] = []
  readonly #shown = new Map<Element, Shown>()
  readonly #more: HTMLButtonElement
  #chosen: Shown | undefined
  #limit = STEP
  #turn: ReturnType<typeof setTimeout> | undefined

  constructor(root: HTMLElement, more: HTMLButtonElement, events: PapersEvents) {
    this.#root = root
    this.#more = more
    this.#events = events
    more.addEventListener('click', () => {
      this.#limit += STEP
      this.#layOut()
    })
    root.addEventListener('focusin', event => this.#choose(event.target))
    root.addEventListener('click', event => this.#choose(event.target))
    root.addEventListener('pointerover', event => this.#point(event.target))
    root.addEventListener('pointerleave', () => events.onPoint(undefined, undefined))
    root.addEventListener('focusout', () => events.onPoint(undefined, undefined))
  }

  /** The records, also those that are not laid out yet. */
  get records(): readonly PaperRecord[] {
    return this.#papers
  }

  clear(): void {
    clearTimeout(this.#turn)
    this.#turn = undefined
    this.#papers.length = 0
    this.#shown.clear()
    this.#chosen = undefined
    this.#limit = STEP
    this.#more.hidden = true
    this.#root.replaceChildren()
  }

  add(papers: readonly PaperRecord[]): void {
    for (const paper of papers) this.#papers.push(paper)
    this.#turn ??= setTimeout(() => this.#layOut())
  }

  /** Marks what is chosen, and nothing else. */
  mark({paper, parts}: Choice): void {
    const shown = [...this.#shown.values()].find(shown => shown.paper === paper)
    if (this.#chosen !== shown) this.#mark(new Set(), false)
    this.#chosen = shown
    this.#mark(parts, true)
  }

  /** Brings the first of what is chosen into view. */
  reveal(): void {
    const chosen = this.#root.querySelector('mark.chosen') ?? this.#root.querySelector('article .chosen')
    chosen?.scrollIntoView({block: 'nearest'})
  }

  #mark(parts: ReadonlySet<object>, isChosen: boolean): void {
    if (!this.#chosen) return
    this.#chosen.article.classList.toggle('chosen', isChosen)
    for (const [element, {entities, mentions}] of this.#chosen.found) {
      const named: readonly object[] = element.matches('mark') ? mentions : entities
      element.classList.toggle(
        'chosen',
        named.some(part => parts.has(part))
      )
    }
  }

  #layOut(): void {
    const end = performance.now() + TURN
    const count = Math.min(this.#papers.length, this.#limit)
    while (this.#shown.size < count && performance.now() < end) this.#append(this.#shown.size)
    const isDone = this.#shown.size >= count
    this.#turn = isDone ? undefined : setTimeout(() => this.#layOut())
    const left = this.#papers.length - this.#limit
    this.#more.hidden = !isDone || left <= 0
    this.#more.textContent = `Show ${Math.min(left, STEP)} more of ${left}`
  }

  #append(index: number): void {
    const paper = this.#papers[index]
    if (!paper) return
    const {nodes, data} = make([withFewMarks(article(paper, index))])
    const made = nodes.firstChild
    if (!(made instanceof HTMLElement)) return
    const kinds = kindsOf(paper)
    const found = new Map<Element, Found>()
    for (const [element, {mark, entity}] of data) {
      if (mark) {
        found.set(element, mark)
        // The card says it.
        element.removeAttribute('title')
      } else if (entity) {
        const kind = kinds.get(entity)
        if (kind) found.set(element, {kind, entities: [entity], mentions: entity.mentions})
        element.classList.add('row')
      }
    }
    // An address is reached by the tabulator key anyhow.
    const items = [...made.querySelectorAll<HTMLElement>('mark, .row')]
    roam(
      made,
      items.filter(item => !item.querySelector('a'))
    )
    this.#root.append(nodes)
    this.#shown.set(made, {paper, article: made, found})
    if (index === 0) this.#events.onChoose({paper, parts: new Set()})
  }

  #choose(target: EventTarget | null): void {
    const {shown, place, found} = this.#at(target)
    if (!shown) return
    if (found && place) this.#events.onPoint(found, place)
    const parts = found ? [...found.entities, ...found.mentions] : []
    this.#events.onChoose({paper: shown.paper, parts: new Set(parts)})
  }

  #point(target: EventTarget | null): void {
    const {found, place} = this.#at(target)
    this.#events.onPoint(found, place)
  }

  /** The paper at a place, and the innermost element there that shows something found. */
  #at(target: EventTarget | null) {
    const element = target instanceof Element ? target : undefined
    const article = element?.closest('article')
    const shown = article ? this.#shown.get(article) : undefined
    const place = element?.closest<HTMLElement>('mark, .row') ?? undefined
    return {shown, place, found: place && shown?.found.get(place)}
  }
}

/** Leaves what stands behind so many marks as text, and says so. */
function withFewMarks(paper: Tree): Tree {
  let count = 0
  visit(paper, 'element', node => {
    if (!node.data?.mark || ++count <= MOST_MARKS) return
    node.tagName = 'span'
    node.properties = {}
    delete node.data
  })
  if (count <= MOST_MARKS) return paper
  const note = h('p', {className: 'none'}, `Of ${count} marks, the first ${MOST_MARKS} are shown.`)
  return {...paper, children: [...paper.children, note]}
}

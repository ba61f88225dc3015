import type {PaperRecord} from 'paperglean'
import {article} from '../../src/write/html/article.js'
import {make, roam} from './dom.js'
import {type Choice, type Found, kindOf} from './found.js'

/** How long papers are laid out before the page looks at what is typed, in milliseconds. */
const TURN = 8
/** So many papers are shown; more when asked for. */
const STEP = 500

/** What the papers tell. */
export interface PapersEvents {
  /** A paper, or something in it, was chosen. */
  readonly onChoose: (choice: Choice) => void
  /** The pointer or the focus is at something that was found, or left it. */
  readonly onPoint: (found: Found | undefined, element: HTMLElement | undefined) => void
}

/** Shows papers with what they name; those that arrive together are laid out in several turns. */
export class Papers {
  readonly #root: HTMLElement
  readonly #events: PapersEvents
  readonly #papers: PaperRecord[] = []
  readonly #articles = new Map<PaperRecord, HTMLElement>()
  readonly #found = new Map<Element, Found & {readonly paper: PaperRecord}>()
  readonly #more: HTMLButtonElement
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
    this.#articles.clear()
    this.#found.clear()
    this.#limit = STEP
    this.#more.hidden = true
    this.#root.replaceChildren()
    this.#root.scrollTop = 0
  }

  add(papers: readonly PaperRecord[]): void {
    for (const paper of papers) this.#papers.push(paper)
    this.#turn ??= setTimeout(() => this.#layOut())
  }

  /** Marks what is chosen. */
  mark({paper, parts}: Choice): void {
    for (const [shown, element] of this.#articles) element.classList.toggle('chosen', shown === paper)
    for (const [element, found] of this.#found) {
      const isChosen =
        found.paper === paper &&
        (element.matches('mark') ? found.mentions : found.entities).some(part => parts.has(part))
      element.classList.toggle('chosen', isChosen)
    }
  }

  /** Brings the first of what is chosen into view. */
  reveal(): void {
    const chosen = this.#root.querySelector('mark.chosen') ?? this.#root.querySelector('article .chosen')
    chosen?.scrollIntoView({block: 'nearest'})
  }

  #layOut(): void {
    const end = performance.now() + TURN
    const count = Math.min(this.#papers.length, this.#limit)
    while (this.#articles.size < count && performance.now() < end) this.#append(this.#articles.size)
    const isDone = this.#articles.size >= count
    this.#turn = isDone ? undefined : setTimeout(() => this.#layOut())
    const left = this.#papers.length - this.#limit
    this.#more.hidden = !isDone || left <= 0
    this.#more.textContent = `Show ${Math.min(left, STEP)} more of ${left}`
  }

  #append(index: number): void {
    const paper = this.#papers[index]
    if (!paper) return
    const {nodes, data} = make([article(paper, index)])
    for (const [element, {mark, entity}] of data) {
      if (mark) {
        const field = element.closest('h2') ? 'title' : 'abstract'
        const mentions = mark.entities
          .flatMap(({mentions}) => mentions)
          .filter(mention => mention.field === field && mention.start < mark.end && mention.end > mark.start)
        this.#found.set(element, {paper, kind: mark.kind, entities: mark.entities, mentions})
        element.removeAttribute('title')
      } else if (entity) {
        const kind = kindOf(paper, entity)
        if (kind) this.#found.set(element, {paper, kind, entities: [entity], mentions: entity.mentions})
        element.classList.add('row')
      }
    }
    this.#root.append(nodes)
    const made = this.#root.lastElementChild
    if (!(made instanceof HTMLElement)) return
    this.#articles.set(paper, made)
    // An address is reached by the tabulator key anyhow.
    roam(
      made,
      [...made.querySelectorAll<HTMLElement>('mark, .row')].filter(element => !element.querySelector('a'))
    )
    if (index === 0) this.#events.onChoose({paper, parts: new Set()})
  }

  #choose(target: EventTarget | null): void {
    const element = target instanceof Element ? target : undefined
    const place = this.#placeOf(element)
    const found = place && this.#found.get(place)
    if (found) {
      this.#events.onPoint(found, place)
      this.#events.onChoose({paper: found.paper, parts: new Set([...found.entities, ...found.mentions])})
      return
    }
    const article = element?.closest('article')
    const paper = [...this.#articles].find(([, shown]) => shown === article)?.[0]
    if (paper) this.#events.onChoose({paper, parts: new Set()})
  }

  #point(target: EventTarget | null): void {
    const place = target instanceof Element ? this.#placeOf(target) : undefined
    this.#events.onPoint(place && this.#found.get(place), place)
  }

  /** The innermost element around a place that shows something found. */
  #placeOf(element: Element | undefined): HTMLElement | undefined {
    return element?.closest<HTMLElement>('mark, .row') ?? undefined
  }
}

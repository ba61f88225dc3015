import {h} from 'hastscript'
import {make} from './dom.js'
import type {Source} from './jobs.js'

/** Text is read when typing pauses so long, in milliseconds. */
const PAUSE = 300

/** The text field with the listing, or the listings, that are read. */
export class Listing {
  readonly #area: HTMLTextAreaElement
  readonly #choice: HTMLSelectElement
  readonly #note: HTMLElement
  readonly #onChange: () => void
  #sources: Source[] = []
  #texts: string[] = []
  #whole: boolean[] = []
  #at = 0
  #pause: ReturnType<typeof setTimeout> | undefined

  /**
   * @param area - Shows one of the listings.
   * @param choice - Chooses which, where there are several.
   * @param note - Says that a file is too long to be shown whole.
   * @param onChange - Told when there is something else to read.
   */
  constructor(area: HTMLTextAreaElement, choice: HTMLSelectElement, note: HTMLElement, onChange: () => void) {
    this.#area = area
    this.#choice = choice
    this.#note = note
    this.#onChange = onChange
    area.addEventListener('input', () => this.#type())
    choice.addEventListener('change', () => this.#show(choice.selectedIndex))
  }

  get sources(): readonly Source[] {
    return this.#sources
  }

  /** Takes listings in place of those that were there. */
  set(sources: readonly Source[]): void {
    clearTimeout(this.#pause)
    this.#sources = [...sources]
    this.#texts = sources.map(({content}) => (typeof content === 'string' ? content : ''))
    this.#whole = sources.map(() => true)
    const {nodes} = make(sources.map(({name}) => h('option', name)))
    this.#choice.replaceChildren(nodes)
    const label = this.#choice.closest('label')
    if (label) label.hidden = sources.every(({content}) => typeof content === 'string')
    this.#show(0)
    this.#onChange()
  }

  /** Takes the text of a file, once it is decoded; of a long one, its beginning. What is shown already stays. */
  setText(source: number, text: string, isWhole: boolean): void {
    if (typeof this.#sources[source]?.content === 'string' || this.#texts[source] === text) return
    this.#texts[source] = text
    this.#whole[source] = isWhole
    if (source === this.#at) this.#show(source)
  }

  /** Selects a line and brings it into view. */
  goTo(source: number, line: number): void {
    if (source !== this.#at) this.#show(source)
    const area = this.#area
    const [start, end] = rangeOf(area.value, line)
    area.focus()
    area.setSelectionRange(start, end)
    area.scrollTop = heightOf(area, area.value.slice(0, start)) - area.clientHeight / 3
  }

  #show(source: number): void {
    this.#at = source
    this.#choice.selectedIndex = source
    this.#area.value = this.#texts[source] ?? ''
    const isWhole = this.#whole[source] ?? true
    this.#area.readOnly = !isWhole
    this.#note.hidden = isWhole
    this.#area.scrollTop = 0
  }

  #type(): void {
    const name = this.#sources[this.#at]?.name ?? 'text'
    const text = this.#area.value
    this.#sources[this.#at] = {name, content: text}
    this.#texts[this.#at] = text
    clearTimeout(this.#pause)
    this.#pause = setTimeout(this.#onChange, PAUSE)
  }
}

/** Where a line begins and ends; the last one for a line behind it. */
function rangeOf(text: string, line: number): readonly [start: number, end: number] {
  let start = 0
  for (let at = 1; at < line; at++) {
    const end = text.indexOf('\n', start)
    if (end < 0) break
    start = end + 1
  }
  const end = text.indexOf('\n', start)
  return [start, end < 0 ? text.length : end]
}

/** How high a text is in a field, to its last line: lines wrap, and no field tells where a character stands. */
function heightOf(area: HTMLTextAreaElement, text: string): number {
  const mirror = document.createElement('div')
  mirror.className = 'text mirror'
  mirror.style.width = `${area.clientWidth}px`
  mirror.textContent = `${text}.`
  document.body.append(mirror)
  const height = mirror.offsetHeight
  mirror.remove()
  return height
}

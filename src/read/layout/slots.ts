import {labelOf, partOfLabel} from '../parts/labels.js'
import {namesAtStart} from '../parts/people.js'
import {isTitleCase} from '../text/evidence.js'
import type {Row} from './block.js'
import {headOf, plainFrom, startOf, trimmed} from './head.js'
import type {Inline, InlineLink, Stretch} from './inline.js'
import {isButton, type Line} from './lines.js'
import {titleLikeness} from './title.js'
import {isProse} from './words.js'

/** A stretch of a line that may be its paper's title. */
export interface Candidate {
  /** Which stretch of the line it is: `link0`, `strong0`, `text1`. */
  readonly slot: string
  readonly title: Stretch
  /** What is set apart around it. */
  readonly around: Stretch
  readonly words: string
  /** See {@link titleLikeness}. */
  readonly likeness: number
  /** Whether it stands or goes on behind what its author set apart in front of the line. */
  readonly behind: boolean
}

/** How many links, bold words and so on of a line may be the title. */
const most = 3
const quoted = /["“«„]([^"“”«»„\n]{6,400})["”»“]/

/** The stretches of a line that may be a title. */
export function candidatesOf(line: Line): Candidate[] {
  if (/^(?:rest|rule|close)$/.test(line.kind)) return []
  const {text, links} = line.inline
  if (text.trim() === '' || /^\s*\[\^/.test(text)) return []
  if (links.length > 0 && links.every(isAnchor)) return []
  return new SlotReader(line).read()
}

/** An entry of a table of contents leads to a place of the same page that is called as it is. */
function isAnchor({url, label}: InlineLink): boolean {
  if (url.startsWith('#')) return true
  const hash = url.indexOf('#')
  const key = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return hash > 0 && label !== '' && key(url.slice(hash)) === key(label)
}

class SlotReader {
  readonly #line: Line
  readonly #inline: Inline
  readonly #found: Candidate[] = []
  /** Where the line goes on behind what stands in front. */
  #front = 0
  /** Whether the line is running text, whose first words are those of a sentence. */
  readonly #running: boolean

  constructor(line: Line) {
    this.#line = line
    this.#inline = line.inline
    const {text} = line.inline
    this.#running = text.length > 200 && isProse(text)
  }

  read(): Candidate[] {
    const {links, strong, emphasis} = this.#inline
    this.#front = frontOf(this.#inline)
    this.#apart(
      'link',
      links.filter(link => link.to > link.from && !isButton(link))
    )
    this.#apart('strong', strong)
    this.#apart('emphasis', emphasis)
    this.#quoted()
    const head = headOf(this.#line)
    if (head) this.#add('head', head.title, head.around)
    if (this.#front > 0)
      this.#add('behind0', plainFrom(this.#line, nextStretch(this.#inline.text, this.#front)))
    this.#plain()
    const label = labelOf(this.#inline.text)
    const end = this.#inline.text.length
    if (label?.name === 'title') this.#add('label', {from: label.from, to: end}, {from: 0, to: end})
    else if (this.#line.label === 'title') this.#add('label', {from: 0, to: end})
    return this.#found
  }

  #add(slot: string, stretch: Stretch, around = stretch): void {
    const {text} = this.#inline
    const title = trimmed(text, stretch)
    const words = text.slice(title.from, title.to).replace(/\s+/g, ' ')
    if (words === '') return
    const sentence = this.#running && /^(?:head|text|long|behind|named)/.test(slot) && !isTitleCase(words)
    const likeness = titleLikeness(words) * (sentence ? 0.3 : 1)
    const behind = this.#front > 0 && title.to > this.#front + 3
    this.#found.push({slot, title, around: union(around, title), words, likeness, behind})
  }

  #apart(slot: string, spans: readonly Stretch[]): void {
    const {text} = this.#inline
    const named = spans.filter(({from, to}) => to - from >= 3 && !/[:：]\s*$/.test(text.slice(from, to + 1)))
    for (const [index, span] of named.slice(0, most).entries())
      this.#add(`${slot}${index}`, span, spread(this.#inline, span))
  }

  #quoted(): void {
    const {text, links, strong, emphasis} = this.#inline
    const quote = quoted.exec(text.slice(0, 2000))
    if (!quote) return
    const around = {from: quote.index, to: quote.index + quote[0].length}
    const within = [...strong, ...links, ...emphasis].find(
      span => span.from <= around.from && span.to >= around.to
    )
    // Quotation marks within quotation marks.
    const isAll = within && text.slice(within.from, around.from + 1).trim().length === 1
    if (isAll) this.#add('quote0', within, spread(this.#inline, within))
    else this.#add('quote0', {from: around.from + 1, to: around.to - 1}, around)
  }

  #plain(): void {
    const {text} = this.#inline
    let at = startOf(this.#line)
    const behindNames = namesEnd(text, at)
    if (behindNames > at) this.#add('named0', plainFrom(this.#line, behindNames))
    const long = plainFrom(this.#line, at, 'long')
    if (long.to > long.from) this.#add('long0', long)
    for (let index = 0; index < most && at < text.length; index++) {
      const stretch = plainFrom(this.#line, at)
      if (stretch.to <= stretch.from) break
      this.#add(`text${index}`, stretch)
      at = nextStretch(text, stretch.to)
    }
  }
}

/** Whether a line says that the title is what stands in the next one. */
export function isTitleLabel(line: Line): boolean {
  const text = line.inline.text.trim()
  return text.length < 24 && /[:：]$/.test(text) && partOfLabel(text) === 'title'
}

const opening = /^(?:[\s\p{P}\p{S}\p{Extended_Pictographic}\d]|[\ufe0f\u200d]){0,12}/u
const bracketed = /^[([{【]([^()[\]{}【】\n]{1,80})[)\]}】]/

/** Where a line goes on behind what its author set apart in front: a link, bold words, brackets; else 0. */
function frontOf({text, links, strong, emphasis}: Inline): number {
  const at = opening.exec(text)?.[0].length ?? 0
  const spans = [...links, ...strong, ...emphasis].filter(({from, to}) => from <= at && to > at)
  const bracket = bracketed.exec(text.slice(Math.max(0, at - 1), at + 90))
  return Math.max(0, ...spans.map(({to}) => to), bracket ? Math.max(0, at - 1) + bracket[0].length : 0)
}

/** Where a reference goes on behind its authors and the year: "Example, A., & Sample, B. (2024). Kites"; else 0. */
function namesEnd(text: string, at: number): number {
  const {names, end} = namesAtStart(text.slice(at, at + 2000))
  if (names.length === 0 || end === 0) return 0
  const gap = /^[\s.,:;]{0,4}(?:\(?(?:19|20)\d\d[a-z]?(?:, \w{3,9}(?: \d{1,2})?)?\)?)?[\s.,:;]{0,4}/.exec(
    text.slice(at + end, at + end + 60)
  )
  return at + end + (gap?.[0].length ?? 0)
}

function nextStretch(text: string, at: number): number {
  const gap = /^[\s,.;:|()[\]–—·•-]{0,40}/.exec(text.slice(at, at + 40))?.[0].length ?? 0
  return at + Math.max(1, gap)
}

/** A link within bold words, or bold words within a link: what is set apart is the wider of them. */
function spread({links, strong, emphasis}: Inline, span: Stretch): Stretch {
  let wide = span
  for (const other of [...links, ...strong, ...emphasis])
    if (other.from <= span.from && other.to >= span.to) wide = union(wide, other)
  return wide
}

function union(one: Stretch, two: Stretch): Stretch {
  return {from: Math.min(one.from, two.from), to: Math.max(one.to, two.to)}
}

/** A cell as a line. */
export function lineOfCell(inline: Inline): Line {
  return {kind: 'text', depth: 0, item: false, first: true, inline, whole: undefined}
}

/** The cells of a row as lines: what stands behind a `<br>` is a line of its own. */
export function cellsOf(row: Row): Line[] {
  return row.cells.map(lineOfCell)
}

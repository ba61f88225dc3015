import {partOfLabel} from '../parts/labels.js'
import {namesAtStart} from '../parts/people.js'
import {isTitleCase} from '../text/evidence.js'
import {
  type Commas,
  headOf,
  type NamesBehind,
  namesBehind,
  plainEnd,
  plainFrom,
  startOf,
  trimmed,
  withoutAside
} from './head.js'
import type {Inline, InlineLink, Stretch} from './inline.js'
import {isButton, type Line, labelAt} from './lines.js'
import {titleLikeness} from './title.js'
import {isProse} from './words.js'

/** A stretch of a line that may be its paper's title. */
export interface Candidate {
  /** Which stretch of the line it is: `link0`, `strong0`, `text1`. */
  readonly slot: SlotName
  readonly title: Stretch
  /** What is set apart around it. */
  readonly around: Stretch
  readonly words: string
  /** See {@link titleLikeness}. */
  readonly likeness: number
  /** Whether it stands or goes on behind what its author set apart in front of the line. */
  readonly behind: boolean
}

/** The stretches of a line that may be its title: what is set apart, and plain text. */
export const slotNames = [
  'link0',
  'link1',
  'strong0',
  'strong1',
  'emphasis0',
  'quote0',
  'head',
  'behind0',
  'named0',
  'long0',
  'text0',
  'text1',
  'label'
] as const

/** See {@link slotNames}. */
export type SlotName = (typeof slotNames)[number]

/** "Title", “Title”, „Title“, «Title» */
const quoted = /"[^"\n]{6,400}"|[“„][^“”„\n]{6,400}[”“]|«[^«»\n]{6,400}»/
/** Longer texts are no titles. */
const longestTitle = 600

/** The stretches of a line that may be a title; each is looked for when it is asked for. */
export class Slots {
  readonly #line: Line
  readonly #inline: Inline
  readonly #likeness: Likeness
  readonly #known = new Map<SlotName, Candidate | undefined>()
  /** Where the line goes on behind what stands in front. */
  readonly #front: number
  /** Where plain text may begin. */
  #start: number | undefined
  readonly #texts: Stretch[] = []
  /** Whether the line is running text, whose first words are those of a sentence. */
  readonly #running: boolean
  readonly #commas: Commas
  /** The same line, with its commas read otherwise. */
  readonly #others = new Map<Commas, Slots>()

  constructor(line: Line, likeness: Likeness, commas: Commas = 'names') {
    this.#commas = commas
    this.#line = line
    this.#inline = line.inline
    this.#likeness = likeness
    const {text} = line.inline
    this.#front = frontOf(line.inline)
    this.#running = text.length > 200 && isProse(text)
  }

  /** The slots of the line where the commas of its title are read so. */
  reading(commas: Commas): Slots {
    if (commas === this.#commas || !this.#inline.text.includes(', ')) return this
    const other = this.#others.get(commas) ?? new Slots(this.#line, this.#likeness, commas)
    this.#others.set(commas, other)
    return other
  }

  /** What stands behind the comma that the first stretch of plain text ends at. */
  get namesBehind(): NamesBehind {
    const {text} = this.#inline
    if (!text.includes(', ')) return 'none'
    this.#start ??= startOf(this.#line)
    const {to} = plainFrom(this.#line, this.#start, 'names')
    return text.startsWith(', ', to)
      ? namesBehind(text.slice(to + 2, plainEnd(this.#inline, this.#start)))
      : 'none'
  }

  get(slot: SlotName): Candidate | undefined {
    const known = this.#known.get(slot)
    if (known || this.#known.has(slot)) return known
    const found = this.#find(slot)
    this.#known.set(slot, found)
    return found
  }

  #find(slot: SlotName): Candidate | undefined {
    const {links, strong, emphasis} = this.#inline
    const place = Number(slot.at(-1))
    if (slot.startsWith('link'))
      return this.#apart(
        slot,
        place,
        links.length > 0 ? links.filter(link => link.to > link.from && !isButton(link)) : links
      )
    if (slot.startsWith('strong')) return this.#apart(slot, place, strong)
    if (slot.startsWith('emphasis')) return this.#apart(slot, place, emphasis)
    if (slot === 'quote0') return this.#quoted()
    if (slot === 'label') return this.#label()
    return this.#plain(slot)
  }

  #plain(slot: SlotName): Candidate | undefined {
    const {text} = this.#inline
    if (slot === 'head') {
      const head = headOf(this.#line, this.#commas)
      return (
        head &&
        (head.marked ? this.#candidate(slot, head.title, head.around) : this.#candidate(slot, head.title))
      )
    }
    if (slot === 'behind0')
      return this.#front === 0
        ? undefined
        : this.#candidate(slot, plainFrom(this.#line, nextStretch(text, this.#front), this.#commas))
    this.#start ??= startOf(this.#line)
    const start = this.#start
    if (slot === 'named0') {
      const end = namesEnd(text, start)
      return end > start ? this.#candidate(slot, plainFrom(this.#line, end, this.#commas)) : undefined
    }
    if (slot === 'long0') return this.#stretch(slot, plainFrom(this.#line, start, this.#commas, 'long'))
    const stretch = this.#textAt(Number(slot.at(-1)), start)
    return stretch && this.#stretch(slot, stretch)
  }

  /** The k-th stretch of plain text. */
  #textAt(place: number, start: number): Stretch | undefined {
    const found = this.#texts
    while (found.length <= place) {
      const before = found.at(-1)
      if (before && before.to <= before.from) return undefined
      found.push(
        plainFrom(this.#line, before ? nextStretch(this.#inline.text, before.to) : start, this.#commas)
      )
    }
    return found[place]
  }

  #stretch(slot: SlotName, stretch: Stretch): Candidate | undefined {
    return stretch.to > stretch.from ? this.#candidate(slot, stretch) : undefined
  }

  #label(): Candidate | undefined {
    const end = this.#inline.text.length
    const label = labelAt(this.#inline)
    if (label?.name === 'title')
      return this.#candidate('label', {from: label.from, to: end}, {from: 0, to: end})
    return this.#line.label === 'title' ? this.#candidate('label', {from: 0, to: end}) : undefined
  }

  #candidate(slot: SlotName, stretch: Stretch, around = stretch): Candidate | undefined {
    const {text} = this.#inline
    const title = trimmed(text, stretch)
    const words = text.slice(title.from, title.to).replace(/\s+/g, ' ')
    if (words === '') return undefined
    const sentence = this.#running && /^(?:head|text|long|behind|named)/.test(slot) && !isTitleCase(words)
    const likeness =
      words.length > longestTitle ? 0 : this.#likeness(words, this.#commas !== 'words') * (sentence ? 0.3 : 1)
    const behind = this.#front > 0 && title.to > this.#front + 3
    // What is taken off plain words is a fact of its own: a number, a category.
    const apart =
      around === stretch ? {from: title.from, to: Math.max(title.to, stretch.to)} : union(around, title)
    return {slot, title, around: apart, words, likeness, behind}
  }

  #apart(slot: SlotName, place: number, spans: readonly Stretch[]): Candidate | undefined {
    if (spans.length <= place) return undefined
    const {text} = this.#inline
    let left = place
    for (const span of spans) {
      const {from, to} = span
      if (to - from < 3 || /[:：]\s*$/.test(text.slice(Math.max(from, to - 6), to + 1))) continue
      if (left-- > 0) continue
      const bare = withoutAside(text, span)
      const around = spread(this.#inline, span)
      return this.#candidate(slot, bare, bare === span ? around : {from: around.from, to: bare.to})
    }
    return undefined
  }

  #quoted(): Candidate | undefined {
    const {text, links, strong, emphasis} = this.#inline
    const quote = quoted.exec(text.slice(0, 2000))
    if (!quote) return undefined
    const around = {from: quote.index, to: quote.index + quote[0].length}
    const within = [...strong, ...links, ...emphasis].find(
      span => span.from <= around.from && span.to >= around.to
    )
    // Quotation marks within quotation marks.
    const isAll = within && text.slice(within.from, around.from + 1).trim().length === 1
    return isAll
      ? this.#candidate('quote0', within, spread(this.#inline, within))
      : this.#candidate('quote0', {from: around.from + 1, to: around.to - 1}, around)
  }
}

/** How much words look like a title, from 0 to 1. */
export type Likeness = (words: string, mayBeNames: boolean) => number

/** {@link titleLikeness}, which remembers what it was asked: the slots of a line often hold the same words. */
export function rememberingLikeness(): Likeness {
  const known = new Map<string, number>()
  return (words, mayBeNames) => {
    const key = `${mayBeNames ? '' : ','}${words}`
    const before = known.get(key)
    if (before !== undefined) return before
    const likeness = titleLikeness(words, mayBeNames)
    known.set(key, likeness)
    return likeness
  }
}

/** The slots of a line; `undefined` where it holds no title. */
export function slotsOf(line: Line, likeness: Likeness): Slots | undefined {
  if (line.kind !== 'heading' && line.kind !== 'text' && line.kind !== 'summary') return undefined
  const {text, links} = line.inline
  if (text.trim() === '' || /^\s*\[\^/.test(text)) return undefined
  if (links.length > 0 && links.every(isAnchor)) return undefined
  return new Slots(line, likeness)
}

/** An entry of a table of contents leads to a place of the same page that is called as it is. */
function isAnchor({url, label}: InlineLink): boolean {
  if (url.startsWith('#')) return true
  const hash = url.indexOf('#')
  const key = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return hash > 0 && label !== '' && key(url.slice(hash)) === key(label)
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

/** "Example et al. (2023). ", "Example & Sample, 2023: " */
const authorYear =
  /^\p{Lu}[\p{L}'’-]{1,30}(?:,? (?:and|&) \p{Lu}[\p{L}'’-]{1,30}|,? et\.? al\.?),? {0,2}\(?(?:19|20)\d\d[a-z]?\)?[.,:;\s]{1,4}/u

/** Where a reference goes on behind its authors and the year: "Example, A., & Sample, B. (2024). Kites"; else 0. */
function namesEnd(text: string, at: number): number {
  const {names, end} = namesAtStart(text.slice(at, at + 2000))
  const cited = names.length === 0 ? authorYear.exec(text.slice(at, at + 120))?.[0].length : undefined
  if (cited !== undefined) return at + cited
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

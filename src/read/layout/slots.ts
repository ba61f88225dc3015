import type {Row} from '../markdown/blocks.js'
import {headOf, plainFrom, startOf, trimmed} from '../markdown/head.js'
import type {Inline, Stretch} from '../markdown/inline.js'
import {isButton, type Line} from '../markdown/lines.js'
import {isProse, labelOf, partOfLabel} from '../markdown/words.js'
import {isTitleCase} from '../text/evidence.js'
import {titleLikeness} from './title.js'

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
}

/** How many links, bold words and so on of a line may be the title. */
const most = 3
const quoted = /["“«„]([^"“”«»„\n]{6,400})["”»“]/

/** The stretches of a line that may be a title. */
export function candidatesOf(line: Line): Candidate[] {
  if (line.kind === 'rest' || line.kind === 'rule' || line.kind === 'close') return []
  const {inline} = line
  const {text, links, strong, emphasis} = inline
  if (text.trim() === '' || /^\s*\[\^/.test(text)) return []
  // An entry of a table of contents leads to a place of the same page.
  if (links.some(({url}) => url.startsWith('#'))) return []
  const found: Candidate[] = []
  const running = text.length > 200 && isProse(text)
  const add = (slot: string, stretch: Stretch, around = stretch, marked = true) => {
    const title = trimmed(text, stretch)
    const words = text.slice(title.from, title.to).replace(/\s+/g, ' ')
    if (words === '') return
    const likeness = titleLikeness(words) * (running && !marked && !isTitleCase(words) ? 0.3 : 1)
    found.push({slot, title, around: union(around, title), words, likeness})
  }
  const head = headOf(line)
  if (head) add('head', head.title, head.around, head.marked)
  const apart = (spans: readonly Stretch[], slot: string) =>
    spans
      .filter(({from, to}) => to - from >= 3 && !/[:：]\s*$/.test(text.slice(from, to + 1)))
      .slice(0, most)
      .forEach((span, index) => add(`${slot}${index}`, span, spread(inline, span)))
  apart(
    links.filter(link => link.to > link.from && !isButton(link)),
    'link'
  )
  apart(strong, 'strong')
  apart(emphasis, 'emphasis')
  const quote = quoted.exec(text.slice(0, 2000))
  if (quote) {
    const around = {from: quote.index, to: quote.index + quote[0].length}
    const within = [...strong, ...links, ...emphasis].find(
      span => span.from <= around.from && span.to >= around.to
    )
    // Quotation marks within quotation marks.
    if (within && text.slice(within.from, around.from + 1).trim().length === 1)
      add('quote0', within, spread(inline, within))
    else add('quote0', {from: around.from + 1, to: around.to - 1}, around)
  }
  const addPlain = (slot: string, stretch: Stretch) => add(slot, stretch, stretch, false)
  const front = frontOf(inline)
  if (front > 0) addPlain('behind0', plainFrom(line, nextStretch(text, front)))
  let at = startOf(line)
  for (let index = 0; index < most && at < text.length; index++) {
    const stretch = plainFrom(line, at)
    if (stretch.to <= stretch.from) break
    addPlain(`text${index}`, stretch)
    at = nextStretch(text, stretch.to)
  }
  const label = labelOf(text)
  if (label?.name === 'title') add('label', {from: label.from, to: text.length}, {from: 0, to: text.length})
  return found
}

/** Whether a line says that the title is what stands in the next one. */
export function isTitleLabel(line: Line): boolean {
  const text = line.inline.text.trim()
  return text.length < 24 && /[:：]$/.test(text) && partOfLabel(text) === 'title'
}

const opening = /^[\s\p{P}\p{S}\p{Extended_Pictographic}\ufe0f\u200d]{0,12}/u
const bracketed = /^[([{【]([^()[\]{}【】\n]{1,80})[)\]}】]/

/** Where a line goes on behind what its author set apart in front: a link, bold words, brackets; else 0. */
function frontOf({text, links, strong, emphasis}: Inline): number {
  const at = opening.exec(text)?.[0].length ?? 0
  const spans = [...links, ...strong, ...emphasis].filter(({from, to}) => from <= at && to > at)
  const bracket = bracketed.exec(text.slice(Math.max(0, at - 1), at + 90))
  return Math.max(0, ...spans.map(({to}) => to), bracket ? Math.max(0, at - 1) + bracket[0].length : 0)
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

import {isEmptyLabel, isPaperAddress, isPaperLabel, isResourceLabel} from '../../address/index.js'
import {type Label, labelOf, readField} from '../parts/labels.js'
import {isNames} from '../parts/people.js'
import type {Block, Container, Row} from './block.js'
import {addressOf, type Inline, type InlineLink, stretchOf} from './inline.js'

/** A line of a block: all of it, or what its author or its words set apart. */
export interface Line {
  readonly kind: Block['kind']
  /** See {@link Block}. */
  readonly depth: number
  readonly item: boolean
  /** Whether it is the first of its block. */
  readonly first: boolean
  readonly label?: string
  readonly containers?: readonly Container[]
  readonly inline: Inline
  /** What the whole line leads to. */
  readonly whole: string | undefined
}

/** A link that spans paragraphs, which Markdown does not take for one. */
export interface LongLink {
  /** Where its words begin and end, in the text that is read. */
  readonly start: number
  readonly end: number
  readonly url: string
}

/** Splits blocks into lines. Lines that a program may have wrapped stay together. */
export function linesOf(
  blocks: ReadonlyArray<Block | Row>,
  longLinks: readonly LongLink[] = []
): Array<Line | Row> {
  let next = 0
  return blocks.flatMap((block): Array<Line | Row> => {
    if (block.kind === 'row') return [block]
    const {inline, ...place} = block
    while ((longLinks[next]?.end ?? Infinity) <= inline.start) next++
    const long = longLinks[next]
    const around = long && long.start <= inline.start && long.end >= inline.end ? long.url : undefined
    return splitInline(inline, around !== undefined).map((part, index) => ({
      ...place,
      item: place.item && index === 0,
      first: index === 0,
      inline: part,
      whole: around ?? wholeLink(part)
    }))
  })
}

/** A cell as lines: what stands behind a line end that its author wanted is a line of its own. */
export function linesOfCell(inline: Inline): Line[] {
  return splitInline(inline, false).map((part, index) => ({
    kind: 'text',
    depth: 0,
    item: false,
    first: index === 0,
    inline: part,
    whole: wholeLink(part)
  }))
}

function wholeLink({text, links}: Inline): string | undefined {
  const link = links.find(({from, to}) => text.slice(0, from).trim() === '' && text.slice(to).trim() === '')
  return link && link.to > link.from ? link.url : undefined
}

/** Longer blocks are halved, since each line is looked up among the links of its block. */
const longestBlock = 10_000

function splitInline(inline: Inline, together: boolean): Inline[] {
  const {text, breaks} = inline
  if (!text.includes('\n')) return [inline]
  if (text.length > longestBlock && !together) {
    const middle = text.lastIndexOf('\n', text.length >> 1)
    const at = middle < 0 ? text.indexOf('\n', text.length >> 1) : middle
    const halves = [stretchOf(inline, 0, at), stretchOf(inline, at + 1, text.length)]
    return halves.flatMap(half => splitInline(half, false))
  }
  const parts: Inline[] = []
  let [from, at] = [0, 0]
  let before: Inline | undefined
  for (const piece of text.split('\n')) {
    const part = together ? undefined : stretchOf(inline, at, at + piece.length)
    const apart =
      at > 0 &&
      part &&
      !isWithin(inline, at) &&
      !(before && goesOn(before, part)) &&
      (breaks.has(at - 1) || standsAlone(part) || (before && endsLine(before)))
    if (apart) {
      parts.push(stretchOf(inline, from, at - 1))
      from = at
    }
    before = part
    at += piece.length + 1
  }
  parts.push(from === 0 ? inline : stretchOf(inline, from, text.length))
  return parts.filter(part => part.text.trim() !== '' || part.links.length > 0)
}

/** Whether a sentence goes on behind a line end that only the width of a page asked for. */
function goesOn({text: before}: Inline, {text}: Inline): boolean {
  return /^\p{Ll}(?!\w{0,9}:\/\/)/u.test(text) && before.trim().length > 25 && /[\p{L},]\s*$/u.test(before)
}

/** Whether an offset lies within what is set apart: a title in bold may be wrapped. */
function isWithin({strong, emphasis, links}: Inline, at: number): boolean {
  return [strong, emphasis, links].some(spans => spans.some(({from, to}) => from < at - 1 && to > at))
}

/** Whether the words of a line say that it is one of its own. */
function standsAlone(inline: Inline): boolean {
  const text = inline.text.trim()
  if (text === '') return true
  if (text.length > 1000) return false
  const covers = ({from, to}: {from: number; to: number}) => to - from >= text.length - 3
  return (
    inline.strong.some(covers) ||
    inline.links.some(link => covers(link) && link.to - link.from < 300) ||
    labelAt(inline)?.name !== undefined ||
    isLinkLine(inline) ||
    readField(text) !== undefined ||
    (isNames(text) && !/,$/.test(text))
  )
}

/** Whether a line cannot go on in the next one. An abstract with a label can. */
function endsLine(inline: Inline): boolean {
  return labelAt(inline)?.name === 'abstract' ? false : standsAlone(inline)
}

const labels = new WeakMap<Inline, Label | undefined>()

/** The label that a line begins with. Each step of reading asks for it, so that it is kept as long as the line. */
export function labelAt(inline: Inline): Label | undefined {
  const known = labels.get(inline)
  if (known || labels.has(inline)) return known
  const label = labelOf(inline.text)
  labels.set(inline, label)
  return label
}

const glue = /^(?:[\s\p{P}\p{S}]|\b(?:and|or|links?|resources?)\b)*$/iu

/** Whether a line holds links and nothing else but labels. */
export function isLinkLine({text, links}: Inline): boolean {
  if (links.length === 0) return false
  let rest = ''
  let at = 0
  for (const {from, to} of links) {
    rest += ` ${text.slice(at, Math.max(at, from))}`
    at = Math.max(at, to)
  }
  rest += ` ${text.slice(at)}`
  const words = rest.split(/[|,;·•:()[\]]|\s[-–—]\s/)
  return words.every(word => glue.test(word) || isResourceLabel(word.trim()))
}

/** What names a paper and no other one: an identifier, a file. */
const identifier =
  /^(?:arxiv[: ]?)?(?:\d{4}\.\d{4,5}(?:v\d+)?|[a-z.-]+\/\d{7}|10\.\d{4,9}\/\S+)(?: \[.{0,12}\])?$/i

/** What a link is called: its words, or where they say nothing, those before it. */
export function labelOfLink({text}: Inline, {label, from, to}: InlineLink): string {
  const words = label.replace(/^[\s[({|]+|(?<![\s\])}|])[\s\])}|]+$/g, '')
  if (words !== '' && !isEmptyLabel(words)) return words
  if (from === to && words === '') return ''
  const before = /([\p{L}][\p{L} ]{1,28})[:：]?[\s*[(]*$/u
    .exec(text.slice(Math.max(0, from - 34), from))?.[1]
    ?.trim()
  return before && isResourceLabel(before) ? before : ''
}

/** Whether a link leads to the paper that it stands with. */
export function leadsToPaper(inline: Inline, link: InlineLink): boolean {
  const url = addressOf(link)
  if (!url) return false
  return isPaperAddress(url) || (isPaperLabel(labelOfLink(inline, link)) && /\w\/\S/.test(url.href.slice(8)))
}

/** Whether the words of a link are those of a button, an identifier, or none. */
export function isButton(link: InlineLink): boolean {
  const label = link.label.trim()
  return (
    link.from === link.to ||
    label === '' ||
    isResourceLabel(label) ||
    identifier.test(label) ||
    isEmptyLabel(label)
  )
}

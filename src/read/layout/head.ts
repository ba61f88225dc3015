import {isResourceLabel} from '../../address/index.js'
import {dateOf} from '../parts/dates.js'
import {labelOf} from '../parts/labels.js'
import {isPerson, namesAtStart} from '../parts/people.js'
import {isVenue} from '../parts/venue.js'
import type {Inline, Stretch} from './inline.js'
import {isButton, isLinkLine, type Line, labelAt, leadsToPaper} from './lines.js'
import {isTitleLike} from './words.js'

/** A title that a line begins with, and what speaks for it. */
export interface Head {
  /** Where the title stands in the line. */
  readonly title: Stretch
  /** What is set apart around it: a link, bold words, quotation marks. The line goes on behind it. */
  readonly around: Stretch
  /** Whether the line itself leads to the page of a paper. */
  readonly leads: boolean
  /** Whether the title is set apart from what follows it. */
  readonly marked: boolean
}

const bullet =
  /(?:[\s\-–—*·•▪●◦>.:|,]|\p{Extended_Pictographic}|[\ufe0f\u200d]|\[[ xX]\]\s|\d{1,4}[.)]\s|\[\d{1,4}\](?=\s)|#\d{1,4}\b)+/uy
const bracketed = /[([{【]\s?([^()[\]{}【】\n]{2,60})\s?[)\]}】]/y
const leadingDate = /`?((?:19|20)\d\d(?:[./-]\d{1,2}){0,2})`?(?=[\s:|,.\]-])/y
/** "arXiv 2025.06, Title", "CVPR 2024 | Title" */
const leadingFact = /^([^,|:\n]{3,40})[,|]\s/
const quotes = /["“”«„]/
const quoted = /"[^"\n]{6,400}"|[“„][^“”„\n]{6,400}[”“]|«[^«»\n]{6,400}»/y

/**
 * What names behind a comma of a title are: authors, also where one stands there that may be words ("Act Slow"); authors
 * only where they are surely names; or words of the title whatever they look like.
 */
export type Commas = 'names' | 'sure' | 'words'

/** Finds the title at the beginning of a line. */
export function headOf(line: Line, commas: Commas): Head | undefined {
  const {text, links} = line.inline
  if (text.trim() === '' || /^\s*\[\^/.test(text)) return undefined
  const leads = links.some(link => leadsToPaper(line.inline, link))
  const label = labelAt(line.inline)
  if (line.kind === 'heading') return headFrom(line, headingTitle(line), leads)
  if (label?.name !== undefined) {
    if (label.name !== 'title' || isLinkLine(line.inline)) return undefined
    const around = {from: label.from, to: text.length}
    return headFrom(line, titleIn(line, label.from, commas) ?? {title: around, around, marked: true}, leads)
  }
  return headFrom(line, titleIn(line, startOf(line), commas), leads)
}

type Found = Pick<Head, 'title' | 'around' | 'marked'>

function headFrom({inline}: Line, found: Found | undefined, leads: boolean): Head | undefined {
  if (!found) return undefined
  const title = trimmed(inline.text, found.title)
  return title.to > title.from ? {...found, title, leads} : undefined
}

const number =
  /^(?:\s|\p{Extended_Pictographic}|[\ufe0f\u200d]|\d{1,3}[.)]\s|\[\d{1,3}\]\s|#\d{1,3}[:.]?\s|paper \d{1,3}[:.]\s)*/iu
const lastAside = /\s?[([]([^()[\]]{2,60})[)\]]\s*$/

/** A heading is a title as a whole, but for its number, buttons and a venue in brackets at its end. */
function headingTitle({inline: {text, links}}: Line): Found {
  const begin = number.exec(text)?.[0].length ?? 0
  const button = links.find(link => link.from >= begin && link.to > link.from && isButton(link))
  let to = button && button.from > begin ? button.from : text.length
  const aside = lastAside.exec(text.slice(begin, to))
  if (aside?.[1] && isAside(aside[1])) to = begin + aside.index
  const words = text.slice(begin, to)
  const title = {from: begin, to: begin + headingEnd(words)}
  const marked = links.some(({from, to: last}) => from < title.to && last > title.from)
  return {title, around: title, marked}
}

/** Where a line's title may begin: behind numbers, signs, dates, venues and buttons. */
export function startOf({inline: {text, links}}: Line): number {
  let at = 0
  for (let before = -1; before !== at; ) {
    before = at
    bullet.lastIndex = at
    at += bullet.exec(text)?.[0].length ?? 0
    bracketed.lastIndex = at
    const words = bracketed.exec(text)
    if (words?.[1] && isAside(words[1])) at += words[0].length
    leadingDate.lastIndex = at
    at += leadingDate.exec(text)?.[0].length ?? 0
    const front = leadingFact.exec(text.slice(at, at + 60))
    if (front?.[1] && (isVenue(front[1]) || dateOf(front[1]) !== undefined)) at += front[0].length
    const opening = /^[[(]{0,2}/.exec(text.slice(at, at + 2))?.[0].length ?? 0
    const button = links.find(({from, to}) => to > from && from >= at && from <= at + opening)
    if (button && isButton(button))
      at = button.to + (/^[\])]{0,2}/.exec(text.slice(button.to, button.to + 2))?.[0].length ?? 0)
  }
  return at
}

function isAside(text: string): boolean {
  const words = text.trim()
  return (
    isVenue(words) ||
    dateOf(words) !== undefined ||
    isResourceLabel(words) ||
    /^\d{1,4}$|\b(?:19|20)\d\d$|[a-z][’']\d\d$/i.test(words)
  )
}

function titleIn(line: Line, at: number, commas: Commas): Found | undefined {
  return setApart(line, at) ?? behindNames(line, at) ?? plain(line, at, commas)
}

/** `[Title](…)`, `**Title**`, `"Title"`, `*Title*`. */
function setApart({inline}: Line, at: number): Found | undefined {
  const {text, links, strong, emphasis} = inline
  const near = ({from, to}: Stretch) =>
    to > from && from >= at && from <= at + 2 && /^[\s"“*«(]*$/.test(text.slice(at, from))
  const link = links.find(candidate => near(candidate) && !isButton(candidate))
  const bold = strong.find(near)
  if (link && isWords(text, link)) {
    const around = bold && bold.to > link.to && isWords(text, bold) ? bold : link
    return {
      title: unquoted(text, link),
      around,
      marked: true
    }
  }
  if (bold && isTitle(text, bold)) return {title: unquoted(text, bold), around: bold, marked: true}
  quoted.lastIndex = at
  const quote = quoted.exec(text)
  if (quote) {
    const around = {from: at, to: at + quote[0].length}
    return {title: {from: at + 1, to: around.to - 1}, around, marked: true}
  }
  const slanted = emphasis.find(near)
  return slanted && isTitle(text, slanted) ? {title: slanted, around: slanted, marked: true} : undefined
}

function isTitle(text: string, {from, to}: Stretch): boolean {
  return isTitleLike(text.slice(from, to))
}

/** The words of a link may be a short title, but no running text. */
function isWords(text: string, {from, to}: Stretch): boolean {
  const words = text.slice(from, to).trim()
  return (
    isTitleLike(words) ||
    (words.length >= 3 && words.length < 40 && !isPersonOrVenue(words) && /\p{L}{3}/u.test(words))
  )
}

function isPersonOrVenue(words: string): boolean {
  return isVenue(words) || dateOf(words) !== undefined || (isPerson(words) && !/[:\d]/.test(words))
}

/** `["Title", Ada Example](…)` */
function unquoted(text: string, {from, to}: Stretch): Stretch {
  const words = text.slice(from, to)
  const begin = /^[\s"“«„]*/.exec(words)?.[0].length ?? 0
  if (!quotes.test(words.slice(0, begin))) return {from, to}
  const end = words.slice(begin).search(/["”»]/)
  return {from: from + begin, to: end > 5 ? from + begin + end : to}
}

/** `Ada Example, Bo Example. "Title". Venue` */
function behindNames(line: Line, at: number): Found | undefined {
  const {text} = line.inline
  const {names, end} = namesAtStart(text.slice(at, at + 2000))
  if (names.length === 0 || end === 0) return undefined
  const gap =
    /^[\s.,:;(]*(?:(?:19|20)\d\d[a-z]?[).,:\s]*)?/.exec(text.slice(at + end, at + end + 20))?.[0].length ?? 0
  return setApart(line, at + end + gap)
}

const stop =
  /\n|(?<! ) {2,9}(?=\p{Lu})|\s[|·]|\s[-–—]{1,3}\s|\s?[([（]|[.。](?=\s*$)|[.](?<!\b(?:\p{Lu}|vs|et|al|etc|i\.e|e\.g)\.)\s+(?=[\p{Lu}\d[(*"“]|arXiv\b|bioRxiv\b|medRxiv\b)|[?!]\s+(?=[\p{Lu}[(])|,\s+/gu

/** What a stretch of plain text ends at; see {@link plainFrom}. */
export type Cut = 'short' | 'long'

/**
 * A title with nothing around it ends where links, names or a venue begin.
 *
 * @param cut - A `short` one ends at a dash, a bar or a full stop, too, and before what may be one name; a `long`
 *   one goes on unless several names or a venue follow.
 */
export function plainFrom({inline}: Line, at: number, commas: Commas, cut: Cut = 'short'): Stretch {
  const {text, links} = inline
  const most = plainEnd(inline, at)
  const isEnd = cut === 'short' ? isShortEnd : isLongEnd
  let to = most
  stop.lastIndex = at
  for (let match = stop.exec(text); match && match.index < most; match = stop.exec(text)) {
    const behind = text.slice(match.index + match[0].length, most)
    // "[C++](https://…)": what a link stands in is no part of a title.
    const begin = match.index + match[0].length
    const isLinked =
      /[([（]/.test(match[0]) && links.some(({from, to}) => to > from && from >= begin && from <= begin + 1)
    if (!isLinked && !isEnd(match[0], behind, text.slice(at, match.index), commas)) continue
    to = match.index + (/^[?!]/.test(match[0]) ? 1 : 0)
    break
  }
  return {from: at, to: Math.max(at, to)}
}

/** Where plain text ends at the latest: before a button. */
export function plainEnd({text, links}: Inline, at: number): number {
  const button = links.find(link => link.from >= at && isButton(link))
  return Math.min(button?.from ?? text.length, at + 1000)
}

/** Whether a title goes on behind a line end: its line is as long as wrapped ones, or breaks off in the middle. */
function goesOn(before: string, behind: string): boolean {
  const next = /^[^\n]*/.exec(behind)?.[0].trim() ?? ''
  if (next === '' || next.length > 120 || labelOf(next) || beginsNames(next)) return false
  if (/^(?:we|our|this (?:paper|work))\b/i.test(next)) return false
  return /^\p{Ll}/u.test(next) || (before.length >= 50 && !/[.!?]$/.test(before) && !/[.!?]$/.test(next))
}

function isShortEnd(mark: string, behind: string, before: string, commas: Commas): boolean {
  if (/^\n/.test(mark)) return !goesOn(before, behind)
  if (/^,/.test(mark)) return isAuthors(namesBehind(behind), before, commas) || beginsVenue(behind)
  if (/^[?!]/.test(mark)) return beginsNames(behind)
  return !/[([（]/.test(mark) || isAsideAt(behind)
}

/** What stands behind a comma: no names, one that may be words, or what is surely names. */
export type NamesBehind = 'none' | 'doubtful' | 'sure'

/** "C. Reed", "Fern et al.", "Ada van der Fern" */
const nameSign = /(?:^|\s)\p{Lu}\.|\bet\.? al\b|\s(?:de|di|del|della|der|van|von|bin|ibn)\s/u

/** How surely a text begins with names: "Act Slow" looks like one, several are a list. */
export function namesBehind(text: string): NamesBehind {
  const {names, end} = namesAtStart(text.slice(0, 200))
  if (names.length === 0) return 'none'
  const words = text.slice(0, end)
  if (names.length > 1 || nameSign.test(words) || notAscii.test(words)) return 'sure'
  // "Act Slow. C. Reed, A. Fern": the authors stand behind it.
  const gap = /^[.?!]?\s+(?:[-–—|]{1,3}\s+)?/.exec(text.slice(end, end + 12))?.[0].length ?? 0
  return gap > 1 && namesAtStart(text.slice(end + gap, end + 200), 1).names.length > 0 ? 'none' : 'doubtful'
}

const notAscii = /[^\0-\x7f]/

function isAuthors(names: NamesBehind, before: string, commas: Commas): boolean {
  if (commas === 'words') return false
  return names === 'sure' || (names === 'doubtful' && (commas === 'names' || /[?!]$/.test(before)))
}

function isLongEnd(mark: string, behind: string, before: string, commas: Commas): boolean {
  if (behind.trim() === '') return true
  if (/^\n/.test(mark)) return !goesOn(before, behind)
  if (/[([（]/.test(mark)) return isFactAside(behind)
  const {names, end} = namesAtStart(behind.slice(0, 400))
  // "Kites in Low Wind. Ada Example"
  if (/^[.?!]/.test(mark) && names.length === 1 && /^[\s.,;([]*(?:$|(?:19|20)\d\d)/.test(behind.slice(end)))
    return true
  const mayBeAuthors = commas !== 'words' || !/^,/.test(mark)
  return (
    (mayBeAuthors && names.length >= 2) ||
    /^\s*et\.? al/.test(behind.slice(end)) ||
    isVenue(behind.slice(0, 160)) ||
    dateOf(behind.slice(0, 40)) !== undefined
  )
}

const asideAtEnd = /\s{0,4}[([（]([^()[\]（）]{2,80})[)\]）]\W{0,3}$/

/** "**Kites in Low Wind (SIGMOD 2024)**": the venue is no part of the title, though it is set apart with it. */
export function withoutAside(text: string, stretch: Stretch): Stretch {
  const words = text.slice(Math.max(stretch.from, stretch.to - 100), stretch.to)
  const aside = asideAtEnd.exec(words)
  if (!aside?.[1] || !isFactAside(aside[1])) return stretch
  const to = stretch.to - words.length + aside.index
  return to - stretch.from > 3 ? {from: stretch.from, to} : stretch
}

/** "(SIGMOD 2024)", "(2024)", "(Ada Example, Bo Example)": no "(3)" or "(Extended Version)" of a title. */
function isFactAside(text: string): boolean {
  const words = /^[^)\]）\n]{0,300}/.exec(text)?.[0].trim() ?? ''
  return (
    words === '' ||
    isVenue(words) ||
    dateOf(words) !== undefined ||
    /(?:19|20)\d\d\b|[a-z][’']\d\d$/i.test(words) ||
    isResourceLabel(words) ||
    namesAtStart(words, 2).names.length >= 2
  )
}

function plain(line: Line, at: number, commas: Commas): Found | undefined {
  const title = plainFrom(line, at, commas)
  return isTitle(line.inline.text, title) ? {title, around: title, marked: false} : undefined
}

function beginsNames(text: string): boolean {
  const {names} = namesAtStart(text.slice(0, 200), 1)
  return names.length >= 1 || beginsVenue(text)
}

function beginsVenue(text: string): boolean {
  return isVenue(text.slice(0, 160)) || /^(?:19|20)\d\d\b/.test(text)
}

/** What stands behind a bracket: a venue, a date, names, or nothing but a link. */
function isAsideAt(text: string): boolean {
  const words = /^[^)\]）\n]{0,300}/.exec(text)?.[0] ?? ''
  return words.trim() === '' || isAside(words) || beginsNames(words)
}

/** "1. ", "[12] ", "#3: ", "📄 " before a title, and an arXiv category: "cs.LG - ". */
const numbering =
  /(?:[\s"“„«'‘]|:[a-z_\d+-]{2,30}:|\p{Extended_Pictographic}|[\ufe0f\u200d]|\d{1,4}[.)、:]\s|\[\d{1,4}\]\s|#\d{1,4}[:.]?\s|\(?(?:paper )\d{1,4}[:.)]\s|\[?\(?(?:cs|math|stat|eess|physics|econ|q-bio|q-fin|cond-mat|astro-ph)\.[A-Za-z-]{2,8}\)?\]?\s{0,2}[-–—:|]\s)/iuy
/** "⭐ 66", "(★ 1.2k)" behind a title. */
const countBehind = /\s{0,4}[([]?(?:⭐|★|☆|🌟|👍|🔥|▲|❤)\ufe0f?\s{0,2}\d[\d.,]{0,8}[km]?[)\]]?\s{0,4}$/iu

/** Longer words are no title. */
const longestTitle = 1500

/** A title without what stands around it: quotation marks, a number, counts, a full stop. */
export function trimmed(text: string, {from, to}: Stretch): Stretch {
  if (to - from > longestTitle) return {from, to}
  const words = text.slice(from, to)
  let begin = 0
  for (numbering.lastIndex = 0; numbering.test(words); ) begin = numbering.lastIndex
  const end = countBehind.exec(words)?.index ?? words.length
  return {from: from + begin, to: from + Math.max(begin, begin + titleEnd(words.slice(begin, end)))}
}

/** Where a heading's words end: before footnote marks, open brackets and a dash. */
function headingEnd(text: string): number {
  return endBefore(text, (character, at) => {
    if (!/[-–—|·]/.test(character)) return /[\s([{]/.test(character) ? at : undefined
    // A dash has space on both sides: "Kites –", but not "Kite-".
    let start = at
    while (/[-–—|·]/.test(text[start - 1] ?? '')) start--
    return /\s/.test(text[start - 1] ?? '') ? start : undefined
  })
}

/** Where a title's words end: before footnote marks, closing quotation marks and stops, but for those of "…...". */
function titleEnd(text: string): number {
  return endBefore(text, (character, at) => {
    if (character === '.') return text.slice(Math.max(0, at - 2), at) === '..' ? undefined : at
    if (/["”»]/.test(character)) return closesQuote(text.slice(0, at + 1)) ? undefined : at
    // A dash has space before it: "Kites –", but not "Kite-".
    if (/[|–—•·-]/.test(character)) return /\s/.test(text[at - 1] ?? ' ') ? at : undefined
    return /[\s,;:]/.test(character) ? at : undefined
  })
}

/**
 * Where a text ends without what is loose at its end.
 *
 * @param looseFrom - Where the loose part begins whose last character stands at an offset.
 */
function endBefore(text: string, looseFrom: (character: string, at: number) => number | undefined): number {
  let end = text.length
  while (end > 0) {
    const start = footnoteStart(text, end) ?? looseFrom(text[end - 1] ?? '', end - 1)
    if (start === undefined) break
    end = start
  }
  return end
}

/** Longest footnote mark, such as `[^1]`. */
const longestFootnote = '[^]'.length + 30

function footnoteStart(text: string, end: number): number | undefined {
  if (text[end - 1] !== ']') return undefined
  const mark = /\[\^[\w-]{1,30}\]$/.exec(text.slice(Math.max(0, end - longestFootnote), end))?.[0]
  return mark === undefined ? undefined : end - mark.length
}

/** Whether the last mark closes one within the words: Say "Cheese" */
function closesQuote(words: string): boolean {
  const last = words.at(-1) ?? ''
  const open = {'"': '"', '”': '“', '»': '«'}[last]
  if (open === undefined || words.length > longestTitle) return false
  return open === last
    ? words.split('"').length % 2 === 1
    : words.split(last).length <= words.split(open).length
}

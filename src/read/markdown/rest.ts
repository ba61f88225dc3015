import {dateOf} from '../parts/dates.js'
import {labelOf, partOfLabel, readField} from '../parts/labels.js'
import {isNames, namesAtStart} from '../parts/people.js'
import {isVenue} from '../parts/venue.js'
import type {Inline, Stretch} from './inline.js'
import {isButton} from './lines.js'
import {authorParts, fieldPart, type Part, partOf} from './parts.js'
import {isProse} from './words.js'

/** From this length on, the sentences behind a title are its abstract; shorter ones are a remark. */
const abstractLength = 150

/** What stands beside a title in its line. */
export interface Rest {
  readonly parts: readonly Part[]
  readonly abstract: readonly Part[]
}

const separator = /\n|\s[|·•]\s|\s[-–—]{1,3}\s|[[\](){}]|^\s*[-–—:]\s|[:：]\s/g

/** Reads what stands before and behind the title of a line: names, venue, date, a remark. */
export function readRest(inline: Inline, title: Stretch, year: number | undefined): Rest {
  const [parts, abstract]: [Part[], Part[]] = [[], []]
  for (const run of runsOf(inline, title)) {
    const whole = bare(inline.text, run)
    const words = inline.text.slice(whole.from, whole.to)
    if (words === '') continue
    if (run.from >= title.to && isSentences(words)) {
      if (words.length >= abstractLength && abstract.length === 0)
        abstract.push(...partOf('abstract', inline, whole))
      else parts.push(...fieldPart(inline, whole, 'remark'))
      continue
    }
    parts.push(...readRun(inline, run, year))
  }
  return {parts, abstract}
}

/** From its first words that are no names, venue or date on, a run is a remark. */
function readRun(inline: Inline, run: Stretch, year: number | undefined): Part[] {
  const parts: Part[] = []
  for (const stretch of stretchesOf(inline, run)) {
    const {known, rest} = readStretch(inline, stretch, year)
    parts.push(...known)
    if (rest === undefined) continue
    parts.push(...fieldPart(inline, bare(inline.text, {from: rest, to: run.to}), 'remark'))
    break
  }
  return parts
}

/** Running text: "- A fast method, with code." */
function isSentences(words: string): boolean {
  const from = namesAtStart(words).end
  return from === 0 && isProse(words) && !isNames(words) && labelOf(words)?.name === undefined
}

/** The text beside the title, between buttons. */
function runsOf({text, links}: Inline, {from, to}: Stretch): Stretch[] {
  const taken = [
    {from, to},
    ...links.filter(link => link.from !== link.to).filter(link => link.to <= from || link.from >= to)
  ]
  const cuts = taken.filter((cut, index) => index === 0 || isCut(links, cut))
  const runs: Stretch[] = []
  let at = 0
  for (const cut of cuts.sort((one, two) => one.from - two.from)) {
    runs.push({from: at, to: Math.max(at, cut.from)})
    at = Math.max(at, cut.to)
  }
  runs.push({from: at, to: text.length})
  return runs
}

function isCut(links: Inline['links'], cut: Stretch): boolean {
  const link = links.find(({from, to}) => from === cut.from && to === cut.to)
  return link !== undefined && isButton(link)
}

function* stretchesOf({text}: Inline, {from, to}: Stretch): Generator<Stretch> {
  let at = from
  for (const match of text.slice(from, to).matchAll(separator)) {
    yield {from: at, to: from + match.index}
    at = from + match.index + match[0].length
  }
  yield {from: at, to}
}

/** What is known of a stretch, and where begins what is not. */
interface Read {
  readonly known: readonly Part[]
  readonly rest?: number
}

function readStretch(inline: Inline, stretch: Stretch, year: number | undefined): Read {
  const {from, to} = bare(inline.text, stretch)
  const words = inline.text.slice(from, to)
  // What is only the label of buttons says nothing.
  if (!/\p{L}|\d{3}/u.test(words) || /^\[?\^/.test(words) || partOfLabel(words) === 'links')
    return {known: []}
  const whole = knownPart(inline, {from, to}, words, year)
  if (whole) return {known: whole}
  const {names, end} = namesAtStart(words)
  const comma = /[,.]\s/.exec(words)?.index ?? 0
  const first = {from, to: from + comma}
  const known =
    names.length > 0
      ? authorParts(inline, {from, to}, names)
      : comma > 0
        ? knownPart(inline, first, words.slice(0, comma), year)
        : undefined
  if (!known) return {known: [], rest: from}
  const next = readStretch(inline, {from: names.length > 0 ? from + end : first.to + 1, to}, year)
  return {...next, known: [...known, ...next.known]}
}

function knownPart(
  inline: Inline,
  stretch: Stretch,
  words: string,
  year: number | undefined
): Part[] | undefined {
  const date = dateOf(words, year)
  if (date) return fieldPart(inline, stretch, 'published', date)
  const field = readField(words)
  if (field && field.value !== '' && !/^(?:action|count|url|organization)$/.test(field.name))
    return fieldPart(inline, stretch, field.name === 'date' ? 'published' : field.name, field.value)
  return isVenue(words)
    ? fieldPart(inline, stretch, 'journal', words.replace(/\.$/, '').replace(/\s+/g, ' '))
    : undefined
}

function bare(text: string, {from, to}: Stretch): Stretch {
  const words = text.slice(from, to)
  const begin = /^[\s,.;:()[\]{}|–—"”*-]*/.exec(words)?.[0].length ?? 0
  const end = /[\s,;:([{|–—-]*$/.exec(words.slice(begin))?.[0].length ?? 0
  return {from: from + begin, to: Math.max(from + begin, to - end)}
}

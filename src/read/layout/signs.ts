import {kindOfLabel} from '../../address/index.js'
import {fieldsOfColumn} from '../../fields/index.js'
import {partOfColumn, partOfLabel} from '../parts/labels.js'
import {isNames, isPerson, namesAtStart} from '../parts/people.js'
import {isVenue} from '../parts/venue.js'
import type {Row} from './block.js'
import type {Unit} from './classes.js'
import {addressOf, type Inline} from './inline.js'
import {isButton, type Line, labelAt, labelOfLink} from './lines.js'
import {isAbstractLike, isProse} from './words.js'

/** How many lines of a record are looked at for what speaks for it. */
const spokenLines = 12

/** What speaks for a paper in a stretch that bears no identity, from 0 to 1. */
export function signsOf(units: readonly Unit[], from: number, to: number): number {
  const spoken = new Set<string>()
  let sum = 0
  const hear = (name: string, points: number) => {
    if (spoken.has(name)) return
    spoken.add(name)
    sum += points
  }
  for (let at = from; at < Math.min(to, from + spokenLines); at++) {
    const unit = units[at]
    if (!unit) continue
    if (unit.kind === 'row') hearRow(unit, hear)
    else hearLine(unit, at > from, hear)
  }
  return Math.min(1, sum)
}

/** A sentence or more. */
export function isRunning(text: string): boolean {
  return isProse(text) || (/[.!?]$/.test(text.trim()) && /\p{Ll} \p{Ll}+ \p{Ll}/u.test(text))
}

type Hear = (name: string, points: number) => void

/** What a column is called; one that holds the title among others is the title's. */
export function partOfTitled(column: string): string | undefined {
  return fieldsOfColumn(column).includes('title') ? 'title' : partOfColumn(column)
}

function hearRow({columns, cells}: Row, hear: Hear): void {
  columns.forEach((column, index) => {
    const words = cells[index]?.text.trim() ?? ''
    if (words === '') return
    const part = partOfTitled(column)
    if (part === 'title') hear('title', 0.4)
    else if (part === 'authors') hear('authors', 0.5)
    else if (part === 'abstract' || part === 'published' || part === 'journal') hear('facts', 0.3)
  })
  for (const cell of cells) for (const {label, url} of cell.links) hearLink(label, url, hear)
}

function hearLine(line: Line, below: boolean, hear: Hear): void {
  const {text, links} = line.inline
  const words = text.trim()
  const label = labelAt(line.inline)
  const named = label?.name ?? line.label
  if (named === 'authors' || named === 'abstract' || named === 'title') hear(named, 0.5)
  if (line.kind === 'heading' && below) hear(partOfLabel(words) ?? '', 0)
  if (below && isNames(words) && (!isPerson(words) || line.kind === 'text')) hear('authors', 0.5)
  if (
    line.kind !== 'heading' &&
    /[([（][^()[\]（）]{0,60}(?:(?:19|20)\d\d|[’']\d\d)[^()[\]（）]{0,40}[)\]）]/.test(text)
  )
    hear('venue', 0.4)
  else if (line.kind !== 'heading' && isVenue(lastAside.exec(words.slice(-80))?.[1] ?? '')) hear('venue', 0.4)
  else if (below && words.length < 160 && isVenue(words)) hear('venue', 0.4)
  if (!below && line.kind !== 'heading') {
    const start = words.replace(/^\W{0,3}\d{0,4}\W{1,3}/, '')
    const {names: front, end} = namesAtStart(start.slice(0, 1000))
    // "A. Example, B. Sample. Kites in low wind. …"
    if (front.length > 0 && end < start.length) hear('authors', 0.5)
    const by = /(?:^|[\s).\]])(?:by|[-–—]|[.,(])\s+(\p{Lu}[^()[\]]{3,300})/u.exec(
      withoutButtons(line.inline).slice(0, 800)
    )?.[1]
    if (by !== undefined && namesAtStart(by, 1).names.length > 0) hear('authors', 0.5)
    if (/\b(?:19|20)\d\d\b/.test(words.slice(-40))) hear('venue', 0.3)
    const {emphasis} = line.inline
    if (emphasis.some(({from, to}) => from > 8 && isNames(text.slice(from, to)))) hear('authors', 0.5)
  }
  if (below && isProse(words) && (isAbstractLike(words) || abstractBegin.test(words))) hear('prose', 0.5)
  else if (below && isRunning(words)) hear('prose', 0.3)
  for (const link of links) hearLink(labelOfLink(line.inline, link) || link.label, link.url, hear)
}

/** "Kites in Low Wind (TKDE)" */
const lastAside = /[([（]([^()[\]（）]{2,60})[)\]）]\W{0,3}$/

/** The text of a line before its first button and between them. */
function withoutButtons({text, links}: Inline): string {
  const parts: string[] = []
  let at = 0
  for (const link of links) {
    if (link.from < at || !isButton(link)) continue
    parts.push(text.slice(at, link.from), '[')
    at = link.to
  }
  return parts.join('') + text.slice(at)
}

/** How abstracts begin. */
const abstractBegin = /^(?:abstract\b|we\b|our\b|(?:in )?this (?:paper|work|study|article|survey|report)\b)/i

function hearLink(label: string, href: string, hear: Hear): void {
  if (!addressOf({url: href})) return
  const kind = kindOfLabel(label)
  if (kind === 'paper') hear('paper', 0.6)
  else if (kind !== undefined) hear('links', 0.2)
}

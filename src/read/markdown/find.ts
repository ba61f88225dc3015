import {dayIn} from '../parts/dates.js'
import {labelOf, partOfLabel} from '../parts/labels.js'
import {isNames, isPerson} from '../parts/people.js'
import type {Row} from './blocks.js'
import {type Head, headOf} from './head.js'
import {isLinkLine, type Line, leadsToPaper} from './lines.js'
import {isAbstractLike, isProse, isSection, isTitleLike} from './words.js'

/** A line that is the title of a paper. */
export interface Found {
  readonly index: number
  readonly head: Head
  /** Index behind the last line that may belong to the paper. */
  readonly end: number
  /** How sure it is, from 0 to 1. */
  readonly sure: number
}

/** How many lines behind a title are looked at to tell whether it is one. */
const farthest = 40
/** How much has to speak for a title that leads nowhere: see {@link Finder}. */
const enough = 1.5

/**
 * Finds the lines that are titles: those that lead to a paper's page, and those that are followed by what only
 * papers have (authors, an abstract, links to the paper or its code).
 */
export function findTitles(lines: ReadonlyArray<Line | Row>): Found[] {
  return new Finder(lines).find()
}

class Finder {
  readonly #lines: ReadonlyArray<Line | Row>
  readonly #heads: ReadonlyArray<Head | undefined>

  constructor(lines: ReadonlyArray<Line | Row>) {
    this.#lines = lines
    this.#heads = lines.map(line =>
      line.kind === 'row' ||
      (line.whole !== undefined && isProse(line.inline.text) && line.inline.text.length > 200)
        ? undefined
        : headOf(line)
    )
  }

  find(): Found[] {
    const levels = this.#paperLevels()
    const found: Found[] = []
    this.#lines.forEach((_, index) => {
      const last = found.at(-1)
      const within = last !== undefined && index < last.end ? last : undefined
      const sure = this.#sureness(index, levels, within)
      const head = this.#heads[index]
      if (!head || sure === 0) return
      if (within) found[found.length - 1] = {...within, end: index}
      found.push({index, head, sure, end: this.#endOf(index)})
    })
    return found
  }

  #line(index: number): Line | undefined {
    const line = this.#lines[index]
    return line === undefined || line.kind === 'row' ? undefined : line
  }

  #textOf(index: number): string {
    const [line, head] = [this.#line(index), this.#heads[index]]
    return line && head ? line.inline.text.slice(head.title.from, head.title.to) : ''
  }

  /** How sure it is that a line is a title; 0 where it is none. */
  #sureness(index: number, levels: ReadonlySet<number>, within: Found | undefined): number {
    const [line, head] = [this.#line(index), this.#heads[index]]
    if (!line || !head) return 0
    if (within && sameWords(this.#textOf(within.index), this.#textOf(index))) return 0
    if (head.leads) return this.#leads(line, head) ? 1 : 0
    if (within && !this.#mayFollow(within, index)) return 0
    const speaks = this.#evidence(index)
    if (speaks >= enough) return Math.min(1, 0.4 + speaks / 5)
    return line.kind === 'heading' && levels.has(line.depth) && isTitleLike(this.#textOf(index)) ? 0.6 : 0
  }

  /** Running text with a link to a paper is no title; with one at its begin or end it may be. */
  #leads({inline, kind}: Line, head: Head): boolean {
    if (head.marked || kind === 'heading') return true
    const rest = inline.text.slice(head.title.to)
    return !isProse(inline.text.slice(0, head.title.to)) && rest.length < 1500
  }

  /** Within a paper's lines another title needs a place like the first one's. */
  #mayFollow(within: Found, index: number): boolean {
    const [first, line] = [this.#line(within.index), this.#line(index)]
    if (!first || !line) return false
    if (first.kind === 'heading' || first.kind === 'summary') return false
    return (
      line.kind === first.kind &&
      line.depth <= first.depth &&
      line.first &&
      (this.#heads[index]?.marked ?? false)
    )
  }

  /** Headings of a depth at which most are papers. */
  #paperLevels(): ReadonlySet<number> {
    const counts = new Map<number, {papers: number; all: number}>()
    this.#lines.forEach((line, index) => {
      if (line.kind !== 'heading' || !this.#heads[index] || isSection(this.#textOf(index))) return
      const count = counts.get(line.depth) ?? {papers: 0, all: 0}
      count.all++
      if (this.#heads[index]?.leads || this.#evidence(index) >= enough) count.papers++
      counts.set(line.depth, count)
    })
    return new Set(
      [...counts].filter(([, {papers, all}]) => papers * 2 >= all && papers > 0).map(([depth]) => depth)
    )
  }

  /** Index behind the last line that may belong to the title of a line. */
  #endOf(index: number): number {
    const first = this.#line(index)
    if (!first) return index + 1
    let end = index + 1
    while (end < this.#lines.length && !this.#ends(first, end)) end++
    return end
  }

  #ends(first: Line, index: number): boolean {
    const line = this.#line(index)
    if (!line) return true
    if (line.kind === 'rule') return true
    if (line.kind === 'heading') {
      return !isPartName(line) && !(first.kind === 'heading' && line.depth > first.depth)
    }
    if (first.kind === 'summary')
      return (
        line.kind === 'close' ||
        (line.kind === 'summary' && !isPartName(line) && !isSection(line.inline.text))
      )
    if (first.depth > 0 && first.kind === 'text')
      return line.depth < first.depth ? line.first : line.item && line.depth <= first.depth
    return false
  }

  /**
   * How much speaks for a title by what stands behind it: 3 for a link to the paper, 1 to 1.5 for authors and
   * for an abstract that says what "we" did, 0.5 for other links, facts and running text.
   */
  #evidence(index: number): number {
    const [first, head] = [this.#line(index), this.#heads[index]]
    if (!first || !head || !this.#mayBeTitle(first, head, this.#textOf(index))) return 0
    const speaks = {leads: 0, authors: 0, abstract: 0, links: 0, facts: 0}
    this.#beside(first, head, speaks)
    let holdsOthers = false
    for (let next = index + 1; next <= index + farthest && !holdsOthers; next++) {
      const line = this.#line(next)
      if (!line || this.#ends(first, next) || this.#isOwnSection(line)) break
      holdsOthers = this.#isOther(first, next) && !sameWords(this.#textOf(next), this.#textOf(index))
      if (!holdsOthers) this.#hear(first, line, speaks)
    }
    // What looks like a name may be an editor's.
    if (first.kind === 'text' && isNames(this.#textOf(index)) && speaks.leads === 0) return 0
    // A title of its own words needs more than a link to code: that is what tools have.
    if (holdsOthers && first.kind === 'heading' && speaks.leads + speaks.authors === 0) return 0
    const people = speaks.authors + speaks.leads + speaks.abstract
    return people > 0 ? people + speaks.links + speaks.facts : 0
  }

  /** A section below a heading that says nothing of a paper: "Installation". */
  #isOwnSection(line: Line): boolean {
    return line.kind === 'heading' && isSection(line.inline.text) && !isPartName(line)
  }

  /** Whether a line behind a title is a title of its own. */
  #isOther(first: Line, index: number): boolean {
    const [line, head, title] = [this.#line(index), this.#heads[index], this.#textOf(index)]
    if (!line || !head || isSection(title)) return false
    if (head.leads || line.kind === 'heading') return true
    if (first.kind === 'text') return head.marked && line.first && line.depth <= first.depth
    const {text, strong} = line.inline
    const isBold = strong.some(({from, to}) => to - from >= text.trim().length - 2)
    return isBold && isTitleLike(title) && !isNames(title)
  }

  #mayBeTitle(line: Line, head: Head, title: string): boolean {
    if (isSection(title) || (line.kind === 'heading' && dayIn(title) !== undefined)) return false
    if (line.kind === 'heading' || line.kind === 'summary')
      return title.length >= 3 && !/\?$|^(?:\W*\d+\W*)$/.test(title)
        ? !isNames(title) || head.marked
        : isTitleLike(title)
    return line.first && isTitleLike(title)
  }

  /** Names and a venue in the title's own line. */
  #beside({inline, kind}: Line, head: Head, speaks: Speaks): void {
    if (kind === 'heading') return
    const rest = inline.text.slice(head.around.to).replace(/^[\s,.;:(–—-]+/, '')
    const names = isNames(
      rest
        .split(/[.([]|\d{4}/)[0]
        ?.trim()
        .replace(/,$/, '') ?? ''
    )
    if (names) speaks.authors = head.marked || /\b(?:19|20)\d\d\b/.test(rest) ? 1.5 : 1
  }

  #hear(first: Line, line: Line, speaks: Speaks): void {
    const {inline} = line
    const text = inline.text.trim()
    // Badges below the name of a document say where the document's own paper is.
    const isBadge = text === '' && first.kind === 'heading' && first.depth === 1
    if (isBadge || /^\[\^/.test(text)) return
    const name = labelOf(text)?.name ?? (text.length < 40 ? partOfLabel(text) : undefined)
    const isLinks = isLinkLine(inline) || name === 'links' || name === 'title'
    if (inline.links.some(link => leadsToPaper(inline, link)) && (isLinks || name !== undefined))
      speaks.leads = 3
    else if (isLinks && inline.links.length > 0) speaks.links = 0.5
    if (name === 'arxiv' || name === 'doi') speaks.leads = 3
    else if (name === 'abstract') speaks.abstract = 1.5
    else if (name === 'authors') speaks.authors = 1.5
    else if (isAbstractLike(text))
      speaks.abstract = Math.max(speaks.abstract, line.kind === 'heading' ? 0 : 1.5)
    else if (isProse(text)) speaks.abstract = Math.max(speaks.abstract, 0.5)
    else if (name !== undefined && facts.test(name)) speaks.facts = 0.5
    else if (!isLinks && isNames(text))
      speaks.authors = Math.max(speaks.authors, isByline(first, line) ? 1 : 0.5)
  }
}

const facts = /^(?:subjects|published|submitted|updated|listed|journal|tldr|upvotes|citations)$/

/** Several names, or one in a line of its own below a heading. */
function isByline(first: Line, line: Line): boolean {
  return !isPerson(line.inline.text.trim()) || (first.kind === 'heading' && line.depth === 0)
}

type Speaks = Record<'leads' | 'authors' | 'abstract' | 'links' | 'facts', number>

/** A heading or summary that names a part of a paper. */
function isPartName({inline}: Line): boolean {
  return /^(?:abstract|authors|links|subjects|tldr)$/.test(partOfLabel(inline.text) ?? '')
}

function sameWords(one: string, two: string): boolean {
  const key = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
  return key(one) === key(two)
}

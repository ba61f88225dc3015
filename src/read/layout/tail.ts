import {isPersonAddress} from '../../address/index.js'
import {countedAt} from '../parts/counts.js'
import {dateOf, readDateTime} from '../parts/dates.js'
import {labelOf, partOfLabel, readField, subjectsOf} from '../parts/labels.js'
import {isNames, isPerson, namesIn} from '../parts/people.js'
import {isVenue} from '../parts/venue.js'
import {isPageLine} from '../text/evidence.js'
import {isSentence, readFacts} from './facts.js'
import {addressOf, type Stretch, stretchOf} from './inline.js'
import {isButton, isLinkLine, type Line, labelAt} from './lines.js'
import {authorParts, fieldPart, joined, linkParts, type Part, partOf} from './parts.js'
import {fieldName, isProse} from './words.js'

/** What a number counts: what its button leads to, else upvotes. */
function countedName({inline}: Line, name: string): string {
  const counted = inline.links.map(link => countedAt(link.url)).find(Boolean)
  return name === 'count' ? (counted ?? 'upvotes') : name === 'date' ? 'published' : name
}

/** The field that a line without a label is. */
export function fieldOfLine(line: Line): {readonly name: string; readonly value: string} | undefined {
  const field = readField(line.inline.text.trim())
  if (!field || /^(?:url|action|organization)$/.test(field.name)) return undefined
  return {name: countedName(line, field.name), value: field.value}
}

const dateName = /^(?:published|submitted|updated|listed|date)$/

/** What the lines behind a title say of its paper. */
export class TailReader {
  readonly parts: Part[] = []
  readonly #year: number | undefined
  readonly #title: string
  readonly #abstract: Part[] = []
  #hasAuthors: boolean
  /** Whether a list of authors breaks off behind a comma. */
  #moreAuthors = false
  /** The part that a label named whose value is the next line. */
  #open: string | undefined
  /** Whether the line before is an item of a list of facts: a paragraph behind it is the abstract. */
  #afterFacts = false
  /** Whether the line belongs to the paper whatever it says. */
  #isOwn = false
  /** Whether the line before belongs to the abstract. */
  #inAbstract = false

  /**
   * @param title - The title, to know where it is said again.
   * @param head - What the line of the title says.
   * @param abstract - What of it is an abstract.
   * @param year - Of dates without one.
   */
  constructor(title: string, head: readonly Part[], abstract: readonly Part[], year: number | undefined) {
    this.#title = title
    this.#year = year
    this.parts.push(...head)
    this.#abstract.push(...abstract)
    this.#hasAuthors = head.some(part => part.type === 'author')
  }

  /**
   * Reads a line.
   *
   * @param isOwn - Whether the line belongs to the paper whatever it says, as in the item of a list.
   * @returns Whether the line says something of the paper.
   */
  add(line: Line, isOwn: boolean): boolean {
    this.#isOwn = isOwn
    const {text} = line.inline
    const inAbstract = this.#inAbstract
    this.#inAbstract = false
    if (line.kind === 'rest' || line.kind === 'close' || /^\s*\[\^/.test(text)) return false
    if (text.trim() === '') return this.#links(line, false)
    const facts = labelledStretches(text)
    if (facts.length > 1) {
      for (const {from, to} of facts) this.add({...line, inline: stretchOf(line.inline, from, to)}, isOwn)
      return true
    }
    const open = this.#open ?? line.label
    this.#open = undefined
    const afterFacts = this.#afterFacts && line.depth === 0 && line.kind === 'text'
    // The depth of a heading is none of a list.
    this.#afterFacts = line.kind !== 'heading' && line.depth > 0
    const label = labelAt(line.inline)
    const bareLabel =
      text.length < 40 &&
      !/\d/.test(text) &&
      /^(?:abstract|authors|summary|tldr|links)$/.test(partOfLabel(text) ?? '')
    if (bareLabel && line.inline.links.length === 0) {
      // "[PDF]" is a button whose link is lost, "Links:" a label.
      const part = partOfLabel(text)
      if (part !== 'links' || /[:：]$/.test(text)) this.#open = part
      return true
    }
    const isFact =
      label?.name !== undefined ||
      (label && line.depth > 0 && line.item && !isProse(text)) ||
      (label && isBoldLabel(line, label.from))
    if (afterFacts && !this.hasAbstract && isAbstractBehind(line, label?.name)) {
      this.#addAbstract(line, {from: label?.name === 'abstract' ? label.from : 0, to: text.length})
      return true
    }
    if (isFact) {
      // "Datasets: ImageNet" names no links.
      const isName =
        label.name === 'links' && line.inline.links.length === 0 && /\p{L}/u.test(text.slice(label.from))
      return this.#labelled(
        line,
        isName ? fieldName(label.words) : (label.name ?? fieldName(label.words)),
        label.from
      )
    }
    if (open !== undefined) return this.#labelled(line, open, 0)
    return this.#unlabelled(line, inAbstract, isOwn)
  }

  /** The paper's parts, its abstract in one. */
  finish(): Part[] {
    return [...this.parts, ...joined(this.#abstract)]
  }

  get hasAbstract(): boolean {
    return this.#abstract.length > 0
  }

  #labelled(line: Line, name: string, from: number): boolean {
    const {inline} = line
    const value = {from, to: inline.text.length}
    const words = inline.text.slice(from).trim()
    if (words === '' && inline.links.length === 0) this.#open = name
    else if (name === 'abstract') this.#addAbstract(line, value)
    else if (name === 'authors') this.#addAuthors(line, value)
    else if (name === 'links' || name === 'title' || isLinkLine(inline) || words === '')
      this.#links(line, name === 'links')
    else {
      this.parts.push(...this.#field(line, name, words))
      this.#links(line, false)
    }
    return true
  }

  #field({inline}: Line, name: string, words: string): Part[] {
    const stretch = {from: 0, to: inline.text.length}
    if (dateName.test(name)) {
      const date = dateOf(words, this.#year) ?? readDateTime(words, this.#year)
      return fieldPart(inline, stretch, date ? name : 'journal', date ?? undefined)
    }
    if (name === 'subjects') return fieldPart(inline, stretch, name, subjectsOf(words))
    if (name === 'publisher' && isVenue(words)) return fieldPart(inline, stretch, 'journal', words)
    return fieldPart(inline, stretch, name, words.replace(/\s+/g, ' '))
  }

  #addAbstract(line: Line, stretch: Stretch): void {
    this.#abstract.push(...partOf('abstract', line.inline, stretch))
    this.#links(line, true)
    this.#inAbstract = true
  }

  #addAuthors({inline}: Line, {from, to}: Stretch): void {
    this.parts.push(...authorParts(inline, {from, to}, namesIn(inline.text.slice(from, to))))
    this.#hasAuthors = true
    this.#moreAuthors = /[,;&]\s*$/.test(inline.text)
  }

  #unlabelled(line: Line, inAbstract: boolean, isOwn: boolean): boolean {
    const {inline} = line
    const text = inline.text.trim()
    const all = {from: 0, to: inline.text.length}
    if (text.replace(/\W/g, '').toLowerCase() === this.#title.replace(/\W/g, '').toLowerCase())
      return this.#links(line, false) || true
    if (isPageLine(text)) return this.#links(line, false)
    if (
      line.whole !== undefined &&
      (isProse(text) || (inAbstract && !isLinkLine(inline))) &&
      (!this.hasAbstract || inAbstract)
    ) {
      this.#addAbstract(line, all)
      return true
    }
    if (this.#moreAuthors && isNames(text)) {
      this.#addAuthors(line, all)
      return true
    }
    this.#moreAuthors = false
    const said = this.#said(line, text, all)
    if (said) return true
    if (!this.#hasAuthors && this.#linkedPeople(line)) return true
    if (!this.#hasAuthors && !this.hasAbstract && isNames(text) && !inline.links.some(isButton)) {
      this.#addAuthors(line, all)
      return true
    }
    if (isLinkLine(inline)) return this.#linkLine(line)
    if (!this.#hasAuthors && !this.hasAbstract && (isNames(text) || isPerson(text))) {
      this.#addAuthors(line, all)
      return true
    }
    if (
      (!this.hasAbstract && (isProse(text) || isSentence(text))) ||
      (inAbstract && isParagraph(line, text))
    ) {
      this.#addAbstract(line, all)
      return true
    }
    const known = this.#facts(line, isOwn)
    const links = this.#links(line, false)
    return isOwn || known || links
  }

  /** Adds links; they may be called as the venue of the paper that they lead to. */
  #linkLine(line: Line): boolean {
    const {parts} = readFacts(line.inline, undefined, {year: this.#year, hasAbstract: true})
    this.parts.push(...parts.filter(({name}) => name === 'journal'))
    return this.#links(line, false)
  }

  /** Links to the pages of people are authors, whatever stands between them. */
  #linkedPeople({inline}: Line): boolean {
    const people = inline.links.filter(link => {
      const url = addressOf(link)
      return link.to > link.from && url !== undefined && isPersonAddress(url) && isPerson(link.label)
    })
    if (people.length === 0 || people.length < inline.links.length) return false
    this.parts.push(...people.flatMap(({from, to}) => partOf('author', inline, {from, to})))
    this.#hasAuthors = true
    return true
  }

  /** Names, a venue, a date beside links; where the line is the paper's own, remarks too. */
  #facts({inline}: Line, isOwn: boolean): boolean {
    const {parts, abstract} = readFacts(inline, undefined, {year: this.#year, hasAbstract: this.hasAbstract})
    const known = parts.filter(
      ({type, name}) => (type !== 'author' || !this.#hasAuthors) && (isOwn || name !== 'remark')
    )
    // "24 Nov 2026 | cs.LG": nothing but facts.
    const isOfFacts = parts.length > 0 && abstract.length === 0 && known.length === parts.length
    if (!isOwn && !isOfFacts && !known.some(({type, name}) => type === 'author' || name === 'journal'))
      return false
    this.parts.push(...known)
    if (known.some(({type}) => type === 'author')) this.#hasAuthors = true
    if (isOwn) this.#abstract.push(...abstract)
    return true
  }

  /** A count, a date or what else needs no label. */
  #said(line: Line, text: string, all: Stretch): boolean {
    const {inline} = line
    const date = text.length < 40 ? dateOf(text, this.#year) : undefined
    const field = date ? {name: 'published', value: date} : fieldOfLine(line)
    if (!field) return false
    if (field.value === '') {
      this.#open = field.name
      return true
    }
    const {name} = field
    if (!this.parts.some(part => part.name === name))
      this.parts.push(...fieldPart(inline, all, name, field.value))
    if (name === 'stars') this.#links(line, false)
    return true
  }

  /** Adds the links of a line; tells whether there are any of the paper. */
  #links({inline}: Line, running: boolean): boolean {
    const links = linkParts(inline, undefined, running || this.#isOwn)
    this.parts.push(...links)
    return links.length > 0
  }
}

/** Whether a paragraph behind a list of facts is the abstract: all but links, other facts and a short footer. */
function isAbstractBehind({inline}: Line, label: string | undefined): boolean {
  if (label !== undefined && !/^(?:abstract|links|title)$/.test(label)) return false
  return !isLinkLine(inline) && (inline.text.length > 120 || !isPageLine(inline.text.trim()))
}

/** A paragraph that goes on with an abstract. */
function isParagraph({first}: Line, text: string): boolean {
  return (
    (!first || text.length >= 15) && /\s/.test(text) && /[.!?:…]["'”’)\]]*$/.test(text) && !isPageLine(text)
  )
}

/** Whether the words before a colon are set in bold by themselves: "**Record:** KITE 2025". */
function isBoldLabel({inline: {strong, text}}: Line, end: number): boolean {
  return strong.some(({from, to}) => text.slice(0, from).trim() === '' && to <= end && to >= end - 4)
}

/** "Score: 71/100 | Date: 2025-06-03": stretches that bear a label each. */
function labelledStretches(text: string): Stretch[] {
  if (text.length > 400 || !/[|·；]/.test(text)) return []
  const found: Stretch[] = []
  let from = 0
  for (const part of text.split(/(?<=\s)[|·](?=\s)|；/)) {
    const label = labelOf(part)
    if (!label || label.from >= part.length) return []
    found.push({from, to: from + part.length})
    from += part.length + 1
  }
  return found
}

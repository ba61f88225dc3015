import {repositoryOf} from '../../address/index.js'
import {dateOf} from '../parts/dates.js'
import {labelOf, partOfLabel, readField, subjectsOf} from '../parts/labels.js'
import {isNames, namesAtStart} from '../parts/people.js'
import {isVenue} from '../parts/venue.js'
import {isPageLine} from '../text/evidence.js'
import {addressOf, type Inline, type InlineLink, type Stretch} from './inline.js'
import {isButton} from './lines.js'
import {authorParts, fieldPart, type Part, partOf} from './parts.js'
import {wordCount} from './title.js'

/** What a line says of its paper beside the title. */
export interface Facts {
  readonly parts: readonly Part[]
  readonly abstract: readonly Part[]
}

export interface FactOptions {
  readonly year?: number | undefined
  readonly hasAbstract?: boolean
}

/** From so many words on, a sentence behind a title is its abstract; fewer are a remark. */
const leastWords = 5
const separator =
  /\n|\s[|·•]\s|\s[-–—]{1,3}\s|[[\](){}<>（）【】「」]|^\s*[-–—:]\s|[:：]\s|(?<=\p{Ll}{2}|\d|[)\]])(?<!\b(?:Proc|Conf|Trans|Int|Vol|No|Adv))\.\s+(?=\p{Lu})/gu

/**
 * Reads what stands around a title, or in a line that has none: names, venue, date, counts. From the first words
 * behind a title on that are none of these, the rest is the abstract or a remark.
 *
 * @param inline - The line.
 * @param title - The title with what sets it apart; without it, all of the line is read.
 * @param options - `year` of dates without one; `hasAbstract` where sentences are remarks.
 */
export function readFacts(inline: Inline, title: Stretch | undefined, options: FactOptions): Facts {
  const reader = new FactReader(inline, options)
  for (const run of runsOf(inline, title)) {
    if (title && run.to <= title.from) reader.before(run)
    else reader.behind(run)
  }
  return reader
}

class FactReader implements Facts {
  readonly parts: Part[] = []
  readonly abstract: Part[] = []
  readonly #inline: Inline
  readonly #year: number | undefined
  readonly #hasAbstract: boolean

  constructor(inline: Inline, {year, hasAbstract = false}: FactOptions) {
    this.#inline = inline
    this.#year = year
    this.#hasAbstract = hasAbstract
  }

  /** Before a title each stretch speaks for itself. */
  before(all: Stretch): void {
    const number = numbering.exec(this.#words(all))?.[0].length ?? 0
    const run = {from: all.from + number, to: all.to}
    if (this.#whole(run)) return
    for (const stretch of stretchesOf(this.#inline, run)) {
      const rest = this.#stretch(stretch)
      if (rest) this.#remark(rest)
    }
  }

  behind(run: Stretch): void {
    if (this.#whole(run)) return
    for (const stretch of stretchesOf(this.#inline, run)) {
      const rest = this.#stretch(stretch)
      if (!rest) continue
      this.#sentences({from: rest.from, to: run.to})
      return
    }
  }

  /** A run that is one fact as a whole, brackets and all: "CVPR (Oral)". */
  #whole(run: Stretch): boolean {
    const own = bare(this.#inline.text, run)
    const words = this.#words(own)
    if (saysNothing(words)) return true
    const {names, end} = namesAtStart(words)
    // "Ada Example - Journal of Kites, 2024" is more than a venue.
    if (names.length > 0 && end < words.length) return false
    const known = this.#known(own, words)
    if (known) this.parts.push(...known)
    return known !== undefined
  }

  /** Reads the facts that a stretch begins with; gives what is left. */
  #stretch(stretch: Stretch): Stretch | undefined {
    let own = bare(this.#inline.text, stretch)
    for (;;) {
      const words = this.#words(own)
      if (saysNothing(words)) return undefined
      const known = this.#known(own, words)
      if (known) {
        this.parts.push(...known)
        return undefined
      }
      const end = this.#begin(own, words)
      if (end === 0) return own
      own = bare(this.#inline.text, {from: own.from + end, to: own.to})
    }
  }

  /** Reads the names or the fact that words begin with; gives where they end. */
  #begin(own: Stretch, words: string): number {
    const {names, end} = namesAtStart(words)
    if (names.length > 0 && end > 0) {
      this.#authors(own, names)
      return end
    }
    const comma = /[,.，]\s?/.exec(words)?.index ?? 0
    const first = {from: own.from, to: own.from + comma}
    const known = comma > 0 ? this.#known(first, words.slice(0, comma)) : undefined
    if (!known) return 0
    this.parts.push(...known)
    return comma + 1
  }

  #known(own: Stretch, words: string): Part[] | undefined {
    const date = words.length < 40 ? dateOf(words, this.#year) : undefined
    if (date) return fieldPart(this.#inline, own, 'published', date)
    const field = readField(words)
    if (field && field.value !== '' && !/^(?:action|count|url|organization)$/.test(field.name))
      return fieldPart(this.#inline, own, field.name === 'date' ? 'published' : field.name, field.value)
    const identifier = identifiers.find(({form}) => form.test(words))
    if (identifier) return fieldPart(this.#inline, own, identifier.name, identifier.form.exec(words)?.[1])
    if (isCategories(words)) return fieldPart(this.#inline, own, 'subjects', subjectsOf(words))
    const cited = this.#citation(own, words)
    if (cited) return cited
    return isVenue(words) ? fieldPart(this.#inline, own, 'journal', plainWords(words)) : undefined
  }

  /** "Example et al., NeurIPS 2021", "Example and Sample, Workshop on Kites 2010". */
  #citation(own: Stretch, words: string): Part[] | undefined {
    const match = citation.exec(words.slice(0, 300)) ?? citedVenue.exec(words.slice(0, 300))
    const [whole = '', first = '', second = ''] = match ?? []
    const venue = words.slice(whole.length).trim()
    const date = dateOf(venue, this.#year)
    if (!match || !(date ?? isVenue(venue))) return undefined
    const names = [first, second].flatMap(name => {
      const from = words.indexOf(name)
      return name === '' ? [] : [{from, to: from + name.length}]
    })
    const where = {from: own.from + whole.length, to: own.to}
    return [
      ...authorParts(this.#inline, own, names),
      ...fieldPart(this.#inline, where, date ? 'published' : 'journal', date ?? plainWords(venue))
    ]
  }

  #authors(own: Stretch, names: readonly Stretch[]): void {
    if (!this.parts.some(part => part.type === 'author'))
      this.parts.push(...authorParts(this.#inline, own, names))
  }

  #sentences(stretch: Stretch): void {
    const own = bare(this.#inline.text, stretch)
    if (!this.#hasAbstract && this.abstract.length === 0 && isSentence(this.#words(own)))
      this.abstract.push(...partOf('abstract', this.#inline, own))
    else this.#remark(own)
  }

  #remark(own: Stretch): void {
    const words = this.#words(own)
    if (saysNothing(words)) return
    // A counter that nobody knows: "downloads: 12".
    if (/^[\p{L} ]{2,20}[:：]\s{0,3}-?\d{1,9}$/u.test(words)) return
    if (/[\p{L}\p{N}]{2}/u.test(words)) this.parts.push(...fieldPart(this.#inline, own, 'remark'))
  }

  #words({from, to}: Stretch): string {
    return this.#inline.text.slice(from, to)
  }
}

const category = /^(?:cs|math|stat|eess|physics|econ|q-bio|q-fin|cond-mat|astro-ph)\.[A-Za-z-]{2,8}$/

/** "cs.LG", "cs.LG, cs.DC" */
function isCategories(words: string): boolean {
  return words.length < 200 && words.split(/[,;]?\s/).every(word => category.test(word))
}
/** Identifiers without a link: "[2401.01234]", "doi:10.5555/12345678". */
const identifiers = [
  {name: 'arxiv', form: /^(?:arxiv[:\s]\s?)?(\d{4}\.\d{4,5}(?:v\d{1,2})?)$/i},
  {name: 'doi', form: /^(?:doi[:\s]\s?)?(10\.\d{4,9}\/\S{1,200})$/i}
]
const citation =
  /^(?:see )?(\p{Lu}[\p{L}'’-]{1,30})(?:,? (?:and|&) (\p{Lu}[\p{L}'’-]{1,30})|,? et\.? al\.?)[,.]?\s+/u

/** "Example, Proc. NeurIPS 2021" */
const citedVenue = /^(?!(?:In|The|Proc)\b)(\p{Lu}\p{Ll}[\p{L}'’-]{1,30}), (?=.{0,80}(?:19|20)\d\d)/u

function plainWords(words: string): string {
  return words.replace(/\.$/, '').replace(/\s+/g, ' ')
}

/** "12. " before a title. */
const numbering = /^\s{0,9}(?:\d{1,4}[.):]|\[\d{1,4}\])\s/

/** Marks, and what is only the label of buttons. */
function saysNothing(words: string): boolean {
  // "⭐ 41"
  if (words.length < 20 && /\d/.test(words) && /\p{S}/u.test(words) && readField(words) !== undefined)
    return false
  // "arXiv 2025" is a venue.
  const isLabel = partOfLabel(words) === 'links' && !/(?:19|20)\d\d/.test(words)
  const isCitation = /@\w{2,20}\{|^(?:bib(?:tex)?|cite)$/i.test(words)
  return !/\p{L}|\d{3}/u.test(words) || /^\[?\^/.test(words) || isLabel || isCitation
}

/** Whether words are a sentence that says what a paper does, and no remark. */
export function isSentence(words: string): boolean {
  // The end of something in brackets.
  const [open, close] = [words.search(/[([（]/), words.search(/[)\]）]/)]
  if (close >= 0 && (open < 0 || close < open)) return false
  if (isPageLine(words) || isNames(words) || labelOf(words)?.name !== undefined) return false
  const count = wordCount(words)
  return (
    (count >= leastWords && /[.!?…。！？]["”’)\]]*$/.test(words) && /\p{Ll} \p{Ll}/u.test(words)) ||
    (words.length >= 150 && /[.;。，]/.test(words))
  )
}

/** The text beside the title, between buttons. */
function runsOf({text, links}: Inline, title: Stretch | undefined): Stretch[] {
  const cuts = links
    .filter(link => link.to > link.from && (isButton(link) || leadsToCode(link)))
    .filter(link => !title || link.to <= title.from || link.from >= title.to)
    .map(({from, to}): Stretch => ({from, to}))
  if (title) cuts.push(title)
  const runs: Stretch[] = []
  let at = 0
  for (const cut of cuts.sort((one, two) => one.from - two.from)) {
    if (cut.from > at) runs.push({from: at, to: cut.from})
    at = Math.max(at, cut.to)
  }
  if (at < text.length) runs.push({from: at, to: text.length})
  return runs
}

/** The words of a link to code are its name, and say nothing of the paper. */
function leadsToCode(link: InlineLink): boolean {
  const url = addressOf(link)
  return url !== undefined && repositoryOf(url) !== undefined
}

function* stretchesOf({text}: Inline, {from, to}: Stretch): Generator<Stretch> {
  let at = from
  for (const match of text.slice(from, to).matchAll(separator)) {
    yield {from: at, to: from + match.index}
    at = from + match.index + match[0].length
  }
  yield {from: at, to}
}

const opening = /[\s,.;:：，。、()[\]{}<>（）【】|–—"“”'*•·-]/
const ending = /[\s,;:：，、([{<（【|–—"“*•·-]/
/** Brackets that close one within the words stay: "CVPR (Oral)". */
const pairs: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '>': '<',
  '）': '（',
  '】': '【',
  '”': '“'
}

/** A stretch without the marks around it. */
function bare(text: string, {from, to}: Stretch): Stretch {
  let [begin, end] = [from, to]
  while (begin < end && opening.test(text[begin] ?? '') && !isEllipsis(text, begin)) begin++
  while (end > begin) {
    const last = text[end - 1] ?? ''
    const open = pairs[last]
    if (!ending.test(last) && (open === undefined || text.slice(begin, end).includes(open))) break
    end--
  }
  return {from: begin, to: end}
}

function isEllipsis(text: string, at: number): boolean {
  return text.startsWith('...', at)
}

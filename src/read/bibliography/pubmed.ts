import type {VFile} from 'vfile'
import type {Entry, EntryField} from '../entries.js'
import {identifierFields} from '../feed/identifiers.js'
import {isOrganization} from '../parts/people.js'
import {ownTitle} from '../parts/title.js'
import {type Place, reporter} from './report.js'
import {publishedOf} from './tagged/dates.js'
import type {TaggedEntry} from './tagged/entry.js'
import {peopleOf} from './tagged/people.js'

/** A paragraph: lines with no empty line between. */
interface Paragraph {
  readonly lines: readonly string[]
  readonly text: string
}

/** A numbered record of a text that PubMed saved. */
interface PubmedRecord {
  readonly start: number
  end: number
  readonly paragraphs: Paragraph[]
}

const number = /^\s{0,3}(\d{1,6})([.:]) (?=\S)/
/** "J Kites. 2025 Mar 11;9(2):1-9. doi: 10.5555/kite.7." as the groups journal, date, volume, issue, pages. */
const citation =
  /^(.{2,200}?)\. ((?:1[89]|20)\d\d(?: [A-Z][^\s;:.]{2,12}(?: \d{1,2})?(?:-[A-Z]?[a-z]{0,2}\s?\d{1,2})?)?)(?:;([\w .-]{0,30})(?:\(([^()]{1,40})\))?)?(?::([\w.,-]{1,40}?))?[.;:](?=\s|$)/
/** What the first line of a record has: the year of a journal, or the mark of a book. */
const firstLine = /\. (?:1[89]|20)\d\d(?=[\s;:.]|$)|\[Internet\]|^\s{0,3}\d{1,6}: /
const names = /^(?:[\p{L}][\p{L}\p{M}'’ -]{0,60} \p{Lu}{1,4}(?: (?:Jr|Sr|II|III|IV|\d(?:nd|rd|th)))?)$/u
const nameMarks = /\s?\((?:\d{1,3}|#)\)|#/g
const groupName =
  /\b(?:group|collaborators?|collaboration|collaborative|consortium|committee|team|network|investigators|society|association)\b/i
const nameForm = {initialsLast: true, marked: false}
/** Paragraphs that say nothing of the paper itself. */
const aside =
  /^(?:Collaborators?:|Comment (?:in|on)|Erratum (?:in|for)|Update (?:in|of)|Republished (?:in|from)|Retract(?:ed|ion)|Expression of|Original report|Summary for|Conflict of interest|Publication types:|Grant support|Supplementary concepts|MeSH terms|©|\(c\)|(?:Crown )?Copyright\b|Published by |This article is (?:licensed|protected|a U)|\[Article in |\[No authors listed)/i
const identifierLine = /^(?:DOI|PMCID|PMID|PII|Bookshelf ID): /
const label = /^[A-Z][A-Z &/,()-]{2,60}: /

/**
 * How sure it is that a source is a text that PubMed saved: "Abstract (text)" or "Summary (text)".
 *
 * @param head - Its beginning.
 */
export function pubmedConfidence(head: string): number {
  const [first] = recordsOf(head.replace(/^\ufeff/, ''))
  const [paragraph, , third] = first?.paragraphs ?? []
  if (!first || !paragraph || head.slice(0, first.start).trim() !== '') return 0
  if (isSummary(paragraph.text)) return 0.96
  if (!citation.test(unnumbered(paragraph.text)) && !/\[Internet\]\. /.test(paragraph.text)) return 0
  const isSaved = /^PMID: \d{1,9}\b/m.test(head) || /^Author information:/m.test(head)
  return isSaved || (third !== undefined && namesOf(third).length > 0 && / doi: ?10\./.test(paragraph.text))
    ? 0.96
    : 0
}

/** "1: Example A. Kites in low wind. J Kites. 2025 Mar;9(2):1-9. PMID: 12345678." */
function isSummary(text: string): boolean {
  return /^\d{1,6}: /.test(text) && /\bPMID: \d{1,9}(?:[.;]|$)/.test(text)
}

/** Reads a text that PubMed saved. */
export function readPubmed(source: string, place: Place, file: VFile): Entry[] {
  const report = reporter(file, place)
  return recordsOf(source.replace(/^\ufeff/, ' ')).map(record => {
    const {entry, cutOff} = entryOf(record.paragraphs)
    if (cutOff) report('Not all authors are named', 'authors-cut-off', record)
    return {...entry, position: place(record.start, record.end)}
  })
}

/** Splits a text at the numbers that follow each other. */
function recordsOf(source: string): PubmedRecord[] {
  const records: PubmedRecord[] = []
  let expected: number | undefined
  let paragraph: string[] = []
  let from = 0
  let blanks = 0
  const take = (line: string, end: number) => {
    const isFirst = paragraph.length === 0
    const [, digits] = (isFirst && number.exec(line)) || []
    const isNext = digits !== undefined && (expected === undefined || Number(digits) === expected)
    // A paragraph of an abstract may begin with the number that is due.
    if (isNext && (blanks > 1 || expected === undefined || firstLine.test(line))) {
      expected = Number(digits) + 1
      records.push({start: from + line.search(/\S/), end, paragraphs: []})
    }
    blanks = line.trim() === '' ? blanks + 1 : 0
    const record = records.at(-1)
    if (!record) return
    if (line.trim() === '') paragraph = []
    else {
      if (isFirst) {
        paragraph = []
        record.paragraphs.push(paragraphOf(paragraph))
      }
      paragraph.push(line)
      record.end = end
    }
  }
  for (const {0: lineEnd, index} of source.matchAll(/\r\n?|\n/g)) {
    take(source.slice(from, index), index)
    from = index + lineEnd.length
  }
  take(source.slice(from), source.length)
  return records
}

function paragraphOf(lines: readonly string[]): Paragraph {
  return {
    lines,
    get text() {
      return lines.map(line => line.trim()).join(' ')
    }
  }
}

function unnumbered(text: string): string {
  return text.replace(number, '')
}

function entryOf(paragraphs: readonly Paragraph[]): TaggedEntry {
  const [first, ...others] = paragraphs
  const text = unnumbered(first?.text ?? '')
  return isSummary(first?.text ?? '') ? summaryOf(text) : abstractEntry(text, others)
}

/** What a citation says, and the identifiers that stand by the paper. */
function citationFields(text: string, identifiers: readonly string[]): EntryField[] {
  const [, journal = '', date = '', volume = '', issue = '', pages = ''] = citation.exec(text) ?? []
  return [
    ...identifierFields([...identifiers.map(line => line.trim().replace(/^PMCID: ?/, '')), text]),
    {name: 'published', value: (date && publishedOf([date])) || ''},
    {name: 'journal', value: journal},
    {name: 'volume', value: volume},
    {name: 'issue', value: issue},
    {name: 'pages', value: pages}
  ]
}

/** Title, authors and abstract stand in paragraphs of their own. */
function abstractEntry(text: string, paragraphs: readonly Paragraph[]): TaggedEntry {
  const [title, ...others] = paragraphs.filter(each => !aside.test(each.text))
  const people = others.slice(0, 1).flatMap(each => namesOf(each))
  const rest = others.slice(people.length > 0 ? 1 : 0)
  const identifiers = rest.filter(each => identifierLine.test(each.text)).flatMap(({lines}) => lines)
  const [affiliations, abstract] = affiliationsOf(rest.filter(each => !identifierLine.test(each.text)))
  const {authors, cutOff} = peopleOf(people, nameForm)
  const entry = {
    title: {value: title && !identifierLine.test(title.text) ? ownTitle(title.text) : ''},
    authors,
    abstract: {value: abstract.map(paragraphsIn).join('\n\n')},
    fields: [...citationFields(text, identifiers), {name: 'organization', value: affiliations.join('; ')}]
  }
  return {entry, cutOff}
}

/** The names of a paragraph of authors: "Example A(1), Sample BC(2); Kite Study Group." */
function namesOf({text}: Paragraph): string[] {
  const list = text.replace(nameMarks, '').replace(/\.$/, '')
  const found = list.split(/[,;]\s?/).map(name => name.trim())
  const known = found.filter(name => names.test(name)).length
  if (known > 0 && known >= found.length / 2) return found
  return list.length <= 150 && groupName.test(list) && !label.test(text) ? list.split(/;\s?/) : []
}

/** Where the authors work, and the paragraphs behind. Before 2014 no label stood before the place of the first. */
function affiliationsOf(paragraphs: readonly Paragraph[]): [string[], readonly Paragraph[]] {
  const at = paragraphs.findIndex(({text}) => text.startsWith('Author information:'))
  if (at !== -1) {
    const text = paragraphs[at]?.text.replace(/^Author information:\s{0,3}/, '') ?? ''
    const places = text.split(/\(\d{1,3}\)/).map(each => each.trim())
    return [places.filter(each => each !== ''), paragraphs.toSpliced(at, 1)]
  }
  const [first, ...others] = paragraphs
  if (
    first &&
    others.length > 0 &&
    first.text.length <= 400 &&
    isOrganization(first.text) &&
    !label.test(first.text)
  )
    return [[first.text], others]
  return [[], paragraphs]
}

/** The parts of an abstract that begin with labels, such as `METHODS:`. */
function paragraphsIn({lines}: Paragraph): string {
  return lines
    .map(line => (label.test(line) ? '\n\n' : ' ') + line.trim())
    .join('')
    .trim()
}

/** "Example A, Sample B. Kites in low wind. J Kites. 2025 Mar;9(2):1-9. PMID: 12345678." */
function summaryOf(text: string): TaggedEntry {
  const authorsEnd = text.indexOf('. ')
  const people = namesOf({lines: [], text: text.slice(0, Math.max(0, authorsEnd))})
  const rest = people.length > 0 ? text.slice(authorsEnd + 2) : text
  const year = /\. (?:1[89]|20)\d\d(?=[ ;:.])/.exec(rest)?.index ?? rest.length
  const title = /^.*[.?!\]] (?=[^.?!]{1,200}$)/.exec(rest.slice(0, year))?.[0] ?? rest.slice(0, year)
  const source = rest.slice(title.length)
  const {authors, cutOff} = peopleOf(people, nameForm)
  const entry = {
    title: {value: ownTitle(title)},
    authors,
    fields: citationFields(source, source.match(/\b(?:PMID|PMCID|doi): ?\S{1,300}/g) ?? [])
  }
  return {entry, cutOff}
}

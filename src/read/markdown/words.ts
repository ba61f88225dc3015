import {isResourceLabel} from '../../address/index.js'
import {readDate, readDateTime} from '../dates.js'
import {readField} from '../fields.js'
import {labelName} from '../html/labels.js'
import {isNameList, person} from '../html/segments.js'
import {isPageLine, proseWordCount} from '../text/evidence.js'
import type {Stretch} from './inline.js'

/** Sections of a README or a digest that are no papers, and sections of a paper's own. */
const sections =
  /^(?:table of contents|contents?|toc|overview|introduction|news|updates?|latest(?: papers?)?|installation|install|usage|quick ?start|getting started|requirements|examples?|features|citations?|citing|bibtex|how to .{0,40}|references|related (?:work|papers?|repositories)|resources|tools?|tutorials?|courses?|books?|blogs?(?: posts?)?|licen[cs]e|contribut(?:e|ing|ors?|ions?)|acknowledge?ments?|contact|about(?: us)?|star history|faq|changelog|roadmap|todo|features|datasets?|benchmarks?|surveys?|papers?|reading list|highlights?|editor.{0,20}|sponsors?|thanks?|footnotes?|notes?|links?|abstract|summary|tl;?dr|details|authors?|code|license)\b.{0,3}$/i

/** Whether a text names a section of a page. */
export function isSection(text: string): boolean {
  return sections.test(text.replace(/^[^\p{L}\d]+|[^\p{L}\d)]+$/gu, ''))
}

/** Whether a text may be a title: some words, and neither a button's nor a sentence of running text. */
export function isTitleLike(text: string): boolean {
  const words = text.trim()
  return (
    words.length >= 8 &&
    words.length <= 350 &&
    /\S\s+\S/.test(words) &&
    /\p{L}{3}/u.test(words) &&
    proseWordCount(words) < 2 &&
    !/^(?:we|our|this paper|in this) /i.test(words) &&
    !/[.!?]["”’]? \p{Lu}.{60}/u.test(words) &&
    !isResourceLabel(words) &&
    !isPageLine(words) &&
    !isSection(words) &&
    readField(words) === undefined &&
    readDate(words) === undefined
  )
}

/** Whether a text is a sentence or more, as abstracts are. */
export function isProse(text: string): boolean {
  return text.length >= 80 && /[.!?…]/.test(text) && /\p{Ll} \p{Ll}/u.test(text) && !isPageLine(text)
}

/** Whether running text is that of an abstract and not of some other page. */
export function isAbstractLike(text: string): boolean {
  return (
    isProse(text) &&
    proseWordCount(text) >= 2 &&
    /\b(?:we|our|this (?:paper|work|study|article|survey))\b/i.test(text)
  )
}

/** Labels of digests and tables beside those of pages in HTML. */
const moreLabels: ReadonlyArray<{readonly name: string; readonly label: RegExp}> = [
  {
    name: 'published',
    label: /^(?:publish(?:ed)? ?(?:date|on|at)?|publication ?date|pub\.? ?date|release ?date|posted)$/i
  },
  {name: 'submitted', label: /^submission date$/i},
  {name: 'listed', label: /^listed(?: on)?$/i},
  {name: 'authors', label: /^(?:all authors|author\(s\)|written by|作者)$/i},
  {name: 'abstract', label: /^(?:paper )?abstract$/i},
  {
    name: 'journal',
    label: /^(?:published (?:at|by)|publication|pub\.?|venue\/year|conf\.?(?:erence)?\/journal|where)$/i
  },
  {name: 'tldr', label: /^tl;?[ -]?dr\.?$/i},
  {name: 'remark', label: /^(?:remarks?|notes?|description|highlights?)$/i},
  {name: 'links', label: /^(?:read|available|materials?|open ?source)$/i}
]

/** The part of a paper that a label names: of a line, or of a column. */
export function partOfLabel(label: string): string | undefined {
  const words = label.replace(/^[^\p{L}]+|[\s:：*]+$/gu, '').trim()
  if (words.length > 40) return undefined
  const known = moreLabels.find(rule => rule.label.test(words))?.name ?? labelName(words)
  return known ?? (words !== '' && isResourceLabel(words) ? 'links' : undefined)
}

/** A line that begins with a label: which, and where its value begins. */
export interface Label {
  /** As it stands. */
  readonly words: string
  /** The part that it names; `undefined` where it is not known. */
  readonly name: string | undefined
  readonly from: number
}

/** Reads the label of a line, with a colon behind it. */
export function labelOf(text: string): Label | undefined {
  const match = /^\s*([^\p{L}\n]{0,6}\p{L}[^:：\n]{0,38}?)\s?[:：](?!\/\/)[*_]{0,2}\s*/u.exec(text)
  if (!match?.[1]) return undefined
  return {words: match[1].replace(/^[^\p{L}]+/u, ''), name: partOfLabel(match[1]), from: match[0].length}
}

/** "Semantic Scholar" becomes `semanticScholar`, as names in records are written. */
export function fieldName(label: string): string {
  const words = label
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(word => word !== '')
  return words
    .map((word, index) => (index === 0 ? word : `${word[0]?.toUpperCase()}${word.slice(1)}`))
    .join('')
}

const acronyms =
  'NeurIPS|NIPS|ICML|ICLR|CVPR|ICCV|ECCV|WACV|ACCV|BMVC|ACL|EMNLP|NAACL|EACL|AACL|COLING|CoNLL|TACL|AAAI|IJCAI|AISTATS|UAI|COLT|CoRL|ICRA|IROS|RSS|KDD|WWW|TheWebConf|SIGIR|CIKM|WSDM|RecSys|SIGGRAPH(?: Asia)?|CHI|UIST|ICASSP|Interspeech|ISMIR|MICCAI|MIDL|MLSys|OSDI|SOSP|USENIX|NSDI|ASPLOS|ISCA|MICRO|HPCA|DAC|SIGMOD|VLDB|ICDE|ICSE|FSE|ASE|ISSTA|POPL|PLDI|CCS|NDSS|TMLR|JMLR|TPAMI|PAMI|IJCV|TIP|TKDE|TNNLS|TOG|Nature|Science|PNAS|COLM|LREC|SaTML|LoG|AutoML|arXiv|CoRR|bioRxiv|medRxiv|OpenReview'
const venues: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:in|at|accepted (?:at|to|by)|published (?:in|at)|to appear (?:in|at)|IEEE|ACM|proc(?:eedings)?\\.? (?:of )?(?:the )?)\\s+){0,2}(?:${acronyms})(?:\\b.{0,60})?$`,
    'i'
  ),
  /^(?:in )?(?:proc(?:eedings|\.)|proceedings of|transactions on|journal of|workshop on|conference on|findings of|IEEE|ACM|springer|elsevier|preprint|under review)\b.{0,140}$/i,
  /^.{0,60}\b(?:workshop|conference|symposium|journal|transactions|proceedings|letters|preprint)\b.{0,60}\b(?:19|20)\d\d\b.{0,20}$/i,
  /^(?:[A-Z][\w&+]{1,12}[ '’/-]){1,3}(?:(?:19|20)\d\d|['’]?\d\d)(?: ?[([]?(?:oral|spotlight|poster|best paper|workshop|findings|main|highlight|demo)[\w ]{0,20}[)\]]?)?$/i
]

/** Whether a text says where a paper was published. */
export function isVenue(text: string): boolean {
  return text.length <= 160 && venues.some(venue => venue.test(text))
}

/** A date, a month or a year, also as "2025/03". */
export function dateOf(text: string, year?: number): string | undefined {
  const words = text
    .trim()
    .replace(/^(?:published|submitted|date|posted|on|updated(?: on)?|papers? (?:of|for|from))[:\s]+/i, '')
  if (!/^\d/.test(words) && !/\d/.test(words)) return undefined
  const month = /^((?:19|20)\d\d)[./-](\d{1,2})$/.exec(words)
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12)
    return `${month[1]}-${month[2]?.padStart(2, '0')}`
  if (/^\d{4}$/.test(words) && !/^(?:19|20)\d\d$/.test(words)) return undefined
  return readDateTime(words, year) ?? undefined
}

const etAl = /^(?:et\.? ?al\.?|others|and others|…|\.\.\.)$/i
/** A name with initials that {@link person} does not know: "A. Example", "Example A". */
const initials = /^(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'’-]+$|^\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\.?){1,3}$/u

/** Whether a text is the name of a person. */
export function isPerson(text: string): boolean {
  const bare = text.replace(/[\d*†‡§¶∗#,^]+$/u, '').trim()
  return (person.test(bare) || initials.test(bare)) && !isVenue(bare) && !isResourceLabel(bare)
}

/** Names at the beginning of a text, with where they end. */
export interface Names {
  readonly names: readonly Stretch[]
  /** Offset behind the last name and what belongs to it, such as "et al.". */
  readonly end: number
}

const nameEnd =
  /\s*(?:[,;，、]\s*(?:(?:and|&)\s+)?|\s(?:and|&)\s+|[.](?=\s|$)(?<!\b\p{Lu}\.)|\s[-–—|·]\s|\s?[([]|\n)/gu

/** Reads names as long as they follow each other. */
export function namesAtStart(text: string): Names {
  const names: Stretch[] = []
  const lead = /^\s*(?:(?:authors?|by)\b:?\s*)?/i.exec(text)?.[0].length ?? 0
  let [start, end] = [lead, 0]
  nameEnd.lastIndex = lead
  while (start < text.length) {
    const match = nameEnd.exec(text)
    const stop = match?.index ?? text.length
    const raw = text.slice(start, stop)
    const shorter = raw.replace(/[\s,]*\bet\.? ?al\.?\s*$/i, '')
    const name = shorter.trim()
    const from = start + raw.indexOf(name)
    if (name !== '' && !etAl.test(name)) {
      if (!isPerson(name)) break
      names.push({from, to: from + name.replace(/[\d*†‡§¶∗#^]+$/u, '').trimEnd().length})
    } else if (name === '' && match?.[0].trim() !== '.' && shorter === raw) break
    end = stop
    if (!match) break
    start = match.index + match[0].length
    if (!/[,;，、]|and|&/.test(match[0]) && !(match[0] === '.' && /^\s*,/.test(text.slice(start)))) break
  }
  return {names, end}
}

/** The names of a text that is known to name authors, whatever they look like. */
export function namesIn(text: string): readonly Stretch[] {
  const known = namesAtStart(text)
  if (known.names.length > 0 && known.end >= text.trimEnd().length - 1) return known.names
  const found: Stretch[] = []
  let at = 0
  for (const part of text.split(/[,;，、]|\s(?:and|&)\s|\bet\.? ?al.*$/i)) {
    const name = part.trim()
    const from = text.indexOf(name, at)
    if (name !== '') found.push({from, to: from + name.length})
    at = from + name.length
  }
  return found
}

/** Whether a line names persons and little else. */
export function isNames(text: string): boolean {
  if (text.length > 3000) return false
  const {names, end} = namesAtStart(text)
  return isNameList(text) || (names.length >= 1 && text.slice(end).replace(/[\s.,;]+/g, '') === '')
}

const dayWords =
  /^(?:.{0,60}?[\s([:,|–—-])?((?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? )?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? \d{4}))[\s)\]:.]{0,3}(?:\(.{0,30}\))?$/i

/** The day of a section: "Mar 11", "Papers of 2025-03-11 (12)". */
export function dayIn(text: string, year?: number): string | null | undefined {
  const whole = readDate(text.replace(/^[^\p{L}\d]+|[^\p{L}\d)]+$/gu, ''), year)
  if (whole !== undefined || text.length > 120) return whole
  const day = dayWords.exec(text)?.[1]
  return day === undefined ? undefined : readDate(day, year)
}

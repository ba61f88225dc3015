import {isResourceLabel} from '../../address/index.js'
import {readField} from '../fields.js'
import {labelName} from '../html/labels.js'
import {readDate} from '../parts/dates.js'
import {isPageLine, proseWordCount} from '../text/evidence.js'

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

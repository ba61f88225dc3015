import {isResourceLabel} from '../../address/index.js'
import {readDate} from '../parts/dates.js'
import {readField} from '../parts/labels.js'
import {isPageLine, proseWordCount} from '../text/evidence.js'

/** Sections of a README or a digest that are no papers, and sections of a paper's own. */
const sections =
  /^(?:table of contents|contents?|toc|overview|introduction|news|updates?|latest(?: papers?)?|(?:accepted|selected|recent|all|top|best|popular|trending|featured|key|core|important|must-read|other|more|new) papers?|installation|install|usage|quick ?start|getting started|requirements|examples?|features|citations?|citing|bibtex|how to .{0,40}|references|related (?:work|papers?|repositories)|resources|tools?|tutorials?|courses?|books?|blogs?(?: posts?)?|licen[cs]e|contribut(?:e|ing|ors?|ions?)|acknowledge?ments?|contact|about(?: us)?|star history|faq|changelog|roadmap|todo|features|datasets?|benchmarks?|surveys?|papers?|reading list|highlights?|(?:.{0,20} )?editors?(?: .{0,20})?|sponsors?|thanks?|footnotes?|notes?|links?|abstract|summary|tl;?dr|details|authors?|code|license)\b.{0,3}$/i

/** Whether a text names a section of a page. */
export function isSection(text: string): boolean {
  const isBare = /^[a-z\d]/i.test(text) && /[a-z\d)]$/i.test(text.slice(-1))
  return sections.test(isBare ? text : text.replace(/^[^\p{L}\d]+|(?<![^\p{L}\d)])[^\p{L}\d)]+$/gu, ''))
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

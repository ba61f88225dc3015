import type {Span} from '../builder.js'
import {identifierPattern, type Label, labelOf} from './labels.js'
import type {Line} from './lines.js'

/** What a section of a list holds. */
export type SectionType = 'new' | 'cross-list' | 'replacement'

/** What a line of a list is; see {@link kindOf}. */
export type LineKind =
  | {readonly kind: 'empty' | 'number' | 'action' | 'chrome' | 'history' | 'text'}
  | {readonly kind: 'heading'; readonly date: string | undefined; readonly type: SectionType | undefined}
  | {readonly kind: 'id'; readonly id: Span; readonly mark: Span | undefined; readonly rest: Span | undefined}
  | {readonly kind: 'label'; readonly label: Label}
  | {readonly kind: 'dates'}
  | {readonly kind: 'announced'}
  | {readonly kind: 'version'}
  | {readonly kind: 'url'}

/**
 * The line that begins a paper: "[1] arXiv:2401.01234 (cross-list from stat.ML) [pdf, html, other]",
 * "1. arXiv:2401.01234 [pdf, other] cs.LG", "arXiv:2401.01234 (cs)"
 */
const idLine = new RegExp(
  `^(?:\\[\\d{1,5}\\]|\\d{1,5}\\.)?\\s*(arXiv:\\s?${identifierPattern}(?:v\\d{1,3})?)(?=[\\s[(]|$)\\s*(?:(\\([^()]{1,80}\\))\\s*)?(.*)`,
  'i'
)
/** What may stand behind the identifier: buttons, then classes and a DOI. */
const behindId =
  /^(?:\[[^\]]{0,200}\])?(?:\s*[a-z-]{2,12}(?:\.[A-Za-z-]{2,12})?(?:\s+[a-z-]{2,12}(?:\.[A-Za-z-]{2,12})?)*)?(?:\s*doi\s+10\.\S+)?\s*$/
const number = /^(?:\[\d{1,5}\]|\d{1,5}\.)$/

interface HeadingRule {
  readonly type?: SectionType
  /** The first group is the date. */
  readonly pattern: RegExp
  readonly example: string
}

const counts = '(?:\\s*[([].{0,80}[)\\]])?'
const day = '((?:[a-z]{3,9},? )?\\d{1,2} [a-z]{3,9} \\d{2,4}|[a-z]{3,9} \\d{4})'

/** Lines that stand over several papers. */
const headings: readonly HeadingRule[] = [
  {
    type: 'new',
    pattern: new RegExp(`^new submissions?(?: for ${day})?${counts}$`, 'i'),
    example: 'New submissions for Friday, 18 October 2024 (showing 3 of 3 entries)'
  },
  {
    type: 'cross-list',
    pattern: new RegExp(`^cross[- ](?:lists?|listings?|submissions?)(?: for ${day})?${counts}$`, 'i'),
    example: 'Cross-lists for Fri, 18 Oct 24'
  },
  {
    type: 'replacement',
    pattern: new RegExp(`^replacements?(?: submissions?)?(?: for ${day})?${counts}$`, 'i'),
    example: 'Replacement submissions (showing 2 of 2 entries)'
  },
  {
    pattern: new RegExp(`^${day}${counts}$`, 'i'),
    example: 'Fri, 18 Oct 2024 (showing first 25 of 134 entries )'
  },
  {
    pattern: new RegExp(`^showing new listings for ${day}$`, 'i'),
    example: 'Showing new listings for Friday, 18 October 2024'
  },
  {
    pattern: new RegExp(`^authors and titles for ${day}$`, 'i'),
    example: 'Authors and titles for October 2024'
  }
]

/** What else belongs to the page. */
const chrome: readonly RegExp[] = [
  /^\[? ?total of \d[\d,]* entries/i,
  /^\[? ?showing (?:up to )?\d[\d,]*(?:[-–]\d[\d,]*)? (?:of|entries|results)/i,
  /^showing (?:new listings|first|up to|\d)/i,
  /^(?:(?:fewer|more|all|back|next|previous|[|…<>«»]|\d{1,5}(?:-\d{1,5})?)(?:\s+|$))+$/i,
  /^authors and titles for /i,
  /^see (?:today's|recent|new)/i,
  /^links to: ?arxiv/i,
  /^(?:skip to main content|quick links|donate|login|help|search|advanced search|about|contact|subscribe|all fields)$/i,
  /^(?:access paper|full-text links|current browse context|references & citations|bookmark|export bibtex citation|bibliographic|code, data and media|related papers|about arxivlabs|demos)\b/i,
  /^search (?:v\d|in )|^searching (?:in|by)|^sort results by/i
]

/** A line of classes alone, as the search writes them behind the identifier. */
export const classLine = /^(?:[a-z-]{2,12}\.[A-Za-z-]{2,12}(?:\s+|$))+$/

/** Buttons of a paper. */
const action =
  /^(?:(?:view )?pdf|html(?: \(experimental\))?|view pdf ?html.{0,20}|tex source|ps|other|other formats|postscript|view a pdf of the paper titled .{1,400}|download:?|focus to learn more|arxiv-issued doi via datacite.{0,40}|doi\(s\) linking to related resources|view license|▽ more|△ less|(?:\[[a-z, ]{2,60}\]))$/i

const dates = /^\[submitted on .{4,200}\]$/i
const announced = /^submitted \d{1,2} [a-z]{3,9},? \d{4}\b.{0,300}$/i
/** "[v2] Sun, 3 Nov 2024 10:00:00 UTC (12 KB)"; "(or arXiv:2401.01234v2 [cs.LG] for this version)", whole or broken. */
const version =
  /^(?:\[v\d{1,3}\](?:\s.{0,60})?|\(or|(?:\(or )?arxiv:.{1,80}for this version\)|for this version\)|\[[a-z-]{2,12}(?:\.[a-z-]{2,12})?\])$/i
const url = /^<?https?:\/\/[^\s<>]{3,500}>?$/i

/** Tells what a line is by itself. */
export function kindOf({text}: Line): LineKind {
  if (text === '') return {kind: 'empty'}
  if (text.length > 1000) return labelled(text)
  if (number.test(text)) return {kind: 'number'}
  if (/^submission history\b/i.test(text)) return {kind: 'history'}
  const id = readId(text)
  if (id) return id
  if (dates.test(text)) return {kind: 'dates'}
  if (announced.test(text)) return {kind: 'announced'}
  if (version.test(text)) return {kind: 'version'}
  if (url.test(text)) return {kind: 'url'}
  return headingOf(text) ?? (action.test(text) ? {kind: 'action'} : pageLine(text))
}

function pageLine(text: string): LineKind {
  return chrome.some(pattern => pattern.test(text)) ? {kind: 'chrome'} : labelled(text)
}

/** Only known labels: titles and abstracts have colons too. */
function labelled(text: string): LineKind {
  const label = labelOf(text.slice(0, 100))
  return label?.name ? {kind: 'label', label} : {kind: 'text'}
}

function readId(text: string): LineKind | undefined {
  const match = idLine.exec(text)
  if (!match || !behindId.test(match[3] ?? '')) return undefined
  const [, id = '', mark, rest = ''] = match
  const start = text.indexOf(id)
  const at = mark === undefined ? -1 : text.indexOf(mark, start + id.length)
  return {
    kind: 'id',
    id: {start, end: start + id.length},
    mark: mark === undefined ? undefined : {start: at, end: at + mark.length},
    rest: rest === '' ? undefined : {start: text.length - rest.length, end: text.length}
  }
}

function headingOf(text: string): LineKind | undefined {
  for (const {pattern, type} of headings) {
    const match = pattern.exec(text)
    if (match) return {kind: 'heading', date: match[1], type}
  }
  return undefined
}

/** The headings, each with the section that it begins. */
export const headingExamples = headings.map(({example, type}) => [example, type] as const)

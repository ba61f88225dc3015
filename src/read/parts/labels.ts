import {isResourceLabel} from '../../address/index.js'
import {aString, checkArgument} from '../../arguments/checks.js'
import {type FieldName, fieldNamed, fieldsOfColumn, nameRules} from '../../fields/index.js'
import {countOf, countRules} from './counts.js'
import {readDate} from './dates.js'

/** A line of a listing that says one thing about a paper. */
export interface LabelledLine {
  /** What the line says, such as `upvotes`. */
  readonly name: string
  /** What it says of it, without the label; empty where the value stands on the next line. */
  readonly value: string
}

interface FieldRule {
  readonly name: FieldName
  /** Fits the whole line; its first group is the value. */
  readonly pattern: RegExp
  readonly example: string
}

/** Lines between and behind the titles and abstracts of listing pages, by the way in which they look. */
const rules: readonly FieldRule[] = [
  {
    name: 'submittedBy',
    pattern: /^(?:submitted|posted|shared) by:?\s*(.{0,60})$/i,
    example: 'Submitted by ada'
  },
  {
    name: 'journal',
    pattern: /^(?:journal(?:-| )ref|venue|published in|accepted (?:at|to|by)):?\s+(.{1,200})$/i,
    example: 'Accepted at the Delta Workshop'
  },
  {
    name: 'arxiv',
    pattern:
      /^arxiv:\s?(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]{2,10}(?:\.[a-z]{2})?\/\d{7}(?:v\d+)?)(?: \[.{0,40}\])?$/i,
    example: 'arXiv:2401.01234'
  },
  {name: 'doi', pattern: /^doi:\s?(10\.\d{4,9}\/\S{1,200})$/i, example: 'doi:10.5555/12345678'},
  {name: 'url', pattern: /^<?(https?:\/\/\S{1,2000}?)>?$/i, example: 'https://example.org/papers/1'},
  {
    name: 'action',
    pattern:
      /^((?:view )?(?:arxiv(?: page)?|pdf|code|github|project page|abstract page|collection|demo|dataset|model)|up-?vote|bookmark|share|cite|read more|add to collection|community)$/i,
    example: 'View PDF'
  }
]

/** How lines begin that fit one of the rules: most lines are told by it. */
const ruleBegin =
  /^(?:submitted|posted|shared|journal|venue|published|accepted|arxiv|doi|<?https?:|view|pdf|code|github|project|abstract|collection|demo|dataset|model|up-?vote|bookmark|share|cite|read|add|community)/i

/** Words that only names of organisations bear. */
const organization =
  /^(?:(?:[\p{Lu}\d][\p{L}\d&.'’-]{0,30},?|of|the|for|and|in|at|de|&) ){0,6}(?:Universit(?:y|ät|é|à)|Institute|Laborator(?:y|ies)|Labs?|College|Academy|Research|Inc\.?|Ltd\.?|GmbH|Corporation|Foundation|School)(?: of [\p{Lu}][\p{L} ]{2,40})?$/u

/** "Subjects: cs.LG; cs.CL" */
const labelled = /^([^:：\n]{2,40})[:：]\s*(\S.{0,400})$/

/** Leading bullets of a line. */
const bullet = /^(?:[·•∙▪●*–—-]\s*)+/u

const datePrefix = /^(?:(?:published|submitted|posted|updated|date|on|added)(?: on)?:?\s+)?/i

/**
 * Tells what a line says about the paper that it stands by.
 *
 * @param text - One line.
 * @returns The label and value; `undefined` where the line bears no known label.
 *
 * @example
 * ```ts
 * import {readField} from 'paperglean/read'
 *
 * readField('· 5 authors') // => {name: 'authorCount', value: '5'}
 * readField('· Feb 27, 2025') // => {name: 'date', value: '2025-02-27'}
 * readField('We count authors') // => undefined
 * ```
 */
export function readField(text: string): LabelledLine | undefined {
  checkArgument('text', aString, text)
  if (text.length > 2048) return undefined
  const line = text.replace(bullet, '').trim()
  const counted = countOf(line)
  if (counted) return counted
  if (ruleBegin.test(line))
    for (const {name, pattern} of rules) {
      const match = pattern.exec(line)
      if (match) return {name, value: (match[1] ?? '').trim()}
    }
  const [, label, value = ''] = (/[:：]/.test(line) && labelled.exec(line)) || []
  const named = label === undefined ? undefined : fieldNamed(label, 'line')
  if (named) return {name: named, value: value.trim()}
  const dated = line.replace(datePrefix, '')
  if (line !== text || dated !== line) {
    const date = readDate(dated)
    if (date !== undefined) return {name: 'date', value: date ?? dated}
  }
  if (organization.test(line)) return {name: 'organization', value: line}
  return undefined
}

/** The rules by name, with an example of each. */
export const fieldExamples = /* @__PURE__ */ examples()

function examples(): ReadonlyArray<readonly [name: string, example: string]> {
  return [
    ...[...countRules, ...rules].map(({name, example}) => [name, example] as const),
    ...nameRules.flatMap(({field, where, reason}) => (where === 'line' ? [[field, reason] as const] : []))
  ]
}

/** The part of a paper that the label of a line names. */
export function partOfLabel(label: string): FieldName | undefined {
  return fieldNamed(label, 'label') ?? linksOf(label)
}

/**
 * The part of a paper that stands in a column. Of several it is the first; where a title stands among others, the
 * column alone does not tell.
 */
export function partOfColumn(label: string): FieldName | undefined {
  const [first, ...others] = fieldsOfColumn(label)
  return (first === 'title' && others.length > 0 ? undefined : first) ?? linksOf(label)
}

/** What the words of a button stand before are links: "Project page: …". */
function linksOf(label: string): FieldName | undefined {
  const words = label.replace(/(?<![\s:：*])[\s:：*]+$/, '')
  return isResourceLabel(words) ? 'links' : undefined
}

/** A line that begins with a label: which, and where its value begins. */
export interface Label {
  /** As it stands. */
  readonly words: string
  /** The part that it names; `undefined` where it is not known. */
  readonly name: FieldName | undefined
  readonly from: number
}

const labelAtStart = /^\s*([^\p{L}\n]{0,6}\p{L}[^:：\n]{0,38}?)\s?[:：](?!\/\/)[*_]{0,2}\s*/u

/** Reads the label of a line, with a colon behind it. */
export function labelOf(text: string): Label | undefined {
  const match = text.includes(':') || text.includes('：') ? labelAtStart.exec(text) : undefined
  if (!match?.[1]) return undefined
  return {words: match[1].replace(/^[^\p{L}]+/u, ''), name: partOfLabel(match[1]), from: match[0].length}
}

/** Classes without their names: "Machine Learning (cs.LG); Physics (physics.data-an)" to codes. */
export function subjectsOf(text: string): string {
  const parts = text.split(';')
  return parts.map(part => /\(([a-z-]+(?:\.[A-Za-z-]+)?)\)$/.exec(part.trim())?.[1] ?? part.trim()).join('; ')
}

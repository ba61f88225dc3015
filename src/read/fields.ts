import {countOf, countRules} from './parts/counts.js'
import {readDate} from './parts/dates.js'

/** A line of a listing that says one thing about a paper. */
export interface LabelledLine {
  /** What the line says, such as `upvotes`. */
  readonly name: string
  /** What it says of it, without the label; empty where the value stands on the next line. */
  readonly value: string
}

interface FieldRule {
  readonly name: string
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
    name: 'organization',
    pattern: /^(?:organi[sz]ations?|affiliations?|institutions?):\s*(.{1,200})$/i,
    example: 'Affiliation: Polder Institute'
  },
  {
    name: 'subjects',
    pattern: /^(?:subjects?|categories|tags|keywords|primary category):\s*(.{1,400})$/i,
    example: 'Subjects: cs.LG; cs.CL'
  },
  {name: 'comment', pattern: /^comments?:\s*(.{1,400})$/i, example: 'Comments: 12 pages, 3 figures'},
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

/** Words that only names of organisations bear. */
const organization =
  /^(?:(?:[\p{Lu}\d][\p{L}\d&.'’-]{0,30},?|of|the|for|and|in|at|de|&) ){0,6}(?:Universit(?:y|ät|é|à)|Institute|Laborator(?:y|ies)|Labs?|College|Academy|Research|Inc\.?|Ltd\.?|GmbH|Corporation|Foundation|School)(?: of [\p{Lu}][\p{L} ]{2,40})?$/u

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
  if (text.length > 2048) return undefined
  const line = text.replace(bullet, '').trim()
  const counted = countOf(line)
  if (counted) return counted
  for (const {name, pattern} of rules) {
    const match = pattern.exec(line)
    if (match) return {name, value: (match[1] ?? '').trim()}
  }
  const dated = line.replace(datePrefix, '')
  if (line !== text || dated !== line) {
    const date = readDate(dated)
    if (date !== undefined) return {name: 'date', value: date ?? dated}
  }
  if (organization.test(line)) return {name: 'organization', value: line}
  return undefined
}

/** The rules by name, with an example of each. */
export const fieldExamples: ReadonlyArray<readonly [name: string, example: string]> = [
  ...countRules,
  ...rules
].map(rule => [rule.name, rule.example])

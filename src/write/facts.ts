import {venueKind} from '../fields/index.js'
import type {PaperRecord} from '../record/types.js'
import type {LinkKind, Method} from '../tree/entities.js'

/** What a reader calls each kind of link. */
export const LINK_LABELS: Readonly<Record<LinkKind, string>> = {
  code: 'Code',
  project: 'Project',
  paper: 'Paper',
  dataset: 'Dataset',
  model: 'Model',
  demo: 'Demo',
  video: 'Video',
  other: 'Link'
}

/** What a paper does with its methods, in the order that they are shown. */
export const roles = ['proposed', 'used', 'compared'] as const

/** What a reader calls each role. */
export const ROLE_LABELS: Readonly<Record<Method['role'], string>> = {
  proposed: 'Proposes',
  used: 'Uses',
  compared: 'Compares with'
}

const DATES = [
  ['Published', 'published'],
  ['Submitted', 'submitted'],
  ['Updated', 'updated'],
  ['Listed', 'listed']
] as const

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/**
 * Lists the dates of a paper with their labels, such as `Listed` and `2025-03-11`.
 *
 * @param paper - The record.
 * @returns Days; a day without a year as `Mar 11`.
 */
export function datesOf({dates}: PaperRecord): ReadonlyArray<readonly [label: string, day: string]> {
  return DATES.flatMap(([label, name]) => {
    const date = dates[name]
    return date === undefined ? [] : [[label, dayText(date)] as const]
  })
}

/** Writes a date as a day; one without a year as `Mar 11`. */
export function dayText(date: string): string {
  const [, month, day] = /^--(\d\d)-(\d\d)$/.exec(date) ?? []
  if (month === undefined) return date.slice(0, '2025-03-11'.length)
  return `${MONTHS[Number(month) - 1]} ${Number(day)}`
}

/** The journal or conference that a paper stands in, as the listing calls it, else the archive. */
export function venueOf({extra: {journal, event, venue}}: PaperRecord): string | undefined {
  const venues = [journal, event, venue].filter(name => name?.trim())
  return venues.find(name => name && venueKind(name) !== 'archive') ?? venues[0]
}

/** Of names and values that are less probable, most are wrong. */
const DOUBTFUL = 0.5

/**
 * Tells whether something found is more likely wrong than right, or bears a name that is.
 *
 * @param found - A metric, dataset or method.
 */
export function isDoubtful(found: {
  readonly confidence?: number | undefined
  readonly nameConfidence?: number | undefined
}): boolean {
  return Math.min(found.confidence ?? 1, found.nameConfidence ?? 1) < DOUBTFUL
}

/**
 * Groups the methods of a paper by what it does with them, without empty groups.
 *
 * @param paper - The record.
 */
export function methodsByRole(
  paper: PaperRecord
): ReadonlyArray<readonly [role: Method['role'], methods: readonly Method[]]> {
  return roles.flatMap(role => {
    const methods = paper.methods.filter(method => method.role === role)
    return methods.length === 0 ? [] : [[role, methods] as const]
  })
}

/**
 * Writes how many there are, such as `1 paper` or `3 papers`.
 *
 * @param count - How many.
 * @param name - What one of them is called.
 */
export function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`
}

/** Longer names and titles are no help where they stand beside others. */
const LONGEST = 100

/**
 * Shortens a text that stands whole elsewhere.
 *
 * @param text - A name or title.
 */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…`
}

import {addressKey, kindOfLabel, kindSaid, linkOf, linksOfProse, unwrapped} from '../address/index.js'
import {spaceEdits} from '../clean/spaces.js'
import type {RuleId} from '../messages/rules.js'
import {readDate, roughDate} from '../read/parts/dates.js'
import type {Link} from '../tree/entities.js'
import {applyEdits, mapped} from '../tree/offsets.js'
import {plainTextOf} from '../tree/text.js'
import type {Field} from '../tree/types.js'
import {fromAddress, isScheme, normaliseIdentifier} from './identifiers.js'
import {dateSchema} from './schema.js'

/** What the labelled parts of a paper say. */
export interface Said {
  readonly identifiers: Record<string, string>
  readonly dates: Record<string, string>
  readonly subjects: string[]
  readonly links: Link[]
  readonly extra: Record<string, string>
}

/**
 * Takes what could not be used.
 *
 * @param reason - A sentence.
 * @param ruleId - `unreadable-date`, `unreadable-identifier` or `bad-link-scheme`.
 * @param field - The part.
 */
export type FieldReport = (reason: string, ruleId: RuleId, field: Field) => void

type Take = (said: Said, field: Field, report: FieldReport) => void

/** Names of dates in the tree, and in the record. */
const dateNames: Readonly<Record<string, string>> = {
  date: 'published',
  published: 'published',
  submitted: 'submitted',
  updated: 'updated',
  listed: 'listed'
}

/** Names that have a place of their own in the record, and texts that people write addresses in. */
const takers: Readonly<Record<string, Take>> = {
  subjects: takeSubjects,
  url: takeUrl,
  comment: takeProse,
  note: takeProse,
  remark: takeProse,
  journal: takeProse,
  tldr: takeProse,
  action: () => undefined
}

/** Identifiers that the source names come before those of its addresses, and these before what its texts say. */
const order = ({name}: Field) => (isScheme(name) ? 0 : name === 'url' ? 1 : 2)

/** Sorts what the labelled parts of a paper say; names that the record has no place for go to `extra`. */
export function readFields(fields: readonly Field[], report: FieldReport): Said {
  const said: Said = {identifiers: {}, dates: {}, subjects: [], links: [], extra: {}}
  for (const field of fields.toSorted((a, b) => order(a) - order(b))) {
    if (field.value === '') continue
    const {name} = field
    const take = isScheme(name) ? takeIdentifier : Object.hasOwn(dateNames, name) ? takeDate : undefined
    const taker = take ?? (Object.hasOwn(takers, name) ? takers[name] : undefined) ?? takeExtra
    taker(said, field, report)
  }
  return said
}

function takeIdentifier(said: Said, field: Field, report: FieldReport): void {
  if (!isScheme(field.name)) return
  const found = normaliseIdentifier(field.name, field.value)
  if (Object.keys(found).length === 0) {
    report(`No ${field.name} identifier`, 'unreadable-identifier', field)
    takeExtra(said, field)
  }
  addIdentifiers(said, found)
}

function takeDate(said: Said, field: Field, report: FieldReport): void {
  const name = dateNames[field.name] ?? 'published'
  const date = dateSchema.safeParse(field.value).data ?? roughDate(field.value)
  if (date !== undefined && isInCalendar(date)) said.dates[name] ??= date
  else {
    report('No such day', 'unreadable-date', field)
    takeExtra(said, field)
  }
}

/** "2025-02-30" and "--02-30" have the shape of a date and name no day; a day without a year may be that of a leap year. */
function isInCalendar(date: string): boolean {
  return readDate(date.replace(/^--/, '2024-').slice(0, 10)) !== null
}

/** "Machine Learning (cs.LG)": the class in brackets stands for the whole. */
const classInBrackets = /\(([a-z-]{2,12}(?:\.[A-Za-z-]{2,12})?)\)$/

function takeSubjects(said: Said, {value}: Field): void {
  // Where semicolons part the classes, commas are part of them: "Kites, Wind and Sails; cs.LG".
  for (const part of value.split(value.includes(';') ? ';' : ',')) {
    const subject = part.trim()
    const name = classInBrackets.exec(subject)?.[1] ?? subject
    if (name !== '' && !said.subjects.includes(name)) said.subjects.push(name)
  }
}

function takeUrl(said: Said, field: Field, report: FieldReport): void {
  const url = URL.canParse(field.value) ? new URL(field.value) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    report('No address of the web', 'bad-link-scheme', field)
    return
  }
  const target = unwrapped(url)
  const link = linkOf(target)
  const kind = field.label === undefined ? undefined : kindOfLabel(field.label)
  // Other words lead to other papers: "[earlier work](https://arxiv.org/abs/…)".
  if (field.label === undefined || kind === 'paper') addIdentifiers(said, fromAddress(new URL(link.url)))
  if (!said.links.some(known => known.url === link.url))
    said.links.push({...link, kind: kindSaid(kind, target), mentions: []})
}

/** "9 pages. Code: https://github.com/ada/kite": the text stays, and what it leads to is a link of the paper. */
function takeProse(said: Said, field: Field): void {
  takeExtra(said, field)
  // A label says that others than the authors wrote it.
  if (field.label !== undefined) return
  const text = written(field)
  for (const {link, start} of linksOfProse(text))
    if (!isMereIdentifier(text, start, link, said)) addLink(said, {...link, mentions: []})
}

/** "Text overlap with arXiv:2401.01234" names another paper, and the paper's own DOI is known. */
function isMereIdentifier(
  text: string,
  start: number,
  {identifiers}: Pick<Link, 'identifiers'>,
  said: Said
): boolean {
  const word = /^(?:arxiv|doi)(?=:)/i.exec(text.slice(start, start + 'arxiv:'.length))?.[0].toLowerCase()
  return (
    word === 'arxiv' ||
    (word === 'doi' && identifiers?.doi !== undefined && identifiers.doi === said.identifiers.doi)
  )
}

/** The text of a field as its author wrote it: addresses that were broken at a line end, or escaped for LaTeX. */
function written(field: Field): string {
  const raw = plainTextOf(field)
  const text = raw.replace(/\s+/g, ' ').trim().endsWith(field.value) ? raw : field.value
  return applyEdits(mapped(text), spaceEdits(text)).value.replace(/\\([_#%&~])/g, '$1')
}

function addLink(said: Said, link: Link): void {
  const key = addressKey(link.url)
  if (!said.links.some(known => addressKey(known.url) === key)) said.links.push(link)
}

function takeExtra(said: Said, {name, value}: Field): void {
  const known = Object.hasOwn(said.extra, name) ? said.extra[name] : undefined
  Object.defineProperty(said.extra, name, {
    value: known === undefined ? value : `${known}; ${value}`,
    enumerable: true,
    writable: true,
    configurable: true
  })
}

function addIdentifiers(said: Said, found: Readonly<Record<string, string>>): void {
  for (const [scheme, identifier] of Object.entries(found)) said.identifiers[scheme] ??= identifier
}

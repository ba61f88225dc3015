import {plainLine} from '../feed/markup.js'
import {dateOf} from '../named/dates.js'
import {Members} from '../named/values.js'
import {lineOfElement} from './markup.js'
import {elementsOf, type XmlElement} from './parse.js'
import {attributesOf, type Value, type XmlTree} from './paths.js'

/** Attributes that hold the date of an element: TEI, JATS. */
const dateAttributes = new Set(['when', 'iso-8601-date', 'when-iso'])
/** Longer texts are no dates. */
const longest = 60
/** "c1999", "[1957?]", "1998 Dec-1999 Jan", "160824s2016" in a field 008 of MARC. */
const yearIn = /(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/
const controlField = /^\d{6}[a-z](1[5-9]\d\d|20\d\d)/
/** "1998 Dec-1999 Jan", "2020 Mar-Apr" */
const medline = /^(\d{4}) ([A-Z][a-z]{2})/

/**
 * Reads the date of the first value that has one; of one that says the same more precisely, if there is any.
 *
 * @returns ISO 8601; `undefined` where there is none.
 */
export function dateOfValues(values: readonly Value[], tree: XmlTree): string | undefined {
  const dates = values.flatMap(value => dateOfValue(value, tree) ?? [])
  // Repositories give the times at which they took a paper in beside the day on which it came out.
  const [first] = dates.some(date => !date.includes('T')) ? dates.filter(date => !date.includes('T')) : dates
  if (first === undefined) return undefined
  // Scopus fills up days: 2025-12-01 beside "December 2025".
  const shown = values.find(value => typeof value !== 'string' && tree.nameOf(value) === 'coverdisplaydate')
  const display = shown === undefined ? undefined : dateOfValue(shown, tree)
  if (display !== undefined && first.startsWith(display)) return display
  return dates.find(date => date.length > first.length && date.startsWith(`${first}-`)) ?? first
}

function dateOfValue(value: Value, tree: XmlTree): string | undefined {
  if (typeof value === 'string') return dateOfText(value)
  const [attribute] = attributesOf(value, dateAttributes)
  const found = attribute === undefined ? undefined : dateOfText(attribute)
  return (
    found ?? dateOfParts(value, tree) ?? dateOfText(isSmall(value) ? plainLine(lineOfElement(value)) : '')
  )
}

/** Whether an element holds little more than a text. */
function isSmall(element: XmlElement): boolean {
  return element.children.length <= 3 && elementsOf(element).every(child => elementsOf(child).length === 0)
}

const members = new Members()

/** `<Year>2025</Year><Month>Mar</Month>`, `<date year="2025" month="3"/>`, EndNote's `<pub-dates>`. */
function dateOfParts(element: XmlElement, tree: XmlTree): string | undefined {
  const say = (paths: string): string => {
    const [value = ''] = tree.first({element, around: []}, paths, textOf)
    return textOf(value).trim()
  }
  const year = yearIn.exec(say('year @year').slice(0, longest))?.[1]
  if (year === undefined) return undefined
  const month = /\d{1,2}|[a-z]{3,}/i.exec(say('month @month'))?.[0] ?? ''
  const day = /^\d{1,2}/.exec(say('day @day'))?.[0] ?? ''
  const inYear = say('pub-dates/date')
  return (
    (inYear === '' ? undefined : dateOfText(inYear, year)) ??
    dateOf({year, month, day}, members) ??
    dateOf({year, month}, members) ??
    year
  )
}

function textOf(value: Value): string {
  return typeof value === 'string' ? value : lineOfElement(value)
}

function dateOfText(text: string, year = ''): string | undefined {
  // Servers write days as times.
  const line = text.trim().replace(/T00:00:00(?:\.0{1,6})?Z?$/, '')
  if (line.length > longest) return undefined
  const [, whole, month] = medline.exec(line) ?? []
  const found =
    dateOf(yearIn.test(line) ? line : `${line} ${year}`.trim(), members) ??
    (month ? dateOf({year: whole, month}, members) : undefined)
  return found ?? controlField.exec(line)?.[1] ?? yearIn.exec(line)?.[1]
}

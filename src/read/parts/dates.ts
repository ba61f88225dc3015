const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const month = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const year = '(?<year>\\d{4})'
/** Days from one to another, of which the first counts: "11-13 March". */
const toDay = '(?: ?[-–—/] ?\\d{1,2}(?:st|nd|rd|th)?)?'
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? )?'

/** The ways in which a listing writes a day. */
const forms: ReadonlyArray<{readonly pattern: RegExp; readonly example: string}> = [
  {pattern: form(`${month} ${day}${toDay}(?:,? ${year})?`), example: 'Mar 11, 2025'},
  {pattern: form(`${day}${toDay} ${month}(?:,? ${year})?`), example: 'Tue, 11 Mar 2025'},
  {pattern: form(`${month},? ${year}`), example: 'March 2025'},
  {pattern: form(`${year},? ${month}(?: ${day}${toDay})?`), example: '2025 Mar 11'},
  {pattern: form(`${year}[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})`), example: '2025-03-11'},
  {
    pattern: form(`${year} ?[年년] ?(?<month>\\d{1,2}) ?[月월](?: ?(?<day>\\d{1,2}) ?[日号일])?`),
    example: '2025年3月11日'
  },
  {pattern: form('(?<month>\\d{1,2}) ?[月월] ?(?<day>\\d{1,2}) ?[日号일]'), example: '3月11日'}
]

function form(pattern: string): RegExp {
  return new RegExp(`^${weekday}${pattern}$`, 'i')
}

/**
 * Reads a date that fills a whole text.
 *
 * @param text - Such as `Mar 11`, `Tue, 11 March 2025` or `2025-03-11`.
 * @param defaultYear - The year of a date that names none.
 * @returns ISO 8601 with the precision of the text (`--03-11` without a year); `null` where the text has
 *   the form of a date but names no day of the calendar; `undefined` where it is no date.
 *
 * @example
 * ```ts
 * import {readDate} from 'paperglean/read'
 *
 * readDate('Mar 11') // => '--03-11'
 * readDate('Mar 11', 2025) // => '2025-03-11'
 * readDate('Feb 31, 2025') // => null
 * readDate('Marching on') // => undefined
 * ```
 */
export function readDate(text: string, defaultYear?: number): string | null | undefined {
  if (text.length > 40) return undefined
  const line = text.trim().replace(/\s+/g, ' ')
  for (const {pattern} of forms) {
    const groups = pattern.exec(line)?.groups
    if (groups) return isoDate(groups, defaultYear)
  }
  return undefined
}

function isoDate(groups: Record<string, string | undefined>, defaultYear: number | undefined): string | null {
  const word = groups.month?.toLowerCase() ?? ''
  const monthNumber = months.indexOf(word) + 1 || Number(word)
  const yearText =
    groups.year ?? (defaultYear === undefined ? undefined : String(defaultYear).padStart(4, '0'))
  const monthText = String(monthNumber).padStart(2, '0')
  const limit = daysInMonth[monthNumber - 1]
  if (limit === undefined) return null
  if (groups.day === undefined) return yearText === undefined ? null : `${yearText}-${monthText}`
  const dayNumber = Number(groups.day)
  const leapless = monthNumber === 2 && yearText !== undefined && !isLeap(Number(yearText))
  if (dayNumber < 1 || dayNumber > (leapless ? 28 : limit)) return null
  return `${yearText ?? '-'}-${monthText}-${groups.day.padStart(2, '0')}`
}

function isLeap(yearNumber: number): boolean {
  return (yearNumber % 4 === 0 && yearNumber % 100 !== 0) || yearNumber % 400 === 0
}

/** Offsets of the zones that RFC 5322 (4.3) names; others are not the same everywhere. */
const zones: Readonly<Record<string, string>> = {
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00'
}
const clock = '(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d(?:\\.\\d{1,9})?))?'
const zone = '(?: ?(?<zone>[+-]\\d\\d:?\\d\\d|[a-z]{1,5}))?(?: \\([a-z ]{1,30}\\))?'
const dayAndTime = new RegExp(`^(?<day>.{4,32}?)(?:T|,? )${clock}${zone}$`, 'i')
/** "3 Feb 25", as mail wrote it before RFC 2822. */
const shortYear = /^(.{0,10}\b\d{1,2} [a-z]{3,9}\.?,? )(\d\d)$/i
/** Two digits from 50 on are of the last century (RFC 5322, 4.3). */
const lastCentury = 50
const monthOrYear = /^(\d{4})(?:[-/.](0?[1-9]|1[0-2]))?(?:\s?[年년])?$/

/**
 * Reads a date with or without a time that fills a whole text.
 *
 * @param text - In ISO 8601, in RFC 5322, or as {@link readDate} knows it.
 * @param defaultYear - The year of a date that names none.
 * @returns ISO 8601 with the precision of the text; a zone that is not known is left out. `null` and
 *   `undefined` as of {@link readDate}.
 *
 * @example
 * ```ts
 * import {readDateTime} from 'paperglean/read'
 *
 * readDateTime('Tue, 11 Mar 2025 12:34:56 GMT') // => '2025-03-11T12:34:56Z'
 * readDateTime('2025-03-11T12:34-05:00') // => '2025-03-11T12:34-05:00'
 * readDateTime('11 Mar 25') // => '2025-03-11'
 * readDateTime('2025') // => '2025'
 * ```
 */
export function readDateTime(text: string, defaultYear?: number): string | null | undefined {
  if (text.length > 100) return undefined
  const line = text.trim().replace(/\s+/g, ' ')
  const whole = monthOrYear.exec(line)
  if (whole) return whole[2] ? `${whole[1]}-${whole[2].padStart(2, '0')}` : (whole[1] ?? line)
  const groups = dayAndTime.exec(line)?.groups
  const date = readDate((groups?.day ?? line).replace(shortYear, wholeYear), defaultYear)
  if (!groups || !date || date.startsWith('-')) return date
  const {hour = '', minute = '', second} = groups
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) >= 61) return null
  return `${date}T${hour.padStart(2, '0')}:${minute}${second ? `:${second}` : ''}${isoZone(groups.zone)}`
}

function wholeYear(_: string, before: string, digits: string): string {
  return `${before}${Number(digits) < lastCentury ? '20' : '19'}${digits}`
}

function isoZone(text = ''): string {
  const offset = /^([+-]\d\d):?(\d\d)$/.exec(text)
  return offset ? `${offset[1]}:${offset[2]}` : (zones[text.toUpperCase()] ?? '')
}

/** ISO 8601 of the numbers of a date, as precise as they are; seasons, 13 and more, are left out. */
export function partsDate(parts: readonly number[]): string | undefined {
  const [whole, monthNumber, dayNumber] = parts
  if (whole === undefined || !Number.isInteger(whole) || whole < 0 || whole > 9999) return undefined
  const numbers = [String(whole).padStart(4, '0')]
  if (monthNumber && Number.isInteger(monthNumber) && monthNumber > 0 && monthNumber < 13) {
    numbers.push(String(monthNumber).padStart(2, '0'))
    if (dayNumber && Number.isInteger(dayNumber) && dayNumber > 0 && dayNumber < 32)
      numbers.push(String(dayNumber).padStart(2, '0'))
  }
  return numbers.join('-')
}

/** What may stand before a date and says that it is one. */
const dateWords =
  /^(?:published|submitted|date|posted|on|updated(?: on)?|papers? (?:of|for|from)|发布日期|发布时间|日期|时间)[:：\s]+/i

/** A date, a month or a year in a list, also in brackets and as "2025.03". */
export function dateOf(text: string, defaultYear?: number): string | undefined {
  if (text.length > 140) return undefined
  const words = text
    .trim()
    .replace(/^[[(【`]{1,2}|[\])】`]{1,2}$/g, '')
    .replace(dateWords, '')
  if (!/\d/.test(words)) return undefined
  if (/^\d{4}\b/.test(words) && !/^(?:19|20)\d\d/.test(words)) return undefined
  return readDateTime(words, defaultYear) ?? undefined
}

const dayWords =
  /^(?:.{0,60}?[\s([:,|–—-])?((?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? )?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? \d{4}|\d{4}年\d{1,2}月\d{1,2}日))[\s)\]:.]{0,3}(?:\(.{0,30}\))?$/i

/** The day of a section: "Mar 11", "Papers of 2025-03-11 (12)". */
export function dayIn(text: string, defaultYear?: number): string | null | undefined {
  if (text.length > 200) return undefined
  const whole = readDate(
    text.replace(/^[^\p{L}\d]+/u, '').replace(/(?<![^\p{L}\d)])[^\p{L}\d)]+$/u, ''),
    defaultYear
  )
  if (whole !== undefined || text.length > 120) return whole
  const found = dayWords.exec(text)?.[1]
  return found === undefined ? undefined : readDate(found, defaultYear)
}

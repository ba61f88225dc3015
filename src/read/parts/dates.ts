import {aString, checkArgument} from '../../arguments/checks.js'

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
  {pattern: form('(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?(?<year>\\d{4})'), example: '11.3.2025'},
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
  checkArgument('text', aString, text)
  if (text.length > 40 || !/\d/.test(text)) return undefined
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
  checkArgument('text', aString, text)
  if (text.length > 100 || !/\d/.test(text)) return undefined
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

/** Years that a bare number can mean. */
const years = {first: 1500, last: 2199}
/** Seconds since 1970 that a bare number can mean, 1973 to 2128; milliseconds are a thousand times as many. */
const seconds = {first: 1e8, last: 5e9}

/** Reads digits as a year, as `20250311`, or as seconds or milliseconds since 1970. */
export function digitsDate(digits: string): string | undefined {
  const number = Number(digits)
  if (digits.length === 4) return number >= years.first && number <= years.last ? digits : undefined
  if (digits.length === 8) return readDate(digits.replace(/(..)(..)$/, '-$1-$2')) ?? undefined
  const time = number <= seconds.last ? number * 1000 : number
  if (time < seconds.first * 1000 || time > seconds.last * 1000) return undefined
  return new Date(time).toISOString().replace('.000Z', 'Z').replace('T00:00:00Z', '')
}

/** What stands around dates in the fields of catalogues: "[2025]", "c2025", "Epub 2025 Mar 11", "2025?". */
const aroundDate =
  /^[[(\s]{0,4}(?:(?:c|ca|circa|approx|copyright|epub|first|published|available|posted|issued|online|on)\b[.:]?\s?|[©℗]\s?|c(?=\d)){0,4}|[\])?.,;\s]{1,4}$/gi
/** Zeros stand for a day or a month that is not known. */
const withZeros = /^(?!0000)(\d{4})[-/](\d\d?)(?:[-/]00?)?(?:[T ].{0,20})?$/
/** "2025-03-11/2025-03-13" */
const isoRange = /^(\d{4}-\d\d-\d\d)\s?(?:\/|–|-|to)\s?\d{4}-\d\d-\d\d$/
/** The clock of "Tue Mar 11 12:34:56 2025", with the zone behind it. */
const clockBefore =
  /\s\d{1,2}:\d\d(?::\d\d)?(?:\s[A-Z]{3,4})?(?:[+-]\d{4})?(?:\s\([\w ]{1,40}\)?)?(?=\s\d{4}$|$)/
const dayMonthYear = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/
const monthAndYear = /^(0?[1-9]|1[0-2])[-/.](\d{4})$/
/** The words of dates. Where one is of the last kind, the year alone is plain. */
const dateWords: ReadonlyArray<readonly [kind: DateWord, pattern: RegExp]> = [
  ['year', /^\d{4}$/],
  ['day', /^\d{1,2}(?:st|nd|rd|th)?$/i],
  [
    'month',
    /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i
  ],
  ['weekday', /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/i],
  [
    'season',
    /^(?:spring|summer|autumn|fall|winter|easter|michaelmas|hilary|trinity|q[1-4]|h[12]|w\d\d|first|second|third|fourth|quarter|semester|half)$/i
  ]
]
type DateWord = 'year' | 'month' | 'day' | 'weekday' | 'season'

/**
 * Reads what a field for a date says, as precisely as is plain: where it is no day, the month or the year, and of a
 * range its beginning.
 *
 * @param text - Whatever {@link readDateTime} knows, `2025 Mar-Apr`, `Spring 2025`, `2025-03-00`, `c2025`,
 *   `30 Apr - 2 May 2025`, `2024-2025`, seconds since 1970.
 * @returns ISO 8601; `undefined` where nothing is plain, also where a date names no day of the calendar.
 */
export function roughDate(text: string): string | undefined {
  if (text.length > 100) return undefined
  const line = text.replace(aroundDate, '').replace(/\s+/g, ' ').replace(isoRange, '$1')
  if (/^\d{4}$|^\d{8,16}$/.test(line)) return digitsDate(line)
  const whole = readDateTime(line)
  if (whole) return whole
  const [, zeroYear, zeroMonth = ''] = withZeros.exec(line) ?? []
  if (zeroYear) return partsDate([Number(zeroYear), Number(zeroMonth)])
  return numbersDate(line) ?? (whole === null ? undefined : wordsDate(line.replace(clockBefore, '')))
}

/** "31/12/2025", "11.03.2025", "03/2025"; where day and month may be either, the year alone. */
function numbersDate(line: string): string | undefined {
  const [, monthText, yearText] = monthAndYear.exec(line) ?? []
  if (yearText) return partsDate([Number(yearText), Number(monthText)])
  const match = dayMonthYear.exec(line)
  if (!match) return undefined
  const [one, two, whole] = [Number(match[1]), Number(match[3]), Number(match[4])]
  if (match[2] === '.' || one > 12 || one === two) return partsDate(two > 12 ? [whole] : [whole, two, one])
  return partsDate(two > 12 ? [whole, one, two] : [whole])
}

/** What the words of a range or a season say. */
function wordsDate(line: string): string | undefined {
  const words = line.split(/\s?[-–—/,.]\s?|\s(?:to|and|through)\s|\s/).filter(word => word !== '')
  const kinds = words.map(word => dateWords.find(([, pattern]) => pattern.test(word))?.[0])
  const whole = Number(words[kinds.indexOf('year')])
  if (Number.isNaN(whole) || kinds.includes(undefined)) return undefined
  const place = kinds.indexOf('month')
  const [first, last] = [monthOf(words[place]), monthOf(words[kinds.lastIndexOf('month')])]
  // "30 Dec - 2 Jan 2025" begins in another year.
  const isOverYear = last < first && kinds.lastIndexOf('year') === kinds.indexOf('year')
  if (kinds.includes('season') || isOverYear) return partsDate([whole])
  const day = [place - 1, place + 1].find(index => kinds[index] === 'day')
  return partsDate([whole, first, day === undefined ? 0 : Number.parseInt(words[day] ?? '', 10)])
}

function monthOf(word = ''): number {
  return months.indexOf(word.slice(0, 3).toLowerCase()) + 1
}

/** What may stand before a date and says that it is one. */
const dateLabel =
  /^(?:published|submitted|date|posted|on|updated(?: on)?|papers? (?:of|for|from)|发布日期|发布时间|日期|时间)[:：\s]+/i

/** A date, a month or a year in a list, also in brackets and as "2025.03". */
export function dateOf(text: string, defaultYear?: number): string | undefined {
  if (text.length > 140 || !/\d/.test(text)) return undefined
  const words = text
    .trim()
    .replace(/^[[(【`]{1,2}|[\])】`]{1,2}$/g, '')
    .replace(dateLabel, '')
  if (/^\d{4}\b/.test(words) && !/^(?:19|20)\d\d/.test(words)) return undefined
  return readDateTime(words, defaultYear) ?? undefined
}

const dayWords =
  /^(?:.{0,60}?[\s([:,|–—-])?((?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? )?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? \d{4}|\d{4}年\d{1,2}月\d{1,2}日))[\s)\]:.]{0,3}(?:\(.{0,30}\))?$/i

/** The day of a section: "Mar 11", "Papers of 2025-03-11 (12)". */
export function dayIn(text: string, defaultYear?: number): string | null | undefined {
  if (text.length > 200 || !/\d/.test(text)) return undefined
  const whole = readDate(
    text.replace(/^[^\p{L}\d]+/u, '').replace(/(?<![^\p{L}\d)])[^\p{L}\d)]+$/u, ''),
    defaultYear
  )
  if (whole !== undefined || text.length > 120) return whole
  const found = dayWords.exec(text)?.[1]
  return found === undefined ? undefined : readDate(found, defaultYear)
}

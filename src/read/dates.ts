const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const month = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const year = '(?<year>\\d{4})'
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? )?'

/** The ways in which a listing writes a day. */
const forms: ReadonlyArray<{readonly pattern: RegExp; readonly example: string}> = [
  {pattern: form(`${month} ${day}(?:,? ${year})?`), example: 'Mar 11, 2025'},
  {pattern: form(`${day} ${month}(?:,? ${year})?`), example: 'Tue, 11 Mar 2025'},
  {pattern: form(`${month},? ${year}`), example: 'March 2025'},
  {pattern: form(`${year}[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})`), example: '2025-03-11'}
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
  if (groups.day === undefined) return `${yearText}-${monthText}`
  const dayNumber = Number(groups.day)
  const leapless = monthNumber === 2 && yearText !== undefined && !isLeap(Number(yearText))
  if (dayNumber < 1 || dayNumber > (leapless ? 28 : limit)) return null
  return `${yearText ?? '-'}-${monthText}-${groups.day.padStart(2, '0')}`
}

function isLeap(yearNumber: number): boolean {
  return (yearNumber % 4 === 0 && yearNumber % 100 !== 0) || yearNumber % 400 === 0
}

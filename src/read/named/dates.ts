import {digitsDate, partsDate, roughDate} from '../parts/dates.js'
import {type Members, plain, scalar} from './values.js'

/**
 * Reads a date of any form that JSON has for it.
 *
 * @param value - A date in words or in ISO 8601, `20251010`, a year, seconds or milliseconds since 1970,
 *   `{"date-parts": [[2024, 3, 1]]}`, `[2024, 3, 1]`, `{year, month, day}`, `{date}`.
 * @returns ISO 8601 with the precision of the value; `undefined` where it is no date.
 */
export function dateOf(value: unknown, members: Members): string | undefined {
  const parts = members.at(value, ['dateparts', '0']) ?? plain(value)
  if (Array.isArray(parts)) {
    const numbers = parts.map(part => Number(scalar(part) ?? Number.NaN))
    const first = scalar(parts[0]) ?? ''
    return Number.isNaN(numbers[0]) || first.length > 4 ? roughDate(first) : partsDate(numbers)
  }
  const text = scalar(parts) ?? calendarText(value, members)
  return /^\d{4,16}$/.test(text) ? digitsDate(text) : roughDate(text)
}

/** `{year: 2024, month: 3}` as `2024-03`, `{year: 2024, month: 'mar'}` as `mar 2024`. */
function calendarText(value: unknown, members: Members): string {
  const say = (name: string) => scalar(members.at(value, [name])) ?? ''
  const whole = ['date', 'datetime', 'medlinedate', 'literal', 'raw', 'start'].map(say).find(Boolean)
  if (whole) return whole
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map(say)
  const isNumber = /^\d{1,2}$/.test(month)
  const parts = isNumber
    ? [year, month.padStart(2, '0'), day.padStart(2, '0')]
    : [day, month || say('season'), year]
  return parts.filter(part => /[^0]/.test(part)).join(isNumber ? '-' : ' ')
}

import {partsDate, readDate, readDateTime} from '../parts/dates.js'
import {type Members, plain, scalar} from './values.js'

/** Years that a bare number can mean. */
const years = {first: 1500, last: 2199}
/** Seconds since 1970 that a bare number can mean, 1973 to 2128; milliseconds are a thousand times as many. */
const seconds = {first: 1e8, last: 5e9}

/**
 * Reads a date of any form that JSON has for it.
 *
 * @param value - A date in words or in ISO 8601, `20251010`, a year, seconds or milliseconds since 1970,
 *   `{"date-parts": [[2024, 3, 1]]}`, `[2024, 3, 1]`, `{year, month, day}`.
 * @returns ISO 8601 with the precision of the value; `undefined` where it is no date.
 */
export function dateOf(value: unknown, members: Members): string | undefined {
  const parts = members.at(value, ['dateparts', '0']) ?? plain(value)
  if (Array.isArray(parts)) return partsDate(parts.map(part => Number(scalar(part) ?? Number.NaN)))
  const text = scalar(parts) ?? calendarText(value, members)
  return /^\d{4,16}$/.test(text) ? numberDate(text) : (readDateTime(text) ?? undefined)
}

/** `{year: 2024, month: 3}` as `2024-03`, `{year: 2024, month: 'mar'}` as `mar 2024`. */
function calendarText(value: unknown, members: Members): string {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map(name =>
    scalar(members.at(value, [name]))
  )
  const parts = /^\d{1,2}$/.test(month) ? [year, month.padStart(2, '0'), day] : [day, month, year]
  return parts.filter(Boolean).join(/^\d/.test(month) ? '-' : ' ')
}

function numberDate(text: string): string | undefined {
  const number = Number(text)
  if (text.length === 4) return number >= years.first && number <= years.last ? text : undefined
  if (text.length === 8) return readDate(text.replace(/(..)(..)$/, '-$1-$2')) ?? undefined
  const time = number <= seconds.last ? number * 1000 : number
  if (time < seconds.first * 1000 || time > seconds.last * 1000) return undefined
  return new Date(time).toISOString().replace('.000Z', 'Z').replace('T00:00:00Z', '')
}

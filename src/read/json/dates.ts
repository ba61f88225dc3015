import {readDate} from '../dates.js'
import {at, isObject, listOf, plain, scalar} from './values.js'

/** "2025-10-10T17:59:59Z", "2025-10-10 17:59:59.123+0000" */
const dateTime = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i
/** "Mon, 2 Apr 2007 19:18:42 GMT" (RFC 5322) */
const mailDate = /^(?:[a-z]{3}, )?(\d{1,2} [a-z]{3} \d{4}) (\d\d:\d\d(?::\d\d)?) (GMT|UTC|Z|[+-]\d{4})$/i
const clock = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$/

/** Years that a bare number can mean. */
const years = {first: 1500, last: 2199}
/** Seconds since 1970 that a bare number can mean: 1973 to 2128. Milliseconds are a thousand times as many. */
const seconds = {first: 1e8, last: 5e9}

/**
 * Reads a date of any form that JSON has for it.
 *
 * @param value - ISO 8601, RFC 5322, words, `20251010`, a year, seconds or milliseconds since 1970,
 *   `{"date-parts": [[2024, 3, 1]]}`, `{year, month, day}`.
 * @returns ISO 8601 with the precision of the value; `undefined` where it is no date.
 */
export function isoDateOf(value: unknown): string | undefined {
  const parts = at(value, 'date-parts')
  if (parts !== undefined) return ofParts(listOf(listOf(parts)[0]))
  if (isObject(value) && at(value, 'year') !== undefined)
    return ofParts([at(value, 'year'), at(value, 'month'), at(value, 'day')])
  const inner = plain(value)
  if (Array.isArray(inner)) return ofParts(inner)
  const text = scalar(inner)?.trim()
  if (text === undefined || text.length > 60) return undefined
  return /^\d+$/.test(text) ? ofNumber(text) : ofText(text)
}

function ofNumber(text: string): string | undefined {
  const number = Number(text)
  if (text.length === 4) return number >= years.first && number <= years.last ? text : undefined
  if (text.length === 8)
    return readDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`) ?? undefined
  for (const factor of [1000, 1])
    if (
      number * factor >= seconds.first * 1000 &&
      number * factor <= seconds.last * 1000 &&
      (factor === 1 || number <= seconds.last)
    )
      return new Date(number * factor).toISOString().replace('.000Z', 'Z').replace('T00:00:00Z', '')
  return undefined
}

function ofText(text: string): string | undefined {
  const [, day = '', time = '', zone = ''] = dateTime.exec(text) ?? mailDate.exec(text) ?? []
  if (day === '') return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) ? text : (readDate(text) ?? undefined)
  const date = readDate(day) ?? undefined
  if (date === undefined || !clock.test(time)) return date
  return `${date}T${time}${zoneOf(zone)}`
}

function zoneOf(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z'
  return zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
}

function ofParts(parts: readonly unknown[]): string | undefined {
  const [year = '', month = '', day = ''] = parts.map(part => scalar(part) ?? '')
  if (!/^\d{4}$/.test(year)) return undefined
  if (month === '') return year
  if (day !== '') return readDate(`${year}-${month}-${day}`) ?? undefined
  const number = Number(month)
  if (Number.isInteger(number))
    return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : undefined
  return readDate(`${month} ${year}`) ?? undefined
}

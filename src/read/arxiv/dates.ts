import {readDate} from '../dates.js'

/** "Mon, 3 Feb 2025 12:34:56 GMT", "Tue, 4 Feb 2025 01:00:00 -0500 (EST)" */
const withTime =
  /^(.{4,32}?),? (\d{1,2}):(\d\d)(?::(\d\d))?(?: ?(Z|[A-Z]{2,5}|[+-]\d\d:?\d\d))?(?: \([A-Z ]{1,30}\))?$/i
/** "3 Feb 25": mails of arXiv write the year so. */
const shortYear = /^(.*[a-z]\.?,? )(\d\d)$/i
/** The year that arXiv began. */
const firstYear = 91

/**
 * Reads a day with or without a time, as arXiv writes them.
 *
 * @param text - Such as `Mon, 3 Feb 2025 12:34:56 GMT`, `Mon 3 Feb 25 19:00:00 GMT` or `17 Oct 2024`.
 * @param defaultYear - The year of a date that names none.
 * @returns ISO 8601, with the time where there is one; `null` where the text has the form of a date but is
 *   none; `undefined` where it is no date.
 */
export function readDateTime(text: string, defaultYear?: number): string | null | undefined {
  if (text.length > 100) return undefined
  const line = text.trim().replace(/\s+/g, ' ')
  const match = withTime.exec(line)
  const date = readDate((match?.[1] ?? line).replace(shortYear, wholeYear), defaultYear)
  if (!match || !date || date.startsWith('-')) return date
  const [hour = '', minute = '', second = '00', zone] = match.slice(2)
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second}${isoZone(zone)}`
}

function wholeYear(_: string, before: string, year: string): string {
  return `${before}${Number(year) < firstYear ? '20' : '19'}${year}`
}

/** Zones with other names than these are not the same everywhere; the time then stands without one. */
function isoZone(zone = ''): string {
  if (/^(?:GMT|UTC?|Z)$/i.test(zone)) return 'Z'
  const offset = /^([+-]\d\d):?(\d\d)$/.exec(zone)
  return offset ? `${offset[1]}:${offset[2]}` : ''
}

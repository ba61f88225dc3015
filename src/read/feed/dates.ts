import {readDate} from '../dates.js'

/** Zones that RFC 822 names. */
const zones: Readonly<Record<string, string>> = {
  UT: 'Z',
  GMT: 'Z',
  UTC: 'Z',
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

const clock = '(?<time>\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)'
const zone = '(?:\\s{0,3}(?<zone>[+-]\\d\\d:?\\d\\d|[a-z]{1,4}))?'

/** A day and a time: `Thu, 27 Feb 2025 08:00:00 -0500` (RFC 822), `2025-02-27T08:00:00Z` (ISO 8601). */
const dayAndTime = new RegExp(`^(?<day>.{4,30}?)(?:T|,?\\s{1,3})${clock}${zone}$`, 'i')

/**
 * Reads a date of a feed.
 *
 * @param text - In RFC 822, in ISO 8601, or as people write dates.
 * @returns ISO 8601 with the precision of the text; `undefined` where it is no date.
 */
export function feedDate(text: string): string | undefined {
  const date = text.trim()
  if (date.length > 60) return undefined
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(date)) return date
  const groups = dayAndTime.exec(date)?.groups
  if (!groups) return readDate(date) ?? undefined
  const day = readDate(groups.day ?? '')
  return day ? `${day}${timeOf(groups.time ?? '', groups.zone)}` : undefined
}

function timeOf(time: string, zoneText: string | undefined): string {
  const [hours = '', minutes = '', seconds] = time.split(':')
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) >= 61) return ''
  return `T${[hours.padStart(2, '0'), minutes, ...(seconds ? [seconds] : [])].join(':')}${zoneOf(zoneText)}`
}

function zoneOf(text: string | undefined): string {
  if (text === undefined) return ''
  const offset = /^([+-]\d\d):?(\d\d)$/.exec(text)
  if (offset) return `${offset[1]}:${offset[2]}`
  return zones[text.toUpperCase()] ?? ''
}

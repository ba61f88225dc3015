import {partsDate, readDateTime} from '../../parts/dates.js'

const yearInText = /(?<!\d)(?:1[5-9]|20|21)\d\d(?!\d)/
/** `2024/02/27/Spring`, `2024///` */
const slashed = /^(\d{4})(?:\/(\d{0,2}))?(?:\/(\d{0,2}))?(?:\/.{0,60})?$/
const digits = /^(\d{4})(\d\d)(\d\d)$/
/** `02/27` beside a year */
const monthAndDay = /^(\d{1,2})\/(\d{1,2})$/
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
/** `MAR-APR`, `2024 Dec-2025 Jan`, `29 Oct.-1 Nov. 2025`: the first counts. */
const range = new RegExp(`\\s?[-–/]\\s?(?:\\d{1,4}\\s)?${month}(?:\\s\\d{1,2}(?!\\d))?`, 'i')
const onlyMonth = new RegExp(`^${month}$`, 'i')
/** A date within what a source is called: "Kite Letters. 12(3), November 15, 2024.", "12(3):1-9, 2024 Mar 11." */
const within = new RegExp(
  `\\b(?:(?:\\d{1,2} )?${month}(?: \\d{1,2},)? \\d{4}|\\d{4} ${month}(?: \\d{1,2}(?![\\d:(])|\\b))`,
  'i'
)
const longest = 100

/**
 * The date that the tags of a record say together: `MAR 11` beside `2025` is a day, and of `2025` and `2025/03`
 * the latter says more.
 *
 * @param values - The best first.
 * @returns ISO 8601; the first value where none is a date, so that it is reported.
 */
export function publishedOf(values: readonly string[]): string | undefined {
  const texts = values.map(value => value.slice(0, longest).trim())
  const year = texts.flatMap(text => yearInText.exec(text)?.[0] ?? []).at(-1)
  const found = texts.flatMap(text => dateOf(text, year) ?? [])
  const [first = year] = found
  if (first === undefined) return values[0]
  return found.filter(date => date.startsWith(first)).reduce((a, b) => (b.length > a.length ? b : a), first)
}

function dateOf(text: string, year: string | undefined): string | undefined {
  const parts = slashed.exec(text) ?? digits.exec(text)
  if (parts) return partsDate(parts.slice(1).map(Number))
  const short = monthAndDay.exec(text)
  if (short && year) return partsDate([year, ...short.slice(1)].map(Number))
  const single = text.replace(range, '')
  const dated = onlyMonth.test(single) && year ? `${single} ${year}` : single
  const known = year === undefined ? undefined : Number(year)
  return (
    readDateTime(text, known) ??
    readDateTime(dated, known) ??
    readDateTime(within.exec(text)?.[0] ?? '') ??
    yearInText.exec(text)?.[0]
  )
}

import {fold} from '../named/values.js'
import {cellOf} from './cells.js'

/** Columns of which several make one value, by what they hold. */
const parts = {
  year: 'publication_year published_year year pubyear pub_year py 年',
  month: 'month published_month publication_month pub_month month_numeric 月',
  day: 'day published_day publication_day pub_day 日',
  date: 'publication_date pub_date pd',
  start: 'start_page page_start beginning_page first_page start_pages bp',
  citation: 'citation',
  end: 'end_page page_end ending_page last_page end_pages ep'
}

/** Places of the columns that make dates and pages. */
export type PartColumns = Readonly<Record<keyof typeof parts, number | undefined>>

/** The columns that make dates and pages together. */
export function partColumns(names: readonly string[]): PartColumns {
  const keys = names.map(fold)
  const at = (part: keyof typeof parts) =>
    parts[part]
      .split(' ')
      .map(name => keys.indexOf(fold(name)))
      .find(index => index !== -1)
  return {
    year: at('year'),
    month: at('month'),
    day: at('day'),
    date: at('date'),
    start: at('start'),
    end: at('end'),
    citation: at('citation')
  }
}

/** "MAR 11" and "JAN-FEB", as Web of Science has them beside the year. */
const dayOfYear = /^([A-Z]{3})(?:-[A-Z]{3})?( \d{1,2})?$/i

/** "J Kites. 2025 Mar 11;9(2):1-9. doi: …", as PubMed cites. */
const citation =
  /\. (?<year>\d{4})(?: (?<month>[A-Z][a-z]{2}))?(?: (?<day>\d{1,2}))?(?:;(?<volume>\w{1,10})?(?:\((?<issue>[^()]{1,30})\))?(?::(?<pages>[\w-]{1,30}))?)?\./

/** The members that several columns make together, and those of a citation. */
export function joinedParts(
  columns: PartColumns,
  cells: readonly string[]
): Array<readonly [string, unknown]> {
  const text = (index: number | undefined) =>
    index === undefined ? '' : cellOf(cells[index] ?? '').text.replace(/\.0$/, '')
  const [year, start, end] = [text(columns.year), text(columns.start), text(columns.end)]
  const [, month = text(columns.month), day = text(columns.day)] = dayOfYear.exec(text(columns.date)) ?? []
  const found: Array<readonly [string, unknown]> = []
  if (year !== '' && month !== '') found.push(['parts of date', {year, month, day: day.trim()}])
  if (start !== '' && end !== '') found.push(['parts of pages', end === start ? start : `${start}-${end}`])
  if (start !== '' && end === '') found.push(['start of pages', start])
  const cited = citation.exec(text(columns.citation).slice(0, 300))?.groups
  if (cited) found.push(['parts of citation', {...cited, date: {...cited}}])
  return found
}

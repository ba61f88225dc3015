/** In which order the numbers of the dates of a column stand. */
export type DateOrder = 'day' | 'month' | undefined

const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T,]{1,3}\d{1,2}:\d\d.{0,20})?$/
/** Days since 1899-12-30, as spreadsheets count them: 1927 to 2119. */
const serial = {first: 10_000, last: 80_000}

/** Tells the order of a column: where a number is above 12, it is a day. */
export function dateOrder(cells: readonly string[]): DateOrder {
  let order: DateOrder
  for (const cell of cells) {
    const [, first, mark, second] = numbers.exec(cell) ?? []
    if (mark === '.' || Number(first) > 12) return 'day'
    if (Number(second) > 12) order = 'month'
  }
  return order
}

/**
 * A date of a spreadsheet as ISO 8601; any other text as it is. Where the order of day and month is not known, the
 * year alone counts.
 */
export function isoDate(cell: string, order: DateOrder): string {
  if (/^\d{5}(?:\.\d{1,12})?$/.test(cell)) return serialDate(Number(cell)) ?? cell
  const [, first = '', , second = '', end = ''] = numbers.exec(cell) ?? []
  if (end === '')
    return cell.replace(/^(\d{4}-\d\d-\d\d)[ T]00:00(?::00(?:\.0{1,9})?)?(?:[+-]00:?00|Z)?$/, '$1')
  const year = end.length === 4 ? end : `${Number(end) < 70 ? '20' : '19'}${end}`
  const [day, month] = order === 'month' ? [second, first] : [first, second]
  const isKnown = order !== undefined || first === second
  return isKnown ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : year
}

function serialDate(days: number): string | undefined {
  if (days < serial.first || days > serial.last) return undefined
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10)
}

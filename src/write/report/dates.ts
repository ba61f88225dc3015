import type {Bar} from './bars.js'

/** A span of time that papers are counted in. */
interface Unit {
  /** Characters of an ISO date that it needs. */
  readonly precision: number
  readonly indexOf: (year: number, month: number, day: number) => number
  readonly label: (index: number) => string
}

const DAY = 86_400_000

/** From the finest to the coarsest. */
const UNITS: readonly Unit[] = [
  {
    precision: '2025-03-11'.length,
    indexOf: (year, month, day) => Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / DAY),
    label: index => new Date(index * DAY).toISOString().slice(0, '2025-03-11'.length)
  },
  {
    precision: '2025-03'.length,
    indexOf: (year, month) => year * 12 + month - 1,
    label: index => `${yearText(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`
  },
  {precision: '2025'.length, indexOf: year => year, label: yearText},
  ...[10, 100, 1000].map(years => ({
    precision: '2025'.length,
    indexOf: (year: number) => Math.floor(year / years),
    label: (index: number) => `${yearText(index * years)}–${yearText(index * years + years - 1)}`
  }))
]

function yearText(year: number): string {
  return String(year).padStart(4, '0')
}

/** More rows than these are counted in longer spans. */
const MOST_SPANS = 36

/**
 * Counts papers over time, by days, months or longer spans, as the dates allow.
 *
 * @param dates - An ISO date for each paper; those that are absent or without a year are passed over.
 * @returns A bar for each span from the first to the last, those without papers too; none where all dates
 *   lie in one.
 */
export function tallyDates(dates: ReadonlyArray<string | undefined>): readonly Bar[] {
  const known = dates.flatMap((date, index) =>
    date !== undefined && /^\d{4}/.test(date) ? [{index, date: date.slice(0, '2025-03-11'.length)}] : []
  )
  const precision = known.reduce((least, {date}) => Math.min(least, date.length), Number.POSITIVE_INFINITY)
  for (const unit of UNITS) {
    if (unit.precision > precision) continue
    const places = known.map(({date}) => {
      const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
      return unit.indexOf(year, month, day)
    })
    const first = places.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
    const last = places.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
    if (last - first >= MOST_SPANS) continue
    if (first >= last) return []
    const spans = Array.from({length: last - first + 1}, (): Array<{index: number}> => [])
    known.forEach(({index}, place) => {
      spans[(places[place] ?? first) - first]?.push({index})
    })
    return spans.map((behind, place) => ({label: unit.label(first + place), count: behind.length, behind}))
  }
  return []
}

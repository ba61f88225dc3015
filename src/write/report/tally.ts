import type {PaperRecord} from '../../record/types.js'

/** How often something stands there. */
export interface Count {
  readonly label: string
  readonly count: number
}

/**
 * Counts names; those that differ in case alone are one.
 *
 * @param names - The names.
 * @returns Each name as it is first written, the most frequent first.
 */
export function tally(names: readonly string[]): readonly Count[] {
  const counts = new Map<string, {label: string; count: number}>()
  for (const label of names) {
    const key = label.toLowerCase()
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, {label, count: 1})
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}

/**
 * Counts in how many papers each name stands.
 *
 * @param papers - The records.
 * @param namesOf - The names of one of them.
 */
export function tallyPapers(
  papers: readonly PaperRecord[],
  namesOf: (paper: PaperRecord) => readonly string[]
): readonly Count[] {
  return tally(
    papers.flatMap(paper => [...new Map(namesOf(paper).map(name => [name.toLowerCase(), name])).values()])
  )
}

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
 * @param dates - ISO dates; those without a year are passed over.
 * @returns A count for each span from the first to the last, those without papers too; empty where all dates
 *   lie in one.
 */
export function tallyDates(dates: readonly string[]): readonly Count[] {
  const known = dates.filter(date => /^\d{4}/.test(date)).map(date => date.slice(0, '2025-03-11'.length))
  const precision = Math.min(...known.map(date => date.length))
  for (const unit of UNITS) {
    if (unit.precision > precision) continue
    const indexes = known.map(date => {
      const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
      return unit.indexOf(year, month, day)
    })
    const first = indexes.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
    const last = indexes.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
    if (last - first >= MOST_SPANS) continue
    if (first >= last) return []
    const counts = Array.from({length: last - first + 1}, (_, index) => ({
      label: unit.label(first + index),
      count: 0
    }))
    for (const index of indexes) {
      const span = counts[index - first]
      if (span) span.count++
    }
    return counts
  }
  return []
}

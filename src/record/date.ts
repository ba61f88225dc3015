import type {PaperRecord} from './types.js'

/** Dates by how well they say when a paper came out. */
const dateNames = ['published', 'submitted', 'updated', 'listed'] as const

/**
 * When a paper came out, as well as its record tells; where no date has a year, its arXiv identifier does.
 *
 * @returns Numbers, as many as are known: year, month, day.
 */
export function dateOf({dates, identifiers}: PaperRecord): number[] {
  for (const name of dateNames) {
    const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(dates[name] ?? '') ?? []
    if (year) return [year, month, day].filter(part => part !== undefined).map(Number)
  }
  // arXiv identifiers begin with year and month: https://info.arxiv.org/help/arxiv_identifier.html
  const [, year, month] = /^(\d\d)(\d\d)\.\d/.exec(identifiers.arxiv ?? '') ?? []
  return year && month ? [2000 + Number(year), Number(month)] : []
}

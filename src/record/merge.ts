import type {PaperRecord} from './schema.js'

/**
 * Unites two records of the same paper: the longer abstract with what was found in it, all links and
 * identifiers, the earliest dates.
 *
 * @param first - The record that stands first; its title and source are kept.
 * @param second - Another record with the same id.
 *
 * @example
 * ```ts
 * import {mergePair, parseListing} from 'paperglean'
 *
 * const [short] = parseListing('Kites in Low Wind').papers
 * const [long] = parseListing('Kites in Low Wind\n\nWe fly kites of paper in low wind and measure how long they stay up.').papers
 * mergePair(short, long).abstract // => 'We fly kites of paper in low wind and measure how long they stay up.'
 * ```
 */
export function mergePair(first: PaperRecord, second: PaperRecord): PaperRecord {
  const longer = (second.abstract?.length ?? 0) > (first.abstract?.length ?? 0) ? second : first
  const other = longer === first ? second : first
  return {
    ...other,
    ...longer,
    source: first.source,
    authors: longer.authors.length > 0 ? longer.authors : other.authors,
    dates: earliest(longer.dates, other.dates),
    identifiers: {...other.identifiers, ...longer.identifiers},
    subjects: [...new Set([...longer.subjects, ...other.subjects])],
    links: [...longer.links, ...otherLinks(longer, other)],
    extra: {...other.extra, ...longer.extra}
  }
}

/** Links that only the other record has; their mentions count where the texts are the same. */
function otherLinks(longer: PaperRecord, other: PaperRecord): PaperRecord['links'] {
  const known = new Set(longer.links.map(link => link.url))
  return other.links
    .filter(link => !known.has(link.url))
    .map(link => ({
      ...link,
      mentions: link.mentions.filter(({field, start, end, text}) => longer[field]?.slice(start, end) === text)
    }))
}

function earliest(one: PaperRecord['dates'], two: PaperRecord['dates']): PaperRecord['dates'] {
  const dates = {...two, ...one}
  for (const key of ['listed', 'submitted', 'published', 'updated'] as const) {
    const [a, b] = [one[key], two[key]]
    if (a && b && !a.startsWith('-') && !b.startsWith('-')) dates[key] = [a, b].sort()[0]
  }
  return dates
}

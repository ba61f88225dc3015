import type {Extraction, Mention} from '../tree/entities.js'

/**
 * Leaves out of what was found all that stands behind a number of mentions.
 *
 * @param found - What a paper names.
 * @param most - How many mentions stay: the first of the title, then of the abstract.
 * @returns The same, where there are not more.
 */
export function limitMentions(found: Extraction, most: number): Extraction {
  const {links, metrics, datasets, methods} = found
  const mentions = [links, metrics, datasets, methods].flatMap(entities =>
    entities.flatMap<Mention>(entity => entity.mentions)
  )
  if (mentions.length <= most) return found
  const end = mentions.map(placeOf).sort((a, b) => a - b)[most] ?? 0
  const isKept = (mention: Mention) => placeOf(mention) < end
  const kept = <Entity extends {mentions: Mention[]}>(entities: readonly Entity[]) =>
    entities
      .map(entity => ({...entity, mentions: entity.mentions.filter(isKept)}))
      .filter(entity => entity.mentions.length > 0)
  return {
    links: kept(links),
    // The number of a metric is nothing without its place.
    metrics: metrics.filter(metric => metric.mentions.every(isKept)),
    datasets: kept(datasets),
    methods: kept(methods)
  }
}

/** Titles stand before abstracts. */
function placeOf({field, start}: Mention): number {
  return field === 'title' ? start - Number.MAX_SAFE_INTEGER : start
}

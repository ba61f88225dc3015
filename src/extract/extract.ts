import type {Extraction, Mention, Metric, PaperText} from '../tree/entities.js'
import {extractEntities} from './entities.js'
import {settingsOf} from './known-names.js'
import {extractLinks} from './links.js'
import type {ExtractOptions} from './options.js'

/**
 * Finds the links, metrics, datasets and methods of a paper.
 *
 * @param text - Title and abstract, or one text that is taken for an abstract. LaTeX is cleaned before,
 *   by `cleanText`.
 * @param options - See {@link ExtractOptions}.
 * @returns What was found, with mentions in offsets of the text that was given.
 *
 * @example
 * ```ts
 * import {extractAll} from 'paperglean'
 *
 * const {datasets} = extractAll('We train a small network on CIFAR-10.')
 * datasets[0].name // => 'CIFAR-10'
 * datasets[0].mentions[0] // => {field: 'abstract', start: 28, end: 36, text: 'CIFAR-10'}
 * ```
 */
export function extractAll(text: PaperText | string, options?: ExtractOptions): Extraction {
  const settings = settingsOf(options)
  const paper = typeof text === 'string' ? {title: '', abstract: text} : text
  const links = extractLinks(paper)
  const {metrics, datasets, methods} = extractEntities(paper, settings)
  const inLink = links.flatMap(link => link.mentions)
  return {
    links: settings.wants('links') ? links : [],
    metrics: outside(metrics, inLink).filter(hasValue),
    datasets: outside(datasets, inLink),
    methods: outside(methods, inLink)
  }
}

/** Drops what is only named inside an address, such as a repository's name. */
function outside<Entity extends {mentions: Mention[]}>(
  entities: Entity[],
  links: readonly Mention[]
): Entity[] {
  if (links.length === 0) return entities
  const covered = {title: new Spans(links, 'title'), abstract: new Spans(links, 'abstract')}
  return entities
    .map(entity => ({
      ...entity,
      mentions: entity.mentions.filter(mention => !covered[mention.field].meet(mention))
    }))
    .filter(entity => entity.mentions.length > 0)
}

/** Whether the number of a metric still has its mention: one inside an address is none. */
const hasValue = ({value, mentions}: Metric) => value === null || mentions.some(({part}) => part === 'value')

/** Spans of one field that do not overlap, for look-up. */
class Spans {
  readonly #spans: readonly Mention[]

  constructor(mentions: readonly Mention[], field: Mention['field']) {
    this.#spans = mentions.filter(mention => mention.field === field).sort((a, b) => a.start - b.start)
  }

  /** Whether one of the spans has a character in common with another span. */
  meet({start, end}: Mention): boolean {
    let low = 0
    let high = this.#spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#spans[middle]?.end ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return (this.#spans[low]?.start ?? Infinity) < end
  }
}

import type {Extraction, Mention, Metric, PaperText} from '../tree/entities.js'
import {Engine, type ExtractorModels, sharedEngine} from './engine.js'
import {findEntities, type PaperEntities} from './entities.js'
import type {ExtractedField} from './fields.js'
import {makeSettings, type Settings} from './known-names.js'
import {extractLinks} from './links.js'
import {
  checkExtractOptions,
  checkExtractorOptions,
  checkPapers,
  checkText,
  type ExtractOptions
} from './options.js'
import {type ExtractorStage, runStages, type StageResult} from './stages.js'

/** Options of {@link createExtractor}. */
export interface ExtractorOptions extends ExtractOptions {
  /** Weights of one's own. */
  readonly models?: ExtractorModels | undefined
}

/** What a paper names, and what is to be said of it. */
export interface Noted {
  readonly extraction: Extraction
  /** Whether its abstract holds a table, whose numbers are left out. */
  readonly hasTable: boolean
  /** What a stage of the caller's says of it besides. */
  readonly fields?: StageResult['fields']
}

/** Papers that go through the stages together. */
const BATCH = 16

/**
 * Finds the links, metrics, datasets and methods of papers, by options that are made ready once. It keeps the words that it
 * met, some 50,000 at most, and shares nothing that changes with another extractor.
 */
export class Extractor {
  readonly #settings: Settings
  readonly #engine: Engine
  readonly #stages: readonly ExtractorStage[]

  /** @internal */
  constructor(settings: Settings, engine: Engine, stages: readonly ExtractorStage[] = []) {
    this.#settings = settings
    this.#engine = engine
    this.#stages = stages
  }

  /** @internal The same with further stages behind its own. */
  with(stages: readonly ExtractorStage[]): Extractor {
    return stages.length === 0
      ? this
      : new Extractor(this.#settings, this.#engine, [...this.#stages, ...stages])
  }

  /**
   * Finds what a paper names.
   *
   * @param text - Title and abstract, or one text that is taken for an abstract.
   * @returns What was found, with mentions in offsets of the text that was given.
   *
   * @example
   * ```ts
   * import {createExtractor} from 'paperglean'
   *
   * const {datasets} = createExtractor({datasets: ['PondView']}).extract('We count ponds in PondView.')
   * datasets[0]?.mentions // => [{field: 'abstract', start: 18, end: 26, text: 'PondView'}]
   * ```
   */
  extract(text: PaperText | string): Extraction {
    checkText(text)
    return (this.note([asPaper(text)])[0] as Noted).extraction
  }

  /**
   * Finds what each of many papers names, quicker than one by one.
   *
   * @param papers - The papers.
   * @returns What was found in each, as {@link Extractor.extract} does.
   *
   * @example
   * ```ts
   * import {createExtractor} from 'paperglean'
   *
   * const found = createExtractor().extractMany([
   *   {title: 'FernNet: Counting Ferns', abstract: 'We propose FernNet, a network that counts ferns.'},
   *   {title: 'Counting Ponds', abstract: null}
   * ])
   * found.map(({methods}) => methods.map(({name}) => name)) // => [['FernNet'], []]
   * ```
   */
  extractMany(papers: readonly PaperText[]): Extraction[] {
    checkPapers(papers)
    return this.note(papers).map(({extraction}) => extraction)
  }

  /** @internal The same, with what a reader of its papers has to be told. */
  note(papers: readonly PaperText[]): Noted[] {
    const found: Noted[] = []
    for (let start = 0; start < papers.length; start += BATCH)
      found.push(...this.#noteBatch(papers.slice(start, start + BATCH)))
    return found
  }

  /** @internal What a text names of one kind alone, also inside of addresses. */
  only(field: ExtractedField, text: PaperText | string): PaperEntities {
    checkText(text)
    const settings = {...this.#settings, wants: (wanted: ExtractedField) => wanted === field}
    return findEntities([asPaper(text)], settings, this.#engine)[0] as PaperEntities
  }

  #noteBatch(papers: readonly PaperText[]): Noted[] {
    const entities = findEntities(papers, this.#settings, this.#engine)
    return papers.map((paper, index) => {
      const {metrics = [], datasets = [], methods = [], hasTable = false} = entities[index] ?? {}
      const links = extractLinks(paper)
      const inLink = links.flatMap(link => link.mentions)
      const found = {
        links: this.#settings.wants('links') ? links : [],
        metrics: outside(metrics, inLink).filter(hasValue),
        datasets: outside(datasets, inLink),
        methods: outside(methods, inLink)
      }
      if (this.#stages.length === 0) return {extraction: found, hasTable}
      const {fields, ...extraction} = runStages(this.#stages, paper, found)
      return {extraction, hasTable, fields}
    })
  }
}

/**
 * Makes an extractor: a lexicon of one's own is made ready once and not at each call.
 *
 * @param options - See {@link ExtractorOptions}.
 * @throws TypeError for a bad option, or a file that is no model.
 *
 * @example
 * ```ts
 * import {createExtractor, parseListing} from 'paperglean'
 *
 * const extractor = createExtractor({methods: ['Moss Sorting'], ignore: ['CIFAR-10']})
 * const {methods, datasets} = extractor.extract('We compare Moss Sorting with others on CIFAR-10.')
 * methods[0]?.name // => 'Moss Sorting'
 * datasets // => []
 * parseListing('Kites\n\nWe sort kites by Moss Sorting and say in some more words how it is done.', {extract: extractor}).papers[0]?.methods[0]?.name // => 'Moss Sorting'
 * ```
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  checkExtractorOptions(options)
  return new Extractor(makeSettings(options), new Engine(options.models), options.extractors)
}

/** An extractor, and what its options were when it was made. */
interface Ready {
  readonly copy: Readonly<Record<string, unknown>>
  readonly extractor: Extractor
}

const ready = new WeakMap<ExtractOptions, Ready>()
const defaults: ExtractOptions = {}

/**
 * The extractor for options, or the one that is given. Those for options share an engine; the same options are made ready
 * once, and anew when they were changed.
 *
 * @throws TypeError for a bad option.
 */
export function extractorFor(options: ExtractOptions | Extractor = defaults): Extractor {
  if (options instanceof Extractor) return options
  const known = ready.get(options)
  if (known && isAs(options, known.copy)) return known.extractor
  checkExtractOptions(options)
  const extractor = new Extractor(makeSettings(options), sharedEngine(), options.extractors)
  ready.set(options, {copy: copyOf(options), extractor})
  return extractor
}

function copyOf(options: ExtractOptions): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, Array.isArray(value) ? [...value] : value])
  )
}

/** Whether options are what they were when they were copied. */
function isAs(options: ExtractOptions, copy: Readonly<Record<string, unknown>>): boolean {
  const entries = Object.entries(options)
  return (
    entries.length === Object.keys(copy).length && entries.every(([name, value]) => isSame(value, copy[name]))
  )
}

function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other
  return one.length === other.length && one.every((member, index) => member === other[index])
}

/** A plain text is taken for an abstract. */
const asPaper = (text: PaperText | string): PaperText =>
  typeof text === 'string' ? {title: '', abstract: text} : text

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
      mentions: entity.mentions.filter(mention => !covered[mention.field].overlaps(mention))
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
  overlaps({start, end}: Mention): boolean {
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

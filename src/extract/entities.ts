import type {Dataset, Method, Metric, PaperText} from '../tree/entities.js'
import {type Acronym, findAcronyms} from './acronyms.js'
import {type Settings, settingsOf} from './known-names.js'
import {findMetrics} from './metrics.js'
import {findNamedEntities, toDataset, toMethod} from './names/decide.js'
import type {ExtractOptions} from './options.js'
import {placed, Tokenizer, type TokenText} from './tokens.js'

/** The metrics, datasets and methods of one paper. */
export interface PaperEntities {
  readonly metrics: Metric[]
  readonly datasets: Dataset[]
  readonly methods: Method[]
}

const asPaper = (text: PaperText | string): PaperText =>
  typeof text === 'string' ? {title: '', abstract: text} : text

const tokenizer = new Tokenizer()

/** Finds metrics, datasets and methods together, over one tokenization of the title and one of the abstract. */
export function extractEntities(text: PaperText, settings: Settings = settingsOf()): PaperEntities {
  const {wants, threshold, ignores} = settings
  if (!wants('metrics') && !wants('datasets') && !wants('methods'))
    return {metrics: [], datasets: [], methods: []}
  const texts: TokenText[] = [tokenizer.tokenize(text.title, 'title')]
  if (text.abstract !== null) texts.push(tokenizer.tokenize(text.abstract, 'abstract'))
  const acronyms = new Map<TokenText, readonly Acronym[]>(texts.map(field => [field, findAcronyms(field)]))
  const {datasets, methods} = findNamedEntities(texts, acronyms, settings)
  const metrics = wants('metrics') ? findMetrics(texts.map(placed), acronyms as never, datasets, methods) : []
  return {
    metrics: metrics.filter(({name, confidence = 1}) => confidence >= threshold && !ignores(name)),
    datasets: wants('datasets') ? datasets.map(toDataset) : [],
    methods: wants('methods') ? methods.map(toMethod) : []
  }
}

/**
 * Finds the measured quantities of a paper and the evaluation metrics that are named without a value.
 *
 * @param text - Cleaned title and abstract; a string is taken for an abstract.
 * @param options - See {@link ExtractOptions}; `fields` says nothing here.
 * @returns Metrics in text order; offsets of mentions are UTF-16 offsets into their field.
 *
 * @example
 * ```ts
 * import {extractMetrics} from 'paperglean'
 *
 * const [metric] = extractMetrics('It reaches an FID of 2.7 on CIFAR-10.')
 * metric.name // => 'FID'
 * metric.value // => 2.7
 * metric.dataset // => 'CIFAR-10'
 * ```
 */
export const extractMetrics = (text: PaperText | string, options?: ExtractOptions): Metric[] =>
  extractEntities(asPaper(text), {...settingsOf(options), wants: field => field === 'metrics'}).metrics

/**
 * Finds the datasets, corpora, benchmarks and simulated environments that a paper names.
 *
 * @param text - Cleaned title and abstract; a string is taken for an abstract.
 * @param options - See {@link ExtractOptions}; `fields` says nothing here.
 * @returns Datasets in the order of their first mention; offsets are UTF-16 offsets into the field.
 *
 * @example
 * ```ts
 * import {extractDatasets} from 'paperglean'
 *
 * extractDatasets('Experiments on CIFAR-10 and ImageNet 64×64.').map(dataset => dataset.name) // => ['CIFAR-10', 'ImageNet 64×64']
 * ```
 */
export const extractDatasets = (text: PaperText | string, options?: ExtractOptions): Dataset[] =>
  extractEntities(asPaper(text), {...settingsOf(options), wants: field => field === 'datasets'}).datasets

/**
 * Finds the algorithms, models, architectures, systems and training objectives that a paper names. A full form and its
 * acronym (Schwartz & Hearst 2003) are one method.
 *
 * @param text - Cleaned title and abstract; a string is taken for an abstract.
 * @param options - See {@link ExtractOptions}; `fields` says nothing here.
 * @returns Methods in the order of their first mention; offsets are UTF-16 offsets into the field.
 *
 * @example
 * ```ts
 * import {extractMethods} from 'paperglean'
 *
 * const methods = extractMethods('We propose FernNet, a small network trained with Adam.')
 * methods.map(method => method.name) // => ['FernNet', 'Adam']
 * methods.map(method => method.role) // => ['proposed', 'used']
 * ```
 */
export const extractMethods = (text: PaperText | string, options?: ExtractOptions): Method[] =>
  extractEntities(asPaper(text), {...settingsOf(options), wants: field => field === 'methods'}).methods

import type {Dataset, Extraction, Method, Metric, PaperText} from '../tree/entities.js'
import {type Extractor, extractorFor} from './extractor.js'
import type {ExtractOptions} from './options.js'

/**
 * Finds the links, metrics, datasets and methods of a paper.
 *
 * @param text - Title and abstract, or one text that is taken for an abstract. LaTeX is cleaned before,
 *   by `cleanText`.
 * @param options - See {@link ExtractOptions}; for many papers, an extractor takes them together.
 * @returns What was found, with mentions in offsets of the text that was given.
 *
 * @example
 * ```ts
 * import {extractAll} from 'paperglean'
 *
 * const {datasets} = extractAll('We train a small network on CIFAR-10.')
 * datasets[0]?.name // => 'CIFAR-10'
 * datasets[0]?.mentions[0] // => {field: 'abstract', start: 28, end: 36, text: 'CIFAR-10'}
 * ```
 */
export const extractAll = (text: PaperText | string, options?: ExtractOptions | Extractor): Extraction =>
  extractorFor(options).extract(text)

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
 * metric?.name // => 'FID'
 * metric?.value // => 2.7
 * metric?.dataset // => 'CIFAR-10'
 * ```
 */
export const extractMetrics = (text: PaperText | string, options?: ExtractOptions | Extractor): Metric[] =>
  extractorFor(options).only('metrics', text).metrics

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
export const extractDatasets = (text: PaperText | string, options?: ExtractOptions | Extractor): Dataset[] =>
  extractorFor(options).only('datasets', text).datasets

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
export const extractMethods = (text: PaperText | string, options?: ExtractOptions | Extractor): Method[] =>
  extractorFor(options).only('methods', text).methods

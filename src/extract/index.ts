/**
 * What a text names: links, metrics, datasets and methods, each with the place where it stands.
 *
 * @packageDocumentation
 */
export {identifiersOf} from '../address/index.js'
export type * from '../tree/entities.js'
export type {ExtractorModels} from './engine.js'
export {extractAll, extractDatasets, extractMethods, extractMetrics} from './extract.js'
export {createExtractor, type Extractor, type ExtractorOptions} from './extractor.js'
export type {ExtractedField} from './fields.js'
export {extractLinks} from './links.js'
export {extractListing} from './listing.js'
export type {ExtractOptions} from './options.js'
export type {ExtractorStage, StageResult} from './stages.js'

export {identifiersOf} from '../address/index.js'
export type {
  Dataset,
  Extraction,
  Link,
  LinkKind,
  Mention,
  MentionField,
  Method,
  MethodRole,
  Metric,
  MetricMention,
  PaperText
} from '../tree/entities.js'
export type {ExtractorModels} from './engine.js'
export {extractAll, extractDatasets, extractMethods, extractMetrics} from './extract.js'
export {createExtractor, type Extractor, type ExtractorOptions} from './extractor.js'
export {extractLinks} from './links.js'
export {extractListing} from './listing.js'
export type {ExtractedField, ExtractOptions} from './options.js'
export type {ExtractorStage, StageResult} from './stages.js'

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
export {extractDatasets, extractMethods, extractMetrics} from './entities.js'
export {extractAll} from './extract.js'
export {extractLinks} from './links.js'
export {extractListing} from './listing.js'
export type {ExtractedField, ExtractOptions} from './options.js'

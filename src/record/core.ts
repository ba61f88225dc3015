export {type AuthorText, authorOf} from './authors.js'
export {
  datasetSchema,
  identifiersSchema,
  linkSchema,
  mentionSchema,
  methodSchema,
  metricSchema
} from './entity-schemas.js'
export {type Provenance, recordId} from './id.js'
export {type IdentifierScheme, normaliseIdentifier} from './identifiers.js'
export {type MergeResult, mergePair, mergeRecords} from './merge.js'
export {listingRecords, type RecordOptions} from './record.js'
export {authorSchema, dateSchema, paperObjectSchema, paperRecordSchema, sourceSchema} from './schema.js'
export type * from './types.js'
export {parseRecord, recordJsonSchema, safeParseRecord} from './validate.js'

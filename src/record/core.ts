export {type AuthorText, authorOf} from './authors.js'
export {type Provenance, recordId} from './id.js'
export {type IdentifierScheme, normaliseIdentifier} from './identifiers.js'
export {type MergeResult, mergePair, mergeRecords} from './merge.js'
export {listingRecords, type RecordOptions} from './record.js'
export {
  type AuthorName,
  authorSchema,
  dateSchema,
  type PaperRecord,
  paperRecordSchema,
  sourceSchema
} from './schema.js'
export {parseRecord, recordJsonSchema, safeParseRecord} from './validate.js'

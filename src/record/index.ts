export {recordId} from './id.js'
export {mergePair} from './merge.js'
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

export {InvalidRecordError} from './check.js'
export type {RecordFormat, StreamingFormat} from './format.js'
export type {JsonOptions} from './json.js'
export type {NdjsonOptions} from './ndjson.js'
export {
  type FormatName,
  type FormatOptions,
  type FormatOutput,
  type StreamingFormatName,
  serialize,
  serializeStream,
  writers
} from './serialize.js'

export {InvalidRecordError} from './check.js'
export {type CsvOptions, csv, tsv} from './csv.js'
export type {RecordFormat, StreamingFormat} from './format.js'
export {type JsonOptions, json} from './json.js'
export {type NdjsonOptions, ndjson} from './ndjson.js'
export {
  type FormatName,
  type FormatOptions,
  type FormatOutput,
  type StreamingFormatName,
  serialize,
  serializeStream,
  writers
} from './serialize.js'
export {createSerializer, type Formats, type Serializer, type StreamingName} from './serializer.js'

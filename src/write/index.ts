export {type BibtexOptions, biblatex, bibtex} from './bibtex.js'
export {InvalidRecordError} from './check.js'
export {type CslJsonOptions, cslJson} from './csl-json.js'
export {type CsvOptions, csv, tsv} from './csv.js'
export type {RecordFormat, StreamingFormat} from './format.js'
export {type JsonOptions, json} from './json.js'
export {type NdjsonOptions, ndjson} from './ndjson.js'
export {type ParquetOptions, parquet} from './parquet.js'
export {type RisOptions, ris} from './ris.js'
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

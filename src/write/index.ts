/**
 * The writers: records to text, bytes or files of one format.
 *
 * @packageDocumentation
 */
export {type BibtexOptions, biblatex, bibtex} from './bibtex.js'
export {InvalidRecordError} from './check.js'
export {type CroissantOptions, croissant} from './croissant.js'
export {type CslJsonOptions, cslJson} from './csl-json.js'
export {type CsvOptions, csv, tsv} from './csv.js'
export {type DatasetOptions, dataset} from './dataset.js'
export type {Folder, RecordFormat, StreamingFormat} from './format.js'
export {type HtmlOptions, html} from './html.js'
export {type JsonOptions, json} from './json.js'
export {type JsonLdOptions, jsonLd} from './json-ld.js'
export {type JsonSchemaOptions, jsonSchema} from './json-schema.js'
export {type MarkdownOptions, markdown} from './markdown.js'
export {type NdjsonOptions, ndjson} from './ndjson.js'
export {type ParquetOptions, parquet} from './parquet.js'
export {type ReportOptions, report} from './report.js'
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
export {type TerminalOptions, terminal} from './terminal.js'

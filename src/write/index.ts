export {InvalidRecordError} from './check.js'
export type {RecordFormat, StreamingFormat} from './format.js'
export {type HtmlOptions, html} from './html.js'
export type {JsonOptions} from './json.js'
export {type MarkdownOptions, markdown} from './markdown.js'
export type {NdjsonOptions} from './ndjson.js'
export {type ReportOptions, report} from './report.js'
export {
  type FormatName,
  type FormatOptions,
  type FormatOutput,
  type StreamingFormatName,
  serialize,
  serializeStream,
  writers
} from './serialize.js'
export {type TerminalOptions, terminal} from './terminal.js'

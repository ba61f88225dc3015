import type {PaperRecord} from '../record/types.js'
import {type BibtexOptions, biblatex, bibtex} from './bibtex.js'
import {type CroissantOptions, croissant} from './croissant.js'
import {type CslJsonOptions, cslJson} from './csl-json.js'
import {type CsvOptions, csv, tsv} from './csv.js'
import {type DatasetOptions, dataset} from './dataset.js'
import {type HtmlOptions, html} from './html.js'
import {type JsonOptions, json} from './json.js'
import {type JsonLdOptions, jsonLd} from './json-ld.js'
import {type JsonSchemaOptions, jsonSchema} from './json-schema.js'
import {type MarkdownOptions, markdown} from './markdown.js'
import {type NdjsonOptions, ndjson} from './ndjson.js'
import {type ParquetOptions, parquet} from './parquet.js'
import {type ReportOptions, report} from './report.js'
import {type RisOptions, ris} from './ris.js'
import {type StreamingName, streamChecked, writeChecked} from './serializer.js'
import {type TerminalOptions, terminal} from './terminal.js'

/**
 * The output formats by name.
 *
 * @example
 * ```ts
 * import {writers} from 'paperglean/write'
 *
 * writers.bibtex.extension // => 'bib'
 * ```
 */
export const writers = {
  json,
  ndjson,
  csv,
  tsv,
  bibtex,
  biblatex,
  ris,
  'csl-json': cslJson,
  parquet,
  'json-schema': jsonSchema,
  'json-ld': jsonLd,
  croissant,
  dataset,
  html,
  markdown,
  report,
  terminal
} as const

/** Name of an output format. */
export type FormatName = keyof typeof writers

/** Options of each output format. */
export interface FormatOptions {
  /** Options of `json`. */
  readonly json: JsonOptions
  /** Options of `ndjson`. */
  readonly ndjson: NdjsonOptions
  /** Options of `csv`. */
  readonly csv: CsvOptions
  /** Options of `tsv`. */
  readonly tsv: CsvOptions
  /** Options of `bibtex`. */
  readonly bibtex: BibtexOptions
  /** Options of `biblatex`. */
  readonly biblatex: BibtexOptions
  /** Options of `ris`. */
  readonly ris: RisOptions
  /** Options of `csl-json`. */
  readonly 'csl-json': CslJsonOptions
  /** Options of `parquet`. */
  readonly parquet: ParquetOptions
  /** Options of `json-schema`. */
  readonly 'json-schema': JsonSchemaOptions
  /** Options of `json-ld`. */
  readonly 'json-ld': JsonLdOptions
  /** Options of `croissant`. */
  readonly croissant: CroissantOptions
  /** Options of `dataset`. */
  readonly dataset: DatasetOptions
  /** Options of `html`. */
  readonly html: HtmlOptions
  /** Options of `markdown`. */
  readonly markdown: MarkdownOptions
  /** Options of `report`. */
  readonly report: ReportOptions
  /** Options of `terminal`. */
  readonly terminal: TerminalOptions
}

/** What a format gives: `string` for a text format, `Uint8Array` for a binary one, `Folder` for several files. */
export type FormatOutput<Name extends FormatName> = ReturnType<(typeof writers)[Name]['write']>

/** Name of an output format that can be written record by record. */
export type StreamingFormatName = StreamingName<typeof writers>

/**
 * Writes records in an output format. The same records give the same bytes: keys stand in the order
 * of the schema, and keys that it does not know stand sorted behind them.
 *
 * @param papers - The records. Each is validated before anything is written.
 * @param format - Name of the format; see {@link writers}.
 * @param options - Options of that format.
 * @returns Text, bytes or files, as the format has it.
 * @throws {@link InvalidRecordError} for a record that does not validate, with its index and the path.
 * @throws TypeError for a format or an option that does not exist, or an option with a wrong value.
 * @example
 * ```ts
 * import {parseListing} from 'paperglean'
 * import {serialize} from 'paperglean/write'
 *
 * const {papers} = parseListing('Pruning Willow Trees\n\nWe propose Snip, which prunes willow trees by 40%.')
 * const text = serialize(papers, 'ndjson')
 * text.split('\n').length - 1 // => 1
 * ```
 */
export function serialize<Name extends FormatName>(
  papers: readonly PaperRecord[],
  format: Name,
  options?: FormatOptions[Name]
): FormatOutput<Name>
export function serialize(papers: readonly PaperRecord[], format: FormatName, options?: unknown): unknown {
  return writeChecked(writers, papers, format, options)
}

/**
 * Writes records in an output format as they come: an async generator, which
 * `ReadableStream.from` (web) and `Readable.from` (Node) turn into a stream. A record that does not
 * validate ends it; what was written before that record stands.
 *
 * @param papers - The records, or a source of records.
 * @param format - Name of a format that can be written record by record.
 * @param options - Options of that format.
 * @returns The pieces; joined, they are what {@link serialize} gives.
 * @throws {@link InvalidRecordError} for a record that does not validate, when its turn comes.
 * @throws TypeError at the call, for a format or an option that does not exist.
 * @example
 * ```ts
 * import {parseListing} from 'paperglean'
 * import {serializeStream} from 'paperglean/write'
 *
 * const {papers} = parseListing('Pruning Willow Trees\n\nWe propose Snip, which prunes willow trees by 40%.')
 * for await (const line of serializeStream(papers, 'ndjson')) {
 *   line.endsWith('\n') // => true
 * }
 * ```
 */
export function serializeStream<Name extends StreamingFormatName>(
  papers: Iterable<PaperRecord> | AsyncIterable<PaperRecord>,
  format: Name,
  options?: FormatOptions[Name]
): AsyncGenerator<FormatOutput<Name>, void>
export function serializeStream(
  papers: Iterable<PaperRecord> | AsyncIterable<PaperRecord>,
  format: FormatName,
  options?: unknown
): AsyncGenerator<unknown, void> {
  return streamChecked(writers, papers, format, options)
}

import type {PaperRecord} from '../record/schema.js'
import {checkOptions, checkRecord} from './check.js'
import type {RecordFormat} from './format.js'
import {type HtmlOptions, html} from './html.js'
import {type JsonOptions, json} from './json.js'
import {type MarkdownOptions, markdown} from './markdown.js'
import {type NdjsonOptions, ndjson} from './ndjson.js'
import {type ReportOptions, report} from './report.js'
import {type TerminalOptions, terminal} from './terminal.js'

/**
 * The output formats by name.
 *
 * @example
 * ```ts
 * import {writers} from 'paperglean/write'
 *
 * Object.keys(writers).includes('ndjson') // => true
 * ```
 */
export const writers = {
  json,
  ndjson,
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
  /** Options of `html`. */
  readonly html: HtmlOptions
  /** Options of `markdown`. */
  readonly markdown: MarkdownOptions
  /** Options of `report`. */
  readonly report: ReportOptions
  /** Options of `terminal`. */
  readonly terminal: TerminalOptions
}

/** What a format gives: `string` for a text format, `Uint8Array` for a binary one. */
export type FormatOutput<Name extends FormatName> = ReturnType<(typeof writers)[Name]['write']>

/** Name of an output format that can be written record by record. */
export type StreamingFormatName = {
  [Name in FormatName]: (typeof writers)[Name] extends {stream: unknown} ? Name : never
}[FormatName]

/**
 * Writes records in an output format. The same records give the same bytes: keys stand in the order
 * of the schema, and keys that it does not know stand sorted behind them.
 *
 * @param papers - The records. Each is validated before anything is written.
 * @param format - Name of the format; see {@link writers}.
 * @param options - Options of that format.
 * @returns Text or bytes, as the format has it.
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
  const writer = formatOf(format)
  const checked = checkOptions(format, writer.options, options)
  if (!Array.isArray(papers)) throw new TypeError('papers: expected an array of records')
  papers.forEach(checkRecord)
  return writer.write(papers, checked)
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
  const writer = formatOf(format)
  if (!writer.stream) throw new TypeError(`format: \`${format}\` cannot be written record by record`)
  return writer.stream(checkedRecords(papers), checkOptions(format, writer.options, options))
}

async function* checkedRecords(papers: Iterable<PaperRecord> | AsyncIterable<PaperRecord>) {
  let index = 0
  for await (const paper of papers) yield checkRecord(paper, index++)
}

function formatOf(name: string): RecordFormat {
  if (!Object.hasOwn(writers, name)) {
    const known = Object.keys(writers).map(known => `\`${known}\``)
    throw new TypeError(`format: expected one of ${known.join(', ')}, found ${JSON.stringify(name)}`)
  }
  return writers[name as FormatName]
}

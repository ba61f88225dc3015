import type * as z from 'zod'
import {anArray, anObject, checkArgument, isAnyIterable, recordOf} from '../arguments/checks.js'
import type {PaperRecord} from '../record/types.js'
import {checkOptions, checkRecord} from './check.js'
import type {RecordFormat} from './format.js'

/** Formats by name. */
export type Formats = Readonly<Record<string, RecordFormat>>

/** Names of the formats that can be written record by record. */
export type StreamingName<Some extends Formats> = {
  [Name in keyof Some & string]: Some[Name] extends {stream: unknown} ? Name : never
}[keyof Some & string]

/** Writes records in some formats; see {@link createSerializer}. */
export interface Serializer<Some extends Formats> {
  /** Writes all records at once, as `serialize` of `paperglean` does. */
  serialize<Name extends keyof Some & string>(
    papers: readonly PaperRecord[],
    format: Name,
    options?: z.input<Some[Name]['options']>
  ): ReturnType<Some[Name]['write']>
  /** Writes records as they come, as `serializeStream` of `paperglean` does. */
  serializeStream<Name extends StreamingName<Some>>(
    papers: Iterable<PaperRecord> | AsyncIterable<PaperRecord>,
    format: Name,
    options?: z.input<Some[Name]['options']>
  ): AsyncGenerator<ReturnType<Some[Name]['write']>, void>
}

/**
 * Makes `serialize` and `serializeStream` for some formats alone, so that a bundle needs to hold no others.
 *
 * @param formats - The formats by name.
 *
 * @example
 * ```ts
 * import {createSerializer} from 'paperglean/core'
 * import {json, ris} from 'paperglean/write'
 *
 * const {serialize} = createSerializer({json, ris})
 * serialize([], 'json') // => '[]\n'
 * ```
 */
export function createSerializer<Some extends Formats>(formats: Some): Serializer<Some>
export function createSerializer(formats: Formats) {
  checkArgument('formats', someFormats, formats)
  return {
    serialize: (papers: readonly PaperRecord[], name: string, options?: unknown) =>
      writeChecked(formats, papers, name, options),
    serializeStream: (papers: Iterable<PaperRecord>, name: string, options?: unknown) =>
      streamChecked(formats, papers, name, options)
  }
}

const someFormats = /* @__PURE__ */ recordOf(anObject)

/** Checks options and records, and writes. */
export function writeChecked(
  formats: Formats,
  papers: readonly PaperRecord[],
  name: string,
  options: unknown
): unknown {
  const format = formatOf(formats, name)
  const checked = checkOptions(name, format.options, options)
  checkArgument('papers', anArray, papers)
  papers.forEach(checkRecord)
  return format.write(papers, checked)
}

/** Checks options, then each record in its turn, and writes. */
export function streamChecked(
  formats: Formats,
  papers: Iterable<PaperRecord> | AsyncIterable<PaperRecord>,
  name: string,
  options: unknown
): AsyncGenerator<unknown, void> {
  const format = formatOf(formats, name)
  if (!format.stream) throw new TypeError(`format: \`${name}\` cannot be written record by record`)
  checkArgument('papers', isAnyIterable, papers)
  return format.stream(checkedRecords(papers), checkOptions(name, format.options, options))
}

async function* checkedRecords(papers: Iterable<PaperRecord> | AsyncIterable<PaperRecord>) {
  let index = 0
  for await (const paper of papers) yield checkRecord(paper, index++)
}

function formatOf(formats: Formats, name: string): RecordFormat {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined
  if (format) return format
  const known = Object.keys(formats).map(known => `\`${known}\``)
  throw new TypeError(`format: expected one of ${known.join(', ')}, found ${JSON.stringify(name)}`)
}

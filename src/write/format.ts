import type * as z from 'zod'
import type {PaperRecord} from '../record/types.js'

/** Files of a folder: text or bytes by name. */
export type Folder = ReadonlyMap<string, string | Uint8Array>

/**
 * A way to write records. Every format is one file of this folder with one value of this shape.
 *
 * @typeParam Output - `string` for a text format, `Uint8Array` for a binary one, {@link Folder} for several files.
 * @typeParam Options - The schema of the format's options.
 * @example
 * ```ts
 * import {writers} from 'paperglean/write'
 *
 * writers.ndjson.extension // => 'ndjson'
 * writers.ndjson.mediaType // => 'application/x-ndjson'
 * ```
 */
export interface RecordFormat<
  Output extends string | Uint8Array | Folder = string | Uint8Array | Folder,
  Options extends z.ZodType = z.ZodType
> {
  /** Extension of a file in this format, without the dot; empty for a folder. */
  readonly extension: string
  /** Media type of a file in this format; empty for a folder. */
  readonly mediaType: string
  /** Schema of the options, with their defaults; an option that it does not name is refused. */
  readonly options: Options
  /**
   * Writes all records at once.
   *
   * @param papers - Records that were validated.
   * @param options - Options that were validated, defaults filled in.
   */
  write(papers: readonly PaperRecord[], options: z.output<Options>): Output
  /**
   * Writes record after record; the pieces joined are what `write` gives. Absent where a format
   * cannot be written before its last record is known.
   *
   * @param papers - Records that were validated.
   * @param options - Options that were validated, defaults filled in.
   */
  stream?(papers: AsyncIterable<PaperRecord>, options: z.output<Options>): AsyncGenerator<Output, void>
}

/**
 * A format whose records can be written one after the other.
 *
 * @typeParam Output - `string` for a text format, `Uint8Array` for a binary one.
 * @typeParam Options - The schema of the format's options.
 */
export interface StreamingFormat<
  Output extends string | Uint8Array = string | Uint8Array,
  Options extends z.ZodType = z.ZodType
> extends RecordFormat<Output, Options> {
  /**
   * Writes record after record; the pieces joined are what `write` gives.
   *
   * @param papers - Records that were validated.
   * @param options - Options that were validated, defaults filled in.
   */
  stream(papers: AsyncIterable<PaperRecord>, options: z.output<Options>): AsyncGenerator<Output, void>
}

import type {VFile} from 'vfile'
import {
  aFile,
  aFunction,
  anAddress,
  aString,
  checkArgument,
  checkOptionsBy,
  listOf,
  type OptionChecks,
  wholeNumberFrom,
  withMembers
} from '../arguments/checks.js'
import type {Listing} from '../tree/types.js'
import type {Cutter} from './cut/cutter.js'

/** Options of a reader. */
export interface ReadOptions {
  /** The year of dates that name none, such as "Mar 11". */
  readonly year?: number | undefined
  /** Address of the listing, which relative addresses in it count from. */
  readonly url?: string | undefined
}

/**
 * An input format: how it is known, and how it is read. All readers give the same listing tree.
 */
export interface Reader<Name extends string = string> {
  /** Name of the format. */
  readonly name: Name
  /**
   * Tells how sure it is that a source is of this format.
   *
   * @param head - The first characters of the source, 4,096 at most, without a byte order mark;
   *   it may end anywhere, in the middle of a tag or a word.
   * @returns From 0 (it is not) to 1 (it cannot be anything else).
   */
  readonly detect: (head: string) => number
  /**
   * Makes the listing tree of a source. Never throws on what a source holds.
   *
   * @param source - The whole source.
   * @param options - See {@link ReadOptions}.
   * @param file - Takes the messages.
   */
  readonly read: (source: string, options?: ReadOptions, file?: VFile) => Listing
  /**
   * Makes what tells where a source can be cut that arrives piece by piece; without it, or where it gives nothing, such a
   * source is read when all of it is there.
   *
   * @param head - The first characters of the source, as for `detect`.
   */
  readonly cutter?: (head: string) => Cutter | undefined
}

/** What the values of {@link ReadOptions} can be. */
export const readOptionChecks = {
  year: /* @__PURE__ */ wholeNumberFrom(1, 9999),
  url: anAddress
} satisfies OptionChecks

/**
 * Checks what a reader was given.
 *
 * @throws TypeError that names the argument or option and what was expected.
 */
export function checkReading(source: unknown, options: unknown, file: unknown): void {
  checkArgument('source', aString, source)
  checkOptionsBy(readOptionChecks, options)
  checkArgument('file', aFile, file)
}

const someReaders = /* @__PURE__ */ listOf(
  /* @__PURE__ */ withMembers({name: aString, detect: aFunction, read: aFunction})
)

/**
 * Checks that a list holds readers.
 *
 * @throws TypeError that names the argument and what was expected.
 */
export function checkReaders(readers: unknown): void {
  checkArgument('readers', someReaders, readers)
}

/** How much of a source is looked at to tell its format, in UTF-16 code units. */
export const headLength = 4096

import type {Listing} from '../../tree/types.js'

/** A stretch at the beginning of a text that can be read by itself. */
export interface Cut {
  /** What has to stand before it: the names of a table's columns, the brackets of an array that began before. */
  readonly head: string
  /** Offset behind the stretch. */
  readonly end: number
  /** What has to stand behind it: brackets and tags that close later. */
  readonly tail: string
  /** Where the next stretch begins; absent where only the listing that was read tells that. */
  readonly next?: number
}

/**
 * Finds where a source that arrives piece by piece can be cut. Where it is cut depends on what the source holds, never on
 * how it arrives.
 */
export interface Cutter {
  /**
   * The first stretch of a text that goes on.
   *
   * @param text - What of the source was not read yet. It begins where it did at the last call, or at `next` of the last cut.
   * @returns `undefined` where more has to arrive.
   */
  cut(text: string): Cut | undefined
  /** What has to stand before the text that is left at the end of the source. */
  head(): string
  /** Whether that text may hold papers; without it, whatever is not blank may. */
  holds?(text: string): boolean
  /**
   * Tells where the next stretch begins, where its cut left that open.
   *
   * @param tree - What was read of the stretch, with its head before it.
   * @param text - The same as text.
   * @param head - Length of the head.
   * @returns Offset behind the head of the paper that may go on; `undefined` where the stretch has to be longer.
   */
  settle?(tree: Listing, text: string, head: number): number | undefined
}

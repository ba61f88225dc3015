import {type OptionChecks, someOptions, wholeNumberFrom} from './checks.js'

/** How much is taken of a listing, so that no text can make a program run on and on, or fill its memory. */
export interface Limits {
  /** UTF-16 code units of a title or an abstract; what stands behind them is left out, with the message `too-long`. */
  readonly paper?: number | undefined
  /** Papers of a listing; further ones are left out, with the message `too-many-papers`. */
  readonly papers?: number | undefined
  /** Mentions in a title and an abstract; further ones are left out, with the message `too-many-mentions`. */
  readonly mentions?: number | undefined
}

/** The limits where a caller sets none. */
export const limits = {
  /** A whole book; an abstract is a thousandth of it. */
  paper: 1_000_000,
  /** Their records take some gigabytes. As many lines of one letter are a file of two megabytes. */
  papers: 1_000_000,
  /** An abstract that names something in each of ten thousand places is none. */
  mentions: 10_000
} as const satisfies Required<Limits>

/**
 * What a source may have put in by name, in UTF-16 code units: strings of BibTeX, aliases of YAML. It is no option: a
 * bibliography of the names of all journals stays far below.
 */
export const longestExpansion = 100_000

const count = /* @__PURE__ */ wholeNumberFrom(1, Number.MAX_SAFE_INTEGER)

/** Checks that options are limits. */
export const someLimits = /* @__PURE__ */ someOptions({
  paper: count,
  papers: count,
  mentions: count
} satisfies OptionChecks)

import {applyEdits, type Edit, type MappedText, mapped, sourceRange} from '../tree/offsets.js'
import {characterEdits, referenceEdits} from './characters.js'
import {latexEdits} from './latex.js'
import {remainEdits} from './remains.js'
import type {CleanReport} from './report.js'
import {spaceEdits} from './spaces.js'

interface Pass {
  /** A cheap test whether there is anything to do. */
  readonly trigger: RegExp
  /** Reports in offsets of the text that it is given. */
  readonly edits: (text: string, report: CleanReport) => Edit[]
}

/** In this order: each pass sees what the ones before it made. */
const passes: readonly Pass[] = [
  {trigger: /[^\n\x20-\x7e]/, edits: characterEdits},
  {trigger: /&(?:#|[a-z])/i, edits: referenceEdits},
  {trigger: /[\\$]/, edits: latexEdits},
  {
    trigger:
      /[~^`{]|times|\dpm|\d pm |varepsilon|var(?:phi|theta|rho)|tilde|rightarrow|gg \d|(?:Omega|Theta)\(/,
    edits: remainEdits
  },
  {trigger: /[^\S ]|\s\s|^\s|\s$/, edits: spaceEdits}
]

/**
 * Makes Unicode text of a title or an abstract: whole LaTeX, what a site has left of it after it dropped
 * dollar signs and backslashes, HTML character references, ligatures, odd characters and line ends.
 *
 * What is certain is restored, and what is not is left: `1.42times` is 1.42×, and `10 times` stays.
 * Addresses are not touched. Paragraphs stay apart by an empty line.
 *
 * @param text - The text, or one that knows its source.
 * @param report - Takes what was left because it is nested too deep or too long.
 * @returns The cleaned text, with a map of its offsets to the source.
 *
 * @example
 * ```ts
 * import {cleanText} from 'paperglean'
 *
 * cleanText('up to $1.42\\times$ and 8.81pm0.10 by Milenkovi\\\'c').value // => 'up to 1.42× and 8.81±0.10 by Milenković'
 * ```
 */
export function cleanText(text: string | MappedText, report?: CleanReport): MappedText {
  let cleaned = typeof text === 'string' ? mapped(text) : text
  for (const {trigger, edits} of passes) {
    if (!trigger.test(cleaned.value)) continue
    const {map} = cleaned
    const passReport: CleanReport = (reason, ruleId, start, end) => {
      const range = sourceRange(map, start, end)
      report?.(reason, ruleId, range.start, range.end)
    }
    cleaned = applyEdits(cleaned, edits(cleaned.value, passReport))
  }
  return cleaned
}

import {aFunction, aMappedText, checkArgument, maybe} from '../arguments/checks.js'
import {applyEdits, type Edit, type MappedText, mapped, sourceRange} from '../tree/offsets.js'
import {characterEdits, referenceEdits} from './characters.js'
import {latexEdits} from './latex.js'
import {numberEdits, remainEdits} from './remains.js'
import type {CleanReport} from './report.js'
import {spaceEdits} from './spaces.js'

interface Pass {
  /** Cheap tests: where none of them finds anything, there is nothing to do. */
  readonly triggers: readonly RegExp[]
  /** Reports in offsets of the text that it is given. */
  readonly edits: (text: string, report: CleanReport) => Edit[]
}

/** What is left of a macro whose backslash a site has dropped. One expression with the signs is several times slower. */
const remainWords =
  /times|\dpm|\d pm |varepsilon|var(?:phi|theta|rho)|tilde|rightarrow|gg \d|(?:Omega|Theta)\(/

/** In this order: each pass sees what the ones before it made. */
const passes: readonly Pass[] = [
  {triggers: [/[^\n\x20-\x7e]/], edits: characterEdits},
  {triggers: [/&(?:#|[a-z])/i], edits: referenceEdits},
  {triggers: [/\d\{[.,]\}\d/], edits: numberEdits},
  {triggers: [/[\\$]/], edits: latexEdits},
  {triggers: [/[~^`{]/, remainWords, /footnote/], edits: remainEdits},
  {triggers: [/[^\S ]|\s\s|^\s|\s$/], edits: spaceEdits}
]

/**
 * What cleaning made may be more to clean: `&amp;amp;` is `&amp;`, and that is `&`. So often at most it is cleaned again, so
 * that cleaning twice is cleaning once. What is nested deeper than that means harm, and more of it goes the next time.
 */
const mostRounds = 8

const reportOrNothing = /* @__PURE__ */ maybe(aFunction)

/** Any character that a pass looks for. */
const special = /[^ !"#%'-[\]_a-z|}]/

/** Whether no pass has anything to do with a text, as with most. */
function isPlain(text: string): boolean {
  return (
    !special.test(text) &&
    !remainWords.test(text) &&
    !text.includes('footnote') &&
    !text.includes('  ') &&
    !text.startsWith(' ') &&
    !text.endsWith(' ')
  )
}

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
  if (typeof text !== 'string') checkArgument('text', aMappedText, text)
  checkArgument('report', reportOrNothing, report)
  let cleaned = typeof text === 'string' ? mapped(text) : text
  for (let round = 0; round < mostRounds && !isPlain(cleaned.value); round++) {
    const {value} = cleaned
    // What is left in the first round is left in the others, too.
    cleaned = once(cleaned, round === 0 ? report : undefined)
    if (cleaned.value === value) break
  }
  return cleaned
}

/** Goes through the passes once. */
function once(text: MappedText, report: CleanReport | undefined): MappedText {
  let cleaned = text
  for (const {triggers, edits} of passes) {
    const {value, map} = cleaned
    if (!triggers.some(trigger => trigger.test(value))) continue
    const passReport: CleanReport = (reason, ruleId, start, end) => {
      const range = sourceRange(map, start, end)
      report?.(reason, ruleId, range.start, range.end)
    }
    cleaned = applyEdits(cleaned, edits(value, passReport))
  }
  return cleaned
}

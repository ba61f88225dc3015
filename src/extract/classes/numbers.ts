import {SHARED_WORDS} from './shared.js'
import {wordTable} from './word-table.js'

/** Words and signs around numbers. */
export const NUMBER_CONTEXT_WORDS = /* @__PURE__ */ wordTable(
  [
    {
      class: 'dash',
      words: '- – — −',
      example: '15–20',
      reason: 'stands in a range, or before a number below zero'
    },
    {class: 'tilde', words: '~ ∼', example: '15∼20', reason: 'stands in a range'},
    {
      class: 'afterBound',
      words: 'by + - $ only average',
      includes: ['article'],
      example: 'up to *a* 2×, over *$* 40',
      reason: 'may stand between a bound and its number'
    },
    {
      class: 'beforeNegative',
      words: '= to at of :',
      example: 'falls *to* -3',
      reason: 'before a minus: the number is below zero, and no reduction'
    },
    {
      class: 'confidenceNoun',
      words: 'ci confidence',
      example: '95% *CI*',
      reason: 'the number before it is no member of a list'
    },
    {
      class: 'deviation',
      words: 'deviation deviations sd std stdev',
      example: 'with a *standard deviation* of 0.4%',
      reason: 'the number behind it is the spread of the one before'
    },
    {
      class: 'beforeDeviation',
      words: '( , with and',
      includes: ['article'],
      example: '81.3% *with a* standard deviation of 0.4%',
      reason: 'stands between a number and the word for its spread'
    },
    {
      class: 'behindDeviation',
      includes: ['of', 'colon', 'equation'],
      example: 'SD *=* 0.4',
      reason: 'stands before the number of a spread'
    },
    {
      class: 'numberLink',
      words: ', and / + or vs . ( )',
      example: '+15.9 *and* +30.4 points',
      reason: 'stands between the numbers of a list'
    },
    {
      class: 'unitLink',
      words: 'and or / vs. against',
      includes: ['versus'],
      example: '1.86 *vs.* 3.00 mm',
      reason: 'stands alone between two numbers of one unit'
    },
    {
      class: 'numberEnd',
      words: ', . ; ) on for in and over (',
      example: '+1.5 points on Kites, +1.8 *on* Boats',
      reason: 'may follow a number that has its unit from its forerunner: no noun of its own'
    }
  ],
  SHARED_WORDS
)

import {METRIC_NAME_WORDS} from '../classes/metrics.js'
import {RESULT_WORDS, TIE_WORDS} from '../classes/results.js'
import {classBits} from '../classes/word-table.js'
import {lexemeTest} from '../vocabulary.js'

/** Classes of words that tell what a number is. */
export const CUES = classBits(RESULT_WORDS)

/** The bits of some classes. */
export const cue = CUES.bits

const VERBS = cue('report', 'improve', 'reduce', 'beat', 'cost', 'setVerb')
const NOUNS_TOO = METRIC_NAME_WORDS.wordsOf('nounToo')

/** Whether a word is a verb by which a text tells of results and not a noun. */
export const isVerbOfResults = lexemeTest(
  lexeme =>
    (CUES.of(lexeme) & VERBS) !== 0 && !NOUNS_TOO.has(lexeme.lower) && !/(?:tion|ment)$/.test(lexeme.lower)
)

/** Small words and signs that tie a number to what it measures and to what it is set against. */
export const TIES = classBits(TIE_WORDS, [
  ...TIE_WORDS.names,
  'directional',
  'versus',
  'comma',
  'semicolon',
  'colon'
])

/** The bits of some ties. */
export const tie = TIES.bits

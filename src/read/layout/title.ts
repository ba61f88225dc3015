import {isResourceLabel} from '../../address/index.js'
import {dateOf, dayIn} from '../parts/dates.js'
import {readField} from '../parts/labels.js'
import {isNames, isPerson, namesAtStart} from '../parts/people.js'
import {isVenue} from '../parts/venue.js'
import {isPageLine, isTitleCase, proseWordCount} from '../text/evidence.js'
import {isSection} from './words.js'

interface TitleClue {
  readonly holds: (text: string, words: number) => boolean
  readonly factor: number
  readonly reason: string
  /** Whether it takes the words for names. */
  readonly names?: true
}

/** "Example & Sample (2024)", "Example et al., 2024" */
const citation =
  /^\p{Lu}[\p{L}'’-]+(?:,? (?:&|and) \p{Lu}[\p{L}'’-]+|,? et\.? al\.?)?,? \(?(?:19|20)\d\d[a-z]?\)?$/u

/** "| CVPR 2026", "· Ada Fern" */
const separators = /^[|·•,;]\s{1,4}/

/** What a text must not be to be a title, and what makes it a doubtful one. */
const clues: readonly TitleClue[] = [
  {holds: text => !/\p{L}{2}/u.test(text), factor: 0, reason: 'no word'},
  {holds: text => /^https?:\/\//i.test(text), factor: 0, reason: 'an address'},
  {holds: text => isVenue(text.replace(separators, '')), factor: 0, reason: 'a venue'},
  {holds: text => separators.test(text), factor: 0.1, reason: 'goes on behind a sign'},
  {holds: text => text.length < 40 && dateOf(text) !== undefined, factor: 0, reason: 'a date'},
  {holds: text => isResourceLabel(text), factor: 0, reason: 'the label of a button'},
  {holds: (text, words) => words <= 6 && isSection(text), factor: 0, reason: 'the name of a section'},
  {holds: text => readField(text) !== undefined, factor: 0, reason: 'a field'},
  {holds: (text, words) => words <= 4 && isPageLine(text), factor: 0, reason: 'a word of a menu'},
  {
    holds: (text, words) => words > 4 && isPageLine(text),
    factor: 0.4,
    reason: 'speaks to the reader of the page'
  },
  {
    holds: text => text.length < 80 && /\d/.test(text) && dayIn(text) !== undefined,
    factor: 0.2,
    reason: 'holds a day'
  },
  {holds: text => /[:：]$/.test(text), factor: 0.1, reason: 'a label'},
  {
    holds: text =>
      /^[^:：]{1,30}[:：]\s/.test(text) &&
      namesAtStart(text.slice(text.search(/[:：]/) + 1), 2).names.length > 1,
    factor: 0.1,
    reason: 'names behind a label'
  },
  {
    holds: (text, words) => words >= 4 && isNames(text),
    factor: 0.05,
    reason: 'names of persons',
    names: true
  },
  {holds: (text, words) => words < 4 && isPerson(text), factor: 0.4, reason: 'could be the name of a person'},
  {holds: (_, words) => words === 1, factor: 0.3, reason: 'one word'},
  {holds: (_, words) => words === 2, factor: 0.55, reason: 'two words'},
  {holds: (_, words) => words === 3, factor: 0.8, reason: 'three words'},
  {holds: (_, words) => words > 25, factor: 0.5, reason: 'more words than titles have'},
  {holds: (text, words) => words > 45 || text.length > 400, factor: 0, reason: 'a paragraph'},
  {holds: text => /\.["”’]? \p{Lu}.{60}/u.test(text), factor: 0.4, reason: 'more than one sentence'},
  {holds: text => /[!?]["”’]? \p{Lu}.{60}/u.test(text), factor: 0.9, reason: 'a question and more'},
  {
    holds: text => proseWordCount(text) >= 1 && !isTitleCase(text),
    factor: 0.4,
    reason: 'words of running text'
  },
  {
    holds: text => /^(?:we|our|this paper|in this)\b/i.test(text),
    factor: 0.3,
    reason: 'begins as an abstract does'
  },
  {
    holds: text => /^(?:[Aa]n? \p{Ll}|[Tt]he \p{Ll})/u.test(text),
    factor: 0.5,
    reason: 'begins as a sentence'
  },
  {holds: text => /^\p{Ll}+ \p{Ll}/u.test(text), factor: 0.3, reason: 'begins with a small letter'},
  {holds: text => /^[([{（【]/.test(text), factor: 0.5, reason: 'in brackets'},
  {
    holds: text => text.length < 60 && citation.test(text),
    factor: 0,
    reason: 'a citation'
  },
  {holds: text => /\bet\.? al\b/.test(text), factor: 0.3, reason: 'names with others'}
]

/**
 * How much a text looks like a title, from 0 to 1.
 *
 * @param mayBeNames - Whether its words may be names: not where the authors stand elsewhere.
 */
export function titleLikeness(text: string, mayBeNames = true): number {
  const words = wordCount(text)
  let likeness = 1
  for (const {holds, factor, names} of clues) {
    if (names && !mayBeNames) continue
    if (holds(text, words)) likeness *= factor
    if (likeness === 0) return 0
  }
  return likeness
}

const notAscii = /[^\0-\x7f]/
const word = /[\p{L}\p{N}][^\s]*/gu
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** Words of a text; two characters of a script without spaces count as one. */
export function wordCount(text: string): number {
  const bare = text.includes('[^') ? text.replace(/\[\^[\w-]{1,30}\]/g, '') : text
  const characters = notAscii.test(bare) ? (bare.match(han)?.length ?? 0) : 0
  const rest = characters > 0 ? bare.replace(han, ' ') : bare
  let words = Math.ceil(characters / 2)
  word.lastIndex = 0
  while (word.test(rest)) words++
  return words
}

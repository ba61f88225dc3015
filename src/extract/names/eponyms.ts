import {NAME_WORDS} from '../classes/names.js'
import {nameLexicon} from '../lexicon.js'
import type {TokenText} from '../tokens.js'
import {type Lexeme, Shape} from '../vocabulary.js'

const NOUNS = NAME_WORDS.wordsOf('eponymNoun')
const PAIR_NOUNS = NAME_WORDS.wordsOf('eponymPairNoun')

const isNoun = ({text}: Lexeme, nouns: ReadonlySet<string>): boolean =>
  nouns.has(text) || (text.endsWith('s') && nouns.has(text.slice(0, -1)))

const MAX_PEOPLE = 64

/** "Petrov-Haas": names of two or three people. */
const isPair = ({text, shape}: Lexeme): boolean =>
  (shape & Shape.hyphen) !== 0 &&
  text.length < MAX_PEOPLE &&
  /^\p{Lu}\p{Ll}{3,20}(?:[-–]\p{Lu}\p{Ll}{3,20}){1,2}$/u.test(text) &&
  !NO_PERSON.test(text)

/** What is no one's name although it has a capital: "the *Gaussian* filter", "the *Matching* algorithm". */
const NO_PERSON = /(?:ian|ean|ic|al|ing|ion|ive|ed|ity|ment|ance|ence|work|guage)$/

/** "Ferrand": may be the name of someone, where no gazetteer knows it. */
const isPerson = ({text}: Lexeme): boolean =>
  text.length < MAX_PEOPLE &&
  /^\p{Lu}\p{Ll}{3,20}$/u.test(text) &&
  !NO_PERSON.test(text) &&
  nameLexicon().get(text) === undefined

/** Where the name of people ends with the noun behind it, "the *Petrov-Haas algorithm*"; else `end`. */
export function withNoun({tokens, sentenceOf}: TokenText, start: number, end: number): number {
  const [people, noun] = [tokens[start], tokens[end]]
  const isWhole = end - start === 1 && people && noun && sentenceOf[start] === sentenceOf[end]
  return isWhole && isPair(people) && isNoun(noun, PAIR_NOUNS) ? end + 1 : end
}

/** What is named after people: "the *Ferrand model*", "*Petrov-Haas relaxation*"; none in a title, where all words have capitals. */
export function eponymsIn({
  tokens,
  shapes,
  field
}: TokenText): Array<{readonly start: number; readonly end: number}> {
  const found: Array<{readonly start: number; readonly end: number}> = []
  if (field === 'title') return found
  for (let start = 1; start < tokens.length - 1; start++) {
    const shape = shapes[start] as number
    if (!(shape & Shape.capital) || shape & (Shape.digit | Shape.sentenceStart)) continue
    const [before, people, noun] = [tokens[start - 1], tokens[start], tokens[start + 1]]
    if (!before || !people || !noun) continue
    const mayBe = (shape & Shape.hyphen) !== 0 || before.lower === 'the'
    if (!mayBe || !isNoun(noun, PAIR_NOUNS)) continue
    if (isPair(people) || (before.lower === 'the' && isNoun(noun, NOUNS) && isPerson(people)))
      found.push({start, end: start + 2})
  }
  return found
}

import {type Lexeme, perLexeme, Shape, TokenKind} from '../vocabulary.js'
import {Layer, type Span, type TextContext} from './context.js'
import {isVerbOfResults} from './cues.js'
import {NAME_CLASSES} from './name-classes.js'

const BREAK = NAME_CLASSES.bits('phraseBreak')
const QUALIFIER = NAME_CLASSES.bits('qualifier')
const DETERMINER = NAME_CLASSES.bits('determiner')
const PAST = NAME_CLASSES.bits('past')
const MAX_WORDS = 4

/** What a word may be in a noun phrase, as bits. */
const Part = {
  /** A noun, or a word before one. */
  noun: 1,
  /** "*drop*", not "drops" or "dropped": a noun behind a noun in the singular, else a verb. */
  bareVerb: 2,
  /** A word that may stand before the head of a name, qualifiers and participles too. */
  modifier: 4,
  /** Another form of a verb. */
  verb: 8
} as const

const partOf = perLexeme(lexeme => {
  const {kind, shape, lower} = lexeme
  const classes = NAME_CLASSES.of(lexeme)
  if (kind !== TokenKind.word || classes & BREAK || lower === 's') return 0
  const verb = isVerbOfResults(lexeme)
  const modifier = !verb || /(?:ed|ing)$/.test(lower) ? Part.modifier : 0
  if (classes & QUALIFIER || lower.endsWith('ly')) return modifier
  if (verb) return modifier | (classes & PAST || /(?:s|ed|ing)$/.test(lower) ? Part.verb : Part.bareVerb)
  return modifier | (shape & Shape.digitFirst && !(shape & Shape.hyphen) ? 0 : Part.noun)
})

/** Whether a word may stand before the head of a name: no function word, nor a verb, but in a title: "*Retain* Rate". */
export function mayPrecede({tokens, text}: TextContext, index: number): boolean {
  const part = partOf(tokens[index] as Lexeme)
  if (part & Part.modifier) return true
  const shape = text.shapes[index] as number
  return part !== 0 && (shape & Shape.capital) !== 0 && !(shape & Shape.sentenceStart)
}

/** Whether a word is one of those that stand before a noun: an article, a qualifier or another modifier. */
export const isBeforeNoun = (token: Lexeme): boolean =>
  (partOf(token) & Part.modifier) !== 0 || (NAME_CLASSES.of(token) & DETERMINER) !== 0

/** Whether a word stands in a noun phrase: "cuts crowd *collapse* from 9%", but "crowds *collapse*". */
function isPartAt({tokens}: TextContext, index: number, inside: boolean): boolean {
  const part = partOf(tokens[index] as Lexeme)
  if (part & Part.noun) return true
  return inside && (part & Part.bareVerb) !== 0 && !tokens[index - 1]?.lower.endsWith('s')
}

/** The noun phrases of a span of tokens, outside metric names and numbers; of a long phrase, its last words. */
export function phrasesIn(context: TextContext, from: number, to: number): Span[] {
  const {layers} = context
  const found: Span[] = []
  let start = -1
  for (let index = from; index <= to; index++) {
    const part = index < to && !((layers[index] as number) & OUTSIDE) && isPartAt(context, index, start >= 0)
    if (part && start < 0) start = index
    if (part || start < 0) continue
    found.push({start: Math.max(start, index - MAX_WORDS), end: index})
    start = -1
  }
  return found
}

const OUTSIDE = Layer.name | Layer.quantity

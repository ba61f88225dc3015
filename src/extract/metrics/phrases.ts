import {lexemeTest, Shape, TokenKind} from '../vocabulary.js'
import {Layer, type Span, type TextContext} from './context.js'
import {isVerbOfResults} from './cues.js'
import {NAME_CLASSES} from './name-classes.js'

const BREAK = NAME_CLASSES.bits('phraseBreak')
const MAX_WORDS = 4

/** Whether a word can stand in a noun phrase. */
const isPart = lexemeTest(lexeme => {
  const {kind, shape, lower} = lexeme
  if (kind !== TokenKind.word || (shape & Shape.digitFirst && !(shape & Shape.hyphen))) return false
  return !(NAME_CLASSES.of(lexeme) & BREAK) && !lower.endsWith('ly') && !isVerbOfResults(lexeme)
})

/** The noun phrases of a span of tokens, outside metric names and numbers; of a long phrase, its last words. */
export function phrasesIn({tokens, layers}: TextContext, from: number, to: number): Span[] {
  const found: Span[] = []
  let start = -1
  for (let index = from; index <= to; index++) {
    const token = index < to ? tokens[index] : undefined
    const part = token && !((layers[index] as number) & OUTSIDE) && isPart(token)
    if (part && start < 0) start = index
    if (part || start < 0) continue
    found.push({start: Math.max(start, index - MAX_WORDS), end: index})
    start = -1
  }
  return found
}

const OUTSIDE = Layer.name | Layer.quantity

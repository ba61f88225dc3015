import {lexemeTest, Shape, TokenKind} from '../vocabulary.js'
import {Layer, type Span, type TextContext} from './context.js'
import {isVerbOfResults} from './cues.js'

/** Words that end a noun phrase, or stand before it. */
const BREAKS = new Set(
  'a an the of in on at to by with for from and or but as than that which who while when where after before between among across over under within without via using through against per versus vs into onto during about around above below up down out off only also even both each every all any no not nor is are was were be been being has have had do does did can could may might will would shall should must it its they their them this these those we our us one such so then thus hence more most less least fewer very just nearly roughly approximately almost yet still respectively compared relative based due given including showing demonstrating indicating making enabling while whereas although though because since if whether other another same respective there here how what much many some several new novel proposed ours strong stronger strongest best better state-of-the-art sota significant significantly substantial substantially consistent consistently large larger high higher low lower fast faster small smaller greater additional further absolute relative overall competitive superior comparable up-to existing previous prior remarkable impressive notable corresponding'.split(
    ' '
  )
)
const MAX_WORDS = 4

/** Whether a word can stand in a noun phrase. */
const isPart = lexemeTest(lexeme => {
  const {kind, shape, lower} = lexeme
  if (kind !== TokenKind.word || (shape & Shape.digitFirst && !(shape & Shape.hyphen))) return false
  return !BREAKS.has(lower) && !lower.endsWith('ly') && !isVerbOfResults(lexeme)
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

import {PAPER_WORDS} from '../classes/names.js'
import {classBits} from '../classes/word-table.js'
import {type NounClass, nounClass} from '../grammar.js'
import type {TokenText} from '../tokens.js'
import type {Lexeme} from '../vocabulary.js'

/** What a paper as a whole is about. */
export interface PaperCues {
  /** 1 where the title has a noun for datasets. */
  readonly title: number
  /** How often the paper says that it introduces a dataset, 3 at the most. */
  readonly dataset: number
  /** How often the paper says that it introduces a method, 3 at the most. */
  readonly method: number
  /** The first sentence of the abstract that speaks of the paper itself; what stands before tells of the field. */
  readonly ownFrom: number
}

const CUES = classBits(PAPER_WORDS)
const TITLE_NOUN = CUES.bits('titleNoun')
const INTRODUCES = CUES.bits('introduces')
const SELF = CUES.bits('self')
const WORK = CUES.bits('work')
const MAX_PHRASE = 12
const MAX_COUNT = 3

/** Endings of what is a task or a field and no name; looked for from the end on, which is quick. */
const TASK_HEAD =
  /$(?<=learning|generation|tasks?|answering|recognition|detection|segmentation|estimation|reality|intelligence|models|agents|retrieval|processing|problems?|understanding|imaging|images?|tomography|translation|inference|disease|disorder|systems|rate|error|score|accuracy|time|ratio|index|units?|reasoning|equations?|prediction|classification|tracking|navigation|manipulation|planning|control|analysis|editing|synthesis|reconstruction)/i

/** Whether a word names a task or a field. */
export const isTask = (word: string): boolean => TASK_HEAD.test(word)

/** Reads off a paper whether it introduces a dataset or a method. */
export function paperCues(texts: Iterable<TokenText>): PaperCues {
  const counts = {dataset: 0, method: 0}
  let title = 0
  let ownFrom = Infinity
  for (const text of texts) {
    const {field, tokens, sentenceOf} = text
    for (let index = 0; index < tokens.length; index++) {
      const cues = CUES.of(tokens[index] as Lexeme)
      if (cues === 0) continue
      if (field === 'title') {
        if (cues & TITLE_NOUN) title = 1
      } else if (cues & SELF || (cues & WORK && tokens[index - 1]?.lower === 'this')) {
        ownFrom = Math.min(ownFrom, sentenceOf[index] ?? 0)
      }
      const noun = cues & INTRODUCES ? nounBehind(text, index) : undefined
      if (noun === 'dataset' || noun === 'method') counts[noun]++
    }
  }
  return {
    title,
    dataset: Math.min(counts.dataset, MAX_COUNT),
    method: Math.min(counts.method, MAX_COUNT),
    ownFrom: ownFrom === Infinity ? 0 : ownFrom
  }
}

/** The class of the next noun behind a token, in its sentence. */
function nounBehind({tokens, sentenceOf}: TokenText, index: number): NounClass | undefined {
  for (let next = index + 1; next < index + MAX_PHRASE && sentenceOf[next] === sentenceOf[index]; next++) {
    const noun = nounClass(tokens[next]?.lower ?? '')
    if (noun) return noun
  }
  return undefined
}

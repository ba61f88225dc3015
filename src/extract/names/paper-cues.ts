import {NAME_WORDS} from '../classes/names.js'
import {classBits} from '../classes/word-table.js'
import {nounClass} from '../grammar.js'
import type {TokenText} from '../tokens.js'

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

const CUES = classBits(NAME_WORDS, ['titleNoun', 'introduces', 'self', 'work'])
const TITLE_NOUN = CUES.bits('titleNoun')
const INTRODUCES = CUES.bits('introduces')
const SELF = CUES.bits('self')
const WORK = CUES.bits('work')
const MAX_PHRASE = 12
const MAX_COUNT = 3

/** Endings of what is a task or a field and no name. */
const TASK_HEAD =
  /(?:learning|generation|tasks?|answering|recognition|detection|segmentation|estimation|reality|intelligence|models|agents|retrieval|processing|problems?|understanding|imaging|images?|tomography|translation|inference|disease|disorder|systems|rate|error|score|accuracy|time|ratio|index|units?|reasoning|equations?|prediction|classification|tracking|navigation|manipulation|planning|control|analysis|editing|synthesis|reconstruction)$/i

/** Whether a word names a task or a field. */
export const isTask = (word: string): boolean => TASK_HEAD.test(word)

/** Reads off a paper whether it introduces a dataset or a method. */
export function paperCues(texts: Iterable<TokenText>): PaperCues {
  const counts = {dataset: 0, method: 0}
  let title = 0
  let ownFrom = Infinity
  for (const {field, tokens, sentenceOf} of texts)
    tokens.forEach((token, index) => {
      const cues = CUES.of(token)
      if (cues === 0) return
      const sentence = sentenceOf[index] as number
      if (field === 'title' && cues & TITLE_NOUN) title = 1
      const own = cues & SELF || (cues & WORK && tokens[index - 1]?.lower === 'this')
      if (field !== 'title' && own && sentence < ownFrom) ownFrom = sentence
      if (!(cues & INTRODUCES)) return
      for (let next = index + 1; next < index + MAX_PHRASE; next++) {
        if (sentenceOf[next] !== sentence) break
        const noun = nounClass(tokens[next]?.lower ?? '')
        if (!noun) continue
        counts[noun]++
        break
      }
    })
  return {
    title,
    dataset: Math.min(counts.dataset, MAX_COUNT),
    method: Math.min(counts.method, MAX_COUNT),
    ownFrom: ownFrom === Infinity ? 0 : ownFrom
  }
}

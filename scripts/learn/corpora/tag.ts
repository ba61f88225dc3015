// Trains the tagger of names for a corpus and tags with it. Every token may be of a name here: corpora name datasets
// in small letters, which the library does not look at.
import {findAcronyms} from '../../../src/extract/acronyms.js'
import {encode, PaperWords} from '../../../src/extract/tagger/encode.js'
import {LABELS, labelOf, SPAN_KINDS} from '../../../src/extract/tagger/labels.js'
import {Lattice} from '../../../src/extract/tagger/lattice.js'
import {WordTable} from '../../../src/extract/tagger/words.js'
import {type TokenText, tokenize} from '../../../src/extract/tokens.js'
import type {Run, TrainedModel} from '../crf.js'
import {featuresOf} from '../features.js'
import {ANY, OUTSIDE, partAt} from '../labels.js'
import type {Sentence, Span} from './read.js'

/** A sentence made ready for training: a run of all its tokens. */
export interface Prepared extends Sentence, Run {
  readonly tokenized: TokenText
}

export function prepare(sentence: Sentence): Prepared {
  const text = tokenize(sentence.text)
  const [table, words] = [new WordTable(), new PaperWords()]
  table.learn(text.tokens)
  words.count([text], table)
  return {
    ...sentence,
    tokenized: text,
    features: featuresOf(text, encode(text, findAcronyms(text), words, table)),
    allowed: allowedLabels(text, sentence.spans)
  }
}

/** The label of each token as a bit; tokens that a span holds in part may have any. */
function allowedLabels({starts, ends}: TokenText, spans: readonly Span[]): Int32Array {
  const allowed = new Int32Array(starts.length).fill(OUTSIDE)
  for (const {kind, start, end} of spans) {
    const first = ends.findIndex(each => each > start)
    const behind = starts.findLastIndex(each => each < end) + 1
    const isWhole = starts[first] === start && ends[behind - 1] === end
    for (let index = first; index < behind; index++)
      allowed[index] = isWhole ? 1 << labelOf(SPAN_KINDS.indexOf(kind), partAt(index, first, behind)) : ANY
  }
  return allowed
}

/** Spans that are more probable than not: two of them never overlap. */
const LEAST = 0.5
/** Tokens of the longest span. */
const LONGEST = 12

export function tag({tokenized: {starts, ends}, features}: Prepared, model: TrainedModel): Span[] {
  if (starts.length === 0) return []
  const scores = new Float64Array(starts.length * LABELS)
  for (const [index, token] of features.entries()) model.score(token, scores, index)
  const lattice = new Lattice(model.transition)
  lattice.run(scores, starts.length)
  return lattice.spans(LEAST, LONGEST).map(({start, end, kind}) => ({
    kind: SPAN_KINDS[kind],
    start: starts[start],
    end: ends[end - 1]
  }))
}

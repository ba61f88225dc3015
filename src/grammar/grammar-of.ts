import {checkOptionsBy, type OptionChecks, oneOf, someOptions} from '../arguments/checks.js'
import {extractAll} from '../extract/extract.js'
import {checkText, type ExtractOptions, extractOptionChecks} from '../extract/options.js'
import type {Extraction, MentionField, PaperText} from '../tree/entities.js'
import {namedSpans} from './named-spans.js'
import type {PaperView} from './plugin.js'
import {readPieces} from './read-pieces.js'
import type {Piece} from './terms.js'

/** Options of {@link grammarOf}. */
export interface GrammarOptions {
  /** The field that is read; the abstract without it. */
  readonly field?: MentionField | undefined
  /** How names are looked for in a paper that brings none. */
  readonly extract?: ExtractOptions | undefined
}

/** A paper to ask the grammar of: a record, which brings what it names, or its text. */
export type GrammarInput = (PaperText & Partial<Extraction>) | string

/** A paper with all that it names. */
export interface NamedPaper {
  readonly paper: PaperText
  readonly found: Partial<Extraction>
}

const grammarOptionChecks = {
  field: /* @__PURE__ */ oneOf(['title', 'abstract']),
  extract: /* @__PURE__ */ someOptions(extractOptionChecks)
} satisfies OptionChecks

/**
 * Reads the grammar of an abstract with compromise: a view whose terms are tagged with what the paper names.
 *
 * @param input - A record, whose own mentions are taken; title and abstract, or an abstract, in which names are
 *   looked for.
 * @param options - See {@link GrammarOptions}.
 * @returns A view of the abstract, or of the title; empty where there is none.
 * @throws TypeError for a bad option of extraction.
 *
 * @example
 * ```ts
 * import {grammarOf} from 'paperglean/grammar'
 *
 * const doc = grammarOf('FernNet outperforms MossNet by 3 points on CIFAR-10.')
 * doc.has('#Method+ outperforms #Method+ by #Result+ on #Dataset+') // => true
 * doc.methodNames().spans() // => [{start: 0, end: 7, text: 'FernNet'}, {start: 20, end: 27, text: 'MossNet'}]
 * ```
 */
export function grammarOf(input: GrammarInput, options: GrammarOptions = {}): PaperView {
  checkOptionsBy(grammarOptionChecks, options)
  const {paper, found} = namedPaper(input, options.extract)
  const field = options.field ?? 'abstract'
  const text = paper[field] ?? ''
  return readPieces(text, piecesOf(text), namedSpans(found, field))
}

/** A paper with what it names, by its own word or by extraction. */
export function namedPaper(input: GrammarInput, options?: ExtractOptions): NamedPaper {
  checkText(input)
  const paper = typeof input === 'string' ? {title: '', abstract: input} : input
  return {paper, found: 'methods' in paper || 'datasets' in paper ? paper : extractAll(paper, options)}
}

/** Some of what compromise does takes longer than linear in the length of a text; an abstract is shorter than this. */
const MAX_PIECE = 4000
const sentenceEnd = /[.!?]\s/g

/** Cuts a text where a sentence ends, or where a word does, so that no piece is long. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  for (let start = 0; start < text.length; ) {
    const end =
      start + MAX_PIECE < text.length ? start + cutOf(text.slice(start, start + MAX_PIECE)) : text.length
    pieces.push({start, end})
    start = end
  }
  return pieces
}

function cutOf(text: string): number {
  const sentence = [...text.matchAll(sentenceEnd)].at(-1)
  if (sentence) return sentence.index + sentence[0].length
  return Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n')) + 1 || text.length
}

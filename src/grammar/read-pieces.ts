import nlp from 'compromise'
import type {NamedSpan} from './named-spans.js'
import {HOOK, innerOf, type PaperView, paperTags, tagMentions} from './plugin.js'
import type {PaperTerm, Piece} from './terms.js'

/** What `nlp.tokenize` has done already, and what is done here in its own way. */
const DONE = new Set(['contractions', 'alias', HOOK])

/**
 * Reads pieces of a field with compromise, which does not know what stands between them.
 *
 * @param text - The field.
 * @param pieces - What is read of it, in order.
 * @param spans - The mentions in the field, in order.
 * @returns One view of all pieces.
 */
export function readPieces(text: string, pieces: readonly Piece[], spans: readonly NamedSpan[]): PaperView {
  plugIn()
  const document: PaperTerm[][] = []
  let ahead = 0
  for (const piece of pieces) {
    while ((spans[ahead]?.end ?? Infinity) <= piece.start) ahead++
    const here: NamedSpan[] = []
    for (let index = ahead; (spans[index]?.start ?? Infinity) < piece.end; index++) {
      const span = spans[index]
      if (span) here.push(span)
    }
    const view = nlp.tokenize(text.slice(piece.start, piece.end))
    tagMentions(view, text, piece, here)
    for (const terms of innerOf(view).document) document.push(terms)
  }
  const view = nlp.tokenize('')
  innerOf(view).document = document
  view.compute(nlp.hooks().filter(hook => !DONE.has(hook)))
  return view as PaperView
}

/** Adds tags and methods to compromise, which has one instance for all, unless it has them. */
function plugIn(): void {
  if (!('spans' in nlp.tokenize(''))) nlp.plugin(paperTags)
}

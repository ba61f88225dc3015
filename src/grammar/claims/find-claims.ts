import type {ExtractOptions} from '../../extract/options.js'
import {tokenize} from '../../extract/tokens.js'
import type {Claim, ClaimMention} from '../../tree/claims.js'
import {type GrammarInput, namedPaper} from '../grammar-of.js'
import {type NamedSpan, namedSpans} from '../named-spans.js'
import {innerOf} from '../plugin.js'
import {readPieces} from '../read-pieces.js'
import type {Piece} from '../terms.js'
import {type Comparison, comparisonsIn} from './comparisons.js'
import {nodesOf} from './nodes.js'
import {RELATION_WORDS} from './relations.js'
import type {Reference} from './sentence.js'

/**
 * Finds the comparisons of methods that an abstract states. Only sentences are read that name a method, another or
 * "we", and a word that compares; only what is said of methods by their names is a claim.
 *
 * @param input - A record, whose own mentions are taken; title and abstract, or an abstract, in which names are
 *   looked for.
 * @param options - How names are looked for.
 * @returns The claims in text order, with mentions in offsets of the abstract.
 * @throws TypeError for a bad option.
 *
 * @example
 * ```ts
 * import {findClaims} from 'paperglean/grammar'
 *
 * const [claim] = findClaims('FernNet outperforms MossNet by 3 points on CIFAR-10.')
 * claim?.subject // => 'FernNet'
 * claim?.relation // => 'outperforms'
 * claim?.object // => 'MossNet'
 * claim?.dataset // => 'CIFAR-10'
 * claim?.mentions[1] // => {field: 'abstract', start: 8, end: 19, text: 'outperforms', part: 'relation'}
 * ```
 */
export function findClaims(input: GrammarInput, options?: ExtractOptions): Claim[] {
  const {paper, found} = namedPaper(input, options)
  const [title, abstract] = [namedSpans(found, 'title'), namedSpans(found, 'abstract')]
  return claimsIn(paper.abstract ?? '', abstract, proposedOf(title, abstract))
}

/** Name of the one method that a paper introduces; where it introduces several, of the one in its title. */
export function proposedOf(title: readonly NamedSpan[], abstract: readonly NamedSpan[]): string | undefined {
  const names = (spans: readonly NamedSpan[]) =>
    new Set(spans.filter(({proposed}) => proposed).map(({name}) => name))
  const [inTitle, inAll] = [names(title), names([...title, ...abstract])]
  return [inAll, inTitle].map(set => (set.size === 1 ? [...set][0] : undefined)).find(Boolean)
}

/** Finds the claims of an abstract whose mentions are known. */
export function claimsIn(text: string, spans: readonly NamedSpan[], proposed: string | undefined): Claim[] {
  const pieces = comparingSentences(text, spans, proposed)
  if (pieces.length === 0) return []
  const terms = innerOf(readPieces(text, pieces, spans)).document.flat()
  let ahead = 0
  return pieces.flatMap(piece => {
    const from = ahead
    while ((terms[ahead]?.span?.[0] ?? Infinity) < piece.end) ahead++
    return comparisonsIn({nodes: nodesOf(terms.slice(from, ahead)), proposed}).flatMap(comparison =>
      claimsOf(comparison, text)
    )
  })
}

/** No sentence of an abstract is longer; what is, is a table or no English. */
const MAX_SENTENCE = 1500
const FIRST_PERSON = new Set(['we', 'our', 'ours', 'proposed', 'presented'])

/** The sentences that compromise is worth its time for. */
function comparingSentences(
  text: string,
  spans: readonly NamedSpan[],
  proposed: string | undefined
): Piece[] {
  const methods = spans.filter(({tag}) => tag === 'Method')
  const found: Piece[] = []
  let ahead = 0
  const {tokens, starts, ends, sentences} = tokenize(text)
  for (const [index, first] of sentences.entries()) {
    const words = tokens.slice(first, sentences[index + 1])
    const piece = {start: starts[first] ?? 0, end: ends[first + words.length - 1] ?? 0}
    const from = ahead
    while ((methods[ahead]?.start ?? Infinity) < piece.end) ahead++
    const names = new Set(methods.slice(from, ahead).map(({name}) => name))
    const ours = proposed !== undefined && words.some(token => FIRST_PERSON.has(token.lower))
    const compares = words.some(token => RELATION_WORDS.has(token.lower))
    if (compares && names.size + (ours ? 1 : 0) > 1 && piece.end - piece.start <= MAX_SENTENCE)
      found.push(piece)
  }
  return found
}

/** No sentence compares more; a list that says so is one of something else. */
const MAX_CLAIMS = 12

/** A claim for each subject, object and dataset. */
function claimsOf(comparison: Comparison, text: string): Claim[] {
  const {subjects, relation, words, objects, datasets, paired} = comparison
  const mention = ({start, end}: Omit<Reference, 'name'>, part: ClaimMention['part']): ClaimMention => ({
    field: 'abstract',
    start,
    end,
    text: text.slice(start, end),
    part
  })
  const claims: Claim[] = []
  for (const subject of subjects)
    objects.forEach((object, index) => {
      const own = paired ? datasets.slice(index, index + 1) : datasets
      for (const dataset of own.length > 0 ? own : [undefined]) {
        if (subject.name === object.name || claims.length === MAX_CLAIMS) continue
        claims.push({
          subject: subject.name,
          relation,
          object: object.name,
          ...(dataset && {dataset: dataset.name}),
          mentions: [
            mention(subject, 'subject'),
            mention(words, 'relation'),
            mention(object, 'object'),
            ...(dataset ? [mention(dataset, 'dataset')] : [])
          ].sort((a, b) => a.start - b.start)
        })
      }
    })
  return claims
}

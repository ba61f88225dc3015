// Labels tokens after an annotation that names surfaces, not places.

import {bareName, hasBalancedBrackets} from '../../src/extract/names/spans.js'
import {LABELS, labelOf, Part, partOfLabel} from '../../src/extract/tagger/labels.js'
import {type TokenText, wordsOf} from '../../src/extract/tokens.js'
import {TokenKind} from '../../src/extract/vocabulary.js'
import {type Annotated, goldKey} from './annotated.js'

interface Wanted {
  readonly kind: number
  readonly optional: boolean
}

/** The surfaces that an annotation names, by key. */
export function wantedOf({gold}: Annotated): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>()
  const add = (surface: string, value: Wanted) => {
    const key = goldKey(surface)
    const known = wanted.get(key)
    if (key !== '' && (!known || (known.optional && !value.optional))) wanted.set(key, value)
  }
  for (const [kind, names] of [gold.datasets, gold.methods].entries())
    for (const {name, mentions, optional = false} of names)
      for (const surface of [name, ...mentions]) add(surface, {kind, optional})
  // A metric's name stands in many places that are not of a value.
  for (const {name, value, optional} of gold.metrics)
    add(name, {kind: 2, optional: optional === true || value !== null})
  return wanted
}

/** The labels of a token, as bits: outside alone. */
export const OUTSIDE = 1
/** All labels. */
export const ANY = (1 << LABELS) - 1
const LONGEST = 12

/** Whether a span can be a name: no mark at its ends but those of names. */
function canBeName(text: TokenText, start: number, end: number): boolean {
  const {tokens} = text
  const [first, last] = [tokens[start], tokens[end - 1]]
  if (!hasBalancedBrackets(text, start, end)) return false
  if (text.sentenceOf[start] !== text.sentenceOf[end - 1]) return false
  if (last.kind === TokenKind.mark && !'*)'.includes(last.text)) return false
  return first.kind !== TokenKind.mark || end === start + 1 || 'τπλ$\\'.includes(first.text)
}

/** The labels that each token of a field may have, as bits: an optional name may be one or none. */
export function allowedLabels(text: TokenText, wanted: ReadonlyMap<string, Wanted>): Int32Array {
  const {tokens} = text
  const allowed = new Int32Array(tokens.length).fill(OUTSIDE)
  const taken = new Uint8Array(tokens.length)
  const label = (start: number, end: number, optional: boolean): boolean => {
    if (taken.subarray(start, end).some(Boolean) || !canBeName(text, start, end)) return false
    const surface = wordsOf(text, start, end)
    const found = wanted.get(goldKey(surface)) ?? wanted.get(goldKey(bareName(surface)))
    if (!found || found.optional !== optional) return false
    for (let index = start; index < end; index++)
      allowed[index] = (1 << labelOf(found.kind, partAt(index, start, end))) | (optional ? OUTSIDE : 0)
    taken.fill(1, start, end)
    return true
  }
  for (const optional of [false, true])
    for (let start = 0; start < tokens.length; start++)
      for (let end = Math.min(tokens.length, start + LONGEST); end > start; end--)
        if (label(start, end, optional)) break
  return allowed
}

export function partAt(index: number, start: number, end: number): number {
  if (end - start === 1) return Part.unit
  return index === start ? Part.begin : index === end - 1 ? Part.last : Part.inside
}

/** Frees the tokens at the ends of a run whose name the run does not hold whole. */
export function wholeNames(allowed: Int32Array): Int32Array {
  const part = (mask: number) => (mask === OUTSIDE || mask === ANY ? -1 : partOfLabel(31 - Math.clz32(mask)))
  for (let index = 0; index < allowed.length; index++) {
    const found = part(allowed[index])
    if (found !== Part.inside && found !== Part.last) break
    allowed[index] = ANY
    if (found === Part.last) break
  }
  for (let index = allowed.length - 1; index >= 0; index--) {
    const found = part(allowed[index])
    if (found !== Part.inside && found !== Part.begin) break
    allowed[index] = ANY
    if (found === Part.begin) break
  }
  return allowed
}

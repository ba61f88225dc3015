import {nameKey} from '../../tree/name-key.js'
import type {Acronym, Acronyms} from '../acronyms.js'
import {NAME_WORDS} from '../classes/names.js'
import type {TokenText} from '../tokens.js'
import type {Candidate} from './candidates.js'
import {type NameSpan, spanText} from './spans.js'
import {type Forms, spelledOut} from './spelled-out.js'

/** All candidates of a paper that spell one name. */
export interface NameGroup {
  readonly key: string
  /** The short form where there is one, else the first spelling. */
  readonly name: string
  readonly expansion: string | undefined
  readonly candidates: Candidate[]
}

/** Unites the candidates that spell one name, and full forms with their short forms. */
export function groupNames(candidates: readonly Candidate[], acronyms: Acronyms): NameGroup[] {
  const formsOf = formsFinder(candidates, acronyms)
  const groups = new Map<string, NameGroup>()
  for (const candidate of candidates) {
    const {span} = candidate
    const forms = formsOf(span)
    const key = forms ? nameKey(forms.short) : span.key
    const known = groups.get(key)
    if (known) known.candidates.push(candidate)
    else
      groups.set(key, {
        key,
        name: forms?.short ?? spanText(span),
        expansion: forms?.long,
        candidates: [candidate]
      })
  }
  return [...groups.values()]
}

/** Finds the short and the full form of a name that has both. */
function formsFinder(
  candidates: readonly Candidate[],
  acronyms: Acronyms
): (span: NameSpan) => Forms | undefined {
  const byKey = new Map<string, Forms>()
  const begun = new Map<TokenText, ReadonlyMap<number, Acronym>>()
  for (const [text, own] of acronyms) {
    for (const acronym of own) addForms(byKey, acronym)
    if (own.length > 0) begun.set(text, new Map(own.map(each => [each.longSpan[0], each])))
  }
  for (const forms of spelledOut(candidates, byKey, [...acronyms.keys()])) addForms(byKey, forms)
  if (byKey.size === 0) return () => undefined
  return span =>
    byKey.get(span.key) ??
    byKey.get(withoutNoun(spanText(span)) ?? span.key) ??
    begunBy(span, begun.get(span.text))
}

/** Adds what has a short and a full form by the keys of both; of two that have one, the first counts. */
function addForms(byKey: Map<string, Forms>, forms: Forms): void {
  const own = byKey.get(nameKey(forms.short)) ?? forms
  for (const key of [nameKey(forms.short), nameKey(forms.long), withoutNoun(forms.long)])
    if (key !== undefined && !byKey.has(key)) byKey.set(key, own)
}

const PLAIN_NOUNS = NAME_WORDS.wordsOf('plainNoun')

/** The key of a name without a noun that only says what it is, where it has one: "Fern Mapping *algorithm*". */
function withoutNoun(name: string): string | undefined {
  const space = name.lastIndexOf(' ')
  const hasNoun = space > 0 && PLAIN_NOUNS.has(name.slice(space + 1).toLowerCase())
  return hasNoun ? nameKey(name.slice(0, space)) : undefined
}

const MAX_BEHIND = 2

/** The acronym whose full form a name goes on with: "the *Gated Fern Mapping* model (GFM)". */
function begunBy(
  {start, end}: NameSpan,
  acronyms: ReadonlyMap<number, Acronym> | undefined
): Acronym | undefined {
  const acronym = acronyms?.get(start)
  const behind = end - (acronym?.longSpan[1] ?? end)
  return behind > 0 && behind <= MAX_BEHIND ? acronym : undefined
}

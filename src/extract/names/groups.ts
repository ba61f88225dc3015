import type {Acronym} from '../acronyms.js'
import type {Candidate} from './candidates.js'
import {type NameSpan, nameKey} from './spans.js'

/** All candidates of a paper that spell one name. */
export interface NameGroup {
  readonly key: string
  /** The short form where there is one, else the first spelling. */
  readonly name: string
  readonly expansion: string | undefined
  readonly candidates: Candidate[]
}

export const spanText = (span: NameSpan): string => span.text.text.slice(span.from, span.to)

/** Unites the candidates that spell one name, and full forms with their acronyms. */
export function groupNames(candidates: readonly Candidate[], acronyms: readonly Acronym[]): NameGroup[] {
  const byForm = new Map<string, Acronym>()
  for (const acronym of acronyms)
    for (const form of [acronym.short, acronym.long])
      if (!byForm.has(nameKey(form))) byForm.set(nameKey(form), acronym)
  const groups = new Map<string, NameGroup>()
  for (const candidate of candidates) {
    const acronym = byForm.get(candidate.span.key)
    const key = acronym ? nameKey(acronym.short) : candidate.span.key
    const known = groups.get(key)
    if (known) known.candidates.push(candidate)
    else
      groups.set(key, {
        key,
        name: acronym?.short ?? spanText(candidate.span),
        expansion: acronym?.long,
        candidates: [candidate]
      })
  }
  return [...groups.values()]
}

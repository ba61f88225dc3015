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
  const byForm = new Map<string, {readonly key: string; readonly acronym: Acronym}>()
  for (const acronym of acronyms) {
    const key = nameKey(acronym.short)
    const own = {key, acronym}
    if (!byForm.has(key)) byForm.set(key, own)
    const long = nameKey(acronym.long)
    if (!byForm.has(long)) byForm.set(long, own)
  }
  const groups = new Map<string, NameGroup>()
  for (const candidate of candidates) {
    const {key, acronym} = byForm.get(candidate.span.key) ?? {key: candidate.span.key, acronym: undefined}
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

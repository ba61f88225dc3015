import type {Dataset, Link, Mention, Method, Metric, PaperRecord} from 'paperglean'
import {type Kind, kinds} from '../../src/write/segments.js'

/** What an element of a paper shows: entities of one kind, by some or all of their mentions. */
export interface Found {
  readonly kind: Kind
  readonly entities: ReadonlyArray<Link | Metric | Dataset | Method>
  readonly mentions: readonly Mention[]
}

/** What is chosen: a paper, and parts of its record, entities and mentions, if any. */
export interface Choice {
  readonly paper: PaperRecord
  readonly parts: ReadonlySet<object>
}

/** What kind of thing a paper names by each of its entities. */
export function kindsOf(paper: PaperRecord): ReadonlyMap<object, Kind> {
  return new Map(kinds.flatMap(kind => paper[`${kind}s`].map(entity => [entity, kind] as const)))
}

/** The entities of a record, in the order of their kinds. */
export function entitiesOf(paper: PaperRecord): ReadonlyArray<Link | Metric | Dataset | Method> {
  return kinds.flatMap((kind): ReadonlyArray<Link | Metric | Dataset | Method> => paper[`${kind}s`])
}

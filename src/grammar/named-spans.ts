import type {Extraction, MentionField} from '../tree/entities.js'

/** Tags of compromise that the terms of a mention get. */
export type PaperTag = 'Dataset' | 'Method' | 'Metric' | 'Result' | 'Link'

/** A mention, with what compromise is to know of it. */
export interface NamedSpan {
  readonly tag: PaperTag
  readonly start: number
  readonly end: number
  /** Name of the thing, or the address of a link. */
  readonly name: string
  /** Whether the paper introduces it. */
  readonly proposed: boolean
}

/**
 * The mentions of one field in order; of two that begin together, the longer is first.
 *
 * @param found - What a paper names.
 * @param field - The field whose mentions are wanted.
 */
export function namedSpans(found: Partial<Extraction>, field: MentionField): NamedSpan[] {
  const spans: NamedSpan[] = []
  const add = (
    mentions: ReadonlyArray<{field: MentionField; start: number; end: number; part?: string}>,
    tag: PaperTag,
    name: string,
    proposed = false
  ) => {
    for (const {field: of, start, end, part} of mentions)
      if (of === field) spans.push({tag: part === 'value' ? 'Result' : tag, start, end, name, proposed})
  }
  for (const {mentions, url} of found.links ?? []) add(mentions, 'Link', url)
  for (const {mentions, name} of found.metrics ?? []) add(mentions, 'Metric', name)
  for (const {mentions, name} of found.datasets ?? []) add(mentions, 'Dataset', name)
  for (const {mentions, name, role} of found.methods ?? []) add(mentions, 'Method', name, role === 'proposed')
  return spans.sort((a, b) => a.start - b.start || b.end - a.end)
}

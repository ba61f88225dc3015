/** What a tagged span names. */
export const SPAN_KINDS = ['dataset', 'method', 'metric'] as const
/** See {@link SPAN_KINDS}. */
export type SpanKind = (typeof SPAN_KINDS)[number]

/**
 * Labels of tokens: 0 is outside; of each kind, in order: begin, inside, last, and unit, the only token of its span
 * (BILOU, Ratinov and Roth 2009).
 */
export const LABELS = 1 + 4 * SPAN_KINDS.length

/** Place of a token in its span. */
export const Part = {begin: 0, inside: 1, last: 2, unit: 3} as const

/** What labels are called in a file of weights: outside, and begin, inside, last or unit of a kind. */
export const labelNames = (): string[] => [
  'O',
  ...SPAN_KINDS.flatMap(kind => [...'BILU'].map(part => `${part}-${kind}`))
]

/** The label of a kind and a part. */
export const labelOf = (kind: number, part: number): number => 1 + 4 * kind + part
/** The kind of a label other than 0. */
export const kindOfLabel = (label: number): number => (label - 1) >> 2
/** The part of a label other than 0; see {@link Part}. */
export const partOfLabel = (label: number): number => (label - 1) & 3

/** Whether one label may follow another. */
export function mayFollow(from: number, to: number): boolean {
  const open = from !== 0 && partOfLabel(from) <= Part.inside
  const continues = to !== 0 && (partOfLabel(to) === Part.inside || partOfLabel(to) === Part.last)
  return open ? continues && kindOfLabel(from) === kindOfLabel(to) : !continues
}

/** For each label, those that it may follow. */
export const BEFORE: ReadonlyArray<readonly number[]> = Array.from({length: LABELS}, (_, to) =>
  Array.from({length: LABELS}, (__, from) => from).filter(from => mayFollow(from, to))
)

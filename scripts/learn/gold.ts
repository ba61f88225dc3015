/** A dataset or method as it is annotated. */
export interface GoldName {
  readonly name: string
  readonly mentions: readonly string[]
  readonly optional?: boolean
  readonly role?: 'proposed' | 'used' | 'compared'
}

/** A metric as it is annotated. */
export interface GoldMetric {
  readonly name: string
  readonly value: number | null
  readonly valueHigh?: number
  readonly unit: string
  readonly kind?: 'score' | 'change'
  readonly of?: 'own' | 'baseline'
  readonly bound?: string
  readonly dataset?: string
  /** The method that reaches the value, and the one that a change is measured against. */
  readonly method?: string
  readonly comparedTo?: string
  readonly uncertainty?: number
  readonly optional?: boolean
}

/** What looks like the name of a method or dataset and is none: a task or field, or something else. */
export interface GoldOther {
  readonly name: string
  readonly mentions: readonly string[]
  readonly what: 'task' | 'other'
}

/** A link as it is annotated. */
export interface GoldLink {
  readonly url: string
  readonly kind: string
}

/** What is annotated of a paper. */
export interface GoldPaper {
  readonly datasets: readonly GoldName[]
  readonly methods: readonly GoldName[]
  readonly metrics: readonly GoldMetric[]
  /** Not there where nobody marked them. */
  readonly others?: readonly GoldOther[]
  readonly links?: readonly GoldLink[]
}

/** A metric of an annotation file, where a range is `[low, high]`. */
export interface WrittenMetric extends Omit<GoldMetric, 'value' | 'valueHigh'> {
  readonly value: number | readonly [number, number] | null
}

/** A paper of an annotation file. */
export interface WrittenPaper extends Omit<GoldPaper, 'metrics'> {
  readonly metrics: readonly WrittenMetric[]
}

/** A metric with its range as records have it. */
export function ranged({value, ...metric}: WrittenMetric): GoldMetric {
  if (typeof value === 'number' || value === null) return {...metric, value}
  return {...metric, value: value[0], valueHigh: value[1]}
}

/** A paper with the ranges of its metrics as records have them. */
export function withRanges<Paper extends WrittenPaper>(paper: Paper) {
  return {...paper, metrics: paper.metrics.map(ranged)}
}

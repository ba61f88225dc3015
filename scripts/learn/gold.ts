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
  readonly value: number | [number, number] | null
  readonly unit: string
  readonly kind?: 'score' | 'change'
  readonly of?: 'own' | 'baseline'
  readonly bound?: string
  readonly dataset?: string
  readonly optional?: boolean
}

/** What is annotated of a paper. */
export interface GoldPaper {
  readonly datasets: readonly GoldName[]
  readonly methods: readonly GoldName[]
  readonly metrics: readonly GoldMetric[]
}

/** A number with its unit, as it stands in a text. */
export interface Quantity {
  /** Token span; `end` is behind the last token. */
  readonly start: number
  readonly end: number
  /** Below zero behind a minus. */
  readonly value: number | [low: number, high: number]
  /** Canonical, by `UNIT_TABLE`; empty for a bare number. */
  readonly unit: string
  readonly uncertainty?: number | undefined
  readonly bound?: 'upTo' | 'atLeast' | 'about' | undefined
  /** A plus or minus sign stands before it and tells where a change goes. */
  readonly sign: '' | '+' | '-'
  /** `A` of "from A to B", and `B`. */
  readonly pair?: 'from' | 'to'
  readonly sentence: number
}

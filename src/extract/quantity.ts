/** A number with its unit, as it stands in a text. */
export interface Quantity {
  /** Token span; `end` is behind the last token. */
  readonly start: number
  readonly end: number
  /** Below zero behind a minus; the lower end of a range. */
  readonly value: number
  /** The upper end of a range. */
  readonly valueHigh?: number | undefined
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

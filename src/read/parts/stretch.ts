/** A stretch of a text, by its UTF-16 offsets. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

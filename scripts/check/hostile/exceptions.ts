/** Shapes that may take more than others, and why that is no fault. */
export const exceptions: ReadonlyArray<{
  readonly format: string
  readonly name: string
  readonly ratio: number
  readonly reason: string
}> = []

// Tells what a probability is worth: of things said with about the same one, how many are right.

/** A thing with the probability that it was said with. */
export interface Said {
  readonly confidence: number
  readonly right: boolean
}

/** Of things said with a confidence in each tenth: how many there are, and how many are right. */
export function reliabilityOf(things: readonly Said[], what: string): string {
  const tenths = Array.from({length: 10}, () => ({count: 0, right: 0, sum: 0}))
  for (const {confidence, right} of things) {
    const tenth = tenths[Math.min(9, Math.floor(confidence * 10))]
    tenth.count++
    tenth.sum += confidence
    if (right) tenth.right++
  }
  return tenths
    .flatMap(({count, right, sum}, tenth) =>
      count === 0
        ? []
        : `confidence from ${(tenth / 10).toFixed(1)}: ${count} ${what}, said ${(sum / count).toFixed(2)}, right ${(right / count).toFixed(2)}`
    )
    .join('\n')
}

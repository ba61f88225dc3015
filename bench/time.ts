/** What is timed. */
export interface Stage {
  /** Makes anew what the stage changes; this is not timed. */
  readonly prepare?: () => () => unknown
  readonly run?: () => unknown
  /** Bytes of text that it reads, where that is not all of it. */
  readonly bytes?: number
}

/** What is timed, by its name. */
export type Stages = Readonly<Record<string, Stage | (() => unknown)>>

/** Every round runs each stage once, so that what else the machine does falls on all alike. */
const ROUNDS = 7
const WARM_UPS = 2

/**
 * Runs each stage in turn, and prints the median of its times: of the processor, since other processes may want it too.
 *
 * @param bytes - Size of the text that they read.
 * @param peer - Name of the stage that the others are compared with.
 */
export function time(stages: Stages, bytes: number, peer?: string): void {
  const times = new Map(Object.keys(stages).map(name => [name, [] as number[]]))
  for (let round = -WARM_UPS; round < ROUNDS; round++)
    for (const [name, stage] of Object.entries(stages)) {
      const run = typeof stage === 'function' ? stage : (stage.prepare?.() ?? stage.run)
      const start = process.cpuUsage()
      run?.()
      const {user, system} = process.cpuUsage(start)
      if (round >= 0) times.get(name)?.push((user + system) / 1e6)
    }
  const rows = [...times].map(([name, seconds]) => {
    const stage = stages[name]
    const median = medianOf(seconds)
    const size = (typeof stage === 'object' ? stage.bytes : undefined) ?? bytes
    return {name, median, speed: size / 1e6 / median}
  })
  const against = rows.find(({name}) => name === peer)
  for (const {name, median, speed} of rows) {
    const ratio = against ? `${(speed / against.speed).toFixed(2).padStart(7)} x` : ''
    console.log(
      `${name.padEnd(52)} ${speed.toFixed(2).padStart(7)} MB/s ${(1e3 * median).toFixed(0).padStart(6)} ms${ratio}`
    )
  }
}

/** The middle one of some numbers. */
export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN
}

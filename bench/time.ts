import type {Table} from './table.js'

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
const ROUNDS = 5
const WARM_UPS = 2

/**
 * Runs each stage in turn, and gives the medians of its times: of the processor, since other processes may want it too.
 *
 * @param bytes - Size of the text that they read.
 * @param peer - Name of the stage that the others are compared with.
 */
export function timed(title: string, stages: Stages, bytes: number, peer: string): Table {
  const times = new Map(Object.keys(stages).map(name => [name, [] as number[]]))
  for (let round = -WARM_UPS; round < ROUNDS; round++)
    for (const [name, stage] of Object.entries(stages)) {
      const run = typeof stage === 'function' ? stage : (stage.prepare?.() ?? stage.run)
      const start = process.cpuUsage()
      run?.()
      const seconds = secondsSince(start)
      if (round >= 0) times.get(name)?.push(seconds)
    }
  const figures = [...times].map(([name, seconds]) => {
    const stage = stages[name]
    const median = medianOf(seconds)
    const size = (typeof stage === 'object' ? stage.bytes : undefined) ?? bytes
    return {name, median, speed: size / 1e6 / median}
  })
  const against = figures.find(({name}) => name === peer)?.speed ?? Number.NaN
  return {
    title,
    columns: ['MB/s', 'ms', `times ${peer}`],
    rows: figures.map(({name, median, speed}) => [
      name,
      figure(speed),
      figure(1e3 * median),
      figure(speed / against)
    ])
  }
}

/** Seconds of the processor since then. */
export function secondsSince(start: NodeJS.CpuUsage): number {
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1e6
}

/** The middle one of some numbers. */
export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN
}

/** Two digits, or all before the point. */
function figure(value: number): string {
  return value.toFixed(value < 1 ? 2 : value < 100 ? 1 : 0)
}

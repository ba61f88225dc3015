import {getHeapStatistics, setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** What a call took: milliseconds of a processor, and bytes by which the heap grew. */
export interface Cost {
  readonly time: number
  readonly heap: number
}

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Time of the processor and not of the clock: other programs run beside. */
export function costOf(call: () => unknown): Cost {
  collect()
  const before = getHeapStatistics().total_heap_size
  const start = process.cpuUsage()
  call()
  const {user, system} = process.cpuUsage(start)
  const heap = Math.max(0, getHeapStatistics().total_heap_size - before)
  return {time: (user + system) / 1000, heap}
}

/** The lowest of several. */
export function least(costs: readonly Cost[]): Cost {
  return {time: Math.min(...costs.map(({time}) => time)), heap: Math.min(...costs.map(({heap}) => heap))}
}

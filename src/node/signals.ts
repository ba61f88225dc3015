import {constants} from 'node:os'

/** How a process is told to end. */
const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * Does work that must not leave something behind where the process is told to end amid it; the process then ends
 * with 130 or 143.
 *
 * @param putAway - Puts away what the work has begun; everything that it does is done when it returns.
 */
export async function untilSignal<Result>(putAway: () => void, work: () => Promise<Result>): Promise<Result> {
  const end = (signal: (typeof signals)[number]) => {
    putAway()
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of signals) process.on(signal, end)
  try {
    return await work()
  } finally {
    for (const signal of signals) process.off(signal, end)
  }
}

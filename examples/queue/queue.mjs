// What producer, workers and collector share.
import {Redis} from 'ioredis'

/** Of the queue in Redis. */
export const name = 'listings'

/** Where the records go: a folder that all see, one file a job. */
export const folder = process.env.RECORDS ?? 'records'

/** How long a job is held for a worker that says nothing, in milliseconds: so late a killed one is noticed. */
export const lockDuration = Number(process.env.LOCK_DURATION ?? 30_000)

export function connect() {
  // Without a limit of tries, as BullMQ wants it: a worker outlives a Redis that is away for a while.
  return new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', {maxRetriesPerRequest: null})
}

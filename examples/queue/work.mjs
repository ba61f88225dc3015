// Reads the listings in the queue until it is told to stop (SIGINT, SIGTERM): node work.mjs. Run as many as there are
// cores, on as many machines as see the files.
import {createReadStream} from 'node:fs'
import {mkdir, rename, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {UnrecoverableError, Worker} from 'bullmq'
import {parseListings, serializeStream} from 'paperglean'
import {connect, folder, lockDuration, name} from './queue.mjs'

await mkdir(folder, {recursive: true})
const connection = connect()
const worker = new Worker(name, work, {
  connection,
  lockDuration,
  stalledInterval: lockDuration / 2,
  // So often a job is taken up again whose worker was killed; one that kills its workers is failed after that.
  maxStalledCount: 3
})
worker.on('failed', (job, error) => console.error(`${job?.id}: ${error.message}`))
worker.on('stalled', id => console.error(`${id}: its worker is gone; it is done again`))
worker.on('error', error => console.error(error.message))
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    // Ends the job that it is at; the next one is another worker's.
    await worker.close()
    connection.disconnect()
  })

/**
 * A job that is done twice, since a worker was killed or was taken for dead, writes the same bytes to the same place: a
 * file appears whole or not at all.
 */
async function work({id, data: {file, start, end}}) {
  const records = path.join(folder, `${id}.ndjson`)
  const temporary = path.join(folder, `.${id}.${process.pid}.tmp`)
  let papers = 0
  async function* counted() {
    const source = createReadStream(file, {start, end: end && end - 1})
    for await (const paper of parseListings(source, file.endsWith('.ndjson') ? {format: 'json'} : {})) {
      papers++
      yield paper
    }
  }
  try {
    await writeFile(temporary, serializeStream(counted(), 'ndjson'), {flush: true})
    // To try again helps where a disk or a network is at fault, and not here.
    if (papers === 0) throw new UnrecoverableError('no paper was found')
    await rename(temporary, records)
  } finally {
    await rm(temporary, {force: true})
  }
  return {papers}
}

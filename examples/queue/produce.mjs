// Puts listings into the queue: node produce.mjs FILE... It can be run again, after it was killed or for more files:
// what is in the queue already, or done, is not put there twice.
import {open, stat} from 'node:fs/promises'
import path from 'node:path'
import {Queue} from 'bullmq'
import {connect, name} from './queue.mjs'

/** An NDJSON file is cut into stretches of about so many bytes; one line is a paper there. Other files are one job each. */
const longest = Number(process.env.STRETCH ?? 8_388_608)

const connection = connect()
const queue = new Queue(name, {
  connection,
  defaultJobOptions: {attempts: 6, backoff: {type: 'exponential', delay: 1000}}
})
let jobs = 0
for (const given of process.argv.slice(2)) {
  const file = path.resolve(given)
  for await (const stretch of stretchesOf(file)) {
    // The same stretch of the same file has the same id, which is the name of its records, too.
    const jobId = `${encodeURIComponent(path.relative('.', file))}@${String(stretch.start).padStart(12, '0')}`
    await queue.add('parse', {file, ...stretch}, {jobId})
    jobs++
  }
}
console.log(`${jobs} jobs`)
await queue.close()
connection.disconnect()

/** @param {string} file */
async function* stretchesOf(file) {
  if (!file.endsWith('.ndjson')) {
    yield {start: 0}
    return
  }
  const {size} = await stat(file)
  const handle = await open(file)
  try {
    let start = 0
    do {
      const end = await behindLine(handle, start + longest, size)
      yield {start, end}
      start = end
    } while (start < size)
  } finally {
    await handle.close()
  }
}

/** Where the line ends that an offset stands in. */
async function behindLine(handle, offset, size) {
  const buffer = Buffer.alloc(65_536)
  for (let at = offset; at < size; at += buffer.length) {
    const {bytesRead} = await handle.read(buffer, 0, buffer.length, at)
    const lineEnd = buffer.subarray(0, bytesRead).indexOf('\n')
    if (lineEnd !== -1) return at + lineEnd + 1
  }
  return size
}

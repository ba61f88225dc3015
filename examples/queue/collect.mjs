// Waits until the queue has nothing left to do and joins the records: node collect.mjs OUTPUT. Ends with 1 where a
// listing failed, or the records of a job are not there.
import {createReadStream, createWriteStream, existsSync} from 'node:fs'
import {rename} from 'node:fs/promises'
import path from 'node:path'
import {pipeline} from 'node:stream/promises'
import {setTimeout as wait} from 'node:timers/promises'
import {Queue} from 'bullmq'
import {connect, folder, name} from './queue.mjs'

const [output] = process.argv.slice(2)
if (output === undefined) throw new Error('usage: node collect.mjs OUTPUT')
const connection = connect()
const queue = new Queue(name, {connection})
while ((await queue.getJobCountByTypes('waiting', 'active', 'delayed')) > 0) await wait(500)

const done = await queue.getCompleted()
const failed = await queue.getFailed()
await queue.close()
connection.disconnect()

const files = done.map(({id}) => path.join(folder, `${id}.ndjson`)).sort()
const missing = files.filter(file => !existsSync(file))
const temporary = `${output}.tmp`
await pipeline(joined(files.filter(file => !missing.includes(file))), createWriteStream(temporary))
await rename(temporary, output)

console.log(`${done.length} jobs done, ${failed.length} failed`)
for (const {id, failedReason, attemptsMade} of failed)
  console.log(`failed: ${id}: ${failedReason} (attempts: ${attemptsMade})`)
for (const file of missing) console.log(`missing: ${file}`)
process.exitCode = failed.length + missing.length > 0 ? 1 : 0

/** @param {string[]} files */
async function* joined(files) {
  for (const file of files) yield* createReadStream(file)
}

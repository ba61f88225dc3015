// Kills an export at random moments, as a machine that fails would, and resumes it: what comes of it has to be, byte for
// byte, what an export without interruption writes. `npm run check:resume -- --rounds 50`.
import {spawn} from 'node:child_process'
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {writeLongListing} from './long-listing.mjs'

const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '50'},
    length: {type: 'string', default: '1000000'},
    command: {type: 'string', default: 'dist/cli/main.js'}
  }
})
const place = await mkdtemp(path.join(tmpdir(), 'paperglean-resume-'))
const input = path.join(place, 'listing.txt')
const whole = path.join(place, 'whole.ndjson')
const output = path.join(place, 'resumed.ndjson')

try {
  await writeLongListing(input, Number(values.length))
  const {time} = await run(whole)
  const expected = await readFile(whole)
  const parts = []
  for (let round = 0; round < Number(values.rounds); round++)
    parts.push(await check(expected, Math.random() * time))
  const amid = parts.filter(part => part > 0 && part < 1)
  console.log(`ok  ${parts.length} exports killed and resumed, ${amid.length} of them with a part written`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  await rm(place, {recursive: true, force: true})
}

/**
 * Kills an export after some time and resumes it.
 *
 * @param {Buffer} expected
 * @param {number} milliseconds
 * @returns How much of it was written when it was killed, from 0 to 1.
 */
async function check(expected, milliseconds) {
  await run(output, milliseconds)
  const partial = await readFile(`${output}.partial`).catch(() => undefined)
  await run(output)
  const resumed = await readFile(output)
  const left = (await readdir(place)).filter(name => name.includes('.partial'))
  if (!resumed.equals(expected) || left.length > 0)
    throw new Error(
      `after a kill at ${Math.round(milliseconds)} ms the result differs; left: ${left.join(', ')}`
    )
  await rm(output)
  const part = (partial?.length ?? 0) / expected.length
  console.log(
    `    killed at ${Math.round(milliseconds)} ms with ${Math.round(part * 100)} % written, and resumed`
  )
  return part
}

/**
 * Exports the listing.
 *
 * @param {string} to
 * @param {number} [killedAfter] - Milliseconds.
 * @returns {Promise<{time: number}>}
 */
function run(to, killedAfter) {
  const start = performance.now()
  const args = [values.command, 'parse', input, '--duplicates', 'keep', '--quiet', '--resume', '-o', to]
  const child = spawn(process.execPath, args, {stdio: ['ignore', 'ignore', 'inherit']})
  const timer = killedAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killedAfter)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', code => {
      clearTimeout(timer)
      if (code !== 0 && killedAfter === undefined) reject(new Error(`the command ended with ${code}`))
      else resolve({time: performance.now() - start})
    })
  })
}

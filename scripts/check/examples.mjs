// Runs the recipes of examples/ on invented listings and compares their records with those of one process. Where a part
// cannot be had (Java, Python, Redis, an index of packages) it says aloud which recipe was not run, and why.
// `npm run check:examples [-- spark|queue]`.
import {spawn, spawnSync} from 'node:child_process'
import {copyFileSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {homedir, tmpdir} from 'node:os'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {asyncBufferFromFile, parquetReadObjects} from 'hyparquet'
import {writeListings} from '../../examples/listings.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const place = mkdtempSync(path.join(tmpdir(), 'paperglean-examples-'))
const recipes = {spark, queue}
const asked = process.argv.slice(2)
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** Why a recipe cannot be run here. */
class Missing extends Error {}

const listings = writeListings(at('listings'), 10, 100)
const poison = at('listings/no-paper.txt')
copyFileSync(path.join(root, 'fixtures/text/no-paper.txt'), poison)
const whole = recordsOfOneProcess(listings)
const lines = recordsOfOneProcess(listings.filter(file => file.endsWith('.ndjson')))

try {
  for (const [name, recipe] of Object.entries(recipes)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    try {
      await recipe()
    } catch (error) {
      if (!(error instanceof Missing)) throw error
      console.log(`\n!!! the recipe examples/${name} is NOT RUN: ${error.message} !!!\n`)
    }
  }
} finally {
  for (const child of running) child.kill('SIGKILL')
  rmSync(place, {recursive: true, force: true, maxRetries: 5})
}

async function spark() {
  need('java', ['-version'], 'there is no Java')
  const folder = path.join(root, 'examples/spark')
  // Half a gigabyte, outside of the repository, and kept.
  const venv = path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'paperglean/spark')
  need('python3', ['-m', 'venv', venv], 'there is no Python 3 with venv')
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--retries', '1', '-r']
  need(path.join(venv, 'bin/python'), [...pip, path.join(folder, 'requirements.txt')], 'pip reaches no index')
  const submit = (...args) => {
    const begin = performance.now()
    const {stdout} = run(
      path.join(venv, 'bin/spark-submit'),
      ['--master', 'local[2]', path.join(folder, 'parse.py'), ...args],
      {env: {...process.env, PYSPARK_PYTHON: path.join(venv, 'bin/python')}}
    )
    return `${stdout.trim()} (${secondsSince(begin)})`
  }

  const ofFiles = submit(at('listings'), at('of-files'))
  same(await recordsOfParquet('of-files/papers.parquet'), whole, 'the records of listings')
  const failed = await rowsOfParquet('of-files/failed.parquet', ['listing', 'error'])
  same(
    failed.map(({listing, error}) => `${path.basename(listing)}: ${error}`),
    ['no-paper.txt: paperglean: <stdin>: no paper was found']
  )
  console.log(`ok  spark, listings: ${ofFiles}; the records are those of one process`)

  const ofLines = submit(at('listings/*.ndjson'), at('of-lines'), '--lines')
  same((await recordsOfParquet('of-lines/papers.parquet')).map(withoutPlace), lines.map(withoutPlace))
  console.log(`ok  spark, lines: ${ofLines}; the records are those of one process`)
}

async function queue() {
  need('redis-server', ['--version'], 'there is no redis-server (on Debian a package of that name)')
  const folder = path.join(root, 'examples/queue')
  need(
    'npm',
    ['install', '--no-package-lock', '--no-audit', '--no-fund', '--prefix', folder],
    'npm reaches no registry'
  )
  const socket = at('redis.sock')
  start('redis-server', ['--port', '0', '--unixsocket', socket, '--dir', place, '--appendonly', 'yes'])
  const redis = (...args) => run('redis-cli', ['-s', socket, ...args]).stdout.trim()
  await until(() => spawnSync('redis-cli', ['-s', socket, 'ping']).status === 0)
  const count = (command, state) => Number(redis(command, `bull:listings:${state}`))

  const env = {
    ...process.env,
    REDIS_URL: socket,
    RECORDS: at('records'),
    LOCK_DURATION: '10000',
    STRETCH: '8192'
  }
  const script = name => path.join(folder, `${name}.mjs`)
  const errors = []
  const work = () => {
    const worker = start('node', [script('work')], {env, stdio: ['ignore', 'ignore', 'pipe']})
    worker.stderr?.setEncoding('utf8').on('data', text => errors.push(text))
    return worker
  }
  const begin = performance.now()
  // One listing arrives after its job: it fails, and is tried again.
  const [late = '', ...others] = listings
  renameSync(late, `${late}.later`)
  const produced = run('node', [script('produce'), late, poison, ...others], {env}).stdout
  const again = run('node', [script('produce'), late, poison, ...others], {env}).stdout
  same([again], [produced])
  const jobs = count('llen', 'wait')
  same([`${jobs} jobs\n`], [produced])

  const [first, second] = [work(), work()]
  await until(() => count('zcard', 'delayed') > 0)
  renameSync(`${late}.later`, late)
  const held = []
  held.push(await killAtWork(first, count))
  const third = work()
  held.push(await killAtWork(second, count))
  const fourth = work()

  const collected = run('node', [script('collect'), at('papers.ndjson')], {env}, 1).stdout
  const seconds = secondsSince(begin)
  for (const worker of [third, fourth]) {
    worker.kill('SIGTERM')
    await until(() => worker.exitCode !== null)
    same([worker.exitCode], [0], 'exit code of a worker that was told to stop')
  }
  const records = recordsOf(readFileSync(at('papers.ndjson'), 'utf8'))
  same(records.map(withoutPlace), whole.map(withoutPlace), 'the records')
  same(collected.trim().split('\n').slice(0, 1), [`${jobs - 1} jobs done, 1 failed`])
  const stalled = errors.join('').match(/its worker is gone/g)?.length ?? 0
  if (stalled < held.length)
    throw new Error(`${held.length} workers were killed at work, ${stalled} jobs taken up again`)
  console.log(
    `ok  queue: ${jobs} jobs, ${records.length} records; the records are those of one process (${seconds})`
  )
  console.log(`    killed at work: ${held.length} workers; jobs done again: ${stalled}`)
  console.log(`    ${collected.trim().split('\n').slice(1).join('\n    ')}`)
  console.log(`    messages of workers:\n${errors.join('').trimEnd().replaceAll(/^/gm, '      ')}`)
}

/** Kills a worker, of two, with a job in its hands: while it is halted, two jobs are held. */
async function killAtWork(worker, count) {
  for (;;) {
    worker.kill('SIGSTOP')
    await wait(200)
    if (count('llen', 'active') === 2) break
    if (count('llen', 'wait') === 0) throw new Error('the work was done before a worker could be killed')
    worker.kill('SIGCONT')
    await wait(50)
  }
  worker.kill('SIGKILL')
  return worker.pid
}

/** @param {string[]} files */
function recordsOfOneProcess(files) {
  const command = path.join(root, 'dist/cli/main.js')
  return recordsOf(run('node', [command, 'parse', ...files, '--duplicates', 'keep']).stdout)
}

/** @param {string} text */
function recordsOf(text) {
  return text.split('\n').filter(Boolean)
}

async function recordsOfParquet(folder) {
  return (await rowsOfParquet(folder, ['record'])).map(({record}) => record)
}

async function rowsOfParquet(folder, columns) {
  const files = readdirSync(at(folder)).filter(name => name.endsWith('.parquet'))
  const rows = []
  for (const name of files) {
    const file = await asyncBufferFromFile(path.join(at(folder), name))
    rows.push(...(await parquetReadObjects({file, columns})))
  }
  return rows
}

/** Where a stretch of a listing is read alone, its places are those in the stretch. */
function withoutPlace(line) {
  const {source, ...record} = JSON.parse(line)
  return JSON.stringify({...record, source: {...source, index: 0, position: undefined}})
}

/** Compares, in any order. */
function same(found, expected, what = 'what was found') {
  const [left, right] = [[...found].sort(), [...expected].sort()]
  const index = left.findIndex((line, index) => line !== right[index])
  if (left.length === right.length && index === -1) return
  const first = Math.max(index, 0)
  throw new Error(
    `${what}: expected ${right.length}, found ${left.length}; first difference:\n${right[first]}\n${left[first]}`
  )
}

/** Runs what a recipe needs. */
function need(command, args, missing) {
  const {status, stderr} = spawnSync(command, args, {encoding: 'utf8', timeout: 900_000})
  if (status !== 0) throw new Missing([missing, ...(stderr?.trim() ? [stderr.trim()] : [])].join('\n'))
}

/** Runs a step to its end. */
function run(command, args, options = {}, expected = 0) {
  const done = spawnSync(command, args, {encoding: 'utf8', maxBuffer: 2 ** 28, cwd: place, ...options})
  if (done.status === expected) return done
  throw new Error(`${command} ${args.join(' ')} ended with ${done.status}\n${done.stdout}\n${done.stderr}`)
}

/** Starts what is stopped at the end at the latest. */
function start(command, args, options = {}) {
  const child = spawn(command, args, {stdio: 'ignore', cwd: place, ...options})
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

async function until(condition) {
  for (const end = performance.now() + 600_000; !condition(); await wait(50))
    if (performance.now() > end) throw new Error(`ten minutes passed without ${condition}`)
}

function secondsSince(begin) {
  return `${((performance.now() - begin) / 1000).toFixed(0)} s`
}

/** @param {string} name */
function at(name) {
  return path.join(place, name)
}

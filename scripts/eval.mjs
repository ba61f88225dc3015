// npm run eval [-- SHARED_DIR] [--misses] [--if-present]
//
// First tries single sentences, by test/behaviours.
// Then judges by the papers that were drawn at random to judge by, by scripts/learn/judged.ts.
// Then parses each annotated listing with the built library and compares the records with the annotation:
// SHARED_DIR/listings/NAME.txt with SHARED_DIR/eval/gold/NAME.json, by SHARED_DIR/eval/score.mjs.
// Where a part of an annotation was not read for the rules of names and values, it is scored by itself too, if the
// weights were learned without it (npm run train -- --held-out).
// Then reads public lists in Markdown, SHARED_DIR/listings/markdown, and counts titles and links, by
// SHARED_DIR/eval/lists.mjs.
// Then compares marks that were made blind with the annotation, by scripts/learn/agreement.ts.
// Then trains and tags other people's corpora, SHARED_DIR/corpora, by scripts/learn/corpora.
// A listing in JSON has no annotation: its records must be as many as its entries, with the titles that stand there; and
// it is counted how many values of a paper nothing tells apart.
// The records stay in .eval/NAME.ndjson. A missing folder is an error unless --if-present is given.
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {performance} from 'node:perf_hooks'
import {cleanText, parseListing, recordId, safeParseRecord, serialize} from '../dist/index.js'
import {heldOutOf, learnedFrom} from './learn/split.mjs'

/**
 * The annotation of which a part was not read for the rules of metrics, datasets and methods, nor learned from; see
 * data/annotations/split.json. Those of links were written with the whole annotation in view.
 */
const SPLIT = 'mixed'

const {shared, misses, ifPresent} = argumentsOf(process.argv.slice(2))
const gold = path.join(shared, 'eval/gold')
const scorer = path.join(shared, 'eval/score.mjs')

run('test/behaviours/main.ts')
if (existsSync(gold) && existsSync(scorer)) {
  run('scripts/learn/judged.ts', shared)
  await evaluate()
  readLists()
  run('scripts/learn/agreement.ts', shared)
  run('scripts/learn/corpora/main.ts', shared)
} else {
  console.error(`eval: SKIPPED, there is no ${existsSync(gold) ? scorer : gold}`)
  if (!ifPresent) process.exitCode = 1
}

/**
 * @param {string} script
 * @param {string[]} argumentsOfScript
 */
function run(script, ...argumentsOfScript) {
  execFileSync('node', ['scripts/run.mjs', script, ...argumentsOfScript], {stdio: 'inherit'})
}

/** Titles and links of public lists as they stand; a part that is not there is said. */
function readLists() {
  const parts = ['eval/lists.mjs', 'listings/markdown', 'eval/gold/markdown'].map(part =>
    path.join(shared, part)
  )
  const missing = parts.filter(part => !existsSync(part))
  console.log('\n## lists in Markdown')
  if (missing.length > 0) console.log(`SKIPPED, there is no ${missing.join(', no ')}`)
  else execFileSync('node', [parts[0], 'dist/index.js', ...parts.slice(1)], {stdio: 'inherit'})
}

async function evaluate() {
  await mkdir('.eval', {recursive: true})
  const names = (await readdir(gold))
    .filter(file => file.endsWith('.json'))
    .map(file => path.basename(file, '.json'))
  let evaluated = 0
  for (const name of names.sort()) {
    const listing = path.join(shared, 'listings', `${name}.txt`)
    if (!existsSync(listing)) {
      console.error(`eval: ${name} SKIPPED, there is no ${listing}`)
      continue
    }
    await evaluateOne(name, listing)
    evaluated++
  }
  for (const file of await readdir(path.join(shared, 'listings')))
    if (file.endsWith('.json')) await compareJson(path.join(shared, 'listings', file))
  if (evaluated > 0) return
  console.error('eval: no gold has a listing')
  process.exitCode = 1
}

/**
 * @param {string} name
 * @param {string} listing
 */
async function evaluateOne(name, listing) {
  const bytes = await readFile(listing)
  const start = performance.now()
  const {papers, messages} = parseListing(bytes)
  const seconds = (performance.now() - start) / 1000
  reportInvalid(name, papers)
  const records = path.join('.eval', `${name}.ndjson`)
  await writeFile(records, serialize(papers, 'ndjson'))
  console.log(`## ${name}`)
  console.log(
    `${papers.length} records, ${messages.length} messages, ${(bytes.length / 1e6).toFixed(2)} MB in ${seconds.toFixed(2)} s`
  )
  score(path.join(gold, `${name}.json`), records, misses ? ['--misses'] : [])
  if (name !== SPLIT) return
  if (await isSplit()) await scoreHeldOut(name, papers)
  else
    console.log(`## ${name}: the weights were learned from all its papers, so these figures judge nothing\n`)
}

/** Whether the weights were learned without the papers that are kept to judge by. */
async function isSplit() {
  const files = ['tagger', 'names', 'metrics'].map(name => readFile(`data/models/${name}.bin`, 'latin1'))
  return (await Promise.all(files)).every(text => text.includes(`"learned":"${learnedFrom(true)}"`))
}

/**
 * Scores the papers of an annotation that nothing was learned from; their misses are not shown.
 *
 * @param {string} name
 * @param {readonly import('../dist/index.js').PaperRecord[]} papers
 */
async function scoreHeldOut(name, papers) {
  /** @type {Array<{title: string}>} */
  const annotated = JSON.parse(await readFile(path.join(gold, `${name}.json`), 'utf8'))
  const ids = annotated.map(({title}) => recordId(cleanText(title).value, {}))
  const heldOut = heldOutOf(ids)
  const learned = new Set(ids.filter(id => !heldOut.has(id)))
  const rest = {
    gold: path.join('.eval', `${name}-unread.json`),
    records: path.join('.eval', `${name}-unread.ndjson`)
  }
  await writeFile(rest.gold, JSON.stringify(annotated.filter((_, index) => heldOut.has(ids[index] ?? ''))))
  const kept = papers.filter(({title}) => !learned.has(recordId(title, {})))
  await writeFile(rest.records, serialize(kept, 'ndjson'))
  console.log(`## ${name}, the ${heldOut.size} papers held out: unread but for links`)
  score(rest.gold, rest.records, [])
}

/**
 * Compares the titles of records with those that stand in a JSON file.
 *
 * @param {string} listing
 */
async function compareJson(listing) {
  const bytes = await readFile(listing)
  const start = performance.now()
  const {papers, messages} = parseListing(bytes, {duplicates: 'keep'})
  const seconds = (performance.now() - start) / 1000
  const name = path.basename(listing)
  reportInvalid(name, papers)
  const value = JSON.parse(bytes.toString())
  /** @type {Array<{title: string}>} */
  const entries = Array.isArray(value) ? value : value.papers
  const same = entries.filter(({title}, index) => cleanText(title).value === papers[index]?.title).length
  const united = parseListing(bytes).papers.length
  console.log(`## ${name}`)
  console.log(
    `${papers.length} records of ${entries.length} entries, ${same} with the title of the file, ${united} papers once united; ` +
      `${messages.length} messages, ${(bytes.length / 1e6).toFixed(2)} MB in ${seconds.toFixed(2)} s`
  )
  const values = papers.map(({metrics}) => metrics.filter(({value}) => value !== null))
  console.log(
    `${values.flatMap(unclear).length} of ${values.flat().length} values are told apart by nothing\n`
  )
  if (same === entries.length && papers.length === entries.length) return
  console.error(`eval: ${name}: records and entries differ`)
  process.exitCode = 1
}

/**
 * The values of a paper that have name, dataset, method, side and kind of another value of it: something that the paper
 * says of them was not found.
 *
 * @param {readonly import('../dist/index.js').Metric[]} metrics
 */
function unclear(metrics) {
  /** @type {Map<string, Map<string, import('../dist/index.js').Metric[]>>} */
  const groups = new Map()
  for (const metric of metrics) {
    const {name, dataset, method, of, kind, value} = metric
    const key = JSON.stringify([name.toLowerCase(), dataset, method, of, kind])
    const group = groups.get(key) ?? new Map()
    group.set(String(value), [...(group.get(String(value)) ?? []), metric])
    groups.set(key, group)
  }
  return [...groups.values()].flatMap(group => (group.size > 1 ? [...group.values()].flat() : []))
}

/**
 * @param {string} annotation
 * @param {string} records
 * @param {readonly string[]} flags
 */
function score(annotation, records, flags) {
  const limits = {encoding: /** @type {const} */ ('utf8'), maxBuffer: 1e9}
  console.log(execFileSync('node', [scorer, annotation, records, ...flags], limits))
}

/**
 * @param {string} name
 * @param {readonly unknown[]} papers
 */
function reportInvalid(name, papers) {
  for (const [index, paper] of papers.entries()) {
    const {success, error} = safeParseRecord(paper)
    if (success) continue
    console.error(`eval: ${name}, record ${index} does not validate: ${error.message}`)
    process.exitCode = 1
  }
}

/** @param {string[]} args */
function argumentsOf(args) {
  const flags = args.filter(arg => arg.startsWith('--'))
  const unknown = flags.find(flag => flag !== '--misses' && flag !== '--if-present')
  if (unknown) {
    console.error(
      `eval: no such flag: ${unknown}\nusage: npm run eval [-- SHARED_DIR] [--misses] [--if-present]`
    )
    process.exit(2)
  }
  return {
    shared: args.find(arg => !arg.startsWith('--')) ?? '../shared',
    misses: flags.includes('--misses'),
    ifPresent: flags.includes('--if-present')
  }
}

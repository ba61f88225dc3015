// Writes the records of fixtures in each output format with the built command, and opens them with the tools of
// those who use them: scripts/check/exports/*.py, each in a virtual environment with pinned packages. Where there is no
// Python, or pip reaches no index, it says aloud what is skipped. `npm run check:exports`.
import {spawn, spawnSync} from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const scripts = path.join(root, 'scripts/check/exports')
const place = mkdtempSync(path.join(tmpdir(), 'paperglean-exports-'))
// Kept between runs; node_modules is ignored by git.
const environments = path.join(root, 'node_modules/.cache/check-exports')
const inputs = ['text', 'arxiv-digest', 'bibliography', 'feed'].flatMap(folder =>
  readdirSync(path.join(root, 'fixtures', folder))
    .filter(name => /^(?:trending|daily|bibtex|biblatex|ris|arxiv-api)\.(?:txt|bib|ris|xml)$/.test(name))
    .map(name => path.join(root, 'fixtures', folder, name))
)

const title = '=Kites, "quoted" {braced} \\ & 100% | 🪁 שלום'

/** A record that no listing of the fixtures gives: what breaks formats, a range, and a mention behind an emoji. */
const odd = {
  ...{schemaVersion: 1, id: 'title:odd-1b2c3d4e', title},
  ...{
    abstract: "'First'\n\n@misc{second,",
    authors: [{name: 'Ada "Kite" Example'}],
    dates: {listed: '--03-11'}
  },
  ...{identifiers: {doi: '10.5555/odd'}, subjects: ['cs.LG; a'], links: [], datasets: []},
  ...{source: {format: 'text', index: 0}, extra: {upvotes: '7'}, stars: {today: 3}},
  metrics: [
    {
      ...{name: 'speed', value: 10, valueHigh: 30, unit: '%', kind: 'change', direction: 'up', of: 'own'},
      mentions: [{...mentionOf('Kites'), part: 'name'}]
    }
  ],
  methods: [{name: 'Shalom', aliases: ['שלום'], role: 'used', mentions: [mentionOf('שלום')]}]
}

/** So many that what a reader learns from the first ones is nothing of the others. */
const bare = Array.from({length: 6000}, (_, index) => ({
  ...{schemaVersion: 1, id: `title:kites-${index}`, title: 'Kites', abstract: null, authors: []},
  ...{dates: {}, identifiers: {}, subjects: [], links: [], metrics: [], datasets: [], methods: []},
  ...{source: {format: 'text', index}, extra: {}}
}))
const {stars: _, ...full} = odd

process.env.PYTHONDONTWRITEBYTECODE = '1'

try {
  const [newest, older] = await Promise.all(['newest', 'datasets-3'].map(prepare))
  if (newest || older) write()
  check(newest, 'newest', 'all readers')
  check(older, 'datasets-3', 'Hugging Face datasets 3')
} finally {
  rmSync(place, {recursive: true, force: true})
}

/**
 * Makes an environment.
 *
 * @param {string} name
 * @returns {Promise<string | undefined>} Its Python; none where it cannot be made.
 */
async function prepare(name) {
  const folder = path.join(environments, name)
  const python = path.join(folder, 'bin/python')
  mkdirSync(environments, {recursive: true})
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--retries', '1']
  const made =
    (await ends('python3', ['-m', 'venv', folder], 60)) &&
    (await ends(python, [...pip, '-r', path.join(scripts, `${name}.txt`)], 240))
  return made ? python : undefined
}

/**
 * @param {string | undefined} python
 * @param {string} name
 * @param {string} what
 */
function check(python, name, what) {
  if (!python)
    console.log(
      `\n!!! exports to ${what} are NOT CHECKED: there is no Python 3 with venv, or pip reaches no index !!!`
    )
  else if (run(python, [path.join(scripts, `${name}.py`), place], 240).status !== 0) process.exitCode = 1
}

function write() {
  paperglean('parse', ...inputs, '--quiet', '-o', at('papers.ndjson'))
  appendFileSync(at('papers.ndjson'), `${JSON.stringify(odd)}\n`)
  for (const name of ['papers.parquet', 'papers.csv', 'papers.tsv', 'refs.bib', 'refs.ris'])
    paperglean('parse', at('papers.ndjson'), '-o', at(name))
  paperglean('parse', at('papers.ndjson'), '--to', 'biblatex', '-o', at('refs.biblatex.bib'))
  writeFileSync(at('late.ndjson'), [...bare, full].map(record => `${JSON.stringify(record)}\n`).join(''))
  set('papers.ndjson', 'parquet')
  set('papers.ndjson', 'ndjson')
  set('late.ndjson', 'ndjson', 'late')
  writeLeaderboard()
}

/** Writes what the query of docs/cookbook.md asks, by the page that stands there. */
function writeLeaderboard() {
  const recipe = readFileSync(path.join(root, 'docs/cookbook.md'), 'utf8')
  const [, page = ''] = /\*\*`page\.md`\*\*\n\n```md\n(.*?)^```$/ms.exec(recipe) ?? []
  writeFileSync(at('cookbook.md'), recipe)
  writeFileSync(at('board.md'), page)
  paperglean('parse', at('board.md'), '-o', at('board.parquet'))
}

/**
 * Writes a set whose name is that of its folder, as its card has it.
 *
 * @param {string} from
 * @param {string} data
 */
function set(from, data, folder = data) {
  mkdirSync(at(folder))
  paperglean(
    ...['parse', at(from), '--to', 'dataset', '-o', at(`${folder}/kites`), '--data', data, '--name', 'kites'],
    ...['--license', 'cc-by-4.0', '--creator', 'Ada Example', '--set-url', 'https://papers.example/set'],
    // Papers of one title would be one.
    ...['--published', '2025-03-11', '--duplicates', 'keep']
  )
}

/** @param {string} text */
function mentionOf(text) {
  const start = title.indexOf(text)
  return {field: 'title', start, end: start + text.length, text}
}

/** @param {string[]} args */
function paperglean(...args) {
  const {status} = run('node', [path.join(root, 'dist/cli/main.js'), ...args], 60)
  if (status !== 0) throw new Error(`paperglean ${args.join(' ')} ended with ${status}`)
}

/** @param {string} name */
function at(name) {
  return path.join(place, name)
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {number} seconds
 */
function run(command, args, seconds) {
  return spawnSync(command, args, {stdio: ['ignore', 'inherit', 'inherit'], timeout: seconds * 1000})
}

/**
 * Whether a command ends well.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {number} seconds
 * @returns {Promise<boolean>}
 */
function ends(command, args, seconds) {
  return new Promise(resolve => {
    const child = spawn(command, args, {stdio: ['ignore', 'inherit', 'inherit'], timeout: seconds * 1000})
    child.on('error', () => resolve(false))
    child.on('close', status => resolve(status === 0))
  })
}

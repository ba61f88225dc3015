// Writes the records of fixtures in each output format with the built command, and opens them with the tools of
// those who use them: scripts/check/exports.py, in a virtual environment with pinned packages. Where there is no
// Python, or pip reaches no index, it says aloud that it is skipped. `npm run check:exports`.
import {spawnSync} from 'node:child_process'
import {appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const place = mkdtempSync(path.join(tmpdir(), 'paperglean-exports-'))
const requirements = path.join(root, 'scripts/check/exports-requirements.txt')
// Kept between runs; node_modules is ignored by git.
const venv = path.join(root, 'node_modules/.cache/check-exports')
const python = path.join(venv, 'bin/python')
const inputs = ['text', 'arxiv-digest', 'bibliography', 'feed'].flatMap(folder =>
  readdirSync(path.join(root, 'fixtures', folder))
    .filter(name => /^(?:trending|daily|bibtex|biblatex|ris|arxiv-api)\.(?:txt|bib|ris|xml)$/.test(name))
    .map(name => path.join(root, 'fixtures', folder, name))
)

/** A record that no listing of the fixtures gives: what breaks formats, and a range. */
const odd = {
  ...{schemaVersion: 1, id: 'title:odd-1b2c3d4e', title: '=Kites, "quoted" {braced} \\ & 100% | 🪁 שלום'},
  ...{
    abstract: "'First'\n\n@misc{second,",
    authors: [{name: 'Ada "Kite" Example'}],
    dates: {listed: '--03-11'}
  },
  ...{identifiers: {doi: '10.5555/odd'}, subjects: ['cs.LG; a'], links: [], datasets: [], methods: []},
  ...{source: {format: 'text', index: 0}, extra: {upvotes: '7'}, stars: {today: 3}},
  metrics: [
    {
      ...{name: 'speed', value: 10, valueHigh: 30, unit: '%', kind: 'change', direction: 'up', of: 'own'},
      mentions: [{field: 'title', start: 1, end: 6, text: 'Kites', part: 'name'}]
    }
  ]
}

try {
  if (prepare()) {
    write()
    process.exitCode = run(python, [path.join(root, 'scripts/check/exports.py'), place], 180).status ?? 1
  } else
    console.log(
      '\n!!! the check of exports is SKIPPED: there is no Python 3 with venv, or pip reaches no index !!!'
    )
} finally {
  rmSync(place, {recursive: true, force: true})
}

/** Makes the environment; false where it cannot be made. */
function prepare() {
  mkdirSync(path.dirname(venv), {recursive: true})
  if (run('python3', ['-m', 'venv', venv], 60).status !== 0) return false
  const pip = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--retries',
    '1',
    '-r',
    requirements
  ]
  return run(python, pip, 240).status === 0
}

function write() {
  paperglean('parse', ...inputs, '--quiet', '-o', at('papers.ndjson'))
  appendFileSync(at('papers.ndjson'), `${JSON.stringify(odd)}\n`)
  for (const name of ['papers.parquet', 'papers.csv', 'papers.tsv', 'refs.bib', 'refs.ris'])
    paperglean('convert', at('papers.ndjson'), '-o', at(name))
  paperglean('convert', at('papers.ndjson'), '--to', 'biblatex', '-o', at('refs.biblatex.bib'))
  for (const data of ['ndjson', 'parquet'])
    paperglean(
      ...['convert', at('papers.ndjson'), '--to', 'dataset', '-o', at(`set-${data}`), '--data', data],
      ...['--license', 'cc-by-4.0', '--creator', 'Ada Example', '--url', 'https://papers.example/set']
    )
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

// Compares the public API with api/paperglean.api.md, so that a review sees each change of it: of what an entry exports,
// and of signatures and members. `npm run check:api -- --update` writes the file anew.
import {spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {emitDeclarations} from './declarations.js'
import {reportOf} from './report.js'

const file = 'api/paperglean.api.md'
const found = path.join('.eval', file)

const folder = emitDeclarations()
mkdirSync(path.dirname(found), {recursive: true})
const {exports} = JSON.parse(readFileSync('package.json', 'utf8'))
const report = reportOf(
  folder,
  Object.keys(exports).filter(name => !name.endsWith('.json'))
)

if (process.argv.includes('--update')) {
  mkdirSync(path.dirname(file), {recursive: true})
  writeFileSync(file, report)
} else if (readFileSync(file, 'utf8') !== report) {
  writeFileSync(found, report)
  console.log(spawnSync('git', ['diff', '--no-index', file, found], {encoding: 'utf8'}).stdout)
  console.error(`the public API is not that of ${file}: npm run check:api -- --update`)
  process.exitCode = 1
}

// Writes the JSON Schema of a record to dist/schema.json, and the licences of what the CommonJS build and the command
// hold to dist/third-party-licenses.txt. Run after the build.
import {readdir, readFile, unlink, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {recordJsonSchema} from '../dist/record/index.js'

await writeFile('dist/schema.json', `${JSON.stringify(recordJsonSchema(), null, 2)}\n`)
// The first tells what CommonJS files hold, the second what the command holds.
const builds = ['dist/metafile-cjs.json', 'dist/metafile-esm.json']
await writeFile('dist/third-party-licenses.txt', await licences())
for (const build of builds) await unlink(build)

async function licences() {
  const files = await Promise.all(builds.map(build => readFile(build, 'utf8').then(JSON.parse)))
  const folders = files
    .flatMap(({inputs}) => Object.keys(inputs))
    .flatMap(input => input.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? [])
  const texts = await Promise.all([...new Set(folders)].sort().map(licence))
  return texts.join(`\n${'-'.repeat(80)}\n\n`)
}

/** @param {string} folder */
async function licence(folder) {
  const {name, version, license, author} = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8')
  )
  const file = (await readdir(folder)).find(name => /^licen[cs]e/i.test(name))
  const text = file ? await readFile(path.join(folder, file), 'utf8') : `${author?.name ?? author ?? ''}\n`
  return `${name} ${version} (${license})\n\n${text}`
}

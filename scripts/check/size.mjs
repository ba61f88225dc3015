// What an application bundles that imports a part of the built package: a table of sizes, and an error where one grew
// past its limit. `npm run size -- --why NAME` adds the files that NAME's bundle holds, the largest first.
import {readdir} from 'node:fs/promises'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {rolldown} from 'rolldown'
import {dataForEsbuild} from '../data-plugin.mjs'

/**
 * What is imported, and kilobytes, minified and gzipped, that it may take; without a limit it is for information. The
 * aim is 330 for the core with its text reader, and 480 for `parseListing`: their limits are a little more than
 * was reached, so that they do not grow by chance. Of both, 220 are models and word lists.
 *
 * @type {ReadonlyArray<{readonly name: string, readonly from: string, readonly limit?: number}>}
 */
const imports = [
  {name: 'extractLinks', from: 'paperglean', limit: 10},
  {name: 'cleanText', from: 'paperglean', limit: 20},
  {name: 'paperRecordSchema', from: 'paperglean', limit: 35},
  {name: 'createParser, textReader', from: 'paperglean/core', limit: 440},
  {name: 'parseListing', from: 'paperglean', limit: 675},
  {name: 'filterRecords', from: 'paperglean'},
  {name: 'extractAll', from: 'paperglean'},
  {name: 'extractMetrics', from: 'paperglean'},
  {name: 'readText', from: 'paperglean'},
  {name: 'serialize', from: 'paperglean/core'},
  {name: 'createSerializer, bibtex', from: 'paperglean/write'},
  {name: 'createSerializer, csv', from: 'paperglean/write'},
  {name: 'createSerializer, html', from: 'paperglean/write'},
  {name: 'createSerializer, markdown', from: 'paperglean/write'},
  {name: 'createSerializer, parquet', from: 'paperglean/write'},
  {name: 'serialize', from: 'paperglean'}
]

const {values} = parseArgs({options: {why: {type: 'string'}}})
for (const {name, from, limit} of imports) {
  const {contents, metafile} = await bundle(name, from)
  report(`${name} from ${from}`, contents, limit)
  if (name === values.why) printInputs(metafile)
}
report('models and word lists of extraction', await bundleModels())
// One more bundler, that of Vite, leaves out as much.
report('extractLinks from paperglean, by rolldown', await bundleByRolldown('extractLinks', 'paperglean'), 10)

/**
 * @param {string} title
 * @param {Uint8Array | string} code
 * @param {number | undefined} limit
 */
function report(title, code, limit) {
  const size = gzipSync(code).length / 1000
  const tooLarge = limit !== undefined && size > limit
  if (tooLarge) process.exitCode = 1
  const verdict = limit === undefined ? '' : `  of ${limit}${tooLarge ? ': TOO LARGE' : ''}`
  console.log(`${title.padEnd(50)}  ${kilobytes(code.length)}  ${kilobytes(size * 1000)} gzip${verdict}`)
}

/**
 * Bundles for a browser what a file would import.
 *
 * @param {string} name
 * @param {string} from
 */
async function bundle(name, from) {
  const {outputFiles, metafile} = await build({
    stdin: {contents: `export {${name}} from '${from}'`, resolveDir: '.'},
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'error'
  })
  return {contents: outputFiles[0].contents, metafile}
}

async function bundleModels() {
  const folder = path.resolve('data')
  const files = (await readdir(folder, {recursive: true})).filter(file =>
    /^(?:lexicons|models)\W.*\.(?:txt|bin)$/.test(file)
  )
  const contents = files
    .map((file, index) => `export {default as part${index}} from './${file.replaceAll('\\', '/')}'`)
    .join('\n')
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: folder},
    plugins: [dataForEsbuild],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false
  })
  return outputFiles[0].contents
}

/**
 * @param {string} name
 * @param {string} from
 */
async function bundleByRolldown(name, from) {
  const input = 'virtual:import'
  const {output} = await (
    await rolldown({
      input,
      platform: 'browser',
      plugins: [
        {
          name: 'import',
          resolveId: id => (id === input ? path.resolve('import.js') : undefined),
          load: id => (id === path.resolve('import.js') ? `export {${name}} from '${from}'` : undefined)
        }
      ]
    })
  ).generate({minify: true})
  return output[0].code
}

/** @param {import('esbuild').Metafile} metafile */
function printInputs({outputs}) {
  const [{inputs}] = Object.values(outputs)
  const largest = Object.entries(inputs).sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
  for (const [file, {bytesInOutput}] of largest.slice(0, 10))
    console.log(`  ${kilobytes(bytesInOutput)} min  ${file}`)
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`
}

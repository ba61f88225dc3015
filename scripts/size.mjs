// What an application bundles that imports a part of the built package: a table of sizes, and an error where one grew
// past its limit. `npm run size -- --why NAME` adds the files that NAME's bundle holds, the largest first.
import {parseArgs} from 'node:util'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'

/**
 * What is imported, and kilobytes, minified and gzipped, that it may take; without a limit it is for information.
 *
 * @type {ReadonlyArray<{readonly name: string, readonly from: string, readonly limit?: number}>}
 */
const imports = [
  {name: 'extractLinks', from: 'paperglean', limit: 10},
  {name: 'cleanText', from: 'paperglean', limit: 20},
  {name: 'paperRecordSchema', from: 'paperglean', limit: 35},
  {name: 'createParser, textReader', from: 'paperglean/core', limit: 330},
  {name: 'parseListing', from: 'paperglean', limit: 480},
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
  const {outputFiles, metafile} = await bundle(`export {${name}} from '${from}'`)
  const [{contents}] = outputFiles
  const size = gzipSync(contents).length / 1000
  const tooLarge = limit !== undefined && size > limit
  if (tooLarge) process.exitCode = 1
  console.log(
    [
      `${name} from ${from}`.padEnd(48),
      kilobytes(contents.length / 1000),
      kilobytes(size),
      limit === undefined ? '' : `of ${limit}${tooLarge ? '  TOO LARGE' : ''}`
    ]
      .join('  ')
      .trimEnd()
  )
  if (name === values.why) printInputs(metafile)
}

/** Bundles for a browser what a file with this code imports. @param {string} contents */
function bundle(contents) {
  return build({
    stdin: {contents, resolveDir: '.'},
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'error'
  })
}

/** @param {import('esbuild').Metafile} metafile */
function printInputs({outputs}) {
  const [{inputs}] = Object.values(outputs)
  const largest = Object.entries(inputs).sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
  for (const [file, {bytesInOutput}] of largest.slice(0, +(process.env.N ?? 10)))
    console.log(`  ${kilobytes(bytesInOutput / 1000)} min  ${file}`)
}

/** @param {number} size */
function kilobytes(size) {
  return `${size.toFixed(1).padStart(7)} kB`
}

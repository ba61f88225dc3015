import {build} from 'esbuild'
import {dataForEsbuild} from './data-plugin.mjs'
import {textForEsbuild} from './text-plugin.mjs'

/**
 * Bundles a file in TypeScript with what it takes of the source and of data; packages stay outside.
 *
 * @param {string} file
 * @param {string} outfile
 */
export async function bundle(file, outfile) {
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    plugins: [dataForEsbuild, textForEsbuild],
    logLevel: 'error'
  })
}

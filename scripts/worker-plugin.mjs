// Lets tests use workers: those run without Vite, so that what they run is built for them, as the package is.
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {bundle} from './bundle.mjs'

/**
 * Builds what a worker runs.
 *
 * @param {string} file - In TypeScript.
 * @returns {Promise<URL>} Where it stands then.
 */
export async function builtWorker(file) {
  const outfile = path.resolve('.eval/workers', `${path.basename(file, '.ts')}.mjs`)
  await bundle(file, outfile)
  return pathToFileURL(outfile)
}

/** @returns {import('vite').Plugin} */
export const workerForVite = () => ({
  name: 'worker',
  enforce: 'pre',
  async load(id) {
    if (!/[\\/]src[\\/]node[\\/]worker-file\.ts$/.test(id)) return undefined
    const {href} = await builtWorker(path.resolve(id, '../worker.ts'))
    return `export const workerFile = new URL(${JSON.stringify(href)})`
  }
})

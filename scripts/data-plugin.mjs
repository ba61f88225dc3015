// Lets source import data: `import names from '../../data/lexicons/datasets.txt'` gives a string without its comments,
// `import model from '../../data/models/names.bin'` the bytes in base64. One loader, as a plugin of esbuild (the build)
// and of Vite (tests, scripts).
import {readFile} from 'node:fs/promises'

const DATA = /[\\/]data[\\/](?:lexicons|models)[\\/][^?]+\.(?:txt|bin)$/

/**
 * @param {string} path
 * @returns {Promise<string>} What an import of the file gives.
 */
async function load(path) {
  if (path.endsWith('.bin')) return readFile(path, 'base64')
  const lines = (await readFile(path, 'utf8')).split('\n')
  return lines.filter(line => line !== '' && !line.startsWith('#')).join('\n')
}

/** @type {import('esbuild').Plugin} */
export const dataForEsbuild = {
  name: 'data',
  setup(build) {
    build.onLoad({filter: DATA}, async ({path}) => ({contents: await load(path), loader: 'text'}))
  }
}

/** @returns {import('vite').Plugin} */
export const dataForVite = () => ({
  name: 'data',
  enforce: 'pre',
  async load(id) {
    return DATA.test(id) ? `export default ${JSON.stringify(await load(id))}` : undefined
  }
})

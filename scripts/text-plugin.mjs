// Lets source hold what a page consists of as text, minified: `import style from './papers.css?text'` a style sheet,
// `import script from './script/papers.js?text'` a script, which is that file in TypeScript with what it imports. One
// loader, as a plugin of esbuild (the build) and of Vite (tests).
import path from 'node:path'
import {build} from 'esbuild'

const TEXT = /\.(?:js|css)\?text$/
/** Ends the name of a module, so that nobody else takes it for a style sheet. */
const MODULE = '.text.js'

/**
 * @param {string} folder - Of the file that imports.
 * @param {string} name - What it imports.
 * @returns {string} The module that holds the text.
 */
function moduleOf(folder, name) {
  return path.resolve(folder, name.replace(/\?text$/, '').replace(/\.js$/, '.ts')) + MODULE
}

/**
 * @param {string} module
 * @returns {Promise<string>} The text that it holds.
 */
async function load(module) {
  const {outputFiles} = await build({
    entryPoints: [module.slice(0, -MODULE.length)],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error'
  })
  return outputFiles[0].text.trimEnd()
}

/** @type {import('esbuild').Plugin} */
export const textForEsbuild = {
  name: 'text',
  setup(build) {
    const namespace = 'text'
    build.onResolve({filter: TEXT}, args => ({path: moduleOf(args.resolveDir, args.path), namespace}))
    build.onLoad({filter: /./, namespace}, async ({path}) => ({contents: await load(path), loader: 'text'}))
  }
}

/** @returns {import('vite').Plugin} */
export const textForVite = () => ({
  name: 'text',
  enforce: 'pre',
  resolveId(name, importer) {
    return importer && TEXT.test(name) ? moduleOf(path.dirname(importer), name) : undefined
  },
  async load(id) {
    return id.endsWith(MODULE) ? `export default ${JSON.stringify(await load(id))}` : undefined
  }
})

// Makes the playground: a page, its style and its worker, which holds the package as it is built. Alone, as
// `npm run playground`, it serves the page on localhost, too.
import {cp, mkdir} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import * as esbuild from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))

/**
 * The package says of all its modules that importing them does nothing; this one sets something.
 *
 * @type {esbuild.Plugin}
 */
const jitless = {
  name: 'jitless',
  setup({onResolve}) {
    onResolve({filter: /^\.\/jitless\.js$/}, () => ({path: path.join(here, 'jitless.ts'), sideEffects: true}))
  }
}

/**
 * @param {string} outFolder - Where the files are written.
 * @returns {Promise<import('esbuild').Metafile>} What each of them holds.
 */
export default async function build(outFolder) {
  const folder = path.resolve(outFolder)
  await mkdir(folder, {recursive: true})
  await cp(path.join(here, 'index.html'), path.join(folder, 'index.html'))
  const {metafile} = await esbuild.build({
    entryPoints: {
      page: path.join(here, 'page.ts'),
      worker: path.join(here, 'worker.ts'),
      style: path.join(here, 'style.css')
    },
    outdir: folder,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    loader: {'.txt': 'text'},
    plugins: [jitless],
    // The package is what users get, not its source, which the types come from.
    tsconfigRaw: {},
    legalComments: 'linked',
    metafile: true,
    logLevel: 'error'
  })
  return metafile
}

/**
 * Serves a folder on localhost.
 *
 * @param {string} servedir
 * @returns {Promise<{address: string, stop: () => Promise<void>}>}
 */
export async function serve(servedir) {
  const context = await esbuild.context({})
  const {port} = await context.serve({servedir, host: '127.0.0.1'})
  return {address: `http://127.0.0.1:${port}/`, stop: () => context.dispose()}
}

if (process.argv.includes('--serve')) {
  const site = path.resolve('.eval/playground')
  await build(path.join(site, 'playground'))
  const {address} = await serve(site)
  console.log(`${address}playground/`)
}

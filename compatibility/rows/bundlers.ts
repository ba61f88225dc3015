import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {runInNewContext} from 'node:vm'
import {type BuildOptions, build, version as esbuildVersion} from 'esbuild'
import {rolldown, VERSION as rolldownVersion} from 'rolldown'
import {expectMain, expectSeen} from '../expected.js'
import {folderFor, writeScript} from '../place.js'
import type {Row} from '../row.js'
import {run} from '../run.js'
import {tool} from '../tool.js'

const note = 'no options; runs without a document and without anything of Node.js'
/** CommonJS of `yaml` requires a module of Node.js. */
const requireForModules =
  "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"

export const bundlerRows: readonly Row[] = [
  {
    what: 'esbuild, browser',
    version: esbuildVersion,
    note,
    run: async place => {
      const cwd = await folderFor(place, 'esbuild-browser')
      await runAlone(await bundle(cwd, 'alone', {platform: 'browser', format: 'iife', minify: true}))
    }
  },
  {
    what: 'esbuild, neutral',
    version: esbuildVersion,
    note: "with `conditions: ['browser']`, `mainFields: ['module', 'main']`, `external: ['fs']`: a dependency asks for `fs` in a function that is not called",
    run: async place => {
      const cwd = await folderFor(place, 'esbuild-neutral')
      const options = {conditions: ['browser'], mainFields: ['module', 'main'], external: ['fs']}
      await runAlone(await bundle(cwd, 'alone', {platform: 'neutral', format: 'iife', ...options}))
    }
  },
  {
    what: 'esbuild, Node.js',
    version: esbuildVersion,
    note: `one file: CommonJS, no options; an ES module, with \`banner: {js: "${requireForModules}"}\``,
    run: async place => {
      const cwd = await folderFor(place, 'esbuild-node')
      const asCommonJs = await bundle(cwd, 'main', {platform: 'node', format: 'cjs'})
      expectMain(await run(process.execPath, [asCommonJs], {cwd}))
      const asModule = await bundle(cwd, 'main', {
        ...{platform: 'node', format: 'esm', banner: {js: requireForModules}}
      })
      expectMain(await run(process.execPath, [asModule], {cwd}))
    }
  },
  {
    what: 'Rolldown, browser',
    version: rolldownVersion,
    note,
    run: async place => {
      const cwd = await folderFor(place, 'rolldown')
      const file = path.join(cwd, 'bundle.js')
      const bundle = await rolldown({input: path.join(cwd, 'alone.ts'), platform: 'browser'})
      await bundle.write({file, format: 'iife', minify: true})
      await runAlone(file)
    }
  },
  webpackRow('webpack', 'webpack', '5.113.0', 'lib/index.js'),
  webpackRow('Rspack', '@rspack/core', '2.3.3', 'dist/index.js')
]

async function bundle(cwd: string, name: string, options: BuildOptions): Promise<string> {
  const outfile = path.join(cwd, `bundle.${options.format === 'cjs' ? 'cjs' : 'mjs'}`)
  const shared = {bundle: true, target: 'es2022', logLevel: 'error'} as const
  await build({...shared, ...options, entryPoints: [path.join(cwd, `${name}.ts`)], outfile})
  return outfile
}

/** What webpack and Rspack have in common. */
type Webpack = (
  options: object,
  done: (error: Error | null, stats?: {hasErrors(): boolean; toString(options: string): string}) => void
) => void

function webpackRow(what: string, name: string, version: string, main: string): Row {
  return {
    what: `${what}, browser`,
    version,
    note,
    run: async place => {
      const cwd = await folderFor(place, what.toLowerCase())
      const file = path.join(await tool(name, version), main)
      const {default: compile}: {default: Webpack} = await import(pathToFileURL(file).href)
      const options = {
        ...{context: cwd, mode: 'production', devtool: false, target: ['web', 'es2022']},
        entry: await writeScript(cwd, 'alone', 'esm'),
        output: {path: cwd, filename: 'bundle.js'},
        // It takes a minute.
        optimization: {minimize: false}
      }
      await new Promise<void>((resolve, reject) => {
        compile(options, (error, stats) => {
          if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')))
          else resolve()
        })
      })
      await runAlone(path.join(cwd, 'bundle.js'))
    }
  }
}

/** Runs a bundle where there are the globals of the language, and these. */
async function runAlone(file: string): Promise<void> {
  // That of Node.js has more than those of pages have.
  const {Console: _, ...consoleOfPages} = console
  const scope: Record<string, unknown> = {
    ...{console: consoleOfPages, URL, URLSearchParams, structuredClone, atob, btoa},
    // What an encoder gives is of the array that it comes with.
    ...{TextDecoder, TextEncoder, Uint8Array}
  }
  scope.self = scope
  runInNewContext(await readFile(file, 'utf8'), scope)
  // Arrays of another context are not those of this one.
  expectSeen(structuredClone(scope.seen))
}

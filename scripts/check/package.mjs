// Packs dist, lints the package and uses it as others will: as ESM, as CommonJS (also where `require`
// cannot load ESM), in TypeScript under three resolutions, as a command, and in a browser bundle.
import {execFileSync} from 'node:child_process'
import {cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {runInNewContext} from 'node:vm'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {build as vite} from 'vite'
import {dataForEsbuild} from '../data-plugin.mjs'
import {asEditor} from './editor.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const fixtures = path.join(root, 'test/compat')
const place = await mkdtemp(path.join(tmpdir(), 'paperglean-package-'))

/** The oldest version of TypeScript that checks the declarations of the package and of zod whole, and the newest ones. */
const compilers = ['5.4.5', '6.0.3', '7.0.2']

const strict = {
  ...{target: 'ES2022', lib: ['ES2022', 'DOM'], types: [], strict: true},
  ...{exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false}
}

try {
  const tarball = pack()
  tool('publint', ['--strict', tarball])
  tool('attw', ['--profile', 'node16', '--no-emoji', tarball])
  await install(tarball)
  await asEsm()
  await asCommonJs()
  await asTypeScript('TypeScript, ESM', 'module', {module: 'NodeNext'})
  await asTypeScript('TypeScript, CommonJS', 'commonjs', {module: 'NodeNext'})
  await asTypeScript('TypeScript, bundler resolution', 'module', {
    module: 'ESNext',
    moduleResolution: 'bundler',
    noEmit: true
  })
  for (const version of compilers) await asOtherTypeScript(version)
  console.log(`ok  editor: ${asEditor(place)} questions`)
  asCommand()
  await asBundle('browser bundle', 'browser.mjs')
  await asBundle('browser bundle, page dumps alone', 'browser-core.mjs')
  await asWorker('browser.mjs')
  await measureModels()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  await rm(place, {recursive: true, force: true})
}

function pack() {
  const [{filename, size, unpackedSize}] = JSON.parse(
    run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', place], root)
  )
  console.log(`ok  npm pack: ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked`)
  return path.join(place, filename)
}

/** @param {string} tarball */
async function install(tarball) {
  await writeFile(path.join(place, 'package.json'), JSON.stringify({private: true}))
  run('npm', ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball], place)
  console.log('ok  npm install')
}

async function asEsm() {
  await cp(path.join(fixtures, 'consumer.mjs'), path.join(place, 'consumer.mjs'))
  run('node', ['consumer.mjs'], place)
  console.log('ok  ESM')
}

async function asCommonJs() {
  await cp(path.join(fixtures, 'consumer.cjs'), path.join(place, 'consumer.cjs'))
  run('node', ['consumer.cjs'], place)
  console.log('ok  CommonJS')
  // Since 20.19 Node can `require` ESM; with this off it is as 20.0 to 20.18 were.
  const off = '--no-experimental-require-module'
  if (!process.allowedNodeEnvironmentFlags.has(off))
    return console.log(`--  CommonJS with ${off}: unknown here`)
  run('node', [off, 'consumer.cjs'], place)
  console.log(`ok  CommonJS with ${off}`)
}

/**
 * Checks types, those of the declarations too, as ESM and as CommonJS under each resolution.
 *
 * @param {string} version
 */
async function asOtherTypeScript(version) {
  const folder = path.join(place, `typescript-${version}`)
  await mkdir(folder)
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({private: true, type: 'module'}))
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `typescript@${version}`], folder)
  for (const file of ['consumer.ts', 'consumer.cts'])
    await cp(path.join(fixtures, 'consumer.ts.txt'), path.join(folder, file))
  for (const resolution of ['NodeNext', 'Node16', 'Bundler']) {
    const module = resolution === 'Bundler' ? 'ESNext' : resolution
    const compilerOptions = {...strict, module, moduleResolution: resolution, noEmit: true}
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions}))
    run('node', [path.join(folder, 'node_modules/typescript/bin/tsc'), '-p', folder], folder)
  }
  console.log(`ok  TypeScript ${version}, ESM and CommonJS, with nodenext, node16 and bundler`)
}

/**
 * @param {string} title
 * @param {'module' | 'commonjs'} type
 * @param {Record<string, unknown>} options
 */
async function asTypeScript(title, type, options) {
  const folder = path.join(place, title.replace(/\W+/g, '-').toLowerCase())
  await mkdir(folder)
  await cp(path.join(fixtures, 'consumer.ts.txt'), path.join(folder, 'consumer.ts'))
  const compilerOptions = {...strict, outDir: 'out', ...options}
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({type}))
  await writeFile(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({compilerOptions, include: ['consumer.ts']})
  )
  run('node', [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], folder)
  if (!options.noEmit) run('node', ['out/consumer.js'], folder)
  console.log(`ok  ${title}`)
}

function asCommand() {
  const command = path.join(place, 'node_modules/.bin/paperglean')
  run(command, ['--version'], place)
  const line = run(
    command,
    ['parse', '-', '--quiet'],
    place,
    'Pruning Willow Trees\n\nWe prune trees faster.\n'
  )
  if (JSON.parse(line).title !== 'Pruning Willow Trees') throw new Error(`unexpected record: ${line}`)
  console.log('ok  command')
}

/**
 * @param {string} title
 * @param {string} script - Name of the fixture that is bundled.
 */
async function asBundle(title, script) {
  await cp(path.join(fixtures, script), path.join(place, script))
  const outfile = path.join(place, 'bundle.js')
  const entryPoints = [path.join(place, script)]
  const shape = {bundle: true, minify: true, platform: 'browser', format: 'iife', target: 'es2022'}
  await build({...shape, entryPoints, outfile, logLevel: 'error'})
  await runAlone(title, outfile)
}

/** @param {string} script - Name of the fixture that runs in a worker of a page that Vite bundles. */
async function asWorker(script) {
  const page = path.join(place, 'page.mjs')
  const outDir = path.join(place, 'page')
  await writeFile(page, `new Worker(new URL('./${script}', import.meta.url))`)
  await vite({
    root: place,
    configFile: false,
    logLevel: 'error',
    build: {outDir, lib: {entry: page, formats: ['es'], fileName: 'page'}}
  })
  const worker = (await readdir(outDir, {recursive: true})).find(file => /browser.*\.js$/.test(file))
  if (worker === undefined) throw new Error('Vite made no worker')
  await runAlone('worker of a page, by Vite', path.join(outDir, worker))
}

/**
 * Runs a bundle where there is neither a document nor what only Node has.
 *
 * @param {string} title
 * @param {string} file
 */
async function runAlone(title, file) {
  const code = await readFile(file)
  // A context has none of Node's globals: only those of the language, and these.
  const {Console: _, ...consoleOfPages} = console
  const scope = {
    console: consoleOfPages,
    URL,
    URLSearchParams,
    TextDecoder,
    TextEncoder,
    structuredClone,
    atob
  }
  scope.self = scope
  runInNewContext(code.toString(), scope)
  const line = scope.convert('Pruning Willow Trees\n\nWe prune trees faster.\n')
  if (JSON.parse(line).title !== 'Pruning Willow Trees') throw new Error(`unexpected record: ${line}`)
  console.log(`ok  ${title}: ${kilobytes(code.length)} min, ${kilobytes(gzipSync(code).length)} min+gzip`)
}

/** Prints what the models and word lists of extraction take of a bundle. */
async function measureModels() {
  const folder = path.join(root, 'data')
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
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  console.log(
    `ok  models and word lists, ${files.length} files: ${kilobytes(code.length)} min, ${kilobytes(gzipSync(code).length)} min+gzip`
  )
}

/**
 * @param {string} name
 * @param {string[]} args
 */
function tool(name, args) {
  run(path.join(root, 'node_modules/.bin', name), args, root)
  console.log(`ok  ${name}`)
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @param {string} [input]
 */
function run(command, args, cwd, input) {
  try {
    return execFileSync(command, args, {cwd, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe']})
  } catch (error) {
    throw new Error(`failed: ${[path.basename(command), ...args].join(' ')}\n${error.stdout}${error.stderr}`)
  }
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}

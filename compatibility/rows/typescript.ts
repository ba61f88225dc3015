import path from 'node:path'
import {version as installed} from 'typescript'
import {expectSeen} from '../expected.js'
import {folderFor, type Place, root, writeJson} from '../place.js'
import type {Row} from '../row.js'
import {run} from '../run.js'
import {tool} from '../tool.js'

/** Types of the consumer, and whole declarations; `types: []`: they need nothing of Node.js. */
const strict = {
  ...{target: 'ES2022', lib: ['ES2022', 'DOM'], types: [], strict: true, skipLibCheck: false},
  ...{exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true}
}
const note =
  'strict, declarations included (`skipLibCheck: false`), as ES modules and CommonJS, under `nodenext`, `node16` and `bundler`'

export const typescriptRows: readonly Row[] = [
  {
    what: 'TypeScript',
    version: '5.3.3',
    note: 'as the others, but with `skipLibCheck: true`',
    run: place => check(place, '5.3.3', {skipLibCheck: true})
  },
  {what: 'TypeScript', version: '5.4.5', note, run: place => check(place, '5.4.5')},
  {what: 'TypeScript', version: installed, note, run: place => check(place, installed)},
  {what: 'TypeScript', version: '6.0.3', note, run: place => check(place, '6.0.3')},
  {what: 'TypeScript', version: '7.0.2', note, run: place => check(place, '7.0.2')},
  {
    what: 'TypeScript, compiled and run',
    version: installed,
    note: 'in a package of `"type": "module"`, and of `"type": "commonjs"` as `npm init` makes it',
    run: async place => {
      await compileAndRun(place, 'module')
      await compileAndRun(place, 'commonjs')
    }
  }
]

async function check(place: Place, version: string, options: object = {}): Promise<void> {
  const tsc = await compiler(version)
  const folders = [
    await folderFor(place, `typescript-${version}/module`, 'module'),
    await folderFor(place, `typescript-${version}/commonjs`, 'commonjs')
  ]
  const cwd = path.dirname(folders[0] ?? '')
  const files = ['main.ts', 'workers.ts', 'types.ts'].flatMap(file =>
    folders.map(folder => path.join(folder, file))
  )
  for (const moduleResolution of ['NodeNext', 'Node16', 'Bundler']) {
    const module = moduleResolution === 'Bundler' ? 'ESNext' : moduleResolution
    const compilerOptions = {
      ...strict,
      ...options,
      module,
      moduleResolution,
      noEmit: true,
      allowImportingTsExtensions: true
    }
    await writeJson(path.join(cwd, 'tsconfig.json'), {compilerOptions, files})
    await run(process.execPath, [tsc, '-p', cwd], {cwd})
  }
}

async function compileAndRun(place: Place, type: 'module' | 'commonjs'): Promise<void> {
  const cwd = await folderFor(place, `typescript-${type}`, type)
  const compilerOptions = {...strict, module: 'NodeNext', outDir: 'out'}
  await writeJson(path.join(cwd, 'tsconfig.json'), {compilerOptions, files: ['consumer.ts']})
  await run(process.execPath, [await compiler(installed), '-p', cwd], {cwd})
  const script = "import('./out/consumer.js').then(({use}) => console.log(JSON.stringify(use())))"
  expectSeen(JSON.parse(await run(process.execPath, ['-e', script], {cwd})))
}

async function compiler(version: string): Promise<string> {
  const folder =
    version === installed ? path.join(root, 'node_modules/typescript') : await tool('typescript', version)
  return path.join(folder, 'bin/tsc')
}

import {mkdir} from 'node:fs/promises'
import path from 'node:path'
import {expectMain, expectWorkers} from '../expected.js'
import {type Place, peers, writeJson, writeScript} from '../place.js'
import type {Row} from '../row.js'
import {run} from '../run.js'
import {cache, program, tool} from '../tool.js'

const pnpm = '12.21.0'
const yarn = '4.18.1'

/** Layouts in which a package finds only what its package.json names. */
export const managerRows: readonly Row[] = [
  {
    what: 'pnpm',
    version: pnpm,
    note: 'strict `node_modules`; zod comes along as a peer, `piscina` is installed for `paperglean/node`',
    run: useByPnpm
  },
  {
    what: 'Yarn, Plug’n’Play',
    version: yarn,
    note: 'without `node_modules`; zod has to be named: `yarn add paperglean zod`',
    run: useByYarn
  }
]

async function useByPnpm(place: Place): Promise<void> {
  const cwd = await project(place, 'pnpm', {})
  const file = await program('@pnpm/exe.linux-x64', pnpm, 'pnpm')
  const store = `--store-dir=${path.join(cache, 'pnpm-store')}`
  await run(file, ['install', '--prefer-offline', '--ignore-scripts', store], {cwd})
  for (const format of ['esm', 'cjs'] as const) {
    expectMain(await run(process.execPath, [await writeScript(cwd, 'main', format)], {cwd}))
    expectWorkers(await run(process.execPath, [await writeScript(cwd, 'workers', format)], {cwd}))
  }
}

async function useByYarn(place: Place): Promise<void> {
  const cwd = await project(place, 'yarn', {zod: peers.zod})
  const file = path.join(await tool('@yarnpkg/cli-dist', yarn), 'bin/yarn.js')
  // Yarn asks the registry of npm, whatever npm itself asks.
  const registry = (await run('npm', ['config', 'get', 'registry'], {cwd})).trim()
  const env = {
    YARN_NPM_REGISTRY_SERVER: registry,
    YARN_GLOBAL_FOLDER: path.join(cache, 'yarn'),
    YARN_ENABLE_TELEMETRY: '0',
    YARN_ENABLE_SCRIPTS: '0'
  }
  const runYarn = (...args: string[]) => run(process.execPath, [file, ...args], {cwd, env})
  await runYarn('install', '--no-immutable')
  for (const format of ['esm', 'cjs'] as const) {
    expectMain(await runYarn('node', await writeScript(cwd, 'main', format)))
    expectWorkers(await runYarn('node', await writeScript(cwd, 'workers', format)))
  }
}

/** A project of its own, which sees no other installation. */
async function project(
  place: Place,
  name: string,
  dependencies: Readonly<Record<string, string>>
): Promise<string> {
  // Beside the folder in which npm installed the package, not below it.
  const cwd = path.join(place.top, name)
  await mkdir(cwd)
  const paperglean = `file:${place.tarball}`
  await writeJson(path.join(cwd, 'package.json'), {
    private: true,
    dependencies: {paperglean, piscina: peers.piscina, ...dependencies}
  })
  return cwd
}

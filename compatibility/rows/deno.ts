import path from 'node:path'
import {expectMain, expectUse, expectWorkers} from '../expected.js'
import {folderFor, type Place, writeScript} from '../place.js'
import type {Row} from '../row.js'
import {run} from '../run.js'
import {program} from '../tool.js'
import {expectCommand} from './node.js'

const version = '2.9.6'

export const denoRow: Row = {
  what: 'Deno',
  version,
  note:
    'TypeScript with `deno check`, ES modules, CommonJS, all with `--allow-read` alone; `paperglean/grammar` needs ' +
    '`--allow-env=DEBUG_TAGS,DEBUG_CHUNKS` too, `paperglean/node` with its workers `--allow-env --allow-sys=cpus`, the command `-A`',
  run: useInDeno
}

async function useInDeno(place: Place): Promise<void> {
  const cwd = await folderFor(place, 'deno')
  const deno = await program('@deno/linux-x64-glibc', version, 'deno')
  const env = {DENO_DIR: path.join(cwd, 'cache'), DENO_NO_UPDATE_CHECK: '1'}
  const runDeno = (...args: string[]) => run(deno, args, {cwd, env})
  const rights = ['run', '--no-prompt', '--no-remote', '--allow-read']
  await runDeno('check', 'main.ts', 'workers.ts')
  expectUse(await runDeno(...rights, 'use.ts'))
  for (const format of ['esm', 'cjs'] as const) {
    expectUse(await runDeno(...rights, await writeScript(cwd, 'use', format)))
    expectMain(
      await runDeno(...rights, '--allow-env=DEBUG_TAGS,DEBUG_CHUNKS', await writeScript(cwd, 'main', format))
    )
  }
  expectWorkers(await runDeno(...rights, '--allow-env', '--allow-sys=cpus', 'workers.ts'))
  await expectCommand(place, deno, ['run', '--no-remote', '-A'])
}

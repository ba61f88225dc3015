import {cp, rm} from 'node:fs/promises'
import path from 'node:path'
import {expectMain} from '../expected.js'
import {type Place, writeScript} from '../place.js'
import type {Row} from '../row.js'
import {run} from '../run.js'
import {tool} from '../tool.js'

export const zodRows: readonly Row[] = ['4.0.0', '4.1.0', '4.3.0', '4.6.7'].map(version => ({
  what: 'zod',
  version,
  note: 'the only one that is installed; ES modules and CommonJS',
  run: place => useWithZod(place, version)
}))

async function useWithZod(place: Place, version: string): Promise<void> {
  const installed = await tool('zod', version)
  // Not below the folder of npm, where another zod would be found.
  const cwd = path.join(place.top, `zod-${version}`)
  const zod = path.join(cwd, 'node_modules/zod')
  await cp(path.join(place.folder, 'node_modules'), path.dirname(zod), {recursive: true})
  await rm(zod, {recursive: true})
  await cp(installed, zod, {recursive: true})
  for (const format of ['esm', 'cjs'] as const)
    expectMain(await run(process.execPath, [await writeScript(cwd, 'main', format)], {cwd}))
}

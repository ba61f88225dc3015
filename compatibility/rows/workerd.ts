import {spawn} from 'node:child_process'
import path from 'node:path'
import {createInterface} from 'node:readline/promises'
import {build} from 'esbuild'
import {expectSeen} from '../expected.js'
import {folderFor, type Place} from '../place.js'
import type {Row} from '../row.js'
import {program} from '../tool.js'

const version = '1.20261117.1'

export const workerdRow: Row = {
  what: 'workerd, of Cloudflare Workers',
  version,
  note: 'a request to a worker; bundled by esbuild for the conditions `workerd`, `worker` and `browser`, as wrangler does; without `nodejs_compat`',
  run: useInWorkerd
}

async function useInWorkerd(place: Place): Promise<void> {
  const cwd = await folderFor(place, 'workerd')
  const workerd = await program('@cloudflare/workerd-linux-64', version, 'bin/workerd')
  await build({
    entryPoints: [path.join(cwd, 'edge.ts')],
    outfile: path.join(cwd, 'edge.js'),
    bundle: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['workerd', 'worker', 'browser'],
    logLevel: 'error'
  })
  const server = spawn(workerd, ['serve', 'edge.capnp', '--control-fd=1'], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  try {
    // It says on which port it listens.
    for await (const line of createInterface(server.stdout)) {
      const response = await fetch(`http://127.0.0.1:${JSON.parse(line).port}`)
      return expectSeen(await response.json())
    }
    throw new Error('workerd ended before it listened')
  } finally {
    server.kill()
  }
}

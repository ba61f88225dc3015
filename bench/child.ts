import {spawnSync} from 'node:child_process'

/** Runs node, and gives the figure that it writes to its third stream. */
export function figureOf(args: readonly string[]): number {
  const {output, status, stderr} = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stderr}`)
  return Number(output[3])
}

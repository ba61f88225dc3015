// npm run train:metrics [-- SHARED_DIR] [--misses] [--held-out]
//
// Bundles scripts/train-metrics.ts, which imports the features from src, and runs it with the same arguments.
import {spawnSync} from 'node:child_process'
import {build} from 'esbuild'

const outfile = '.eval/train-metrics.mjs'
await build({
  entryPoints: ['scripts/train-metrics.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile,
  logLevel: 'error'
})
process.exitCode = spawnSync('node', [outfile, ...process.argv.slice(2)], {stdio: 'inherit'}).status ?? 1

// Bundles a script of this folder for Node, which cannot run TypeScript: `node scripts/bundle.mjs FILE NAME` writes
// .eval/NAME.mjs.
import {build} from 'esbuild'
import {dataForEsbuild} from './data-plugin.mjs'

const [file, name] = process.argv.slice(2)
await build({
  entryPoints: [file],
  outfile: `.eval/${name}.mjs`,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  plugins: [dataForEsbuild],
  logLevel: 'error'
})

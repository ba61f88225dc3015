#!/usr/bin/env node
// Runs a file in TypeScript: node scripts/run.mjs FILE [ARGUMENT...]. It is bundled first, with what it takes of the
// source and of data, so that it runs as quickly as the package does.
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {bundle} from './bundle.mjs'

const [node = '', , file, ...rest] = process.argv
if (!file) {
  console.error('usage: node scripts/run.mjs FILE [ARGUMENT...]')
  process.exit(2)
}
const outfile = path.resolve('.eval', `${file.replace(/\W+/g, '-')}.mjs`)
await bundle(file, outfile)
process.argv = [node, file, ...rest]
await import(pathToFileURL(outfile).href)

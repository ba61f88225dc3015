// npm run eval:behaviours [-- FOLDER]
//
// Prints which behaviours hold, by capability, and what is wrong with the others; with the weights in FOLDER
// (tagger.bin, names.bin, metrics.bin), such as `npm run train -- --out FOLDER` writes, or those of the package.
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {createExtractor} from '../../src/index.js'
import {tryAll} from './check.js'
import {CAPABILITIES} from './index.js'
import {failureList, rateTable} from './report.js'

const [, , folder] = process.argv
const models = folder
  ? Object.fromEntries(
      ['tagger', 'names', 'metrics']
        .map(name => [name, path.join(folder, `${name}.bin`)] as const)
        .filter(([, file]) => existsSync(file))
        .map(([name, file]) => [name, new Uint8Array(readFileSync(file))])
    )
  : undefined
const trials = tryAll(CAPABILITIES, createExtractor(models ? {models} : {}))
console.log(`## behaviours that do not hold\n${failureList(trials)}`)
console.log(`\n## behaviours that hold\n${rateTable(trials)}`)

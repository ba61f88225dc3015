// node --expose-gc memory.mjs whole|chunks tree|no-tree FILE
//
// Writes to the third stream how many MB more are on the heap once 10 MB of text were parsed, at once or in chunks, while the
// papers are kept. The text repeats the file, and no two papers are united.
import {Buffer} from 'node:buffer'
import {readFileSync, writeSync} from 'node:fs'
import {parseListing} from '../../dist/index.js'

const LENGTH = 10_000_000
const [how, tree, file] = process.argv.slice(2)
const options = {duplicates: 'keep', tree: tree === 'tree'}
const part = readFileSync(file, 'utf8')

globalThis.gc()
const start = process.memoryUsage().heapUsed
const results = []
if (how === 'whole') results.push(parseListing(repeated(LENGTH), options))
else
  for (let read = 0; read < LENGTH; read += part.length)
    results.push(parseListing(repeated(part.length), options))
globalThis.gc()
const more = process.memoryUsage().heapUsed - start
writeSync(3, results.length > 0 ? String(more / 1e6) : '')

/** A text that shares nothing with others. */
function repeated(length) {
  return Buffer.from(part.repeat(Math.ceil(length / part.length)).slice(0, length)).toString()
}

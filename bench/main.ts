// npm run bench [-- stages|readers|writers|growth|cold|memory...] [--markdown]
import {parseArgs} from 'node:util'
import {benchCold} from './cold.js'
import {benchGrowth} from './growth.js'
import {benchMemory} from './memory.js'
import {benchReaders} from './readers.js'
import {benchStages} from './stages.js'
import {markdownOf, plainOf, type Tables} from './table.js'
import {benchWriters} from './writers.js'

const parts: Readonly<Record<string, () => Tables>> = {
  stages: benchStages,
  readers: benchReaders,
  writers: benchWriters,
  growth: benchGrowth,
  cold: benchCold,
  memory: benchMemory
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {markdown: {type: 'boolean', default: false}}
})
const unknown = positionals.find(name => !Object.hasOwn(parts, name))
if (unknown) throw new Error(`no part ${unknown}; the parts are ${Object.keys(parts).join(', ')}`)

const write = values.markdown ? markdownOf : plainOf
for (const [name, bench] of Object.entries(parts))
  if (positionals.length === 0 || positionals.includes(name))
    for await (const table of bench()) console.log(write(table))

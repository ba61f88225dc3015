// npm run bench [-- stages|cold|readers]
import {benchCold} from './cold.js'
import {benchReaders} from './readers.js'
import {benchStages} from './stages.js'

const parts = {stages: benchStages, cold: benchCold, readers: benchReaders}
const asked = process.argv.slice(2)
for (const [name, bench] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) bench()

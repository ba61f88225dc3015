// Packs the package, installs it outside of the repository, and uses it there as others will. Prints a table of what was
// tried; what cannot be tried here is said aloud, and is no success. The table of docs/compatibility.md has to be of the same
// rows; with `UPDATE_TABLES=1`, it is written anew where all of them work. `npm run compatibility [-- PART OF A NAME...]`.
import {rm} from 'node:fs/promises'
import {type Place, prepare, root} from './place.js'
import {Missing, type Row} from './row.js'
import {browserRows} from './rows/browser.js'
import {bunRow} from './rows/bun.js'
import {bundlerRows} from './rows/bundlers.js'
import {denoRow} from './rows/deno.js'
import {editorRow} from './rows/editor.js'
import {managerRows} from './rows/managers.js'
import {nodeRows} from './rows/node.js'
import {tarballRows} from './rows/tarball.js'
import {typescriptRows} from './rows/typescript.js'
import {workerdRow} from './rows/workerd.js'
import {zodRows} from './rows/zod.js'
import {run} from './run.js'
import {isInDocument, type Tried, tableOf, writeTable} from './table.js'

const rows: readonly Row[] = [
  ...nodeRows,
  denoRow,
  bunRow,
  workerdRow,
  ...browserRows,
  ...bundlerRows,
  ...typescriptRows,
  editorRow,
  ...zodRows,
  ...managerRows,
  ...tarballRows
]
const asked = process.argv.slice(2)
const chosen = rows.filter(
  ({what}) => asked.length === 0 || asked.some(part => what.toLowerCase().includes(part.toLowerCase()))
)

console.log(
  `here: Node.js ${process.versions.node}, npm ${(await run('npm', ['--version'], {cwd: root})).trim()}`
)
const place = await prepare()
try {
  const tried = await tryAll(place)
  console.log(`\n${tableOf(tried)}`)
  const isWhole = tried.length === rows.length && tried.every(({result}) => result === 'works')
  if (tried.some(({result}) => result === 'FAILS')) process.exitCode = 1
  else if (tried.some(({result}) => result === 'not tried'))
    console.log('!!! not all could be tried here: see above !!!')
  if (isWhole && process.env.UPDATE_TABLES === '1') await writeTable(rows)
  else if (!(await isInDocument(rows))) process.exitCode = 1
} finally {
  await rm(place.top, {recursive: true, force: true, maxRetries: 5})
}

/** Tries the rows two at a time. */
async function tryAll(place: Place): Promise<Tried[]> {
  const tried: Tried[] = []
  const waiting = [...chosen.entries()]
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, row] = next
      tried[index] = await tryRow(row, place)
    }
  }
  await Promise.all([lane(), lane()])
  return tried
}

async function tryRow({what, version, note, run}: Row, place: Place): Promise<Tried> {
  const begin = performance.now()
  const result = await run(place).then(
    () => 'works' as const,
    (error: Error) => {
      console.log(`${what} ${version}: ${error.stack}`)
      return error instanceof Missing ? 'not tried' : 'FAILS'
    }
  )
  console.log(`${result}: ${what} ${version} (${((performance.now() - begin) / 1000).toFixed(1)} s)`)
  return {what, version, result, note}
}

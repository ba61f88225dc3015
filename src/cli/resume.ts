import {createReadStream} from 'node:fs'
import {open, readFile, stat, unlink} from 'node:fs/promises'
import {isDeepStrictEqual} from 'node:util'
import packageJson from '../../package.json' with {type: 'json'}
import {type Pieces, takeName, targetOf, writeFileAtomic, writeFrom} from '../node/files.js'
import {untilSignal} from '../node/signals.js'
import type {FileState, Input} from './inputs.js'
import {EXIT, Failure} from './io.js'
import type {Reading} from './listings.js'

/** All that the content of an output depends on. */
export interface Origin {
  readonly version: string
  readonly inputs: readonly FileState[]
  readonly options: Readonly<Record<string, unknown>>
}

/**
 * What an output comes of that can be resumed.
 *
 * @throws Failure where an input is no regular file, of which nobody could say that it is still the same.
 */
export function originOf(inputs: readonly Input[], {flags, isStrict}: Reading): Origin {
  const {format = null, year = null, duplicates = 'merge', encoding = null} = flags
  const states = inputs.map(({name, state}) => {
    if (!state) throw new Failure(`--resume needs files, and ${name} is none`, EXIT.usage)
    return state
  })
  const options = {format, year, duplicates, encoding, isStrict}
  return {version: packageJson.version, inputs: states, options}
}

/**
 * Writes lines to a file, and goes on where a process before ended amid them. They are written to `FILE.partial`, which
 * then takes the name of the file; `FILE.partial.json` says what they come of.
 *
 * @param file - Path of the file.
 * @param origin - What the lines come of: the same gives the same lines.
 * @param linesFrom - Gives the lines without so many of the first.
 * @throws Failure where what was written before comes of something else.
 */
export async function writeResumable(
  file: string,
  origin: Origin,
  linesFrom: (count: number) => Promise<Pieces>
): Promise<void> {
  const target = await targetOf(file)
  const [partial, note] = [`${target}.partial`, `${target}.partial.json`]
  const existing = await stat(target).catch(() => undefined)
  if (existing && !existing.isFile())
    throw new Failure(`--resume needs a file to write, and ${file} is none`, EXIT.usage)
  const written = await linesOf(partial)
  if (written) await refuseOther(partial, note, origin)
  const lines = await linesFrom(written?.count ?? 0)
  if (!written) await writeFileAtomic(note, [`${JSON.stringify(origin, null, 2)}\n`])
  // What is left to do stays as it is where the process is told to end.
  await untilSignal(
    () => undefined,
    async () => {
      // A line that is not whole is written over, not cut off: two processes at the same file write the same.
      await writeFrom(await open(partial, written ? 'r+' : 'w', existing?.mode), written?.end ?? 0, lines)
      await takeName(partial, target)
      await unlink(note)
    }
  )
}

/** How many whole lines a file begins with, and where they end; `undefined` where there is no file. */
async function linesOf(file: string): Promise<{readonly count: number; readonly end: number} | undefined> {
  if (!(await stat(file).catch(() => undefined))) return undefined
  let [count, end, read] = [0, 0, 0]
  for await (const piece of createReadStream(file, {highWaterMark: 1_048_576})) {
    const bytes: Uint8Array = piece
    // A machine that failed can leave zeros at the end of a file.
    const zero = bytes.indexOf(0)
    const text = zero === -1 ? bytes : bytes.subarray(0, zero)
    for (let at = text.indexOf(10); at !== -1; at = text.indexOf(10, at + 1)) {
      count++
      end = read + at + 1
    }
    if (zero !== -1) break
    read += bytes.length
  }
  return {count, end}
}

const differences: ReadonlyArray<readonly [keyof Origin, string]> = [
  ['version', 'by another version'],
  ['inputs', 'with other input'],
  ['options', 'with other options']
]

async function refuseOther(partial: string, note: string, origin: Origin): Promise<void> {
  const known = membersOf(await readFile(note, 'utf8').catch(() => ''))
  const now = membersOf(JSON.stringify(origin))
  const [, how] = differences.find(([key]) => !isDeepStrictEqual(known[key], now[key])) ?? []
  if (how !== undefined) throw new Failure(`${partial} was begun ${how}; remove it to begin anew`)
}

function membersOf(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' ? {...value} : {}
  } catch {
    return {}
  }
}

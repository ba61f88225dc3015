import {type FileHandle, open, readFile, stat, unlink} from 'node:fs/promises'
import {isDeepStrictEqual} from 'node:util'
import * as z from 'zod'
import packageJson from '../../package.json' with {type: 'json'}
import {takeName, targetOf, writeAt, writeFileAtomic} from '../node/files.js'
import {untilSignal} from '../node/signals.js'
import type {Passed} from './filter.js'
import type {FileState, Input} from './inputs.js'
import {EXIT, Failure} from './io.js'
import {parseOptionsOf, type Reading} from './listings.js'

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
export function originOf(inputs: readonly Input[], {flags}: Reading): Origin {
  const {duplicates = 'merge', encoding, filter} = flags
  const states = inputs.map(({name, state}) => {
    if (!state) throw new Failure(`--resume needs files, and ${name} is none`, EXIT.usage)
    return state
  })
  const options = {...parseOptionsOf(flags), duplicates, encoding, filter}
  return {version: packageJson.version, inputs: states, options}
}

/** Lines, one for each paper of the input that is wanted. */
export interface Lines {
  /**
   * Gives the lines of the papers behind the first ones.
   *
   * @param passed - What is done with, and how many lines that were.
   * @param behind - To be called when the next paper is done with.
   */
  readonly from: (passed: Passed, behind: () => Promise<void>) => Promise<AsyncIterable<string | Uint8Array>>
  /** What is done with. */
  readonly passed: Passed
}

/** How far a run came: papers of the input that are done with, and bytes of their lines. */
interface Done extends Passed {
  readonly bytes: number
}

const nothing: Done = {papers: 0, wanted: 0, bytes: 0}

/** Milliseconds between two notes of how far the work is. */
const noteInterval = 1000

/**
 * Writes lines to a file, and goes on where a process before ended amid them. They are written to `FILE.partial`, which
 * then takes the name of the file; `FILE.partial.json` says what they come of, and how far the work is: where few papers are
 * wanted, the last line alone would not say.
 *
 * @param file - Path of the file.
 * @param origin - What the lines come of: the same gives the same lines.
 * @param interval - Milliseconds between two notes.
 * @throws Failure where what was written before comes of something else.
 */
export async function writeResumable(
  file: string,
  origin: Origin,
  lines: Lines,
  interval = noteInterval
): Promise<void> {
  const target = await targetOf(file)
  const [partial, note] = [`${target}.partial`, `${target}.partial.json`]
  const existing = await stat(target).catch(() => undefined)
  if (existing && !existing.isFile())
    throw new Failure(`--resume needs a file to write, and ${file} is none`, EXIT.usage)
  const written = await stat(partial).catch(() => undefined)
  const done = written ? await doneBefore(partial, note, origin) : nothing
  const start = done.bytes <= (written?.size ?? 0) ? done : nothing
  const noted = (now: Done) => writeFileAtomic(note, [`${JSON.stringify({...origin, done: now}, null, 2)}\n`])
  let output: NotedOutput | undefined
  const pieces = await lines.from(start, async () => output?.note(lines.passed))
  if (!written) await noted(nothing)
  // What is left to do stays as it is where the process is told to end.
  await untilSignal(
    () => undefined,
    async () => {
      // What stands behind is written over, not cut off: two processes at the same file write the same.
      const handle = await open(partial, written ? 'r+' : 'w', existing?.mode)
      try {
        output = new NotedOutput(handle, start.bytes, {noted, interval})
        for await (const piece of pieces) await output.add(piece)
        await output.finish()
      } finally {
        await handle.close()
      }
      await takeName(partial, target)
      await unlink(note)
    }
  )
}

/** How much is written at once, in bytes. */
const blockLength = 65_536

/** A file that is written, and now and then a note of how far it is, which never says more than is on the disk. */
class NotedOutput {
  readonly #handle: FileHandle
  readonly #noted: (done: Done) => Promise<void>
  readonly #interval: number
  #held: Uint8Array[] = []
  #length = 0
  #end: number
  #next: number

  constructor(
    handle: FileHandle,
    start: number,
    {noted, interval}: {readonly noted: (done: Done) => Promise<void>; readonly interval: number}
  ) {
    this.#handle = handle
    this.#end = start
    this.#noted = noted
    this.#interval = interval
    this.#next = Date.now() + interval
  }

  async add(piece: string | Uint8Array): Promise<void> {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    this.#held.push(bytes)
    this.#length += bytes.length
    if (this.#length >= blockLength) await this.#write()
  }

  /** Notes how far the work is, where that is due. */
  async note(passed: Passed): Promise<void> {
    if (Date.now() < this.#next) return
    await this.#write()
    await this.#handle.sync()
    await this.#noted({...passed, bytes: this.#end})
    this.#next = Date.now() + this.#interval
  }

  async finish(): Promise<void> {
    await this.#write()
    await this.#handle.truncate(this.#end)
    await this.#handle.sync()
  }

  async #write(): Promise<void> {
    this.#end = await writeAt(this.#handle, Buffer.concat(this.#held), this.#end)
    this.#held = []
    this.#length = 0
  }
}

const differences: ReadonlyArray<readonly [keyof Origin, string]> = [
  ['version', 'by another version'],
  ['inputs', 'with other input'],
  ['options', 'with other options']
]

/** @throws Failure where what was written comes of something else. */
async function doneBefore(partial: string, note: string, origin: Origin): Promise<Done> {
  const known = membersOf(await readFile(note, 'utf8').catch(() => ''))
  const now = membersOf(JSON.stringify(origin))
  const [, how] = differences.find(([key]) => !isDeepStrictEqual(known[key], now[key])) ?? []
  if (how !== undefined) throw new Failure(`${partial} was begun ${how}; remove it to begin anew`)
  const done = doneSchema.safeParse(known.done)
  return done.success ? done.data : nothing
}

const count = z.int().nonnegative()
const doneSchema = z.object({papers: count, wanted: count, bytes: count})

function membersOf(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' ? {...value} : {}
  } catch {
    return {}
  }
}

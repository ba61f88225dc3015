import {realpath, stat} from 'node:fs/promises'
import {sep} from 'node:path'
import type {Readable, Writable} from 'node:stream'
import {fileErrorText, type Pieces} from '../node/files.js'
import {writeAll} from './output.js'

/** What the command reads from and writes to; `process` is one. */
export interface CommandIo {
  /** Where `-` is read from. */
  readonly stdin: Readable & {readonly isTTY?: boolean | undefined}
  /** Where records and summaries go. */
  readonly stdout: Writable & {readonly isTTY?: boolean | undefined; readonly columns?: number | undefined}
  /** Where messages go. */
  readonly stderr: Writable & {readonly isTTY?: boolean | undefined; readonly columns?: number | undefined}
  /** Environment; `NO_COLOR`, `FORCE_COLOR` and `TERM` are read. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** What is held in memory. */
  readonly limits?: Limits
}

/** How much of the input is held in memory at most, in megabytes. */
export interface Limits {
  /** Up to here files are read as wholes, and the records of the same paper are united. */
  readonly united: number
  /** Up to here the records are held of an output that needs all at once. */
  readonly held: number
}

/** Exit codes of the command. */
export const EXIT = {fine: 0, failed: 1, usage: 2} as const

/** Why the command ends without its work done; the message is the one line that the user sees. */
export class Failure extends Error {
  readonly code: number

  constructor(message: string, code: number = EXIT.failed) {
    super(message)
    this.code = code
  }
}

/** The failure that an error of the system at a file is; any other error is what it was. */
export function failureAt(name: string, error: unknown): unknown {
  const isOfSystem = error instanceof Error && 'code' in error && typeof error.code === 'string'
  return isOfSystem ? new Failure(`${name}: ${fileErrorText(error)}`) : error
}

/**
 * Refuses an output that cannot be: one that would overwrite an input, and a file where there is a folder.
 *
 * @param isFolder - Whether the output is a folder.
 */
export async function checkOutput(
  files: readonly string[],
  output: string | undefined,
  isFolder = false
): Promise<void> {
  if (output === undefined) return
  for (const file of files)
    if (await isSameFile(file, output)) throw new Failure(`-o names an input, ${file}`, EXIT.usage)
  const stats = await stat(output).catch(() => undefined)
  if (!isFolder && (namesFolder(output) || stats?.isDirectory()))
    throw new Failure(`-o ${output} is a folder; for a folder use --to dataset`, EXIT.usage)
}

/** Whether a path can be that of a folder alone: `papers/`. */
export function namesFolder(path: string): boolean {
  return path.endsWith('/') || path.endsWith(sep)
}

async function isSameFile(input: string, output: string): Promise<boolean> {
  if (input === '-') return false
  try {
    return (await realpath(input)) === (await realpath(output))
  } catch {
    return false
  }
}

/** Prints to standard output. */
export async function print(pieces: Pieces, io: CommandIo): Promise<void> {
  try {
    await writeAll(io.stdout, pieces)
  } catch (error) {
    throw failureAt('standard output', error)
  }
}

/** Says something on standard error; where that takes nothing any more, the work and its exit code are the same. */
export async function say(lines: readonly string[], io: CommandIo): Promise<void> {
  await writeAll(io.stderr, lines).catch(() => undefined)
}

/** What a file is called in a message. */
export function nameOf(file: string): string {
  return file === '-' ? '<stdin>' : file
}

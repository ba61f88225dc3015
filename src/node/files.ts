import {randomUUID} from 'node:crypto'
import {rmSync} from 'node:fs'
import type {FileHandle} from 'node:fs/promises'
import {open, realpath, rename, stat, unlink} from 'node:fs/promises'
import path from 'node:path'
import {untilSignal} from './signals.js'

/** Text or bytes, piece by piece. */
export type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

/**
 * Writes a file so that nobody sees half of it, not after a failure of the machine either: into a file beside it, which
 * then takes its name. A link is followed, the mode of an existing file is kept, and what is no regular file (a device, a
 * pipe) is written to directly. Nothing is left beside it, not where the process is told to end either.
 *
 * @param file - Path of the file.
 * @param pieces - The content, piece by piece.
 * @throws An error of the file system, or of `pieces`; a file that was there is then unchanged.
 */
export async function writeFileAtomic(file: string, pieces: Pieces): Promise<void> {
  const target = await targetOf(file)
  const existing = await stat(target).catch(() => undefined)
  if (existing && !existing.isFile()) return writeDirectly(target, pieces)
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`)
  await untilSignal(
    () => rmSync(beside, {force: true}),
    async () => {
      try {
        await writeWhole(await open(beside, 'wx', existing?.mode), pieces)
        await takeName(beside, target)
      } catch (error) {
        await unlink(beside).catch(() => undefined)
        throw error
      }
    }
  )
}

/** The file that a path names, behind all links. */
export function targetOf(file: string): Promise<string> {
  return realpath(file).catch(() => file)
}

/** Writes a file and closes it; what was written is on the disk. */
export async function writeWhole(handle: FileHandle, pieces: Pieces): Promise<void> {
  try {
    let end = 0
    for await (const block of blocksOf(pieces)) end = await writeAt(handle, block, end)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** How much is written at once, in bytes. */
const blockLength = 65_536

/** The same bytes in fewer pieces. */
async function* blocksOf(pieces: Pieces): AsyncGenerator<Uint8Array, void> {
  let block: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    block.push(bytes)
    length += bytes.length
    if (length < blockLength) continue
    yield Buffer.concat(block)
    block = []
    length = 0
  }
  yield Buffer.concat(block)
}

/** @returns Offset behind what was written. */
export async function writeAt(handle: FileHandle, bytes: Uint8Array, start: number): Promise<number> {
  let done = 0
  while (done < bytes.length)
    done += (await handle.write(bytes, done, bytes.length - done, start + done)).bytesWritten
  return start + done
}

/** Gives a file the name of another one, which it replaces. */
export async function takeName(file: string, target: string): Promise<void> {
  await rename(file, target)
  await syncFolder(path.dirname(target))
}

/** Has the names of a folder written to the disk, where the platform can. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

async function writeDirectly(file: string, pieces: Pieces): Promise<void> {
  const handle = await open(file, 'w')
  try {
    for await (const piece of pieces) await handle.writeFile(piece)
  } finally {
    await handle.close()
  }
}

/**
 * Says in words why a file could not be used.
 *
 * @param error - What a file operation threw.
 */
export function fileErrorText(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return FILE_ERRORS.get(code) ?? (error instanceof Error ? error.message : String(error))
}

const FILE_ERRORS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or directory'],
  ['EISDIR', 'is a directory'],
  ['ENOTDIR', 'a part of the path is no directory'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'operation not permitted'],
  ['ENOSPC', 'no space left on the device'],
  ['EROFS', 'the file system is read-only'],
  ['ENAMETOOLONG', 'the name is too long']
])

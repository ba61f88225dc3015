import {randomUUID} from 'node:crypto'
import type {FileHandle} from 'node:fs/promises'
import {open, realpath, rename, stat, unlink} from 'node:fs/promises'
import path from 'node:path'

/**
 * Writes a file so that nobody sees half of it: into a file beside it, which then takes its name. A link
 * is followed, the mode of an existing file is kept, and what is no regular file (a device, a pipe) is
 * written to directly.
 *
 * @param file - Path of the file.
 * @param pieces - The content, piece by piece.
 * @throws An error of the file system, or of `pieces`; a file that was there is then unchanged.
 */
export async function writeFileAtomic(
  file: string,
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>
): Promise<void> {
  const target = await realpath(file).catch(() => file)
  const existing = await stat(target).catch(() => undefined)
  if (existing && !existing.isFile()) return writePieces(await open(target, 'w'), pieces)
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`)
  try {
    const handle = await open(beside, 'wx', existing?.mode)
    await writePieces(handle, pieces)
    await rename(beside, target)
  } catch (error) {
    await unlink(beside).catch(() => undefined)
    throw error
  }
}

async function writePieces(
  handle: FileHandle,
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>
): Promise<void> {
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
  ['ENAMETOOLONG', 'the name is too long'],
  ['ERR_FS_FILE_TOO_LARGE', 'the file is too large']
])

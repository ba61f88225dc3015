import {randomUUID} from 'node:crypto'
import {rmSync} from 'node:fs'
import {mkdir, open, rm, stat} from 'node:fs/promises'
import path from 'node:path'
import {takeName, writeFileAtomic, writeWhole} from './files.js'
import {untilSignal} from './signals.js'

/**
 * Writes the files of a folder. A new folder appears whole or not at all; in one that is there, each file does, and
 * other files stay.
 *
 * @param folder - Path of the folder; the folder that it stands in has to be there.
 * @param files - Text or bytes by name.
 * @throws An error of the file system.
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>
): Promise<void> {
  const existing = await stat(folder).catch(() => undefined)
  if (existing) {
    for (const [name, content] of files) await writeFileAtomic(path.join(folder, name), [content])
    return
  }
  const target = path.resolve(folder)
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`)
  await untilSignal(
    () => rmSync(beside, {recursive: true, force: true}),
    async () => {
      try {
        await mkdir(beside)
        for (const [name, content] of files)
          await writeWhole(await open(path.join(beside, name), 'wx'), [content])
        await takeName(beside, target)
      } catch (error) {
        await rm(beside, {recursive: true, force: true})
        throw error
      }
    }
  )
}

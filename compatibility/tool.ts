import {access, mkdir} from 'node:fs/promises'
import path from 'node:path'
import {npmInstall, root, writeJson} from './place.js'
import {Missing} from './row.js'

/** What a run leaves for the next one. */
export const cache = path.join(root, '.eval/compat-cache')
const installed = new Map<string, Promise<string>>()

/**
 * Installs a version of a package that is no dependency of this one; a second run finds it in the cache.
 *
 * @returns The folder of the package.
 * @throws {@link Missing} where it cannot be had.
 */
export function tool(name: string, version: string): Promise<string> {
  const key = `${name}@${version}`
  const found = installed.get(key) ?? install(name, version)
  installed.set(key, found)
  return found
}

/** The same for a package that holds a program for one kind of machine. */
export async function program(name: string, version: string, file: string): Promise<string> {
  if (`${process.platform}-${process.arch}` !== 'linux-x64')
    throw new Missing('its program is taken for Linux on x64 alone')
  return path.join(await tool(name, version), file)
}

async function install(name: string, version: string): Promise<string> {
  const folder = path.join(cache, `${name}@${version}`.replaceAll('/', '-'))
  // npm writes it when all is there.
  const isThere = await access(path.join(folder, 'node_modules/.package-lock.json')).then(
    () => true,
    () => false
  )
  if (!isThere) {
    await mkdir(folder, {recursive: true})
    await writeJson(path.join(folder, 'package.json'), {private: true})
    await npmInstall(folder, [`${name}@${version}`]).catch((error: Error) => {
      throw new Missing(`${name}@${version} cannot be installed: ${error.message}`)
    })
  }
  return path.join(folder, 'node_modules', name)
}

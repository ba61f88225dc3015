import {access} from 'node:fs/promises'
import path from 'node:path'
import {chromium} from 'playwright-core'

/**
 * Starts the Chromium of this machine, or a browser that is made of it, without a window: the first on the PATH that starts.
 *
 * @param {number} timeout - In milliseconds.
 * @returns {Promise<import('playwright-core').Browser | undefined>} Nothing where there is none that starts.
 */
export async function startChromium(timeout) {
  // Root may not start it in a sandbox.
  const chromiumSandbox = process.getuid?.() !== 0
  for (const executablePath of await chromiumsHere())
    try {
      return await chromium.launch({executablePath, chromiumSandbox, timeout})
    } catch (error) {
      console.error(error)
    }
  return undefined
}

async function chromiumsHere() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const places = (process.env.PATH ?? '').split(path.delimiter)
  const files = places.flatMap(place => names.map(name => path.join(place, name)))
  const isHere = await Promise.all(
    files.map(file =>
      access(file).then(
        () => true,
        () => false
      )
    )
  )
  return files.filter((_, index) => isHere[index])
}

import {access} from 'node:fs/promises'
import path from 'node:path'
import {chromium} from 'playwright-core'

/**
 * Starts the Chromium of this machine, or a browser that is made of it, without a window.
 *
 * @param {number} timeout - In milliseconds.
 * @returns {Promise<import('playwright-core').Browser | undefined>} Nothing where there is none that starts.
 */
export async function startChromium(timeout) {
  const executablePath = await chromiumHere()
  if (executablePath === undefined) return undefined
  // Root may not start it in a sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  try {
    return await chromium.launch({executablePath, args, timeout})
  } catch (error) {
    console.error(error)
    return undefined
  }
}

async function chromiumHere() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const places = (process.env.PATH ?? '').split(path.delimiter)
  for (const file of places.flatMap(place => names.map(name => path.join(place, name)))) {
    const isHere = await access(file).then(
      () => true,
      () => false
    )
    if (isHere) return file
  }
  return undefined
}

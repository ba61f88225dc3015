import {createReadStream} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import type {Page} from 'playwright-core'
import {build, createServer as createViteServer, version} from 'vite'
import {startChromium} from '../../scripts/chromium.mjs'
import {expectSeen} from '../expected.js'
import {folderFor, type Place} from '../place.js'
import {Missing, type Row} from '../row.js'

/** How many milliseconds a step may take on a loaded machine. */
const patience = 180_000

export const browserRows: readonly Row[] = [
  {
    what: 'Vite, built page and Web Worker, in Chromium',
    version,
    note: "with `Content-Security-Policy: default-src 'self'`: `z.config({jitless: true})` before the package is imported, or zod tries once to evaluate, in vain",
    run: useBuiltPage
  },
  {
    what: 'Vite, page and Web Worker as they are developed, in Chromium',
    version,
    note: 'dependencies as Vite bundles them beforehand',
    run: useDevelopedPage
  }
]

async function useBuiltPage(place: Place): Promise<void> {
  const folder = await folderFor(place, 'vite-built')
  await build({root: folder, configFile: false, logLevel: 'error'})
  const server = createServer((request, response) => {
    const name = request.url === '/' ? 'index.html' : path.basename(request.url ?? '')
    const inFolder = name === 'index.html' ? name : path.join('assets', name)
    response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'text/html')
    response.setHeader('Content-Security-Policy', "default-src 'self'; img-src data:")
    createReadStream(path.join(folder, 'dist', inFolder))
      .on('error', () => response.end())
      .pipe(response)
  })
  try {
    await inBrowser(await addressOf(server))
  } finally {
    server.close()
  }
}

async function useDevelopedPage(place: Place): Promise<void> {
  const root = await folderFor(place, 'vite-developed')
  const server = await createViteServer({root, configFile: false, logLevel: 'error', server: {port: 0}})
  try {
    await server.listen()
    await inBrowser(server.resolvedUrls?.local[0] ?? '')
  } finally {
    await server.close()
  }
}

/** Opens a page, and compares what it and its worker have seen. */
async function inBrowser(address: string): Promise<void> {
  const browser = await startChromium(patience)
  if (browser === undefined) throw new Missing('there is no Chromium here that starts')
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(patience)
    const faults: string[] = []
    page.on('console', message => message.type() === 'error' && faults.push(message.text()))
    page.on('pageerror', ({message}) => faults.push(message))
    await page.goto(address)
    for (const seen of await seenBy(page)) expectSeen(seen)
    if (faults.length > 0) throw new Error(faults.join('\n'))
  } finally {
    await browser.close()
  }
}

async function seenBy(page: Page): Promise<unknown[]> {
  await page.waitForFunction('globalThis.seen')
  return page.evaluate('globalThis.seen')
}

async function addressOf(server: Server): Promise<string> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

// Takes the pictures of the README, light and dark: a paper of the page that `html` writes, as Chromium shows it.
// `npm run picture`, where there is a Chromium.
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseListing, serialize} from 'paperglean'
import {startChromium} from './chromium.mjs'

const listing = `Mar 11

Pruning Willow Trees with Snip

Ada Example, Bo Sample

arXiv:2503.01234

We propose Snip, a pruning method for willow trees that removes branches by their gradient. On CIFAR-10, Snip reaches an accuracy of 94.2% with a latency of 3.1 ms, and outperforms ResNet-50 by 1.6 points. Code is available at https://github.com/willow-lab/snip.
`
const {papers} = parseListing(listing, {year: 2025})
const folder = await mkdtemp(path.join(tmpdir(), 'paperglean-picture-'))
const page = path.join(folder, 'page.html')
await writeFile(page, serialize(papers, 'html'))
const browser = await startChromium(60_000)
if (browser === undefined) throw new Error('there is no Chromium here that starts')
try {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    const context = await browser.newContext({
      colorScheme,
      // The page allows no style but its own.
      bypassCSP: true,
      viewport: {width: 1200, height: 900},
      deviceScaleFactor: 2
    })
    const shown = await context.newPage()
    await shown.goto(pathToFileURL(page).href)
    await shown.addStyleTag({content: 'article {padding: 1.25rem !important; border: 0 !important}'})
    await shown.locator('article').screenshot({path: `docs/media/paper-${colorScheme}.png`})
    await context.close()
  }
} finally {
  await browser.close()
  await rm(folder, {recursive: true})
}

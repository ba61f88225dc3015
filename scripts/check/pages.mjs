// Opens the pages that are written for people in a browser without a window: whether axe finds a fault in them, whether
// they fit narrow and wide screens, in light and dark, whether they read without scripts, whether every control is
// reached from the keyboard and does what it says, and whether anything of a record runs. Leaves pictures in .eval/pages
// to be looked at. Without Chromium it says aloud that nothing was checked. `npm run check:pages [-- papers|report]`.
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {serialize} from 'paperglean'
import {checkInBrowser, expect, look, opened, schemes, walk, widths} from './browser.mjs'
import {invented} from './invented.mjs'

const folder = path.resolve('.eval/pages')
/** Title of each page. */
const called = 'Papers of an invented week'

/**
 * The pages: the format that writes each, the elements of which each paper has one, and what is done with it.
 *
 * @type {ReadonlyArray<{name: 'html' | 'report', papers: string, use?: (page: import('playwright-core').Page) => Promise<void>}>}
 */
const pages = [
  {name: 'html', papers: 'article > h2', use: findPapers},
  {name: 'report', papers: '.papers > li'}
]

const records = invented()
const asked = process.argv.slice(2)

mkdirSync(folder, {recursive: true})
await checkInBrowser('pages', async browser => {
  for (const page of pages) if (asked.length === 0 || asked.includes(page.name)) await check(browser, page)
})

/**
 * @param {import('playwright-core').Browser} browser
 * @param {pages[number]} page
 */
async function check(browser, {name, papers, use}) {
  const file = path.join(folder, `${name}.html`)
  writeFileSync(file, serialize(records, name, {title: called}))
  const address = pathToFileURL(file).href
  for (const colorScheme of schemes)
    for (const width of widths) {
      const title = `${name}, ${colorScheme}, ${width} px`
      const picture = path.join(folder, `${name}-${colorScheme}-${width}.png`)
      await opened(browser, {title, address, called, width, colorScheme}, page => look(page, title, picture))
    }
  await opened(
    browser,
    {title: `${name}, without scripts`, address, called, javaScriptEnabled: false},
    async page => {
      await page.screenshot({path: path.join(folder, `${name}-without-scripts.png`)})
      const shown = await page.locator(papers).locator('visible=true').count()
      expect(
        shown === records.length,
        `${name}, without scripts`,
        `shows ${shown} of ${records.length} papers`
      )
      const controls = await page.locator('form').locator('visible=true').count()
      expect(controls === 0, `${name}, without scripts`, 'shows controls that do nothing')
    }
  )
  await opened(browser, {title: `${name}, from the keyboard`, address, called}, page =>
    walk(page, `${name}, from the keyboard`)
  )
  await opened(browser, {title: `${name}, printed`, address, called, media: 'print'}, async page => {
    await page.screenshot({path: path.join(folder, `${name}-print.png`)})
  })
  if (use) await opened(browser, {title: `${name}, used`, address, called}, use)
  console.log(`    ${name}: looked at, pictures in ${path.relative('.', folder)}`)
}

/**
 * Searches, filters, orders and folds the page of papers.
 *
 * @param {import('playwright-core').Page} page
 */
async function findPapers(page) {
  const title = 'html, used'
  const visible = () => page.locator('article').locator('visible=true').count()
  const said = () => page.locator('.find output').textContent()
  /** @param {string} what @param {(count: number) => boolean} fits */
  const shown = async (what, fits) => {
    const count = await visible()
    expect(fits(count), title, `${what}: shows ${count} of ${records.length} papers`)
    const words = await said()
    expect(words?.startsWith(`${count} `) === true, title, `${what}: says "${words}" and shows ${count}`)
    return count
  }
  const all = await shown('at first', count => count === records.length)

  await page.keyboard.press('/')
  await page.keyboard.type('cifar10')
  const found = await shown('a search', count => count > 1 && count < all)
  await page.screenshot({path: path.join(folder, 'html-searched.png')})
  await page.waitForFunction(() => location.hash === '#words=cifar10')
  await page.reload()
  await shown('the address of a search', count => count === found)
  await page.keyboard.press('Escape')
  await shown('Escape', count => count === all)

  await page.locator('select[name=dataset]').selectOption('cifar10')
  await shown('a dataset', count => count > 1 && count < all)
  await page.locator('select[name=code]').selectOption('yes')
  await shown('a dataset and code', count => count > 0 && count < found)
  await page.getByRole('button', {name: 'Reset'}).press('Enter')
  await page.waitForFunction(() => location.hash === '')
  await shown('Reset', count => count === all)

  await page.locator('select[name=order]').selectOption('title')
  const titles = await page.locator('article > h2').allTextContents()
  expect(titles[0] !== records[0]?.title, title, 'an order changes nothing')
  expect(titles.length === all, title, 'an order loses papers')
  await page.locator('select[name=show]').selectOption('titles')
  expect((await page.locator('.abstract').locator('visible=true').count()) === 0, title, 'shows abstracts')
  await page.screenshot({path: path.join(folder, 'html-titles.png')})
  await page.goto(`${page.url().split('#')[0]}#paper-3`)
  await shown('the address of a paper', count => count === all)
}

// Opens the pages that are written for people in a browser without a window: whether axe finds a fault in them, whether
// they fit narrow and wide screens, in light and dark, whether they read without scripts, whether every control is
// reached from the keyboard and does what it says, and whether anything of a record runs. Leaves pictures in .eval/pages
// to be looked at. Without Chromium it says aloud that nothing was checked. `npm run check:pages [-- papers|report]`.
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import axe from 'axe-core'
import {parseListing, serialize} from 'paperglean'
import {startChromium} from '../chromium.mjs'

const folder = path.resolve('.eval/pages')
const schemes = /** @type {const} */ (['light', 'dark'])
const widths = [400, 1200]
/** How many milliseconds a step may take: other work may load the machine. */
const patience = 180_000
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

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
/** @type {string[]} */
const faults = []

const browser = await startChromium(patience)
if (browser === undefined) {
  console.log('\n!!! the pages are NOT CHECKED: there is no Chromium here that starts !!!\n')
} else {
  mkdirSync(folder, {recursive: true})
  try {
    for (const page of pages) if (asked.length === 0 || asked.includes(page.name)) await check(browser, page)
  } finally {
    await browser.close()
  }
  for (const fault of faults) console.error(fault)
  console.log(faults.length === 0 ? 'ok  pages' : `${faults.length} faults`)
  if (faults.length > 0) process.exitCode = 1
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {pages[number]} page
 */
async function check(browser, {name, papers, use}) {
  const file = path.join(folder, `${name}.html`)
  writeFileSync(file, serialize(records, name, {title: 'Papers of an invented week'}))
  const address = pathToFileURL(file).href
  for (const colorScheme of schemes)
    for (const width of widths) {
      const title = `${name}, ${colorScheme}, ${width} px`
      await opened(browser, {title, address, width, colorScheme}, async page => {
        await page.screenshot({path: path.join(folder, `${name}-${colorScheme}-${width}.png`)})
        const {scroll, client} = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth
        }))
        expect(scroll <= client, title, `is ${scroll} px wide`)
        for (const fault of await axeFaults(page)) expect(false, title, fault)
      })
    }
  await opened(
    browser,
    {title: `${name}, without scripts`, address, javaScriptEnabled: false},
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
  await opened(browser, {title: `${name}, from the keyboard`, address}, page => walk(page, name))
  await opened(browser, {title: `${name}, printed`, address, media: 'print'}, async page => {
    await page.screenshot({path: path.join(folder, `${name}-print.png`)})
  })
  if (use) await opened(browser, {title: `${name}, used`, address}, use)
  console.log(`    ${name}: looked at, pictures in ${path.relative('.', folder)}`)
}

/**
 * Opens a page, and closes it when all was done with it; what runs in it and should not is a fault.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{title: string, address: string, width?: number, colorScheme?: 'light' | 'dark', javaScriptEnabled?: boolean, media?: 'print'}} how
 * @param {(page: import('playwright-core').Page) => Promise<void>} act
 */
async function opened(browser, {title, address, width = 1200, media, ...options}, act) {
  const context = await browser.newContext({viewport: {width, height: 900}, ...options})
  context.setDefaultTimeout(patience)
  try {
    const page = await context.newPage()
    page.on('console', message => expect(message.type() !== 'error', title, message.text()))
    page.on('pageerror', error => expect(false, title, error.message))
    page.on('dialog', dialog => expect(false, title, `a record ran: ${dialog.message()}`))
    page.on('request', request => {
      const [file] = request.url().split('#')
      expect(file === address, title, `fetches ${file}`)
    })
    if (media) await page.emulateMedia({media})
    await page.goto(address)
    await act(page)
    expect((await page.title()) === 'Papers of an invented week', title, 'has another title')
  } finally {
    await context.close()
  }
}

/** @param {import('playwright-core').Page} page */
async function axeFaults(page) {
  await page.evaluate(axe.source)
  const {violations} = await page.evaluate(rules => {
    // What is out of view is looked at, too.
    const all = new CSSStyleSheet()
    all.replaceSync('*{content-visibility:visible!important}')
    document.adoptedStyleSheets = [all]
    // @ts-expect-error axe is put there.
    return window.axe.run(document, {runOnly: rules, resultTypes: ['violations']})
  }, rules)
  return violations.map(
    ({id, help, nodes}) => `axe: ${id}: ${help}, ${nodes.length} times, as in ${nodes[0].html}`
  )
}

/**
 * Goes through a page with the tabulator key: all that can be reached is, each with an outline.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function walk(page, name) {
  const title = `${name}, from the keyboard`
  const all = await page.evaluate(() => {
    const found = [...document.querySelectorAll('a[href],button,input,select,summary,[tabindex]')].filter(
      element => element.tabIndex >= 0 && element.checkVisibility({visibilityProperty: true})
    )
    for (const [index, element] of found.entries()) element.setAttribute('data-walk', String(index))
    return found.map(element => element.outerHTML.slice(0, 100))
  })
  const reached = new Set()
  for (let step = 0; step <= all.length + 1; step++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const {activeElement} = document
      if (!activeElement || activeElement === document.body) return undefined
      const {outlineStyle, outlineWidth} = getComputedStyle(activeElement)
      return {
        index: activeElement.getAttribute('data-walk'),
        isSeen: outlineStyle !== 'none' && outlineWidth !== '0px',
        html: activeElement.outerHTML.slice(0, 100)
      }
    })
    if (!at) break
    expect(at.isSeen, title, `shows no outline at ${at.html}`)
    reached.add(Number(at.index))
  }
  const missed = all.filter((_, index) => !reached.has(index))
  expect(missed.length === 0, title, `${missed.length} of ${all.length} are not reached, as ${missed[0]}`)
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

/**
 * @param {boolean} holds
 * @param {string} title
 * @param {string} fault
 */
function expect(holds, title, fault) {
  if (!holds) faults.push(`${title}: ${fault}`)
}

/** Papers of which some share names and subjects, some are in doubt, and some would harm a page that let them. */
function invented() {
  const places = ['KiteBench', 'CIFAR-10', 'cifar10', 'LeafNet']
  const listing = Array.from({length: 20}, (_, index) => ({
    title: `${['Willow', 'Kite', 'Maple', 'Wind', 'Éclair'][index % 5]}Net ${index}: Sorting ${['Leaves', 'Kites'][index % 2]} by Wind`,
    abstract:
      `We propose WindSort-${index}, a method that reaches ${80 + (index % 9)}.4% accuracy on the ${places[index % 4]} ` +
      `dataset, compared to 79.2% with ResNet-50, and is ${1 + index / 10}x faster.\n\nIt needs no ladder.` +
      (index % 3 === 0 ? ` The code is at https://github.com/ada-example/wind-sort-${index}.` : ''),
    authors: ['Ada Example', 'Bo Sample', 'Chidi Ænima'].slice(0, 1 + (index % 3)),
    categories: index % 2 === 0 ? ['cs.LG'] : ['cs.LG', 'cs.CV'],
    published: `2025-0${1 + (index % 8)}-1${index % 10}`,
    upvotes: String(index * 7)
  }))
  const {papers} = parseListing(JSON.stringify(listing), {url: 'https://listings.example/2025/'})
  const [first, second] = papers
  for (const metric of first?.metrics ?? []) metric.nameConfidence = 0.3
  for (const dataset of second?.datasets ?? []) dataset.confidence = 0.3
  const hostile = [
    '<img src=x onerror=alert(1)> Kites',
    '</script><script>alert(2)</script> Leaves',
    '</style><svg onload=alert(3)> Wind',
    '" onmouseover="alert(4)" x="',
    `A ${'VeryLongWordWithoutEnd'.repeat(30)}`,
    'مجموعة بيانات الطائرات الورقية'
  ].map((title, index) => {
    const mentions = [{field: 'title', start: 0, end: title.length, text: title}]
    const method = {name: '"><img src=x onerror=alert(5)>', aliases: [], role: 'used', mentions}
    const link = {url: 'javascript:alert(6)', kind: 'code', mentions: []}
    return {
      ...{...first, id: `title:hostile-${index}`, title, abstract: `${title}\n\n${title}`},
      ...{subjects: [title], links: [link], methods: [method], datasets: [], metrics: []}
    }
  })
  return [...papers, ...hostile]
}

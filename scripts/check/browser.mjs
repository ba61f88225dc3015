// What the checks of pages share: a browser without a window, and what any page has to be. A fault is noted, and the
// check goes on; what nobody could check is said aloud.
import axe from 'axe-core'
import {startChromium} from '../chromium.mjs'

/** Looks that every page has. */
export const schemes = /** @type {const} */ (['light', 'dark'])
export const widths = [400, 1200]
/** How many milliseconds a step may take: other work may load the machine. */
const patience = 180_000
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** @type {string[]} */
const faults = []

/**
 * Checks something in a browser, and says what is wrong with it.
 *
 * @param {string} what - Its name.
 * @param {(browser: import('playwright-core').Browser) => Promise<void>} act
 */
export async function checkInBrowser(what, act) {
  const browser = await startChromium(patience)
  if (browser === undefined) {
    console.log(`\n!!! ${what}: NOT CHECKED: there is no Chromium here that starts !!!\n`)
    return
  }
  try {
    await act(browser)
  } finally {
    await browser.close()
    for (const fault of faults) console.error(fault)
  }
  console.log(faults.length === 0 ? `ok  ${what}` : `${faults.length} faults`)
  if (faults.length > 0) process.exitCode = 1
}

/**
 * How a page is opened.
 *
 * @typedef {object} Opening
 * @property {string} title - What faults are said of.
 * @property {string} address
 * @property {string} called - Title of the page, which nothing in it may change.
 * @property {(address: string) => boolean} [mayFetch] - What it may fetch beside itself; nothing without it.
 * @property {number} [width]
 * @property {'light' | 'dark'} [colorScheme]
 * @property {boolean} [javaScriptEnabled]
 * @property {'print'} [media]
 */

/**
 * Opens a page, and closes it when all was done with it; what runs in it and should not is a fault.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {Opening} how
 * @param {(page: import('playwright-core').Page) => Promise<void>} act
 */
export async function opened(
  browser,
  {title, address, called, mayFetch, width = 1200, media, ...options},
  act
) {
  const context = await browser.newContext({viewport: {width, height: 900}, ...options})
  context.setDefaultTimeout(patience)
  try {
    const page = await context.newPage()
    page.on('console', message => expect(message.type() !== 'error', title, message.text()))
    page.on('pageerror', error => expect(false, title, error.message))
    page.on('dialog', dialog => expect(false, title, `a record ran: ${dialog.message()}`))
    page.on('request', request => {
      const [file] = request.url().split('#')
      expect(file === address || mayFetch?.(file) === true, title, `fetches ${file}`)
    })
    if (media) await page.emulateMedia({media})
    await page.goto(address)
    await act(page)
    expect((await page.title()) === called, title, 'has another title')
  } finally {
    await context.close()
  }
}

/**
 * Takes a picture of a page, and tells whether it fits its screen and axe finds no fault in it.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} title
 * @param {string} picture - The file.
 */
export async function look(page, title, picture) {
  await page.screenshot({path: picture})
  const {scroll, client} = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth
  }))
  expect(scroll <= client, title, `is ${scroll} px wide`)
  for (const fault of await axeFaults(page)) expect(false, title, fault)
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
 * @param {string} title
 */
export async function walk(page, title) {
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
  // What is chosen may change what is shown.
  const left = await page.evaluate(() =>
    [...document.querySelectorAll('[data-walk]')].map(element => Number(element.getAttribute('data-walk')))
  )
  const missed = all.filter((_, index) => left.includes(index) && !reached.has(index))
  expect(missed.length === 0, title, `${missed.length} of ${all.length} are not reached, as ${missed[0]}`)
}

/**
 * Notes a fault where something does not hold.
 *
 * @param {boolean} holds
 * @param {string} title
 * @param {string} fault
 */
export function expect(holds, title, fault) {
  if (!holds) faults.push(`${title}: ${fault}`)
}

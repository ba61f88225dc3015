// Opens the playground, as it is built, in a browser without a window, and uses it as a person does: whether it starts
// with papers, reads what is pasted, dropped and opened, leads from mentions to the record and back and from messages to
// their lines, saves each format as the package writes it, stays awake over a long listing, lets nothing of a listing
// run and sends nothing. Leaves pictures in .eval/playground. `npm run check:playground [-- WORD]`,
// of a word, what it names alone.
import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parquetReadObjects} from 'hyparquet'
import {parseListing, serialize, writers} from 'paperglean'
import build, {serve} from '../../docs/playground/build.mjs'
import {checkInBrowser, expect, look, opened, schemes, walk, widths} from './browser.mjs'
import {invented} from './invented.mjs'

/** @typedef {import('playwright-core').Page} Page */

const folder = path.resolve('.eval/playground')
const asked = process.argv.slice(2)
const sample = readFileSync('docs/playground/sample.txt', 'utf8')
/** Below a path, as on the site. */
const site = path.join(folder, 'site/paperglean/playground')
await build(site)
tellViolations(path.join(site, 'worker.js'))
const {address: root, stop} = await serve(path.join(folder, 'site'))
const address = `${root}paperglean/playground/`

try {
  await checkInBrowser('playground', async browser => {
    /** @param {string} title @param {(page: Page) => Promise<void>} act @param {object} [how] */
    const open = async (title, act, how = {}) => {
      if (!isAsked(title)) return
      await opened(
        browser,
        {
          ...{title, address, called: 'paperglean playground', ...how},
          mayFetch: file => file.startsWith(address) || file.startsWith('blob:') || file.startsWith('data:')
        },
        async page => {
          await settled(page)
          await act(page)
          console.log(`    ${title}`)
        }
      )
    }
    for (const colorScheme of schemes)
      for (const width of [...widths, 1600]) {
        const title = `${colorScheme}, ${width} px`
        await open(title, page => lookAround(page, title, `${colorScheme}-${width}`), {colorScheme, width})
      }
    await open('from the keyboard', page => walk(page, 'from the keyboard'))
    await open('arrow keys', useArrows)
    await open('mentions and record', followMentions)
    await open('messages', followMessages)
    await open('texts and options', pasteTexts)
    await open('files', openFiles)
    await open('drags', dragThings)
    await open('copying', copyRecord)
    await open('downloads', saveFormats)
    await open('a long listing', readLong)
    await open('hostile papers', readHostile)
    await open('many mentions', readMentions)
    await refuseFetch(browser)
  })
} finally {
  await stop()
}

/**
 * Lets a worker say what its policy forbids, which a browser says of pages alone.
 *
 * @param {string} file
 */
function tellViolations(file) {
  const listener = `addEventListener('securitypolicyviolation', event =>
    console.error(\`the policy forbids \${event.violatedDirective}: \${event.blockedURI}\`))`
  writeFileSync(file, `${listener};${readFileSync(file, 'utf8')}`)
}

/** @param {string} title */
function isAsked(title) {
  return asked.length === 0 || asked.some(word => title.includes(word))
}

/**
 * Waits until nothing is read or written, and all papers are laid out.
 *
 * @param {Page} page
 */
async function settled(page) {
  await page.waitForFunction(() => {
    const state = document.querySelector('#state')?.textContent ?? ''
    const count = /^(\d+) paper/.exec(state)?.[1]
    const shown = document.querySelectorAll('article').length
    return (
      document.querySelector('#progress:not([hidden])') === null &&
      (state.startsWith('Nothing') || (count !== undefined && shown === Math.min(Number(count), 500)))
    )
  })
}

/**
 * Puts in a text, as one that is pasted, and waits until something is said, of it if nothing else is being read: playwright
 * would type a long one for minutes.
 *
 * @param {Page} page
 * @param {string} text
 */
async function put(page, text) {
  await page.locator('#text').evaluate((area, text) => {
    document.querySelector('#state').textContent = ''
    area.value = text
    area.dispatchEvent(new InputEvent('input', {inputType: 'insertFromPaste', bubbles: true}))
  }, text)
  await page.waitForFunction(() => document.querySelector('#state').textContent !== '')
}

/** @param {Page} page @param {string} text */
async function paste(page, text) {
  await put(page, text)
  await settled(page)
}

/** @param {Page} page */
function countPapers(page) {
  return page.locator('article').count()
}

/**
 * @param {Page} page
 * @param {string} title
 * @param {string} name
 */
async function lookAround(page, title, name) {
  const picture = (/** @type {string} */ what) => path.join(folder, `${name}${what}.png`)
  expect(
    (await countPapers(page)) === parseListing(sample).papers.length,
    title,
    'does not start with all papers'
  )
  await look(page, title, picture(''))
  await page.locator('.abstract mark.metric').first().focus()
  await page.locator('#card:popover-open').waitFor()
  await look(page, `${title}, with a card`, picture('-card'))
  const view = page.getByRole('button', {name: 'Record as JSON'})
  if (await view.isVisible()) {
    await view.click()
    expect(await page.locator('#record .chosen').first().isVisible(), title, 'does not show the record')
    await look(page, `${title}, record`, picture('-record'))
  }
}

/** @param {Page} page */
async function useArrows(page) {
  const title = 'arrow keys'
  const article = page.locator('article').first()
  const items = await article
    .locator('mark, .row')
    .evaluateAll(elements => elements.filter(element => !element.querySelector('a')).length)
  await article.locator('mark').first().focus()
  const seen = new Set()
  for (let step = 0; step < items; step++) {
    seen.add(
      await page.evaluate(
        () => document.activeElement?.outerHTML.slice(0, 40) + document.activeElement?.textContent
      )
    )
    await page.keyboard.press('ArrowRight')
  }
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  expect(seen.size > items / 2, title, `reach ${seen.size} of ${items} mentions and rows`)
  await page.keyboard.press('Home')
  expect((await focused()) === 'KiteSort', title, 'Home does not lead to the first mention')
  await page.keyboard.press('Escape')
  await page.locator('#card').waitFor({state: 'hidden'})
}

/** @param {Page} page */
async function followMentions(page) {
  const title = 'mentions and record'
  await press(page, '.abstract mark.metric:text-is("91.4%")')
  const chosen = page.locator('#record .chosen')
  const text = await chosen.first().textContent()
  expect(text?.includes('"value": 91.4') === true, title, `a metric leads to ${text}`)
  expect((await chosen.last().textContent())?.includes('"part": "value"') === true, title, 'marks no mention')
  const card = (await page.locator('#card').textContent()) ?? ''
  for (const said of ['accuracy', '91.4', 'KiteBench', 'KiteSort', 'abstract 198–203', 'Confidence'])
    expect(card.includes(said), title, `the card does not say ${said}`)
  expect(
    await isInView(page, '#record .chosen', '#record'),
    title,
    'the chosen part of the record is out of view'
  )
  await page.locator('#record .part', {hasText: '"name": "ResNet-50"'}).first().focus()
  const marks = await page.locator('mark.chosen').allTextContents()
  expect(marks.length === 1 && marks[0] === 'ResNet-50', title, `the record leads to ${marks}`)
  await page.locator('article').nth(2).locator('h2').click()
  const record = JSON.parse((await page.locator('#record').textContent()) ?? '')
  assert.deepEqual(record, plain(parseListing(sample).papers[2]), 'the record is not that of the package')
}

/** @param {Page} page */
async function followMessages(page) {
  const title = 'messages'
  const {messages} = parseListing(sample)
  const items = page.locator('#remarks li')
  expect(
    (await items.count()) === messages.length,
    title,
    `shows ${await items.count()} of ${messages.length}`
  )
  await items.last().getByRole('button').click()
  const {line, selected} = await page.locator('#text').evaluate(area => ({
    line: area.value.slice(0, area.selectionStart).split('\n').length,
    selected: area.value.slice(area.selectionStart, area.selectionEnd)
  }))
  expect(line === messages.at(-1)?.line, title, `leads to line ${line}`)
  expect(selected === 'A Theory of Slow Clocks', title, `selects "${selected}"`)
  const scrolled = await page.locator('#text').evaluate(area => area.scrollTop)
  expect(scrolled > 0, title, 'does not bring the line into view')
  const rule = await items.last().getByRole('link').getAttribute('href')
  expect(rule?.includes('/messages.html#:~:text=duplicate') === true, title, `a rule leads to ${rule}`)
}

/** @param {Page} page */
async function pasteTexts(page) {
  const title = 'texts and options'
  await paste(
    page,
    '@article{kites, title={Kites in Low Wind}, year=2024}\n@article{mills, title={Small Mills}}\n'
  )
  expect((await countPapers(page)) === 2, title, `BibTeX gives ${await countPapers(page)} papers`)
  await page.locator('#clear').click()
  await settled(page)
  expect((await countPapers(page)) === 0, title, 'Clear leaves papers')
  expect(await page.locator('#save button').isDisabled(), title, 'nothing can be downloaded')
  await page.locator('#sample').click()
  await settled(page)
  const all = await page.locator('mark').count()
  await page.locator('#threshold').fill('1')
  await page.locator('#threshold').blur()
  await page.waitForFunction(() => document.querySelectorAll('mark').length > 0)
  await settled(page)
  expect((await page.locator('mark').count()) < all, title, 'a threshold changes nothing')
  await page.locator('#threshold').fill('7')
  await page.locator('#threshold').blur()
  await page.locator('#fault', {hasText: 'threshold'}).waitFor()
  await page.locator('#threshold').fill('')
  await page.locator('#format').selectOption('json')
  await page.locator('#remarks', {hasText: 'unreadable-json'}).waitFor()
  await page.locator('#format').selectOption('')
  await page.locator('#year').fill('2024')
  await page.locator('#url').fill('https://listings.example/kites')
  await page.locator('#url').blur()
  await settled(page)
  await paste(
    page,
    'Mar 11\n\nKites in Low Wind\n\nWe fly kites of paper in low wind and measure how long they stay up.'
  )
  // What was read before may still be shown.
  await page.locator('#record', {hasText: 'We fly kites of paper'}).waitFor()
  const record = JSON.parse((await page.locator('#record').textContent()) ?? '')
  expect(record.dates.listed === '2024-03-11', title, `the year gives ${record.dates.listed}`)
  expect(
    record.source.url === 'https://listings.example/kites',
    title,
    `the address gives ${record.source.url}`
  )
}

/** @param {Page} page */
async function openFiles(page) {
  const title = 'files'
  await page.evaluate(text => {
    const units = new Uint16Array([0xfeff, ...Array.from(text, letter => letter.charCodeAt(0))])
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([units], 'kites.txt'))
    document.body.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}))
  }, 'Title,Year\nKites in Low Wind,2024\nÆrial Mills,2025\n')
  await page.locator('article', {hasText: 'Ærial Mills'}).waitFor()
  await settled(page)
  expect((await countPapers(page)) === 2, title, `a file in UTF-16 gives ${await countPapers(page)} papers`)
  const text = await page.locator('#text').inputValue()
  expect(text.includes('Ærial Mills'), title, 'the text of the file is not shown')
  await page.locator('#files').setInputFiles([
    {name: 'one.bib', mimeType: '', buffer: Buffer.from('@article{a, title={Small Mills}}')},
    {name: 'two.ris', mimeType: '', buffer: Buffer.from('TY  - JOUR\nTI  - Slow Clocks\nER  -\n')}
  ])
  await page.locator('article', {hasText: 'Slow Clocks'}).waitFor()
  await page.locator('#source').selectOption('two.ris')
  expect((await page.locator('#text').inputValue()).startsWith('TY'), title, 'does not show the second file')
  await paste(page, 'TY  - JOUR\nTI  - Slow Clocks\nER  -\nTY  - JOUR\nTI  - Quick Clocks\nER  -\n')
  expect((await countPapers(page)) === 3, title, 'a file that is edited is not read with the others')
  await page.locator('#files').setInputFiles([
    {name: 'one.bib', mimeType: '', buffer: Buffer.from('@article{a, title={Small Mills}}')},
    {name: 'two.json', mimeType: '', buffer: Buffer.from('[\n{"title": "Slow Clocks"},\n{"title": ""}\n]')}
  ])
  await page.getByRole('button', {name: 'two.json, line 3'}).click()
  const selected = await page
    .locator('#text')
    .evaluate(area => area.value.slice(area.selectionStart, area.selectionEnd))
  expect(selected === '{"title": ""}', title, `a message leads to ${selected}`)
}

/** @param {Page} page */
async function saveFormats(page) {
  const title = 'downloads'
  const {papers} = parseListing(sample)
  const offered = await page.locator('#output option').allTextContents()
  assert.deepEqual(offered, Object.keys(writers), 'not all formats are offered')
  for (const format of offered.filter(format => format !== 'dataset')) {
    await page.locator('#output').selectOption(format)
    const download = await saved(page, page.locator('#save').getByRole('button'))
    await settled(page)
    const bytes = await bytesOf(download)
    expect(
      bytes.equals(Buffer.from(serialize(papers, format))),
      title,
      `${format} is not what the package writes`
    )
    const file = download.suggestedFilename()
    expect(file === `papers.${writers[format].extension}`, title, `${format} is called ${file}`)
    if (format === 'json') expect(JSON.parse(bytes.toString()).length === papers.length, title, 'json')
    if (format === 'parquet') {
      const rows = await parquetReadObjects({file: new Uint8Array(bytes).buffer})
      expect(rows.length === papers.length, title, `parquet has ${rows.length} rows`)
    }
  }
  await page.locator('#output').selectOption('dataset')
  await page.locator('#save').getByRole('button').click()
  await page.locator('#fault', {hasText: 'license'}).waitFor()
  await page.locator('#license').fill('cc-by-4.0')
  await page.keyboard.press('Enter')
  const links = page.locator('#made a')
  await links.first().waitFor()
  const set = [...serialize(papers, 'dataset', {license: 'cc-by-4.0'})]
  assert.deepEqual(
    await links.allTextContents(),
    set.map(([name]) => name)
  )
  for (const [index, [name, content]] of set.entries()) {
    const download = await saved(page, links.nth(index))
    expect(
      (await bytesOf(download)).equals(Buffer.from(content)),
      title,
      `${name} is not what the package writes`
    )
  }
}

/**
 * What a click saves. Chromium drops the eleventh of downloads that follow each other within a second.
 *
 * @param {Page} page
 * @param {import('playwright-core').Locator} button
 */
async function saved(page, button) {
  await page.waitForTimeout(1100)
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return download
}

/**
 * What is dragged within the page is no listing; text from elsewhere is, but over a field.
 *
 * @param {Page} page
 */
async function dragThings(page) {
  const title = 'drags'
  const area = page.locator('#text')
  const text = 'Kites in Low Wind\n\nThe code is at https://kites.example/code and the paper is here.\n'
  const letters = (/** @type {string} */ text) => [...text].sort().join('').trim()
  await paste(page, text)
  const {x, y, width, height} = (await page.locator('article a').first().boundingBox()) ?? {}
  await drag(page, {x: x + width / 2, y: y + height / 2}, {x: x + width / 2 + 20, y: y + height / 2 + 30})
  expect((await area.inputValue()) === text, title, 'a link of a paper replaces the listing')
  const corner = (await area.boundingBox()) ?? {}
  const word = {x: corner.x + 35, y: corner.y + 14}
  await page.mouse.dblclick(word.x, word.y)
  await drag(page, word, {x: word.x + 60, y: word.y})
  const moved = await area.inputValue()
  expect(letters(moved) === letters(text), title, `a word of the listing makes it ${moved}`)
  await settled(page)
  expect(!(await drop(page, '#text', 'Mills')), title, 'a field does not take text')
  expect(await drop(page, 'h2', '@article{mills, title={Small Mills}}'), title, 'text is not taken')
  await page.locator('article', {hasText: 'Small Mills'}).waitFor()
}

/**
 * @param {Page} page
 * @param {{x: number, y: number}} from
 * @param {{x: number, y: number}} to
 */
async function drag(page, from, to) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, {steps: 5})
  await page.mouse.up()
}

/**
 * Drops a text that comes from elsewhere.
 *
 * @param {Page} page
 * @param {string} selector
 * @param {string} text
 * @returns {Promise<boolean>} Whether the page takes it, and not the browser.
 */
function drop(page, selector, text) {
  return page
    .locator(selector)
    .first()
    .evaluate((element, text) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.setData('text/plain', text)
      return !element.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}))
    }, text)
}

/**
 * Where there is no clipboard, as over http, the page says so.
 *
 * @param {Page} page
 */
async function copyRecord(page) {
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}))
  await page.locator('#copy').click()
  await page.locator('#fault', {hasText: 'copy'}).waitFor()
}

/** @param {import('playwright-core').Download} download */
async function bytesOf(download) {
  return readFileSync(await download.path())
}

/** @param {Page} page */
async function readLong(page) {
  const title = 'a long listing'
  const state = page.locator('#state')
  const reads = () =>
    page.waitForFunction(() => /^Reading: [1-9]/.test(document.querySelector('#state').textContent))
  const endless = longListing(4_000_000)
  await put(page, endless)
  await reads()
  await page.locator('#url').focus()
  await page.keyboard.type('https://')
  expect((await page.locator('#url').inputValue()) === 'https://', title, 'typing is lost')
  expect((await countPapers(page)) > 0, title, 'shows no papers while it reads')
  await page.locator('#stop').click()
  expect(/^\d+ papers.*, stopped$/.test((await state.textContent()) ?? ''), title, 'Stop does not stop')
  await page.locator('#url').fill('')
  await page.locator('#url').blur()

  await put(page, endless)
  await reads()
  await paste(
    page,
    'Kites in Low Wind\n\nWe fly kites of paper in low wind and measure how long they stay up.'
  )
  expect((await countPapers(page)) === 1, title, 'a newer text does not end the older')

  const long = longListing(1_000_000)
  await put(page, long)
  await page.waitForFunction(() => /^\d{4} papers.* in /.test(document.querySelector('#state').textContent))
  await settled(page)
  console.log(`    ${(long.length / 1e6).toFixed(1)} MB: ${await state.textContent()}`)
  await page.locator('#more').press('Enter')
  await page.waitForFunction(() => document.querySelectorAll('article').length > 500)
}

/**
 * Repeats a fixture, with other titles each time.
 *
 * @param {number} length - Of the text, about.
 */
function longListing(length) {
  const fixture = readFileSync('fixtures/text/trending.txt', 'utf8')
  const copies = Array.from({length: Math.ceil(length / fixture.length)}, (_, index) =>
    fixture.replace(/^(?=[A-Z].{5,90}$)/gm, `Volume ${index}: `)
  )
  return copies.join('\n\n')
}

/** @param {Page} page */
async function readHostile(page) {
  const title = 'hostile papers'
  const records = invented()
  await paste(page, serialize(records, 'json'))
  expect((await countPapers(page)) === records.length, title, `shows ${await countPapers(page)} papers`)
  const made = await page.evaluate(() => ({
    elements: document.querySelectorAll('.panes :is(img, script, svg, style, iframe)').length,
    links: [...document.links].filter(({protocol}) => !/^(?:https?|blob):$/.test(protocol)).length,
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth
  }))
  assert.deepEqual(made, {elements: 0, links: 0, wide: false})
  for (const mark of await page.locator('article:last-of-type mark').all()) {
    await mark.focus()
    await page.locator('#card:popover-open').waitFor()
  }
  await look(page, title, path.join(folder, 'hostile.png'))
}

/**
 * A paper with thousands of mentions is shown with some of them marked.
 *
 * @param {Page} page
 */
async function readMentions(page) {
  const title = 'many mentions'
  const [paper] = parseListing(sample).papers
  const text = 'We fly KiteSort. '
  const mentions = Array.from({length: 8000}, (_, index) => {
    const start = index * text.length + text.indexOf('KiteSort')
    return {field: 'abstract', start, end: start + 'KiteSort'.length, text: 'KiteSort'}
  })
  const method = {name: 'KiteSort', aliases: [], role: 'used', mentions}
  const record = {
    ...{...paper, abstract: text.repeat(mentions.length).trim()},
    ...{links: [], metrics: [], datasets: [], methods: [method]}
  }
  await paste(page, serialize([record], 'json'))
  const note = page.locator('article .none')
  await note.waitFor()
  expect((await page.locator('mark').count()) === 500, title, `marks ${await page.locator('mark').count()}`)
  expect((await note.textContent())?.includes('8000') === true, title, `says ${await note.textContent()}`)
  await page.locator('.names .row').focus()
  await page.locator('#card:popover-open', {hasText: 'abstract 7–15'}).waitFor()
}

/**
 * The policy of the page holds in its worker, too.
 *
 * @param {import('playwright-core').Browser} browser
 */
async function refuseFetch(browser) {
  const page = await browser.newPage()
  await page.goto(address)
  await settled(page)
  for (const side of [page, ...page.workers()]) {
    const outcome = await side.evaluate(async url => {
      const answer = await fetch(url).catch(() => undefined)
      return answer === undefined ? 'refused' : 'sent'
    }, address)
    expect(outcome === 'refused', 'requests', `of ${side === page ? 'the page' : 'the worker'} are sent`)
  }
  expect(page.workers().length === 1, 'requests', 'there is no worker')
  await page.close()
  console.log('    requests are refused')
}

/**
 * Presses where an element begins: what is hidden in a mark for those who listen stands elsewhere.
 *
 * @param {Page} page
 * @param {string} selector
 */
async function press(page, selector) {
  const {x, y} = await page
    .locator(selector)
    .first()
    .evaluate(element => {
      const {left, top, height} = element.getClientRects()[0]
      return {x: left + 4, y: top + height / 2}
    })
  await page.mouse.click(x, y)
}

/** @param {Page} page @param {string} selector @param {string} pane */
function isInView(page, selector, pane) {
  return page.evaluate(
    ([selector, pane]) => {
      const inner = document.querySelector(selector).getBoundingClientRect()
      const outer = document.querySelector(pane).getBoundingClientRect()
      return inner.bottom > outer.top && inner.top < outer.bottom
    },
    [selector, pane]
  )
}

/** @param {unknown} value */
function plain(value) {
  return JSON.parse(JSON.stringify(value))
}

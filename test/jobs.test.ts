import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {builtWorker} from '../scripts/worker-plugin.mjs'
import {createExtractor, type PaperRecord, parseListings as parseInOneThread} from '../src/index.js'
import {type JobOptions, type ListingFile, parseListings} from '../src/node/index.js'
import {parseListingsBy} from '../src/node/parse-listings.js'

const folder = mkdtempSync(path.join(tmpdir(), 'paperglean-jobs-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** A paper that nobody wrote. */
function paper(number: number, title = `Kites of Kind ${number} in the Low Wind`) {
  return {
    title,
    abstract: `We propose Kite${number}, which stays up for ${number + 2} minutes and reaches an accuracy of ${50 + (number % 50)}.5% on FieldBench. It is made by hand from two sticks, a sheet and some string.`
  }
}

const papers = Array.from({length: 70}, (_, number) => paper(number))
const listings: Readonly<Record<string, string>> = {
  'kites.txt': papers.map(({title, abstract}) => `${title}\n\n${abstract}\n\n`).join(''),
  'kites.ndjson': papers.map(each => `${JSON.stringify(each)}\n`).join(''),
  'kites.md': papers
    .map(
      ({title, abstract}, number) =>
        `## [${title}](https://arxiv.org/abs/2401.${10000 + number})\n\n${abstract}\n\n`
    )
    .join(''),
  'kites.ris': papers
    .map(({title, abstract}) => `TY  - JOUR\nTI  - ${title}\nAB  - ${abstract}\nER  - \n\n`)
    .join(''),
  'kites.csv': `Title,Abstract\n${papers.map(({title, abstract}) => `"${title}","${abstract}"\n`).join('')}`,
  'none.txt': ''
}

/** Where a listing stands as a file. */
function fileOf(name: string, text = listings[name] ?? ''): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

async function* inPieces(text: string, length: number): AsyncGenerator<string, void> {
  for (let start = 0; start < text.length; start += length) yield text.slice(start, start + length)
}

async function gathered(generator: AsyncGenerator<PaperRecord, void>): Promise<PaperRecord[]> {
  const all = []
  for await (const paper of generator) all.push(paper)
  return all
}

describe('parseListings of Node', () => {
  it('gives what one thread gives, file after file', async () => {
    const names = Object.keys(listings)
    const expected = []
    for (const name of names) expected.push(...(await gathered(parseInOneThread(listings[name] ?? ''))))
    const files = names.map(name => fileOf(name))
    expect(await gathered(parseListings(files, {concurrency: 2}))).toEqual(expected)
    expect(expected.length).toBe(350)
    expect(expected[69]?.metrics.length).toBeGreaterThan(0)
  })

  it('takes paths, addresses of files, bytes and what comes piece by piece', async () => {
    const file = fileOf('kites.txt')
    const text = listings['kites.txt'] ?? ''
    async function* files(): AsyncGenerator<ListingFile, void> {
      yield file
      yield pathToFileURL(file)
      yield new TextEncoder().encode(text)
      yield inPieces(text, 1000)
    }
    const [first, ...others] = await parts(parseListings(files(), {concurrency: 2}))
    expect(first?.length).toBe(70)
    expect(others).toEqual([first, first, first])
  })

  it('hands the options on to the workers', async () => {
    const options = {format: 'ndjson', url: 'https://kites.example', extract: {datasets: ['Sheet']}} as const
    const [record] = await gathered(parseListings([fileOf('kites.ndjson')], {...options, format: 'json'}))
    expect(record?.source.url).toBe('https://kites.example')
    expect(record?.datasets.map(({name}) => name)).toContain('sheet')
  })

  it('says what is odd, and of which file, in the order of the files', async () => {
    const odd = fileOf('odd.json', '[{"title": "Kites in Low Wind", "year": "soon"}]')
    const said: string[] = []
    const options = {
      onMessage: ({file, ruleId}) => said.push(`${path.basename(file ?? '')} ${ruleId}`)
    } satisfies JobOptions
    await gathered(parseListings([odd, fileOf('none.txt'), odd], options))
    expect(said).toEqual(['odd.json unreadable-date', 'none.txt no-paper', 'odd.json unreadable-date'])
  })

  it('reads no more than some hundred papers before they are asked for', async () => {
    let sent = 0
    async function* endless(): AsyncGenerator<string, void> {
      for (;;) yield `${JSON.stringify(paper(sent++))}\n`
    }
    let given = 0
    for await (const {source} of parseListings([endless()], {concurrency: 1})) {
      expect(source.index).toBe(given)
      expect(sent - given).toBeLessThan(400)
      if (++given === 600) break
    }
    const before = sent
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(sent).toBe(before)
  })

  it('gives the papers before a file that cannot be read', async () => {
    const titles: string[] = []
    const reading = async () => {
      const files = [fileOf('kites.txt'), path.join(folder, 'not-there.txt'), fileOf('kites.md')]
      for await (const {title} of parseListings(files)) titles.push(title)
    }
    await expect(reading()).rejects.toThrow(/ENOENT.*not-there\.txt/)
    expect(titles.length).toBe(70)
  })

  it.each<[string, () => unknown, string]>([
    ['files', () => parseListings('kites.txt'), 'files: expected an array or another iterable of listings'],
    [
      'concurrency',
      () => parseListings([], {concurrency: 0}),
      'option "concurrency": Too small: expected number to be >=1'
    ],
    [
      'an extractor',
      // @ts-expect-error: it stays in its thread
      () => parseListings([], {extract: createExtractor()}),
      'option "extract": Invalid input: expected options that can be sent to workers, received Extractor'
    ],
    [
      'a model',
      () => parseListings([], {extract: {models: {tagger: new Uint8Array(3)}}}),
      'model: expected a file'
    ]
  ])('refuses what is wrong at the call: %s', (_, call, message) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  })
})

describe('a worker that crashes', () => {
  let crashing: URL
  beforeAll(async () => {
    crashing = await builtWorker('test/crashing-worker.ts')
  })

  it('is said with the paper, and all others are as if it had not been', async () => {
    const odd = new Map([
      [3, 'Kites that Exit'],
      [20, 'Kites that Throw'],
      [21, 'Other Kites that Exit']
    ])
    const all = Array.from({length: 40}, (_, number) => paper(number, odd.get(number)))
    const text = all.map(each => `${JSON.stringify(each)}\n`).join('')
    const said: string[] = []
    const onMessage: JobOptions['onMessage'] = ({ruleId, place, reason}) => {
      const line = place && 'start' in place ? place.start.line : place?.line
      said.push(`${line} ${ruleId}: ${reason}`)
    }
    const given = await gathered(
      parseListingsBy(crashing, [inPieces(text, 999)], {concurrency: 2, onMessage})
    )
    const expected = (await gathered(parseInOneThread(text))).map((record, index) =>
      odd.has(index) ? {...record, links: [], metrics: [], datasets: [], methods: []} : record
    )
    expect(given).toEqual(expected)
    const reason = 'A worker crashed by this paper, in which nothing was looked for then'
    expect(said).toEqual([
      `4 worker-crashed: ${reason}: worker exited with code: 3`,
      `21 worker-crashed: ${reason}: too many kites`,
      `22 worker-crashed: ${reason}: worker exited with code: 3`
    ])
  })

  it('that cannot start is an error', async () => {
    const missing = pathToFileURL(path.join(folder, 'no-worker.mjs'))
    await expect(gathered(parseListingsBy(missing, [fileOf('kites.txt')], {concurrency: 2}))).rejects.toThrow(
      /no-worker\.mjs/
    )
  })
})

/** The papers of each file. */
async function parts(generator: AsyncGenerator<PaperRecord, void>): Promise<PaperRecord[][]> {
  const all: PaperRecord[][] = []
  for await (const paper of generator) {
    if (paper.source.index === 0) all.push([])
    all.at(-1)?.push(paper)
  }
  return all
}

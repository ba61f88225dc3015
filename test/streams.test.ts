import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {Readable} from 'node:stream'
import fc from 'fast-check'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, expectTypeOf, it} from 'vitest'
import {
  createListingStream,
  type ListingSource,
  type PaperRecord,
  parseListing,
  parseListings,
  type StreamOptions
} from '../src/index.js'

const fixtures = readdirSync('fixtures', {recursive: true, withFileTypes: true})
  .filter(entry => entry.isFile() && !entry.name.endsWith('.expected.json'))
  .map(entry => path.join(entry.parentPath, entry.name))

/** Extraction is the same for a paper that comes alone, and takes most of the time. */
const quick = {extract: {fields: []}} as const

async function gathered(source: ListingSource, options: StreamOptions = quick) {
  const papers: PaperRecord[] = []
  const said: VFileMessage[] = []
  for await (const paper of parseListings(source, {...options, onMessage: message => said.push(message)}))
    papers.push(paper)
  return {papers, messages: said.map(String)}
}

/** A message without where its place ends: an element without an end goes as far as the stretch. */
const begins = (message: string) => message.replace(/-\d+:\d+/, '')

/** The bytes cut at some places. */
function pieces(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const cuts = [...new Set(places.map(place => place % (bytes.length + 1)))].sort((a, b) => a - b)
  return [0, ...cuts].map((start, index) => bytes.subarray(start, cuts[index] ?? bytes.length))
}

/** Papers that nobody wrote, as a format writes them. */
function listing(
  count: number,
  written: (paper: {title: string; abstract: string; number: number}) => string
) {
  return Array.from({length: count}, (_, number) =>
    written({
      number,
      title: `Kites of Kind ${number} in the Low Wind over the River ${'Ouse Tees Wear Tyne Test'.split(' ')[number % 5]}`,
      abstract: `We fly ${number} kites of paper in low wind and measure how long they stay up. Each of them was made by hand from two sticks, a sheet and ${number + 2} metres of string, and each came down again in the end. In a field with sheep, they stayed up longer than in a field without.`
    })
  ).join('')
}

const long: Readonly<Record<string, string>> = {
  text: listing(1500, ({title, abstract}) => `${title}\n\n${abstract}\n\n`),
  'text with dates': listing(
    1500,
    ({title, abstract, number}) =>
      `${number % 700 === 0 ? `Mar ${11 + number / 700}\n\n` : ''}${title}\n\n${abstract}\n\n`
  ),
  markdown: `# Kites\n\n${listing(1500, ({title, abstract, number}) => `${number % 400 === 0 ? `## Field ${number}\n\n` : ''}- [${title}](https://arxiv.org/abs/2401.${10000 + number}) - ${abstract}\n`)}`,
  'table in Markdown': `| Title | Link | Notes |\n|---|---|---|\n${listing(3000, ({title, number}) => `| ${title} | [paper](https://arxiv.org/abs/2401.${10000 + number}) | flown ${number} times over a field with sheep |\n`)}`,
  ndjson: listing(1500, paper => `${JSON.stringify(paper)}\n`),
  json: JSON.stringify(
    {
      total: 1500,
      papers: JSON.parse(`[${listing(1500, paper => `${JSON.stringify(paper)},`).slice(0, -1)}]`),
      next: null
    },
    undefined,
    2
  ),
  table: `Title,Abstract,Year\n${listing(1500, ({title, abstract}) => `"${title}","${abstract}",2024\n`)}`,
  bibtex: `@string{field = "Journal of Fields"}\n${listing(1500, ({title, abstract, number}) => `@article{kite${number},\n  title = {${title}},\n  journal = field,\n  abstract = {${abstract}}\n}\n`)}`,
  ris: listing(1500, ({title, abstract}) => `TY  - JOUR\nTI  - ${title}\nAB  - ${abstract}\nER  - \n\n`),
  atom: `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Kites</title>\n${listing(1500, ({title, abstract, number}) => `<entry><id>https://kites.example/${number}</id><title>${title}</title><summary>${abstract}</summary></entry>\n`)}</feed>\n`,
  mods: `<modsCollection>\n${listing(1500, ({title, abstract}) => `<mods><titleInfo><title>${title}</title></titleInfo><abstract>${abstract}</abstract></mods>\n`)}</modsCollection>\n`
}

describe('parseListings', () => {
  it.each(fixtures)('gives what the whole text gives, cut anywhere, for %s', async fixture => {
    const bytes = new Uint8Array(readFileSync(fixture))
    const whole = parseListing(bytes, {...quick, tree: false, duplicates: 'keep'})
    const expected = {
      papers: whole.papers,
      messages: new Set(whole.messages.map(String).map(begins))
    }
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), {maxLength: 6}), async places => {
        const {papers, messages} = await gathered(pieces(bytes, places))
        expect(papers).toEqual(expected.papers)
        expect(new Set(messages.map(begins))).toEqual(expected.messages)
      }),
      {numRuns: 4}
    )
    expect((await gathered(pieces(bytes, Array.from(bytes.keys()).slice(0, 800)))).papers).toEqual(
      expected.papers
    )
  })

  it.each(Object.keys(long))('reads what is longer than a stretch as if it were whole: %s', async format => {
    const text = long[format] ?? ''
    const whole = parseListing(text, {...quick, tree: false, duplicates: 'keep'})
    expect(whole.papers.length).toBeGreaterThanOrEqual(1500)
    const bytes = new TextEncoder().encode(text)
    for (const size of [65_536, 300_001, bytes.length]) {
      const places = Array.from({length: Math.ceil(bytes.length / size)}, (_, index) => index * size)
      expect((await gathered(pieces(bytes, places))).papers).toEqual(whole.papers)
    }
  })

  it('gives a paper as soon as it is whole', async () => {
    const sent: string[] = []
    function* source() {
      for (const name of ['Kites', 'Boats', 'Ponds']) {
        sent.push(name)
        yield `${JSON.stringify({title: `${name} in Low Wind`, abstract: 'x '.repeat(3000)})}\n`
      }
    }
    for await (const {title} of parseListings(source(), quick))
      expect(title).toBe(`${sent.at(-1)} in Low Wind`)
    expect(sent.length).toBe(3)
  })

  it('finds in a paper what it finds in it elsewhere', async () => {
    const text = 'Pruning Willow Trees\n\nWe propose Snip, which reaches an accuracy of 91.5% on WillowBench.'
    const {papers} = await gathered(text, {})
    expect(papers).toEqual(parseListing(text).papers)
    expect(papers[0]?.metrics[0]?.value).toBe(91.5)
  })

  it.each<[string, () => ListingSource]>([
    ['text', () => 'Kites in Low Wind'],
    ['bytes', () => new TextEncoder().encode('Kites in Low Wind')],
    ['strings', () => ['Kites in ', 'Low Wind']],
    ['a stream of Node', () => Readable.from([Buffer.from('Kites in '), Buffer.from('Low Wind')])],
    ['a stream of the web', () => new Blob(['Kites in Low Wind']).stream()],
    ['a file of a browser', () => new Blob(['Kites in Low Wind'])]
  ])('reads %s', async (_, source) => {
    const {papers} = await gathered(source())
    expect(papers.map(({title}) => title)).toEqual(['Kites in Low Wind'])
  })

  it.each([
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Käfer über Köln')]],
    ['UTF-16', [0xff, 0xfe, ...Buffer.from('Käfer über Köln', 'utf16le')]],
    ['Windows-1252', [...Buffer.from('Käfer über Köln – K\u00e4fer', 'latin1')]]
  ])('reads bytes in %s, one after the other', async (_, bytes) => {
    const source = Uint8Array.from(bytes)
    const whole = parseListing(source, quick)
    const {papers, messages} = await gathered(Array.from(source, byte => Uint8Array.of(byte)))
    expect(papers).toEqual(whole.papers)
    expect(papers[0]?.title).toMatch(/^Käfer über Köln/)
    expect(messages).toEqual(whole.messages.map(String))
  })

  it('says where in the source something was odd', async () => {
    const source = `${long.ndjson}{"title": \n${long.ndjson}`
    const {messages} = await gathered([source.slice(0, 1000), source.slice(1000)])
    expect(messages).toEqual(['1501:1-1501:10: A line is no JSON and was left out'])
  })

  it('reads nothing more of what is no text', async () => {
    let read = 0
    function* endless() {
      for (;;) {
        read++
        yield Uint8Array.from({length: 5000}, (_, index) =>
          index === 0 ? 0x1f : index === 1 ? 0x8b : index % 256
        )
      }
    }
    const {papers, messages} = await gathered(endless())
    expect(papers).toEqual([])
    expect(messages).toEqual(['1:1: This seems to be gzip, which cannot be read; unpack it first'])
    expect(read).toBeLessThan(20)
  })

  it('reads nothing more behind as many papers as it is to give', async () => {
    function* endless() {
      for (;;) yield '{"title": "Kites in Low Wind"}\n'
    }
    const {papers, messages} = await gathered(endless(), {...quick, limits: {papers: 3}})
    expect(papers.length).toBe(3)
    expect(messages).toEqual(['4:1-4:31: More than 3 papers; those from here on are left out'])
  })

  it('says where it stops in a source that does not end a paper', async () => {
    const {papers, messages} = await gathered(
      ['<html><body><h1>Kites in Low Wind</h1>', '<p>wind</p>'.repeat(2000)],
      {
        ...quick,
        longest: 5000
      }
    )
    expect(papers.length).toBe(1)
    expect(messages[0]).toBe('1:1: No paper ends within 5000 characters; what stands behind them is not read')
  })

  it('reads no more than that of a long piece', async () => {
    const page = `<html><body><h1>Kites in Low Wind</h1>${'<p>wind</p>'.repeat(2000)}<h1>Boats</h1></body></html>`
    const {papers, messages} = await gathered([page, page], {...quick, longest: 5000})
    expect(papers.map(({title}) => title)).toEqual(['Kites in Low Wind'])
    expect(messages[0]).toContain('No paper ends within 5000 characters')
  })

  it('ends its source when its consumer stops', async () => {
    let isClosed = false
    async function* source() {
      try {
        for (;;) yield '{"title": "Kites in Low Wind"}\n'.repeat(200)
      } finally {
        isClosed = true
      }
    }
    for await (const _ of parseListings(source(), quick)) break
    expect(isClosed).toBe(true)
  })

  it('throws for what is no source and no option', async () => {
    // @ts-expect-error no source
    expect(() => parseListings(5)).toThrow(
      new TypeError(
        'source: Invalid input: expected string, Uint8Array, Blob, ReadableStream or iterable of strings and Uint8Arrays, received number'
      )
    )
    // @ts-expect-error no piece of a source
    await expect(parseListings([5]).next()).rejects.toThrow(
      new TypeError('source: Invalid input: expected pieces that are strings or Uint8Arrays, received number')
    )
    // @ts-expect-error no option
    expect(() => parseListings('', {yaer: 2024})).toThrow(/"yaer"/)
    expect(() => parseListings('', {longest: 5})).toThrow(/^option "longest"/)
    // @ts-expect-error no function
    expect(() => createListingStream({onMessage: 'x'})).toThrow(/^option "onMessage"/)
  })

  it('is typed', () => {
    expectTypeOf(parseListings).returns.toEqualTypeOf<AsyncGenerator<PaperRecord, void>>()
    expectTypeOf(createListingStream).returns.toEqualTypeOf<
      TransformStream<string | Uint8Array, PaperRecord>
    >()
  })
})

describe('createListingStream', () => {
  it('stands between streams', async () => {
    const titles: string[] = []
    await new Blob([long.ndjson ?? ''])
      .stream()
      .pipeThrough(createListingStream(quick))
      .pipeTo(new WritableStream({write: ({title}) => void titles.push(title)}))
    expect(titles.length).toBe(1500)
  })
})

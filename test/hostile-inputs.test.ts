import {describe, expect, it} from 'vitest'
import {InvalidRecordError, parseListing, safeParseRecord, serialize, validateRecords} from '../src/index.js'

const [paper] = parseListing('Kites in Low Wind').papers
if (!paper) throw new Error('a title alone is a paper')

/** An array in an array, and so on. */
const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth))

describe('a record that is nested deep', () => {
  it('is valid and can be written down to 500 levels', () => {
    const deep = {...paper, deep: nested(500)}
    expect(safeParseRecord(deep).success).toBe(true)
    expect(validateRecords(serialize([deep], 'ndjson')).papers).toEqual([deep])
  })

  it('is neither below them', () => {
    const deep = {...paper, deep: nested(501)}
    expect(safeParseRecord(deep).success).toBe(false)
    expect(() => serialize([deep], 'html')).toThrow(InvalidRecordError)
    const {papers, faults} = validateRecords(`${JSON.stringify(deep)}\n`)
    expect(papers).toEqual([])
    expect(faults.map(({path, expected}) => [path, expected])).toEqual([
      ['deep', 'values nested no deeper than 500 levels']
    ])
  })

  it('is a fault however deep it is', () => {
    const text = `{"schemaVersion":1,"deep":${'['.repeat(4000)}${']'.repeat(4000)}}`
    expect(validateRecords(text).papers).toEqual([])
    expect(validateRecords('['.repeat(16_000)).faults).toHaveLength(1)
  })
})

describe('a title that is an element of HTML', () => {
  it.each(['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '</title>', '<b>Kites</b>'])(
    'is the same when it was written and read: %s',
    title => {
      for (const format of ['json', 'ndjson', 'csv', 'tsv'] as const)
        expect(parseListing(serialize([{...paper, title}], format)).papers.map(each => each.title)).toEqual([
          title
        ])
    }
  )

  it('that shows an image is text in a linked heading of Markdown', () => {
    const link = {url: 'https://arxiv.org/abs/2503.01234', kind: 'paper' as const, mentions: []}
    expect(serialize([{...paper, title: 'Kites ![a](b)!', links: [link]}], 'markdown')).toContain(
      '## [Kites \\!\\[a\\](b)!](https://arxiv.org/abs/2503.01234)'
    )
  })
})

describe('bytes that are no text', () => {
  const noise = (length: number) =>
    Uint8Array.from({length}, (_, index) => (index * 167 + (index >> 3) * 59) % 256)
  it.each([
    ['gzip', [0x1f, 0x8b, 8, 0]],
    ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
    ['Zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
    ['LZ4', [0x04, 0x22, 0x4d, 0x18]],
    ['', []]
  ])('are refused: %s', (name, first) => {
    for (const length of [100, 5000]) {
      const {papers, messages} = parseListing(Uint8Array.from([...first, ...noise(length)]))
      expect(papers).toEqual([])
      const refused = messages.find(({ruleId}) => ruleId === 'not-text')
      expect(refused?.reason).toContain(name)
    }
  })
})

describe('names that objects have by themselves', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('are names like others: %s', name => {
    const sources = [
      `<rss version="2.0"><channel><item><title>Kites in Low Wind</title><${name}>x</${name}></item></channel></rss>`,
      `[{"title": "Kites in Low Wind", "${name}": "x"}]`,
      `@misc{${name}, title = {Kites in Low Wind}, ${name} = {x}}`,
      `title,authors,year,${name}\nKites in Low Wind,Ada Fern,2025,x`
    ]
    for (const source of sources)
      expect(parseListing(source).papers.map(({title}) => title)).toEqual(['Kites in Low Wind'])
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })
})

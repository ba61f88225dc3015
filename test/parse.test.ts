import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, expectTypeOf, it} from 'vitest'
import {
  type Listing,
  listingClean,
  listingExtract,
  listingParse,
  listingRecord,
  listingRecords,
  mergePair,
  type PaperRecord,
  paperObjectSchema,
  parseListing,
  parseRecord,
  recordId,
  recordJsonSchema,
  safeParseRecord
} from '../src/index.js'

const fixtures = readdirSync('fixtures', {recursive: true, withFileTypes: true})
  .filter(entry => entry.isFile() && !entry.name.endsWith('.expected.json'))
  .map(entry => path.join(entry.parentPath, entry.name))

const kite =
  'Kites in Low Wind\n\nWe fly kites of paper at up to a 1.42times higher speed. Code is at https://github.com/ada/kite.'

describe('parseListing', () => {
  it('gives the same for text, bytes and files', () => {
    const {papers} = parseListing(kite)
    expect(parseListing(new TextEncoder().encode(kite)).papers).toEqual(papers)
    expect(parseListing(new VFile({value: kite, path: 'kites.txt'})).papers).toEqual(papers)
    expectTypeOf(papers).toEqualTypeOf<PaperRecord[]>()
  })

  it.each(fixtures)(
    'gives records that validate, with mentions that are slices, and the same without a tree and of the tree, for %s',
    fixture => {
      const {papers, messages, tree} = parseListing(readFileSync(fixture))
      const treeless = parseListing(readFileSync(fixture), {tree: false})
      expect(JSON.stringify(treeless.papers)).toBe(JSON.stringify(papers))
      expect(treeless.messages.map(String)).toEqual(messages.map(String))
      expect(JSON.stringify(listingRecords(tree))).toBe(JSON.stringify(papers))
      expect(new Set(papers.map(({id}) => id)).size).toBe(papers.length)
      for (const paper of papers) {
        expect(safeParseRecord(JSON.parse(JSON.stringify(paper))).success).toBe(true)
        for (const {mentions} of [...paper.links, ...paper.metrics, ...paper.datasets, ...paper.methods])
          for (const {field, start, end, text} of mentions) expect(paper[field]?.slice(start, end)).toBe(text)
      }
    }
  )

  it('leads from every mention node back to the source that it came from', () => {
    const {tree} = parseListing(kite)
    const found: string[] = []
    visit(tree, 'mention', node => {
      const {start, end} = node.position ?? {}
      if (node.kind === 'link') found.push(kite.slice(start?.offset, end?.offset))
    })
    expect(found).toEqual(['https://github.com/ada/kite'])
  })

  it('gives papers and messages, and never throws, for any text', () => {
    const line = fc.oneof(
      fc.string({unit: 'binary', maxLength: 200}),
      fc.constantFrom(
        ...kite.split('\n'),
        'Mar 11',
        '',
        'FID=9.91 on CIFAR-10, compared to DDIM (17.86\u00b10.1).'
      )
    )
    fc.assert(
      fc.property(
        fc.array(line, {maxLength: 12}).map(lines => lines.join('\n')),
        text => {
          const {papers, messages, tree} = parseListing(text)
          expect(listingRecords(tree)).toEqual(papers)
          for (const paper of papers) expect(safeParseRecord(paper).success).toBe(true)
          expect(messages.every(message => message.ruleId !== 'invalid-record')).toBe(true)
        }
      ),
      {numRuns: 300}
    )
  })

  it.each(['&nbsp;', '\\textbf{}'])('reports the title %s, of which nothing is left', title => {
    const {papers, messages} = parseListing(
      `${title}\n\nWe fly kites of paper in low wind and measure how long they stay up.`,
      {format: 'text'}
    )
    expect(papers).toEqual([])
    expect(messages.map(message => message.ruleId)).toContain('empty-title')
  })

  it.each([
    [{format: 'pdf'}, 'option "format": Invalid option: expected one of "text"|'],
    [{year: 'soon'}, 'option "year": Invalid input: expected number, received string'],
    [{year: 20.5}, 'option "year": Invalid input: expected int, received number'],
    [{duplicates: 'drop'}, 'option "duplicates": Invalid option: expected one of "merge"|"keep"'],
    [{url: 'kites'}, 'option "url": Invalid URL'],
    [{yaer: 2025}, 'option "yaer"'],
    [{tree: 'no'}, 'option "tree": Invalid input: expected boolean, received string']
  ])('throws a TypeError for the bad option %o', (options, name) => {
    const wrong: object = options
    expect(() => parseListing(kite, wrong)).toThrow(TypeError)
    expect(() => parseListing(kite, wrong)).toThrow(name)
  })

  it('throws a TypeError for an input that is no text', () => {
    const wrong: unknown = 12
    // @ts-expect-error: the type says so too.
    expect(() => parseListing(wrong)).toThrow('input: Invalid input: expected string, Uint8Array or VFile')
  })

  it('keeps duplicates when asked to', () => {
    const text = readFileSync('fixtures/text/twice.txt', 'utf8')
    expect(parseListing(text).papers).toHaveLength(2)
    expect(parseListing(text, {duplicates: 'keep'}).papers).toHaveLength(3)
  })
})

describe('the plugins', () => {
  it('make the records that parseListing makes', () => {
    const file = unified()
      .use(listingParse)
      .use(listingClean)
      .use(listingExtract)
      .use(listingRecord)
      .processSync(kite)
    expect(file.result).toEqual(parseListing(kite).papers)
    expectTypeOf(file.result).toEqualTypeOf<PaperRecord[]>()
  })

  it("let a user's own plugin stand between them", () => {
    const dropWithoutLink = () => (tree: Listing) => {
      tree.children = tree.children.filter(node => {
        if (node.type !== 'paper') return true
        let linked = false
        visit(node, 'mention', mention => {
          linked ||= mention.kind === 'link'
        })
        return linked
      })
    }
    const file = unified()
      .use(listingParse)
      .use(listingClean)
      .use(listingExtract)
      .use(dropWithoutLink)
      .use(listingRecord)
    expect(
      file.processSync(
        `${kite}\n\nA Theory of Slow Clocks\n\nWe study clocks that lose time in proportion to how often they are read.`
      ).result
    ).toHaveLength(1)
  })
})

describe('a record', () => {
  const [record] = parseListing(kite).papers

  it('is refused when a mention is no slice of its field', () => {
    const wrong = structuredClone(record)
    const mention = wrong?.links[0]?.mentions[0]
    if (mention) mention.start++
    const issue = safeParseRecord(wrong).error?.issues[0]
    expect(issue?.path).toEqual(['links', 0, 'mentions', 0])
    expect(issue?.message).toMatch(/^expected abstract\[/)
  })

  it('keeps unknown extra keys', () => expect(parseRecord({...record, rating: 5})).toMatchObject({rating: 5}))

  it('is described by a JSON Schema', () => {
    const schema = recordJsonSchema()
    expect(schema.required).toContain('schemaVersion')
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(paperObjectSchema.shape))
  })
})

describe('an id', () => {
  it.each([
    ['Kites in Low Wind', 'KITES in low-wind.'],
    ['SP²OT: Kites', 'SP^2OT: Kites'],
    ['Fréchet Kites', 'Fre\u0301chet  kites']
  ])('is the same for "%s" and "%s"', (one, two) => expect(recordId(one, {})).toBe(recordId(two, {})))

  it('differs for other titles', () => expect(recordId('Kites 1', {})).not.toBe(recordId('Kites 2', {})))
  it('is the identifier without its version', () =>
    expect(recordId('x', {arxiv: '2401.01234v2'})).toBe('arxiv:2401.01234'))
  it('is there for a title in any script', () =>
    expect(recordId('纸鸢', {})).toMatch(/^title:paper-[0-9a-f]{8}$/))
})

describe('mergePair', () => {
  it('takes the longer abstract, all links and the earliest date', () => {
    const [short] = parseListing('2025-03-09\n\nKites in Low Wind\n\narXiv:2503.01234').papers
    const [long] = parseListing(`2025-03-11\n\n${kite}`).papers
    if (!short || !long) throw new Error('no papers')
    expect(mergePair(short, long)).toMatchObject({
      abstract: long.abstract,
      dates: {listed: '2025-03-09'},
      identifiers: {arxiv: '2503.01234'},
      links: [{url: 'https://github.com/ada/kite'}]
    })
  })
})
